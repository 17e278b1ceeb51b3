// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Ledger.h"

#include "platform/domain/LedgerRows.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxAmount = 1'000'000'000'000;

bool isLimited(const QString &account)
{
    return account.startsWith("payable:"_L1) || account.startsWith("credits:"_L1);
}

// What a transfer adds to the sums of an account.
struct Delta {
    qint64 posted = 0;
    qint64 pending = 0;
};

Delta deltaOf(const Transfer &transfer, qint64 wasPending)
{
    switch (transfer.kind) {
    case TransferKind::Posted:
        return {transfer.amount, 0};
    case TransferKind::Pending:
        return {0, transfer.amount};
    case TransferKind::Post:
        return {transfer.amount, -wasPending};
    case TransferKind::Void:
        break;
    }
    return {0, -wasPending};
}

void bad(Sql &sql, const QString &text)
{
    sql.fail(makeError("bad_transfer", text));
}

// The amount that this Post or Void ends; nothing: an error is in the Sql.
std::optional<qint64> openPending(Sql &sql, const Book &book, const Transfer &transfer)
{
    const auto pending = loadTransfer(sql, transfer.pending);
    const bool ended = sql.hit("SELECT 1 FROM ledger_transfer WHERE pending = $1",
                               {transfer.pending});
    const bool here = sql.hit("SELECT 1 FROM ledger_transfer WHERE id = $1 AND tenant = $2 AND "
                              "unit = $3",
                              {transfer.pending, book.tenant, book.unit});
    if (!pending || !here || pending->transfer.kind != TransferKind::Pending || ended) {
        bad(sql, u"There is no such pending transfer, or it has ended."_s);
        return {};
    }
    const Transfer &was = pending->transfer;
    if (was.debit != transfer.debit || was.credit != transfer.credit
        || transfer.amount > was.amount
        || (transfer.kind == TransferKind::Void && transfer.amount != was.amount)) {
        bad(sql, u"The transfer does not fit the pending one that it ends."_s);
        return {};
    }
    return was.amount;
}

bool makesSense(const Transfer &transfer)
{
    const bool ends = transfer.kind == TransferKind::Post || transfer.kind == TransferKind::Void;
    return !transfer.id.isNull() && transfer.amount > 0 && transfer.amount <= maxAmount
        && !transfer.debit.isEmpty() && !transfer.credit.isEmpty()
        && transfer.debit != transfer.credit && ends == !transfer.pending.isNull();
}

void openBook(Sql &sql, const Book &book)
{
    sql.run("INSERT INTO ledger_book (tenant, unit, head) VALUES ($1, $2, $3) "
            "ON CONFLICT (tenant, unit) DO NOTHING",
            {book.tenant, book.unit, ledgerStart()});
}

void addTo(Sql &sql, const Book &book, const QString &account, const Delta &debits,
           const Delta &credits)
{
    sql.run("INSERT INTO ledger_account (tenant, unit, name) VALUES ($1, $2, $3) "
            "ON CONFLICT (tenant, unit, name) DO NOTHING",
            {book.tenant, book.unit, account});
    sql.run("UPDATE ledger_account SET debits = debits + $4, debits_pending = debits_pending + $5, "
            "credits = credits + $6, credits_pending = credits_pending + $7 "
            "WHERE tenant = $1 AND unit = $2 AND name = $3",
            {book.tenant, book.unit, account, debits.posted, debits.pending, credits.posted,
             credits.pending});
    if (!isLimited(account))
        return;
    const Balance is = balance(sql, book, account);
    if (is.free() < 0)
        sql.fail(makeError("not_covered", u"More would be paid than is owed."_s,
                           {{u"account"_s, account}, {u"missing"_s, -is.free()}}));
}

void append(Work &work, const Book &book, const Transfer &transfer, const Id &link)
{
    Sql &sql = work.sql;
    qint64 ends = 0;
    if (!transfer.pending.isNull()) {
        const auto pending = openPending(sql, book, transfer);
        if (!pending)
            return;
        ends = *pending;
    }
    const Delta delta = deltaOf(transfer, ends);
    addTo(sql, book, transfer.debit, delta, {});
    addTo(sql, book, transfer.credit, {}, delta);
    const auto head = sql.row("SELECT last_n, head FROM ledger_book WHERE tenant = $1 AND unit = $2",
                              {book.tenant, book.unit});
    if (sql.failed())
        return;
    BookedTransfer booked{transfer, head->integer(0) + 1, link, work.now, {}};
    booked.hash = ledgerHash(book, booked, head->blob(1));
    sql.run("INSERT INTO ledger_transfer (id, tenant, unit, n, link, at, debit, credit, amount, "
            "kind, pending, reason, about, hash) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            {transfer.id, book.tenant, book.unit, booked.n, link, booked.at, transfer.debit,
             transfer.credit, transfer.amount, kindName(transfer.kind), transfer.pending,
             transfer.reason, transfer.about, booked.hash});
    sql.run("UPDATE ledger_book SET last_n = $3, head = $4 WHERE tenant = $1 AND unit = $2",
            {book.tenant, book.unit, booked.n, booked.hash});
}

} // namespace

void bookTransfers(Work &work, const Book &book, const QList<Transfer> &linked)
{
    Sql &sql = work.sql;
    for (const Transfer &transfer : linked) {
        if (!makesSense(transfer))
            return bad(sql, u"A transfer's amount, accounts or kind make no sense."_s);
    }
    qsizetype known = 0;
    for (const Transfer &transfer : linked) {
        const auto before = loadTransfer(sql, transfer.id);
        known += before.has_value();
        if (before && (before->transfer != transfer || before->link != linked.first().id))
            known = -linked.size() - 1;
    }
    if (sql.failed() || linked.isEmpty() || known == linked.size())
        return;
    if (known != 0) {
        return sql.fail(makeError("transfer_differs",
                                  u"The id of a transfer was used for another one."_s));
    }
    openBook(sql, book);
    for (const Transfer &transfer : linked)
        append(work, book, transfer, linked.first().id);
}

Balance balance(Sql &sql, const Book &book, const QString &account)
{
    const auto row = sql.row("SELECT debits, credits, debits_pending, credits_pending FROM "
                             "ledger_account WHERE tenant = $1 AND unit = $2 AND name = $3",
                             {book.tenant, book.unit, account});
    if (!row)
        return {};
    return {row->integer(0), row->integer(1), row->integer(2), row->integer(3)};
}

} // namespace werkbank
