// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/OwnDataText.h"

#include "models/TableExport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::UTC).toString(Qt::ISODate);
}

void addTime(QJsonObject &to, const QString &name, const std::optional<Instant> &at)
{
    if (at && at->isSet())
        to.insert(name, utc(*at));
}

QJsonObject ratingJson(const RatingBody &rating)
{
    QJsonObject out{{u"stars"_s, rating.stars}, {u"text"_s, rating.text},
                    {u"answer"_s, rating.answer}};
    addTime(out, u"at"_s, rating.at);
    addTime(out, u"answered_at"_s, rating.answeredAt);
    return out;
}

QJsonObject earningJson(const EarningBody &earning)
{
    QJsonObject out{{u"state"_s, enumName(earning.state)},
                    {u"currency"_s, earning.bill.currency},
                    {u"net_credit"_s, earning.bill.expertShare},
                    {u"vat"_s, earning.vat},
                    {u"worked_ms"_s, earning.bill.workedMs},
                    {u"objection"_s, earning.objection},
                    {u"answer"_s, earning.answer}};
    addTime(out, u"worked_at"_s, earning.workedAt);
    addTime(out, u"confirmed_at"_s, earning.confirmedAt);
    addTime(out, u"cleared_at"_s, earning.clearedAt);
    addTime(out, u"in_payout_at"_s, earning.inPayoutAt);
    addTime(out, u"paid_at"_s, earning.paidAt);
    return out;
}

QJsonObject caseJson(const OwnCase &own)
{
    const CaseBody &body = own.body;
    QJsonObject out{{u"number"_s, body.number}, {u"task"_s, body.task}, {u"level"_s, body.level},
                    {u"provider"_s, body.tenantName}, {u"state"_s, enumName(body.state)}};
    if (body.outcome)
        out.insert(u"outcome"_s, enumName(*body.outcome));
    addTime(out, u"assigned_at"_s, body.assignedAt);
    addTime(out, u"solved_at"_s, body.solvedAt);
    addTime(out, u"closed_at"_s, body.closedAt);
    if (own.rating)
        out.insert(u"rating"_s, ratingJson(*own.rating));
    if (own.earning)
        out.insert(u"earning"_s, earningJson(*own.earning));
    QJsonArray times;
    for (const WorkPiece &piece : own.pieces) {
        times.append(QJsonObject{{u"from"_s, utc(piece.fromAt)}, {u"to"_s, utc(piece.toAt)},
                                 {u"reason"_s, enumName(piece.reason)},
                                 {u"billed"_s, piece.billed}});
    }
    out.insert(u"time"_s, times);
    return out;
}

QString heading(const char *text)
{
    return QCoreApplication::translate("OwnDataText", text);
}

QStringList headings()
{
    return {
        //: Heading of a column of the file with one's own data
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Case")),
        //: Heading of a column of the file with one's own data
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Task")),
        //: Heading of a column of the file with one's own data
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Provider")),
        //: Heading of a column: when the case was taken
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Taken")),
        //: Heading of a column: when the case was solved
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Solved")),
        //: Heading of a column of the file with one's own data
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Minutes worked")),
        //: Heading of a column: the expert's net credit
        heading(QT_TRANSLATE_NOOP("OwnDataText", "You get")),
        //: Heading of a column of the file with one's own data
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Currency")),
        //: Heading of a column: when the money was paid
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Paid")),
        //: Heading of a column: 1 to 5 of a customer
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Stars")),
        //: Heading of a column: a customer's words beside the stars
        heading(QT_TRANSLATE_NOOP("OwnDataText", "What was said")),
        //: Heading of a column: the expert's answer to them
        heading(QT_TRANSLATE_NOOP("OwnDataText", "Your answer")),
    };
}

} // namespace

QJsonObject ownDataJson(const QList<OwnCase> &cases, Instant at)
{
    QJsonArray out;
    for (const OwnCase &own : cases)
        out.append(caseJson(own));
    return {{u"format"_s, u"werkbank-own-data-1"_s}, {u"written_at"_s, utc(at)},
            {u"cases"_s, out}};
}

QList<QStringList> ownDataTable(const QList<OwnCase> &cases, const QLocale &locale)
{
    const auto day = [](const std::optional<Instant> &at) {
        return at && at->isSet()
            ? QDateTime::fromMSecsSinceEpoch(at->ms).date().toString(Qt::ISODate) : QString();
    };
    QList<QStringList> out{headings()};
    for (const OwnCase &own : cases) {
        QStringList line{own.body.number, own.body.task,
                         own.body.tenantName, day(own.body.assignedAt),
                         day(own.body.solvedAt)};
        if (own.earning) {
            const Bill &bill = own.earning->bill;
            line << QString::number(bill.workedMs / 60'000)
                 << exportAmount(bill.expertShare, locale) << bill.currency
                 << day(own.earning->paidAt);
        } else {
            line << QString() << QString() << QString() << QString();
        }
        if (own.rating) {
            line << QString::number(own.rating->stars) << own.rating->text
                 << own.rating->answer;
        } else {
            line << QString() << QString() << QString();
        }
        out.append(line);
    }
    return out;
}

} // namespace werkbank
