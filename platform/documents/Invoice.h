// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QDate>
#include <QList>
#include <QString>

// An invoice and its kin as plain values: all that the XML (CiiWriter.h) and the readable copy
// (InvoicePdf.h) say. Amounts are whole cents of one currency, quantities thousandths, VAT rates
// thousandths of the amount. Names in brackets are the business terms of EN 16931-1. Value types,
// any thread; what must hold between the fields is checked in InvoiceCheck.h.
namespace werkbank {

// What a document is; the numbers are the type codes of UNTDID 1001 (BT-3).
enum class DocumentKind {
    SelfBilledCreditNote = 261,  // takes a self-billed invoice back
    Invoice = 380,
    CreditNote = 381,            // takes a part of an invoice back, amounts positive
    Storno = 384,                // takes an invoice back in whole, amounts negative
    SelfBilled = 389,            // German "Gutschrift": the buyer writes it for the seller
};

enum class VatCategory {
    Standard,  // S
    Exempt,    // E, with the reason in words
};

struct PostalAddress {
    QString street;
    QString extra;  // second line
    QString postCode;
    QString city;
    QString country;  // ISO 3166-1, two letters

    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

struct InvoiceParty {
    QString id;            // expert's or customer's number (BT-29, BT-46)
    QString name;          // BT-27, BT-44
    PostalAddress address;
    QString vatId;         // BT-31, BT-48, "DE123456789"
    QString taxNumber;     // BT-32, seller only
    QString registration;  // BT-30, "HRB 12345 B"
    QString contact;       // BT-41 … BT-43, seller only
    QString phone;
    QString email;
    bool smallBusiness = false;  // § 19 UStG: shows no VAT. Not written into the XML as such

    friend bool operator==(const InvoiceParty &, const InvoiceParty &) = default;
};

struct InvoiceLine {
    QString id;           // BT-126
    QString name;         // BT-153
    QString description;  // BT-154: rule and formula in words
    qint64 quantity = 0;  // BT-129, thousandths, negative in a storno
    QString unit;         // BT-130, UN/ECE Recommendation 20: MIN, HUR, C62, KMT
    qint64 price = 0;     // BT-146, cents net for `basis` units, never negative
    qint64 basis = 1000;  // BT-149, thousandths
    qint64 net = 0;       // BT-131, cents
    VatCategory category = VatCategory::Standard;
    int vatPermille = 0;  // BT-152

    friend bool operator==(const InvoiceLine &, const InvoiceLine &) = default;
};

struct VatGroup {
    VatCategory category = VatCategory::Standard;
    int permille = 0;   // BT-119
    qint64 net = 0;     // BT-116
    qint64 vat = 0;     // BT-117
    QString reason;     // BT-120, for Exempt

    friend bool operator==(const VatGroup &, const VatGroup &) = default;
};

struct InvoiceTotals {
    qint64 lines = 0;    // BT-106
    qint64 net = 0;      // BT-109
    qint64 vat = 0;      // BT-110
    qint64 gross = 0;    // BT-112
    qint64 prepaid = 0;  // BT-113
    qint64 due = 0;      // BT-115

    friend bool operator==(const InvoiceTotals &, const InvoiceTotals &) = default;
};

struct PaymentMeans {
    QString iban;       // BT-84, plain form; empty: no transfer is asked for
    QString bic;        // BT-86
    QString holder;     // BT-85
    QString reference;  // BT-83, creditor reference (CreditorReference.h) or another text
    QDate dueOn;        // BT-9
    QString terms;      // BT-20

    friend bool operator==(const PaymentMeans &, const PaymentMeans &) = default;
};

struct PrecedingDocument {
    QString number;  // BT-25
    QDate date;      // BT-26

    friend bool operator==(const PrecedingDocument &, const PrecedingDocument &) = default;
};

struct Invoice {
    DocumentKind kind = DocumentKind::Invoice;
    QString number;    // BT-1
    QDate date;        // BT-2
    QDate serviceFrom; // BT-73
    QDate serviceTo;   // BT-74
    QString currency;  // BT-5
    // Where a tariff's price includes VAT, net is taken out of the gross sum, so VAT may differ by
    // a cent from net x rate. Not in the XML: it only says which of both must be exact.
    bool pricesIncludeVat = false;
    InvoiceParty seller;
    InvoiceParty buyer;
    QList<InvoiceLine> lines;
    QList<VatGroup> vatGroups;
    InvoiceTotals totals;
    PaymentMeans payment;
    QString buyerReference; // BT-10
    PrecedingDocument preceding; // empty number: none
    QStringList notes; // BT-22

    friend bool operator==(const Invoice &, const Invoice &) = default;
};

inline bool isSelfBilled(DocumentKind kind)
{
    return kind == DocumentKind::SelfBilled || kind == DocumentKind::SelfBilledCreditNote;
}

inline bool takesBack(DocumentKind kind)
{
    return kind == DocumentKind::CreditNote || kind == DocumentKind::Storno
        || kind == DocumentKind::SelfBilledCreditNote;
}

} // namespace werkbank
