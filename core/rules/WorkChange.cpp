// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/WorkChange.h"

#include "core/rules/BadCommand.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 highestCap = 1'000'000'000;

Error badWork(const QString &why)
{
    return makeError("bad_work", why);
}

std::optional<Error> badStretch(Instant from, Instant to)
{
    return unless(from.isSet() && to > from && to - from <= longestInterval,
                  u"Time ends behind its start, and lasts 24 hours at most."_s);
}

} // namespace

std::optional<Error> badInterval(const WorkIntervalBody &interval, Instant now)
{
    if (interval.id.isNull() || interval.account.isNull())
        return badWork(u"Work needs an id and somebody who did it."_s);
    if (interval.source == WorkSource::Unknown || interval.consent == WorkConsent::Unknown)
        return badWork(u"Work of this kind is not known here."_s);
    if (interval.source == WorkSource::Typed && interval.reason.trimmed().isEmpty())
        return badWork(u"Say what was done in this time."_s);
    if ((interval.source == WorkSource::Session) != interval.session.has_value())
        return badWork(u"A session's time names the session, nothing else does."_s);
    if (!interval.startAt.isSet() || interval.startAt > now)
        return badWork(u"Work begins in the past."_s);
    if (interval.endAt && (*interval.endAt <= interval.startAt || *interval.endAt > now))
        return badWork(u"Work ends behind its start and not in the future."_s);
    if (interval.endAt && *interval.endAt - interval.startAt > longestInterval)
        return badWork(u"Work at one stretch lasts 24 hours at most."_s);
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
        return badWork(u"What was counted can be shortened only; enter the rest with a reason."_s);
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

std::optional<Error> badWorkValues(const commands::StartWork &c)
{
    const bool isTyped = c.source == WorkSource::Typed;
    if (!isTyped && c.source != WorkSource::Call)
        return unless(false, u"Only a call or typed work is begun like this."_s);
    if (isTyped && isBlank(c.reason))
        return unless(false, u"Say what was done in this time."_s);
    if (!c.startAt.isSet())
        return unless(false, u"The start is missing."_s);
    return c.endAt ? badStretch(c.startAt, *c.endAt) : std::nullopt;
}

std::optional<Error> badWorkValues(const commands::StopWork &c)
{
    return unless(c.endAt.isSet(), u"The end is missing."_s);
}

std::optional<Error> badWorkValues(const commands::ChangeWork &c)
{
    if (!c.endAt.isSet())
        return unless(c.startAt.isSet(), u"The start is missing."_s);
    return badStretch(c.startAt, c.endAt);
}

std::optional<Error> badWorkValues(const commands::AnswerWorkGap &c)
{
    if (c.about == WorkGapKind::Unknown || c.answer == WorkGapAnswer::Unknown)
        return unless(false, u"A question of this kind is not known here."_s);
    if (!c.startAt.isSet() || c.endAt <= c.startAt)
        return unless(false, u"Time ends behind its start."_s);
    return unless(c.answer != WorkGapAnswer::Worked || !isBlank(c.reason),
                  u"Say what was done in this time."_s);
}

std::optional<Error> badWorkValues(const commands::PauseWork &c)
{
    return unless(c.startAt.isSet() && (!c.endAt || *c.endAt >= c.startAt),
                  u"A pause ends behind its start."_s);
}

std::optional<Error> badWorkValues(const commands::AgreeToCap &c)
{
    return unless(c.cap >= 0 && c.cap <= highestCap, u"This amount cannot be computed."_s);
}

} // namespace werkbank
