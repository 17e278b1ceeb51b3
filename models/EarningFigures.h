// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queries/Money.h"

#include <QDate>

// What many earnings say together: sums per step, weeks, where a customer's euro goes, and what the
// month may bring. Pure, any thread. Days are those of the computer's time zone; all of one
// currency, that of the first earning: others are left out and counted in `otherCurrency`.
namespace werkbank {

struct StepSum {
    qint64 amount = 0;
    int count = 0;
    friend bool operator==(const StepSum &, const StepSum &) = default;
};

struct EarningSums {
    QString currency;
    StepSum worked, confirmed, cleared, inPayout, paidThisMonth;
    std::optional<Instant> nextPayoutAt;  // released or proposed last
    bool waitsForRelease = false;         // some of what is in payout is only proposed
    int otherCurrency = 0;
};

struct WeekSum {
    QDate monday;
    int week = 0;     // ISO 8601
    qint64 amount = 0;
    bool goesOn = false;  // this week: what was worked so far
};

// Of one euro of a customer, in hundredths of a cent; they add up to 10,000. Empty: nothing was
// earned yet, or a fee is below 0 and no part of a euro can be said.
struct EuroParts {
    qint64 expert = 0, platform = 0, vat = 0;
};

// low: paid and in payout this month, and of what is cleared or confirmed that which would be paid
// by the month's end in as many days as it took in the slowest quarter of the past; high: in as many
// as in the quickest quarter. Fewer than `fewest` paid earnings: not enough to say.
struct MonthForecast {
    static constexpr int fewest = 5;
    bool isEnough = false;
    int basis = 0;           // paid earnings with a confirmation
    int quick = 0, slow = 0; // days from confirmation to payment
    qint64 low = 0, high = 0;
    QDate until;
};

EarningSums sumsOf(const QList<const EarningRow *> &rows, Instant now);
QList<WeekSum> weeksOf(const QList<const EarningRow *> &rows, Instant now, int weeks = 12);
std::optional<EuroParts> euroOf(const QList<const EarningRow *> &rows);
MonthForecast forecastOf(const QList<const EarningRow *> &rows, Instant now);

} // namespace werkbank
