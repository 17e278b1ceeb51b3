// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AuditVerify.h"

#include "platform/domain/AuditRows.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QList<AuditHead> headsOf(Sql &sql, const Id &tenant, const QList<AuditHead> &kept)
{
    QList<AuditHead> heads = loadAuditHeads(sql, tenant);
    for (const AuditHead &head : kept) {
        if (head.tenant == tenant && !heads.contains(head))
            heads.append(head);
    }
    return heads;
}

std::optional<AuditFault> ending(AuditWalk &walk, const std::optional<Row> &counter)
{
    if (counter)
        return walk.finish(counter->integer(0), counter->blob(1));
    if (auto fault = walk.finish(walk.rows(), walk.hash()))
        return fault;
    if (walk.rows() == 0)
        return {};
    return AuditFault{AuditFault::Kind::Deleted, walk.rows() + 1, walk.rows() + 1,
                      u"The counter of the chain is gone; nobody knows what stood behind row %1."_s
                          .arg(walk.rows())};
}

} // namespace

Result<AuditVerdict> verifyAudit(Sql &sql, const Id &tenant, const QList<AuditHead> &kept,
                                 const QList<QByteArray> &trusted)
{
    const QList<AuditHead> heads = headsOf(sql, tenant, kept);
    AuditWalk walk(tenant, heads, trusted);
    QList<StoredAuditRow> part;
    // Before the first: a hand that writes SQL may have numbered a row 0 or less.
    qint64 seq = std::numeric_limits<qint64>::min();
    do {
        part = loadAuditRows(sql, tenant, seq, auditRowsAtOnce);
        for (const StoredAuditRow &row : std::as_const(part)) {
            seq = row.row.seq;
            walk.take(row.row, row.detail);
        }
    } while (part.size() == auditRowsAtOnce);
    const auto counter = sql.row("SELECT last_seq, hash FROM audit_chain WHERE tenant = $1",
                                 {auditChainName(tenant)});
    if (auto read = sql.result(); !read)
        return read.error();
    AuditVerdict verdict;
    verdict.fault = ending(walk, counter);
    verdict.rows = walk.rows();
    verdict.heads = int(heads.size());
    verdict.hash = walk.hash();
    return verdict;
}

} // namespace werkbank
