// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/Confirming.h"
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

Refusal handle(CaseGiver &giver, const commands::SetAddress &command)
{
    Customer &customer = giver.is.body.customer;
    customer.street = DisplayText::line(command.street);
    customer.postcode = DisplayText::line(command.postcode);
    customer.city = DisplayText::line(command.city);
    if (customer.street.isEmpty() || customer.postcode.isEmpty() || customer.city.isEmpty())
        return makeError(codes::badCommand, u"Street, postcode and place are needed."_s);
    giver.sql.run("UPDATE customer SET street = $3, postcode = $4, city = $5"
                  " WHERE tenant = $1 AND id = $2",
                  {giver.is.tenant(), giver.is.customer, customer.street, customer.postcode,
                   customer.city});
    issueWaitingFor(giver.work, giver.is);
    return {};
}

} // namespace werkbank
