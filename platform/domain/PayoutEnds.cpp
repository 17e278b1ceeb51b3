// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/PayoutEnds.h"

#include "core/wire/FinanceEntities.h"
#include "platform/domain/Ledger.h"
#include "platform/domain/LedgerNames.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct PayoutRow {
    Id id;
    Id tenant;
    Id batch;
    Id account;
    QString state;
    QString currency;
    qint64 amount = 0;
};

std::optional<PayoutRow> load(Sql &sql, const Id &id)
{
    const auto row = sql.row("SELECT tenant, batch, account, state, currency, amount FROM payout"
                             " WHERE id = $1",
                             {id});
    if (!row)
        return {};
    Columns c(*row);
    PayoutRow payout;
    payout.id = id;
    payout.tenant = c.id();
    payout.batch = c.id();
    payout.account = c.id();
    payout.state = c.text();
    payout.currency = c.text();
    payout.amount = c.integer();
    return payout;
}

void finishBatch(Work &work, const PayoutRow &payout)
{
    work.sql.run("UPDATE payout_batch SET rev = rev + 1, state = CASE WHEN state = 'released'"
                 " AND NOT EXISTS (SELECT 1 FROM payout WHERE batch = $1 AND state = 'released')"
                 " THEN 'done' ELSE state END WHERE id = $1",
                 {payout.batch});
    work.effect.touch(Scope::ofDesk(payout.tenant), DeskBatchBody::kind, payout.batch);
}

Transfer ending(const PayoutRow &payout, TransferKind kind, const QString &reason)
{
    return {ledger::transferId(payout.id, reason), ledger::payable(payout.account), ledger::bank(),
            payout.amount, kind, payout.id, reason, ledger::aboutPayout(payout.id)};
}

} // namespace

QString endToEndIdOf(const Id &payout)
{
    return payout.toString().remove(u'-');
}

Id payoutOf(const QString &endToEndId)
{
    QString text = endToEndId.toLower();
    if (text.size() != 32)
        return {};
    for (const int dash : {20, 16, 12, 8})
        text.insert(dash, u'-');
    return Id::fromString(text);
}

std::optional<Money> sentPayout(Sql &sql, const Id &tenant, const QString &endToEndId)
{
    const auto payout = load(sql, payoutOf(endToEndId));
    const bool sent = payout && payout->tenant == tenant
        && (payout->state == "released"_L1 || payout->state == "paid"_L1
            || payout->state == "returned"_L1);
    return sent ? std::optional(Money{payout->amount, payout->currency}) : std::nullopt;
}

void payoutPaid(Work &work, const Id &id)
{
    const auto payout = load(work.sql, id);
    // One that came back and is paid "afterwards" was listed late: neither has moved money.
    if (!payout || payout->state != "released"_L1)
        return;
    bookTransfers(work, Book{payout->tenant, payout->currency},
                  {ending(*payout, TransferKind::Post, u"payout_paid"_s)});
    work.sql.run("UPDATE payout SET state = 'paid', paid_at = $2, rev = rev + 1 WHERE id = $1",
                 {id, work.now});
    moveEarnings(work, id, payout->account,
                 "UPDATE earning SET state = 'paid', paid_at = $2, rev = rev + 1"
                 " WHERE payout = $1 AND state = 'in_payout' RETURNING id",
                 {id, work.now});
    finishBatch(work, *payout);
}

void payoutReturned(Work &work, const Id &id, const QString &reason)
{
    const auto payout = load(work.sql, id);
    if (!payout || (payout->state != "released"_L1 && payout->state != "paid"_L1))
        return;
    const Book book{payout->tenant, payout->currency};
    if (payout->state == "released"_L1) {
        bookTransfers(work, book, {ending(*payout, TransferKind::Void, u"payout_void"_s)});
    } else {
        bookTransfers(work, book,
                      {{ledger::transferId(id, u"payout_returned"_s), ledger::bank(),
                        ledger::payable(payout->account), payout->amount, TransferKind::Posted, {},
                        u"payout_returned"_s, ledger::aboutPayout(id)}});
    }
    work.sql.run("UPDATE payout SET state = 'returned', returned_at = $2, return_code = $3,"
                 " rev = rev + 1 WHERE id = $1",
                 {id, work.now, reason});
    moveEarnings(work, id, payout->account,
                 "UPDATE earning SET state = 'cleared', payout = NULL, in_payout_at = NULL,"
                 " paid_at = NULL, rev = rev + 1 WHERE payout = $1"
                 " AND state IN ('in_payout', 'paid') RETURNING id",
                 {id});
    finishBatch(work, *payout);
}

void moveEarnings(Work &work, const Id &payout, const Id &account, QByteArrayView change,
                  const Values &values)
{
    const Scope scope = Scope::ofAccount(account);
    for (const Row &row : work.sql.rows(change, values))
        work.effect.touch(scope, EarningBody::kind, row.id(0));
    work.effect.touch(scope, PayoutBody::kind, payout);
}

} // namespace werkbank
