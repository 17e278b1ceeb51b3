// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Audit.h"

#include "platform/domain/AuditRows.h"

#include <QJsonDocument>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int saltBytes = 32;
constexpr Milliseconds day = std::chrono::days(1);
constexpr int days = 90;

struct ChainEnd {
    qint64 seq = 0;
    QByteArray hash = auditStart();
};

ChainEnd endOf(Sql &sql, const Id &tenant)
{
    const auto row = sql.row("SELECT last_seq, hash FROM audit_chain WHERE tenant = $1",
                             {auditChainName(tenant)});
    return row ? ChainEnd{row->integer(0), row->blob(1)} : ChainEnd();
}

void store(Sql &sql, const AuditRow &row)
{
    const QString chain = auditChainName(row.tenant);
    sql.run("INSERT INTO audit_row (tenant, seq, at, actor, role, action, object, outcome,"
            " commitment, prev, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            {chain, row.seq, row.at, row.actor, row.role, row.action, row.object, row.outcome,
             row.commitment, row.prev, row.hash});
    if (row.seq == 1)
        sql.run("INSERT INTO audit_chain (tenant, last_seq, hash) VALUES ($1, $2, $3)",
                {chain, row.seq, row.hash});
    else
        sql.run("UPDATE audit_chain SET last_seq = $2, hash = $3 WHERE tenant = $1",
                {chain, row.seq, row.hash});
}

qint64 append(Sql &sql, const AuditEntry &entry, Instant now, Rng &rng)
{
    AuditRow row{entry.tenant, 0,           now,           entry.actor,
                 entry.role,   enumName(entry.action), entry.object, entry.outcome,
                 {},           {},          {}};
    AuditDetail detail;
    if (!entry.details.isEmpty()) {
        detail.salt = rng.bytes(saltBytes);
        detail.text = QJsonDocument(entry.details).toJson(QJsonDocument::Compact);
        row.commitment = auditCommitment(detail);
    }
    const ChainEnd end = endOf(sql, entry.tenant);
    row.seq = end.seq + 1;
    row.prev = end.hash;
    row.hash = auditHash(row);
    if (!row.commitment.isEmpty())
        sql.run("INSERT INTO audit_detail (tenant, seq, salt, body) VALUES ($1, $2, $3, $4)",
                {auditChainName(row.tenant), row.seq, detail.salt, Utf8{detail.text}});
    store(sql, row);
    return row.seq;
}

} // namespace

QString auditAccount(const Id &account)
{
    return auditAbout("account", account);
}

QString auditCustomer(const Id &link)
{
    return auditAbout("customer", link);
}

QString auditAbout(const char *kind, const Id &id)
{
    return QString::fromLatin1(kind) + u':' + id.toString();
}

QString auditRefused(const QString &code)
{
    return u"refused:"_s + code;
}

Result<qint64> appendAudit(Tx &tx, const AuditEntry &entry, Instant now, Rng &rng)
{
    Sql sql(tx);
    const qint64 seq = append(sql, entry, now, rng);
    return sql.failed() ? Result<qint64>(sql.result().error()) : Result<qint64>(seq);
}

void appendAudit(Work &work, const AuditEntry &entry)
{
    append(work.sql, entry, work.now, work.rng);
}

void appendAuditOf(Work &work, const Id &account, AuditEntry entry)
{
    const Rows tenants = work.sql.rows("SELECT tenant FROM membership WHERE account = $1"
                                       " ORDER BY tenant",
                                       {account});
    for (const Row &tenant : tenants) {
        entry.tenant = tenant.id(0);
        appendAudit(work, entry);
    }
    entry.tenant = {};
    if (tenants.isEmpty())
        appendAudit(work, entry);
}

Result<void> eraseAuditDetails(Tx &tx, const QString &object)
{
    return tx.exec("DELETE FROM audit_detail WHERE EXISTS (SELECT 1 FROM audit_row r"
                   " WHERE r.object = $1 AND r.tenant = audit_detail.tenant"
                   " AND r.seq = audit_detail.seq)",
                   {object});
}

Result<std::optional<AuditHead>> latestHead(Tx &tx, const Id &tenant)
{
    Sql sql(tx);
    const auto head = lastAuditHead(sql, tenant);
    if (sql.failed())
        return sql.result().error();
    return head;
}

QList<AuditHead> recentHeads(Sql &sql, const Id &tenant, Instant now)
{
    const Instant hour = now - std::chrono::hours(1);
    QList<AuditHead> heads = loadAuditHeads(sql, tenant, hour);
    // Whoever keeps heads has to hear of the last one: without it the chain seems to go back.
    const auto last = lastAuditHead(sql, tenant);
    if (last && last->at < hour)
        heads.append(*last);
    for (int back = 0; back < days; ++back) {
        const Instant begin{(now.ms / day.count() - back) * day.count()};
        const auto first = firstAuditHead(sql, tenant, begin, std::min(begin + day, hour));
        if (first && first->seq != (last ? last->seq : 0))
            heads.append(*first);
    }
    return heads;
}

} // namespace werkbank
