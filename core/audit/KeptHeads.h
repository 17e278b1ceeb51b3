// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditHead.h"

#include <optional>

// Heads that somebody kept beside those that the platform sends now (AUDIT.md, "Kept by apps").
// Pure, any thread, never fails.
namespace werkbank {

struct HeadFinding {
    // What weighs most comes first.
    enum class Kind {
        Rewritten,  // the same row, another hash, or a head that was not there: written anew
        Missing,    // a head that would have to be among them is not
        Backwards,  // the chain ends before a head that was kept
        Signature,  // a head is signed neither by the key named nor by one known
        Key,        // signed by another key than before
    };
    Kind kind = Kind::Rewritten;
    qint64 seq = 0;  // of the head that tells it

    static QString name(Kind kind);  // "rewritten", …
    static std::optional<Kind> named(const QString &name);
};

struct HeadsCompared {
    QList<AuditHead> unknown;          // to be kept now; none where the chain does not fit
    std::optional<HeadFinding> found;  // what weighs most
};

// `kept` and `sent` in any order, all of one tenant; `sent` are the heads that recentHeads() of the
// platform chooses: the last one, those of the last hour, and the first of each of the last 90 days.
HeadsCompared compareHeads(const QList<AuditHead> &kept, const QList<AuditHead> &sent, Instant now);

} // namespace werkbank
