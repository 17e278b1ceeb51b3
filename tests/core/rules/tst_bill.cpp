// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Tariff.h"
#include "core/wire/Json.h"
#include "tests/core/rules/BillSamples.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TariffRuleKind;

class TstBill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPrivateCustomersThreeQuartersCostFortyTwo()
    {
        TariffRule rule = quarters;
        rule.price = 1400;
        const auto bill = makeBill(tariffWith({rule}, true), workedFor(41min));
        QVERIFY(bill.ok());
        QCOMPARE(bill->gross, 4200);
        QCOMPARE(bill->vat, 671);
        QCOMPARE(bill->net, 3529);
        QCOMPARE(bill->expertShare, 2470);
        QCOMPARE(bill->platformFee, 1059);
    }

    void aBusinessPaysSeventyOneOhFour()
    {
        const auto bill = makeBill(tariffWith({quarters}), workedFor(41min));
        QCOMPARE(bill->net, 5970);
        QCOMPARE(bill->vat, 1134);
        QCOMPARE(bill->gross, 7104);
        QCOMPARE(bill->expertShare, 4179);
        QCOMPARE(bill->lines.size(), 1);
        const BillLine &line = bill->lines[0];
        QCOMPARE(line.rule, u"per_started"_s);
        QCOMPARE(line.quantity, 3);
        QCOMPARE(line.unitSize, 15);
        QCOMPARE(line.unitPrice, 1990);
        QCOMPARE(inputOf(line, u"worked_ms"_s), 41 * 60'000);
    }

    void aTariffOfOnePriceCountsStartedQuarters()
    {
        const TariffRules simple = quarterTariff(idOf(1), Money{1400});
        for (int minutes = 0; minutes <= 300; minutes += 7) {
            const auto old = price(simple, unitsFor(qint64(minutes)));
            const auto bill = makeBill(simple, workedFor(std::chrono::minutes(minutes)));
            QCOMPARE(bill->gross, old->gross.minor);
            QCOMPARE(bill->net, old->net.minor);
            QCOMPARE(bill->vat, old->vat.minor);
            QCOMPARE(bill->expertShare, old->expertGets.minor);
        }
    }

    void anExactMinuteIsNotRoundedBeforeItIsMultiplied()
    {
        // 79.60 an hour are 1.3266… a minute; 41 of them 54.393…
        const auto tariff = tariffWith({ruleOf(Kind::ExactMinute, 7960, 60)});
        QCOMPARE(makeBill(tariff, workedFor(41min))->net, 5439);
        QCOMPARE(makeBill(tariff, workedFor(41min + 1ms))->net, 5572);
        QCOMPARE(makeBill(tariff, workedFor(60min))->net, 7960);
    }

    void aFlatPriceDoesNotAskForTime()
    {
        const auto tariff = tariffWith({ruleOf(Kind::Flat, 4900)});
        QCOMPARE(makeBill(tariff, {})->net, 4900);
        QCOMPARE(makeBill(tariff, workedFor(9h))->net, 4900);
    }

    void theFirstUnitHasItsOwnPrice()
    {
        const auto tariff = tariffWith({ruleOf(Kind::FirstUnit, 3900, 30), quarters});
        QCOMPARE(makeBill(tariff, {})->net, 0);
        QCOMPARE(makeBill(tariff, workedFor(1min))->net, 3900);
        QCOMPARE(makeBill(tariff, workedFor(30min))->net, 3900);
        QCOMPARE(makeBill(tariff, workedFor(31min))->net, 3900 + 1990);
    }

    void freeMinutesCostNothing()
    {
        TariffRule rule = quarters;
        rule.free = 10;
        const auto tariff = tariffWith({rule, ruleOf(Kind::Minimum, 3000)});
        QCOMPARE(makeBill(tariff, workedFor(10min))->net, 0);
        QCOMPARE(makeBill(tariff, workedFor(26min))->net, 2 * 1990);
    }

    void theMinimumFillsUpAndTheCapTakesAway()
    {
        const auto tariff = tariffWith(
            {quarters, ruleOf(Kind::Minimum, 2500), ruleOf(Kind::Cap, 5000)});
        const auto little = makeBill(tariff, workedFor(5min));
        QCOMPARE(little->net, 2500);
        QCOMPARE(lineWith(*little, BillLabel::Minimum)->amount, 510);
        QVERIFY(!little->capped);
        const auto much = makeBill(tariff, workedFor(2h));
        QCOMPARE(much->net, 5000);
        QVERIFY(much->capped);
        QCOMPARE(lineWith(*much, BillLabel::Cap)->amount, 5000 - 8 * 1990);
    }

    void theCustomersWordOnTheCapWins()
    {
        const auto tariff = tariffWith({quarters, ruleOf(Kind::Cap, 5000)});
        BillFacts facts = workedFor(2h);
        facts.agreedCap = 9000;
        QCOMPARE(makeBill(tariff, facts)->net, 9000);
        facts.agreedCap = 0;
        QCOMPARE(makeBill(tariff, facts)->net, 0);
        const auto without = makeBill(tariffWith({quarters}), facts);
        QCOMPARE(without->net, 0);
        QCOMPARE(lineWith(*without, BillLabel::Cap)->rule, u"agreed_cap"_s);
    }

    void theClockKnowsWhenTheCapIsReached()
    {
        const auto tariff = tariffWith({quarters, ruleOf(Kind::Cap, 4000)});
        const auto left = [&](Milliseconds worked) {
            return **timeUntilCap(tariff, workedFor(worked), morning() + worked);
        };
        QCOMPARE(left(0min), 30min);
        QCOMPARE(left(11min), 19min);
        QCOMPARE(left(30min), 0ms);
        QCOMPARE(left(3h), 0ms);
        QVERIFY(!*timeUntilCap(tariffWith({quarters}), {}, morning()));
    }

    void notFixedMeansNothingToPay()
    {
        const auto tariff = tariffWith({quarters, ruleOf(Kind::NoFixNoFee, 1500),
                                        ruleOf(Kind::Travel, 2900)});
        BillFacts facts = workedFor(41min);
        facts.trips = 1;
        QCOMPARE(makeBill(tariff, facts)->net, 5970 + 2900);
        facts.solved = false;
        const auto bill = makeBill(tariff, facts);
        QCOMPARE(bill->gross, 0);
        QCOMPARE(bill->workedMs, 41 * 60'000);
        QCOMPARE(bill->expertShare, 1500);
        QCOMPARE(bill->platformFee, -1500);
        QCOMPARE(badBill(*bill), std::nullopt);
    }

    void theUrgentSurchargeIsOnTheWorkNotOnTheTrip()
    {
        const auto tariff = tariffWith({quarters, surcharge(Kind::Urgent, 250),
                                        ruleOf(Kind::Travel, 2900)});
        BillFacts facts = workedFor(41min);
        facts.trips = 2;
        facts.urgent = true;
        const auto bill = makeBill(tariff, facts);
        QCOMPARE(lineWith(*bill, BillLabel::Urgent)->amount, 1493);  // 25 % of 59.70 = 14.925
        QCOMPARE(bill->net, 5970 + 1493 + 5800);
    }

    void theNightIsThatOfTheTariffsZone()
    {
        const auto tariff = tariffWith({quarters, nights(500)});
        const auto night = makeBill(tariff, workedFor(40min, berlin(u"2026-03-10T21:40:00"_s)));
        const BillLine *line = lineWith(*night, BillLabel::TimeOfDay);
        QVERIFY(line);
        QCOMPARE(inputOf(*line, u"window_ms"_s), 20 * 60'000);
        QCOMPARE(inputOf(*line, u"window_units"_s), 2);
        QCOMPARE(line->amount, 1990);  // 50 % of two units
        QVERIFY(!lineWith(*makeBill(tariff, workedFor(4h)), BillLabel::TimeOfDay));
        TariffRules elsewhere = tariff;
        elsewhere.zone = u"Asia/Tokyo"_s;  // 10 in the morning in Berlin is 18 there
        QVERIFY(lineWith(*makeBill(elsewhere, workedFor(6h)), BillLabel::TimeOfDay));
    }

    void aNightOfTheChangeOfClocksHasSevenOrNineHours()
    {
        const auto tariff = tariffWith({ruleOf(Kind::ExactMinute, 60, 1), nights(1000)});
        const auto minutes = [&](const QString &evening) {
            const auto bill = makeBill(tariff, workedFor(12h, berlin(evening)));
            return inputOf(*lineWith(*bill, BillLabel::TimeOfDay), u"window_minutes"_s);
        };
        QCOMPARE(minutes(u"2026-03-10T21:00:00"_s), 8 * 60);
        QCOMPARE(minutes(u"2026-03-28T21:00:00"_s), 7 * 60);
        QCOMPARE(minutes(u"2026-10-24T21:00:00"_s), 9 * 60);
    }

    void travelIsPaidByStartedKilometreAtItsOwnRate()
    {
        TariffRule km = ruleOf(Kind::Travel, 52, 1000);
        km.free = 5000;
        km.vatPermille = 70;
        BillFacts facts = workedFor(41min);
        facts.trips = 1;
        facts.metres = 12'001;
        const auto bill = makeBill(tariffWith({quarters, km}), facts);
        QCOMPARE(lineWith(*bill, BillLabel::Travel)->quantity, 8);
        QCOMPARE(bill->vatGroups,
                 (QList<BillVat>{{70, 416, 29}, {190, 5970, 1134}}));
        QCOMPARE(bill->gross, 416 + 29 + 5970 + 1134);
    }

    void netOfGrossLinesIsSharedWithoutLosingACent()
    {
        // Three lines of 14.00 gross: 35.29 net in all, 11.76 three times would be a cent short.
        TariffRule trip = ruleOf(Kind::Travel, 1400);
        const auto tariff = tariffWith({ruleOf(Kind::Flat, 1400), ruleOf(Kind::FirstUnit, 1400, 60),
                                        trip}, true);
        BillFacts facts = workedFor(10min);
        facts.trips = 1;
        const auto bill = makeBill(tariff, facts);
        QCOMPARE(bill->net, 3529);
        QCOMPARE(bill->lines[0].net, 1177);
        QCOMPARE(bill->lines[1].net, 1176);
        QCOMPARE(bill->lines[2].net, 1176);
    }

    void aCentOffIsFound()
    {
        BillFacts facts = workedFor(41min);
        facts.trips = 1;
        TariffRule trip = ruleOf(Kind::Travel, 2900);
        trip.vatPermille = 70;
        for (const bool gross : {false, true}) {
            const Bill good = *makeBill(tariffWith({quarters, trip}, gross), facts);
            QCOMPARE(badBill(good), std::nullopt);
            for (const auto &spoil : QList<std::function<void(Bill &)>>{
                     [](Bill &b) { ++b.net; }, [](Bill &b) { --b.vat; }, [](Bill &b) { ++b.gross; },
                     [](Bill &b) { ++b.expertShare; }, [](Bill &b) { ++b.platformFee; },
                     [](Bill &b) { ++b.lines[0].amount; }, [](Bill &b) { ++b.lines[1].net; },
                     [](Bill &b) { ++b.vatGroups[0].vat; ++b.vat; ++b.gross; },
                     [](Bill &b) { ++b.vatGroups[0].vat; --b.vatGroups[1].vat; },
                     [](Bill &b) { b.vatGroups.removeLast(); },
                     [](Bill &b) { b.vatGroups.swapItemsAt(0, 1); },
                     [](Bill &b) { b.lines[0].vatPermille = 70; },
                     [](Bill &b) { b.lines.append(b.lines[0]); }}) {
                Bill spoilt = good;
                spoil(spoilt);
                QVERIFY(badBill(spoilt));
            }
        }
    }

    void aTariffSurvivesTheWire()
    {
        TariffRule km = ruleOf(Kind::Travel, 52, 1000);
        km.vatPermille = 70;
        const TariffRules tariff = tariffWith({quarters, nights(500), km});
        QCOMPARE(*fromJson<TariffRules>(toJson(tariff), Strictness::Strict), tariff);
        const Bill bill = *makeBill(tariff, workedFor(14h));
        QCOMPARE(*fromJson<Bill>(toJson(bill), Strictness::Strict), bill);
    }

    void whatCannotBeComputedIsRefused()
    {
        for (const auto &spoil : QList<std::function<void(TariffRules &)>>{
                 [](TariffRules &t) { t.rules.clear(); },
                 [](TariffRules &t) { t.currency.clear(); },
                 [](TariffRules &t) { t.version = 0; },
                 [](TariffRules &t) { t.vatPermille = 1001; },
                 [](TariffRules &t) { t.expertSharePermille = -1; },
                 [](TariffRules &t) { t.rules[0].kind = Kind::Unknown; },
                 [](TariffRules &t) { t.rules[0].per = 0; },
                 [](TariffRules &t) { t.rules[0].price = -1; },
                 [](TariffRules &t) { t.rules[0].price = 1'000'000'001; },
                 [](TariffRules &t) { t.rules[0].free = -1; },
                 [](TariffRules &t) { t.rules[0].vatPermille = 70; },
                 [](TariffRules &t) { t.rules[1].id = t.rules[0].id; },
                 [](TariffRules &t) { t.rules[1].permille = -1; },
                 [](TariffRules &t) { t.rules[1].windows[0].weekday = 8; },
                 [](TariffRules &t) { t.zone = u"Nowhere/Land"_s; },
                 [](TariffRules &t) { t.rules.append(ruleOf(Kind::ExactMinute, 1, 1)); },
                 [](TariffRules &t) {
                     t.rules.append({ruleOf(Kind::Cap, 1), ruleOf(Kind::Minimum, 2)});
                 }}) {
            TariffRules bad = tariffWith({quarters, nights(500)});
            QVERIFY(makeBill(bad, workedFor(1min)).ok());
            spoil(bad);
            QCOMPARE(makeBill(bad, workedFor(1min)).error().code, u"bad_tariff"_s);
        }
        const auto tariff = tariffWith({quarters, ruleOf(Kind::Travel, 1'000'000'000)});
        BillFacts facts;
        facts.trips = -1;
        QCOMPARE(makeBill(tariff, facts).error().code, u"out_of_range"_s);
        facts.trips = 1001;
        QCOMPARE(makeBill(tariff, facts).error().code, u"out_of_range"_s);
        facts.trips = 800;
        QVERIFY(makeBill(tariff, facts).ok());
        facts.times = {{{1}, {2}}, {morning(), morning() + 1h}};
        QCOMPARE(makeBill(tariff, facts).error().code, u"out_of_range"_s);
    }
};

QTEST_APPLESS_MAIN(TstBill)
#include "tst_bill.moc"
