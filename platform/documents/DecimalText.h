// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

// Numbers of documents and bank files: whole units of 10^-decimals written as decimals with a
// point ("59.70"), read back without loss. Never a double. Pure, any thread. Errors: `bad_number`
// for anything but digits, one point and a leading minus; `number_too_exact` for more decimals than
// asked for that are not zero; `out_of_range` beyond 10^15 units.
namespace werkbank {

// QChar::isDigit() takes those of all scripts.
constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline constexpr qint64 largestUnits = 1'000'000'000'000'000;

// 5970, 2 -> "59.70"; all decimals are written.
QString decimalText(qint64 units, int decimals);
// 3000, 3 -> "3"; 1500, 3 -> "1.5": the same number without zeros at its end.
QString shortDecimalText(qint64 units, int decimals);
Result<qint64> unitsOf(QStringView text, int decimals);

// value x numerator / denominator, half away from zero; empty where the product leaves 64 bits or
// the divisor is not positive.
std::optional<qint64> scaled(qint64 value, qint64 numerator, qint64 denominator);

} // namespace werkbank
