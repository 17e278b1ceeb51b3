// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Bill.h"

#include "core/rules/BillTotals.h"
#include "core/rules/Tariff.h"

#include <algorithm>
#include <map>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error badBill(const QString &why)
{
    return makeError("bad_bill", why);
}

struct Sums {
    qint64 amount = 0;
    qint64 net = 0;
};

std::optional<Error> badAmounts(const Bill &bill)
{
    for (const BillLine &line : bill.lines) {
        if (!isSmall(line.amount) || !isSmall(line.net) || !isSmall(line.unitPrice)
            || line.vatPermille < 0 || line.vatPermille > 1000)
            return badBill(u"An amount of a line is out of range."_s);
    }
    for (const BillVat &group : bill.vatGroups) {
        if (!isSmall(group.net) || !isSmall(group.vat))
            return badBill(u"An amount of VAT is out of range."_s);
    }
    for (const qint64 amount : {bill.net, bill.vat, bill.gross, bill.expertShare, bill.platformFee}) {
        if (!isSmall(amount))
            return badBill(u"A total is out of range."_s);
    }
    return {};
}

std::optional<Error> badGroup(const Bill &bill, const BillVat &group, const Sums &sums)
{
    if (group.net != sums.net)
        return badBill(u"The lines of a rate do not add up to its net."_s);
    const qint64 whole = bill.pricesIncludeVat ? group.net + group.vat : group.net;
    if (whole != sums.amount)
        return badBill(u"The lines of a rate do not add up to its sum."_s);
    const qint64 exact = bill.pricesIncludeVat
        ? sums.amount - roundedShare(sums.amount, 1000, 1000 + group.permille)
        : roundedShare(sums.amount, group.permille, 1000);
    if (group.vat != exact)
        return badBill(u"VAT is not the rate of the sum."_s);
    return {};
}

} // namespace

std::optional<Error> badBill(const Bill &bill)
{
    if (auto error = badAmounts(bill))
        return error;
    std::map<int, Sums> sums;
    for (const BillLine &line : bill.lines) {
        sums[line.vatPermille].amount += line.amount;
        sums[line.vatPermille].net += line.net;
    }
    if (qsizetype(sums.size()) != bill.vatGroups.size())
        return badBill(u"There must be one sum of VAT for each rate."_s);
    qint64 net = 0;
    qint64 vat = 0;
    auto next = sums.begin();
    for (const BillVat &group : bill.vatGroups) {
        if (next->first != group.permille)
            return badBill(u"There must be one sum of VAT for each rate, rates ascending."_s);
        if (auto error = badGroup(bill, group, next->second))
            return error;
        net += group.net;
        vat += group.vat;
        ++next;
    }
    if (bill.net != net || bill.vat != vat || bill.gross != net + vat)
        return badBill(u"The totals are not the sums of the rates."_s);
    if (bill.expertShare + bill.platformFee != bill.net)
        return badBill(u"The expert's share and the fee are not the net total."_s);
    return {};
}

QList<qint64> splitByWeights(qint64 total, const QList<qint64> &weights)
{
    QList<qint64> parts(weights.size(), 0);
    if (parts.isEmpty())
        return parts;
    Wide sum = 0;
    for (const qint64 weight : weights)
        sum += weight;
    if (sum == 0) {
        parts.first() = total;
        return parts;
    }
    const qint64 sign = total < 0 ? -1 : 1;
    qint64 left = total * sign;
    std::vector<std::pair<Wide, qsizetype>> rests;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(total * sign) * weights[i];
        parts[i] = qint64(product / sum) * sign;
        left -= qint64(product / sum);
        rests.emplace_back(product % sum, i);
    }
    std::stable_sort(rests.begin(), rests.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (qint64 i = 0; i < left; ++i)
        parts[rests[size_t(i)].second] += sign;
    return parts;
}

} // namespace werkbank
