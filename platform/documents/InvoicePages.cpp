// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/InvoicePages.h"

#include "platform/documents/CreditorReference.h"
#include "platform/documents/GiroCode.h"
#include "platform/documents/Iban.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Millimetres. The columns are their right edges; the text column is from textLeft to textRight.
constexpr qreal leftEdge = 25;
constexpr qreal rightEdge = 190;
constexpr qreal textLeft = 36;
constexpr qreal textRight = 110;
constexpr qreal quantityRight = 132;
constexpr qreal priceRight = 163;
constexpr qreal pageTop = 20;
constexpr qreal pageEnd = 270;
constexpr qreal windowTop = 45;
constexpr qreal factsLeft = 120;
constexpr qreal giroSize = 34;

constexpr PdfType body{9, false, false};
constexpr PdfType strong{9, true, false};
constexpr PdfType small{7.5, false, true};
constexpr PdfType heading{15, true, false};

QStringList addressLines(const InvoiceParty &party)
{
    const PostalAddress &at = party.address;
    QStringList lines{party.name, at.street};
    if (!at.extra.isEmpty())
        lines.append(at.extra);
    lines.append(at.postCode + u' ' + at.city);
    if (at.country != "DE"_L1)
        lines.append(at.country);
    return lines;
}

} // namespace

InvoicePages::InvoicePages(PdfSheet &sheet, const Invoice &invoice, DocumentLanguage language,
                           const QString &checksum, int pages)
    : m_sheet(sheet), m_invoice(invoice), m_language(language), m_words(invoiceWords(language)),
      m_checksum(checksum), m_pages(pages)
{
}

int InvoicePages::layOut()
{
    letterhead();
    addressWindow();
    facts();
    title();
    table();
    totals();
    for (const VatGroup &group : m_invoice.vatGroups)
        if (!group.reason.isEmpty())
            paragraph(group.reason + u'.' + m_words.smallBusiness);
    if (m_invoice.pricesIncludeVat)
        paragraph(m_words.grossPrices);
    if (isSelfBilled(m_invoice.kind))
        paragraph(m_words.selfBilled);
    payment();
    for (const QString &note : m_invoice.notes)
        paragraph(note);
    foot();
    return m_page;
}

const InvoiceParty &InvoicePages::issuer() const
{
    return isSelfBilled(m_invoice.kind) ? m_invoice.buyer : m_invoice.seller;
}

const InvoiceParty &InvoicePages::recipient() const
{
    return isSelfBilled(m_invoice.kind) ? m_invoice.seller : m_invoice.buyer;
}

QString InvoicePages::money(qint64 cents) const
{
    return amountText(cents, m_invoice.currency, m_language);
}

void InvoicePages::letterhead()
{
    const InvoiceParty &from = issuer();
    qreal y = m_sheet.block(leftEdge, 15, from.name, {13, true, false}, rightEdge - leftEdge);
    QStringList contact;
    if (!from.phone.isEmpty())
        contact.append(m_words.phone + u' ' + from.phone);
    if (!from.email.isEmpty())
        contact.append(from.email);
    m_sheet.block(leftEdge, y, contact.join(u" · "_s), small, rightEdge - leftEdge);
}

void InvoicePages::addressWindow()
{
    QStringList sender = addressLines(issuer());
    qreal y = windowTop;
    const qreal within = 85;
    for (const QString &line : m_sheet.wrapped(sender.join(u" · "_s), {6.5, false, true}, within)) {
        m_sheet.left(leftEdge, y, line, {6.5, false, true});
        y += m_sheet.lineHeight({6.5, false, true});
    }
    y = std::max(y + 2, windowTop + 9);
    for (const QString &line : addressLines(recipient()))
        y = m_sheet.block(leftEdge, y, line, {10, false, false}, within);
    m_y = y;
}

QList<InvoicePages::Row> InvoicePages::factRows() const
{
    const bool selfBilled = isSelfBilled(m_invoice.kind);
    const InvoiceParty &seller = m_invoice.seller;
    const QString suffix = selfBilled ? m_words.sellerSuffix : QString();
    QString service = dateText(m_invoice.serviceFrom, m_language);
    if (m_invoice.serviceTo != m_invoice.serviceFrom)
        service += u" – "_s + dateText(m_invoice.serviceTo, m_language);
    QString original = m_invoice.preceding.number;
    if (!original.isEmpty())
        original += u", "_s + dateText(m_invoice.preceding.date, m_language);
    const QList<Row> all{
        {m_words.number, m_invoice.number},
        {m_words.date, dateText(m_invoice.date, m_language)},
        {m_words.service, service},
        {m_words.original, original},
        {selfBilled ? m_words.expertNumber : m_words.customerNumber, recipient().id},
        {m_words.yourReference, m_invoice.buyerReference},
        {m_words.vatId + suffix, seller.vatId},
        {m_words.taxNumber + suffix, seller.vatId.isEmpty() ? seller.taxNumber : QString()},
    };
    QList<Row> shown;
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                 [](const Row &row) { return !row.second.isEmpty(); });
    return shown;
}

