// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/Scorecard.h"
#include "platform/domain/Reviews.h"

// What a reviewer reads of a case: the conversation, notes and events under ids of their own, with
// everything replaced that tells who the two are, and nothing of how the customer or others found
// it. Thread of the platform, inside the caller's transaction; errors go into work.sql.
namespace werkbank {

// The one that new reviews are marked by.
QString spotCheckCard();
const Scorecard *scorecardOf(const QString &key);

// Writes the lines of a review that is being taken; nothing where the case cannot be read.
std::optional<ReviewBody> writeReviewText(Work &work, const ReviewRow &review);

// Whether all evidence of the marks are lines of this review.
bool isEvidence(Sql &sql, const ReviewRow &review, const QList<ScoreMark> &marks);
// The marked passages in clear, one per evidence, in their order: for the expert himself.
QList<QString> quotesOf(Sql &sql, const ReviewRow &review, const QList<ScoreMark> &marks);
// The same marks, their evidence named as in another review of the same case.
QList<ScoreMark> marksFor(Sql &sql, const Id &from, const Id &to, QList<ScoreMark> marks);
// It was read: only the names of the lines stay.
void forgetReviewText(Work &work, const ReviewRow &review);

} // namespace werkbank
