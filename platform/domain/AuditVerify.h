// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/AuditRows.h"

// Reads whole chains and says whether they are what was written. Thread of the platform, in a read
// transaction; reads in runs, so the memory does not grow with a chain. Errors: those of the store.
namespace werkbank {

struct AuditVerdict {
    qint64 rows = 0;      // good ones
    int heads = 0;        // that agree: stored and kept
    QByteArray hash;
    std::optional<AuditFault> fault;
};

// `kept`: heads that somebody has kept, of any chain; those of others are passed over. `trusted`:
// keys that may sign; empty: signatures are not looked at.
Result<AuditVerdict> verifyAudit(Sql &sql, const Id &tenant, const QList<AuditHead> &kept = {},
                                 const QList<QByteArray> &trusted = {});

} // namespace werkbank
