// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

// Reads one object of a manifest strictly. The first problem is kept with its place and everything
// after it reads as empty, so that a reader asks for the problem once, at its end. Value type.
namespace werkbank {

class ManifestJson {
public:
    // `problem` outlives this.
    ManifestJson(QJsonObject object, QString place, QString &problem);

    bool has(const QString &key) const { return m_object.contains(key); }
    QString string(const QString &key);
    QString string(const QString &key, const QString &otherwise);
    bool boolean(const QString &key, bool otherwise);
    int integer(const QString &key);
    QJsonArray array(const QString &key);
    QStringList strings(const QString &key);      // absent: none
    QList<QStringList> lists(const QString &key); // absent: none
    ManifestJson object(const QString &key);
    ManifestJson item(const QString &key, qsizetype index);

    void require(bool fine, const QString &key, const QString &why);
    // Whatever was not asked for is a mistake.
    void close();

private:
    QJsonValue take(const QString &key);

    QJsonObject m_object;
    QString m_place;
    QString &m_problem;
    QSet<QString> m_known;
};

} // namespace werkbank
