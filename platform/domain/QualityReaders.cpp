// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/QualityReaders.h"

#include "core/wire/QualityEntities.h"
#include "platform/domain/JsonColumn.h"

namespace werkbank {

namespace {

QJsonObject rating(const ReadContext &context, const Id &id, Columns &c)
{
    RatingBody body;
    body.id = id;
    body.caseId = context.scope.id;
    body.stars = int(c.integer());
    body.text = c.text();
    body.at = c.instant();
    body.editedAt = c.maybeInstant();
    body.editUntil = c.instant();
    body.answer = c.text();
    body.answeredAt = c.maybeInstant();
    return toJson(body);
}

QJsonObject reviewDone(const ReadContext &, const Id &id, Columns &c)
{
    ReviewDoneBody body;
    body.id = id;
    body.tenant = c.id();
    body.round = enumFromName<ReviewRound>(c.text());
    body.task = c.text();
    body.scorecard = c.text();
    body.submittedAt = c.instant();
    body.marks = fromColumn<QList<ScoreMark>>(c.bytes());
    body.text = c.text();
    body.drawnBy = c.text();
    body.stars = int(c.integer());
    const QString agreement = c.text();
    if (!agreement.isEmpty())
        body.agreement = agreement.toInt();
    return toJson(body);
}

QJsonObject reputationBody(const ReadContext &, const Id &id, Columns &c)
{
    ReputationBody body;
    body.id = id;
    body.tenant = c.id();
    body.group = c.text();
    body.outcomes = int(c.integer());
    body.value = int(c.integer());
    body.low = int(c.integer());
    body.high = int(c.integer());
    body.rank = int(c.integer());
    body.reasons = fromColumn<QList<QString>>(c.bytes());
    return toJson(body);
}

QJsonObject deskReview(const ReadContext &, const Id &id, Columns &c)
{
    DeskReviewBody body;
    body.id = id;
    body.state = enumFromName<ReviewState>(c.text());
    body.round = enumFromName<ReviewRound>(c.text());
    body.drawnAt = c.instant();
    body.dueAt = c.instant();
    body.takenBy = c.maybeId();
    body.takenByName = c.text();
    body.takenUntil = c.maybeInstant();
    return toJson(body);
}

QJsonObject deskPeriod(const ReadContext &, const Id &id, Columns &c)
{
    DeskPeriodBody body;
    body.id = id;
    body.period = c.text();
    body.commitment = c.text();
    body.root = c.text();
    body.publicSource = c.text();
    body.publicValue = c.text();
    const bool isRooted = c.maybeInstant().has_value();
    const bool isDrawn = c.maybeInstant().has_value();
    body.state = isDrawn ? PeriodState::Drawn
                         : isRooted ? PeriodState::Committed : PeriodState::Running;
    body.cases = int(c.integer());
    body.drawn = int(c.integer());
    body.reviewed = int(c.integer());
    body.marks = fromColumn<QList<QualityFigure>>(c.bytes());
    body.breaches = fromColumn<QList<QualityFigure>>(c.bytes());
    body.criteria = fromColumn<QList<CriterionFigure>>(c.bytes());
    return toJson(body);
}

#define RATING                                                                                    \
    "SELECT case_id, rev, case_id, stars, text, at, edited_at, edit_until, answer, answered_at"    \
    " FROM rating WHERE tenant = $1 AND case_id = $2"
#define DONE                                                                                      \
    "SELECT r.id, r.rev, r.id, r.tenant, r.round, c.task, r.scorecard, r.submitted_at, r.marks,"   \
    " r.text, r.drawn_by, COALESCE(s.stars, 0),"                                                  \
    " COALESCE(CAST(r.agreement AS text), '') FROM review r"                                       \
    " JOIN cases c ON c.tenant = r.tenant AND c.id = r.case_id"                                    \
    " LEFT JOIN rating s ON s.tenant = r.tenant AND s.case_id = r.case_id"                         \
    " WHERE r.taken_by = $1 AND r.state = 'submitted'"
#define RESULT "SELECT id, rev, id, body FROM review_result WHERE account = $1"
#define REPUTATION                                                                                \
    "SELECT id, rev, id, tenant, product, outcomes, value, low, high, rank, reasons"               \
    " FROM reputation WHERE account = $1"
// What was submitted is not the desk's any more.
#define DESK_REVIEW                                                                               \
    "SELECT r.id, r.rev, r.id, r.state, r.round, r.drawn_at, r.due_at, r.taken_by, a.name,"        \
    " r.taken_until FROM review r LEFT JOIN account a ON a.id = r.taken_by"                        \
    " WHERE r.tenant = $1 AND r.state <> 'submitted'"
#define DESK_PERIOD                                                                               \
    "SELECT p.id, p.rev, p.id, p.period, p.commitment, p.root, p.source, p.value, p.rooted_at,"    \
    " p.drawn_at, (SELECT count(*) FROM sample_case s WHERE s.tenant = p.tenant"                   \
    " AND s.period = p.period), (SELECT count(*) FROM review r WHERE r.tenant = p.tenant"          \
    " AND r.period = p.period AND r.round = 'first'), (SELECT count(*) FROM review r"              \
    " WHERE r.tenant = p.tenant AND r.period = p.period AND r.round = 'first'"                     \
    " AND r.state = 'submitted'), p.marks, p.breaches, p.criteria FROM sample_period p"            \
    " WHERE p.tenant = $1"
#define REVIEW "SELECT id, rev, id, body FROM review WHERE id = $1 AND state = 'taken'"
#define LINE "SELECT id, 1, n, body FROM review_line WHERE review = $1 AND body <> ''"

const KindReader ofReview[] = {
    {ReviewBody::kind, Scope::Type::Review, false, REVIEW " AND id = $2",
     REVIEW " AND id < $2 ORDER BY id DESC LIMIT $3", asStored<ReviewBody>},
    {ReviewLineBody::kind, Scope::Type::Review, true, LINE " AND id = $2",
     LINE " AND n < $2 ORDER BY n DESC LIMIT $3", asStored<ReviewLineBody>},
};

} // namespace

const KindReader ratingReader{
    RatingBody::kind, Scope::Type::Case, false, RATING " AND case_id = $3",
    RATING " AND case_id < $3 LIMIT $4", rating};

const KindReader reviewDoneReader{
    ReviewDoneBody::kind, Scope::Type::Account, false, DONE " AND r.id = $2",
    DONE " AND r.id < $2 ORDER BY r.id DESC LIMIT $3", reviewDone};

const KindReader reviewResultReader{
    ReviewResultBody::kind, Scope::Type::Account, false, RESULT " AND id = $2",
    RESULT " AND id < $2 ORDER BY id DESC LIMIT $3", asStored<ReviewResultBody>};

const KindReader reputationReader{
    ReputationBody::kind, Scope::Type::Account, false, REPUTATION " AND id = $2",
    REPUTATION " AND id < $2 ORDER BY id DESC LIMIT $3", reputationBody};

const KindReader deskReviewReader{
    DeskReviewBody::kind, Scope::Type::Desk, false, DESK_REVIEW " AND r.id = $2",
    DESK_REVIEW " AND r.id < $2 ORDER BY r.id DESC LIMIT $3", deskReview};

const KindReader deskPeriodReader{
    DeskPeriodBody::kind, Scope::Type::Desk, false, DESK_PERIOD " AND p.id = $2",
    DESK_PERIOD " AND p.id < $2 ORDER BY p.id DESC LIMIT $3", deskPeriod};

std::span<const KindReader> reviewReaders()
{
    return ofReview;
}

} // namespace werkbank
