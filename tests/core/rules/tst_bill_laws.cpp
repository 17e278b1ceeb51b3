// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TimeSets.h"
#include "tests/core/rules/BillSamples.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TariffRuleKind;

namespace {

// Tariffs and facts of all kinds, the same ones in every run.
class Cases {
public:
    explicit Cases(quint64 seed) : m_random(seed) {}

    qint64 upTo(qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(m_random); }
    bool maybe() { return upTo(1) == 1; }

    TariffRules tariff()
    {
        TariffRule time = maybe() ? ruleOf(Kind::PerStarted, upTo(5000), int(1 + upTo(59)))
                                  : ruleOf(Kind::ExactMinute, upTo(20'000), int(1 + upTo(59)));
        time.free = maybe() ? int(upTo(20)) : 0;
        QList<TariffRule> rules;
        if (upTo(9) > 0)
            rules.append(time);
        else
            rules.append(ruleOf(Kind::Flat, upTo(20'000)));
        if (maybe())
            rules.append(ruleOf(Kind::FirstUnit, upTo(8000), int(1 + upTo(59))));
        if (maybe())
            rules.append(nights(int(upTo(1000))));
        if (maybe())
            rules.append(surcharge(Kind::Urgent, int(upTo(1000))));
        if (maybe())
            rules.append(ruleOf(Kind::Minimum, upTo(5000)));
        if (maybe())
            rules.append(ruleOf(Kind::Cap, 5000 + upTo(30'000)));
        if (maybe())
            rules.append(ruleOf(Kind::NoFixNoFee, upTo(3000)));
        if (maybe())
            rules.append(travel());
        TariffRules out = tariffWith(rules, maybe());
        out.vatPermille = maybe() ? 190 : int(upTo(300));
        out.expertSharePermille = int(upTo(1000));
        return out;
    }

    BillFacts facts()
    {
        BillFacts facts;
        for (qint64 i = upTo(4); i > 0; --i)
            facts.times.append(stretch());
        facts.urgent = maybe();
        facts.solved = upTo(9) > 0;
        facts.trips = int(upTo(2));
        facts.metres = upTo(80'000);
        if (upTo(9) == 0)
            facts.agreedCap = upTo(20'000);
        return facts;
    }

    BilledTime stretch()
    {
        const Instant from = berlin(u"2026-03-27T12:00:00"_s) + Milliseconds(upTo(3 * 86'400'000));
        return {from, from + Milliseconds(1 + upTo(5'400'000))};
    }

private:
    TariffRule travel()
    {
        TariffRule rule = ruleOf(Kind::Travel, upTo(3000), maybe() ? 1000 : 0);
        rule.free = int(upTo(5000));
        if (maybe())
            rule.vatPermille = int(upTo(300));
        return rule;
    }

    std::mt19937_64 m_random;
};

constexpr int rounds = 10'000;

} // namespace

class TstBillLaws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tenThousandBillsHold()
    {
        Cases cases(20260301);
        for (int i = 0; i < rounds; ++i) {
            const TariffRules tariff = cases.tariff();
            const BillFacts facts = cases.facts();
            const auto bill = makeBill(tariff, facts);
            QVERIFY2(bill.ok(), qPrintable(bill.ok() ? QString() : bill.error().text));
            QCOMPARE(badBill(*bill), std::nullopt);
            qint64 amounts = 0;
            qint64 nets = 0;
            for (const BillLine &line : bill->lines) {
                amounts += line.amount;
                nets += line.net;
                QVERIFY(!line.rule.isEmpty() && line.label != BillLabel::Unknown);
                const qint64 exact = tariff.gross ? line.net * (1000 + line.vatPermille)
                                                  : line.amount * 1000;
                // A line's own net lies within a cent of the exact one.
                QVERIFY(std::abs(exact - line.amount * 1000) <= 1000 + line.vatPermille);
            }
            QCOMPARE(amounts, totalOf(*bill));
            QCOMPARE(nets, bill->net);
            QCOMPARE(bill->gross, bill->net + bill->vat);
            QCOMPARE(bill->expertShare + bill->platformFee, bill->net);
            QVERIFY(bill->gross >= 0 && bill->vat >= 0 && bill->expertShare >= 0);
            QCOMPARE(bill->workedMs, lengthOf(united(facts.times)).count());
        }
    }

    void eachLineCanBeReckonedFromWhatItShows()
    {
        Cases cases(20260302);
        int seen = 0;
        for (int i = 0; i < rounds; ++i) {
            const Bill bill = *makeBill(cases.tariff(), cases.facts());
            for (const BillLine &line : bill.lines) {
                // Half away from zero of unit price x quantity / size, doubled to stay whole.
                const qint64 size = line.unit == BillUnit::Minute ? line.unitSize : 1;
                const qint64 product = line.unitPrice * line.quantity;
                QCOMPARE(line.amount, product < 0 ? -((-2 * product + size) / (2 * size))
                                                  : (2 * product + size) / (2 * size));
                if (line.label != BillLabel::Urgent)
                    continue;
                ++seen;
                QCOMPARE(line.amount, (inputOf(line, u"base"_s) * inputOf(line, u"permille"_s) + 500)
                                          / 1000);
            }
        }
        QVERIFY(seen > 1000);
    }

    void moreTimeAnywhereNeverCostsLess()
    {
        Cases cases(20260303);
        int grew = 0;
        for (int i = 0; i < rounds; ++i) {
            const TariffRules tariff = cases.tariff();
            BillFacts facts = cases.facts();
            const Bill before = *makeBill(tariff, facts);
            facts.times.append(cases.stretch());
            const Bill after = *makeBill(tariff, facts);
            QVERIFY(totalOf(after) >= totalOf(before));
            QVERIFY(after.gross >= before.gross);
            grew += after.gross > before.gross;
        }
        QVERIFY(grew > rounds / 4);
    }

    void cuttingTimeIntoPiecesChangesNothing()
    {
        Cases cases(20260304);
        for (int i = 0; i < rounds; ++i) {
            const TariffRules tariff = cases.tariff();
            BillFacts facts = cases.facts();
            const Bill whole = *makeBill(tariff, facts);
            QList<BilledTime> cut;
            for (const BilledTime &time : std::as_const(facts.times)) {
                const Instant at = time.fromAt
                    + Milliseconds(cases.upTo((time.toAt - time.fromAt).count()));
                cut.prepend({time.fromAt, at});
                cut.append({at, time.toAt});
                cut.append(time);  // and what is said twice counts once
            }
            facts.times = cut;
            QCOMPARE(*makeBill(tariff, facts), whole);
        }
    }

    void theCapIsNeverPassed()
    {
        Cases cases(20260305);
        int capped = 0;
        for (int i = 0; i < rounds; ++i) {
            TariffRules tariff = cases.tariff();
            tariff.rules.removeIf([](const TariffRule &rule) {
                return rule.kind == Kind::Travel || rule.kind == Kind::NoFixNoFee;
            });
            BillFacts facts = cases.facts();
            facts.agreedCap = cases.upTo(20'000);
            const Bill bill = *makeBill(tariff, facts);
            QVERIFY(totalOf(bill) <= *facts.agreedCap);
            QCOMPARE(bill.capped, lineWith(bill, BillLabel::Cap) != nullptr);
            capped += bill.capped;
        }
        QVERIFY(capped > rounds / 10);
    }

    void billingUpToTheCapsMomentTakesNothingAway()
    {
        Cases cases(20260306);
        int found = 0;
        for (int i = 0; i < 300; ++i) {
            const TariffRules tariff = cases.tariff();
            BillFacts facts = workedFor(Milliseconds(cases.upTo(3'600'000)));
            facts.agreedCap = 2000 + cases.upTo(20'000);
            const Instant from = morning() + 2h;
            const auto left = timeUntilCap(tariff, facts, from);
            QVERIFY(left.ok());
            if (!*left || **left == 0ms)
                continue;
            ++found;
            BillFacts until = facts;
            until.times.append({from, from + **left});
            QVERIFY(!makeBill(tariff, until)->capped);
            until.times.last().toAt = until.times.last().toAt + 1ms;
            QVERIFY(makeBill(tariff, until)->capped);
        }
        QVERIFY(found > 30);
    }

    void aSplitLosesNoCentAndIsFair()
    {
        Cases cases(20260307);
        for (int i = 0; i < rounds; ++i) {
            const qint64 total = cases.upTo(2'000'000) - 1'000'000;
            QList<qint64> weights(1 + cases.upTo(6));
            for (qint64 &weight : weights)
                weight = cases.upTo(1000);
            const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
            const auto parts = splitByWeights(total, weights);
            QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), total);
            for (qsizetype k = 0; sum > 0 && k < parts.size(); ++k)
                QVERIFY(std::abs(parts[k] * sum - total * weights[k]) < sum);
        }
        QCOMPARE(splitByWeights(100, {1, 1, 1}), (QList<qint64>{34, 33, 33}));
        QCOMPARE(splitByWeights(-100, {1, 1, 1}), (QList<qint64>{-34, -33, -33}));
        QCOMPARE(splitByWeights(7, {0, 0}), (QList<qint64>{7, 0}));
        QCOMPARE(splitByWeights(7, {}), QList<qint64>());
    }
};

QTEST_APPLESS_MAIN(TstBillLaws)
#include "tst_bill_laws.moc"
