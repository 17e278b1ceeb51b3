// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/FinanceReaders.h"

#include "core/wire/FinanceEntities.h"
#include "core/wire/Json.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int ibanEnd = 4;

QString endOf(const QString &iban)
{
    return iban.last(std::min<qsizetype>(iban.size(), ibanEnd));
}

QJsonObject deskInvoice(const ReadContext &, const Id &id, Columns &c)
{
    DeskInvoiceBody body;
    body.id = id;
    body.number = c.text();
    body.caseNumber = c.text();
    body.customerName = c.text();
    body.date = c.text();
    body.currency = c.text();
    body.gross = c.integer();
    body.paid = c.integer();
    body.cancelled = c.boolean();
    body.reference = c.text();
    return toJson(body);
}

QJsonObject deskPayment(const ReadContext &, const Id &id, Columns &c)
{
    DeskPaymentBody body;
    body.id = id;
    body.date = c.text();
    body.currency = c.text();
    body.amount = c.integer();
    body.payer = c.text();
    body.text = c.text();
    body.match = enumFromName<PaymentMatch>(c.text());
    body.invoice = c.maybeId();
    body.matchedBy = c.text();
    return toJson(body);
}

constexpr Milliseconds answerWithin = std::chrono::days(14);

QJsonObject deskEarning(const ReadContext &, const Id &id, Columns &c)
{
    DeskEarningBody body;
    body.id = id;
    body.caseNumber = c.text();
    body.expertName = c.text();
    body.state = enumFromName<EarningState>(c.text());
    body.currency = c.text();
    body.amount = c.integer();
    body.frozenAt = c.maybeInstant();
    body.damage = c.text();
    body.damageBy = c.text();
    body.objection = c.text();
    body.objectedAt = c.maybeInstant();
    body.answer = c.text();
    if (body.objectedAt && body.answer.isEmpty())
        body.answerUntil = *body.objectedAt + answerWithin;
    return toJson(body);
}

// What was discarded is shown as it had been proposed; the batch says the rest.
PayoutState stateOf(const QString &name)
{
    return name == "discarded"_L1 ? PayoutState::Proposed : enumFromName<PayoutState>(name);
}

QList<BatchItem> itemsOf(Sql &sql, const Id &batch)
{
    QList<BatchItem> items;
    const Rows rows = sql.rows("SELECT p.id, a.name, p.iban, p.amount, p.state, p.return_code"
                               " FROM payout p JOIN account a ON a.id = p.account"
                               " WHERE p.batch = $1 ORDER BY a.name, p.id",
                               {batch});
    for (const Row &row : rows)
        items.append({row.id(0), row.text(1), endOf(row.text(2)), row.integer(3),
                      stateOf(row.text(4)), row.text(5)});
    return items;
}

QList<FileRef> filesOf(Sql &sql, const Id &batch)
{
    QList<FileRef> files;
    const Rows rows = sql.rows("SELECT id, name, type, size FROM document_file"
                               " WHERE about_kind = 'batch' AND about = $1 ORDER BY id",
                               {batch});
    for (const Row &row : rows)
        files.append({row.id(0), row.text(1), row.text(2), row.integer(3)});
    return files;
}

QJsonObject deskBatch(const ReadContext &context, const Id &id, Columns &c)
{
    DeskBatchBody body;
    body.id = id;
    body.state = enumFromName<BatchState>(c.text());
    body.currency = c.text();
    body.total = c.integer();
    body.proposedById = c.id();
    body.proposedBy = c.text();
    body.releasedBy = c.text();
    body.proposedAt = c.instant();
    body.releasedAt = c.maybeInstant();
    body.items = itemsOf(context.sql, id);
    body.files = filesOf(context.sql, id);
    return toJson(body);
}

QJsonObject payout(const ReadContext &, const Id &id, Columns &c)
{
    PayoutBody body;
    body.id = id;
    body.tenant = c.id();
    body.tenantName = c.text();
    body.state = stateOf(c.text());
    body.currency = c.text();
    body.amount = c.integer();
    body.ibanEnd = endOf(c.text());
    body.proposedAt = c.instant();
    body.releasedAt = c.maybeInstant();
    body.paidAt = c.maybeInstant();
    body.returnedAt = c.maybeInstant();
    body.returnCode = c.text();
    return toJson(body);
}

