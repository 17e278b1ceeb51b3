// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Earnings.h"

#include "core/wire/FinanceEntities.h"

namespace werkbank {

void addEarning(Work &work, const CaseRow &row, const Id &receipt, const Bill &bill)
{
    if (!row.body.assignee || bill.expertShare <= 0)
        return;
    const auto last = work.sql.row("SELECT what FROM event WHERE tenant = $1 AND case_id = $2"
                                   " AND what IN ($3, $4) ORDER BY n DESC LIMIT 1",
                                   {row.tenant(), row.id(), enumName(CaseEvent::DamageReported),
                                    enumName(CaseEvent::DamageSettled)});
    const bool isDamage = last && last->text(0) == enumName(CaseEvent::DamageReported);
    work.sql.run("INSERT INTO earning (tenant, id, account, case_id, state, currency, amount,"
                 " worked_at, frozen_at, rev) VALUES ($1, $2, $3, $4, 'worked', $5, $6, $7, $8, 0)",
                 {row.tenant(), receipt, *row.body.assignee, row.id(), bill.currency,
                  bill.expertShare, work.now,
                  isDamage ? std::optional(work.now) : std::nullopt});
    touchEarning(work, receipt);
}

void confirmEarning(Work &work, const Id &receipt, bool unconfirmed)
{
    if (work.sql.hit("UPDATE earning SET state = 'confirmed', confirmed_at = $2, unconfirmed = $3"
                     " WHERE id = $1 AND state = 'worked' RETURNING id",
                     {receipt, work.now, int(unconfirmed)}))
        touchEarning(work, receipt);
}

void addVat(Work &work, const Id &receipt, qint64 vat)
{
    work.sql.run("UPDATE earning SET amount = amount + $2, vat = vat + $2 WHERE id = $1",
                 {receipt, vat});
    touchEarning(work, receipt);
}

void clearEarning(Work &work, const Id &receipt, ClearedBy why)
{
    if (work.sql.hit("UPDATE earning SET state = 'cleared', cleared_at = $2, cleared_by = $3"
                     " WHERE id = $1 AND state = 'confirmed' RETURNING id",
                     {receipt, work.now, enumName(why)}))
        touchEarning(work, receipt);
}

void cancelEarning(Work &work, const Id &receipt)
{
    if (work.sql.hit("UPDATE earning SET state = 'cancelled' WHERE id = $1"
                     " AND state NOT IN ('cancelled', 'in_payout', 'paid') RETURNING id",
                     {receipt}))
        touchEarning(work, receipt);
}

void freezeEarnings(Work &work, const CaseRow &row)
{
    const Rows rows = work.sql.rows(
        "UPDATE earning SET frozen_at = $3 WHERE tenant = $1 AND case_id = $2"
        " AND frozen_at IS NULL AND (state NOT IN ('cancelled', 'in_payout', 'paid')"
        " OR (state = 'in_payout' AND EXISTS (SELECT 1 FROM payout p WHERE p.id = earning.payout"
        " AND p.state = 'proposed'))) RETURNING id",
        {row.tenant(), row.id(), work.now});
    for (const Row &earning : rows)
        touchEarning(work, earning.id(0));
}

void touchEarning(Work &work, const Id &receipt)
{
    const auto row = work.sql.row(
        "UPDATE earning SET rev = rev + 1 WHERE id = $1 RETURNING account, tenant,"
        " frozen_at IS NOT NULL OR objected_at IS NOT NULL OR EXISTS"
        " (SELECT 1 FROM earning_decision d WHERE d.earning = earning.id)",
        {receipt});
    if (!row)
        return;
    work.effect.touch(Scope::ofAccount(row->id(0)), EarningBody::kind, receipt);
    if (row->integer(2))
        work.effect.touch(Scope::ofDesk(row->id(1)), DeskEarningBody::kind, receipt);
}

} // namespace werkbank
