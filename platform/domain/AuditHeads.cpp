// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AuditHeads.h"

#include "core/wire/ApplicantEntities.h"
#include "platform/domain/AuditRows.h"
#include "platform/domain/Platform.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Grown {
    qint64 seq = 0;
    QByteArray hash;
};

// Nothing where the chain ends at its last head.
std::optional<Grown> grown(Sql &sql, const Id &tenant, const std::optional<AuditHead> &last)
{
    const auto end = sql.row("SELECT last_seq, hash FROM audit_chain WHERE tenant = $1",
                             {auditChainName(tenant)});
    if (!end || (last && end->integer(0) == last->seq && end->blob(1) == last->hash))
        return {};
    return Grown{end->integer(0), end->blob(1)};
}

std::optional<AuditFault> follow(Sql &sql, const Id &tenant, const std::optional<AuditHead> &last,
                                 const Grown &end)
{
    AuditWalk walk = last ? AuditWalk::behind(*last) : AuditWalk(tenant, {});
    QList<StoredAuditRow> part;
    qint64 seq = last ? last->seq : 0;
    do {
        part = loadAuditRows(sql, tenant, seq, auditRowsAtOnce);
        for (const StoredAuditRow &row : std::as_const(part)) {
            seq = row.row.seq;
            walk.take(row.row);
        }
    } while (part.size() == auditRowsAtOnce);
    return walk.finish(end.seq, end.hash);
}

void store(Sql &sql, const AuditHead &head)
{
    sql.run("INSERT INTO audit_head (tenant, seq, at, hash, public_key, signature)"
            " VALUES ($1, $2, $3, $4, $5, $6)",
            {auditChainName(head.tenant), head.seq, head.at, head.hash, head.publicKey,
             head.signature});
}

// True: signed.
Result<bool> signChain(Sql &sql, const Id &tenant, const AuditKey &key, Instant now)
{
    const auto last = lastAuditHead(sql, tenant);
    const auto end = grown(sql, tenant, last);
    if (sql.failed() || !end)
        return false;
    // A head of an earlier key is no reason to stop: verifying says whose it is.
    if (last && !isSigned(*last))
        return makeError("audit_damaged", u"The last head of a chain is not signed."_s);
    if (const auto fault = follow(sql, tenant, last, *end))
        return makeError("audit_damaged", fault->text, {{u"seq"_s, fault->seq}});
    AuditHead head{tenant, end->seq, now, end->hash, {}, {}};
    key.sign(head);
    store(sql, head);
    return true;
}

} // namespace

Result<int> signAuditHeads(Platform &platform, const AuditKey &key)
{
    std::optional<Error> damaged;
    int count = 0;
    const auto signed_ = platform.change([&](Work &work) {
        damaged.reset();
        count = 0;
        for (const Id &tenant : auditChains(work.sql)) {
            const auto done = signChain(work.sql, tenant, key, work.now);
            if (!done)
                damaged = done.error();
            if (!done || !*done)
                continue;
            ++count;
            if (!tenant.isNull())
                work.effect.touch(Scope::ofDesk(tenant), AuditHeadBody::kind, tenant);
        }
        return work.sql.result();
    });
    if (!signed_)
        return signed_.error();
    return damaged ? Result<int>(*damaged) : Result<int>(count);
}

} // namespace werkbank
