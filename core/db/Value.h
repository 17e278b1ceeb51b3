// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <concepts>
#include <optional>
#include <variant>

// What is bound to a placeholder of a statement. Value type, any thread.
//
// A null Id binds NULL; an Instant binds its milliseconds, also the unset 0; a null QString binds
// the empty text and a null QByteArray the empty blob. NULL itself is nullptr or an empty optional.
namespace werkbank {

// Text that is UTF-8 already (JSON as it came): bound as TEXT, not as BLOB.
struct Utf8 {
    QByteArray bytes;
};

class Value {
public:
    using Variant = std::variant<std::monostate, qint64, double, QString, QByteArray, Utf8>;

    Value() = default;
    Value(std::nullptr_t) {}
    template <std::integral T>
    Value(T number) : m_value(qint64(number)) {}
    Value(double number) : m_value(number) {}
    Value(QString text) : m_value(std::move(text)) {}
    Value(QByteArray blob) : m_value(std::move(blob)) {}
    Value(Utf8 text) : m_value(std::move(text)) {}
    Value(const Id &id)
    {
        if (!id.isNull())
            m_value = id.toString();
    }
    Value(Instant at) : m_value(at.ms) {}
    template <class T>
    Value(const std::optional<T> &maybe)
    {
        if (maybe)
            *this = Value(*maybe);
    }
    Value(const char *) = delete;  // text or blob? say which

    const Variant &variant() const { return m_value; }

private:
    Variant m_value;
};

// The values of $1, $2, … in this order.
using Values = QList<Value>;

} // namespace werkbank
