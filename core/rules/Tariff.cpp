// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Tariff.h"

#include <cstdlib>
#include <limits>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestAmount = 1'000'000'000'000;  // x 10^6 still fits 63 bits
constexpr int permille = 1000;
} // namespace

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

std::optional<Error> badTariff(const Tariff &tariff)
{
    const auto bad = [](const QString &why) { return makeError("bad_tariff", why); };
    if (tariff.unit != TariffUnit::Started15Min)
        return bad(u"The unit of this tariff is not known here."_s);
    if (tariff.price.minor < 0 || tariff.price.minor > largestAmount)
        return bad(u"The price per unit is out of range."_s);
    if (tariff.price.currency.size() != 3)
        return bad(u"The currency must be a code of three letters."_s);
    if (tariff.vatPermille < 0 || tariff.vatPermille > permille)
        return bad(u"The rate of VAT must be between 0 and 100 %."_s);
    if (tariff.expertSharePermille < 0 || tariff.expertSharePermille > permille)
        return bad(u"The expert's share must be between 0 and 100 %."_s);
    return {};
}

Result<Price> price(const Tariff &tariff, int units)
{
    if (auto error = badTariff(tariff))
        return *error;
    if (units < 0 || (tariff.price.minor > 0 && units > largestAmount / tariff.price.minor))
        return makeError("out_of_range", u"This amount cannot be computed."_s);

    const qint64 total = tariff.price.minor * units;
    qint64 net = total;
    qint64 vat = 0;
    if (tariff.gross) {
        net = roundedShare(total, permille, permille + tariff.vatPermille);
        vat = total - net;
    } else {
        vat = roundedShare(total, tariff.vatPermille, permille);
    }
    const QString &currency = tariff.price.currency;
    return Price{{net + vat, currency},
                 {net, currency},
                 {vat, currency},
                 {roundedShare(net, tariff.expertSharePermille, permille), currency}};
}

} // namespace werkbank
