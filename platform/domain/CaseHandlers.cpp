// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/rules/Policy.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/Receipts.h"

namespace werkbank {

using namespace Qt::StringLiterals;

Refusal handle(CaseGiver &giver, const commands::SolveCase &command)
{
    CaseBody &body = giver.is.body;
    if (auto error = step(giver.work, giver.is, CaseStep::Solve, giver.who()))
        return error;
    body.solution = DisplayText::message(command.solution, limits::paragraph.bytes);
    body.cause = DisplayText::line(command.cause);
    body.solvedAt = giver.work.now;
    body.closesAt = giver.work.now + terms::closeUnconfirmed;
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
