// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/documents/BankStatement.h"

// Which booking pays which invoice, and what became of payouts. Pure, any thread, same result for
// same input. Nothing is guessed: an invoice is matched by its creditor reference or its number in
// the payer's text, never by name or amount alone; those are only suggested to a person.
namespace werkbank {

struct OpenInvoice {
    QString id;
    QString number;     // "R-2026-000042"
    QString reference;  // creditor reference
    Money open;         // what is still to be paid; 0 or less: paid already
};

struct SentPayout {
    QString endToEndId;
    Money amount;
};

enum class MatchKind {
    Full,    // exactly what was open
    Part,    // less
    Over,    // more; `surplus` is the customer's
    Double,  // nothing was open any more, all of it is surplus
};

struct InvoicePayment {
    QString bookingId;
    QString invoiceId;
    MatchKind kind = MatchKind::Full;
    Money paid;     // goes to the invoice
    Money surplus;  // is owed back

    friend bool operator==(const InvoicePayment &, const InvoicePayment &) = default;
};

struct PayoutMatch {
    QString bookingId;
    QString endToEndId;
    bool returned = false;  // else paid
    QString reason;         // code, where returned

    friend bool operator==(const PayoutMatch &, const PayoutMatch &) = default;
};

// Reasons: `outgoing` (a debit that is no payout of ours), `returned` (of a payment we do not
// know), `reversed` (the bank takes a booking back), `wrong_currency`, `amount_differs` (of a
// payout), `no_reference`, `unknown_reference` (a right creditor reference, but of no invoice),
// `several_invoices` (named, and not exactly what all of them have open together).
struct UnmatchedBooking {
    QString bookingId;
    QString reason;
    QStringList suggestions; // ids of invoices named, or with just this amount open

    friend bool operator==(const UnmatchedBooking &, const UnmatchedBooking &) = default;
};

struct PaymentMatching {
    QList<InvoicePayment> matches;
    QList<PayoutMatch> payouts;
    QList<UnmatchedBooking> unmatched;
};

// Bookings are taken by value date, then id; one id counts once.
PaymentMatching matchPayments(const QList<OpenInvoice> &invoices, const QList<SentPayout> &payouts,
                              const QList<Booking> &bookings);

} // namespace werkbank
