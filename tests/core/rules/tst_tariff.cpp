// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Tariff.h"

#include <QTest>

#include <limits>
#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TariffRules tariffOf(qint64 cents, bool gross)
{
    return quarterTariff({}, Money{cents}, gross);
}

// The golden cases of the decisions, in the order gross, net, vat, expert.
using Cents = std::array<qint64, 4>;
Cents cents(const Result<Price> &price)
{
    return {price->gross.minor, price->net.minor, price->vat.minor, price->expertGets.minor};
}

// numerator / denominator rounded half away from zero, by long division on strings of digits:
// another way than the code's.
qint64 roundedByHand(qint64 numerator, qint64 denominator)
{
    const bool negative = numerator < 0;
    const quint64 n = negative ? quint64(-numerator) : quint64(numerator);
    quint64 whole = 0;
    quint64 rest = 0;
    for (int bit = 62; bit >= 0; --bit) {
        rest = rest * 2 + ((n >> bit) & 1);
        whole = whole * 2 + (rest >= quint64(denominator) ? 1 : 0);
        rest %= quint64(denominator);
    }
    whole += rest + rest >= quint64(denominator) ? 1 : 0;
    return negative ? -qint64(whole) : qint64(whole);
}

} // namespace

class TstTariff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPrivateCustomerPaysTheGrossPrice()
    {
        QCOMPARE(cents(price(tariffOf(1400, true), 3)), Cents({4200, 3529, 671, 2470}));
    }

    void aBusinessPaysTheNetPriceAndVat()
    {
        QCOMPARE(cents(price(tariffOf(1990, false), 3)), Cents({7104, 5970, 1134, 4179}));
    }

    void aRoundedNetUnitPriceIsNeverMultiplied()
    {
        const qint64 single = price(tariffOf(1400, true), 1)->net.minor;
        QCOMPARE(single, 1176);
        QVERIFY(single * 3 != price(tariffOf(1400, true), 3)->net.minor);
    }

    void startedQuartersCountWhole_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<int>("units");
        QTest::newRow("nothing") << qint64(0) << 0;
        QTest::newRow("less") << qint64(-5) << 0;
        QTest::newRow("one minute") << qint64(1) << 1;
        QTest::newRow("a quarter") << qint64(15) << 1;
        QTest::newRow("a started one") << qint64(16) << 2;
        QTest::newRow("41 minutes") << qint64(41) << 3;
        QTest::newRow("three quarters") << qint64(45) << 3;
        QTest::newRow("for ever") << std::numeric_limits<qint64>::max()
                                  << std::numeric_limits<int>::max();
    }
    void startedQuartersCountWhole()
    {
        QFETCH(qint64, minutes);
        QTEST(unitsFor(minutes), "units");
    }

    void aMillisecondStartsAQuarter()
    {
        QCOMPARE(unitsFor(Milliseconds(15min)), 1);
        QCOMPARE(unitsFor(15min + 1ms), 2);
        QCOMPARE(unitsFor(1ms), 1);
        QCOMPARE(unitsFor(0ms), 0);
        QCOMPARE(unitsFor(Milliseconds::max()), std::numeric_limits<int>::max());
    }

    void halvesGoAwayFromZero_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("0.5") << qint64(1) << qint64(1) << qint64(2) << qint64(1);
        QTest::newRow("-0.5") << qint64(-1) << qint64(1) << qint64(2) << qint64(-1);
        QTest::newRow("2.5") << qint64(5) << qint64(1) << qint64(2) << qint64(3);
        QTest::newRow("0.49…") << qint64(3) << qint64(1) << qint64(7) << qint64(0);
        QTest::newRow("0.57") << qint64(4) << qint64(1) << qint64(7) << qint64(1);
        QTest::newRow("-0.57") << qint64(-4) << qint64(1) << qint64(7) << qint64(-1);
        QTest::newRow("0.499") << qint64(499) << qint64(1) << qint64(1000) << qint64(0);
        QTest::newRow("whole") << qint64(-7) << qint64(3) << qint64(1) << qint64(-21);
        QTest::newRow("zero") << qint64(0) << qint64(700) << qint64(1000) << qint64(0);
    }
    void halvesGoAwayFromZero()
    {
        QFETCH(qint64, value);
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QTEST(roundedShare(value, numerator, denominator), "expected");
        QCOMPARE(roundedShare(value, numerator, denominator),
                 roundedByHand(value * numerator, denominator));
    }

    void tenThousandPricesAddUp()
    {
        std::mt19937_64 random(20260101);
        const auto upTo = [&random](qint64 most) {
            return std::uniform_int_distribution<qint64>(0, most)(random);
        };
        for (int i = 0; i < 10'000; ++i) {
            TariffRules tariff = tariffOf(upTo(i % 10 == 0 ? 500'000'000 : 20'000), upTo(1) == 1);
            tariff.vatPermille = int(upTo(1000));
            tariff.expertSharePermille = int(upTo(1000));
            const int units = int(upTo(i % 10 == 0 ? 1000 : 100));
            const qint64 total = tariff.rules[0].price * units;
            const auto found = price(tariff, units);
            QVERIFY(found.ok());
            const auto [gross, net, vat, expert] = cents(found);
            QCOMPARE(gross, net + vat);
            QCOMPARE(tariff.gross ? gross : net, total);
            QCOMPARE(tariff.gross ? net : vat,
                     tariff.gross ? roundedByHand(total * 1000, 1000 + tariff.vatPermille)
                                  : roundedByHand(total * tariff.vatPermille, 1000));
            QCOMPARE(expert, roundedByHand(net * tariff.expertSharePermille, 1000));
            QVERIFY(vat >= 0 && expert >= 0 && expert <= net);
        }
    }

    void theCurrencyIsTheTariffs()
    {
        const TariffRules tariff = quarterTariff({}, Money{1400, u"CHF"_s});
        const auto found = price(tariff, 1);
        for (const Money &money : {found->gross, found->net, found->vat, found->expertGets})
            QCOMPARE(money.currency, u"CHF"_s);
    }

    void whatCannotBeComputedIsRefused()
    {
        const TariffRules good = tariffOf(1400, true);
        QCOMPARE(price(good, -1).error().code, u"out_of_range"_s);
        QCOMPARE(price(tariffOf(1'000'000'000, true), 1001).error().code, u"out_of_range"_s);
        QVERIFY(price(tariffOf(1'000'000'000, true), 1000).ok());
        QCOMPARE(price(tariffOf(-1, true), 1).error().code, u"bad_tariff"_s);
    }
};

QTEST_APPLESS_MAIN(TstTariff)
#include "tst_tariff.moc"
