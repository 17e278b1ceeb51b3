// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/InvoiceMaking.h"

#include "platform/documents/DecimalText.h"

#include <numeric>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error outOfRange()
{
    return makeError("out_of_range", u"An amount of the document is too large to be computed."_s);
}

void rate(Invoice &invoice, int vatPermille)
{
    const bool exempt = invoice.seller.smallBusiness;
    for (InvoiceLine &line : invoice.lines) {
        line.category = exempt ? VatCategory::Exempt : VatCategory::Standard;
        line.vatPermille = exempt ? 0 : vatPermille;
    }
}

void fill(Invoice &invoice, qint64 net, qint64 vat, int permille)
{
    VatGroup group;
    group.net = net;
    group.vat = vat;
    if (invoice.seller.smallBusiness) {
        group.category = VatCategory::Exempt;
        group.reason = QString::fromUtf16(smallBusinessReason);
    } else {
        group.permille = permille;
    }
    invoice.vatGroups = {group};
    const qint64 prepaid = invoice.totals.prepaid;
    invoice.totals = {net, net, vat, net + vat, prepaid, net + vat - prepaid};
}

// Parts of `whole` in the ratio of the weights, each a whole cent, by largest remainder; equal
// remainders go to the earlier line.
std::optional<QList<qint64>> shared(qint64 whole, const QList<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    QList<qint64> parts(weights.size(), 0);
    if (sum == 0)
        return whole == 0 ? std::optional(parts) : std::nullopt;
    QList<std::pair<qint64, qsizetype>> rests;
    qint64 left = whole;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        qint64 product = 0;
        if (__builtin_mul_overflow(whole, weights[i], &product))
            return std::nullopt;
        parts[i] = product / sum;
        left -= parts[i];
        rests.append({-std::abs(product % sum), i});
    }
    std::sort(rests.begin(), rests.end());
    const qint64 step = left < 0 ? -1 : 1;
    for (qsizetype i = 0; left != 0; ++i, left -= step)
        parts[rests[i].second] += step;
    return parts;
}

} // namespace

InvoiceLine lineOf(const QString &name, const QString &description, qint64 quantity,
                   const QString &unit, qint64 net)
{
    InvoiceLine line;
    line.name = name;
    line.description = description;
    line.unit = unit;
    line.net = net;
    // A price is never negative (BR-27): a negative amount is a negative quantity.
    line.quantity = net < 0 ? -std::abs(quantity) : std::abs(quantity);
    line.price = std::abs(net);
    line.basis = std::abs(quantity);
    return line;
}

Result<InvoiceLine> lineAtPrice(const QString &name, const QString &description, qint64 quantity,
                                const QString &unit, qint64 price)
{
    const auto net = scaled(price, quantity, 1000);
    if (!net)
        return outOfRange();
    InvoiceLine line = lineOf(name, description, quantity, unit, *net);
    line.quantity = quantity;
    line.price = price;
    line.basis = 1000;
    return line;
}

Result<Invoice> totalled(Invoice invoice, int vatPermille)
{
    rate(invoice, vatPermille);
    qint64 net = 0;
    for (const InvoiceLine &line : invoice.lines)
        if (__builtin_add_overflow(net, line.net, &net))
            return outOfRange();
    const auto vat = scaled(net, invoice.seller.smallBusiness ? 0 : vatPermille, 1000);
    if (!vat)
        return outOfRange();
    invoice.pricesIncludeVat = false;
    fill(invoice, net, *vat, vatPermille);
    return invoice;
}

Result<Invoice> totalledFromGross(Invoice invoice, const QList<qint64> &grossPerLine,
                                  int vatPermille)
{
    Q_ASSERT(grossPerLine.size() == invoice.lines.size());
    const int permille = invoice.seller.smallBusiness ? 0 : vatPermille;
    qint64 gross = 0;
    for (qint64 part : grossPerLine)
        if (__builtin_add_overflow(gross, part, &gross))
            return outOfRange();
    const auto net = scaled(gross, 1000, 1000 + permille);
    const auto parts = net ? shared(*net, grossPerLine) : std::nullopt;
    if (!parts)
        return outOfRange();
    rate(invoice, vatPermille);
    for (qsizetype i = 0; i < invoice.lines.size(); ++i) {
        const InvoiceLine &line = invoice.lines[i];
        const InvoiceLine made = lineOf({}, {}, line.quantity, {}, (*parts)[i]);
        invoice.lines[i].quantity = made.quantity;
        invoice.lines[i].price = made.price;
        invoice.lines[i].basis = made.basis;
        invoice.lines[i].net = made.net;
    }
    invoice.pricesIncludeVat = true;
    fill(invoice, *net, gross - *net, vatPermille);
    return invoice;
}

Result<Invoice> stornoOf(const Invoice &original, const QString &number, QDate date,
                         const QString &reason)
{
    if (takesBack(original.kind))
        return makeError("not_correctable",
                         u"Document %1 takes another one back and cannot be taken back itself."_s
                             .arg(original.number));
    Invoice storno = original;
    storno.number = number;
    storno.date = date;
    storno.preceding = {original.number, original.date};
    storno.notes = {reason};
    storno.payment = {};
    storno.totals.prepaid = 0;
    storno.totals.due = storno.totals.gross;
    if (isSelfBilled(original.kind)) {
        storno.kind = DocumentKind::SelfBilledCreditNote;
        return storno;
    }
    storno.kind = DocumentKind::Storno;
    for (InvoiceLine &line : storno.lines) {
        line.quantity = -line.quantity;
        line.net = -line.net;
    }
    for (VatGroup &group : storno.vatGroups) {
        group.net = -group.net;
        group.vat = -group.vat;
    }
    InvoiceTotals &totals = storno.totals;
    totals = {-totals.lines, -totals.net, -totals.vat, -totals.gross, 0, -totals.gross};
    return storno;
}

} // namespace werkbank
