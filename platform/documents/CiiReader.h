// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "platform/documents/Invoice.h"

// Reads the XML that CiiWriter.h writes, for checking a document later and for the check after
// writing. Strict: elements in the writer's order and nothing else, so it does not read invoices of
// other programs. Any thread. Errors: those of XmlTree.h and DecimalText.h, `not_our_document` with
// detail.at for anything missing, unknown or out of order.
//
// Not in the XML and so left at their defaults: pricesIncludeVat, smallBusiness, the buyer's
// taxNumber and contact.
namespace werkbank {

Result<Invoice> readCii(const QByteArray &xml);

} // namespace werkbank
