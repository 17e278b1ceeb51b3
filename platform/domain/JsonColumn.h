// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Value.h"
#include "core/wire/Json.h"

#include <QJsonDocument>

// Lists and small structures in one column, spelled as on the wire. What the platform wrote itself
// is read leniently: a column that cannot be read gives the empty value. Any thread.
namespace werkbank {

namespace detail {
template <class T>
struct InColumn {
    T value{};
    template <class S, class V> static void fields(S &s, V &v) { v("v", s.value); }
};
} // namespace detail

template <class T>
Utf8 toColumn(const T &value)
{
    return Utf8{QJsonDocument(toJson(detail::InColumn<T>{value})).toJson(QJsonDocument::Compact)};
}

template <class T>
T fromColumn(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return fromJson<detail::InColumn<T>>(object, Strictness::Lenient)
        .valueOr(detail::InColumn<T>{})
        .value;
}

} // namespace werkbank
