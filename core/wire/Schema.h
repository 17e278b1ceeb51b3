// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"

// JSON Schema (draft 2020-12) of any struct with fields(), so that a foreign client and our own
// tests check frames against the same list that the codecs use. Value types, any thread.
namespace werkbank {

class SchemaWriter {
public:
    QJsonObject properties;
    QJsonArray required;

    template <class T>
    void operator()(const char *name, T &, MaxBytes max = {})
    {
        if constexpr (IsOptional<T>::value) {
            properties.insert(QLatin1StringView(name), typeOf<typename T::value_type>(max));
        } else {
            properties.insert(QLatin1StringView(name), typeOf<T>(max));
            required.append(QLatin1StringView(name));
        }
    }

    template <class T>
    static QJsonObject typeOf(MaxBytes max = {});
};

template <class T>
QJsonObject SchemaWriter::typeOf(MaxBytes max)
{
    const auto type = [](const char *name) {
        return QJsonObject{{QStringLiteral("type"), QLatin1StringView(name)}};
    };
    QJsonObject out;
    if constexpr (std::is_same_v<T, Id>) {
        out = type("string");
        out.insert(QStringLiteral("pattern"), QStringLiteral("^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$"));
    } else if constexpr (std::is_same_v<T, QString>) {
        out = type("string");
        out.insert(QStringLiteral("maxLength"), max.bytes);
    } else if constexpr (std::is_same_v<T, bool>) {
        out = type("boolean");
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        out = type("object");
    } else if constexpr (std::is_same_v<T, Money>) {
        out = type("object");
        out.insert(QStringLiteral("properties"),
                   QJsonObject{{QStringLiteral("minor"), type("integer")},
                               {QStringLiteral("currency"), type("string")}});
    } else if constexpr (NamedEnum<T>) {
        QJsonArray names;
        for (size_t i = 1; i < std::size(EnumNames<T>::names); ++i)
            names.append(QLatin1StringView(EnumNames<T>::names[i]));
        out.insert(QStringLiteral("enum"), names);
    } else if constexpr (std::is_same_v<T, Instant> || std::is_integral_v<T>) {
        out = type("integer");
    } else if constexpr (IsList<T>::value) {
        out = type("array");
        out.insert(QStringLiteral("items"), typeOf<typename T::value_type>(max));
        out.insert(QStringLiteral("maxItems"), limits::listItems);
    } else {
        static_assert(HasFields<T>);
        T value;
        SchemaWriter inner;
        T::fields(value, inner);
        out = type("object");
        out.insert(QStringLiteral("properties"), inner.properties);
        out.insert(QStringLiteral("required"), inner.required);
        out.insert(QStringLiteral("additionalProperties"), false);
    }
    return out;
}

template <HasFields T>
QJsonObject jsonSchema()
{
    return SchemaWriter::typeOf<T>();
}

} // namespace werkbank
