// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/WorkChange.h"

#include <chrono>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds longestInterval = std::chrono::hours(24);

Error bad(const QString &why)
{
    return makeError("bad_work", why);
}

} // namespace

std::optional<Error> badInterval(const WorkIntervalBody &interval, Instant now)
{
    if (interval.id.isNull() || interval.account.isNull())
        return bad(u"Work needs an id and somebody who did it."_s);
    if (interval.source == WorkSource::Unknown || interval.consent == WorkConsent::Unknown)
        return bad(u"Work of this kind is not known here."_s);
    if (interval.source == WorkSource::Typed && interval.reason.trimmed().isEmpty())
        return bad(u"Say what was done in this time."_s);
    if ((interval.source == WorkSource::Session) != interval.session.has_value())
        return bad(u"A session's time names the session, nothing else does."_s);
    if (!interval.startAt.isSet() || interval.startAt > now)
        return bad(u"Work begins in the past."_s);
    if (interval.endAt && (*interval.endAt <= interval.startAt || *interval.endAt > now))
        return bad(u"Work ends behind its start and not in the future."_s);
    if (interval.endAt && *interval.endAt - interval.startAt > longestInterval)
        return bad(u"Work at one stretch lasts 24 hours at most."_s);
    return {};
}

WorkConsent consentFor(const WorkIntervalBody &interval, Instant heardOfAt)
{
    const bool seen = interval.source == WorkSource::Session
                      || heardOfAt - interval.startAt <= longestUnheard;
    return seen ? WorkConsent::NotNeeded : WorkConsent::Proposed;
}

Result<WorkIntervalBody> changedInterval(const WorkIntervalBody &interval, Instant startAt,
                                         Instant endAt, const QString &reason, Instant now)
{
    const bool typed = interval.source == WorkSource::Typed;
    const bool longer = startAt < interval.startAt || endAt > interval.endAt.value_or(now);
    if (!typed && longer)
        return bad(u"What was counted can be shortened only; enter the rest with a reason."_s);
    WorkIntervalBody changed = interval;
    changed.startAt = startAt;
    changed.endAt = endAt;
    if (typed) {
        changed.reason = reason;
        if (longer || reason != interval.reason)
            changed.consent = WorkConsent::Proposed;
    }
    if (auto error = badInterval(changed, now))
        return *error;
    return changed;
}

} // namespace werkbank
