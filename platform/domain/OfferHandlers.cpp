// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/Handlers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

Refusal handle(CaseGiver &giver, const commands::AcceptOffer &command)
{
    const auto load = giver.sql.row(
        "SELECT a.capacity, (SELECT count(*) FROM cases k WHERE k.assignee = a.id"
        " AND k.state = 'assigned') FROM account a WHERE a.id = $1",
        {giver.account()});
    if (load && load->integer(1) >= load->integer(0))
        return makeError(codes::overCapacity,
                         u"You have as many open cases as you have set as your limit."_s,
                         {{u"open"_s, load->integer(1)}, {u"capacity"_s, load->integer(0)}});
    if (auto error = step(giver.work, giver.is, CaseStep::Accept, giver.who()))
        return error;
    closeOffer(giver.work, giver.is, command.offer, OfferState::Accepted);
    closeOffers(giver.work, giver.is, OfferState::Lost);
    giveTo(giver.work, giver.is, giver.account());
    return {};
}

Refusal handle(CaseGiver &giver, const commands::DeclineOffer &command)
{
    const bool wasOpen = giver.sql.hit(
        "UPDATE offer SET reason = $3 WHERE tenant = $1 AND id = $2 AND state = 'open'"
        " RETURNING id",
        {giver.is.tenant(), command.offer, enumName(command.reason)});
    if (!wasOpen)
        return {};
    closeOffer(giver.work, giver.is, command.offer, OfferState::Declined);
    if (openOffers(giver.work, giver.is) > 0)
        refreshOffers(giver.work, giver.is);
    else if (giver.is.state() == CaseState::Offered)
        nextRing(giver.work, giver.is);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::ExtendOffer &command)
{
    giver.sql.run("UPDATE offer SET extended = 1 WHERE tenant = $1 AND id = $2",
                  {giver.is.tenant(), command.offer});
    giver.is.ringEndsAt = giver.is.ringEndsAt.value_or(giver.work.now) + extension;
    refreshOffers(giver.work, giver.is);
    return {};
}

} // namespace werkbank
