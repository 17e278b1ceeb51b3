// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ReceiptValues.h"
#include "platform/domain/CaseRow.h"

// The receipt of a case: proposed when it is solved, void when the case goes on, confirmed when it is
// closed. Its body never changes. A case is billed once: where a confirmed receipt stands, work after
// reopening costs nothing and gets none. Thread of the platform, inside the caller's transaction;
// errors of the store go into the Sql.
namespace werkbank {

struct ReceiptRow {
    Receipt receipt;
    Id account;  // of the expert
    bool isOpen = false;
    bool isConfirmed = false;
    QString expertSignature, customerSignature;
    std::optional<Instant> confirmedAt;
    const Id &id() const { return receipt.id; }
};

std::optional<ReceiptRow> loadReceipt(Sql &sql, const Id &id);
// The one that waits for the customer's word.
std::optional<ReceiptRow> openReceipt(Sql &sql, const CaseRow &row);

// Of the time as it stands now, for the key of this device; null: his newest. No receipt where
// nothing was worked and nothing is to be paid. Errors: those of caseWork(), `bad_receipt`.
std::optional<Error> issueReceipt(Work &work, CaseRow &row, const Id &device);
// What was said about time has changed since "solved" (a proposal was accepted, a cap raised, a call
// made shorter): then another receipt takes the place of the open one, for the same device.
void renewReceipt(Work &work, CaseRow &row);
// The case is not solved after all.
void voidReceipt(Work &work, const CaseRow &row);
// The case has just been closed: receipt, earning, ledger and papers, all or nothing.
std::optional<Error> confirmReceipt(Work &work, CaseRow &row, bool unconfirmed);

// Receipt or signature has changed: counts its revision and tells both sides.
void touchReceipt(Work &work, const CaseRow &row, const Id &receipt);

} // namespace werkbank
