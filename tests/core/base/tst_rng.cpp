// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Rng.h"
#include "tests/core/base/Fixed.h"

#include <QTest>

#include <array>
#include <set>

using namespace werkbank;

class TestRng : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void belowStaysBelow();
    void belowReachesEveryValueEquallyOften();
    void belowDoesNotFavourSmallValues();
    void aDrawThatWouldBiasIsRepeated();
    void bytesHaveTheLengthAskedFor();
    void sodiumDoesNotRepeatItself();
};

void TestRng::belowStaysBelow()
{
    SeededRng rng(3);
    for (const quint32 bound : {1u, 2u, 3u, 10u, 1000u, 0x80000000u, 0x80000001u, 0xffffffffu}) {
        for (int i = 0; i < 1000; ++i)
            QVERIFY(rng.below(bound) < bound);
    }
}

void TestRng::belowReachesEveryValueEquallyOften()
{
    SeededRng rng(4);
    std::array<int, 10> hits{};
    for (int i = 0; i < 100'000; ++i)
        ++hits[rng.below(10)];
    // Five standard deviations of a binomial count: sqrt(100,000 · 0.1 · 0.9) = 95.
    for (const int count : hits)
        QVERIFY2(qAbs(count - 10'000) < 475, qPrintable(QString::number(count)));
}

// With 3/4 of the range a plain modulo would land in the first third half of the time.
void TestRng::belowDoesNotFavourSmallValues()
{
    SeededRng rng(5);
    int small = 0;
    for (int i = 0; i < 30'000; ++i)
        small += rng.below(0xc0000000u) < 0x40000000u;
    QVERIFY2(qAbs(small - 10'000) < 410, qPrintable(QString::number(small)));
}

void TestRng::aDrawThatWouldBiasIsRepeated()
{
    // 2^32 mod 3 = 1: the draw 0 is one too many for three equal shares.
    ScriptedRng rng({0, 5});
    QCOMPARE(rng.below(3), 2u);
    // Only the low half of next() is drawn from.
    ScriptedRng high({0x7'0000'0000, 0x7'0000'0004});
    QCOMPARE(high.below(3), 1u);
}

void TestRng::bytesHaveTheLengthAskedFor()
{
    ScriptedRng rng(QByteArray("abc"));
    QCOMPARE(rng.bytes(5), QByteArray("abcab"));
    QCOMPARE(rng.bytes(0), QByteArray());
}

void TestRng::sodiumDoesNotRepeatItself()
{
    SodiumRng rng;
    std::set<quint64> drawn;
    for (int i = 0; i < 1000; ++i)
        drawn.insert(rng.next());
    QCOMPARE(drawn.size(), 1000u);
    QVERIFY(rng.bytes(64) != QByteArray(64, '\0'));
}

QTEST_GUILESS_MAIN(TestRng)
#include "tst_rng.moc"
