// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Ledger.h"

// How transfers lie in the store, and the chain over them: hash = SHA-256(hash of the one before,
// canonical form), where the canonical form is the compact JSON list of tenant, unit, n, link, id,
// at, debit, credit, amount, kind, pending ("" where there is none), reason, about. The first hash
// of a book follows 32 zero bytes. Thread of the platform.
namespace werkbank {

struct BookedTransfer {
    Transfer transfer;
    qint64 n = 0;
    Id link;  // id of the first transfer of its group
    Instant at;
    QByteArray hash;
};

QByteArray ledgerStart();
QByteArray ledgerHash(const Book &book, const BookedTransfer &booked, const QByteArray &before);

QString kindName(TransferKind kind);

std::optional<BookedTransfer> loadTransfer(Sql &sql, const Id &id);
// A whole book is read in parts of this size.
inline constexpr int transfersAtOnce = 500;

// At most `limit` transfers of the book after `n`.
QList<BookedTransfer> loadTransfers(Sql &sql, const Book &book, qint64 n, int limit);

} // namespace werkbank
