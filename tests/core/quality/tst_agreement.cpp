// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Agreement.h"
#include "tests/core/base/Fixed.h"

#include <QTest>

#include <cmath>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

// Rows of observers, columns of units, "." where an observer gave nothing.
QList<CaseMarks> table(const QStringList &observers)
{
    QList<CaseMarks> out;
    for (const QString &observer : observers) {
        const QStringList marks = observer.split(u' ');
        out.resize(marks.size());
        for (qsizetype unit = 0; unit < marks.size(); ++unit) {
            if (marks[unit] != u"."_s)
                out[unit].append(marks[unit].front().unicode());
        }
    }
    return out;
}

QString threeDigits(std::optional<double> figure)
{
    return figure ? QString::number(*figure, 'f', 3) : u"none"_s;
}

// Krippendorff 2011, section C: four observers, twelve units, missing marks.
const QStringList fourObservers = {u"1 2 3 3 2 1 4 1 2 . . ."_s, u"1 2 3 3 2 2 4 1 2 5 . 3"_s,
                                   u". 3 3 3 2 3 4 2 2 5 1 ."_s, u"1 2 3 3 2 4 4 1 2 5 1 ."_s};

} // namespace

class TstAgreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void alphaIsThatOfKrippendorffsTables_data()
    {
        QTest::addColumn<QStringList>("observers");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("published");
        const auto nominal = int(MarkLevel::Nominal);
        QTest::newRow("2011, A: two observers, yes or no")
            << QStringList{u"0 1 0 0 0 0 0 0 1 0"_s, u"1 1 1 0 0 1 0 0 0 0"_s} << nominal
            << u"0.095"_s;
        QTest::newRow("2011, B: two observers, many kinds")
            << QStringList{u"a a b b d c c c e d d a"_s, u"b a b b b c c c e d d d"_s} << nominal
            << u"0.692"_s;
        QTest::newRow("2011, C: four observers, missing marks")
            << fourObservers << nominal << u"0.743"_s;
        QTest::newRow("2011, D: the same as ranks")
            << fourObservers << int(MarkLevel::Ordinal) << u"0.815"_s;
        QTest::newRow("three observers, after Krippendorff 1980")
            << QStringList{u". . . . . 3 4 1 2 1 1 3 3 . 3"_s, u"1 . 2 1 3 3 4 3 . . . . . . ."_s,
                           u". . 2 1 3 4 4 . 2 1 1 3 3 . 4"_s}
            << nominal << u"0.691"_s;
    }
    void alphaIsThatOfKrippendorffsTables()
    {
        QFETCH(QStringList, observers);
        QFETCH(int, level);
        QFETCH(QString, published);
        QCOMPARE(threeDigits(krippendorffAlpha(table(observers), MarkLevel(level))), published);
    }

    void fullAgreementIsOneAndChanceIsAboutNothing()
    {
        QCOMPARE(krippendorffAlpha({{1, 1}, {5, 5, 5}, {3, 3}}, MarkLevel::Ordinal), 1.0);
        SeededRng rng(4);
        QList<CaseMarks> dice;
        for (int n = 0; n < 3000; ++n)
            dice.append({int(rng.below(5)), int(rng.below(5))});
        QVERIFY(std::abs(*krippendorffAlpha(dice, MarkLevel::Ordinal)) < 0.05);
    }

    void ranksForgiveNeighboursMoreThanStrangers()
    {
        const QList<CaseMarks> near{{1, 2}, {2, 3}, {3, 4}, {4, 5}, {1, 1}, {5, 5}};
        const QList<CaseMarks> far{{1, 5}, {2, 4}, {3, 1}, {4, 2}, {1, 1}, {5, 5}};
        QVERIFY(krippendorffAlpha(near, MarkLevel::Ordinal)
                > krippendorffAlpha(far, MarkLevel::Ordinal));
    }

    void withoutTwoMarksOrTwoValuesThereIsNoAlpha()
    {
        QVERIFY(!krippendorffAlpha({}, MarkLevel::Ordinal));
        QVERIFY(!krippendorffAlpha({{1}, {2}, {}}, MarkLevel::Ordinal));
        QVERIFY(!krippendorffAlpha({{4, 4}, {4, 4}}, MarkLevel::Ordinal));
        SeededRng rng(1);
        QVERIFY(!alphaInterval({}, MarkLevel::Ordinal, rng));
        QVERIFY(!alphaInterval({{4, 4}, {4, 4}}, MarkLevel::Ordinal, rng));
    }

    void theIntervalHoldsAlphaAndNarrowsWithMoreCases()
    {
        const QList<CaseMarks> few = table(fourObservers);
        SeededRng rng(11);
        const auto wide = alphaInterval(few, MarkLevel::Ordinal, rng);
        QVERIFY(wide && wide->low < 0.815 && wide->high > 0.815 && wide->high <= 1);
        QList<CaseMarks> many;
        for (int i = 0; i < 10; ++i)
            many.append(few);
        const auto narrow = alphaInterval(many, MarkLevel::Ordinal, rng);
        QVERIFY(narrow && narrow->high - narrow->low < (wide->high - wide->low) / 2);
    }

    void theSameSeedGivesTheSameInterval()
    {
        SeededRng one(7);
        SeededRng two(7);
        const auto a = alphaInterval(table(fourObservers), MarkLevel::Nominal, one);
        const auto b = alphaInterval(table(fourObservers), MarkLevel::Nominal, two);
        QVERIFY(a && b && a->low == b->low && a->high == b->high);
    }

    // 35 of 50 alike, 25 expected by chance: (0.7 - 0.5) / (1 - 0.5).
    void kappaIsThatOfTheTextbook()
    {
        QList<std::pair<int, int>> pairs;
        for (const auto &[count, a, b] : {std::tuple(20, 1, 1), std::tuple(5, 1, 2),
                                          std::tuple(10, 2, 1), std::tuple(15, 2, 2)})
            pairs.resize(pairs.size() + count, {a, b});
        QCOMPARE(threeDigits(cohensKappa(pairs, KappaWeights::None)), u"0.400"_s);
        QVERIFY(!cohensKappa({{3, 3}, {3, 3}}, KappaWeights::None));
        QVERIFY(!cohensKappa({}, KappaWeights::Linear));
    }

    void belowTwoThirdsACriterionIsNotDependable()
    {
        QVERIFY(isDependable(0.667));
        QVERIFY(!isDependable(0.6669));
        QVERIFY(!isDependable(std::nullopt));
    }

    void aCriterionGetsAllItsFigures()
    {
        SeededRng rng(2);
        QList<CaseMarks> cases = table(fourObservers);
        const CriterionAgreement found = agreementOf(cases, MarkLevel::Ordinal, rng);
        QCOMPARE(found.cases, 11);
        QCOMPARE(threeDigits(found.alpha), u"0.815"_s);
        QVERIFY(found.interval && found.kappa && found.dependable);
        const CriterionAgreement none = agreementOf({{3}, {4}}, MarkLevel::Ordinal, rng);
        QVERIFY(none.cases == 0 && !none.alpha && !none.interval && !none.kappa);
        QVERIFY(!none.dependable);
    }
};

QTEST_GUILESS_MAIN(TstAgreement)
#include "tst_agreement.moc"
