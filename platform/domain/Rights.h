// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Policy.h"
#include "platform/domain/CaseRow.h"
#include "platform/domain/Viewer.h"

// From a viewer to what the policy must know of him, read from the store each time. Errors go into
// the Sql.
namespace werkbank {

struct Actor {
    Principal principal;
    QString name;  // of the account; a customer's stands in his case
    Id device;     // of an account
};

// Nullopt: the account, device or link has no rights any more.
std::optional<Actor> loadActor(Sql &sql, const Viewer &viewer, Instant now);

// Why loadActor() had nobody: `device_revoked` or `not_signed_in`.
Error whyNoActor(Sql &sql, const Viewer &viewer);

bool isGranted(Sql &sql, const Id &stream, const Scope &scope);

// What the policy asks about a case and one command: the offer, or the time of the message.
struct CaseQuestion {
    Id offer;    // null: not about an offer
    Id message;  // null: not about a message
};
struct CaseAnswer {
    CaseFacts facts;
    Relations relations;
};
CaseAnswer factsFor(Sql &sql, const Principal &principal, const CaseRow &row,
                    const CaseQuestion &question);

} // namespace werkbank
