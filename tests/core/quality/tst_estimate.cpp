// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Estimate.h"
#include "core/quality/SamplingRule.h"
#include "tests/core/base/Fixed.h"

#include <QTest>

#include <cmath>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

class Chance {
public:
    explicit Chance(quint64 seed) : m_rng(seed) {}
    bool happens(int millionths) { return int(m_rng.below(oneMillion)) < millionths; }
    int below(int bound) { return int(m_rng.below(quint32(bound))); }

private:
    SeededRng m_rng;
};

struct MadeCase {
    int millionths;  // to be drawn
    double value;
};

// What kinds of cases a month has: in 100, and the share with a fault. Where more is wrong, more is
// looked at: a plain mean of what was reviewed must come out too bad.
struct Kind {
    int upTo;
    SamplingFacts facts;
    int faulty;
};
constexpr Kind kinds[] = {
    {75, {300, false, false, false}, 40'000}, {85, {5, false, false, false}, 100'000},
    {90, {0, false, false, false}, 120'000},  {95, {300, false, true, false}, 250'000},
    {98, {300, false, false, true}, 300'000}, {100, {300, true, false, false}, 500'000}};

// The mean of five criteria, each 5 or, with a fault that is three times as likely, less.
double markOf(int faulty, Chance &chance)
{
    int sum = 0;
    for (int criterion = 0; criterion < 5; ++criterion)
        sum += chance.happens(std::min(3 * faulty, 900'000)) ? 1 + chance.below(4) : 5;
    return sum / 5.0;
}

MadeCase made(Measure measure, Chance &chance)
{
    const int kindAt = chance.below(100);
    const Kind &kind = *std::ranges::find_if(kinds, [&](const Kind &k) { return kindAt < k.upTo; });
    SamplingFacts facts = kind.facts;
    if (facts.closedBefore == 5)
        facts.closedBefore += chance.below(15);
    const double value = measure == Measure::Mark ? markOf(kind.faulty, chance)
                                                  : double(chance.happens(kind.faulty));
    return {inclusion(SamplingRule(), facts).millionths, value};
}

struct Simulated {
    double bias = 0; // of the Horvitz-Thompson mean
    double biasHajek = 0;
    double biasNaive = 0; // of the plain mean of what was reviewed
    double scatter = 0; // standard error of `bias`
    double coverage = 0; // per cent
    double width = 0;
    double reviewed = 0;
};

Simulated simulate(int months, int cases, Measure measure)
{
    Chance chance(quint64(cases) * 2 + quint64(measure));
    Simulated out;
    double squares = 0;
    for (int month = 0; month < months; ++month) {
        double truth = 0;
        double plain = 0;
        QList<EstimateUnit> units;
        for (int n = 0; n < cases; ++n) {
            const MadeCase one = made(measure, chance);
            truth += one.value / cases;
            if (!chance.happens(one.millionths))
                continue;
            units.append({one.millionths, one.value, {}});
            plain += one.value;
        }
        const Estimate found = *estimate(units, cases, measure);
        const double error = found.totalMean - truth;
        out.bias += error / months;
        squares += error * error;
        out.biasHajek += (found.mean - truth) / months;
        out.biasNaive += (plain / double(units.size()) - truth) / months;
        out.coverage += found.low <= truth && truth <= found.high ? 100.0 / months : 0;
        out.width += (found.high - found.low) / months;
        out.reviewed += double(units.size()) / months;
    }
    out.scatter = std::sqrt(squares) / months;
    return out;
}

void print(int months, int cases, Measure measure, const Simulated &out)
{
    const double unit = measure == Measure::Share ? 100 : 1;
    qInfo("%d months of %d cases, %.0f reviewed, %s: bias %+.3f +- %.3f (Hajek %+.3f), naive mean "
          "off by %+.3f, interval of width %.2f covers %.1f %%",
          months, cases, out.reviewed, measure == Measure::Share ? "faults in %" : "marks",
          out.bias * unit, out.scatter * unit, out.biasHajek * unit, out.biasNaive * unit,
          out.width * unit, out.coverage);
}

Estimate of(const QList<EstimateUnit> &units, qint64 cases, Measure measure)
{
    return *estimate(units, cases, measure);
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TstEstimate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMonthOfFiveThousandCasesIsEstimatedWithoutBias_data()
    {
        QTest::addColumn<int>("measure");
        QTest::newRow("share of faults, in points of 1 %") << int(Measure::Share);
        QTest::newRow("mean mark") << int(Measure::Mark);
    }
    void aMonthOfFiveThousandCasesIsEstimatedWithoutBias()
    {
        QFETCH(int, measure);
        const auto kind = Measure(measure);
        // So many that chance blurs the bias of a share by no more than 0.02 points.
        constexpr int months = 10'000;
        const Simulated out = simulate(months, 5000, kind);
        print(months, 5000, kind, out);
        const double point = kind == Measure::Share ? 0.01 : 1;
        QVERIFY(std::abs(out.bias) < 0.1 * point);
        QVERIFY(std::abs(out.biasHajek) < 0.1 * point);
        QVERIFY2(out.coverage >= 93 && out.coverage <= 97,
                 qPrintable(QString::number(out.coverage)));
        // Else it would be no proof that the probabilities matter.
        QVERIFY(std::abs(out.biasNaive) > (kind == Measure::Share ? 0.05 : 0.2));
    }

    void smallMonthsAreCoveredToo_data()
    {
        QTest::addColumn<int>("cases");
        QTest::addColumn<int>("measure");
        for (const int cases : {200, 400, 1000}) {
            QTest::addRow("%d, faults", cases) << cases << int(Measure::Share);
            QTest::addRow("%d, marks", cases) << cases << int(Measure::Mark);
        }
    }
    void smallMonthsAreCoveredToo()
    {
        QFETCH(int, cases);
        QFETCH(int, measure);
        constexpr int months = 2000;
        const Simulated out = simulate(months, cases, Measure(measure));
        print(months, cases, Measure(measure), out);
        QVERIFY(std::abs(out.bias) < 4 * out.scatter);
        // Of 1,000 cases some 15 ordinary ones are drawn, half of the time without one of their
        // faults. The interval then reaches up to what might have been missed and covers a little
        // more than it should: 98 % instead of 97 % are let pass.
        QVERIFY2(out.coverage >= 93 && out.coverage <= 98,
                 qPrintable(QString::number(out.coverage)));
    }

    void theFormulasAreThoseOfTheBooks()
    {
        // Three cases, by hand: 1/π = 2, 4, 1; y = 1, 0, 1; (1-π)/π² = 2, 12, 0.
        const Estimate found = of({{500'000, 1, {}}, {250'000, 0, {}}, {1'000'000, 1, {}}}, 6,
                                  Measure::Share);
        QVERIFY(near(found.total, 3));
        QVERIFY(near(found.totalMean, 0.5));
        QVERIFY(near(found.mean, 3.0 / 7));
        // Σ u (y - 3/7)² = 2 · 16/49 + 12 · 9/49 = 140/49, by (Σ 1/π)² = 49
        QVERIFY(near(found.deviation, std::sqrt(140.0 / 49 / 49)));
        QCOMPARE(found.reviewed, 3);
        QCOMPARE(found.cases, 6);
    }

    void casesThatWereAllLookedAtLeaveNoDoubt()
    {
        const Estimate found = of({{oneMillion, 4, {}}, {oneMillion, 5, {}}, {oneMillion, 3, {}}},
                                  3, Measure::Mark);
        QVERIFY(near(found.mean, 4));
        QCOMPARE(found.low, found.mean);
        QCOMPARE(found.high, found.mean);
    }

    void withoutAFaultMetThereMayStillBeSome()
    {
        QList<EstimateUnit> units(59, EstimateUnit{20'000, 0, {}});
        const Estimate found = of(units, 2950, Measure::Share);
        QCOMPARE(found.mean, 0.0);
        QCOMPARE(found.low, 0.0);
        // As many as must be looked at to meet a problem of 5 %.
        QVERIFY2(found.high > 0.045 && found.high < 0.075, qPrintable(QString::number(found.high)));
    }

    void anIntervalStaysInsideOfTheScaleAndAroundTheMean()
    {
        Chance chance(3);
        for (int n = 0; n < 2000; ++n) {
            QList<EstimateUnit> units;
            for (int i = chance.below(9); i >= 0; --i)
                units.append({1 + chance.below(oneMillion), double(1 + chance.below(5)), {}});
            const Estimate found = of(units, 100, Measure::Mark);
            QVERIFY(found.low >= 1 && found.high <= 5);
            QVERIFY(found.low <= found.mean + 1e-9 && found.mean <= found.high + 1e-9);
        }
    }

    void eachGroupIsEstimatedByItself()
    {
        const QList<EstimateUnit> units{{500'000, 5, u"router.dsl"_s},
                                        {20'000, 2, u"pc.mail"_s},
                                        {500'000, 4, u"router.dsl"_s}};
        const auto found = estimateByGroup(units, {{u"router.dsl"_s, 4}, {u"pc.mail"_s, 50}},
                                           Measure::Mark);
        QVERIFY(found.ok());
        QCOMPARE(found->size(), 2);
        QVERIFY(near(found->value(u"router.dsl"_s).mean, 4.5));
        QCOMPARE(found->value(u"pc.mail"_s).cases, 50);
        // One case says next to nothing.
        QVERIFY(!areApart(found->value(u"router.dsl"_s), found->value(u"pc.mail"_s)));
    }

    void onlyIntervalsThatDoNotTouchArePutInOrder()
    {
        Estimate good;
        good.low = 4.2;
        good.high = 4.8;
        Estimate poor;
        poor.low = 3.1;
        poor.high = 4.2;
        QVERIFY(!areApart(good, poor));
        poor.high = 4.1;
        QVERIFY(areApart(good, poor) && areApart(poor, good));
    }

    void aCaseWithoutProbabilityIsRefused()
    {
        const auto code = [](const QList<EstimateUnit> &units, Measure measure) {
            const auto found = estimate(units, 10, measure);
            return found ? QString() : found.error().code;
        };
        QCOMPARE(code({}, Measure::Mark), u"estimate_empty"_s);
        QCOMPARE(code({{0, 4, {}}}, Measure::Mark), u"estimate_probability"_s);
        QCOMPARE(code({{oneMillion + 1, 4, {}}}, Measure::Mark), u"estimate_probability"_s);
        QCOMPARE(code({{20'000, 0, {}}}, Measure::Mark), u"estimate_value"_s);
        QCOMPARE(code({{20'000, 1.5, {}}}, Measure::Share), u"estimate_value"_s);
        QCOMPARE(code({{20'000, std::nan(""), {}}}, Measure::Share), u"estimate_value"_s);
    }

    void fiftyNineReviewsFindAProblemOfFivePerCent()
    {
        QCOMPARE(reviewsToFind(0.05, 0.95), 59);
        QCOMPARE(reviewsToFind(0.01, 0.95), 299);
        QCOMPARE(reviewsToFind(0.5, 0.95), 5);
        QVERIFY(1 - std::pow(0.95, 59) >= 0.95 && 1 - std::pow(0.95, 58) < 0.95);
    }
};

QTEST_GUILESS_MAIN(TstEstimate)
#include "tst_estimate.moc"
