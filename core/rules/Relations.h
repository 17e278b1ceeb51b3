// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"

#include <QFlags>

// Who asks, what he has to do with the thing he asks about, and what the policy must know of that
// thing. Value types, any thread.
namespace werkbank {

struct Membership {
    Id tenant;
    QList<Role> roles;
    MembershipState state = MembershipState::Unknown;
};

struct Principal {
    enum class Kind { Account, Customer };
    Kind kind = Kind::Account;
    Id account;                     // Account
    QList<Membership> memberships;  // Account
    Id caseId;                      // Customer: the case that his link opens
    bool trusted = false;           // Customer: made the request here, or entered the mailed code

    static Principal ofAccount(const Id &account, QList<Membership> memberships)
    {
        return {Kind::Account, account, std::move(memberships), {}, false};
    }
    static Principal ofCustomer(const Id &caseId, bool trusted)
    {
        return {Kind::Customer, {}, {}, caseId, trusted};
    }
    // Verified member of the tenant in this role. Rights come from here, never from a
    // "current role".
    bool is(Role role, const Id &tenant) const;
};

// Facts about the data, found by whoever holds the data. Dispatcher and CustomerOfCase follow from
// the principal; relationsTo() finds them and Assignee.
enum class Relation : quint16 {
    Self = 1, // the entity belongs to this account
    Assignee = 2, // has the case now, or had it when it closed
    FormerAssignee = 4, // had it, and it went to somebody else
    OfferedTo = 8, // has an offer of the case
    CustomerOfCase = 16,
    Dispatcher = 32, // of the case's tenant
    Author = 64, // wrote the message in question
    Reader = 128, // staff with a grant of this one case, the reviewer who has taken a review
    Finance = 256, // of the tenant
    Reviewer = 512, // of the tenant
    Onboarder = 1024, // of the tenant
};
Q_DECLARE_FLAGS(Relations, Relation)
Q_DECLARE_OPERATORS_FOR_FLAGS(Relations)

struct OfferFacts {
    OfferState state = OfferState::Unknown;
    Instant endsAt;
    bool extended = false;
};

struct CaseFacts {
    Id id;
    Id tenant;
    CaseState state = CaseState::Unknown;
    CustomerKind customerKind = CustomerKind::Unknown;
    std::optional<Id> assignee;
    Instant createdAt;
    std::optional<Instant> assignedAt; // becomes `at` of already_taken and case_moved
    std::optional<Instant> replyUntil;
    std::optional<Instant> reopenUntil;
    std::optional<OfferFacts> offer; // this principal's, for offer.*
    std::optional<Instant> messageAt; // for message.edit and .delete; unset: not confirmed yet
};

CaseFacts factsOf(const CaseBody &body);
// All that an expert knows of a case before he has it.
CaseFacts factsOf(const OfferBody &offer);

// Assignee, CustomerOfCase, Dispatcher, and OfferedTo where facts.offer is set. The caller adds
// FormerAssignee, Author and Reader.
Relations relationsTo(const Principal &principal, const CaseFacts &facts);
// Self (own account scope), the roles at the desk of a tenant, CustomerOfCase (case scope), or
// Reader (review scope: whoever is granted it).
Relations relationsTo(const Principal &principal, const Scope &scope);

} // namespace werkbank
