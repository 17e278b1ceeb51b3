// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditWalk.h"
#include "platform/store/Sql.h"

// How the audit chain lies in the store. Thread of the platform; errors go into the Sql.
namespace werkbank {

// The chain's name in the tables: the tenant's id, or nothing for the platform's own.
QString auditChainName(const Id &tenant);

struct StoredAuditRow {
    AuditRow row;
    std::optional<AuditDetail> detail;  // none, or erased
};
// A whole chain is read in parts of this size.
inline constexpr int auditRowsAtOnce = 500;

// At most `limit` rows behind `seq`.
QList<StoredAuditRow> loadAuditRows(Sql &sql, const Id &tenant, qint64 seq, int limit);

// That of the longest chain; clocks may have been turned back since.
std::optional<AuditHead> lastAuditHead(Sql &sql, const Id &tenant);
// Newest first, those signed since.
QList<AuditHead> loadAuditHeads(Sql &sql, const Id &tenant, Instant since = {});
// The oldest signed in [from, to).
std::optional<AuditHead> firstAuditHead(Sql &sql, const Id &tenant, Instant from, Instant to);

// All that anything is left of: the platform's own first, then by id.
QList<Id> auditChains(Sql &sql);

} // namespace werkbank
