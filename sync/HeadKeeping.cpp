// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/HeadKeeping.h"

#include "core/wire/Json.h"
#include "core/wire/Scope.h"

namespace werkbank {

namespace {

// A platform sends about a hundred.
constexpr qsizetype mostMarks = 1000;
constexpr Milliseconds sentFor = std::chrono::days(91);

QList<AuditHead> headsOf(const AuditHeadBody &body)
{
    QList<AuditHead> out;
    const QByteArray key = QByteArray::fromBase64(body.publicKey.toLatin1());
    for (const AuditMark &mark : body.marks.first(std::min(body.marks.size(), mostMarks))) {
        out.append({body.id, mark.seq, mark.at, QByteArray::fromHex(mark.hash.toLatin1()), key,
                    QByteArray::fromBase64(mark.signature.toLatin1())});
    }
    return out;
}

// True: something about it is new, or does not fit.
Result<bool> keep(LocalStore &local, const QString &scope, const AuditHeadBody &body, Instant now)
{
    if (body.id.isNull() || scope != Scope::ofDesk(body.id).toString())
        return false;
    const auto kept = local.auditHeads(body.id, now - sentFor);
    if (!kept)
        return kept.error();
    const HeadsCompared compared = compareHeads(*kept, headsOf(body), now);
    if (compared.unknown.isEmpty() && !compared.found)
        return false;
    const auto done = local.keepAudit(body.id, compared, now);
    return done ? Result<bool>(true) : done.error();
}

Result<void> keep(LocalStore &local, const QString &scope, const QString &kind,
                  const QJsonObject &object, Instant now, QList<Id> &told)
{
    if (kind != QLatin1StringView(AuditHeadBody::kind))
        return {};
    const auto body = fromJson<AuditHeadBody>(object, Strictness::Lenient);
    if (!body)
        return {};
    const auto isTold = keep(local, scope, *body, now);
    if (isTold && *isTold)
        told.append(body->id);
    return isTold ? Result<void>() : isTold.error();
}

} // namespace

Result<QList<Id>> keepHeads(LocalStore &local, const frames::Batch &batch, Instant now)
{
    QList<Id> told;
    for (const frames::Change &change : batch.changes) {
        if (change.op != frames::Op::Put || !change.body)
            continue;
        if (const auto kept = keep(local, change.scope, change.kind, *change.body, now, told); !kept)
            return kept.error();
    }
    return told;
}

Result<QList<Id>> keepHeads(LocalStore &local, const frames::Page &page, Instant now)
{
    QList<Id> told;
    for (const frames::Row &row : page.rows) {
        if (const auto kept = keep(local, page.scope, row.kind, row.body, now, told); !kept)
            return kept.error();
    }
    return told;
}

} // namespace werkbank
