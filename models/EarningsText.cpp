// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BillWording.h"
#include "models/EarningsModel.h"
#include "models/ErrorText.h"
#include "models/RemoteWording.h"

#include <algorithm>

// What all earnings say together, and one of them in full.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {
constexpr int daysToPay = 14;  // as the invoices say
} // namespace

QVariantList EarningsModel::steps() const
{
    if (!wording())
        return {};
    const EarningSums sums = sumsOf(all(), now());
    const auto step = [&](const QString &key, const QString &label, const StepSum &sum,
                          const QString &note) {
        return QVariantMap{{u"key"_s, key},
                           {u"label"_s, label},
                           {u"value"_s, wording()->money({sum.amount, sums.currency})},
                           {u"note"_s, note}};
    };
    QString payout;
    if (sums.nextPayoutAt) {
        //: Below the sum in payout; %1 is a date
        payout = (sums.waitsForRelease ? tr("since %1; a second person releases it")
                  //: Below the sum in payout; %1 is a date
                                       : tr("released %1; the bank transfers it"))
                     .arg(wording()->age(*sums.nextPayoutAt));
    }
    return {
        //: Step on the way of money
        step(u"worked"_s, tr("Worked, not confirmed"), sums.worked,
             //: Below a sum; %n cases
             tr("%n cases wait for customers", nullptr, sums.worked.count)),
        //: Step on the way of money
        step(u"confirmed"_s, tr("Confirmed"), sums.confirmed,
             //: Below a sum
             tr("waits until the customer has paid the invoice")),
        //: Step on the way of money: received, or guaranteed by the tenant
        step(u"cleared"_s, tr("Cleared"), sums.cleared,
             //: Below a sum
             tr("goes into the next payout")),
        //: Step on the way of money
        step(u"in_payout"_s, tr("In payout"), sums.inPayout, payout),
        //: Step on the way of money
        step(u"paid"_s, tr("Paid this month"), sums.paidThisMonth,
             //: Below a sum; %n cases
             tr("%n cases", nullptr, sums.paidThisMonth.count)),
    };
}

QString EarningsModel::forecastText() const
{
    const MonthForecast month = forecastOf(all(), now());
    if (!wording() || !month.isEnough) {
        return {};
    }
    const QString currency = sumsOf(all(), now()).currency;
    return month.low == month.high
        ? wording()->money({month.low, currency})
        : wording()->moneyRange({month.low, currency}, {month.high, currency});
}

QString EarningsModel::forecastNote() const
{
    const MonthForecast month = forecastOf(all(), now());
    if (!month.isEnough) {
        //: Why there is no forecast yet; %1 is a number, %n paid cases
        return tr("can be said from %1 paid cases on, so far %n", nullptr, month.basis)
            .arg(MonthForecast::fewest);
    }
    //: How a forecast is made; %1 and %2 are days, %n paid cases
    return tr("Paid and in payout, plus what is confirmed or cleared and would be paid by the "
              "month's end. Your last %n payments came %1 to %2 days after the confirmation.",
              nullptr, month.basis)
        .arg(month.quick)
        .arg(month.slow);
}

QString EarningsModel::whenText() const
{
    //: When money comes; %n days that a customer has to pay an invoice
    return tr("There is no fixed day of payment: the customer has %n days to pay the invoice; then "
              "one person proposes the payout, another releases it, and the bank transfers it.",
              nullptr, daysToPay);
}

QString EarningsModel::moment(Instant at) const
{
    return wording()->day(at) + u' ' + wording()->time(at);
}

QString EarningsModel::dueText(const EarningRow &row) const
{
    if (!row.body.confirmedAt)
        return {};
    const QDate due = QDateTime::fromMSecsSinceEpoch(row.body.confirmedAt->ms).date()
                          .addDays(daysToPay);
    //: Why an earning is not cleared yet; %1 is a day
    return tr("when the customer has paid, due %1").arg(wording()->date(due));
}

QVariantList EarningsModel::weeks() const
{
    QVariantList out;
    if (!wording())
        return out;
    const QList<WeekSum> weeks = weeksOf(all(), now());
    const qint64 most = std::ranges::max(weeks, {}, &WeekSum::amount).amount;
    for (const WeekSum &week : weeks) {
        out.append(QVariantMap{
            //: Short name of a calendar week; %1 is its number
            {u"label"_s, tr("W%1").arg(week.week)},
            {u"value"_s, wording()->locale().toString((week.amount + 50) / 100) + u" €"_s},
            {u"share"_s, most > 0 ? double(week.amount) / double(most) : 0.0},
            {u"goesOn"_s, week.goesOn}});
    }
    return out;
}

