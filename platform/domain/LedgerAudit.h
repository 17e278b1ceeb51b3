// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Ledger.h"

// Reads a whole book and says whether it is the one that was written: every transfer in its place,
// each hash following from the one before, the head and the sums of the accounts as they come out.
// Whoever rewrites all of it from some row on is found out by a head kept elsewhere (statements
// print it; `knownHeads`). Thread of the platform, in a read transaction; reads in runs, so the
// memory does not grow with the book. Errors: those of the store.
namespace werkbank {

struct LedgerFault {
    qint64 n = 0;     // of the first bad transfer; 0: not one transfer is meant
    QString account;  // whose sums are wrong
    QString text;     // one English sentence
};

struct LedgerVerdict {
    qint64 transfers = 0;
    QByteArray head;
    std::optional<LedgerFault> fault;
};

// knownHeads: n -> hash, as somebody has noted them.
Result<LedgerVerdict> verifyBook(Sql &sql, const Book &book,
                                 const QMap<qint64, QByteArray> &knownHeads = {});

} // namespace werkbank
