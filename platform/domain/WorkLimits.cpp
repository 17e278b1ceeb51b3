// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BillMaking.h"
#include "core/rules/WorkChange.h"
#include "core/wire/Codes.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/WorkFlow.h"

#include <algorithm>

// Pauses and the customer's cap: what keeps time from being billed.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Refusal reckonOrRefuse(CaseGiver &giver, const WorkSaid &said)
{
    if (const auto error = tellWork(giver.work, giver.is, said))
        return makeError(codes::badCommand, error->text);
    return {};
}

void savePause(CaseGiver &giver, const WorkPauseBody &pause)
{
    giver.sql.run("INSERT INTO work_pause (tenant, case_id, id, heard_at, body)"
                  " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant, case_id, id)"
                  " DO UPDATE SET body = excluded.body, rev = work_pause.rev + 1",
                  {giver.is.tenant(), giver.is.id(), pause.id, giver.work.now, toColumn(pause)});
    giver.work.effect.touch(giver.is.scope(), WorkPauseBody::kind, pause.id);
}

// Nobody takes back what the other has seen: a customer's pause begins when it is heard of, and so
// ends an expert's that the customer has seen for longer than `longestUnheard`.
Instant endOfPause(CaseGiver &giver, const WorkPauseBody &pause, Instant said)
{
    const Instant now = giver.work.now;
    Instant end = std::max(pause.startAt, std::min(said, now));
    if (giver.side() == Side::Customer)
        return end;
    const auto heard = giver.sql.row("SELECT heard_at FROM work_pause WHERE id = $1", {pause.id});
    if (heard && now - heard->instant(0) > longestUnheard)
        end = std::max(end, now - longestUnheard);
    return end;
}

// What the work costs so far, in the tariff's way and without travel.
qint64 workOf(const Bill &bill)
{
    qint64 sum = 0;
    for (const BillLine &line : bill.lines) {
        if (line.label != BillLabel::Travel && line.label != BillLabel::NotSolved)
            sum += line.amount;
    }
    return sum;
}

} // namespace

Refusal handle(CaseGiver &giver, const commands::PauseWork &command)
{
    const Instant now = giver.work.now;
    WorkSaid said = loadWork(giver.sql, giver.is);
    std::optional<Id> whose;
    if (giver.side() == Side::Expert)
        whose = giver.account();
    auto pause = std::find_if(said.pauses.begin(), said.pauses.end(),
                              [&](const WorkPauseBody &each) { return each.id == command.pause; });
    if (pause == said.pauses.end()) {
        if (giver.sql.hit("SELECT 1 FROM work_pause WHERE id = $1", {command.pause}))
            return makeError(codes::badCommand, u"This id is in use already."_s);
        if (said.size() >= mostSaid)
            return makeError(codes::quotaExceeded,
                             u"There is more time on this case than can be counted."_s);
        Instant start = std::min(command.startAt, now);
        if (!whose)
            start = std::max(start, now - longestUnheard);
        WorkPauseBody body{command.pause, giver.is.id(), whose, start, {}};
        if (command.endAt)
            body.endAt = std::max(start, std::min(*command.endAt, now));
        pause = said.pauses.insert(said.pauses.end(), body);
    } else if (pause->account != whose) {
        return makeError(codes::notAllowed,
                         u"There is no such thing here, or it is not yours."_s);
    } else if (!command.endAt || pause->endAt) {
        return {};
    } else {
        pause->endAt = endOfPause(giver, *pause, *command.endAt);
    }
    savePause(giver, *pause);
    return reckonOrRefuse(giver, said);
}

Refusal handle(CaseGiver &giver, const commands::AgreeToCap &command)
{
    WorkSaid said = loadWork(giver.sql, giver.is);
    if (said.agreedCap == command.cap)
        return {};
    if (said.agreedCap != command.base) {
        const QJsonValue current =
            said.agreedCap ? QJsonValue(*said.agreedCap) : QJsonValue(QJsonValue::Null);
        return makeError(codes::changedElsewhere, u"The limit was changed at the same time."_s,
                         {{u"current"_s, current}});
    }
    const auto before = caseWork(said, giver.is, giver.work.now);
    if (!before)
        return makeError(codes::badCommand, before.error().text);
    if (command.cap < workOf(before->bill))
        return makeError(codes::badCommand, u"The work has cost more already."_s,
                         {{u"at_least"_s, workOf(before->bill)}});
    said.agreedCap = command.cap;
    addEvent(giver.work, giver.is, CaseEvent::CapRaised, giver.who(), {});
    return reckonOrRefuse(giver, said);
}

} // namespace werkbank
