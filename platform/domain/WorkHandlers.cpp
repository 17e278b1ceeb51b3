// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/rules/WorkChange.h"
#include "core/wire/Codes.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/WorkFlow.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error noSuchWork()
{
    return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
}

Error tooMuchSaid()
{
    return makeError(codes::quotaExceeded,
                     u"There is more time on this case than can be counted."_s);
}

Error asRefusal(const Error &bad)
{
    return makeError(codes::badCommand, bad.text);
}

Refusal reckonAnew(CaseGiver &giver, const WorkSaid &said)
{
    if (const auto error = tellWork(giver.work, giver.is, said))
        return asRefusal(*error);
    return {};
}

QString written(const QString &reason)
{
    return DisplayText::message(reason, limits::paragraph.bytes);
}

// Behind it nobody worked: the case was solved or closed.
std::optional<Instant> lastMoment(const CaseRow &row)
{
    if (row.state() == CaseState::Assigned)
        return {};
    return row.body.solvedAt ? row.body.solvedAt : row.body.closedAt;
}

WorkRow *ownWork(CaseGiver &giver, WorkSaid &said, const Id &interval)
{
    WorkRow *found = said.find(interval);
    return found && found->body.account == giver.account() ? found : nullptr;
}

WorkIntervalBody begun(CaseGiver &giver, const commands::StartWork &command)
{
    const Instant now = giver.work.now;
    WorkIntervalBody body;
    body.id = command.interval;
    body.caseId = giver.is.id();
    body.account = giver.account();
    body.device = giver.actor.device;
    body.source = command.source;
    body.reason = written(command.reason);
    body.startAt = std::min(command.startAt, now);
    if (command.endAt)
        body.endAt = std::min(*command.endAt, now);
    body.consent = consentFor(body, now);
    if (const auto last = lastMoment(giver.is)) {
        body.endAt = std::min(body.endAt.value_or(*last), *last);
        body.consent = WorkConsent::Proposed;
    }
    return body;
}

Refusal startRefusal(CaseGiver &giver, const WorkSaid &said, const WorkIntervalBody &body)
{
    if (giver.sql.hit("SELECT 1 FROM work_interval WHERE id = $1", {body.id}))
        return idInUse();
    if (said.size() >= mostSaid)
        return tooMuchSaid();
    if (body.startAt < giver.is.body.createdAt)
        return makeError(codes::badCommand, u"The case did not exist then."_s);
    if (const auto last = lastMoment(giver.is); last && body.startAt >= *last)
        return makeError(codes::wrongState, u"The case has moved on; this is not possible now."_s,
                         {{u"state"_s, enumName(giver.is.state())}});
    if (const auto bad = badInterval(body, giver.work.now))
        return asRefusal(*bad);
    return {};
}

} // namespace

Refusal handle(CaseGiver &giver, const commands::StartWork &command)
{
    WorkSaid said = loadWork(giver.sql, giver.is);
    if (ownWork(giver, said, command.interval))
        return {};
    WorkRow begins;
    begins.body = begun(giver, command);
    if (auto error = startRefusal(giver, said, begins.body))
        return error;
    if (!begins.body.endAt)
        takeClock(giver.work, giver.is, said, begins);
    said.intervals.append(begins);
    saveWork(giver.work, giver.is, begins);
    return reckonAnew(giver, said);
}

// What the platform ended in the meantime ends when he says; longer only where the customer is asked
// anyway. A closed case has its receipt.
Refusal handle(CaseGiver &giver, const commands::StopWork &command)
{
    WorkSaid said = loadWork(giver.sql, giver.is);
    WorkRow *found = ownWork(giver, said, command.interval);
    if (!found)
        return noSuchWork();
    const WorkIntervalBody &body = found->body;
    const bool isLater = body.endAt && command.endAt > *body.endAt;
    const bool changes = !body.endAt
        || (found->letGo && (!isLater || body.consent == WorkConsent::Proposed));
    if (!changes || giver.is.state() == CaseState::Closed)
        return {};
    const Instant last = lastMoment(giver.is).value_or(command.endAt);
    // Still connected, a session must not begin to count again by itself.
    const bool letGo = body.source == WorkSource::Session;
    endWork(giver.work, giver.is, said, command.interval, std::min(command.endAt, last), letGo);
    return reckonAnew(giver, said);
}

