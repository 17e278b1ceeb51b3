// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/WithdrawalReceipts.h"

#include "platform/domain/Platform.h"
#include "platform/web/Letters.h"

namespace werkbank {

namespace {

constexpr char due[]
    = "SELECT c.tenant, c.id, c.number, c.language, c.withdrawn_at, t.name, t.zone, u.name, u.email"
      " FROM cases c JOIN tenant t ON t.id = c.tenant"
      " JOIN customer u ON u.tenant = c.tenant AND u.id = c.customer"
      " WHERE c.withdrawn_at > 0 AND NOT EXISTS (SELECT 1 FROM withdrawal_receipt r"
      " WHERE r.tenant = c.tenant AND r.case_id = c.id) LIMIT 50";

} // namespace

Result<void> WithdrawalReceipts::sendDue()
{
    const auto waiting = m_platform.store().read([](Tx &tx) { return tx.hit(due); });
    if (!waiting || !*waiting)
        return waiting ? Result<void>() : waiting.error();
    const auto done = m_platform.store().write([&](Tx &tx) -> Result<void> {
        Sql sql(tx);
        for (const Row &row : sql.rows(due)) {
            Columns in(row);
            WithdrawalLetter letter;
            letter.tenant = in.id();
            const Id caseId = in.id();
            letter.number = in.text();
            letter.language = in.text();
            letter.at = in.instant();
            letter.tenantName = in.text();
            letter.zone = in.text();
            letter.name = in.text();
            letter.email = in.text();
            sql.run("INSERT INTO withdrawal_receipt (tenant, case_id, mailed_at)"
                    " VALUES ($1, $2, $3)",
                    {letter.tenant, caseId, m_platform.now()});
            if (auto added = m_mails.add(tx, withdrawalLetter(letter)); !added)
                return added;
        }
        return sql.result();
    });
    if (done)
        m_mails.wake();
    return done;
}

} // namespace werkbank
