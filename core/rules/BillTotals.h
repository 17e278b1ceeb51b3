// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/BillValues.h"

#include <optional>

// From the lines of a bill to its totals, for BillMaking. Pure, any thread. Errors: `out_of_range` for
// an amount above 10^12.
namespace werkbank {

inline constexpr qint64 largestAmount = 1'000'000'000'000;
// Holds the product of two amounts.
__extension__ using Wide = __int128;

constexpr bool isSmall(qint64 amount)
{
    return amount >= -largestAmount && amount <= largestAmount;
}

// Fills the lines' nets, VAT groups, totals and split. `floor`: the expert gets this instead of his
// share, whoever pays.
Result<Bill> totalled(Bill bill, int expertSharePermille, std::optional<qint64> floor);

// value x numerator / denominator, half away from zero; empty where the result is above 10^12.
std::optional<qint64> checkedShare(qint64 value, qint64 numerator, qint64 denominator);

} // namespace werkbank
