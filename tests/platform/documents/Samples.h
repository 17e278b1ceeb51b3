// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/documents/InvoiceMaking.h"

// Documents of one tenant, one business customer and two experts, for tests of this folder.
namespace werkbank::samples {

InvoiceParty tenant();
InvoiceParty customer();
InvoiceParty expert();
InvoiceParty smallExpert();

// The golden cases: 3 started quarters of an hour, business (net price) and private (gross price).
Invoice businessInvoice();
Invoice privateInvoice();
// What the expert gets of the business case, with VAT and without.
Invoice selfBilled();
Invoice smallSelfBilled();
// Many lines, long texts, signs of other languages.
Invoice longInvoice(int lines);
// One of each kind, for checks that hold for all.
QList<Invoice> eachKind();

} // namespace werkbank::samples
