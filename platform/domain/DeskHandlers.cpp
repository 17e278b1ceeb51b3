// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/Handlers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

// A dispatcher knows what he does: availability and capacity are not asked, being a verified expert
// of the tenant is.
Refusal handle(CaseGiver &giver, const commands::AssignCase &command)
{
    const auto expert = giver.sql.row(
        "SELECT a.name FROM expert e JOIN account a ON a.id = e.account"
        " WHERE e.tenant = $1 AND e.account = $2 AND a.suspended_at IS NULL",
        {giver.is.tenant(), command.account});
    if (!expert)
        return makeError(codes::notEligible,
                         u"This account is not a verified expert of the case's tenant."_s);
    if (giver.is.body.assignee == command.account)
        return makeError(codes::wrongState, u"The case is with this expert already."_s,
                         {{u"state"_s, enumName(giver.is.state())}});
    if (auto error = step(giver.work, giver.is, CaseStep::Assign, giver.who(),
                          DisplayText::message(command.reason, limits::paragraph.bytes),
                          expert->text(0)))
        return error;
    closeOffers(giver.work, giver.is, OfferState::Lost);
    takeAway(giver.work, giver.is);
    giveTo(giver.work, giver.is, command.account);
    return {};
}

} // namespace werkbank
