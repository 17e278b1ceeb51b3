// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ReviewEntities.h"
#include "platform/domain/Work.h"

// Spot checks as they wait for reviewers. Nobody chooses his own: the next in the order of the draw
// is his that is neither about a case of his, nor judged or given back by him. Thread of the
// platform, inside the caller's transaction; errors go into work.sql.
namespace werkbank {

namespace terms {
inline constexpr int reviewsHeld = 5;
inline constexpr Milliseconds reviewLease = std::chrono::hours(24);
inline constexpr Milliseconds reviewDue = std::chrono::days(7);
inline constexpr Milliseconds objectToReview = std::chrono::days(14);
} // namespace terms

struct NewReview {
    Id tenant;
    QString period;
    Id caseId;
    Id expert;
    QString drawnBy;  // "random", or the rule of the risk quota
    ReviewRound round = ReviewRound::First;
    QString place;    // in the draw: the case's pseudonym
};

struct ReviewRow {
    NewReview of;
    Id id;
    ReviewState state = ReviewState::Unknown;
    QString scorecard;
    std::optional<Id> takenBy;
    std::optional<Instant> takenUntil;
    QList<ScoreMark> marks;
    QString text;
    std::optional<Instant> submittedAt;
};

// No effect where this round of the case is there already, but that what chance has drawn too does
// not belong to the risk quota any more.
void addReview(Work &work, const NewReview &review);

std::optional<ReviewRow> loadReview(Sql &sql, const Id &id);
// Of a case in a month.
std::optional<ReviewRow> reviewOf(Sql &sql, const ReviewRow &beside, ReviewRound round);

// It is his until the lease ends. False: there is none for him.
bool takeNext(Work &work, const Id &tenant, const Id &account);
// It waits again; `reason`: he gave it back and does not get it another time.
void putBack(Work &work, const ReviewRow &review, const QString &reason = {});
// The timer.
void endReviewLease(Work &work, const Id &id);
// All that he holds, because he is no reviewer there any more.
void putBackAll(Work &work, const Id &account, const Id &tenant);

void touchReview(Work &work, const ReviewRow &review);

} // namespace werkbank
