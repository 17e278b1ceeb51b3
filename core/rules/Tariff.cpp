// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Tariff.h"

#include "core/rules/BillMaking.h"

#include <cstdlib>
#include <limits>

namespace werkbank {

using namespace Qt::StringLiterals;

qint64 roundedShare(qint64 value, qint64 numerator, qint64 denominator)
{
    const qint64 product = value * numerator;
    const qint64 rest = product % denominator;
    const qint64 whole = product / denominator;
    if (2 * std::abs(rest) < denominator)
        return whole;
    return product < 0 ? whole - 1 : whole + 1;
}

int unitsFor(qint64 minutes)
{
    if (minutes <= 0)
        return 0;
    const qint64 units = (minutes - 1) / minutesPerUnit + 1;
    return int(std::min<qint64>(units, std::numeric_limits<int>::max()));
}

int unitsFor(Milliseconds worked)
{
    if (worked.count() <= 0)
        return 0;
    constexpr qint64 msPerMinute = 60'000;
    return unitsFor((worked.count() - 1) / msPerMinute + 1);
}

TariffRules quarterTariff(const Id &id, const Money &price, bool gross)
{
    TariffRules tariff;
    tariff.id = id;
    tariff.currency = price.currency;
    tariff.gross = gross;
    TariffRule time;
    time.id = u"time"_s;
    time.kind = TariffRuleKind::PerStarted;
    time.price = price.minor;
    time.per = minutesPerUnit;
    tariff.rules = {time};
    return tariff;
}

Result<Price> price(const TariffRules &tariff, int units)
{
    if (units < 0)
        return makeError("out_of_range", u"This amount cannot be computed."_s);
    // Noon of a Wednesday in Europe: an estimate knows nothing of surcharges by time of day.
    constexpr Instant start{1'780'480'800'000};
    const Milliseconds worked = std::chrono::minutes(minutesPerUnit) * units;
    BillFacts facts;
    if (units > 0)
        facts.times = {{start, start + worked}};
    const auto bill = makeBill(tariff, facts);
    if (!bill)
        return bill.error();
    const QString &currency = bill->currency;
    return Price{{bill->gross, currency},
                 {bill->net, currency},
                 {bill->vat, currency},
                 {bill->expertShare, currency}};
}

} // namespace werkbank
