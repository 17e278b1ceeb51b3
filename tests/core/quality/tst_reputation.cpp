// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Reputation.h"

#include <QTest>

#include <cmath>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now{1'800'000'000'000};

Instant daysAgo(int days)
{
    return now - std::chrono::days(days);
}

ReputationOutcome rated(double stars, int daysOld = 0)
{
    return {OutcomeSource::Customer, goodOfFive(stars), 1'000'000, daysAgo(daysOld), u"rating"_s};
}

ReputationOutcome reviewed(double good, int millionths, int daysOld = 0)
{
    return {OutcomeSource::Reviewer, good, millionths, daysAgo(daysOld), u"spot_check"_s};
}

QList<ReputationOutcome> times(int count, const ReputationOutcome &outcome)
{
    return QList<ReputationOutcome>(count, outcome);
}

Reputation of(const QList<ReputationOutcome> &outcomes, double mean = 0.8)
{
    return reputation(outcomes, mean, now);
}

struct Row {
    const char *name;
    QList<ReputationOutcome> outcomes;
    double tenantMean, effective, value, low, high, rank;
};

// scipy 1.15.3 (Debian 13): scipy.stats.beta(a, b) with a and b from the formulas of the header.
QList<Row> unitTable()
{
    return {{"nothing yet", {}, 0.8, 0, 0.8, 0.543300, 0.963864, 0.646406},
            {"one case, three stars", {rated(3)}, 0.8, 1, 0.776923, 0.525195, 0.949062, 0.623852},
            {"one case, five stars", {rated(5)}, 0.8, 1, 0.815385, 0.573727, 0.967020, 0.672051},
            {"200 cases, 4.6 stars", times(200, rated(4.6)), 0.8, 200, 0.894340, 0.849693, 0.931954,
             0.866627},
            {"the same a half-life ago", times(200, rated(4.6, 180)), 0.8, 100, 0.889286, 0.825254,
             0.940198, 0.850149},
            {"ten of ten where the tenant has 60 %", times(10, rated(5)), 0.6, 10, 0.781818,
             0.591796, 0.923620, 0.665433},
            {"two reviews, one of them rarely drawn",
             {reviewed(1, 500'000), reviewed(0, 20'000)},
             0.8,
             1.079872,
             0.737128,
             0.478891,
             0.927306,
             0.576689},
            {"customers and reviewers", times(20, rated(5)) + times(3, reviewed(0.75, 20'000)), 0.8,
             23, 0.910000, 0.797045, 0.979421, 0.845280}};
}

} // namespace

class TstReputation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theUnitTable_data()
    {
        QTest::addColumn<int>("row");
        const QList<Row> rows = unitTable();
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].name) << i;
    }
    void theUnitTable()
    {
        QFETCH(int, row);
        const Row expected = unitTable()[row];
        const Reputation found = of(expected.outcomes, expected.tenantMean);
        QCOMPARE(found.outcomes, expected.outcomes.size());
        const auto same = [](double a, double b) { return std::abs(a - b) < 1e-6; };
        QVERIFY2(same(found.effective, expected.effective),
                 qPrintable(QString::number(found.effective, 'f', 6)));
        QVERIFY(same(found.value, expected.value));
        QVERIFY(same(found.low, expected.low) && same(found.high, expected.high));
        QVERIFY(same(found.rank, expected.rank));
    }

    void fewGoodCasesNeverOutrankTwoHundredOf46Stars()
    {
        const QList<ReputationOutcome> many = times(200, rated(4.6));
        for (double mean = 0; mean <= 1; mean += 0.01) {
            const double proven = of(many, mean).rank;
            QVERIFY(of({rated(3)}, mean).rank < proven);
            QVERIFY(of({rated(5)}, mean).rank < proven);
            QVERIFY(of(times(3, rated(5)), mean).rank < proven);
            QVERIFY(of({}, mean).rank < proven);
            QVERIFY(of({reviewed(1, 20'000)}, mean).rank < proven);
        }
    }

    void whatIsLongAgoWearsOff()
    {
        double before = 0;
        for (const int days : {2000, 720, 360, 180, 90, 0}) {
            const Reputation found = of(times(30, rated(5, days)), 0.5);
            QVERIFY(found.rank > before);
            QVERIFY(std::abs(found.effective - 30 * std::exp2(-days / 180.0)) < 1e-9);
            before = found.rank;
        }
        // A bad month is forgotten as well.
        QVERIFY(of(times(30, rated(1, 720)), 0.5).rank > of(times(30, rated(1)), 0.5).rank);
        // A clock that was set back does not make anything count more than now.
        QCOMPARE(of({rated(5, -400)}).rank, of({rated(5)}).rank);
    }

    void aBetterOutcomeNeverLowersAnything()
    {
        Reputation before;
        for (double stars = 1; stars <= 5; stars += 0.25) {
            const Reputation found = of(times(7, rated(3))
                                        + QList{rated(stars), reviewed(0.5, 70'000),
                                                reviewed(goodOfFive(stars), 20'000)});
            QVERIFY(found.value > before.value && found.rank > before.rank);
            QVERIFY(found.low > before.low && found.high > before.high);
            before = found;
        }
    }

    void moreGoodCasesRankHigherAndTellMore()
    {
        Reputation before;
        before.high = 1;
        for (int count = 0; count <= 200; ++count) {
            const Reputation found = of(times(count, rated(5)), 0.7);
            QVERIFY(found.rank > before.rank);
            if (count > 0)
                QVERIFY(found.high - found.low < before.high - before.low);
            before = found;
        }
    }

    void aReviewOfARarelyDrawnCaseWeighsMoreThanOneOfARiskyCase()
    {
        const auto with = [](int ofTheGood, int ofTheBad) {
            return of({reviewed(1, ofTheGood), reviewed(0, ofTheBad)}).value;
        };
        QVERIFY(with(20'000, 500'000) > with(100'000, 100'000));
        QVERIFY(with(500'000, 20'000) < with(100'000, 100'000));
        // But it does not pass for the fifty cases that it stands for.
        QCOMPARE(of({reviewed(1, 20'000)}).effective, 1.0);
    }

    void theIntervalHoldsTheValueAndTheRank()
    {
        for (const Row &row : unitTable()) {
            const Reputation found = of(row.outcomes, row.tenantMean);
            QVERIFY(found.low < found.rank && found.rank < found.value && found.value < found.high);
            QVERIFY(found.low >= 0 && found.high <= 1);
        }
    }

    void whatPullsHardestIsNamedFirst()
    {
        ReputationOutcome reopened = rated(1);
        reopened.reason = u"reopened"_s;
        ReputationOutcome confirmed = rated(5);
        confirmed.reason = u"confirmed"_s;
        const Reputation found = of(times(3, confirmed) + times(6, reopened) + QList{rated(4)});
        QCOMPARE(found.reasons, QStringList({u"reopened"_s, u"confirmed"_s, u"rating"_s}));
        QVERIFY(of({}).reasons.isEmpty());
    }

    void aCriterionThatIsNotDependableFeedsNothing()
    {
        QVERIFY(!goodOfReview(4, false, false));
        QCOMPARE(goodOfReview(4, false, true), 0.75);
        // A breach is a fact, not a matter of degree.
        QCOMPARE(goodOfReview(5, true, false), 0.0);
    }

    void aQuarterOfTheRankIsTheMost()
    {
        QCOMPARE(withReputation(1, 0), 0.75);
        QCOMPARE(withReputation(0, 1), 0.25);
        QCOMPARE(withReputation(0, 1, 90), 0.25);
        QCOMPARE(withReputation(0, 1, 10), 0.1);
        QCOMPARE(withReputation(0.5, 1, -5), 0.5);
        QCOMPARE(withReputation(2, std::nan("")), 0.75);
    }
};

QTEST_GUILESS_MAIN(TstReputation)
#include "tst_reputation.moc"
