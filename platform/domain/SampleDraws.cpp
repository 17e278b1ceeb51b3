// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/MerkleTree.h"
#include "core/quality/SamplingRule.h"
#include "core/wire/QualityEntities.h"
#include "platform/domain/Figures.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/Reviews.h"
#include "platform/domain/SamplePeriods.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int riskPerMonth = 5;
constexpr qsizetype maxValue = 200;

std::optional<Error> whyNot(const StoredPeriod &period, const QString &value, const QString &source,
                            Instant now)
{
    const bool isPlain =
        std::ranges::all_of(value, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (value.isEmpty() || value.size() > maxValue || !isPlain)
        return makeError("bad_command", u"The public value is one word of printable ASCII."_s);
    if (source != period.of.publicSource)
        return makeError("bad_command", u"The source that was committed to is: %1"_s.arg(
                                            period.of.publicSource));
    if (!period.isRooted)
        return wrongState(u"The cases of this month are not committed to yet."_s);
    if (period.isDrawn)
        return wrongState(u"The value of this month was published before; it is never changed."_s);
    if (now < period.valueFrom)
        return wrongState(u"The value of this month does not exist yet."_s);
    return {};
}

struct DrawnCase {
    Id caseId, expert;
    QString pseudonym;
};

QHash<QByteArray, DrawnCase> casesOf(Sql &sql, const StoredPeriod &period)
{
    QHash<QByteArray, DrawnCase> out;
    const Rows rows = sql.rows("SELECT case_id, account, pseudonym FROM sample_case"
                               " WHERE tenant = $1 AND period = $2",
                               {period.tenant, period.of.period});
    for (const Row &row : rows)
        out.insert(QByteArray::fromHex(row.text(2).toLatin1()),
                   {row.id(0), row.id(1), row.text(2)});
    return out;
}

void mark(Work &work, const StoredPeriod &period, const DrawnCase &drawn, bool doubled)
{
    work.sql.run("UPDATE sample_case SET drawn = 1, doubled = $4 WHERE tenant = $1"
                 " AND period = $2 AND case_id = $3",
                 {period.tenant, period.of.period, drawn.caseId, doubled});
    addReview(work, {period.tenant, period.of.period, drawn.caseId, drawn.expert, u"random"_s,
                     ReviewRound::First, drawn.pseudonym});
    if (doubled)
        addReview(work, {period.tenant, period.of.period, drawn.caseId, drawn.expert, u"random"_s,
                         ReviewRound::Second, drawn.pseudonym});
}

// Beside the draw: what customers were not content with.
void addRisks(Work &work, const StoredPeriod &period, const QHash<QByteArray, DrawnCase> &cases,
              const QList<QByteArray> &drawn)
{
    QList<RiskCandidate> candidates;
    const Rows rows = work.sql.rows(
        "SELECT s.pseudonym, r.stars FROM sample_case s JOIN rating r ON r.tenant = s.tenant"
        " AND r.case_id = s.case_id WHERE s.tenant = $1 AND s.period = $2 AND r.stars <= 2",
        {period.tenant, period.of.period});
    for (const Row &row : rows)
        candidates.append({QByteArray::fromHex(row.text(0).toLatin1()), u"low_rating"_s,
                           3 - int(row.integer(1))});
    const auto picked = riskQuota(candidates, {drawn.begin(), drawn.end()}, riskPerMonth);
    for (const RiskCandidate &risk : picked) {
        const DrawnCase of = cases.value(risk.caseName);
        addReview(work, {period.tenant, period.of.period, of.caseId, of.expert, risk.reason,
                         ReviewRound::First, of.pseudonym});
    }
}

} // namespace

Result<int> publishValue(Work &work, const Id &tenant, const QString &name, const QString &value,
                         const QString &source)
{
    const auto period = loadPeriod(work.sql, tenant, name);
    if (!period)
        return makeError("not_allowed", u"There is no such month here."_s);
    if (auto error = whyNot(*period, value, source, work.now))
        return *error;
    const auto sample =
        drawSample(period->of, period->secret, loadLeaves(work.sql, *period), value);
    if (!sample)
        return sample.error();
    work.sql.run("UPDATE sample_period SET value = $3, drawn_at = $4, rev = rev + 1"
                 " WHERE tenant = $1 AND period = $2",
                 {tenant, name, value, work.now});
    const auto cases = casesOf(work.sql, *period);
    for (const QByteArray &drawn : sample->drawn)
        mark(work, *period, cases.value(drawn), sample->doubled.contains(drawn));
    addRisks(work, *period, cases, sample->drawn);
    work.effect.touch(Scope::ofDesk(tenant), DeskPeriodBody::kind, period->id);
    outdateFigures(work, tenant, name);
    return int(sample->drawn.size());
}

Result<PublishedSample> publishedSample(Work &work, const StoredPeriod &period)
{
    if (!period.isDrawn)
        return wrongState(u"This month is not drawn yet."_s);
    return drawSample(period.of, period.secret, loadLeaves(work.sql, period), period.value);
}

Result<QList<LeafProof>> ownProofs(Work &work, const StoredPeriod &period, const Id &account)
{
    if (!period.isRooted)
        return wrongState(u"The cases of this month are not committed to yet."_s);
    const QList<SampleLeaf> leaves = loadLeaves(work.sql, period);
    const QList<QByteArray> bytes = leafBytes(leaves);
    QList<LeafProof> out;
    const Rows rows = work.sql.rows("SELECT case_id, pseudonym FROM sample_case WHERE tenant = $1"
                                    " AND period = $2 AND account = $3 ORDER BY closed_at",
                                    {period.tenant, period.of.period, account});
    for (const Row &row : rows) {
        const QByteArray name = QByteArray::fromHex(row.text(1).toLatin1());
        const auto at = std::ranges::find(leaves, name, &SampleLeaf::caseName);
        if (at == leaves.end())
            continue;
        const qsizetype index = at - leaves.begin();
        const QString id = row.id(0).toString();
        out.append({id, sampleSalt(period.saltKey, period.of, id), *at, index,
                    merkleProof(bytes, index)});
    }
    return out;
}

} // namespace werkbank
