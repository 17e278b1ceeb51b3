// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AuditRows.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

AuditHead headOf(const Id &tenant, const Row &row)
{
    Columns c(row);
    AuditHead head;
    head.tenant = tenant;
    head.seq = c.integer();
    head.at = c.instant();
    head.hash = c.bytes();
    head.publicKey = c.bytes();
    head.signature = c.bytes();
    return head;
}

StoredAuditRow rowOf(const Id &tenant, const Row &row)
{
    Columns c(row);
    StoredAuditRow out;
    AuditRow &is = out.row;
    is.tenant = tenant;
    is.seq = c.integer();
    is.at = c.instant();
    is.actor = c.text();
    is.role = c.text();
    is.action = c.text();
    is.object = c.text();
    is.outcome = c.text();
    is.commitment = c.bytes();
    is.prev = c.bytes();
    is.hash = c.bytes();
    if (!row.isNull(10))
        out.detail = AuditDetail{row.blob(10), row.blob(11)};
    return out;
}

} // namespace

QString auditChainName(const Id &tenant)
{
    return tenant.isNull() ? u""_s : tenant.toString();
}

QList<StoredAuditRow> loadAuditRows(Sql &sql, const Id &tenant, qint64 seq, int limit)
{
    QList<StoredAuditRow> out;
    const Rows rows = sql.rows(
        "SELECT r.seq, r.at, r.actor, r.role, r.action, r.object, r.outcome, r.commitment, r.prev,"
        " r.hash, d.salt, d.body FROM audit_row r LEFT JOIN audit_detail d"
        " ON d.tenant = r.tenant AND d.seq = r.seq WHERE r.tenant = $1 AND r.seq > $2"
        " ORDER BY r.seq LIMIT $3",
        {auditChainName(tenant), seq, limit});
    for (const Row &row : rows)
        out.append(rowOf(tenant, row));
    return out;
}

std::optional<AuditHead> lastAuditHead(Sql &sql, const Id &tenant)
{
    const auto row = sql.row("SELECT seq, at, hash, public_key, signature FROM audit_head"
                             " WHERE tenant = $1 ORDER BY seq DESC LIMIT 1",
                             {auditChainName(tenant)});
    return row ? std::optional(headOf(tenant, *row)) : std::nullopt;
}

QList<AuditHead> loadAuditHeads(Sql &sql, const Id &tenant, Instant since)
{
    QList<AuditHead> heads;
    const Rows rows = sql.rows("SELECT seq, at, hash, public_key, signature FROM audit_head"
                               " WHERE tenant = $1 AND at >= $2 ORDER BY at DESC, seq DESC",
                               {auditChainName(tenant), since});
    for (const Row &row : rows)
        heads.append(headOf(tenant, row));
    return heads;
}

std::optional<AuditHead> firstAuditHead(Sql &sql, const Id &tenant, Instant from, Instant to)
{
    const auto row = sql.row("SELECT seq, at, hash, public_key, signature FROM audit_head"
                             " WHERE tenant = $1 AND at >= $2 AND at < $3 ORDER BY at, seq LIMIT 1",
                             {auditChainName(tenant), from, to});
    return row ? std::optional(headOf(tenant, *row)) : std::nullopt;
}

QList<Id> auditChains(Sql &sql)
{
    QList<Id> chains;
    const Rows rows = sql.rows("SELECT tenant FROM audit_chain UNION SELECT tenant FROM audit_row"
                               " UNION SELECT tenant FROM audit_head ORDER BY tenant");
    for (const Row &row : rows)
        chains.append(row.id(0));
    return chains;
}

} // namespace werkbank
