// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/ManifestJson.h"

namespace werkbank {

using namespace Qt::StringLiterals;

ManifestJson::ManifestJson(QJsonObject object, QString place, QString &problem)
    : m_object(std::move(object)), m_place(std::move(place)), m_problem(problem)
{
}

void ManifestJson::require(bool fine, const QString &key, const QString &why)
{
    if (!fine && m_problem.isEmpty())
        m_problem = m_place + key + u' ' + why + u'.';
}

QJsonValue ManifestJson::take(const QString &key)
{
    m_known.insert(key);
    return m_object.value(key);
}

QString ManifestJson::string(const QString &key)
{
    const QJsonValue value = take(key);
    require(value.isString() && !value.toString().isEmpty(), key, u"is no text"_s);
    return value.toString();
}

QString ManifestJson::string(const QString &key, const QString &otherwise)
{
    return has(key) ? string(key) : otherwise;
}

bool ManifestJson::boolean(const QString &key, bool otherwise)
{
    const QJsonValue value = take(key);
    require(value.isUndefined() || value.isBool(), key, u"is neither true nor false"_s);
    return value.toBool(otherwise);
}

int ManifestJson::integer(const QString &key)
{
    const QJsonValue value = take(key);
    require(value.isDouble() && value.toInt(-1) >= 0, key, u"is no whole number"_s);
    return value.toInt();
}

QJsonArray ManifestJson::array(const QString &key)
{
    const QJsonValue value = take(key);
    require(value.isArray(), key, u"is no list"_s);
    return value.toArray();
}

QStringList ManifestJson::strings(const QString &key)
{
    QStringList out;
    if (!has(key)) {
        m_known.insert(key);
        return out;
    }
    for (const auto &value : array(key)) {
        require(value.isString(), key, u"is no list of texts"_s);
        out.append(value.toString());
    }
    return out;
}

QList<QStringList> ManifestJson::lists(const QString &key)
{
    QList<QStringList> out;
    if (!has(key)) {
        m_known.insert(key);
        return out;
    }
    for (const auto &list : array(key)) {
        QStringList texts;
        for (const auto &value : list.toArray())
            texts.append(value.toString());
        require(list.isArray() && !texts.contains(QString()), key, u"is no list of lists"_s);
        out.append(texts);
    }
    return out;
}

ManifestJson ManifestJson::object(const QString &key)
{
    const QJsonValue value = take(key);
    require(value.isObject(), key, u"is no object"_s);
    return {value.toObject(), m_place + key + u'.', m_problem};
}

ManifestJson ManifestJson::item(const QString &key, qsizetype index)
{
    return {m_object.value(key).toArray().at(index).toObject(),
            m_place + u"%1[%2]."_s.arg(key).arg(index), m_problem};
}

void ManifestJson::close()
{
    for (auto i = m_object.begin(); i != m_object.end(); ++i)
        require(m_known.contains(i.key()), i.key(), u"is not known"_s);
}

} // namespace werkbank