void InvoicePages::facts()
{
    qreal y = windowTop;
    for (const auto &[name, value] : factRows()) {
        y = m_sheet.block(factsLeft, y, name, small, rightEdge - factsLeft);
        y = m_sheet.block(factsLeft, y, value, body, rightEdge - factsLeft) + 0.8;
    }
    m_y = std::max(m_y, y);
}

void InvoicePages::title()
{
    m_y = std::max(m_y + 8, qreal(98));
    m_y = m_sheet.block(leftEdge, m_y,
                        titleOf(m_invoice.kind, m_language) + u' ' + m_invoice.number, heading,
                        rightEdge - leftEdge)
        + 5;
}

qreal InvoicePages::left() const
{
    return pageEnd - m_y;
}

void InvoicePages::room(qreal needed, bool inTable)
{
    if (needed <= left())
        return;
    foot();
    m_sheet.newPage();
    ++m_page;
    m_sheet.left(leftEdge, pageTop - 8,
                 titleOf(m_invoice.kind, m_language) + u' ' + m_invoice.number, small);
    m_y = pageTop;
    if (inTable)
        tableHead();
}

void InvoicePages::tableHead()
{
    m_sheet.left(leftEdge, m_y, m_words.position, strong);
    m_sheet.left(textLeft, m_y, m_words.what, strong);
    m_sheet.right(quantityRight, m_y, m_words.quantity, strong);
    m_sheet.right(priceRight, m_y, m_words.unitPrice, strong);
    m_sheet.right(rightEdge, m_y, m_words.amount, strong);
    m_y += m_sheet.lineHeight(strong) + 0.8;
    m_sheet.rule(leftEdge, rightEdge, m_y, 0.3);
    m_y += 1.6;
}

void InvoicePages::table()
{
    tableHead();
    for (const InvoiceLine &line : m_invoice.lines)
        row(line);
    m_sheet.rule(leftEdge, rightEdge, m_y, 0.3);
    m_y += 2;
}

// A row stays together unless it is longer than a third of a page; then it goes on line by line.
void InvoicePages::row(const InvoiceLine &line)
{
    const qreal within = textRight - textLeft;
    QList<std::pair<QString, PdfType>> lines;
    for (const QString &text : m_sheet.wrapped(line.name, body, within))
        lines.append({text, body});
    if (!line.description.isEmpty())
        for (const QString &text : m_sheet.wrapped(line.description, small, within))
            lines.append({text, small});
    qreal whole = 0;
    for (const auto &[text, type] : lines)
        whole += m_sheet.lineHeight(type);
    room(std::min(whole, (pageEnd - pageTop) / 3), true);

    const QString unit = unitText(line.unit, m_language);
    const auto count = [&](qint64 thousandths) {
        const QString number = quantityText(thousandths, m_language);
        return unit.isEmpty() ? number : number + u'\u00a0' + unit;
    };
    m_sheet.left(leftEdge, m_y, line.id, body);
    m_sheet.right(quantityRight, m_y, count(line.quantity), body);
    m_sheet.right(priceRight, m_y,
                  line.basis == 1000
                      ? money(line.price)
                      : m_words.perQuantity.arg(money(line.price), count(line.basis)),
                  body);
    m_sheet.right(rightEdge, m_y, money(line.net), body);
    for (const auto &[text, type] : lines) {
        room(m_sheet.lineHeight(type), true);
        m_sheet.left(textLeft, m_y, text, type);
        m_y += m_sheet.lineHeight(type);
    }
    m_y += 1.6;
}

