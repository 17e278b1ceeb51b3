// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Relations.h"

namespace werkbank {

bool Principal::is(Role role, const Id &tenant) const
{
    if (kind != Kind::Account || tenant.isNull())
        return false;
    for (const Membership &membership : memberships) {
        if (membership.tenant == tenant && membership.state == MembershipState::Verified
            && membership.roles.contains(role))
            return true;
    }
    return false;
}

CaseFacts factsOf(const CaseBody &body)
{
    CaseFacts facts;
    facts.id = body.id;
    facts.tenant = body.tenant;
    facts.state = body.state;
    facts.customerKind = body.customer.kind;
    facts.assignee = body.assignee;
    facts.createdAt = body.createdAt;
    facts.assignedAt = body.assignedAt;
    facts.replyUntil = body.replyUntil;
    facts.reopenUntil = body.reopenUntil;
    return facts;
}

CaseFacts factsOf(const OfferBody &offer)
{
    CaseFacts facts;
    facts.id = offer.caseId;
    facts.tenant = offer.tenant;
    facts.state = offer.state == OfferState::Open || offer.state == OfferState::Declined
                      ? CaseState::Offered
                      : CaseState::Unknown;
    facts.customerKind = offer.customerKind;
    facts.createdAt = offer.createdAt;
    facts.assignedAt = offer.endedAt;
    facts.offer = OfferFacts{offer.state, offer.endsAt, offer.extended};
    return facts;
}

Relations relationsTo(const Principal &principal, const CaseFacts &facts)
{
    Relations relations = relationsTo(principal, Scope::ofCase(facts.id));
    if (principal.kind != Principal::Kind::Account)
        return relations;
    if (facts.assignee && !facts.assignee->isNull() && *facts.assignee == principal.account)
        relations |= Relation::Assignee;
    if (facts.offer)
        relations |= Relation::OfferedTo;
    if (principal.is(Role::Dispatcher, facts.tenant))
        relations |= Relation::Dispatcher;
    return relations;
}

Relations relationsTo(const Principal &principal, const Scope &scope)
{
    const bool isAccount = principal.kind == Principal::Kind::Account;
    if (scope.id.isNull())
        return {};
    switch (scope.type) {
    case Scope::Type::Account:
        return isAccount && scope.id == principal.account ? Relation::Self : Relations();
    case Scope::Type::Desk:
        return (principal.is(Role::Dispatcher, scope.id) ? Relation::Dispatcher : Relations())
               | (principal.is(Role::Finance, scope.id) ? Relation::Finance : Relations())
               | (principal.is(Role::Reviewer, scope.id) ? Relation::Reviewer : Relations())
               | (principal.is(Role::Onboarder, scope.id) ? Relation::Onboarder : Relations());
    case Scope::Type::Review:
        return isAccount ? Relation::Reader : Relations();
    case Scope::Type::Case:
        return !isAccount && scope.id == principal.caseId ? Relation::CustomerOfCase : Relations();
    case Scope::Type::None:
        break;
    }
    return {};
}

} // namespace werkbank
