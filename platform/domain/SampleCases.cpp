// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/SamplingRule.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Reputations.h"
#include "platform/domain/Reviews.h"
#include "platform/domain/SamplePeriods.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

SamplingFacts factsOf(Work &work, const CaseRow &row)
{
    const Values key{row.tenant(), row.id()};
    const auto before = work.sql.row(
        "SELECT count(*) FROM cases WHERE tenant = $1 AND id <> $2 AND assignee = $3"
        " AND state = 'closed' AND closed_at <= $4",
        key + Values{row.body.assignee, row.body.closedAt});
    SamplingFacts facts;
    facts.closedBefore = before ? int(before->integer(0)) : 0;
    facts.complaint = work.sql.hit("SELECT 1 FROM event WHERE tenant = $1 AND case_id = $2"
                                   " AND what IN ('reported', 'damage_reported')",
                                   key);
    facts.reopened = work.sql.hit("SELECT 1 FROM event WHERE tenant = $1 AND case_id = $2"
                                  " AND what = 'reopened'",
                                  key);
    facts.refund = work.sql.hit("SELECT 1 FROM paper WHERE tenant = $1 AND case_id = $2"
                                " AND kind = 'invoice' AND cancels IS NOT NULL",
                                key);
    return facts;
}

QString pseudonymOf(const StoredPeriod &period, const Id &id)
{
    const QString text = id.toString();
    return QString::fromLatin1(
        samplePseudonym(sampleSalt(period.saltKey, period.of, text), text).toHex());
}

std::optional<QString> lastPeriodOf(Work &work, const CaseRow &row)
{
    const auto found = work.sql.row("SELECT period FROM sample_case WHERE tenant = $1"
                                    " AND case_id = $2 ORDER BY closed_at DESC LIMIT 1",
                                    {row.tenant(), row.id()});
    return found ? std::optional(found->text(0)) : std::nullopt;
}

std::optional<StoredPeriod> runningPeriod(Work &work, const CaseRow &row)
{
    commitPeriods(work, row.tenant());
    const auto found = work.sql.row("SELECT period FROM sample_period WHERE tenant = $1"
                                    " AND starts_at <= $2 AND ends_at > $2 AND rooted_at IS NULL",
                                    {row.tenant(), work.now});
    return found ? loadPeriod(work.sql, row.tenant(), found->text(0)) : std::nullopt;
}

// A probability never falls: what made a case more likely to be looked at has happened.
void put(Work &work, const CaseRow &row, const StoredPeriod &period, const SamplingFacts &facts)
{
    const Inclusion in = inclusion(SamplingRule{}, facts);
    const QString pseudonym = pseudonymOf(period, row.id());
    work.sql.run("INSERT INTO sample_case (tenant, period, case_id, account, product, pseudonym,"
                 " expert_pseudonym, millionths, rule, reasons, closed_at)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
                 " ON CONFLICT (tenant, period, case_id) DO UPDATE SET"
                 " account = excluded.account, expert_pseudonym = excluded.expert_pseudonym,"
                 " product = excluded.product, rule = excluded.rule,"
                 " reasons = CASE WHEN sample_case.millionths <= excluded.millionths"
                 " THEN excluded.reasons ELSE sample_case.reasons END,"
                 " millionths = CASE WHEN sample_case.millionths <= excluded.millionths"
                 " THEN excluded.millionths ELSE sample_case.millionths END,"
                 " closed_at = excluded.closed_at",
                 {row.tenant(), period.of.period, row.id(), row.body.assignee,
                  productOf(work.skills, row.body.task), pseudonym,
                  pseudonymOf(period, *row.body.assignee), in.millionths, in.rule,
                  toColumn(QList<QString>(in.reasons)), row.body.closedAt});
    if (in.isCertain())
        addReview(work, {row.tenant(), period.of.period, row.id(), *row.body.assignee,
                         u"random"_s, ReviewRound::First, pseudonym});
}

} // namespace

void sampleCase(Work &work, const CaseRow &row)
{
    if (row.state() != CaseState::Closed || !row.body.assignee || !row.body.closedAt)
        return;
    const SamplingFacts facts = factsOf(work, row);
    const bool isNew = row.body.closedAt == work.now;
    if (isNew) {
        if (const auto period = runningPeriod(work, row))
            put(work, row, *period, facts);
        return;
    }
    const auto name = lastPeriodOf(work, row);
    const auto period = name ? loadPeriod(work.sql, row.tenant(), *name) : std::nullopt;
    if (!period)
        return;
    if (!period->isRooted)
        put(work, row, *period, facts);
    else if (facts.complaint)
        addReview(work, {row.tenant(), *name, row.id(), *row.body.assignee, u"complaint"_s,
                         ReviewRound::First, pseudonymOf(*period, row.id())});
}

} // namespace werkbank
