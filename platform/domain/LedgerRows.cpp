// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/LedgerRows.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames{u"posted", u"pending", u"post", u"void"};

BookedTransfer read(const Row &row)
{
    Columns c(row);
    BookedTransfer booked;
    Transfer &t = booked.transfer;
    t.id = c.id();
    booked.n = c.integer();
    booked.link = c.id();
    booked.at = c.instant();
    t.debit = c.text();
    t.credit = c.text();
    t.amount = c.integer();
    const QString kind = c.text();
    const auto found = std::find(kindNames.begin(), kindNames.end(), kind);
    t.kind = TransferKind(std::min<qsizetype>(found - kindNames.begin(), kindNames.size() - 1));
    t.pending = c.id();
    t.reason = c.text();
    t.about = c.text();
    booked.hash = c.bytes();
    return booked;
}

} // namespace

QByteArray ledgerStart()
{
    return QByteArray(32, '\0');
}

QByteArray ledgerHash(const Book &book, const BookedTransfer &booked, const QByteArray &before)
{
    const Transfer &t = booked.transfer;
    const QString pending = t.pending.isNull() ? QString() : t.pending.toString();
    const QJsonArray form{book.tenant.toString(), book.unit, booked.n, booked.link.toString(),
                          t.id.toString(), booked.at.ms, t.debit, t.credit, t.amount,
                          kindName(t.kind), pending, t.reason, t.about};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QJsonDocument(form).toJson(QJsonDocument::Compact));
    return hash.result();
}

QString kindName(TransferKind kind)
{
    return QString::fromUtf16(kindNames[size_t(kind)]);
}

std::optional<BookedTransfer> loadTransfer(Sql &sql, const Id &id)
{
    const auto row = sql.row("SELECT id, n, link, at, debit, credit, amount, kind, pending, reason, "
                             "about, hash FROM ledger_transfer WHERE id = $1",
                             {id});
    return row ? std::optional(read(*row)) : std::nullopt;
}

QList<BookedTransfer> loadTransfers(Sql &sql, const Book &book, qint64 n, int limit)
{
    QList<BookedTransfer> transfers;
    const Rows rows = sql.rows("SELECT id, n, link, at, debit, credit, amount, kind, pending, "
                               "reason, about, hash FROM ledger_transfer WHERE tenant = $1 AND "
                               "unit = $2 AND n > $3 ORDER BY n LIMIT $4",
                               {book.tenant, book.unit, n, limit});
    for (const Row &row : rows)
        transfers.append(read(row));
    return transfers;
}

} // namespace werkbank
