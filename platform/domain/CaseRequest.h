// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "platform/store/Tx.h"

#include <functional>

// What a customer's form asks for, and what comes of it. Value types, any thread.
namespace werkbank {

// JSON of POST /api/cases; read it strictly. `task` must be a task of the skill tree.
struct CaseRequest {
    Id request;   // made by the page; the same one again is the same case
    Id tenant;    // not in the JSON: the page's address says it
    QString task;
    QString title;  // empty: the first words of the description
    QString description;
    Urgency urgency = Urgency::Normal;
    QString language;  // BCP 47
    QString device;
    Customer customer;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("request", s.request); v("task", s.task); v("title", s.title);
        v("description", s.description, limits::paragraph); v("urgency", s.urgency);
        v("language", s.language); v("device", s.device); v("customer", s.customer);
    }
};

struct CaseMade {
    Id caseId;
    Id link;            // its stream has the same id
    QString number;
    QString linkPublic; // /c/<linkPublic>#<linkSecret>
    QString linkSecret;
    bool again = false; // the same request had been made before; the same secret is told again
};

// What must be stored in the same transaction as the case: a session, a mail. Not called for a
// request that is made again.
using AlongsideCase = std::function<Result<void>(Tx &, const CaseMade &)>;

} // namespace werkbank
