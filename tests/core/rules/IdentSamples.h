// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A result as SCR-Ident gives it with all that it can hold, pictures too. The person does not exist.
namespace werkbank::test {

// Stands wherever a picture or another thing that we must not keep would stand.
inline QByteArray identCanary()
{
    return QByteArray("CANARY-PICTURE-").repeated(40);
}

inline QJsonObject said(const QString &value)
{
    return {{QStringLiteral("status"), QStringLiteral("new")}, {QStringLiteral("value"), value}};
}

inline QJsonObject pictureRecord(const QString &type)
{
    const QString canary = QString::fromLatin1(identCanary());
    return {{QStringLiteral("recordId"), canary},
            {QStringLiteral("type"), type},
            {QStringLiteral("mimeType"), QStringLiteral("image/jpeg")},
            {QStringLiteral("fileName"), canary},
            {QStringLiteral("content"), QString::fromLatin1(identCanary().toBase64())}};
}

inline QJsonObject identDocument()
{
    using namespace Qt::StringLiterals;
    const QString canary = QString::fromLatin1(identCanary());
    return {{u"records"_s, QJsonArray{pictureRecord(u"idfrontside"_s), pictureRecord(u"idbackside"_s)}},
            {u"type"_s, said(u"1"_s)},
            {u"number"_s, said(canary)},
            {u"firstName"_s, said(u"Jana Luise"_s)},
            {u"lastName"_s, said(u"Müller"_s)},
            {u"birthDate"_s, said(u"1990-04-12"_s)},
            {u"birthPlace"_s, said(u"Bonn"_s)},
            {u"nationality"_s, said(u"DEU"_s)},
            {u"address"_s, QJsonObject{{u"streetAddress"_s, said(u"Musterstraße 12"_s)},
                                       {u"postalCode"_s, said(u"53113"_s)},
                                       {u"city"_s, said(u"Bonn"_s)},
                                       {u"country"_s, said(u"DEU"_s)},
                                       {u"addressMatch"_s, QJsonObject{{u"x"_s, canary}}}}},
            {u"dateIssued"_s, said(u"2020-05-20"_s)},
            {u"dateOfExpiry"_s, said(u"2030-05-19"_s)},
            {u"authority"_s, said(canary)}};
}

inline QJsonObject identCase(const QString &reference, const QString &status = QStringLiteral("success"))
{
    using namespace Qt::StringLiterals;
    const QString canary = QString::fromLatin1(identCanary());
    const QJsonObject identification{
        {u"identificationMethod"_s, u"video"_s},
        {u"identificationStatus"_s,
         QJsonObject{{u"status"_s, status},
                     {u"subStatus"_s, QJsonObject{{u"code"_s, 101}, {u"description"_s, u"ok"_s}}},
                     {u"identificationTime"_s, u"2026-01-05T12:00:00+01:00"_s},
                     {u"created"_s, u"2026-01-05T11:30:00+01:00"_s},
                     {u"modified"_s, u"2026-01-05T12:05:00+01:00"_s}}},
        {u"identificationDocument"_s, identDocument()},
        {u"records"_s, QJsonArray{pictureRecord(u"userface"_s), pictureRecord(u"usersignature"_s)}},
        {u"additionalDataVideo"_s, QJsonObject{{u"identificationAgentAlias"_s, canary}}}};
    return {{u"caseId"_s, u"123456789ABC"_s},
            {u"caseStatus"_s, QJsonObject{{u"status"_s, u"closed"_s},
                                          {u"archived"_s, false},
                                          {u"validUntil"_s, u"2026-04-28T23:59:59+01:00"_s}}},
            {u"orderData"_s,
             QJsonObject{{u"processData"_s, QJsonObject{{u"referenceId"_s, reference},
                                                        {u"webHookUrl"_s, canary}}},
                         {u"customData"_s, QJsonObject{{u"custom1"_s, canary}}}}},
            {u"contactData"_s, QJsonObject{{u"email"_s, said(canary)}}},
            {u"identifications"_s, QJsonArray{identification}},
            {u"accountingData"_s, QJsonObject{{u"accountingNumber"_s, canary}}}};
}

inline QByteArray identJson(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

} // namespace werkbank::test
