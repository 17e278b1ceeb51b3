// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/Codes.h"
#include "core/wire/Fields.h"

// JSON from and to any struct with fields(). Integers above 2^53 do not survive JSON and are not
// used. Value types, any thread. Errors: `bad_frame` with the path of the field in the text.
namespace werkbank {

enum class Strictness {
    Strict,   // platform on what clients send: unknown fields, unknown enum values, long text fail
    Lenient,  // client on what the platform sends: unknown fields are ignored, enums become Unknown
};

class JsonWriter {
public:
    QJsonObject object;

    template <class T>
    void operator()(const char *name, const T &value, MaxBytes = {})
    {
        if constexpr (IsOptional<T>::value) {
            if (value)
                object.insert(QLatin1StringView(name), toValue(*value));
        } else {
            object.insert(QLatin1StringView(name), toValue(value));
        }
    }

    template <class T>
    static QJsonValue toValue(const T &value)
    {
        if constexpr (std::is_same_v<T, Id>)
            return value.isNull() ? QJsonValue(QString()) : QJsonValue(value.toString());
        else if constexpr (std::is_same_v<T, Instant>)
            return QJsonValue(value.ms);
        else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString>
                           || std::is_same_v<T, QJsonObject>)
            return QJsonValue(value);
        else if constexpr (std::is_same_v<T, Money>)
            return QJsonObject{{QStringLiteral("minor"), value.minor},
                               {QStringLiteral("currency"), value.currency}};
        else if constexpr (NamedEnum<T>)
            return QJsonValue(enumName(value));
        else if constexpr (std::is_integral_v<T>)
            return QJsonValue(qint64(value));
        else if constexpr (IsList<T>::value) {
            QJsonArray array;
            for (const auto &item : value)
                array.append(toValue(item));
            return array;
        } else {
            static_assert(HasFields<T>);
            JsonWriter inner;
            T::fields(value, inner);
            return inner.object;
        }
    }
};

template <HasFields T>
QJsonObject toJson(const T &value)
{
    JsonWriter writer;
    T::fields(value, writer);
    return writer.object;
}

class JsonReader {
public:
    JsonReader(const QJsonObject &object, Strictness strictness, QString path = {})
        : m_object(object), m_strictness(strictness), m_path(std::move(path))
    {}

    template <class T>
    void operator()(const char *name, T &value, MaxBytes max = {})
    {
        ++m_known;
        if (m_error)
            return;
        const auto it = m_object.constFind(QLatin1StringView(name));
        if (it == m_object.constEnd()) {
            --m_known;
            if constexpr (IsOptional<T>::value)
                value.reset();
            else if (m_strictness == Strictness::Strict)
                fail(name, "is missing");
            return;
        }
        if constexpr (IsOptional<T>::value)
            read(name, *it, value.emplace(), max);
        else
            read(name, *it, value, max);
    }

    // Call when all fields are read.
    std::optional<Error> finish()
    {
        if (!m_error && m_strictness == Strictness::Strict && m_known != m_object.size())
            fail("", "has a field that is not known here");
        return m_error;
    }

private:
    template <class T>
    void read(const char *name, const QJsonValue &json, T &value, MaxBytes max);
    template <class T>
    void readList(const char *name, const QJsonValue &json, T &list, MaxBytes max);
    void readText(const char *name, const QJsonValue &json, QString &value, MaxBytes max);
    void readInteger(const char *name, const QJsonValue &json, qint64 &value);
    void fail(const char *name, const char *what);
    bool expect(const char *name, bool holds, const char *what)
    {
        if (!holds)
            fail(name, what);
        return holds;
    }

    const QJsonObject m_object;
    const Strictness m_strictness;
    const QString m_path;
    qsizetype m_known = 0;
    std::optional<Error> m_error;
};

template <HasFields T>
Result<T> fromJson(const QJsonObject &object, Strictness strictness)
{
    T value;
    JsonReader reader(object, strictness);
    T::fields(value, reader);
    if (auto error = reader.finish())
        return *error;
    return value;
}

template <class T>
void JsonReader::read(const char *name, const QJsonValue &json, T &value, MaxBytes max)
{
    if constexpr (std::is_same_v<T, QString>) {
        readText(name, json, value, max);
    } else if constexpr (std::is_same_v<T, Id>) {
        value = Id::fromString(json.toString());
        expect(name, !value.isNull() || json == QString(), "is not an id");
    } else if constexpr (std::is_same_v<T, Instant>) {
        readInteger(name, json, value.ms);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (expect(name, json.isBool(), "is not true or false"))
            value = json.toBool();
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        if (expect(name, json.isObject(), "is not an object"))
            value = json.toObject();
    } else if constexpr (std::is_same_v<T, Money>) {
        readInteger(name, json[QLatin1StringView("minor")], value.minor);
        readText(name, json[QLatin1StringView("currency")], value.currency, MaxBytes{3});
    } else if constexpr (NamedEnum<T>) {
        value = enumFromName<T>(json.toString());
        expect(name, m_strictness == Strictness::Lenient || value != T(0), "has an unknown value");
    } else if constexpr (std::is_integral_v<T>) {
        qint64 wide = 0;
        readInteger(name, json, wide);
        value = T(wide);
        expect(name, qint64(value) == wide, "is out of range");
    } else if constexpr (IsList<T>::value) {
        readList(name, json, value, max);
    } else {
        static_assert(HasFields<T>);
        if (!expect(name, json.isObject(), "is not an object"))
            return;
        JsonReader inner(json.toObject(), m_strictness, m_path + QLatin1StringView(name) + u'.');
        T::fields(value, inner);
        if (auto error = inner.finish())
            m_error = std::move(error);
    }
}

template <class T>
void JsonReader::readList(const char *name, const QJsonValue &json, T &list, MaxBytes max)
{
    if (!expect(name, json.isArray(), "is not a list"))
        return;
    const QJsonArray array = json.toArray();
    if (!expect(name, array.size() <= limits::listItems, "has too many items"))
        return;
    list.clear();
    list.reserve(array.size());
    for (const auto &item : array) {
        typename T::value_type value{};
        read(name, item, value, max);
        list.append(std::move(value));
    }
}

} // namespace werkbank
