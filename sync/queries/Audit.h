// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/KeptHeads.h"
#include "sync/queries/Query.h"

// What this computer has seen of the audit chains of the account's tenants, and whether it still
// fits. See Query.h for threads.
namespace werkbank {

struct AuditChainRow {
    QString key;         // the tenant's id
    QByteArray sortKey;  // what does not fit first
    qint64 viewRev = 0;

    Id tenant;
    QString name;        // of the tenant, where it is known
    qint64 seq = 0;      // the last row that fitted, and when its head was signed
    Instant at;
    std::optional<HeadFinding> found;
    Instant foundAt;
};

struct AuditChainsQuery {
    using Row = AuditChainRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
