// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Extract.h"

#include "core/wire/TimeEntities.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool isKind(QStringView kind, const char *name)
{
    return kind == QLatin1StringView(name);
}

int sideOf(const QJsonObject &body)
{
    return int(enumFromName<Side>(body["side"_L1].toString()));
}

qint64 endOf(const QJsonObject &body, QLatin1StringView name)
{
    return body.contains(name) ? body[name].toInteger() : Extract::open;
}

QString joined(std::initializer_list<QString> parts)
{
    QString out;
    for (const QString &part : parts) {
        if (!part.isEmpty() && !out.isEmpty())
            out += u'\n';
        out += part;
    }
    return out;
}

} // namespace

QString searchedWords(QStringView kind, const QJsonObject &body)
{
    if (isKind(kind, MessageBody::kind)) {
        QString words = body["text"_L1].toString();
        for (const auto &file : body["files"_L1].toArray())
            words += u'\n' + file["name"_L1].toString();
        return words.trimmed();
    }
    if (isKind(kind, NoteBody::kind))
        return body["text"_L1].toString();
    if (isKind(kind, CaseBody::kind)) {
        const QJsonValue customer = body["customer"_L1];
        return joined({body["number"_L1].toString(), body["title"_L1].toString(),
                       body["description"_L1].toString(), body["device"_L1].toString(),
                       customer["name"_L1].toString(), customer["company"_L1].toString(),
                       customer["postcode"_L1].toString(), customer["city"_L1].toString(),
                       body["solution"_L1].toString()});
    }
    return {};
}

Extract extract(QStringView kind, const QJsonObject &body)
{
    Extract out;
    if (isKind(kind, MessageBody::kind)) {
        out.pos = body["pos"_L1].toInteger();
        out.side = sideOf(body);
        out.n = body["side_n"_L1].toInteger();
        out.at = body["at"_L1].toInteger();
    } else if (isKind(kind, NoteBody::kind) || isKind(kind, EventBody::kind)) {
        out.pos = body["after_pos"_L1].toInteger();
        out.at = body["at"_L1].toInteger();
    } else if (isKind(kind, MarkerBody::kind)) {
        out.side = sideOf(body);
        out.n = body["read_n"_L1].toInteger();
    } else if (isKind(kind, CaseBody::kind)) {
        out.until = endOf(body, "closed_at"_L1);
        out.at = body["created_at"_L1].toInteger();
    } else if (isKind(kind, OfferBody::kind)) {
        out.caseId = Id::fromString(body["case"_L1].toString());
        out.until = endOf(body, "ended_at"_L1);
        out.at = body["created_at"_L1].toInteger();
    } else if (isKind(kind, WorkIntervalBody::kind)) {
        out.until = endOf(body, "end_at"_L1);
    } else if (isKind(kind, WorkGapBody::kind)) {
        const bool isOpen = body["answer"_L1] == enumName(WorkGapAnswer::Open);
        out.until = isOpen ? Extract::open : body["end_at"_L1].toInteger();
    }
    out.words = searchedWords(kind, body);
    return out;
}

} // namespace werkbank