void InvoicePages::totals()
{
    const InvoiceTotals &sums = m_invoice.totals;
    QList<std::pair<Row, PdfType>> rows{{{m_words.net, money(sums.net)}, body}};
    for (const VatGroup &group : m_invoice.vatGroups) {
        const bool exempt = group.category == VatCategory::Exempt;
        const QString rate = percentText(group.permille, m_language);
        rows.append({{exempt ? m_words.exemptOn.arg(money(group.net))
                             : m_words.vatOn.arg(rate, money(group.net)),
                      money(group.vat)},
                     body});
    }
    rows.append({{m_words.gross, money(sums.gross)}, strong});
    if (sums.prepaid != 0) {
        rows.append({{m_words.prepaid, money(-sums.prepaid)}, body});
        rows.append({{m_words.due, money(sums.due)}, strong});
    }
    room(qreal(rows.size()) * (m_sheet.lineHeight(strong) + 0.6) + 4);
    for (const auto &[row, type] : rows) {
        m_sheet.left(textRight - 10, m_y, row.first, type);
        m_sheet.right(rightEdge, m_y, row.second, type);
        m_y += m_sheet.lineHeight(type) + 0.6;
    }
    m_y += 4;
}

void InvoicePages::paragraph(const QString &text)
{
    const QStringList lines = m_sheet.wrapped(text, body, rightEdge - leftEdge);
    for (const QString &line : lines) {
        room(m_sheet.lineHeight(body));
        m_sheet.left(leftEdge, m_y, line, body);
        m_y += m_sheet.lineHeight(body);
    }
    m_y += 2;
}

void InvoicePages::payment()
{
    const PaymentMeans &means = m_invoice.payment;
    const bool asked = m_invoice.totals.due > 0 && !takesBack(m_invoice.kind);
    if (!asked || means.iban.isEmpty()) {
        if (!means.terms.isEmpty())
            paragraph(means.terms);
        return;
    }
    room(giroSize + 14);
    m_y += 2;
    const qreal top = m_y;
    const QString due = money(m_invoice.totals.due);
    const qreal within = rightEdge - giroSize - 10 - leftEdge;
    const bool toUs = !isSelfBilled(m_invoice.kind);
    const QString ask = !toUs   ? m_words.weTransfer.arg(due)
        : means.dueOn.isValid() ? m_words.transferUntil.arg(due, dateText(means.dueOn, m_language))
                                : m_words.transfer.arg(due);
    m_y = m_sheet.block(leftEdge, m_y, ask, strong, within) + 1.5;
    const QString reference = plainCreditorReference(means.reference);
    const QList<Row> rows{
        {m_words.holder, means.holder},
        {m_words.iban, groupedIban(means.iban)},
        {m_words.bic, means.bic},
        {m_words.reference,
         reference.isEmpty() ? means.reference : groupedCreditorReference(reference)},
    };
    for (const auto &[name, value] : rows) {
        if (value.isEmpty())
            continue;
        m_sheet.left(leftEdge, m_y, name, small);
        m_y = m_sheet.block(leftEdge + 34, m_y, value, body, within - 34) + 0.4;
    }
    if (!means.terms.isEmpty())
        m_y = m_sheet.block(leftEdge, m_y + 1, means.terms, body, within);
    if (toUs)
        giroCode(top);
    m_y += 3;
}

void InvoicePages::giroCode(qreal top)
{
    const PaymentMeans &means = m_invoice.payment;
    const auto rows = werkbank::giroCode({means.holder,
                                          means.iban,
                                          means.bic,
                                          {m_invoice.totals.due, m_invoice.currency},
                                          means.reference});
    if (!rows)
        return; // an amount in another currency: the account in words is enough
    const qreal x = rightEdge - giroSize;
    m_sheet.modules(x, top, giroSize, *rows);
    const qreal end = m_sheet.block(x, top + giroSize + 1, m_words.giroCaption, small, giroSize);
    m_y = std::max(m_y, end);
}

void InvoicePages::foot()
{
    qreal y = pageEnd + 4;
    m_sheet.rule(leftEdge, rightEdge, y, 0.15);
    y += 1.2;
    const InvoiceParty &from = issuer();
    QStringList facts = addressLines(from);
    if (!from.registration.isEmpty())
        facts.append(from.registration);
    if (!from.vatId.isEmpty())
        facts.append(m_words.vatId + u'\u00a0' + from.vatId);
    constexpr PdfType tiny{6.5, false, true};
    for (const QString &line :
         m_sheet.wrapped(facts.join(u" · "_s), tiny, rightEdge - leftEdge).mid(0, 3)) {
        m_sheet.left(leftEdge, y, line, tiny);
        y += m_sheet.lineHeight(tiny);
    }
    m_sheet.left(leftEdge, y, m_words.copy.arg(m_checksum), tiny);
    m_sheet.right(rightEdge, y, m_words.page.arg(m_page).arg(m_pages), tiny);
}

} // namespace werkbank
