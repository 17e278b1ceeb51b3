// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Payouts.h"

#include "core/wire/Codes.h"
#include "platform/documents/ReturnReason.h"
#include "platform/domain/Ledger.h"
#include "platform/domain/LedgerNames.h"
#include "platform/domain/PayoutEnds.h"
#include "platform/domain/PayoutPaper.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/StepUp.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// SEPA knows no other.
QString euro()
{
    return u"EUR"_s;
}

struct Due {
    Id account;
    QString holder;
    QString iban;
    QList<Id> earnings;
    qint64 amount = 0;
};

bool cameBack(Sql &sql, const Due &due)
{
    const auto last = sql.row("SELECT state, return_code, iban FROM payout WHERE account = $1"
                              " AND state IN ('paid', 'returned') ORDER BY proposed_at DESC, id"
                              " LIMIT 1",
                              {due.account});
    return last && last->text(0) == "returned"_L1 && last->text(2) == due.iban
        && needsOtherAccount(last->text(1));
}

bool isPayable(Sql &sql, const Book &book, const Due &due)
{
    return due.amount > 0 && balance(sql, book, ledger::payable(due.account)).free() >= due.amount
        && !cameBack(sql, due);
}

QList<Due> allDue(Sql &sql, const Book &book, Instant now)
{
    const Rows rows = sql.rows(
        "SELECT e.account, p.holder, p.iban, e.id, e.amount FROM earning e"
        " JOIN pay_profile p ON p.account = e.account"
        " WHERE e.tenant = $1 AND e.state = 'cleared' AND e.frozen_at IS NULL"
        " AND e.currency = $2 AND p.seller <> '' AND p.iban <> ''"
        " AND (p.held_until IS NULL OR p.held_until <= $3)"
        " ORDER BY e.account, e.cleared_at, e.id",
        {book.tenant, book.unit, now});
    QList<Due> all;
    for (const Row &row : rows) {
        if (all.isEmpty() || all.last().account != row.id(0))
            all.append({row.id(0), row.text(1), row.text(2), {}, 0});
        all.last().earnings.append(row.id(3));
        all.last().amount += row.integer(4);
    }
    all.removeIf([&](const Due &due) { return !isPayable(sql, book, due); });
    return all.first(std::min<qsizetype>(all.size(), limits::payoutsOfBatch));
}

void putIntoPayout(Work &work, const Id &tenant, const Id &batch, const Due &due, const Id &payout)
{
    work.sql.run("INSERT INTO payout (tenant, id, batch, account, state, currency, amount, holder,"
                 " iban, proposed_at) VALUES ($1, $2, $3, $4, 'proposed', $5, $6, $7, $8, $9)",
                 {tenant, payout, batch, due.account, euro(), due.amount, due.holder, due.iban,
                  work.now});
    const Scope scope = Scope::ofAccount(due.account);
    for (const Id &earning : due.earnings) {
        work.sql.run("UPDATE earning SET state = 'in_payout', in_payout_at = $2, payout = $3,"
                     " rev = rev + 1 WHERE id = $1",
                     {earning, work.now, payout});
        work.effect.touch(scope, EarningBody::kind, earning);
    }
    work.effect.touch(scope, PayoutBody::kind, payout);
}

struct Batch {
    QString state;
    Id proposedBy;
};

// Nullopt: there is none of this tenant's.
std::optional<Batch> loadBatch(Sql &sql, const Id &tenant, const Id &batch)
{
    const auto row = sql.row("SELECT state, proposed_by FROM payout_batch WHERE tenant = $1"
                             " AND id = $2",
                             {tenant, batch});
    return row ? std::optional(Batch{row->text(0), row->id(1)}) : std::nullopt;
}

// The reason why a batch is not what was proposed any more.
std::optional<Error> changedSince(Work &work, const Id &batch)
{
    if (work.sql.hit("SELECT 1 FROM payout o JOIN pay_profile p ON p.account = o.account"
                     " WHERE o.batch = $1 AND (p.iban <> o.iban OR p.held_until > $2)",
                     {batch, work.now}))
        return wrongState(u"The bank account of one of these experts has changed. Please discard the "
                     "batch and propose a new one."_s);
    if (work.sql.hit("SELECT 1 FROM payout o JOIN earning e ON e.payout = o.id"
                     " WHERE o.batch = $1 AND (e.frozen_at IS NOT NULL"
                     " OR e.state <> 'in_payout')",
                     {batch}))
        return wrongState(u"One of these earnings is frozen now. Please discard the batch and propose "
                     "a new one."_s);
    return {};
}

} // namespace

