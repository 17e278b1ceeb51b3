// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ReviewResults.h"

#include "core/wire/Codes.h"
#include "platform/domain/CaseRow.h"
#include "platform/domain/Figures.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Reputations.h"
#include "platform/domain/ReviewText.h"

#include <algorithm>
#include <cmath>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr double stepApart = 1.0;

#define RESULT_COLUMNS                                                                            \
    "SELECT tenant, id, review, marked, account, body, object_until FROM review_result"

std::optional<ResultRow> firstResult(const Rows &rows)
{
    if (rows.isEmpty())
        return {};
    Columns c(rows.first());
    ResultRow out;
    out.tenant = c.id();
    out.id = c.id();
    out.review = c.id();
    out.marked = c.id();
    out.account = c.id();
    out.body = fromColumn<ReviewResultBody>(c.bytes());
    out.objectUntil = c.instant();
    return out;
}

const ScoreMark *markOf(const QList<ScoreMark> &marks, const QString &criterion)
{
    const auto found = std::ranges::find(marks, criterion, &ScoreMark::criterion);
    return found == marks.end() ? nullptr : &*found;
}

bool isLike(const ScoreMark &a, const ScoreMark &b)
{
    return a.mark == b.mark && a.breach.value_or(false) == b.breach.value_or(false);
}

void tellExpert(Work &work, const ReviewRow &firstOne, const ReviewRow &marked)
{
    const auto row = loadCase(work.sql, firstOne.of.caseId);
    if (!row)
        return;
    ResultRow result{firstOne.of.tenant, work.newId(), firstOne.id, marked.id, firstOne.of.expert,
                     {}, work.now + terms::objectToReview};
    ReviewResultBody &body = result.body;
    body.id = result.id;
    body.tenant = result.tenant;
    body.caseId = row->id();
    body.number = row->body.number;
    body.task = row->body.task;
    body.scorecard = marked.scorecard;
    body.at = work.now;
    body.marks = marked.marks;
    body.text = marked.text;
    // Whoever lost the case meanwhile gets the marks, not what was said behind him.
    if (row->body.assignee == firstOne.of.expert)
        body.quotes = quotesOf(work.sql, marked, marked.marks);
    body.objectUntil = result.objectUntil;
    work.sql.run("INSERT INTO review_result (tenant, id, review, marked, case_id, account, body,"
                 " object_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                 {result.tenant, result.id, result.review, result.marked, row->id(),
                  result.account, toColumn(body), result.objectUntil});
    work.effect.touch(Scope::ofAccount(result.account), ReviewResultBody::kind, result.id);
}

// Another version beside the one that stands.
void decide(Work &work, ResultRow result, const ReviewRow &review)
{
    ReviewResultBody &body = result.body;
    const auto alike = [&](const ScoreMark &mark) {
        const ScoreMark *before = markOf(lastMarks(body), mark.criterion);
        return before && isLike(*before, mark);
    };
    const bool same = std::ranges::all_of(review.marks, alike);
    if (review.of.round == ReviewRound::Objection)
        body.objectionState = same ? ObjectionState::Upheld : ObjectionState::Changed;
    body.decidedMarks = review.marks;
    body.decision = review.text;
    body.decidedAt = work.now;
    result.marked = review.id;
    saveResult(work, result);
}

void noteAgreement(Work &work, const ReviewRow &a, const ReviewRow &b)
{
    const int alike = likeness(a.marks, b.marks);
    for (const ReviewRow *review : {&a, &b}) {
        work.sql.run("UPDATE review SET agreement = $3, rev = rev + 1 WHERE tenant = $1"
                     " AND id = $2",
                     {review->of.tenant, review->id, alike});
        work.effect.touch(Scope::ofAccount(*review->takenBy), ReviewDoneBody::kind, review->id);
    }
}

// Both of a double review are there.
void compare(Work &work, const ReviewRow &a, const ReviewRow &b)
{
    noteAgreement(work, a, b);
    if (differTooMuch(a.scorecard, a.marks, b.marks)) {
        NewReview third = a.of;
        third.round = ReviewRound::Third;
        addReview(work, third);
    } else if (!resultOf(work.sql, a)) {
        tellExpert(work, a, a);
    }
}

