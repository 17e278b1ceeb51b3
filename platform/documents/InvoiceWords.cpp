// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/InvoiceWords.h"

#include "platform/documents/DecimalText.h"

#include <QLocale>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

InvoiceWords german()
{
    InvoiceWords w;
    w.number = u"Nummer"_s;
    w.date = u"Datum"_s;
    w.service = u"Leistungszeit"_s;
    w.original = u"Zu Dokument"_s;
    w.customerNumber = u"Kundennummer"_s;
    w.expertNumber = u"Expertennummer"_s;
    w.yourReference = u"Ihr Zeichen"_s;
    w.taxNumber = u"Steuernummer"_s;
    w.vatId = u"USt-IdNr."_s;
    w.sellerSuffix = u" des Leistenden"_s;
    w.position = u"Pos."_s;
    w.what = u"Leistung"_s;
    w.quantity = u"Menge"_s;
    w.unitPrice = u"Preis netto"_s;
    w.amount = u"Betrag netto"_s;
    w.perQuantity = u"%1 je %2"_s;
    w.net = u"Summe netto"_s;
    w.vatOn = u"Umsatzsteuer %1 auf %2"_s;
    w.exemptOn = u"Ohne Umsatzsteuer auf %1"_s;
    w.gross = u"Gesamtbetrag"_s;
    w.prepaid = u"Bereits gezahlt"_s;
    w.due = u"Zu zahlen"_s;
    w.transferUntil = u"Bitte überweisen Sie %1 bis zum %2."_s;
    w.transfer = u"Bitte überweisen Sie %1."_s;
    w.weTransfer = u"Wir überweisen %1 auf dieses Konto:"_s;
    w.iban = u"IBAN"_s;
    w.bic = u"BIC"_s;
    w.holder = u"Kontoinhaber"_s;
    w.reference = u"Verwendungszweck"_s;
    w.giroCaption = u"GiroCode zum Bezahlen"_s;
    w.grossPrices = u"Der Preis ist einschließlich Umsatzsteuer vereinbart; der Nettobetrag ist aus"
                    " der Gesamtsumme errechnet."_s;
    w.selfBilled = u"Gutschrift: Abrechnung durch den Leistungsempfänger nach § 14 Abs. 2 UStG."_s;
    w.page = u"Seite %1 von %2"_s;
    w.phone = u"Tel."_s;
    w.copy = u"Lesbare Fassung der E-Rechnung (XML), SHA-256 %1"_s;
    return w;
}

InvoiceWords english()
{
    InvoiceWords w;
    w.number = u"Number"_s;
    w.date = u"Date"_s;
    w.service = u"Time of service"_s;
    w.original = u"Refers to"_s;
    w.customerNumber = u"Customer number"_s;
    w.expertNumber = u"Expert number"_s;
    w.yourReference = u"Your reference"_s;
    w.taxNumber = u"Tax number"_s;
    w.vatId = u"VAT number"_s;
    w.sellerSuffix = u" of the supplier"_s;
    w.position = u"No."_s;
    w.what = u"Service"_s;
    w.quantity = u"Quantity"_s;
    w.unitPrice = u"Net price"_s;
    w.amount = u"Net amount"_s;
    w.perQuantity = u"%1 per %2"_s;
    w.net = u"Net total"_s;
    w.vatOn = u"VAT %1 on %2"_s;
    w.exemptOn = u"Without VAT on %1"_s;
    w.gross = u"Total"_s;
    w.prepaid = u"Already paid"_s;
    w.due = u"Amount due"_s;
    w.transferUntil = u"Please transfer %1 by %2."_s;
    w.transfer = u"Please transfer %1."_s;
    w.weTransfer = u"We transfer %1 to this account:"_s;
    w.iban = u"IBAN"_s;
    w.bic = u"BIC"_s;
    w.holder = u"Account holder"_s;
    w.reference = u"Payment reference"_s;
    w.giroCaption = u"GiroCode to pay by app"_s;
    w.grossPrices = u"The price is agreed including VAT; the net amount is computed from the"
                    " total."_s;
    w.selfBilled = u"Gutschrift (self-billed invoice): issued by the recipient of the service,"
                   " § 14 (2) of the German VAT Act (UStG)."_s;
    w.smallBusiness = u" No VAT: small business, § 19 of the German VAT Act (UStG)."_s;
    w.page = u"Page %1 of %2"_s;
    w.phone = u"Phone"_s;
    w.copy = u"Readable copy of the e-invoice (XML), SHA-256 %1"_s;
    return w;
}

} // namespace

const InvoiceWords &invoiceWords(DocumentLanguage language)
{
    static const InvoiceWords de = german();
    static const InvoiceWords en = english();
    return language == DocumentLanguage::De ? de : en;
}

QString titleOf(DocumentKind kind, DocumentLanguage language)
{
    const bool de = language == DocumentLanguage::De;
    switch (kind) {
    case DocumentKind::Invoice:
        return de ? u"Rechnung"_s : u"Invoice"_s;
    case DocumentKind::CreditNote:
        return de ? u"Rechnungskorrektur"_s : u"Credit note"_s;
    case DocumentKind::Storno:
        return de ? u"Stornorechnung"_s : u"Cancellation of an invoice"_s;
    case DocumentKind::SelfBilled:
        return de ? u"Gutschrift"_s : u"Gutschrift (self-billed invoice)"_s;
    case DocumentKind::SelfBilledCreditNote:
        return de ? u"Storno einer Gutschrift"_s : u"Cancellation of a Gutschrift"_s;
    }
    return {};
}

QString unitText(const QString &unit, DocumentLanguage language)
{
    const bool de = language == DocumentLanguage::De;
    if (unit == "MIN"_L1)
        return u"min"_s;
    if (unit == "HUR"_L1)
        return de ? u"Std."_s : u"h"_s;
    if (unit == "KMT"_L1)
        return u"km"_s;
    return unit == "C62"_L1 ? QString() : unit;
}

QString amountText(qint64 cents, const QString &currency, DocumentLanguage language)
{
    const bool de = language == DocumentLanguage::De;
    const QString plain = decimalText(std::abs(cents), 2);
    QString whole = plain.chopped(3);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, de ? u'.' : u',');
    return (cents < 0 ? u"−"_s : QString()) + whole + (de ? u',' : u'.') + plain.right(2)
        + u'\u00a0' + (currency == "EUR"_L1 ? u"€"_s : currency);
}

QString quantityText(qint64 thousandths, DocumentLanguage language)
{
    QString text = shortDecimalText(thousandths, 3);
    if (language == DocumentLanguage::De)
        text.replace(u'.', u',');
    return text.replace(u'-', u'−');
}

QString percentText(int permille, DocumentLanguage language)
{
    QString text = shortDecimalText(permille, 1);
    if (language == DocumentLanguage::De)
        text.replace(u'.', u',');
    return text + u"\u00a0%"_s;
}

QString dateText(QDate date, DocumentLanguage language)
{
    return language == DocumentLanguage::De
        ? date.toString(u"dd.MM.yyyy"_s)
        : QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMMM yyyy"_s);
}

} // namespace werkbank
