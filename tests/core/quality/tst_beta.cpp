// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/BetaDistribution.h"

#include <QTest>

#include <cmath>

using namespace werkbank;

namespace {

struct Quantile {
    double a, b, probability, expected;
};

// scipy 1.15.3 (Debian 13): scipy.stats.beta.ppf(probability, a, b).
constexpr Quantile quantiles[] = {{0.5, 0.5, 0.025, 0.00154133313343601},
                                  {0.5, 0.5, 0.1, 0.0244717418524232},
                                  {0.5, 0.5, 0.5, 0.5},
                                  {0.5, 0.5, 0.975, 0.998458666866564},
                                  {1, 1, 0.1, 0.1},
                                  {2, 3, 0.025, 0.0675859864885429},
                                  {2, 3, 0.5, 0.38572756813239},
                                  {2, 3, 0.975, 0.805879550316757},
                                  {11.2, 1.8, 0.025, 0.637038700312729},
                                  {11.2, 1.8, 0.1, 0.733512105695079},
                                  {11.2, 1.8, 0.5, 0.880109242287014},
                                  {11.2, 1.8, 0.975, 0.984324147581756},
                                  {190.8, 21.2, 0.1, 0.872933930062806},
                                  {190.8, 21.2, 0.975, 0.936565080403033},
                                  {0.3, 40, 0.025, 8.03430537221109e-08},
                                  {0.3, 40, 0.5, 0.00184267025987028},
                                  {5000, 300, 0.025, 0.937018845952246},
                                  {5000, 300, 0.9, 0.947426463929446},
                                  {100000, 50000, 0.1, 0.665106338381833},
                                  {100000, 50000, 0.975, 0.669050142078383},
                                  {1, 0.05, 0.025, 0.3973123197809},
                                  {1, 0.05, 0.5, 0.999999046325684}};

// The same: scipy.stats.t.ppf(0.975, degrees).
constexpr double students[][2] = {{1, 12.7062047364321},   {2, 4.30265272969614},
                                  {3, 3.18244630528426},   {7.5, 2.33303962686497},
                                  {30, 2.04227245630124},  {200, 1.97189622363161},
                                  {1e6, 1.95996635681411}, {1e300, 1.95996398454005}};

} // namespace

class TstBeta : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quantilesAreThoseOfAKnownLibrary()
    {
        for (const auto &[a, b, probability, expected] : quantiles) {
            const double found = betaQuantile(a, b, probability);
            QVERIFY2(std::abs(found - expected) < 1e-10,
                     qPrintable(QStringLiteral("%1 %2 %3: %4")
                                    .arg(a)
                                    .arg(b)
                                    .arg(probability)
                                    .arg(found, 0, 'g', 15)));
        }
    }

    void aQuantileLeadsBackToItsProbability()
    {
        for (const auto &[a, b, probability, expected] : quantiles)
            QVERIFY(std::abs(betaProbability(a, b, expected) - probability) < 1e-7);
    }

    void bothTailsMirrorEachOther()
    {
        for (double x = 0.01; x < 1; x += 0.01)
            QVERIFY(std::abs(betaProbability(3.7, 0.9, x) + betaProbability(0.9, 3.7, 1 - x) - 1)
                    < 1e-13);
        QCOMPARE(betaProbability(2, 2, 0), 0.0);
        QCOMPARE(betaProbability(2, 2, 1), 1.0);
        QCOMPARE(betaQuantile(2, 2, 0), 0.0);
        QCOMPARE(betaQuantile(2, 2, 1), 1.0);
    }

    void studentsBoundIsThatOfTheTables()
    {
        for (const auto &[degrees, expected] : students)
            QVERIFY2(std::abs(studentBound(degrees, 0.95) - expected) < 1e-6,
                     qPrintable(QString::number(studentBound(degrees, 0.95), 'g', 12)));
    }
};

QTEST_GUILESS_MAIN(TstBeta)
#include "tst_beta.moc"
