// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/SampleCheck.h"
#include "platform/domain/CaseRow.h"

// The months of a tenant's spot checks (core/quality/SAMPLING.md): a secret and its commitment for
// the running and the next one, the root at the end, the draw once the public value is there. A
// period begins with its commitment: what was closed before has no part in it. Thread of the
// platform, inside the caller's transaction; errors of the store go into work.sql.
namespace werkbank {

struct StoredPeriod {
    Id tenant;
    Id id;
    SamplePeriod of;
    QByteArray secret, saltKey;
    QString commitment, root, value;
    Instant startsAt, endsAt, valueFrom;
    bool isRooted = false, isDrawn = false;
};

std::optional<StoredPeriod> loadPeriod(Sql &sql, const Id &tenant, const QString &period);
// Ascending by pseudonym.
QList<SampleLeaf> loadLeaves(Sql &sql, const StoredPeriod &period);

// Whatever of the running and the next month is not committed to yet, and the timer of the end.
void commitPeriods(Work &work, const Id &tenant);
// The timer: what has ended gets its root, and months go on.
void turnPeriods(Work &work, const Id &tenant);

// The case has just been closed, or something was said about it since: its probability while its
// month runs. What is certain becomes a review at once.
void sampleCase(Work &work, const CaseRow &row);

// The public value of a rooted month, once, and the draw with it. `source` must be the one that was
// committed to. Errors: `not_allowed` (no such month), `wrong_state` (no root yet, too early for
// the value, or another value was published), `bad_command` (the source or the value itself).
Result<int> publishValue(Work &work, const Id &tenant, const QString &period,
                         const QString &value, const QString &source);

// All of a drawn month. `wrong_state` before.
Result<PublishedSample> publishedSample(Work &work, const StoredPeriod &period);
// What an expert needs to find his own cases in a rooted month. `wrong_state` before.
Result<QList<LeafProof>> ownProofs(Work &work, const StoredPeriod &period, const Id &account);

} // namespace werkbank
