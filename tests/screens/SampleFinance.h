// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queries/Finance.h"
#include "tests/screens/Sample.h"

// Invented rows of a tenant's finance desk.
namespace werkbank::sample {

ProfileRow financeProfile();  // also looks after the money of two tenants
Delta<FinanceInvoiceRow> financeInvoices();
Delta<FinancePaymentRow> financePayments(bool german);
// One that is proposed, one at the bank, one with a transfer that came back, one discarded.
Delta<FinanceBatchRow> financeBatches();
// The first of them, refused with this code when it was released.
FinanceBatchRow refusedRelease(const QString &code);

// Held pay, an objection that is overdue, one with ten days left, one that was answered.
Delta<FinanceDecisionRow> financeDecisions(bool german);
// The held pay, refused with this code when the desk refused it.
FinanceDecisionRow refusedDecision(const QString &code, bool german);

} // namespace werkbank::sample
