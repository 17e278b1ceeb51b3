// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/rules/Policy.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/Receipts.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// The tenant's rule.
Milliseconds closeTimeOf(CaseGiver &giver)
{
    const auto row =
        giver.sql.row("SELECT close_ms FROM tenant WHERE id = $1", {giver.is.tenant()});
    return row ? Milliseconds(row->integer(0)) : terms::closeUnconfirmed;
}

} // namespace

Refusal handle(CaseGiver &giver, const commands::SolveCase &command)
{
    CaseBody &body = giver.is.body;
    if (auto error = step(giver.work, giver.is, CaseStep::Solve, giver.who()))
        return error;
    body.solution = DisplayText::message(command.solution, limits::paragraph.bytes);
    body.cause = DisplayText::line(command.cause);
    body.solvedAt = giver.work.now;
    body.closesAt = giver.work.now + closeTimeOf(giver);
    body.replyUntil.reset();
    return issueReceipt(giver.work, giver.is, giver.actor.device);
}

Refusal handle(CaseGiver &giver, const commands::GiveBackCase &command)
{
    if (auto error = step(giver.work, giver.is, CaseStep::GiveBack, giver.who(),
                          DisplayText::message(command.reason, limits::paragraph.bytes)))
        return error;
    takeAway(giver.work, giver.is);
    startCascade(giver.work, giver.is);
    return {};
}

} // namespace werkbank