QVariantList EarningsModel::euro() const
{
    const auto parts = euroOf(all());
    if (!parts || !wording())
        return {};
    const auto part = [&](const QString &label, qint64 value) {
        const QString cents = wording()->locale().toString(double(value) / 100, 'f', 2);
        //: A part of one euro; %1 are cents
        return QVariantMap{{u"label"_s, label}, {u"value"_s, tr("%1 ct").arg(cents)},
                           {u"share"_s, double(value) / 10'000}};
    };
    return {
        //: Who gets a part of a customer's euro
        part(tr("You"), parts->expert),
        //: Who gets a part of a customer's euro
        part(tr("Platform and partner"), parts->platform),
        //: Who gets a part of a customer's euro
        part(tr("VAT"), parts->vat),
    };
}

QString EarningsModel::otherText() const
{
    const int other = sumsOf(all(), now()).otherCurrency;
    //: Below the sums; %n cases
    return other > 0 ? tr("%n cases in another currency are not in these sums.", nullptr, other)
                     : QString();
}

QVariantList EarningsModel::stepsOf(const EarningRow &row) const
{
    const EarningBody &body = row.body;
    const auto step = [&](const QString &label, const std::optional<Instant> &at,
                          const QString &note) {
        return QVariantMap{{u"label"_s, label},
                           {u"date"_s, at ? moment(*at) : QString()},
                           {u"note"_s, note},
                           {u"done"_s, at.has_value()}};
    };
    QString cleared = dueText(row);
    if (body.clearedBy) {
        //: Why an earning is cleared
        cleared = *body.clearedBy == ClearedBy::Received ? tr("the customer has paid")
                  //: Why an earning is cleared
                                                         : tr("guaranteed by the tenant");
    }
    //: What has to happen before an earning is in a payout
    QString payout = tr("when one person has proposed the payout");
    if (row.payout && row.payout->state == PayoutState::Returned) {
        //: A transfer came back from the bank; %1 is a code
        payout = tr("returned (%1)").arg(row.payout->returnCode);
    } else if (row.payout) {
        //: To which account; %1 are the last characters of an IBAN
        payout = tr("to the account ending in %1").arg(row.payout->ibanEnd);
    }
    return {
        //: Step on the way of money
        step(tr("Worked"), body.workedAt, {}),
        //: Step on the way of money
        step(tr("Confirmed"), body.confirmedAt, receiptText(row)),
        //: Step on the way of money
        step(tr("Cleared"), body.clearedAt, cleared),
        //: Step on the way of money
        step(tr("In payout"), body.inPayoutAt, payout),
        //: Step on the way of money
        step(tr("Paid"), body.paidAt,
             body.paidAt ? QString()
                         //: What has to happen before an earning is paid
                         : tr("when another has released it and the bank has transferred it")),
    };
}

QVariantMap EarningsModel::detail(const QString &key) const
{
    const int at = indexOfKey(key);
    if (at < 0 || !wording())
        return {};
    const auto &row = rowAt<EarningRow>(at);
    QVariantList pieces;
    for (const WorkPiece &piece : row.pieces) {
        pieces.append(QVariantMap{
            {u"times"_s, moment(piece.fromAt) + u'–' + wording()->time(piece.toAt)},
            {u"reason"_s, workReasonText(piece.reason, shortPersonName(row.customer))},
            {u"billed"_s, piece.billed}});
    }
    QString note;
    if (row.objecting) {
        //: An objection of the expert is on its way
        note = tr("waits to be sent");
    } else if (row.body.objectedAt) {
        //: When the expert objected; %1 is a date
        note = tr("sent %1").arg(wording()->age(*row.body.objectedAt));
    }
    const EarningBody &body = row.body;
    return {{u"title"_s, titleOf(row)},
            {u"number"_s, body.number.isEmpty() ? QString() : u'#' + body.number},
            {u"tenant"_s, body.tenantName},
            {u"caseId"_s, body.caseId.toString()},
            {u"state"_s, stateText(row)},
            {u"steps"_s, stepsOf(row)},
            {u"bill"_s, billRows(body.bill, body.vat, *wording())},
            {u"pieces"_s, pieces},
            {u"frozen"_s, body.frozenAt.has_value()},
            {u"objection"_s, row.objection},
            {u"objectionNote"_s, note},
            {u"answer"_s, body.answer},
            {u"problem"_s, ErrorText::refused(row.code, row.problem)},
            {u"canObject"_s, row.objection.isEmpty() || !row.problem.isEmpty()}};
}

} // namespace werkbank
