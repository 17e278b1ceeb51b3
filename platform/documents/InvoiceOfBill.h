// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/BillValues.h"
#include "platform/documents/DocumentLanguage.h"
#include "platform/documents/Invoice.h"

// From what something costs (Bill) to the documents about it. The amounts are the bill's to the
// cent; only words are added. Pure, any thread. `head` brings all but lines, VAT groups, totals and
// currency. Errors: `bad_bill`, `out_of_range`.
namespace werkbank {

// What the tenant asks of the customer.
Result<Invoice> invoiceOf(const Invoice &head, const Bill &bill, DocumentLanguage language);

// What the tenant owes the expert for it, written by the tenant: one line, the expert's share net,
// with VAT at this rate, or without it where the seller in `head` is a small business.
Result<Invoice> creditOf(const Invoice &head, const Bill &bill, int vatPermille,
                         DocumentLanguage language);

} // namespace werkbank
