// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/wire/Enums.h"

#include <QList>
#include <QStringList>

// Who is asked, and in which order. Pure, any thread. Candidates are verified experts of the
// tenant; what they lack is a reason, not a score. Price is never a term: nobody underbids.
namespace werkbank {

struct MatchRequest {
    QString task;
    int level = 1;
    QString language;  // BCP 47
    Urgency urgency = Urgency::Normal;
    Instant now;
};

struct Candidate {
    Id account;
    QStringList speaks;
    int skillLevel = 0;         // verified, the highest of the task and the nodes above it
    int openCases = 0;
    int capacity = 0;
    int reputation = 0;         // 0-1000, the lower bound in the task's product
    bool available = false;     // hours, exceptions and what he says of himself
    bool declined = false;      // this case
    bool hadIt = false;         // this case, and it went away from him
    bool askedLately = false;   // an offer of this case ended unanswered a moment ago
    std::optional<Instant> lastAssignedAt;
};

enum class Lacks { Nothing, Skill, Language, Availability, Capacity, Declined, HadIt, AskedLately };

// The terms of a rank, each 0-1000, and their sum; shown wherever an order is explained.
struct RankTerms {
    int skill = 0;    // as high as asked is best: higher levels stay free for harder cases
    int load = 0;     // share of the capacity that is free
    int fairness = 0; // longest without a new case first
    int reputation = 0; // one voice of four: noise must not starve anybody
    int sum() const { return skill + load + fairness + reputation; }
};

struct Ranked {
    Id account;
    RankTerms terms;
};

Lacks lacks(const MatchRequest &request, const Candidate &candidate);

// The eligible ones, best first; equal sums in the order of ids.
QList<Ranked> rank(const MatchRequest &request, const QList<Candidate> &candidates);

} // namespace werkbank
