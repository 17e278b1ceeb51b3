// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QByteArrayList>

// One row of an audit chain and what its hash covers (AUDIT.md). Pure, any thread, never fails.
namespace werkbank {

struct AuditRow {
    Id tenant;             // whose chain; null: the platform's own
    qint64 seq = 0;        // 1, 2, 3 … without gaps
    Instant at;
    QString actor;         // "account:<id>", "customer:<id>", "operator", "platform"; empty: nobody known
    QString role;          // in which he did it: "dispatcher", "finance", …
    QString action;        // "payout_released", …
    QString object;        // "case:<id>", …; empty: nothing else is meant
    QString outcome;       // "done" or "refused:<code>"
    QByteArray commitment; // of the details; empty: there were none
    QByteArray prev;       // hash of the row before
    QByteArray hash;
    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

// What can be erased without breaking the chain. The salt keeps who has only the row from trying
// out what the details may have been.
struct AuditDetail {
    QByteArray salt;  // 32 random bytes
    QByteArray text;  // UTF-8
};

// What the first row follows: 32 zero bytes.
QByteArray auditStart();
// SHA-256 of the row's canonical form; `hash` itself is no part of it.
QByteArray auditHash(const AuditRow &row);
QByteArray auditCommitment(const AuditDetail &detail);

// Each part as its length (4 bytes, big-endian) and its bytes: no two lists have the same form.
QByteArray lengthPrefixed(const QByteArrayList &parts);

} // namespace werkbank
