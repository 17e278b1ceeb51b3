// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Reputations.h"

#include "core/quality/Reputation.h"
#include "core/wire/QualityEntities.h"
#include "platform/domain/Figures.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/ReviewResults.h"
#include "platform/domain/ReviewText.h"

#include <cmath>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestCases = 300, newestChecks = 100, newestOfAll = 500;
constexpr double meanUnknown = 0.8;  // of a group in which nothing has happened yet

struct Who {
    Id tenant, account;
    QString product;
};

// One outcome per case: the customer's stars say more than that he was content or came back.
QList<ReputationOutcome> saidByCustomers(Sql &sql, const Who &who)
{
    QList<ReputationOutcome> out;
    const Rows rows = sql.rows(
        "SELECT c.outcome, c.closed_at, r.stars, r.at, (SELECT max(e.at) FROM event e"
        " WHERE e.tenant = c.tenant AND e.case_id = c.id AND e.what = 'reopened')"
        " FROM cases c LEFT JOIN rating r ON r.tenant = c.tenant AND r.case_id = c.id"
        " AND r.account = c.assignee WHERE c.tenant = $1 AND c.assignee = $2 AND c.id IN"
        " (SELECT case_id FROM sample_case WHERE tenant = $1 AND account = $2 AND product = $3)"
        " ORDER BY c.created_at DESC LIMIT $4",
        {who.tenant, who.account, who.product, newestCases});
    for (const Row &row : rows) {
        ReputationOutcome outcome;
        if (!row.isNull(2)) {
            outcome.good = goodOfFive(double(row.integer(2)));
            outcome.at = row.instant(3);
            outcome.reason = u"rating"_s;
        } else if (!row.isNull(4)) {
            outcome.at = row.instant(4);
            outcome.reason = u"reopened"_s;
        } else if (row.text(0) == enumName(Outcome::Confirmed)) {
            outcome.good = 1;
            outcome.at = row.instant(1);
            outcome.reason = u"confirmed"_s;
        } else {
            continue;  // closed by time: nobody said that it was solved
        }
        out.append(outcome);
    }
    return out;
}

// Only what reviewers agree on counts.
std::optional<double> goodOf(const ReviewResultBody &body, const QHash<QString, bool> &dependable)
{
    const Scorecard *card = scorecardOf(body.scorecard);
    if (!card)
        return {};
    double sum = 0, weights = 0;
    bool breach = false, anything = false;
    for (const ScoreMark &mark : lastMarks(body)) {
        const Criterion *criterion = card->criterion(mark.criterion);
        if (!criterion || !dependable.value(mark.criterion))
            continue;
        if (criterion->critical) {
            breach = breach || mark.breach.value_or(false);
        } else if (mark.mark > 0) {
            sum += criterion->weight * mark.mark;
            weights += criterion->weight;
            anything = true;
        }
    }
    if (!anything && !breach)
        return {};
    return goodOfReview(anything ? sum / weights : 1, breach, true);
}

QHash<QString, bool> dependableIn(Sql &sql, const Id &tenant, const QString &period)
{
    QHash<QString, bool> out;
    for (const CriterionFigure &figure : criteriaOf(sql, tenant, period))
        out.insert(figure.criterion, figure.dependable);
    return out;
}

QList<ReputationOutcome> foundByReviewers(Sql &sql, const Who &who)
{
    QList<ReputationOutcome> out;
    QHash<QString, QHash<QString, bool>> dependable;  // by month
    const Rows rows = sql.rows(
        "SELECT t.body, s.millionths, s.period FROM review_result t JOIN review r ON r.tenant = t.tenant"
        " AND r.id = t.review JOIN sample_case s ON s.tenant = r.tenant AND s.period = r.period"
        " AND s.case_id = r.case_id WHERE t.tenant = $1 AND t.account = $2 AND s.product = $3"
        " AND (s.drawn = 1 OR s.millionths = 1000000) ORDER BY t.id DESC LIMIT $4",
        {who.tenant, who.account, who.product, newestChecks});
    for (const Row &row : rows) {
        const auto body = fromColumn<ReviewResultBody>(row.blob(0));
        const QString period = row.text(2);
        if (!dependable.contains(period))
            dependable.insert(period, dependableIn(sql, who.tenant, period));
        if (const auto good = goodOf(body, dependable.value(period)))
            out.append({OutcomeSource::Reviewer, *good, int(row.integer(1)), body.at,
                        u"spot_check"_s});
    }
    return out;
}

double tenantMean(Sql &sql, const Who &who)
{
    const auto row = sql.row(
        "SELECT count(*), sum(good) FROM (SELECT CASE WHEN r.stars IS NOT NULL"
        " THEN (r.stars - 1) / 4.0 WHEN c.outcome = 'confirmed' THEN 1.0 ELSE 0.0 END AS good"
        " FROM sample_case s JOIN cases c ON c.tenant = s.tenant AND c.id = s.case_id"
        " LEFT JOIN rating r ON r.tenant = c.tenant AND r.case_id = c.id"
        " WHERE s.tenant = $1 AND s.product = $2 AND (r.stars IS NOT NULL OR c.outcome IS NULL"
        " OR c.outcome = 'confirmed') ORDER BY s.closed_at DESC LIMIT $3) AS newest",
        {who.tenant, who.product, newestOfAll});
    const double cases = row ? double(row->integer(0)) : 0;
    return cases > 0 ? row->real(1) / cases : meanUnknown;
}

void save(Work &work, const Who &who, const Reputation &is)
{
    const auto row = work.sql.row(
        "INSERT INTO reputation (tenant, account, product, id, outcomes, value, low, high, rank,"
        " reasons) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        " ON CONFLICT (tenant, account, product) DO UPDATE SET outcomes = excluded.outcomes,"
        " value = excluded.value, low = excluded.low, high = excluded.high,"
        " rank = excluded.rank, reasons = excluded.reasons, rev = reputation.rev + 1"
        " RETURNING id",
        {who.tenant, who.account, who.product, work.newId(), is.outcomes,
         tenThousandths(is.value), tenThousandths(is.low), tenThousandths(is.high),
         tenThousandths(is.rank), toColumn(QList<QString>(is.reasons))});
    if (row)
        work.effect.touch(Scope::ofAccount(who.account), ReputationBody::kind, row->id(0));
}

} // namespace

QString productOf(const SkillTree &skills, const QString &task)
{
    const SkillNode *node = skills.node(task);
    return node && !node->parent.isEmpty() ? node->parent : task;
}

void refreshReputation(Work &work, const CaseRow &row)
{
    if (!row.body.assignee)
        return;
    const Who who{row.tenant(), *row.body.assignee, productOf(work.skills, row.body.task)};
    const auto outcomes = saidByCustomers(work.sql, who) + foundByReviewers(work.sql, who);
    if (!outcomes.isEmpty())
        save(work, who, reputation(outcomes, tenantMean(work.sql, who), work.now));
}

int unknownRank()
{
    return tenThousandths(reputation({}, meanUnknown, {}).rank);
}

} // namespace werkbank
