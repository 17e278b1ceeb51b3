// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/wire/TariffRules.h"

// The shortest questions about a tariff: what so many quarters of an hour cost, and the tariff of
// one price. Pure, any thread. Errors are those of makeBill(), which answers all longer ones.
namespace werkbank {

struct Price {
    Money gross; // the customer pays
    Money net;
    Money vat; // gross = net + vat, always
    Money expertGets; // net credit
};

inline constexpr int minutesPerUnit = 15;

// Started quarters of an hour; 0 for nothing or less, at most INT_MAX.
int unitsFor(qint64 minutes);
int unitsFor(Milliseconds worked);

// Of a case that is not urgent and is solved, by day, without travel.
Result<Price> price(const TariffRules &tariff, int units);

// One rule "time": `price` per started quarter of an hour, with VAT or without.
TariffRules quarterTariff(const Id &id, const Money &price, bool gross = true);

// value x numerator / denominator, half away from zero. Factors ≤ 10^12 and 0 … 10^6, divisor
// 1 … 10^6.
qint64 roundedShare(qint64 value, qint64 numerator, qint64 denominator);

} // namespace werkbank
