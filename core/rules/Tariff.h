// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/Entities.h"

// From a tenant's tariff and the units worked to whole cents. Pure, any thread. Errors:
// `bad_tariff` for a rule that cannot be computed with (negative, over 100 %, unknown unit, a currency missing),
// `out_of_range` for negative units or an amount above 10^12 minor units.
//
// Rule (decisions "Money"; EN 16931 BR-CO-17): the total is unit price x units. Of a gross total
// net = total x 1000 / (1000 + VAT permille), VAT is the rest; of a net total
// VAT = net x permille / 1000. The expert gets his share of net. Each is rounded once, half away from zero, from the
// total: a rounded net unit price is never multiplied.
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

Result<Price> price(const Tariff &tariff, int units);
// Empty when price() can compute with it; for whoever lets a tenant change his tariff.
std::optional<Error> badTariff(const Tariff &tariff);

// value x numerator / denominator, half away from zero. Factors ≤ 10^12 and 0 … 10^6, divisor
// 1 … 10^6.
qint64 roundedShare(qint64 value, qint64 numerator, qint64 denominator);

} // namespace werkbank
