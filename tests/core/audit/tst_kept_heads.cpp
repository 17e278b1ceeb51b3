// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/KeptHeads.h"

#include <QTest>

#include <algorithm>

using namespace werkbank;
using namespace std::chrono_literals;
using Kind = HeadFinding::Kind;

// Heads that were kept against those that are sent now.
class TestKeptHeads : public QObject {
    Q_OBJECT

    static AuditKey keyOf(char fill)
    {
        const QByteArray bytes(32, fill);
        return AuditKey(SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), 32))));
    }
    const AuditKey m_key = keyOf(7);
    const Instant m_start{1'767'600'000'000};  // 2026-01-05T08:00:00Z

    AuditHead head(qint64 seq, Milliseconds after, char hash = 'a') const
    {
        AuditHead head{{}, seq, m_start + after, QByteArray(32, hash), {}, {}};
        m_key.sign(head);
        return head;
    }
    std::optional<Kind> found(const QList<AuditHead> &kept, const QList<AuditHead> &sent,
                              Milliseconds now = 2h) const
    {
        const HeadsCompared compared = compareHeads(kept, sent, m_start + now);
        return compared.found ? std::optional(compared.found->kind) : std::nullopt;
    }

private Q_SLOTS:
    void whatGoesOnFitsAndIsKept()
    {
        const QList<AuditHead> kept{head(5, 0min), head(6, 5min)};
        const QList<AuditHead> sent{head(9, 10min), head(6, 5min), head(5, 0min)};
        const HeadsCompared compared = compareHeads(kept, sent, m_start + 10min);
        QVERIFY(!compared.found);
        QCOMPARE(compared.unknown, QList<AuditHead>{sent[0]});
        QCOMPARE(compareHeads({}, sent, m_start).unknown.size(), 3);
    }
    void whatIsTooOldToBeSentIsNotMissed()
    {
        // 08:05 is neither the first of its day nor of the last hour.
        const QList<AuditHead> kept{head(5, 0min), head(6, 5min), head(7, 100min)};
        QVERIFY(!found(kept, {head(7, 100min), head(5, 0min)}, 200min));
        const AuditHead old = head(1, -100 * 24h);
        QVERIFY(!found({old}, {head(7, 100min)}));
    }
    void anotherHashUnderTheSameRowIsAChainWrittenAnew()
    {
        QCOMPARE(found({head(5, 0min)}, {head(7, 10min), head(5, 0min, 'b')}), Kind::Rewritten);
        QVERIFY(compareHeads({head(5, 0min)}, {head(7, 10min), head(5, 0min, 'b')}, m_start + 1h)
                    .unknown.isEmpty());
    }
    void aChainThatEndsBeforeWhatWasSeenGoesBack()
    {
        QCOMPARE(found({head(5, 0min), head(8, 5min)}, {head(5, 0min)}), Kind::Backwards);
    }
    void aHeadThatShouldBeThereIsMissed()
    {
        const QList<AuditHead> kept{head(5, 0min), head(6, 5min), head(7, 10min)};
        // The first of its day.
        QCOMPARE(found(kept, {head(9, 20min), head(7, 10min), head(6, 5min)}), Kind::Missing);
        // One of the last hour.
        QCOMPARE(found(kept, {head(9, 20min), head(6, 5min), head(5, 0min)}), Kind::Missing);
        // A whole day.
        QCOMPARE(found({head(3, -48h), head(9, 20min)}, {head(9, 20min)}), Kind::Missing);
    }
    void aHeadThatWasNotThereThenIsTold()
    {
        // An earlier first of the day would let nobody miss the one that was seen.
        QCOMPARE(found({head(5, 10min)}, {head(9, 80min), head(3, 5min)}), Kind::Rewritten);
        // Not where a clock was set back: then heads come into sight again.
        QVERIFY(!found({head(1, 0min), head(6, 60min)},
                       {head(7, 10min), head(6, 60min), head(5, 55min), head(1, 0min)}, 10min));
        QVERIFY(!found({head(1, 0min), head(6, 60min)},
                       {head(6, 60min), head(5, 55min), head(1, 0min)}, 5min));
    }
    void aHeadThatNobodySignedIsTold()
    {
        AuditHead bent = head(9, 20min);
        bent.hash[3] = 'x';
        QCOMPARE(found({head(5, 0min)}, {bent, head(5, 0min)}), Kind::Signature);
    }
    void anotherKeyIsToldAndWhatFitsIsKept()
    {
        AuditHead other = head(9, 20min);
        keyOf(8).sign(other);
        AuditHead before = head(5, 0min);
        AuditHead between = head(6, 5min);
        // The platform names one key for all.
        before.publicKey = between.publicKey = other.publicKey;
        const HeadsCompared compared = compareHeads({head(5, 0min)}, {other, between, before},
                                                    m_start + 1h);
        QCOMPARE(compared.found->kind, Kind::Key);
        QCOMPARE(compared.unknown, (QList<AuditHead>{other, head(6, 5min)}));
        QVERIFY(!found({head(5, 0min), other}, {other, head(5, 0min)}));
    }
    void eachFindingHasANameOfItsOwn()
    {
        for (const Kind kind : {Kind::Rewritten, Kind::Missing, Kind::Backwards, Kind::Signature,
                                Kind::Key})
            QCOMPARE(HeadFinding::named(HeadFinding::name(kind)), kind);
        QVERIFY(!HeadFinding::named(QStringLiteral("else")));
    }
};

QTEST_GUILESS_MAIN(TestKeptHeads)
#include "tst_kept_heads.moc"
