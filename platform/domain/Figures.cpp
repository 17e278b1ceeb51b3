// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Figures.h"

#include "core/quality/Agreement.h"
#include "core/quality/Estimate.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/ReviewResults.h"
#include "platform/domain/ReviewText.h"
#include "platform/domain/Timers.h"

#include <algorithm>
#include <cmath>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds together = std::chrono::seconds(2);
constexpr int mostDoubles = 200;

struct Units {
    QList<EstimateUnit> marks, breaches;
};

Units unitsOf(Sql &sql, const Id &tenant, const QString &period)
{
    Units out;
    const Rows rows = sql.rows(
        "SELECT s.millionths, s.product, t.body FROM sample_case s"
        " JOIN review r ON r.tenant = s.tenant AND r.period = s.period AND r.case_id = s.case_id"
        " AND r.round = 'first' JOIN review_result t ON t.tenant = r.tenant AND t.review = r.id"
        " WHERE s.tenant = $1 AND s.period = $2 AND s.drawn = 1",
        {tenant, period});
    for (const Row &row : rows) {
        Columns c(row);
        EstimateUnit unit;
        unit.millionths = int(c.integer());
        unit.group = c.text();
        const auto body = fromColumn<ReviewResultBody>(c.bytes());
        const auto score = scoreOf(body.scorecard, lastMarks(body));
        if (!score)
            continue;
        if (score->mean) {
            unit.value = *score->mean;
            out.marks.append(unit);
        }
        unit.value = score->breaches.isEmpty() ? 0 : 1;
        out.breaches.append(unit);
    }
    return out;
}

QHash<QString, qint64> casesOf(Sql &sql, const Id &tenant, const QString &period)
{
    QHash<QString, qint64> out;
    const Rows rows = sql.rows("SELECT product, count(*) FROM sample_case WHERE tenant = $1"
                               " AND period = $2 GROUP BY product",
                               {tenant, period});
    for (const Row &row : rows)
        out.insert(row.text(0), row.integer(1));
    return out;
}

QualityFigure figure(const QString &group, const Estimate &e)
{
    return {group, int(e.cases), e.reviewed, tenThousandths(e.mean), tenThousandths(e.low),
            tenThousandths(e.high)};
}

// All of the tenant first, then its groups in the order of their names.
QList<QualityFigure> figuresOf(const QList<EstimateUnit> &units,
                               const QHash<QString, qint64> &cases, Measure measure)
{
    qint64 all = 0;
    for (const qint64 count : cases)
        all += count;
    QList<QualityFigure> out;
    const auto whole = estimate(units, all, measure);
    const auto groups = estimateByGroup(units, cases, measure);
    if (!whole || !groups)
        return out;
    out.append(figure({}, *whole));
    QStringList names = groups->keys();
    names.sort();
    for (const QString &name : names)
        out.append(figure(name, groups->value(name)));
    return out;
}

// What first and second reviewer said of the same cases; criterion -> pairs of marks.
QHash<QString, QList<CaseMarks>> doublesOf(Sql &sql, const Id &tenant, QString &scorecard)
{
    QHash<QString, QList<CaseMarks>> out;
    const Rows rows = sql.rows(
        "SELECT a.marks, b.marks, b.scorecard FROM review b JOIN review a ON a.tenant = b.tenant"
        " AND a.period = b.period AND a.case_id = b.case_id AND a.round = 'first'"
        " AND a.state = 'submitted' AND a.scorecard = b.scorecard WHERE b.tenant = $1"
        " AND b.round = 'second' AND b.state = 'submitted' ORDER BY b.submitted_at DESC LIMIT $2",
        {tenant, mostDoubles});
    const auto said = [](const ScoreMark &mark) {
        return mark.breach ? (*mark.breach ? 2 : 1) : mark.mark;
    };
    for (const Row &row : rows) {
        if (!scorecard.isEmpty() && row.text(2) != scorecard)
            break;  // another version: its marks mean something else
        scorecard = row.text(2);
        const auto ones = fromColumn<QList<ScoreMark>>(row.blob(0));
        const auto twos = fromColumn<QList<ScoreMark>>(row.blob(1));
        for (const ScoreMark &one : ones) {
            const auto two = std::ranges::find(twos, one.criterion, &ScoreMark::criterion);
            if (two != twos.end() && said(one) > 0 && said(*two) > 0)
                out[one.criterion].append({said(one), said(*two)});
        }
    }
    return out;
}