Refusal handle(CaseGiver &giver, const commands::ChangeWork &command)
{
    const Instant now = giver.work.now;
    WorkSaid said = loadWork(giver.sql, giver.is);
    WorkRow *found = ownWork(giver, said, command.interval);
    if (!found)
        return noSuchWork();
    const bool isRunning = !found->body.endAt;
    const bool goesOn = !command.endAt.isSet();
    if (goesOn != isRunning)
        return makeError(codes::badCommand, goesOn ? u"The end is missing."_s
                                                   : u"This time still runs; stop it first."_s);
    if (command.startAt < giver.is.body.createdAt)
        return makeError(codes::badCommand, u"The case did not exist then."_s);
    const Instant end = goesOn ? now : command.endAt;
    auto changed = changedInterval(found->body, command.startAt, end, written(command.reason), now);
    if (!changed)
        return asRefusal(changed.error());
    if (goesOn)
        changed->endAt.reset();
    found->body = *changed;
    saveWork(giver.work, giver.is, *found);
    return reckonAnew(giver, said);
}

Refusal handle(CaseGiver &giver, const commands::AnswerWorkGap &command)
{
    WorkSaid said = loadWork(giver.sql, giver.is);
    auto gap = std::find_if(said.gaps.begin(), said.gaps.end(),
                            [&](const WorkGapBody &each) { return each.id == command.gap; });
    if (gap == said.gaps.end()) {
        if (giver.sql.hit("SELECT 1 FROM work_gap WHERE id = $1", {command.gap}))
            return idInUse();
        if (said.size() >= mostSaid)
            return tooMuchSaid();
        WorkGapBody body{command.gap,     giver.is.id(),   giver.account(), giver.actor.device,
                         command.about,   command.startAt, std::min(command.endAt, giver.work.now),
                         WorkGapAnswer::Open, {}};
        if (body.endAt <= body.startAt)
            return {};
        gap = said.gaps.insert(said.gaps.end(), body);
    } else if (gap->account != giver.account()) {
        return noSuchWork();
    } else if (command.answer == WorkGapAnswer::Open) {
        return {};
    }
    // That he was away is asked before anybody knows until when.
    if (gap->gap == WorkGapKind::Idle && gap->answer == WorkGapAnswer::Open)
        gap->endAt = std::max(gap->endAt, std::min(command.endAt, giver.work.now));
    gap->answer = command.answer;
    gap->reason = written(command.reason);
    giver.sql.run("INSERT INTO work_gap (tenant, case_id, id, body) VALUES ($1, $2, $3, $4)"
                  " ON CONFLICT (tenant, case_id, id) DO UPDATE SET body = excluded.body,"
                  " rev = work_gap.rev + 1",
                  {giver.is.tenant(), giver.is.id(), gap->id, toColumn(*gap)});
    giver.work.effect.touch(giver.is.scope(), WorkGapBody::kind, gap->id);
    return reckonAnew(giver, said);
}

Refusal handle(CaseGiver &giver, const commands::AgreeToWork &command)
{
    WorkSaid said = loadWork(giver.sql, giver.is);
    WorkRow *found = said.find(command.interval);
    if (!found)
        return noSuchWork();
    const WorkConsent answer = command.accepted ? WorkConsent::Accepted : WorkConsent::Refused;
    if (found->body.consent == answer)
        return {};
    if (found->body.consent != WorkConsent::Proposed)
        return makeError(codes::wrongState, u"This has been answered already."_s,
                         {{u"state"_s, enumName(found->body.consent)}});
    found->body.consent = answer;
    saveWork(giver.work, giver.is, *found);
    return reckonAnew(giver, said);
}

} // namespace werkbank
