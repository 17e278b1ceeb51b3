// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/QualityEntities.h"

// Commands about spot checks and ratings; see Commands.h. Value types, any thread.
namespace werkbank::commands {

// ---- reviewers -------------------------------------------------------------------------------

// The next ones in the order of the draw that are not his own or former cases; nobody chooses.
struct TakeReviews {
    static constexpr char name[] = "review.take";
    static constexpr bool offline = false;
    Id tenant;
    int count = 1;  // 1-5; at most 5 held at a time
    QString lane() const { return QStringLiteral("reviews"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("count", s.count);
    }
};

struct SubmitReview {
    static constexpr char name[] = "review.submit";
    static constexpr bool offline = true;
    Id tenant;
    Id review;
    QList<ScoreMark> marks;
    QString text;  // to the expert
    QString lane() const { return review.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("review", s.review); v("marks", s.marks);
        v("text", s.text, limits::paragraph);
    }
};

// He knows one of the two, or has no time: it waits for somebody else.
struct ReturnReview {
    static constexpr char name[] = "review.return";
    static constexpr bool offline = true;
    Id tenant;
    Id review;
    QString reason;
    QString lane() const { return review.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("review", s.review); v("reason", s.reason);
    }
};

// ---- the expert ------------------------------------------------------------------------------

// Answer: once. Object: once, until object_until; somebody else looks at it.
template <const char *Name>
struct ResultVerb {
    static constexpr const char *name = Name;
    static constexpr bool offline = true;
    Id result;
    QString text;
    QString lane() const { return result.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("result", s.result); v("text", s.text, limits::paragraph);
    }
};
inline constexpr char answerReviewName[] = "review.answer";
inline constexpr char objectToReviewName[] = "review.object";
using AnswerReview = ResultVerb<answerReviewName>;
using ObjectToReview = ResultVerb<objectToReviewName>;

struct AnswerRating {
    static constexpr char name[] = "rating.answer";
    static constexpr bool offline = true;
    Id caseId;
    QString text;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("text", s.text, limits::paragraph);
    }
};

// ---- customer --------------------------------------------------------------------------------

// Again within 14 days after the close: the last one counts.
struct RateCase {
    static constexpr char name[] = "case.rate";
    static constexpr bool offline = true;
    Id caseId;
    int stars = 0;  // 1-5
    QString text;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("stars", s.stars); v("text", s.text, limits::paragraph);
    }
};

} // namespace werkbank::commands
