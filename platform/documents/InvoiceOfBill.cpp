// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/InvoiceOfBill.h"

#include "core/rules/Bill.h"
#include "platform/documents/DecimalText.h"
#include "platform/documents/InvoiceMaking.h"
#include "platform/documents/InvoiceWords.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto De = DocumentLanguage::De;
constexpr qint64 msPerMinute = 60'000;

QString labelText(BillLabel label, bool de)
{
    switch (label) {
    case BillLabel::Time:
        return de ? u"Arbeitszeit"_s : u"Working time"_s;
    case BillLabel::FirstUnit:
        return de ? u"Erste Einheit"_s : u"First unit"_s;
    case BillLabel::Flat:
        return de ? u"Pauschale"_s : u"Flat price"_s;
    case BillLabel::Cap:
        return de ? u"Begrenzung auf den Höchstpreis"_s : u"Limit to the highest price"_s;
    case BillLabel::Minimum:
        return de ? u"Mindestpreis, Rest"_s : u"Minimum price, remainder"_s;
    case BillLabel::NotSolved:
        return de ? u"Nicht gelöst: keine Berechnung"_s : u"Not solved: no charge"_s;
    case BillLabel::Urgent:
        return de ? u"Zuschlag für Eile"_s : u"Surcharge for urgency"_s;
    case BillLabel::TimeOfDay:
        return de ? u"Zuschlag für die Tageszeit"_s : u"Surcharge for the time of day"_s;
    case BillLabel::Travel:
        return de ? u"Anfahrt"_s : u"Travel"_s;
    case BillLabel::Unknown:
        break;
    }
    return de ? u"Leistung"_s : u"Service"_s;
}

std::optional<qint64> input(const BillLine &line, QLatin1StringView name)
{
    for (const BillInput &each : line.inputs)
        if (each.name == name)
            return each.value;
    return std::nullopt;
}

// How the line came about, in one sentence.
QString formula(const BillLine &line, const Bill &bill, DocumentLanguage language)
{
    const bool de = language == De;
    QStringList parts;
    if (const auto worked = input(line, "worked_ms"_L1); worked && *worked > 0)
        parts.append((de ? u"%1 min gearbeitet"_s : u"%1 min worked"_s)
                         .arg((*worked + msPerMinute - 1) / msPerMinute));
    const QString price = amountText(line.unitPrice, bill.currency, language);
    const QString count = QString::number(line.quantity);
    const QString size = QString::number(line.unitSize);
    if (line.unit == BillUnit::Unit)
        parts.append((de ? u"%1 × begonnene %2 min zu je %3"_s
                         : u"%1 × started %2 min at %3 each"_s)
                         .arg(count, size, price));
    else if (line.unit == BillUnit::Metre)
        parts.append((de ? u"%1 × begonnene %2 m zu je %3"_s : u"%1 × started %2 m at %3 each"_s)
                         .arg(count, size, price));
    else if (line.unit == BillUnit::Minute)
        parts.append(
            (de ? u"%1 min, %3 je %2 min"_s : u"%1 min, %3 per %2 min"_s).arg(count, size, price));
    const auto permille = input(line, "permille"_L1);
    const auto base = input(line, "base"_L1);
    if (permille && base)
        parts.append((de ? u"%1 auf %2"_s : u"%1 of %2"_s)
                         .arg(percentText(int(*permille), language),
                              amountText(*base, bill.currency, language)));
    if (bill.pricesIncludeVat && !parts.isEmpty())
        parts.append(de ? u"einschließlich Umsatzsteuer"_s : u"including VAT"_s);
    return parts.join(u", "_s);
}

// The unit price is kept where it gives the net of the line exactly; else the line is written as
// its net for its whole quantity.
InvoiceLine invoiceLineOf(const BillLine &from, const Bill &bill, DocumentLanguage language)
{
    const bool minutes = from.unit == BillUnit::Minute;
    const qint64 quantity = from.quantity == 0 ? 1000 : from.quantity * 1000;
    InvoiceLine made = lineOf(labelText(from.label, language == De), formula(from, bill, language),
                              quantity, minutes ? u"MIN"_s : u"C62"_s, from.net);
    made.vatPermille = from.vatPermille;
    made.category = from.vatPermille == 0 ? VatCategory::Exempt : VatCategory::Standard;
    const qint64 basis = minutes ? qint64(from.unitSize) * 1000 : 1000;
    if (from.quantity > 0 && from.unitPrice >= 0
        && scaled(from.unitPrice, quantity, basis) == from.net) {
        made.quantity = quantity;
        made.price = from.unitPrice;
        made.basis = basis;
    }
    return made;
}

} // namespace

Result<Invoice> invoiceOf(const Invoice &head, const Bill &bill, DocumentLanguage language)
{
    if (const auto bad = badBill(bill))
        return *bad;
    Invoice made = head;
    made.currency = bill.currency;
    made.pricesIncludeVat = bill.pricesIncludeVat;
    made.lines.clear();
    made.vatGroups.clear();
    for (const BillLine &line : bill.lines) {
        if (line.quantity == 0 && line.net == 0)
            continue;
        made.lines.append(invoiceLineOf(line, bill, language));
        made.lines.last().id = QString::number(made.lines.size());
    }
    for (const BillVat &group : bill.vatGroups) {
        const bool exempt = group.permille == 0;
        made.vatGroups.append({exempt ? VatCategory::Exempt : VatCategory::Standard, group.permille,
                               group.net, group.vat,
                               exempt ? QString::fromUtf16(smallBusinessReason) : QString()});
    }
    const qint64 prepaid = head.totals.prepaid;
    made.totals = {bill.net, bill.net, bill.vat, bill.gross, prepaid, bill.gross - prepaid};
    return made;
}

Result<Invoice> creditOf(const Invoice &head, const Bill &bill, int vatPermille,
                         DocumentLanguage language)
{
    if (const auto bad = badBill(bill))
        return *bad;
    const bool de = language == De;
    Invoice made = head;
    made.kind = DocumentKind::SelfBilled;
    made.currency = bill.currency;
    const QString share = (de ? u"Anteil an %1 netto"_s : u"Share of %1 net"_s)
                              .arg(amountText(bill.net, bill.currency, language));
    InvoiceLine line = lineOf(de ? u"IT-Unterstützung"_s : u"IT support"_s, share, 1000, u"C62"_s,
                              bill.expertShare);
    line.id = u"1"_s;
    made.lines = {line};
    return totalled(made, vatPermille);
}

} // namespace werkbank
