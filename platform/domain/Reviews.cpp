// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Reviews.h"

#include "platform/domain/JsonColumn.h"
#include "platform/domain/ReviewText.h"
#include "platform/domain/Timers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

#define REVIEW_COLUMNS                                                                            \
    "SELECT tenant, period, case_id, expert, drawn_by, round, place, id, state, scorecard,"        \
    " taken_by, taken_until, marks, text, submitted_at FROM review"

ReviewRow rowOf(const Row &row)
{
    Columns c(row);
    ReviewRow out;
    out.of.tenant = c.id();
    out.of.period = c.text();
    out.of.caseId = c.id();
    out.of.expert = c.id();
    out.of.drawnBy = c.text();
    out.of.round = enumFromName<ReviewRound>(c.text());
    out.of.place = c.text();
    out.id = c.id();
    out.state = enumFromName<ReviewState>(c.text());
    out.scorecard = c.text();
    out.takenBy = c.maybeId();
    out.takenUntil = c.maybeInstant();
    out.marks = fromColumn<QList<ScoreMark>>(c.bytes());
    out.text = c.text();
    out.submittedAt = c.maybeInstant();
    return out;
}

std::optional<ReviewRow> firstRow(const Rows &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(rowOf(rows.first()));
}

// The cases he had, reads as staff, has judged, holds or gave back are not for him.
constexpr char nextForHim[] =
    "SELECT r.id FROM review r JOIN cases c ON c.tenant = r.tenant AND c.id = r.case_id"
    " WHERE r.tenant = $1 AND r.state = 'waiting' AND c.state = 'closed'"
    " AND r.expert <> $2 AND NOT EXISTS (SELECT 1 FROM case_expert e WHERE e.tenant = r.tenant"
    " AND e.case_id = r.case_id AND e.account = $2)"
    " AND NOT EXISTS (SELECT 1 FROM review j WHERE j.tenant = r.tenant"
    " AND j.case_id = r.case_id AND j.taken_by = $2)"
    " AND NOT EXISTS (SELECT 1 FROM review_pass p JOIN review g ON g.tenant = p.tenant"
    " AND g.id = p.review WHERE p.tenant = r.tenant AND p.account = $2"
    " AND g.case_id = r.case_id)"
    " AND NOT EXISTS (SELECT 1 FROM stream_grant s WHERE s.stream = $2"
    " AND s.scope = 'case:' || r.case_id)"
    " ORDER BY r.drawn_at, r.place, r.round LIMIT 1";

} // namespace

void addReview(Work &work, const NewReview &review)
{
    const auto there = work.sql.row(
        "UPDATE review SET drawn_by = CASE WHEN $5 = 'random' THEN $5 ELSE drawn_by END,"
        " expert = CASE WHEN state = 'waiting' THEN $6 ELSE expert END"
        " WHERE tenant = $1 AND period = $2 AND case_id = $3 AND round = $4 RETURNING id",
        {review.tenant, review.period, review.caseId, enumName(review.round), review.drawnBy,
         review.expert});
    if (there)
        return;
    ReviewRow row;
    row.of = review;
    row.id = work.newId();
    work.sql.run("INSERT INTO review (tenant, id, period, case_id, expert, drawn_by, round, state,"
                 " scorecard, drawn_at, due_at, place)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, $9, $10, $11)",
                 {review.tenant, row.id, review.period, review.caseId, review.expert,
                  review.drawnBy, enumName(review.round), spotCheckCard(), work.now,
                  work.now + terms::reviewDue, review.place});
    touchReview(work, row);
}

std::optional<ReviewRow> loadReview(Sql &sql, const Id &id)
{
    return firstRow(sql.rows(REVIEW_COLUMNS " WHERE id = $1", {id}));
}

std::optional<ReviewRow> reviewOf(Sql &sql, const ReviewRow &beside, ReviewRound round)
{
    return firstRow(sql.rows(REVIEW_COLUMNS " WHERE tenant = $1 AND period = $2 AND case_id = $3"
                                         " AND round = $4",
                          {beside.of.tenant, beside.of.period, beside.of.caseId,
                           enumName(round)}));
}

bool takeNext(Work &work, const Id &tenant, const Id &account)
{
    const auto next = work.sql.row(nextForHim, {tenant, account});
    auto review = next ? loadReview(work.sql, next->id(0)) : std::nullopt;
    if (!review)
        return false;
    review->takenBy = account;
    review->takenUntil = work.now + terms::reviewLease;
    const auto body = writeReviewText(work, *review);
    if (!body)
        return false;
    work.sql.run("UPDATE review SET state = 'taken', taken_by = $3, taken_until = $4, body = $5"
                 " WHERE tenant = $1 AND id = $2 AND state = 'waiting'",
                 {tenant, review->id, account, review->takenUntil, toColumn(*body)});
    setTimer(work, TimerKind::ReviewLease, review->id, *review->takenUntil);
    work.effect.grant(account, Scope::ofReview(review->id));
    touchReview(work, *review);
    return true;
}

void putBack(Work &work, const ReviewRow &review, const QString &reason)
{
    if (review.state != ReviewState::Taken || !review.takenBy)
        return;
    if (!reason.isEmpty())
        work.sql.run("INSERT INTO review_pass (tenant, review, account, reason, at)"
                     " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant, review, account)"
                     " DO UPDATE SET reason = excluded.reason, at = excluded.at",
                     {review.of.tenant, review.id, review.takenBy, reason, work.now});
    work.sql.run("UPDATE review SET state = 'waiting', taken_by = NULL, taken_until = NULL,"
                 " body = '' WHERE tenant = $1 AND id = $2",
                 {review.of.tenant, review.id});
    work.sql.run("DELETE FROM review_line WHERE tenant = $1 AND review = $2",
                 {review.of.tenant, review.id});
    clearTimer(work, TimerKind::ReviewLease, review.id);
    work.effect.revoke(*review.takenBy, Scope::ofReview(review.id));
    touchReview(work, review);
}

void endReviewLease(Work &work, const Id &id)
{
    const auto review = loadReview(work.sql, id);
    if (review && review->takenUntil && *review->takenUntil <= work.now)
        putBack(work, *review);
}

void putBackAll(Work &work, const Id &account, const Id &tenant)
{
    const Rows held = work.sql.rows("SELECT id, tenant FROM review WHERE taken_by = $1"
                                    " AND state = 'taken'",
                                    {account});
    for (const Row &row : held) {
        if (!tenant.isNull() && row.id(1) != tenant)
            continue;
        if (const auto review = loadReview(work.sql, row.id(0)))
            putBack(work, *review);
    }
}

void touchReview(Work &work, const ReviewRow &review)
{
    work.sql.run("UPDATE review SET rev = rev + 1 WHERE tenant = $1 AND id = $2",
                 {review.of.tenant, review.id});
    work.effect.touch(Scope::ofDesk(review.of.tenant), DeskReviewBody::kind, review.id);
}

} // namespace werkbank
