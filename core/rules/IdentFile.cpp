// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IdentFile.h"

#include "core/rules/IdentNames.h"
#include "core/rules/IdentReading.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// An object is a case, or our own wrapper of a list.
Result<QJsonArray> casesOf(const QByteArray &content)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (document.isNull()) {
        return ident::badFile(u"byte %1"_s.arg(problem.offset),
                              u"This is no JSON: "_s + problem.errorString());
    }
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    if (!object.contains("cases"_L1))
        return QJsonArray{object};
    if (!object.value("cases"_L1).isArray())
        return ident::badFile(u"cases"_s, u"This must be a list."_s);
    return object.value("cases"_L1).toArray();
}

Result<QList<IdentResult>> readJson(const QByteArray &content, int &dropped)
{
    const auto cases = casesOf(content);
    if (!cases)
        return cases.error();
    if (cases->size() > ident::mostCases)
        return ident::badFile(u"cases"_s, u"One file holds at most %1."_s.arg(ident::mostCases));
    QList<IdentResult> out;
    for (qsizetype i = 0; i < cases->size(); ++i) {
        const QString at = u"case %1"_s.arg(i + 1);
        if (!cases->at(i).isObject())
            return ident::badFile(at, u"This is no case."_s);
        auto result = ident::readCase(cases->at(i).toObject(), at, dropped);
        if (!result)
            return result.error();
        out.append(std::move(*result));
    }
    return out;
}

void keepLatest(QList<IdentResult> &results)
{
    QList<IdentResult> out;
    for (const IdentResult &result : std::as_const(results)) {
        const auto same = std::ranges::find(out, result.reference, &IdentResult::reference);
        if (same == out.end())
            out.append(result);
        else if (same->modifiedAt < result.modifiedAt)
            *same = result;
    }
    results = std::move(out);
}

QString isoText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject valueObject(const QString &value)
{
    return {{u"value"_s, value}};
}

QJsonObject documentObject(const IdentResult &result)
{
    QJsonObject document, address;
    for (const ident::FieldName &name : ident::fieldNames) {
        const QString value = result.valueOf(QString::fromLatin1(name.ours));
        if (!value.isEmpty())
            (name.isInAddress ? address : document)
                .insert(QString::fromLatin1(name.scr), valueObject(value));
    }
    const auto kind = std::ranges::find_if(ident::documents, [&](const char *known) {
        return result.document == QLatin1StringView(known);
    });
    if (kind != std::end(ident::documents))
        document.insert(u"type"_s,
                        valueObject(QString::number(kind - std::begin(ident::documents) + 1)));
    if (!result.documentUntil.isEmpty())
        document.insert(u"dateOfExpiry"_s, valueObject(result.documentUntil));
    if (!address.isEmpty())
        document.insert(u"address"_s, address);
    return document;
}

QJsonObject caseObject(const IdentResult &result)
{
    QJsonObject status{{u"status"_s, result.status}, {u"modified"_s, isoText(result.modifiedAt)}};
    if (!result.reason.isEmpty())
        status.insert(u"subStatus"_s, QJsonObject{{u"description"_s, result.reason}});
    if (result.at)
        status.insert(u"identificationTime"_s, isoText(*result.at));
    QJsonObject ofCase{{u"status"_s, result.isClosed ? u"closed"_s : u"in progress"_s}};
    if (result.validUntil)
        ofCase.insert(u"validUntil"_s, isoText(*result.validUntil));
    const QJsonObject identification{{u"identificationMethod"_s, result.method},
                                     {u"identificationStatus"_s, status},
                                     {u"identificationDocument"_s, documentObject(result)}};
    return {{u"caseId"_s, result.caseId},
            {u"caseStatus"_s, ofCase},
            {u"orderData"_s,
             QJsonObject{{u"processData"_s, QJsonObject{{u"referenceId"_s, result.reference}}}}},
            {u"identifications"_s, QJsonArray{identification}}};
}

} // namespace

Result<IdentFile> readIdentFile(const QByteArray &content)
{
    if (content.size() > ident::largestFile)
        return ident::badFile(u"file"_s, u"The file is larger than 16 MiB."_s);
    const QByteArray text = content.startsWith("\xef\xbb\xbf") ? content.sliced(3) : content;
    const QByteArray begin = text.first(std::min<qsizetype>(text.size(), 64)).trimmed();
    if (begin.isEmpty())
        return ident::badFile(u"file"_s, u"The file is empty."_s);
    IdentFile file;
    auto results = begin.startsWith('{') || begin.startsWith('[')
        ? readJson(text, file.dropped)
        : ident::readCsv(text, file.dropped);
    if (!results)
        return results.error();
    file.results = std::move(*results);
    if (file.results.isEmpty())
        return ident::badFile(u"file"_s, u"There is no case in it."_s);
    keepLatest(file.results);
    return file;
}

QByteArray identFile(const QList<IdentResult> &results)
{
    QJsonArray cases;
    for (const IdentResult &result : results)
        cases.append(caseObject(result));
    return QJsonDocument(QJsonObject{{u"cases"_s, cases}}).toJson(QJsonDocument::Compact);
}

} // namespace werkbank
