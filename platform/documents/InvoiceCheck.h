// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "platform/documents/Invoice.h"

// What must hold before a document is written: the arithmetic of EN 16931 exact to the cent (its
// official rules let VAT be wrong by up to one euro, BR-CO-17), the rules on VAT categories and
// required fields that our documents can break, the fields of § 14 (4) UStG, and § 19 UStG. Pure,
// any thread.
//
// Each finding names its rule: "BR-CO-15", "BR-S-05", … as in EN 16931, own ones begin with "WB-".
namespace werkbank {

struct InvoiceFinding {
    QString rule;
    QString text;

    friend bool operator==(const InvoiceFinding &, const InvoiceFinding &) = default;
};

QList<InvoiceFinding> findings(const Invoice &invoice);

// The first finding as an error: `vat_on_small_business` where a small business shows VAT, else
// `bad_document`; detail.rules names all rules that are broken.
Result<void> checked(const Invoice &invoice);

} // namespace werkbank
