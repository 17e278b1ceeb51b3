// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/ReviewResults.h"
#include "platform/domain/ReviewText.h"
#include "platform/domain/Timers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error notHis()
{
    return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
}

QString paragraph(const QString &text)
{
    return DisplayText::message(text, limits::paragraph.bytes).trimmed();
}

QList<ScoreMark> cleaned(QList<ScoreMark> marks)
{
    for (ScoreMark &mark : marks)
        mark.reason = paragraph(mark.reason);
    return marks;
}

// A review of this tenant that the reviewer holds; `error` says why it is not.
struct Held {
    std::optional<ReviewRow> review;
    Error error;
};

Held heldBy(Giver &giver, const Id &tenant, const Id &id)
{
    auto review = loadReview(giver.sql, id);
    if (!review || review->of.tenant != tenant)
        return {{}, notHis()};
    const bool isHis = review->takenBy == giver.account();
    if (isHis && review->state == ReviewState::Submitted)
        return {{}, wrongState(u"This review was submitted before."_s, enumName(review->state))};
    if (!isHis || !review->takenUntil || giver.work.now >= *review->takenUntil)
        return {{}, makeError(codes::tooLate, u"The time for this review is over."_s)};
    return {std::move(review), {}};
}

} // namespace

Refusal handle(Giver &giver, const commands::TakeReviews &command)
{
    const auto held = giver.sql.row("SELECT count(*) FROM review WHERE tenant = $1"
                                    " AND taken_by = $2 AND state = 'taken'",
                                    {command.tenant, giver.account()});
    if (held && held->integer(0) + command.count > terms::reviewsHeld)
        return makeError(codes::quotaExceeded, u"Please finish some of yours first."_s,
                         {{u"most"_s, terms::reviewsHeld}});
    int taken = 0;
    while (taken < command.count && takeNext(giver.work, command.tenant, giver.account()))
        ++taken;
    return taken > 0 ? Refusal()
                     : makeError(codes::notEligible, u"There is no review for you now."_s);
}

Refusal handle(Giver &giver, const commands::ReturnReview &command)
{
    const QString reason = DisplayText::line(command.reason);
    if (reason.isEmpty())
        return makeError(codes::badCommand, u"The reason is missing."_s);
    const Held held = heldBy(giver, command.tenant, command.review);
    if (!held.review)
        return held.error;
    putBack(giver.work, *held.review, reason);
    return {};
}

Refusal handle(Giver &giver, const commands::SubmitReview &command)
{
    Held held = heldBy(giver, command.tenant, command.review);
    if (!held.review)
        return held.error;
    ReviewRow &review = *held.review;
    review.marks = cleaned(command.marks);
    review.text = paragraph(command.text);
    if (const auto score = scoreOf(review.scorecard, review.marks); !score)
        return score.error();
    if (!isEvidence(giver.sql, review, review.marks))
        return makeError(codes::badCommand, u"A marked passage is not of this review."_s);
    review.state = ReviewState::Submitted;
    review.submittedAt = giver.work.now;
    giver.sql.run("UPDATE review SET state = 'submitted', marks = $3, text = $4,"
                  " submitted_at = $5 WHERE tenant = $1 AND id = $2",
                  {command.tenant, review.id, toColumn(review.marks), review.text,
                   giver.work.now});
    clearTimer(giver.work, TimerKind::ReviewLease, review.id);
    touchReview(giver.work, review);
    giver.work.effect.revoke(giver.account(), Scope::ofReview(review.id));
    giver.work.effect.touch(giver.scope(), ReviewDoneBody::kind, review.id);
    settle(giver.work, review);
    forgetReviewText(giver.work, review);
    return {};
}

Refusal handle(Giver &giver, const commands::AnswerReview &command)
{
    auto result = loadResult(giver.sql, giver.account(), command.result);
    if (!result)
        return notHis();
    if (result->body.answeredAt)
        return wrongState(u"It was answered before."_s, u"answered"_s);
    result->body.answer = paragraph(command.text);
    if (result->body.answer.isEmpty())
        return makeError(codes::badCommand, u"The answer is empty."_s);
    result->body.answeredAt = giver.work.now;
    saveResult(giver.work, *result);
    return {};
}

Refusal handle(Giver &giver, const commands::ObjectToReview &command)
{
    auto result = loadResult(giver.sql, giver.account(), command.result);
    if (!result)
        return notHis();
    if (result->body.objectionState)
        return wrongState(u"There is an objection already."_s, enumName(*result->body.objectionState));
    if (giver.work.now > result->objectUntil)
        return makeError(codes::tooLate, u"The time for an objection is over."_s,
                         {{u"until"_s, result->objectUntil.ms}});
    result->body.objection = paragraph(command.text);
    if (result->body.objection.isEmpty())
        return makeError(codes::badCommand, u"The reason is missing."_s);
    const auto first = loadReview(giver.sql, result->review);
    if (!first)
        return notHis();
    result->body.objectionState = ObjectionState::Open;
    saveResult(giver.work, *result);
    NewReview again = first->of;
    again.round = ReviewRound::Objection;
    addReview(giver.work, again);
    return {};
}

} // namespace werkbank