bool isSubmitted(const std::optional<ReviewRow> &review)
{
    return review && review->state == ReviewState::Submitted;
}

void follow(Work &work, const ReviewRow &review, const ReviewRow &firstOne)
{
    const auto result = resultOf(work.sql, firstOne);
    const auto second = reviewOf(work.sql, review, ReviewRound::Second);
    if (review.of.round == ReviewRound::Third || review.of.round == ReviewRound::Objection) {
        if (result)
            decide(work, *result, review);
        else
            tellExpert(work, firstOne, review);
    } else if (!second) {
        tellExpert(work, firstOne, firstOne);
    } else if (isSubmitted(second) && isSubmitted(firstOne)) {
        compare(work, firstOne, *second);
    }
}

} // namespace

std::optional<ResultRow> resultOf(Sql &sql, const ReviewRow &firstOne)
{
    return firstResult(sql.rows(RESULT_COLUMNS " WHERE tenant = $1 AND review = $2",
                          {firstOne.of.tenant, firstOne.id}));
}

std::optional<ResultRow> loadResult(Sql &sql, const Id &account, const Id &id)
{
    return firstResult(sql.rows(RESULT_COLUMNS " WHERE account = $1 AND id = $2", {account, id}));
}

void saveResult(Work &work, const ResultRow &result)
{
    work.sql.run("UPDATE review_result SET body = $3, marked = $4, rev = rev + 1"
                 " WHERE tenant = $1 AND id = $2",
                 {result.tenant, result.id, toColumn(result.body), result.marked});
    work.effect.touch(Scope::ofAccount(result.account), ReviewResultBody::kind, result.id);
}

const QList<ScoreMark> &lastMarks(const ReviewResultBody &body)
{
    return body.decidedMarks.isEmpty() ? body.marks : body.decidedMarks;
}

Result<Score> scoreOf(const QString &scorecard, const QList<ScoreMark> &marks)
{
    const Scorecard *card = scorecardOf(scorecard);
    if (!card)
        return makeError(codes::badCommand, u"This scorecard is not known."_s);
    QList<ScoreAnswer> answers;
    for (const ScoreMark &mark : marks)
        answers.append({mark.criterion, mark.mark, mark.breach, mark.reason});
    auto score = scoreOf(*card, answers);
    if (!score)
        return makeError(codes::badCommand, score.error().text, score.error().detail);
    return score;
}

int likeness(const QList<ScoreMark> &a, const QList<ScoreMark> &b)
{
    int both = 0, like = 0;
    for (const ScoreMark &mark : a) {
        const ScoreMark *other = markOf(b, mark.criterion);
        const bool isCritical = mark.breach.has_value();
        if (!other || (!isCritical && (mark.mark == 0 || other->mark == 0)))
            continue;
        ++both;
        like += isLike(mark, *other);
    }
    return both == 0 ? 0 : like * 10'000 / both;
}

bool differTooMuch(const QString &scorecard, const QList<ScoreMark> &a, const QList<ScoreMark> &b)
{
    const auto one = scoreOf(scorecard, a);
    const auto two = scoreOf(scorecard, b);
    if (!one || !two)
        return true;
    if (QSet<QString>(one->breaches.begin(), one->breaches.end())
        != QSet<QString>(two->breaches.begin(), two->breaches.end()))
        return true;
    return one->mean.has_value() != two->mean.has_value()
        || (one->mean && std::abs(*one->mean - *two->mean) >= stepApart);
}

void settle(Work &work, const ReviewRow &review)
{
    const auto firstOne = review.of.round == ReviewRound::First
                              ? std::optional(review)
                              : reviewOf(work.sql, review, ReviewRound::First);
    if (!firstOne)
        return;
    follow(work, review, *firstOne);
    outdateFigures(work, review.of.tenant, review.of.period);
    if (const auto row = loadCase(work.sql, review.of.caseId))
        refreshReputation(work, *row);
}

} // namespace werkbank
