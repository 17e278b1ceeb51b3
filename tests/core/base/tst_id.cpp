// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"
#include "tests/core/base/Fixed.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace werkbank;

class TestId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itMatchesTheExampleOfRfc9562();
    void versionAndVariantStandWhateverTheRandomBits();
    void laterIdsSortLaterAsIdsAndAsTexts();
    void idsOfOneMillisecondDiffer();
    void textAndIdConvertBothWays();
    void onlyTheCanonicalFormIsRead_data();
    void onlyTheCanonicalFormIsRead();
};

// Appendix A.6 of the RFC: 2022-02-22 19:22:22 UTC, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
void TestId::itMatchesTheExampleOfRfc9562()
{
    const FixedClock clock({1'645'557'742'000});
    ScriptedRng rng(QByteArray::fromHex("ffffffffffff0cc318c4dc0c0c07398f"));
    QCOMPARE(Id::make(clock, rng).toString(), u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
}

void TestId::versionAndVariantStandWhateverTheRandomBits()
{
    const FixedClock clock({1'700'000'000'000});
    ScriptedRng zeros(QByteArray(16, '\0'));
    ScriptedRng ones(QByteArray(16, '\xff'));
    QCOMPARE(Id::make(clock, zeros).toString(), u"018bcfe5-6800-7000-8000-000000000000"_s);
    QCOMPARE(Id::make(clock, ones).toString(), u"018bcfe5-6800-7fff-bfff-ffffffffffff"_s);
}

void TestId::laterIdsSortLaterAsIdsAndAsTexts()
{
    FixedClock clock({1'700'000'000'000});
    SeededRng rng(1);
    Id before = Id::make(clock, rng);
    for (const qint64 step : {1LL, 255LL, 256LL, 65'536LL, 86'400'000LL, 100'000'000'000LL}) {
        clock.now = clock.now + Milliseconds(step);
        const Id after = Id::make(clock, rng);
        QVERIFY(before < after);
        QVERIFY(before.toString() < after.toString());
        before = after;
    }
}

void TestId::idsOfOneMillisecondDiffer()
{
    const FixedClock clock({1'700'000'000'000});
    SodiumRng rng;
    QSet<Id> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.insert(Id::make(clock, rng));
    QCOMPARE(ids.size(), 10'000);
}

void TestId::textAndIdConvertBothWays()
{
    const FixedClock clock({1'700'000'000'000});
    SeededRng rng(2);
    for (int i = 0; i < 100; ++i) {
        const Id id = Id::make(clock, rng);
        QVERIFY(!id.isNull());
        QVERIFY(Id::fromString(id.toString()) == id);
    }
    QVERIFY(Id().isNull());
    QCOMPARE(Id().toString(), u"00000000-0000-0000-0000-000000000000"_s);
}

void TestId::onlyTheCanonicalFormIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("upper case") << u"017F22E2-79b0-7cc3-98c4-dc0c0c07398f"_s;
    QTest::newRow("braces") << u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s;
    QTest::newRow("no dashes") << u"017f22e279b07cc398c4dc0c0c07398f"_s;
    QTest::newRow("a dash moved") << u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s;
    QTest::newRow("too short") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398"_s;
    QTest::newRow("too long") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"_s;
    QTest::newRow("not hex") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s;
    QTest::newRow("Arabic digits") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398\u0663"_s;
    QTest::newRow("blank") << u" 17f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s;
}

void TestId::onlyTheCanonicalFormIsRead()
{
    QFETCH(QString, text);
    QVERIFY(Id::fromString(text).isNull());
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
