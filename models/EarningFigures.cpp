// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EarningFigures.h"

#include "core/rules/Bill.h"

#include <QDateTime>

#include <algorithm>

namespace werkbank {

namespace {

QDate localDay(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms).date();
}

bool isThisMonth(const std::optional<Instant> &at, QDate today)
{
    return at && localDay(*at).year() == today.year() && localDay(*at).month() == today.month();
}

bool counts(const EarningRow &row, const QString &currency)
{
    return row.body.bill.currency == currency && row.body.state != EarningState::Cancelled
        && row.body.state != EarningState::Unknown;
}

QString currencyOf(const QList<const EarningRow *> &rows)
{
    return rows.isEmpty() ? QStringLiteral("EUR") : rows.first()->body.bill.currency;
}

void add(StepSum &sum, const EarningRow &row)
{
    sum.amount += row.body.bill.expertShare;
    ++sum.count;
}

std::optional<Instant> releasedAt(const EarningRow &row)
{
    return row.payout ? row.payout->releasedAt : std::nullopt;
}

} // namespace

EarningSums sumsOf(const QList<const EarningRow *> &rows, Instant now)
{
    EarningSums out;
    out.currency = currencyOf(rows);
    for (const EarningRow *row : rows) {
        out.otherCurrency += row->body.bill.currency != out.currency;
        if (!counts(*row, out.currency))
            continue;
        switch (row->body.state) {
        case EarningState::Worked: add(out.worked, *row); break;
        case EarningState::Confirmed: add(out.confirmed, *row); break;
        case EarningState::Cleared: add(out.cleared, *row); break;
        case EarningState::InPayout:
            add(out.inPayout, *row);
            out.waitsForRelease |= !releasedAt(*row);
            if (const auto at = releasedAt(*row) ? releasedAt(*row) : row->body.inPayoutAt)
                out.nextPayoutAt = std::max(out.nextPayoutAt.value_or(Instant()), *at);
            break;
        case EarningState::Paid:
            if (isThisMonth(row->body.paidAt, localDay(now)))
                add(out.paidThisMonth, *row);
            break;
        default: break;
        }
    }
    return out;
}

QList<WeekSum> weeksOf(const QList<const EarningRow *> &rows, Instant now, int weeks)
{
    const QString currency = currencyOf(rows);
    const QDate today = localDay(now);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    QList<WeekSum> out;
    for (int i = weeks - 1; i >= 0; --i) {
        const QDate start = monday.addDays(-7 * i);
        out.append({start, start.weekNumber(), 0, i == 0});
    }
    for (const EarningRow *row : rows) {
        const qint64 days = out.first().monday.daysTo(localDay(row->body.workedAt));
        if (counts(*row, currency) && days >= 0 && days / 7 < weeks)
            out[days / 7].amount += row->body.bill.expertShare;
    }
    return out;
}

std::optional<EuroParts> euroOf(const QList<const EarningRow *> &rows)
{
    const QString currency = currencyOf(rows);
    qint64 expert = 0, platform = 0, vat = 0;
    for (const EarningRow *row : rows) {
        if (!counts(*row, currency))
            continue;
        expert += row->body.bill.expertShare;
        platform += row->body.bill.platformFee;
        vat += row->body.bill.vat;
    }
    if (expert <= 0 || platform < 0 || vat < 0)
        return {};
    const QList<qint64> parts = splitByWeights(10'000, {expert, platform, vat});
    return EuroParts{parts[0], parts[1], parts[2]};
}

MonthForecast forecastOf(const QList<const EarningRow *> &rows, Instant now)
{
    MonthForecast out;
    const QString currency = currencyOf(rows);
    const QDate today = localDay(now);
    out.until = QDate(today.year(), today.month(), today.daysInMonth());
    QList<int> days;
    for (const EarningRow *row : rows) {
        if (counts(*row, currency) && row->body.paidAt && row->body.confirmedAt)
            days.append(int(localDay(*row->body.confirmedAt).daysTo(localDay(*row->body.paidAt))));
    }
    out.basis = int(days.size());
    if (out.basis < MonthForecast::fewest)
        return out;
    out.isEnough = true;
    std::ranges::sort(days);
    out.quick = days[(days.size() - 1) / 4];
    out.slow = days[(days.size() * 3) / 4];
    const EarningSums sums = sumsOf(rows, now);
    out.low = out.high = sums.paidThisMonth.amount + sums.inPayout.amount;
    for (const EarningRow *row : rows) {
        const EarningState state = row->body.state;
        if (!counts(*row, currency) || !row->body.confirmedAt || row->body.frozenAt
            || (state != EarningState::Confirmed && state != EarningState::Cleared))
            continue;
        const QDate confirmed = localDay(*row->body.confirmedAt);
        const qint64 share = row->body.bill.expertShare;
        // What should have been paid by now is still to come.
        out.low += std::max(confirmed.addDays(out.slow), today) <= out.until ? share : 0;
        out.high += std::max(confirmed.addDays(out.quick), today) <= out.until ? share : 0;
    }
    return out;
}

} // namespace werkbank
