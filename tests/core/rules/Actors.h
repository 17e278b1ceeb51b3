// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Policy.h"
#include "tests/core/rules/Ids.h"

// The people of the tests on rights, each well inside of every border.
namespace werkbank::actors {

using namespace std::chrono_literals;

inline const Instant now{1'780'000'000'000};
inline const Id tenant = idOf(1), otherTenant = idOf(2), theCase = idOf(3), otherCase = idOf(4);
inline const Id expert = idOf(10), somebody = idOf(11);

struct Actor {
    const char *name;
    Principal principal;
    Relations extra;   // what the data say beside what follows from the principal
    CaseFacts facts;   // well inside every border
    bool aboutACase = true;
};

inline CaseFacts factsFor(std::optional<Id> assignee)
{
    CaseFacts facts;
    facts.id = theCase;
    facts.tenant = tenant;
    facts.customerKind = CustomerKind::Private;
    facts.assignee = assignee;
    facts.createdAt = now - 24h;
    facts.assignedAt = now - 2h;
    facts.replyUntil = now - 1h;
    facts.reopenUntil = now + 24h;
    facts.messageAt = now - 1min;
    return facts;
}

inline Principal member(Role role, const Id &where, MembershipState state = MembershipState::Verified)
{
    return Principal::ofAccount(expert, {{where, {role}, state}});
}

inline QList<Actor> everybody()
{
    const Relations author = Relation::Author;
    CaseFacts offered = factsFor(somebody);
    offered.offer = OfferFacts{OfferState::Open, now + 30s, false};
    CaseFacts business = factsFor(somebody);
    business.customerKind = CustomerKind::Business;
    return {
        {"assignee", member(Role::Expert, tenant), author, factsFor(expert)},
        {"former", member(Role::Expert, tenant), Relation::FormerAssignee | author, factsFor(somebody)},
        {"offered", member(Role::Expert, tenant), {}, offered},
        {"customer", Principal::ofCustomer(theCase, true), author, factsFor(somebody)},
        {"business", Principal::ofCustomer(theCase, true), author, business},
        {"untrusted", Principal::ofCustomer(theCase, false), author, factsFor(somebody)},
        {"other_customer", Principal::ofCustomer(otherCase, true), author, factsFor(somebody)},
        {"dispatcher", member(Role::Dispatcher, tenant), {}, factsFor(somebody)},
        {"foreign_dispatcher", member(Role::Dispatcher, otherTenant), {}, factsFor(somebody)},
        {"admin", member(Role::TenantAdmin, tenant), {}, factsFor(somebody)},
        {"stranger", member(Role::Expert, tenant), author, factsFor(somebody)},
        {"suspended", member(Role::Expert, tenant, MembershipState::Suspended), author, factsFor(expert)},
        {"applicant", member(Role::Expert, tenant, MembershipState::Applied), {}, offered},
        {"reviewer_assignee", member(Role::Reviewer, tenant), author, factsFor(expert)},
        {"reader", member(Role::Reviewer, tenant), Relation::Reader, factsFor(somebody)},
        {"finance", member(Role::Finance, tenant), Relation::Finance, {}, false},
        {"reviewer", member(Role::Reviewer, tenant), Relation::Reviewer, {}, false},
        {"onboarder", member(Role::Onboarder, tenant), Relation::Onboarder, {}, false},
        {"self", Principal::ofAccount(expert, {}), Relation::Self, {}, false},
    };
}

inline Actor actorNamed(const char *name)
{
    for (const Actor &actor : everybody()) {
        if (qstrcmp(actor.name, name) == 0)
            return actor;
    }
    return {};
}

} // namespace werkbank::actors
