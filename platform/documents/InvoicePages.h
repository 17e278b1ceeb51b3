// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/documents/DocumentLanguage.h"
#include "platform/documents/Invoice.h"
#include "platform/documents/InvoiceWords.h"
#include "platform/documents/PdfSheet.h"

// Lays a document out on pages: letterhead, address in the window of an envelope (DIN 5008, form
// B), table whose head comes again on each page, VAT per rate, payment with GiroCode, notes, foot.
// Same thread as its sheet. The number of pages is known only afterwards, so one lays out twice.
namespace werkbank {

class InvoicePages {
public:
    // `pages` is printed as "1 of pages"; `checksum` is that of the XML.
    InvoicePages(PdfSheet &sheet, const Invoice &invoice, DocumentLanguage language,
                 const QString &checksum, int pages);

    // Returns how many pages there were.
    int layOut();

private:
    using Row = std::pair<QString, QString>;

    void letterhead();
    void addressWindow();
    void facts();
    QList<Row> factRows() const;
    void title();
    void table();
    void tableHead();
    void row(const InvoiceLine &line);
    void totals();
    void payment();
    void giroCode(qreal top);
    void paragraph(const QString &text);
    void foot();

    // Goes to a new page where less than this is left.
    void room(qreal needed, bool inTable = false);
    qreal left() const;
    QString money(qint64 cents) const;
    const InvoiceParty &issuer() const;
    const InvoiceParty &recipient() const;

    PdfSheet &m_sheet;
    const Invoice &m_invoice;
    DocumentLanguage m_language;
    const InvoiceWords &m_words;
    QString m_checksum;
    int m_pages;
    int m_page = 1;
    qreal m_y = 0;
};

} // namespace werkbank
