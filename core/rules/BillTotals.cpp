// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BillTotals.h"

#include "core/rules/Tariff.h"

#include <algorithm>
#include <map>
#include <vector>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

qint64 floorOf(qint64 value, qint64 divisor)
{
    const qint64 whole = value / divisor;
    return value % divisor < 0 ? whole - 1 : whole;
}

// Each line gets amount x 1000 / (1000 + rate) rounded down, the cents left over go to the largest
// remainders, of equal ones to the first. The net of the sum, rounded once, is never below the sum
// of the parts and never more than one cent per line above it.
void shareNet(QList<BillLine *> &lines, qint64 net, int permille)
{
    const qint64 divisor = 1000 + permille;
    qint64 left = net;
    for (BillLine *line : std::as_const(lines)) {
        line->net = floorOf(line->amount * 1000, divisor);
        left -= line->net;
    }
    const auto rest = [divisor](const BillLine *line) {
        return line->amount * 1000 - line->net * divisor;
    };
    QList<BillLine *> order = lines;
    std::stable_sort(order.begin(), order.end(),
                     [&](const auto *a, const auto *b) { return rest(a) > rest(b); });
    Q_ASSERT(left >= 0 && left <= order.size());
    for (qsizetype i = 0; i < left; ++i)
        ++order[i]->net;
}

BillVat groupOf(QList<BillLine *> &lines, int permille, bool gross)
{
    qint64 sum = 0;
    for (const BillLine *line : std::as_const(lines))
        sum += line->amount;
    if (!gross) {
        for (BillLine *line : std::as_const(lines))
            line->net = line->amount;
        return {permille, sum, roundedShare(sum, permille, 1000)};
    }
    const qint64 net = roundedShare(sum, 1000, 1000 + permille);
    shareNet(lines, net, permille);
    return {permille, net, sum - net};
}

} // namespace

std::optional<qint64> checkedShare(qint64 value, qint64 numerator, qint64 denominator)
{
    const Wide product = Wide(value) * numerator;
    const Wide size = product < 0 ? -product : product;
    const Wide rounded = (2 * size + denominator) / (2 * Wide(denominator));
    if (rounded > largestAmount)
        return {};
    return product < 0 ? -qint64(rounded) : qint64(rounded);
}

Result<Bill> totalled(Bill bill, int expertSharePermille, std::optional<qint64> floor)
{
    const Error tooLarge = makeError("out_of_range", u"This amount cannot be computed."_s);
    std::map<int, QList<BillLine *>> rates;
    Wide size = 0;
    for (BillLine &line : bill.lines) {
        size += line.amount < 0 ? -line.amount : line.amount;
        rates[line.vatPermille].append(&line);
    }
    if (size > largestAmount)
        return tooLarge;
    for (auto &[permille, lines] : rates) {
        const BillVat group = groupOf(lines, permille, bill.pricesIncludeVat);
        bill.vatGroups.append(group);
        bill.net += group.net;
        bill.vat += group.vat;
    }
    bill.gross = bill.net + bill.vat;
    if (!isSmall(bill.gross))
        return tooLarge;
    bill.expertShare = floor ? *floor : roundedShare(bill.net, expertSharePermille, 1000);
    bill.platformFee = bill.net - bill.expertShare;
    return bill;
}

} // namespace werkbank
