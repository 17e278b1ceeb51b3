// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/documents/DocumentLanguage.h"
#include "platform/documents/Invoice.h"

// What stands on the readable copy of a document, in German or English: words, amounts, dates.
// Value types, any thread.
namespace werkbank {

struct InvoiceWords {
    QString number, date, service, original, customerNumber, expertNumber, yourReference;
    QString taxNumber, vatId, sellerSuffix;
    QString position, what, quantity, unitPrice, amount, perQuantity;
    QString net, vatOn, exemptOn, gross, prepaid, due;
    QString transferUntil, transfer, weTransfer, iban, bic, holder, reference, giroCaption;
    QString grossPrices, selfBilled;
    QString smallBusiness; // what is added to the German reason
    QString page, phone, copy;
};

const InvoiceWords &invoiceWords(DocumentLanguage language);

// "Rechnung", "Gutschrift", "Stornorechnung", …; a self-billed document bears the word "Gutschrift"
// in any language, as § 14 (4) no. 10 UStG wants it.
QString titleOf(DocumentKind kind, DocumentLanguage language);
QString unitText(const QString &unit, DocumentLanguage language);

// "1.234,56 €" or "1,234.56 €", minus as "−".
QString amountText(qint64 cents, const QString &currency, DocumentLanguage language);
// Thousandths without zeros at the end: "1,5".
QString quantityText(qint64 thousandths, DocumentLanguage language);
QString percentText(int permille, DocumentLanguage language);
QString dateText(QDate date, DocumentLanguage language);

} // namespace werkbank
