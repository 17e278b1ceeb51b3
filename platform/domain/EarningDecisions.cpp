// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/EarningDecisions.h"

#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Confirming.h"
#include "platform/domain/Earnings.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/StepUp.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Frozen {
    Id caseId;
    EarningState state = EarningState::Unknown;
    bool isFrozen = false;
};

std::optional<Frozen> load(Sql &sql, const Id &tenant, const Id &earning)
{
    const auto row = sql.row("SELECT case_id, state, frozen_at FROM earning"
                             " WHERE tenant = $1 AND id = $2",
                             {tenant, earning});
    if (!row)
        return {};
    Columns c(*row);
    return Frozen{c.id(), enumFromName<EarningState>(c.text()), c.maybeInstant().has_value()};
}

void note(Giver &giver, const commands::SettleDamage &command, const QString &text)
{
    giver.sql.run("INSERT INTO earning_decision (tenant, earning, n, outcome, reason, decided_by,"
                  " at) SELECT $1, $2, 1 + count(*), $3, $4, $5, $6 FROM earning_decision"
                  " WHERE tenant = $1 AND earning = $2",
                  {command.tenant, command.earning, enumName(command.outcome), text,
                   giver.account(), giver.work.now});
    giver.sql.run("UPDATE earning SET frozen_at = NULL WHERE tenant = $1 AND id = $2",
                  {command.tenant, command.earning});
}

} // namespace

Refusal settleDamage(Giver &giver, const commands::SettleDamage &command)
{
    const QString text = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    const bool isRefusal = command.outcome == DamageOutcome::Refused;
    if (text.isEmpty() || command.outcome == DamageOutcome::Unknown)
        return makeError(codes::badCommand, u"Please say what is decided, and why."_s);
    const auto frozen = load(giver.sql, command.tenant, command.earning);
    if (!frozen)
        return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
    if (!frozen->isFrozen)
        return wrongState(u"This pay is not frozen (any more)."_s);
    const auto row = loadCase(giver.sql, frozen->caseId);
    if (!row)
        return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
    if (isRefusal) {
        if (auto error = needsStepUp(giver.sql, giver.actor, giver.work.now))
            return error;
        const auto receipt = loadReceipt(giver.sql, command.earning);
        if (!receipt)
            return wrongState(u"There is no receipt of this pay."_s);
        if (auto error = refusePay(giver.work, *row, *receipt, text))
            return error;
    }
    note(giver, command, text);
    touchEarning(giver.work, command.earning);
    CaseChange change(*row);
    addEvent(giver.work, change.is, CaseEvent::DamageSettled, giver.actor.name, text);
    commitCase(giver.work, change);
    return {};
}

Refusal answerObjection(Giver &giver, const commands::AnswerObjection &command)
{
    const QString text = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    if (text.isEmpty())
        return makeError(codes::badCommand, u"The answer is empty."_s);
    if (!load(giver.sql, command.tenant, command.earning))
        return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
    if (!giver.sql.hit("UPDATE earning SET answer = $3 WHERE tenant = $1 AND id = $2"
                       " AND objected_at IS NOT NULL AND answer = '' RETURNING id",
                       {command.tenant, command.earning, text}))
        return wrongState(u"There is no objection that waits for an answer."_s);
    touchEarning(giver.work, command.earning);
    return {};
}

} // namespace werkbank
