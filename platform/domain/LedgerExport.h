// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Ledger.h"

// A book as a journal that hledger reads (platform/documents/LedgerJournal.h): what is posted, one
// transaction per linked group, on the days of the tenant's zone. What is only pending is no
// bookkeeping yet. Thread of the platform, in a read transaction. Errors: those of LedgerJournal.h
// and of the store.
namespace werkbank {

Result<QByteArray> exportBook(Sql &sql, const Book &book);

} // namespace werkbank
