// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AuditReaders.h"

#include "core/wire/ApplicantEntities.h"
#include "core/wire/Json.h"
#include "platform/domain/Audit.h"

namespace werkbank {

namespace {

QJsonObject auditHead(const ReadContext &context, const Id &id, Columns &)
{
    AuditHeadBody body;
    body.id = id;
    for (const AuditHead &head : recentHeads(context.sql, id, context.now)) {
        if (body.publicKey.isEmpty())
            body.publicKey = QString::fromLatin1(head.publicKey.toBase64());
        body.marks.append({head.seq, head.at, QString::fromLatin1(head.hash.toHex()),
                           QString::fromLatin1(head.signature.toBase64())});
    }
    return toJson(body);
}

// Its revision is the row that was signed last.
#define AUDIT_HEAD                                                                                \
    "SELECT h.tenant, max(h.seq), h.tenant FROM audit_head h WHERE h.tenant = $1"

} // namespace

constexpr KindReader auditHeadReader{
    AuditHeadBody::kind, Scope::Type::Desk, false, AUDIT_HEAD " AND h.tenant = $2 GROUP BY h.tenant",
    AUDIT_HEAD " AND h.tenant < $2 GROUP BY h.tenant LIMIT $3", auditHead};

#undef AUDIT_HEAD

} // namespace werkbank
