// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Receipts.h"

#include "core/rules/Receipt.h"
#include "platform/domain/CaseWork.h"
#include "platform/domain/Confirming.h"
#include "platform/domain/Earnings.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/RemoteSessions.h"
#include "platform/domain/WorkFlow.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ed25519Bytes = 32;

#define RECEIPT_COLUMNS                                                                           \
    "SELECT body, account, state, expert_signature, customer_signature, confirmed_at FROM receipt"

std::optional<ReceiptRow> receiptRow(const std::optional<Row> &row)
{
    if (!row)
        return {};
    Columns c(*row);
    ReceiptRow out;
    out.receipt = fromColumn<Receipt>(c.bytes());
    out.account = c.id();
    const QString state = c.text();
    out.isOpen = state == u"open"_s;
    out.isConfirmed = state == u"confirmed"_s;
    out.expertSignature = c.text();
    out.customerSignature = c.text();
    out.confirmedAt = c.maybeInstant();
    return out;
}

std::optional<ReceiptKey> keyIn(const Row &row)
{
    const QByteArray key = QByteArray::fromBase64(row.text(0).toLatin1(),
                                                  QByteArray::Base64UrlEncoding);
    if (key.size() != ed25519Bytes)
        return {};
    return ReceiptKey{ReceiptSide::Expert, KeyAlgorithm::Ed25519,
                      QString::fromLatin1(key.toBase64())};
}

// The device's own key, as it proved to have it when it signed in.
std::optional<ReceiptKey> expertKey(Sql &sql, const Id &account, const Id &device)
{
    const auto row = device.isNull()
        ? sql.row("SELECT key FROM device WHERE account = $1 AND revoked_at IS NULL"
                  " ORDER BY created_at DESC, id DESC LIMIT 1",
                  {account})
        : sql.row("SELECT key FROM device WHERE account = $1 AND id = $2", {account, device});
    return row ? keyIn(*row) : std::nullopt;
}

// Null: none of the account's devices has such a key.
Id deviceOf(Sql &sql, const ReceiptRow &receipt)
{
    const Rows rows = sql.rows("SELECT key, id FROM device WHERE account = $1", {receipt.account});
    for (const Row &row : rows) {
        const auto key = keyIn(row);
        if (key && receipt.receipt.keys.contains(*key))
            return row.id(1);
    }
    return {};
}

std::optional<ReceiptKey> customerKey(Sql &sql, const CaseRow &row)
{
    const auto key = sql.row("SELECT algorithm, public_key FROM receipt_key WHERE tenant = $1"
                             " AND case_id = $2",
                             {row.tenant(), row.id()});
    if (!key)
        return {};
    return ReceiptKey{ReceiptSide::Customer, enumFromName<KeyAlgorithm>(key->text(0)),
                      key->text(1)};
}

Receipt receiptOf(Work &work, const CaseRow &row, const CaseWork &done, const Id &device)
{
    const CaseBody &body = row.body;
    const auto zone = work.sql.row("SELECT zone FROM tenant WHERE id = $1", {row.tenant()});
    Receipt out;
    out.id = work.newId();
    out.caseId = row.id();
    out.number = body.number;
    out.tenant = body.tenant;
    out.tenantName = body.tenantName;
    out.expertName = body.assigneeName;
    out.issuedAt = work.now;
    out.zone = zone ? zone->text(0) : QString();
    out.pieces = done.work.pieces;
    out.tariff = body.tariff;
    out.facts = done.facts;
    out.bill = done.bill;
    if (const auto key = expertKey(work.sql, *body.assignee, device))
        out.keys.append(*key);
    if (const auto key = customerKey(work.sql, row))
        out.keys.append(*key);
    return out;
}

bool wasBilled(Sql &sql, const CaseRow &row)
{
    return sql.hit("SELECT 1 FROM receipt WHERE tenant = $1 AND case_id = $2"
                   " AND state = 'confirmed'",
                   {row.tenant(), row.id()});
}

} // namespace

std::optional<ReceiptRow> loadReceipt(Sql &sql, const Id &id)
{
    return receiptRow(sql.row(RECEIPT_COLUMNS " WHERE id = $1", {id}));
}

std::optional<ReceiptRow> openReceipt(Sql &sql, const CaseRow &row)
{
    return receiptRow(sql.row(RECEIPT_COLUMNS " WHERE tenant = $1 AND case_id = $2 AND state = 'open'",
                         {row.tenant(), row.id()}));
}

#undef RECEIPT_COLUMNS

std::optional<Error> issueReceipt(Work &work, CaseRow &row, const Id &device)
{
    if (!row.body.assignee || wasBilled(work.sql, row))
        return {};
    endRemoteOf(work, row, RemoteEnd::CaseLeft);
    leaveWork(work, row);
    const auto done = caseWork(work.sql, row, work.now);
    if (!done)
        return done.error();
    if (done->work.pieces.isEmpty() && done->bill.gross == 0)
        return {};
    const Receipt receipt = receiptOf(work, row, *done, device);
    if (const auto bad = badReceipt(receipt))
        return bad;
    work.sql.run("INSERT INTO receipt (tenant, case_id, id, n, account, state, body, issued_at)"
                 " VALUES ($1, $2, $3, $4, $5, 'open', $6, $7)",
                 {row.tenant(), row.id(), receipt.id, ++row.itemN, *row.body.assignee,
                  toColumn(receipt), work.now});
    work.effect.touch(row.scope(), ReceiptBody::kind, receipt.id);
    addEarning(work, row, receipt.id, receipt.bill);
    return {};
}

void renewReceipt(Work &work, CaseRow &row)
{
    const auto open = openReceipt(work.sql, row);
    const auto done = caseWork(work.sql, row, work.now);
    if (!done || (open && open->receipt.pieces == done->work.pieces
                  && open->receipt.bill == done->bill))
        return;
    voidReceipt(work, row);
    if (auto error = issueReceipt(work, row, open ? deviceOf(work.sql, *open) : Id()))
        work.sql.fail(*error);
}

void voidReceipt(Work &work, const CaseRow &row)
{
    const auto gone = work.sql.row("UPDATE receipt SET state = 'void', rev = rev + 1"
                                   " WHERE tenant = $1 AND case_id = $2 AND state = 'open'"
                                   " RETURNING id",
                                   {row.tenant(), row.id()});
    if (!gone)
        return;
    work.effect.touch(row.scope(), ReceiptBody::kind, gone->id(0));
    cancelEarning(work, gone->id(0));
}

std::optional<Error> confirmReceipt(Work &work, CaseRow &row, bool unconfirmed)
{
    auto receipt = openReceipt(work.sql, row);
    if (!receipt) {
        if (auto error = issueReceipt(work, row, {}))
            return error;
        receipt = openReceipt(work.sql, row);
    }
    if (!receipt)
        return {};
    work.sql.run("UPDATE receipt SET state = 'confirmed', confirmed_at = $2 WHERE id = $1",
                 {receipt->id(), unconfirmed ? std::nullopt : std::optional(work.now)});
    touchReceipt(work, row, receipt->id());
    confirmEarning(work, receipt->id(), unconfirmed);
    bill(work, row, *receipt);
    return {};
}

void touchReceipt(Work &work, const CaseRow &row, const Id &receipt)
{
    work.sql.run("UPDATE receipt SET rev = rev + 1 WHERE id = $1", {receipt});
    work.effect.touch(row.scope(), ReceiptBody::kind, receipt);
}

} // namespace werkbank