#define DESK_INVOICE                                                                              \
    "SELECT p.id, 1 + coalesce(i.rev, 0) + (CASE WHEN s.id IS NULL THEN 0 ELSE 1 END), p.id,"      \
    " p.number, c.number, u.name, p.date, p.currency, p.gross, coalesce(i.paid, 0),"               \
    " (CASE WHEN s.id IS NULL THEN 0 ELSE 1 END), p.reference"                                     \
    " FROM paper p JOIN cases c ON c.tenant = p.tenant AND c.id = p.case_id"                       \
    " JOIN customer u ON u.tenant = c.tenant AND u.id = c.customer"                                \
    " LEFT JOIN invoice_paid i ON i.invoice = p.id LEFT JOIN paper s ON s.cancels = p.id"          \
    " WHERE p.tenant = $1 AND p.kind = 'invoice' AND p.cancels IS NULL"

#define DESK_PAYMENT                                                                              \
    "SELECT p.id, p.rev, p.id, p.date, p.currency, p.amount, p.payer, p.text, p.match, p.invoice," \
    " coalesce(a.name, '') FROM payment p LEFT JOIN account a ON a.id = p.matched_by"              \
    " WHERE p.tenant = $1"

#define DESK_BATCH                                                                                \
    "SELECT b.id, b.rev, b.id, b.state, b.currency, b.total, b.proposed_by, a.name,"               \
    " coalesce(r.name, ''), b.proposed_at, b.released_at FROM payout_batch b"                      \
    " JOIN account a ON a.id = b.proposed_by LEFT JOIN account r ON r.id = b.released_by"          \
    " WHERE b.tenant = $1"

// The last report of damage; none: nobody reported any.
#define DAMAGE(COLUMN)                                                                            \
    " COALESCE((SELECT v." COLUMN " FROM event v WHERE v.tenant = e.tenant"                        \
    " AND v.case_id = e.case_id AND v.what = 'damage_reported' ORDER BY v.n DESC LIMIT 1), ''),"

#define DESK_EARNING                                                                              \
    "SELECT e.id, e.rev, e.id, c.number, a.name, e.state, e.currency, e.amount - e.vat,"           \
    " e.frozen_at," DAMAGE("reason") DAMAGE("who") " e.objection, e.objected_at, e.answer"         \
    " FROM earning e JOIN cases c ON c.tenant = e.tenant AND c.id = e.case_id"                     \
    " JOIN account a ON a.id = e.account WHERE e.tenant = $1"                                      \
    " AND (e.frozen_at IS NOT NULL OR e.objected_at IS NOT NULL)"

#define PAYOUT                                                                                    \
    "SELECT p.id, p.rev, p.id, p.tenant, t.name, p.state, p.currency, p.amount, p.iban,"           \
    " p.proposed_at, p.released_at, p.paid_at, p.returned_at, p.return_code FROM payout p"         \
    " JOIN tenant t ON t.id = p.tenant WHERE p.account = $1 AND p.state <> 'discarded'"

} // namespace

constexpr KindReader deskInvoiceReader{
    DeskInvoiceBody::kind, Scope::Type::Desk, false, DESK_INVOICE " AND p.id = $2",
    DESK_INVOICE " AND p.id < $2 ORDER BY p.id DESC LIMIT $3", deskInvoice};
constexpr KindReader deskPaymentReader{
    DeskPaymentBody::kind, Scope::Type::Desk, false, DESK_PAYMENT " AND p.id = $2",
    DESK_PAYMENT " AND p.id < $2 ORDER BY p.id DESC LIMIT $3", deskPayment};
constexpr KindReader deskBatchReader{
    DeskBatchBody::kind, Scope::Type::Desk, false, DESK_BATCH " AND b.id = $2",
    DESK_BATCH " AND b.id < $2 ORDER BY b.id DESC LIMIT $3", deskBatch};
constexpr KindReader deskEarningReader{
    DeskEarningBody::kind, Scope::Type::Desk, false, DESK_EARNING " AND e.id = $2",
    DESK_EARNING " AND e.id < $2 ORDER BY e.id DESC LIMIT $3", deskEarning};
constexpr KindReader payoutReader{
    PayoutBody::kind, Scope::Type::Account, false, PAYOUT " AND p.id = $2",
    PAYOUT " AND p.id < $2 ORDER BY p.id DESC LIMIT $3", payout};

#undef DESK_INVOICE
#undef DESK_PAYMENT
#undef DESK_BATCH
#undef PAYOUT
#undef DESK_EARNING
#undef DAMAGE

} // namespace werkbank
