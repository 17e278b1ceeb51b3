// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/Receipts.h"

namespace werkbank {

using namespace Qt::StringLiterals;

Refusal handle(CaseGiver &giver, const commands::ConfirmCase &)
{
    if (auto error = step(giver.work, giver.is, CaseStep::Confirm, giver.who()))
        return error;
    endCase(giver.work, giver.is);
    return confirmReceipt(giver.work, giver.is, false);
}

Refusal handle(CaseGiver &giver, const commands::NotYet &)
{
    CaseBody &body = giver.is.body;
    if (auto error = step(giver.work, giver.is, CaseStep::NotYet, giver.who()))
        return error;
    body.solvedAt.reset();
    body.closesAt.reset();
    voidReceipt(giver.work, giver.is);
    expectReply(giver.work, giver.is);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::AnotherExpert &)
{
    if (auto error = step(giver.work, giver.is, CaseStep::AnotherExpert, giver.who()))
        return error;
    takeAway(giver.work, giver.is);
    startCascade(giver.work, giver.is);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::CancelCase &)
{
    if (auto error = step(giver.work, giver.is, CaseStep::Cancel, giver.who()))
        return error;
    endCase(giver.work, giver.is);
    return {};
}

// To the same expert; where he is none any more, to others.
Refusal handle(CaseGiver &giver, const commands::ReopenCase &)
{
    CaseBody &body = giver.is.body;
    if (auto error = step(giver.work, giver.is, CaseStep::Reopen, giver.who()))
        return error;
    body.outcome.reset();
    body.solvedAt.reset();
    body.closedAt.reset();
    body.reopenUntil.reset();
    body.assignedAt = giver.work.now;
    expectReply(giver.work, giver.is);
    const bool stillThere = giver.sql.hit(
        "SELECT 1 FROM expert e JOIN account a ON a.id = e.account"
        " WHERE e.tenant = $1 AND e.account = $2 AND a.suspended_at IS NULL",
        {giver.is.tenant(), body.assignee});
    if (stillThere)
        return {};
    if (auto error = step(giver.work, giver.is, CaseStep::GiveBack, {}))
        return error;
    takeAway(giver.work, giver.is);
    startCascade(giver.work, giver.is);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::WithdrawCase &)
{
    if (giver.is.withdrawnAt)
        return makeError(codes::wrongState, u"The contract was withdrawn from already."_s,
                         {{u"state"_s, enumName(giver.is.state())}});
    const bool hadEnded = giver.is.hasEnded();
    if (auto error = step(giver.work, giver.is, CaseStep::Withdraw, giver.who()))
        return error;
    giver.is.withdrawnAt = giver.work.now;
    if (giver.is.hasEnded() && !hadEnded)
        endCase(giver.work, giver.is);
    return {};
}

} // namespace werkbank
