// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "platform/documents/Invoice.h"

// Steps from lines to a whole document. Pure, any thread. Errors: `out_of_range` where an amount
// leaves what is counted with; `not_correctable` for a document that itself takes another back.
namespace werkbank {

inline constexpr char16_t smallBusinessReason[] =
    u"Steuerbefreiung für Kleinunternehmer gemäß § 19 UStG";

// A line whose quantity costs `net` in all. It is written as net per that quantity, so that no
// rounded unit price is multiplied anywhere.
InvoiceLine lineOf(const QString &name, const QString &description, qint64 quantity,
                   const QString &unit, qint64 net);
// A line of quantity times unit price, rounded once.
Result<InvoiceLine> lineAtPrice(const QString &name, const QString &description, qint64 quantity,
                                const QString &unit, qint64 price);

// Fills category and rate of the lines for a seller of one rate (0 for a small business), VAT
// groups and totals. VAT is net x rate, rounded once on the sum (BR-CO-17).
Result<Invoice> totalled(Invoice invoice, int vatPermille);
// The same where the gross sum is agreed: net = gross x 1000 / (1000 + rate), VAT the rest. The net
// of the lines is shared out of that by their gross amounts, largest remainder first, so that lines
// and total agree. `grossPerLine` has one amount per line.
Result<Invoice> totalledFromGross(Invoice invoice, const QList<qint64> &grossPerLine,
                                  int vatPermille);

// The document that takes this one back: an invoice by a storno with negative amounts, a
// self-billed one by a self-billed credit note. It names the original, and its amounts are the
// original's.
Result<Invoice> stornoOf(const Invoice &original, const QString &number, QDate date,
                         const QString &reason);

} // namespace werkbank
