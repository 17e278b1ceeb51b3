// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Sampling.h"
#include "core/quality/SamplingRule.h"
#include "tests/core/quality/SampleCases.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

int probability(SamplingFacts facts)
{
    return inclusion(SamplingRule(), facts).millionths;
}

} // namespace

class TstSampling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrdinaryCaseIsDrawnTwoTimesInAHundred()
    {
        const Inclusion found = inclusion(SamplingRule(), {300});
        QCOMPARE(found.millionths, 20'000);
        QCOMPARE(found.rule, 1);
        QVERIFY(found.reasons.isEmpty());
    }

    void theFirstFiveCasesAndAComplaintAreCertain()
    {
        for (int before = 0; before < 5; ++before)
            QCOMPARE(probability({before}), oneMillion);
        QVERIFY(probability({5}) < oneMillion);
        const Inclusion complaint = inclusion(SamplingRule(), {300, true});
        QVERIFY(complaint.isCertain());
        QCOMPARE(complaint.reasons, QStringList{u"complaint"_s});
    }

    void aNewExpertIsLookedAtLessAndLess()
    {
        QCOMPARE(probability({5}), 500'000);
        for (int before = 6; before <= 20; ++before)
            QVERIFY(probability({before}) < probability({before - 1}));
        QCOMPARE(probability({19}), 52'000);
        QCOMPARE(probability({20}), 20'000);
    }

    void whatWentWrongMakesItMoreLikelyUpToAHalf()
    {
        QCOMPARE(probability({300, false, true}), 170'000);
        QCOMPARE(probability({300, false, false, true}), 170'000);
        QCOMPARE(probability({300, false, true, true}), 320'000);
        const Inclusion all = inclusion(SamplingRule(), {6, false, true, true});
        QCOMPARE(all.millionths, 500'000);
        QCOMPARE(all.reasons, QStringList({u"new_expert"_s, u"reopened"_s, u"refund"_s}));
    }

    void anotherRuleNeverLeavesItsBounds()
    {
        const SamplingRule odd{.version = 2, .base = -5'000'000, .reopened = 9'000'000};
        QCOMPARE(inclusion(odd, {300}).millionths, odd.floor);
        QCOMPARE(inclusion(odd, {300, false, true}).millionths, odd.ceiling);
    }

    void theRiskQuotaTakesTheHeaviestThatChanceLeftAlone()
    {
        const QList<RiskCandidate> wanted{{"a", u"low_rating"_s, 3},
                                          {"b", u"long_work"_s, 9},
                                          {"b", u"low_rating"_s, 8},
                                          {"c", u"long_work"_s, 7},
                                          {"d", u"long_work"_s, 5}};
        const QList<RiskCandidate> picked = riskQuota(wanted, {"c"}, 2);
        QCOMPARE(picked.size(), 2);
        QCOMPARE(picked[0].caseName, "b");
        QCOMPARE(picked[0].reason, u"long_work"_s);
        QCOMPARE(picked[1].caseName, "d");
        QVERIFY(riskQuota(wanted, {}, 0).isEmpty());
    }

    void aNumberIsComparedWithAProbabilityToTheLastBit()
    {
        constexpr quint64 most = std::numeric_limits<quint64>::max();
        QVERIFY(isBelow(most, oneMillion));
        QVERIFY(!isBelow(0, 0));
        QVERIFY(isBelow(0, 1));
        QVERIFY(isBelow((quint64(1) << 63) - 1, 500'000));
        QVERIFY(!isBelow(quint64(1) << 63, 500'000));
        // 2^64 / 10^6 = 18446744073709.551616
        QVERIFY(isBelow(18'446'744'073'709, 1));
        QVERIFY(!isBelow(18'446'744'073'710, 1));
        // 999,999 / 10^6 of 2^64 = 18446725626965477906.448384
        QVERIFY(isBelow(18'446'725'626'965'477'906u, 999'999));
        QVERIFY(!isBelow(18'446'725'626'965'477'907u, 999'999));
    }

    void eachCaseIsDrawnAsOftenAsItsProbabilitySays()
    {
        const Month month;
        constexpr int times = 4000;
        for (const int millionths : {20'000, 170'000, 500'000}) {
            int drawn = 0;
            for (int n = 0; n < times; ++n) {
                const SampleDraw draw(month.period, month.secret, sha256("root"),
                                      QString::number(n));
                drawn += draw.draws({sha256("case"), sha256("expert"), millionths}) ? 1 : 0;
            }
            const double p = millionths / double(oneMillion);
            // Four standard deviations; the values are fixed, so it passes always or never.
            const double slack = 4 * std::sqrt(p * (1 - p) * times);
            QVERIFY2(std::abs(drawn - p * times) < slack, qPrintable(QString::number(drawn)));
        }
    }

    void aCertainCaseIsAlwaysDrawnAndOneInTenIsSeenTwice()
    {
        const Month month;
        int doubled = 0;
        for (int n = 0; n < 2000; ++n) {
            const SampleDraw draw(month.period, month.secret, sha256("root"), QString::number(n));
            QVERIFY(draw.draws({sha256("case"), sha256("expert"), oneMillion}));
            doubled += draw.doubles(sha256("case")) ? 1 : 0;
        }
        QVERIFY2(doubled > 140 && doubled < 260, qPrintable(QString::number(doubled)));
    }

    void theSameValuesDrawTheSameWhateverTheOrder()
    {
        const Month month;
        QList<SampleLeaf> backwards = month.leaves(200);
        std::ranges::reverse(backwards);
        const auto drawn = drawSample(month.period, month.secret, backwards, month.value);
        QVERIFY(drawn.ok());
        QCOMPARE(*drawn, month.published(200));
        for (const QByteArray &caseName : drawn->doubled)
            QVERIFY(drawn->drawn.contains(caseName));
    }

    void leavesThatMakeNoTreeAreRefused()
    {
        const Month month;
        const auto refused = [&month](SampleLeaf bad) {
            const auto drawn = drawSample(month.period, month.secret, {month.leaf(1), bad},
                                          month.value);
            return drawn ? QString() : drawn.error().code;
        };
        SampleLeaf leaf = month.leaf(2);
        QCOMPARE(refused(month.leaf(1)), u"sample_leaves"_s);
        QCOMPARE(refused({leaf.caseName, leaf.expert, 0}), u"sample_leaves"_s);
        QCOMPARE(refused({leaf.caseName, leaf.expert, oneMillion + 1}), u"sample_leaves"_s);
        QCOMPARE(refused({"short", leaf.expert, 1}), u"sample_leaves"_s);
        QCOMPARE(refused({leaf.caseName, "short", 1}), u"sample_leaves"_s);
        QCOMPARE(refused(leaf), QString());
        QCOMPARE(drawSample(month.period, "short", {}, month.value).error().code,
                 u"sample_secret"_s);
    }

    // RFC 6962, 2.1.3 draws a tree of seven; these hashes are those of its reference program's
    // test data (certificate-transparency, merkletree_test.cc).
    void theTreeIsThatOfRfc6962()
    {
        const QList<QByteArray> leaves = {QByteArray(),
                                          QByteArray::fromHex("00"),
                                          QByteArray::fromHex("10"),
                                          QByteArray::fromHex("2021"),
                                          QByteArray::fromHex("3031"),
                                          QByteArray::fromHex("40414243"),
                                          QByteArray::fromHex("5051525354555657"),
                                          QByteArray::fromHex("606162636465666768696a6b6c6d6e6f")};
        const char *roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                               "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                               "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                               "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                               "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                               "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                               "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                               "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                               "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        for (int count = 0; count <= 8; ++count)
            QCOMPARE(merkleRoot(leaves.first(count)).toHex(), roots[count]);
    }

    void everyLeafOfEveryTreeHasAProofAndNoOtherPlaceHasIt()
    {
        const Month month;
        for (int count = 1; count <= 33; ++count) {
            const QList<QByteArray> leaves = leafBytes(month.leaves(count));
            const QByteArray root = merkleRoot(leaves);
            for (int at = 0; at < count; ++at) {
                const QList<QByteArray> path = merkleProof(leaves, at);
                QCOMPARE(merkleRootOf(leaves[at], at, count, path), root);
                for (int other = 0; other < count; ++other) {
                    QCOMPARE(merkleRootOf(leaves[at], other, count, path) == root, other == at);
                }
                QVERIFY(merkleRootOf(leaves[at], at, count, path + path.first(path.size() > 0))
                            != root
                        || path.isEmpty());
            }
            QVERIFY(merkleRootOf(leaves[0], count, count, {}) != root);
        }
    }
};

QTEST_GUILESS_MAIN(TstSampling)
#include "tst_sampling.moc"
