// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/Scorecard.h"
#include "platform/domain/Reviews.h"

// What becomes of submitted reviews: two that differ too much call a third, the expert gets a
// result, his objection goes to somebody who has not judged, and both versions stay. Thread of the
// platform, inside the caller's transaction; errors go into work.sql.
namespace werkbank {

struct ResultRow {
    Id tenant, id;
    Id review;  // the first one
    Id marked;  // the one whose marks count now
    Id account;
    ReviewResultBody body;
    Instant objectUntil;
};

std::optional<ResultRow> resultOf(Sql &sql, const ReviewRow &first);
// Of this account; nothing where it is another's.
std::optional<ResultRow> loadResult(Sql &sql, const Id &account, const Id &id);
void saveResult(Work &work, const ResultRow &result);

// Those that count now.
const QList<ScoreMark> &lastMarks(const ReviewResultBody &body);

// `bad_command` {criterion} where the marks are not those of the scorecard.
Result<Score> scoreOf(const QString &scorecard, const QList<ScoreMark> &marks);

// Like marks of two reviewers in ten-thousandths of those that both gave.
int likeness(const QList<ScoreMark> &a, const QList<ScoreMark> &b);
// Somebody else must decide: a breach that only one saw, or mean marks a whole step apart.
bool differTooMuch(const QString &scorecard, const QList<ScoreMark> &a, const QList<ScoreMark> &b);

// Behind the submission of this review.
void settle(Work &work, const ReviewRow &review);

} // namespace werkbank
