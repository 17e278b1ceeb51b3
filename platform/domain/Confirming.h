// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Receipts.h"

// What a confirmed receipt sets going, and how it is taken back: the ledger's transfers and the
// papers about them. Thread of the platform, inside the caller's transaction; errors go into the
// Sql, which undoes all of it, numbers too.
namespace werkbank {

void bill(Work &work, const CaseRow &row, const ReceiptRow &receipt);

// All papers of it by storno, all transfers turned round, the earning cancelled. `wrong_state` where
// the expert was paid already, or it is in a payout, or it was never confirmed.
std::optional<Error> takeBack(Work &work, const CaseRow &row, const ReceiptRow &receipt,
                              const QString &reason);

// The expert is not paid for it: his paper by storno, his share turned round, the earning
// cancelled; the customer's invoice stays. `wrong_state` where it is not confirmed or on its way.
std::optional<Error> refusePay(Work &work, const CaseRow &row, const ReceiptRow &receipt,
                               const QString &reason);

// Papers that could not be issued yet because a name, an address or a tax number was missing.
void issueWaiting(Work &work, const Id &account);
void issueWaitingOf(Work &work, const Id &tenant);
void issueWaitingFor(Work &work, const CaseRow &row);

} // namespace werkbank
