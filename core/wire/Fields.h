// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <concepts>
#include <optional>
#include <type_traits>

// One list of fields per value struct, read by every codec: JSON out, JSON in (strict or lenient)
// and JSON Schema. A struct lists itself once,
//
//     struct Marker {
//         Id id;
//         qint64 readN = 0;
//         template <class S, class V> static void fields(S &s, V &v)
//         {
//             v("id", s.id);
//             v("read_n", s.readN);
//         }
//     };
//
// and from then on toJson(), fromJson() and jsonSchema() know it. Value types, any thread.
namespace werkbank {

// Upper bound of a text field in UTF-8 bytes; part of the schema and checked by a strict reader.
struct MaxBytes {
    qsizetype bytes = 200;
};

namespace limits {
inline constexpr MaxBytes line{200};
inline constexpr MaxBytes paragraph{4 * 1024};
inline constexpr MaxBytes text{32 * 1024};
inline constexpr qsizetype listItems = 1000;
} // namespace limits

// Names of an enum's values on the wire. The first value is always `Unknown`: a lenient reader
// keeps what a newer platform says without failing, and the app shows it as "update needed".
template <class E>
struct EnumNames;  // specialise: static constexpr const char *names[] = {"", "open", …};

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires { EnumNames<E>::names; };

template <NamedEnum E>
QString enumName(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[size_t(value)]);
}

template <NamedEnum E>
E enumFromName(QStringView name)
{
    constexpr size_t count = std::size(EnumNames<E>::names);
    for (size_t i = 1; i < count; ++i) {
        if (name == QLatin1StringView(EnumNames<E>::names[i]))
            return E(i);
    }
    return E(0);
}

namespace detail {
struct AnyVisitor {
    template <class... A>
    void operator()(A &&...) {}
};
} // namespace detail

template <class T>
concept HasFields = requires(T &t, detail::AnyVisitor &v) { T::fields(t, v); };

template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<QList<T>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

} // namespace werkbank
