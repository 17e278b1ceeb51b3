// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/Casework.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Timers.h"

// Handing a case over: its expert stays responsible until the customer has agreed.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// By the name that people know him by; nobody, or more than one, is no answer.
Result<Id> colleagueOf(CaseGiver &giver, const QString &name)
{
    const Rows found = giver.sql.rows(
        "SELECT a.id FROM expert e JOIN account a ON a.id = e.account WHERE e.tenant = $1"
        " AND lower(a.name) = lower($2) AND a.suspended_at IS NULL AND a.id <> $3 LIMIT 2",
        {giver.is.tenant(), name, giver.account()});
    if (found.size() != 1)
        return makeError(codes::notEligible,
                         found.isEmpty() ? u"There is no other expert of this name here."_s
                                         : u"More than one expert has this name."_s);
    return found.first().id(0);
}

void saveSummary(CaseGiver &giver, const commands::HandOver &command)
{
    giver.sql.run("INSERT INTO note (tenant, case_id, id, n, after_pos, author, text, at)"
                  " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                  {giver.is.tenant(), giver.is.id(), command.note, ++giver.is.itemN, giver.is.pos,
                   giver.who(), DisplayText::message(command.summary), giver.work.now});
    giver.work.effect.touch(giver.is.scope(), NoteBody::kind, command.note);
}

} // namespace

Refusal handle(CaseGiver &giver, const commands::HandOver &command)
{
    if (giver.sql.hit("SELECT 1 FROM handover WHERE id = $1", {command.handover})
        || giver.sql.hit("SELECT 1 FROM note WHERE id = $1", {command.note}))
        return makeError(codes::badCommand, u"This id is in use already."_s);
    if (waitingHandover(giver.sql, giver.is))
        return makeError(codes::wrongState, u"A hand-over waits for the customer already."_s,
                         {{u"state"_s, enumName(giver.is.state())}});
    const QString whom = DisplayText::line(command.whom).trimmed();
    std::optional<Id> successor;
    if (!whom.isEmpty()) {
        const auto colleague = colleagueOf(giver, whom);
        if (!colleague)
            return colleague.error();
        successor = *colleague;
    }
    HandoverBody handover{command.handover, giver.is.id(), giver.who(), whom,
                          DisplayText::message(command.reason, limits::paragraph.bytes),
                          HandoverState::Waiting, giver.work.now,
                          giver.work.now + terms::answerHandover, {}};
    giver.sql.run("INSERT INTO handover (tenant, case_id, id, account, successor, is_waiting, body)"
                  " VALUES ($1, $2, $3, $4, $5, 1, $6)",
                  {giver.is.tenant(), giver.is.id(), handover.id, giver.account(), successor,
                   toColumn(handover)});
    setTimer(giver.work, TimerKind::Handover, handover.id, handover.endsAt);
    giver.work.effect.touch(giver.is.scope(), HandoverBody::kind, handover.id);
    saveSummary(giver, command);
    addEvent(giver.work, giver.is, CaseEvent::HandoverAsked, giver.who(), handover.reason, whom);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::AnswerHandover &command)
{
    const auto handover = waitingHandover(giver.sql, giver.is, command.handover);
    if (!handover)
        return makeError(codes::wrongState, u"This hand-over does not wait any more."_s,
                         {{u"state"_s, enumName(giver.is.state())}});
    if (!command.agreed) {
        endHandover(giver.work, giver.is, *handover, HandoverState::Refused);
        addEvent(giver.work, giver.is, CaseEvent::HandoverRefused, giver.who(), {});
        return {};
    }
    const auto row = giver.sql.row("SELECT successor FROM handover WHERE id = $1", {handover->id});
    endHandover(giver.work, giver.is, *handover, HandoverState::Agreed);
    addEvent(giver.work, giver.is, CaseEvent::HandedOver, giver.who(), {}, handover->whom);
    const auto behind = after(giver.is.state(), CaseStep::GiveBack);
    if (!behind)
        return makeError(codes::wrongState, u"The case has moved on."_s,
                         {{u"state"_s, enumName(giver.is.state())}});
    giver.is.body.state = *behind;
    takeAway(giver.work, giver.is);
    startCascade(giver.work, giver.is, {},
                 row ? Columns(*row).maybeId().value_or(Id()) : Id());
    return {};
}

Refusal handle(CaseGiver &giver, const commands::WithdrawHandover &command)
{
    if (!giver.sql.hit("SELECT 1 FROM handover WHERE tenant = $1 AND case_id = $2 AND id = $3",
                       {giver.is.tenant(), giver.is.id(), command.handover}))
        return makeError(codes::notAllowed, u"There is no such hand-over."_s);
    if (const auto handover = waitingHandover(giver.sql, giver.is, command.handover))
        endHandover(giver.work, giver.is, *handover, HandoverState::Withdrawn);
    return {};
}

} // namespace werkbank
