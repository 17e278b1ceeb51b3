// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"

// The bodies of scope desk:<tenant>, which a tenant's staff receives. Value types, any thread.
namespace werkbank {

// Metadata only: who must read the case itself is granted case:<id>.
struct DeskCaseBody {
    static constexpr char kind[] = "desk_case";
    Id id;  // the case
    QString number;
    CaseState state = CaseState::Open;
    std::optional<Outcome> outcome;
    QString task;
    int level = 1;
    Urgency urgency = Urgency::Normal;
    QString area;
    std::optional<Id> assignee;
    QString assigneeName;
    Instant createdAt;
    std::optional<Instant> unmatchedAt;
    std::optional<Instant> replyUntil;  // silent from then on, until the expert writes
    std::optional<Instant> reportedAt = {};  // one side has blocked the other, and nobody has seen to it
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("number", s.number); v("state", s.state); v("outcome", s.outcome);
        v("task", s.task); v("level", s.level); v("urgency", s.urgency); v("area", s.area);
        v("assignee", s.assignee); v("assignee_name", s.assigneeName);
        v("created_at", s.createdAt); v("unmatched_at", s.unmatchedAt);
        v("reply_until", s.replyUntil); v("reported_at", s.reportedAt);
    }
};

struct DeskExpertBody {
    static constexpr char kind[] = "desk_expert";
    Id id;  // the account
    QString name;
    MembershipState state = MembershipState::Unknown;
    QList<QString> speaks;
    int openCases = 0;
    int capacity = 3;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("name", s.name); v("state", s.state); v("speaks", s.speaks);
        v("open_cases", s.openCases); v("capacity", s.capacity);
    }
};

} // namespace werkbank
