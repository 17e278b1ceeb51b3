// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/BillValues.h"

#include <optional>

// What must hold in every bill, whoever made it, and how a sum is split without losing a cent. Pure,
// any thread. Making a bill: BillMaking.h.
//
// The lines of a rate add up to its group (net + VAT where prices include VAT, else net), the groups
// to net and VAT, gross = net + VAT, expert's share + platform fee = net. VAT is computed once per
// rate on the sum (EN 16931 BR-CO-17, exact here): of a gross sum net = sum x 1000 / (1000 + rate),
// VAT the rest; of a net sum VAT = sum x rate / 1000; half away from zero. The lines' nets add up to
// the net of their rate.
namespace werkbank {

// The first thing that does not hold, code `bad_bill`; empty: all does. Does not know the tariff;
// to be sure of the amounts make the bill again.
std::optional<Error> badBill(const Bill &bill);

// Splits `total` (also a negative one) by `weights` >= 0 into parts that add up to it: each part is
// rounded towards zero, the cents left over go to the largest remainders, of equal ones to the first.
// |total| and the sum of weights <= 10^12. No weights or only zeros: all goes to the first, if there
// is one.
QList<qint64> splitByWeights(qint64 total, const QList<qint64> &weights);

} // namespace werkbank
