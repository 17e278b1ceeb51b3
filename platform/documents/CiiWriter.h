// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "platform/documents/Invoice.h"

// A document as EN 16931 XML in the syntax Cross Industry Invoice (D16B), plain guideline without
// XRechnung. UTF-8, same bytes for same input. Pure, any thread.
//
// Refuses with the errors of InvoiceCheck.h what is not exact, reads what it wrote with CiiReader.h
// and compares: `read_back_differs` would be a bug of ours, and no document leaves with it.
namespace werkbank {

Result<QByteArray> ciiXml(const Invoice &invoice);

} // namespace werkbank
