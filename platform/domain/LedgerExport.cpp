// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/LedgerExport.h"

#include "platform/documents/LedgerJournal.h"
#include "platform/domain/LedgerRows.h"
#include "platform/domain/Roster.h"

#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool isPosted(const Transfer &transfer)
{
    return transfer.kind == TransferKind::Posted || transfer.kind == TransferKind::Post;
}

} // namespace

Result<QByteArray> exportBook(Sql &sql, const Book &book)
{
    const QTimeZone zone = tenantZone(sql, book.tenant);
    QList<JournalTransaction> transactions;
    QList<BookedTransfer> part;
    qint64 n = 0;
    do {
        part = loadTransfers(sql, book, n, transfersAtOnce);
        for (const BookedTransfer &booked : std::as_const(part)) {
            n = booked.n;
            const Transfer &transfer = booked.transfer;
            if (!isPosted(transfer))
                continue;
            const QString link = booked.link.toString();
            if (transactions.isEmpty() || transactions.last().id != link) {
                const auto at = QDateTime::fromMSecsSinceEpoch(booked.at.ms, zone);
                transactions.append({link, at.date(), transfer.reason + u' ' + transfer.about, {}});
            }
            transactions.last().postings.append(
                {transfer.debit, {transfer.amount, book.unit}});
            transactions.last().postings.append(
                {transfer.credit, {-transfer.amount, book.unit}});
        }
    } while (part.size() == transfersAtOnce);
    if (auto done = sql.result(); !done)
        return done.error();
    return hledgerJournal(transactions);
}

} // namespace werkbank
