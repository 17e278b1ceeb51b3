// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/EarningDecisions.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/MoneyIn.h"
#include "platform/domain/Payouts.h"

namespace werkbank {

Refusal handle(Giver &giver, const commands::AssignPayment &command)
{
    return assignPayment(giver.work, command.tenant, command.payment, command.invoice,
                         giver.account());
}

Refusal handle(Giver &giver, const commands::AnswerObjection &command)
{
    return answerObjection(giver, command);
}

Refusal handle(Giver &giver, const commands::SettleDamage &command)
{
    return settleDamage(giver, command);
}

Refusal handle(Giver &giver, const commands::ProposePayout &command)
{
    return proposeBatch(giver, command.tenant, command.batch);
}

Refusal handle(Giver &giver, const commands::ReleasePayout &command)
{
    return releaseBatch(giver, command.tenant, command.batch);
}

Refusal handle(Giver &giver, const commands::DiscardPayout &command)
{
    return discardBatch(giver, command.tenant, command.batch);
}

} // namespace werkbank
