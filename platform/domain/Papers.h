// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/MoneyEntities.h"
#include "platform/documents/Invoice.h"
#include "platform/domain/Receipts.h"

// Numbered documents: drawn in the transaction of what they are about, so that no number is lost or
// used twice; the next of a series is only taken for a document that may be issued. A series is one
// tenant's, one year's, one kind's: R-2026-000001 (invoices), G-… (credit notes), A-… (statements).
// Thread of the platform; errors of the store go into the Sql.
namespace werkbank {

// The rate on the credit note of an expert who is no small business: § 12 (1) UStG.
inline constexpr int regularPermille = 190;

struct IssuedPaper {
    Id id;
    PaperKind kind = PaperKind::Unknown;
    QString number;
    std::optional<Id> account;
    qint64 gross = 0;
    qint64 vat = 0;
    QString reference;  // of an invoice: what its payer should write
};

// Nothing: something is missing that must stand on it (who issues it, an address, a tax number), so
// it waits; or there is one already.
std::optional<IssuedPaper> drawInvoice(Work &work, const CaseRow &row, const ReceiptRow &receipt);
// What the tenant owes the expert for it. Who is a private person gets a statement, not a credit
// note: VAT is not his matter.
std::optional<IssuedPaper> drawCredit(Work &work, const CaseRow &row, const ReceiptRow &receipt);
// The papers of the receipt that were not taken back yet, by what takes them back.
enum class StornoOf { All, Expert };
QList<IssuedPaper> drawStornos(Work &work, const CaseRow &row, const ReceiptRow &receipt,
                               StornoOf which, const QString &reason);

// A paper as it was issued, with what its XML does not say.
Result<Invoice> readPaper(const QByteArray &xml, bool pricesIncludeVat);

} // namespace werkbank
