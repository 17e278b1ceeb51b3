// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Bill.h"
#include "core/wire/TariffRules.h"

// What something costs under a tariff of rules: one function for offer, running cost, receipt and
// invoice. Pure, any thread. Errors: `bad_tariff` (badRules() says why), `out_of_range` for negative
// facts, times over more than 400 days or an amount above 10^12.
//
// In this order, each rounded once, half away from zero:
//   chargeable = worked - free minutes of the time rule, at least 0
//   flat         price                            first_unit   price, if chargeable > 0
//   time         price x started units of the chargeable time behind the first unit, or (exact)
//                price x started minutes of it / minutes that the price is for
//   time_of_day  permille of the time price of the chargeable time within the windows, counted in
//                started units as the time rule does; of flat + first unit where there is no time rule
//   urgent       permille of flat + first unit + time
//   minimum      what is missing, if anything was worked;  cap  what is too much: these are the work
//   travel       beside the work, not under the cap
//   not_solved   takes all back, one line per rate
// So a price never falls when time is added, wherever it is added, and how the time is cut into
// stretches changes nothing.
//
// Names of the lines' inputs: worked_ms, free_minutes, window_ms, window_units, window_minutes,
// permille, base (what the permille are of), minimum, cap, work, metres, free_metres, amount.
namespace werkbank {

Result<Bill> makeBill(const TariffRules &tariff, const BillFacts &facts);

// Empty when makeBill() can compute with it; for whoever lets a tenant change his tariff.
std::optional<Error> badRules(const TariffRules &tariff);

// How long work that goes on at `from` can last until the cap would take something away; 0: not a
// moment, nothing: longer than 7 days.
Result<std::optional<Milliseconds>> timeUntilCap(const TariffRules &tariff, const BillFacts &facts,
                                                 Instant from);

} // namespace werkbank
