// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Audit.h"

#include "sync/View.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

namespace {

QString nameOf(const View &view, const Id &tenant)
{
    const auto memberships = view.all<MembershipBody>();
    const auto own = std::ranges::find(memberships, tenant, &MembershipBody::tenant);
    return own == memberships.end() ? QString() : own->tenantName;
}

} // namespace

std::optional<AuditChainRow> AuditChainsQuery::row(const View &view, const QString &key) const
{
    const auto seen = view.auditSeen(Id::fromString(key));
    if (!seen)
        return {};
    AuditChainRow row{key, {}, 0, seen->tenant, nameOf(view, seen->tenant), seen->seq, seen->at,
                      seen->found, seen->foundAt};
    // Of a tenant that was left, only what did not fit is still worth a word.
    if (row.name.isEmpty() && !row.found)
        return {};
    row.sortKey = SortKey().number(row.found ? 0 : 1).text(row.name).id(row.tenant);
    return row;
}

QList<AuditChainRow> AuditChainsQuery::rows(const View &view) const
{
    QList<AuditChainRow> out;
    for (const Id &tenant : view.auditedTenants()) {
        if (auto found = row(view, tenant.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &AuditChainRow::sortKey);
    return out;
}

QList<QString> AuditChainsQuery::touched(const Changes &changes, const View &view) const
{
    QSet<QString> out;
    for (const Id &tenant : changes.ofKind(QLatin1StringView(AuditHeadBody::kind)))
        out.insert(tenant.toString());
    if (!changes.ofKind(QLatin1StringView(MembershipBody::kind)).isEmpty()) {
        for (const Id &tenant : view.auditedTenants())
            out.insert(tenant.toString());
    }
    return out.values();
}

} // namespace werkbank
