// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "platform/documents/DocumentLanguage.h"
#include "platform/documents/Invoice.h"

// The readable copy of a document: A4 PDF, German or English. The XML is the original; the copy
// bears its SHA-256. Same pages for same input and same Qt, and no clock but the caller's; in another
// process Qt may store the two fonts in another order. Needs a QGuiApplication (offscreen is enough);
// any one thread. Errors: those of InvoiceCheck.h, `font_missing`, `pdf_failed`.
namespace werkbank {

struct InvoiceCopy {
    DocumentLanguage language = DocumentLanguage::De;
    QByteArray xml;  // the original, from CiiWriter.h
    Instant madeAt;  // printed into the file's properties
};

Result<QByteArray> invoicePdf(const Invoice &invoice, const InvoiceCopy &copy);

} // namespace werkbank