QList<CriterionFigure> agreements(Work &work, const Id &tenant)
{
    QString key = spotCheckCard();
    QString said;
    const auto doubles = doublesOf(work.sql, tenant, said);
    const Scorecard *card = scorecardOf(said.isEmpty() ? key : said);
    QList<CriterionFigure> out;
    if (!card)
        return out;
    for (const Criterion &criterion : card->criteria()) {
        const auto level = criterion.critical ? MarkLevel::Nominal : MarkLevel::Ordinal;
        const auto a = agreementOf(doubles.value(criterion.id), level, work.rng);
        CriterionFigure figure;
        figure.criterion = criterion.id;
        figure.pairs = a.cases;
        figure.alpha = tenThousandths(a.alpha);
        if (a.interval) {
            figure.low = tenThousandths(a.interval->low);
            figure.high = tenThousandths(a.interval->high);
        }
        figure.kappa = tenThousandths(a.kappa);
        figure.dependable = a.dependable;
        out.append(figure);
    }
    return out;
}

} // namespace

int tenThousandths(double value)
{
    return int(std::lround(value * 10'000));
}

std::optional<int> tenThousandths(const std::optional<double> &value)
{
    return value ? std::optional(tenThousandths(*value)) : std::nullopt;
}

void outdateFigures(Work &work, const Id &tenant, const QString &period)
{
    work.sql.run("UPDATE sample_period SET stale = 1 WHERE tenant = $1 AND period = $2",
                 {tenant, period});
    if (!work.sql.hit("SELECT 1 FROM timer WHERE kind = 'figures' AND ref = $1",
                      {tenant.toString()}))
        setTimer(work, TimerKind::Figures, tenant, work.now + together);
}

void reckonFigures(Work &work, const Id &tenant)
{
    const Rows stale = work.sql.rows("SELECT id, period, drawn_at FROM sample_period"
                                     " WHERE tenant = $1 AND stale = 1 ORDER BY period",
                                     {tenant});
    if (stale.isEmpty())
        return;
    const Utf8 criteria = toColumn(agreements(work, tenant));
    for (const Row &row : stale) {
        const QString period = row.text(1);
        const bool isDrawn = !row.isNull(2);
        const Units units = isDrawn ? unitsOf(work.sql, tenant, period) : Units();
        const auto cases = casesOf(work.sql, tenant, period);
        work.sql.run("UPDATE sample_period SET stale = 0, marks = $3, breaches = $4,"
                     " criteria = $5, rev = rev + 1 WHERE tenant = $1 AND period = $2",
                     {tenant, period, toColumn(figuresOf(units.marks, cases, Measure::Mark)),
                      toColumn(figuresOf(units.breaches, cases, Measure::Share)), criteria});
        work.effect.touch(Scope::ofDesk(tenant), DeskPeriodBody::kind, row.id(0));
    }
}

QList<CriterionFigure> criteriaOf(Sql &sql, const Id &tenant, const QString &period)
{
    const auto row = sql.row("SELECT criteria FROM sample_period WHERE tenant = $1"
                             " AND criteria <> '' AND period <= $2 ORDER BY period DESC LIMIT 1",
                             {tenant, period});
    return row ? fromColumn<QList<CriterionFigure>>(row->blob(0)) : QList<CriterionFigure>();
}

} // namespace werkbank
