// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Transaction.h"
#include "sync/LocalStore.h"

// The heads of audit chains that this computer has seen, and what did not fit to them.
namespace werkbank {

namespace {

Result<void> store(Database &db, const AuditHead &head)
{
    return db.run("INSERT OR IGNORE INTO audit_head (tenant, seq, at, hash, public_key, signature)"
                  " VALUES ($1, $2, $3, $4, $5, $6)",
                  {head.tenant, head.seq, head.at, head.hash, head.publicKey, head.signature});
}

} // namespace

Result<QList<AuditHead>> LocalStore::auditHeads(const Id &tenant, Instant since)
{
    const auto rows = m_db->all(
        "SELECT seq, at, hash, public_key, signature FROM audit_head WHERE tenant = $1 AND (at >= $2"
        " OR seq = (SELECT max(seq) FROM audit_head WHERE tenant = $1)) ORDER BY seq",
        {tenant, since});
    if (!rows)
        return rows.error();
    QList<AuditHead> out;
    for (const Row &row : *rows)
        out.append({tenant, row.integer(0), row.instant(1), row.blob(2), row.blob(3), row.blob(4)});
    return out;
}

Result<void> LocalStore::keepAudit(const Id &tenant, const HeadsCompared &compared, Instant now)
{
    auto tx = Transaction::begin(*m_db);
    if (!tx)
        return tx.error();
    Result<void> done;
    for (const AuditHead &head : compared.unknown) {
        if (done)
            done = store(*m_db, head);
    }
    if (done && compared.found) {
        done = m_db->run("INSERT OR IGNORE INTO audit_finding (tenant, kind, seq, at)"
                         " VALUES ($1, $2, $3, $4)",
                         {tenant, HeadFinding::name(compared.found->kind), compared.found->seq,
                          now});
    }
    return done ? tx->commit() : done;
}

Result<std::optional<AuditSeen>> LocalStore::auditSeen(const Id &tenant)
{
    const auto last = m_db->one("SELECT seq, at FROM audit_head WHERE tenant = $1"
                                " ORDER BY seq DESC LIMIT 1", {tenant});
    const auto findings = m_db->all("SELECT kind, seq, at FROM audit_finding WHERE tenant = $1",
                                    {tenant});
    if (!last || !findings)
        return last ? findings.error() : last.error();
    if (!*last && findings->isEmpty())
        return std::optional<AuditSeen>();
    AuditSeen seen{tenant, 0, {}, {}, {}};
    if (*last) {
        seen.seq = (*last)->integer(0);
        seen.at = (*last)->instant(1);
    }
    for (const Row &row : *findings) {
        const auto kind = HeadFinding::named(row.text(0));
        if (kind && (!seen.found || *kind < seen.found->kind)) {
            seen.found = {*kind, row.integer(1)};
            seen.foundAt = row.instant(2);
        }
    }
    return std::optional(seen);
}

Result<QList<Id>> LocalStore::auditedTenants()
{
    const auto rows = m_db->all("SELECT tenant FROM audit_head UNION"
                                " SELECT tenant FROM audit_finding ORDER BY tenant");
    if (!rows)
        return rows.error();
    QList<Id> out;
    for (const Row &row : *rows)
        out.append(row.id(0));
    return out;
}

} // namespace werkbank