Refusal proposeBatch(Giver &giver, const Id &tenant, const Id &batch)
{
    Sql &sql = giver.sql;
    const Book book{tenant, euro()};
    if (batch.isNull() || sql.hit("SELECT 1 FROM payout_batch WHERE id = $1", {batch}))
        return makeError(codes::badCommand, u"The id of this batch cannot be used."_s);
    const QList<Due> all = allDue(sql, book, giver.work.now);
    if (all.isEmpty())
        return wrongState(u"There is nothing that can be paid out now."_s);
    qint64 total = 0;
    for (const Due &due : all)
        total += due.amount;
    sql.run("INSERT INTO payout_batch (tenant, id, state, currency, total, proposed_by,"
            " proposed_at) VALUES ($1, $2, 'proposed', $3, $4, $5, $6)",
            {tenant, batch, euro(), total, giver.account(), giver.work.now});
    QList<Transfer> reserved;
    for (const Due &due : all) {
        const Id payout = ledger::transferId(batch, u"payout:"_s + due.account.toString());
        putIntoPayout(giver.work, tenant, batch, due, payout);
        reserved.append({payout, ledger::payable(due.account), ledger::bank(), due.amount,
                         TransferKind::Pending, {}, u"payout"_s, ledger::aboutPayout(payout)});
    }
    bookTransfers(giver.work, book, reserved);
    giver.work.effect.touch(Scope::ofDesk(tenant), DeskBatchBody::kind, batch);
    return {};
}

Refusal releaseBatch(Giver &giver, const Id &tenant, const Id &id)
{
    const auto batch = loadBatch(giver.sql, tenant, id);
    if (!batch)
        return notThere();
    if (batch->state != enumName(BatchState::Proposed))
        return wrongState(u"This batch is released or discarded already."_s);
    if (batch->proposedBy == giver.account())
        return makeError(codes::notEligible,
                         u"A second person has to release what you have proposed."_s);
    if (auto error = needsStepUp(giver.sql, giver.actor, giver.work.now))
        return error;
    if (auto error = changedSince(giver.work, id))
        return error;
    const auto file = payoutPaper(giver.work, tenant, id);
    if (!file)
        return file.error();
    giver.sql.run("UPDATE payout_batch SET state = 'released', released_by = $2, released_at = $3,"
                  " file = $4, rev = rev + 1 WHERE id = $1",
                  {id, giver.account(), giver.work.now, *file});
    const Rows payouts = giver.sql.rows("UPDATE payout SET state = 'released', released_at = $2,"
                                        " rev = rev + 1 WHERE batch = $1 RETURNING id, account",
                                        {id, giver.work.now});
    for (const Row &payout : payouts)
        giver.work.effect.touch(Scope::ofAccount(payout.id(1)), PayoutBody::kind, payout.id(0));
    giver.work.effect.touch(Scope::ofDesk(tenant), DeskBatchBody::kind, id);
    return {};
}

Refusal discardBatch(Giver &giver, const Id &tenant, const Id &id)
{
    const auto batch = loadBatch(giver.sql, tenant, id);
    if (!batch)
        return notThere();
    if (batch->state != enumName(BatchState::Proposed))
        return wrongState(u"This batch is released or discarded already."_s);
    giver.sql.run("UPDATE payout_batch SET state = 'discarded', rev = rev + 1 WHERE id = $1", {id});
    const Rows payouts = giver.sql.rows("UPDATE payout SET state = 'discarded', rev = rev + 1"
                                        " WHERE batch = $1 RETURNING id, account, amount",
                                        {id});
    QList<Transfer> freed;
    for (const Row &row : payouts) {
        const Id payout = row.id(0);
        freed.append({ledger::transferId(payout, u"payout_void"_s), ledger::payable(row.id(1)),
                      ledger::bank(), row.integer(2), TransferKind::Void, payout, u"payout_void"_s,
                      ledger::aboutPayout(payout)});
        moveEarnings(giver.work, payout, row.id(1),
                     "UPDATE earning SET state = 'cleared', payout = NULL, in_payout_at = NULL,"
                     " rev = rev + 1 WHERE payout = $1 AND state = 'in_payout' RETURNING id",
                     {payout});
    }
    bookTransfers(giver.work, Book{tenant, euro()}, freed);
    giver.work.effect.touch(Scope::ofDesk(tenant), DeskBatchBody::kind, id);
    return {};
}

} // namespace werkbank
