// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Work.h"

// Double entry bookkeeping: what customers owe, what experts are owed, what was paid. Thread of the
// platform, inside the caller's transaction; errors go into the Sql, which undoes all of it.
//
// A book belongs to one seller (tenant) and one unit (an ISO 4217 currency, or CREDIT); amounts are
// whole minor units. A transfer moves one amount from the credited to the debited account, so every
// book balances by construction. Transfers are immutable: the tables refuse UPDATE and DELETE, a
// mistake is corrected by the transfer that turns it round. The conventions (pending, post, void,
// linked transfers, one effect per id) are TigerBeetle's, docs.tigerbeetle.com/coding.
//
// Accounts are named `type:…`, made when first used: receivable:customer, bank, psp (assets),
// vat:output:19, payable:expert:<id>, credits:expert:<id> (liabilities), revenue:service (income),
// expense:expert, writeoff, rounding (expenses). Nobody is paid more than he is owed: debits of a
// payable or credits account, with the pending ones, never exceed its posted credits.
//
// Errors: `bad_transfer` (amount, accounts or kind make no sense; pending not open; more posted
// than was pending), `not_covered` {account, missing}, `transfer_differs` (the id was used for
// something else).
namespace werkbank {

struct Book {
    Id tenant;
    QString unit = QStringLiteral("EUR");
};

enum class TransferKind {
    Posted,   // done at once
    Pending,  // reserved: counts for cover, not for the balance
    Post,     // the pending one happens, in full or in part; the rest is free again
    Void,     // the pending one does not happen
};

struct Transfer {
    Id id;
    QString debit;
    QString credit;
    qint64 amount = 0;  // > 0
    TransferKind kind = TransferKind::Posted;
    Id pending;      // of Post and Void
    QString reason;  // a code: "case_confirmed", "payout", "payout_returned"
    QString about;   // what it belongs to: "case:<id>", "payout:<id>"
    friend bool operator==(const Transfer &, const Transfer &) = default;
};

// All of them or none, in this order. Ids that were booked before with the same content change
// nothing: a command that is handled twice is booked once.
void bookTransfers(Work &work, const Book &book, const QList<Transfer> &linked);

struct Balance {
    qint64 debits = 0, credits = 0;
    qint64 debitsPending = 0, creditsPending = 0;
    qint64 owed() const { return credits - debits; }
    qint64 free() const { return credits - debits - debitsPending; }
};
// Zeros for an account that was never used.
Balance balance(Sql &sql, const Book &book, const QString &account);

} // namespace werkbank
