// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditWalk.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;
using Kind = AuditFault::Kind;

// Whatever somebody does to a chain of rows, the walk names the first bad row and what was done.
class TestAuditWalk : public QObject {
    Q_OBJECT

    const Id m_tenant = Id::fromString(u"01970000-0000-7000-8000-000000000001");
    const Id m_other = Id::fromString(u"01970000-0000-7000-8000-000000000002");

    static SecretBytes seed(char fill)
    {
        const QByteArray bytes(32, fill);
        return SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), 32)));
    }
    const AuditKey m_key{seed(7)};

    static void link(QList<AuditRow> &rows, qsizetype from = 0)
    {
        for (qsizetype i = from; i < rows.size(); ++i) {
            rows[i].seq = i + 1;
            rows[i].prev = i == 0 ? auditStart() : rows[i - 1].hash;
            rows[i].hash = auditHash(rows[i]);
        }
    }

    AuditRow row(const QString &object) const
    {
        AuditRow row;
        row.tenant = m_tenant;
        row.at = {1'767'600'000'000};
        row.actor = u"account:1"_s;
        row.role = u"finance"_s;
        row.action = u"payout_released"_s;
        row.object = object;
        row.outcome = u"done"_s;
        return row;
    }

    QList<AuditRow> chain(int count) const
    {
        QList<AuditRow> rows;
        for (int i = 1; i <= count; ++i)
            rows.append(row(u"payout:%1"_s.arg(i)));
        link(rows);
        return rows;
    }

    AuditHead head(const QList<AuditRow> &rows, qint64 seq) const
    {
        AuditHead head{m_tenant, seq, {1'767'600'300'000}, rows[seq - 1].hash, {}, {}};
        m_key.sign(head);
        return head;
    }

    struct Counter {
        qint64 seq;
        QByteArray hash;
    };
    static Counter counterOf(const QList<AuditRow> &rows)
    {
        return {rows.size(), rows.isEmpty() ? auditStart() : rows.last().hash};
    }

    QString walk(const QList<AuditRow> &rows, const Counter &counter,
                 const QList<AuditHead> &heads = {}, const QList<QByteArray> &trusted = {}) const
    {
        AuditWalk walk(m_tenant, heads, trusted);
        for (const AuditRow &row : rows)
            walk.take(row);
        const auto fault = walk.finish(counter.seq, counter.hash);
        if (!fault)
            return u"whole"_s;
        QString said = AuditFault::name(fault->kind) + u' ' + QString::number(fault->seq);
        if (fault->until != fault->seq)
            said += u'-' + QString::number(fault->until);
        return said;
    }

private Q_SLOTS:
    void aChainThatNobodyTouchedIsWhole()
    {
        const auto rows = chain(10);
        QCOMPARE(walk(rows, counterOf(rows), {head(rows, 4), head(rows, 10)}, {m_key.publicKey()}),
                 u"whole"_s);
        QCOMPARE(walk({}, {0, auditStart()}), u"whole"_s);
    }

    // Computed with hashlib and struct of Python from AUDIT.md.
    void theHashIsTheOneOfThePage()
    {
        const auto rows = chain(2);
        QCOMPARE(rows[0].hash.toHex(), QByteArray("0179758db0358c4cf22a454accfbea18"
                            "30f04d7a18ad745a2c57f65a5bc23180"));
        QCOMPARE(rows[1].hash.toHex(), QByteArray("52550b6a7427865ec3a634444bb92f56"
                            "7b613e5eb5aad0ffb95df087f280079e"));
        QCOMPARE(auditCommitment({QByteArray(32, 's'), "details"}).toHex(),
                 QByteArray("69278dbef6e82e005ac047cc2b9d3d9d"
                            "a4607ad1fea79d39004450840e724823"));
    }

    void everyFieldIsCovered()
    {
        const AuditRow was = chain(1).first();
        const auto changed = [&](auto change) {
            AuditRow is = was;
            change(is);
            return auditHash(is) != was.hash;
        };
        QVERIFY(changed([this](AuditRow &r) { r.tenant = m_other; }));
        QVERIFY(changed([](AuditRow &r) { r.tenant = {}; }));
        QVERIFY(changed([](AuditRow &r) { r.seq = 2; }));
        QVERIFY(changed([](AuditRow &r) { r.at.ms += 1; }));
        QVERIFY(changed([](AuditRow &r) { r.actor = u"account:2"_s; }));
        QVERIFY(changed([](AuditRow &r) { r.role = u"expert"_s; }));
        QVERIFY(changed([](AuditRow &r) { r.action = u"payout_proposed"_s; }));
        QVERIFY(changed([](AuditRow &r) { r.object = u"payout:2"_s; }));
        QVERIFY(changed([](AuditRow &r) { r.outcome = u"refused:not_allowed"_s; }));
        QVERIFY(changed([](AuditRow &r) { r.commitment = QByteArray(32, 'c'); }));
        QVERIFY(changed([](AuditRow &r) { r.prev = QByteArray(32, 'p'); }));
        // What moves from one field into its neighbour is another row.
        QVERIFY(changed([](AuditRow &r) { r.actor += u"f"_s; r.role = u"inance"_s; }));
    }

    void anEditedRowIsNamed_data()
    {
        QTest::addColumn<int>("at");
        for (int i : {1, 2, 9, 10})
            QTest::addRow("%d", i) << i;
    }
    void anEditedRowIsNamed()
    {
        QFETCH(int, at);
        auto rows = chain(10);
        const auto counter = counterOf(rows);
        rows[at - 1].outcome = u"refused:not_allowed"_s;
        QCOMPARE(walk(rows, counter), u"edited %1"_s.arg(at));
        // With a hash that fits again, the next row or the counter tells.
        rows[at - 1].hash = auditHash(rows[at - 1]);
        QCOMPARE(walk(rows, counter), u"edited %1"_s.arg(at));
    }

    void aDeletedRowIsNamed_data() { anEditedRowIsNamed_data(); }
    void aDeletedRowIsNamed()
    {
        QFETCH(int, at);
        auto rows = chain(10);
        const auto counter = counterOf(rows);
        rows.removeAt(at - 1);
        QCOMPARE(walk(rows, counter), u"deleted %1"_s.arg(at));
        // Others moved up into its place.
        for (qsizetype i = at - 1; i < rows.size(); ++i)
            rows[i].seq = i + 1;
        QCOMPARE(walk(rows, counter), u"deleted %1"_s.arg(at));
    }

    void anInsertedRowIsNamed_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("linked");
        for (int i : {1, 2, 9, 10}) {
            QTest::addRow("%d, with any hash", i) << i << false;
            QTest::addRow("%d, with a hash that follows", i) << i << true;
        }
    }
    void anInsertedRowIsNamed()
    {
        QFETCH(int, at);
        QFETCH(bool, linked);
        auto rows = chain(10);
        AuditRow forged = row(u"payout:99"_s);
        forged.seq = at;
        forged.prev = at == 1 ? auditStart() : rows[at - 2].hash;
        forged.hash = linked ? auditHash(forged) : QByteArray(32, 'x');
        rows.insert(at - 1, forged);
        for (qsizetype i = at; i < rows.size(); ++i)
            rows[i].seq = i + 1;
        QCOMPARE(walk(rows, {11, rows.last().hash}), u"inserted %1"_s.arg(at));
    }

    void aRowBehindTheCounterWasInserted()
    {
        auto rows = chain(10);
        const auto counter = counterOf(rows);
        rows.append(row(u"payout:99"_s));
        link(rows, 10);
        QCOMPARE(walk(rows, counter), u"inserted 11"_s);
    }

    void reorderedRowsAreNamed_data()
    {
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("b");
        QTest::newRow("neighbours") << 4 << 5;
        QTest::newRow("far") << 2 << 9;
        QTest::newRow("the ends") << 1 << 10;
    }
    void reorderedRowsAreNamed()
    {
        QFETCH(int, a);
        QFETCH(int, b);
        auto rows = chain(10);
        const auto counter = counterOf(rows);
        std::swap(rows[a - 1], rows[b - 1]);
        rows[a - 1].seq = a;
        rows[b - 1].seq = b;
        QCOMPARE(walk(rows, counter), u"reordered %1"_s.arg(a));
    }

    void aChainWrittenAnewIsToldByAHeadOnly()
    {
        const auto rows = chain(10);
        auto anew = rows;
        anew[4].object = u"payout:55"_s;
        link(anew, 4);
        QCOMPARE(walk(anew, counterOf(anew)), u"whole"_s);
        QCOMPARE(walk(anew, counterOf(anew), {head(rows, 3), head(rows, 8)}), u"rewritten 4-8"_s);
        QCOMPARE(walk(anew, counterOf(anew), {head(rows, 5)}), u"rewritten 1-5"_s);
        QCOMPARE(walk(anew, counterOf(anew), {head(rows, 4)}), u"whole"_s);
        // Two heads for one row: one of them is of another chain.
        QCOMPARE(walk(anew, counterOf(anew), {head(anew, 10), head(rows, 10)}),
                 u"rewritten 1-10"_s);
    }

    void anEndThatWasCutOffIsToldByTheCounterOrAHead()
    {
        const auto rows = chain(10);
        const auto cut = rows.first(6);
        QCOMPARE(walk(cut, counterOf(rows)), u"deleted 7"_s);
        QCOMPARE(walk(cut, counterOf(cut)), u"whole"_s);
        QCOMPARE(walk(cut, counterOf(cut), {head(rows, 9)}), u"deleted 7"_s);
        QCOMPARE(walk({}, {0, auditStart()}, {head(rows, 9)}), u"deleted 1"_s);
    }

    void aRowOfAnotherTenantIsNoRowOfThisChain()
    {
        auto rows = chain(3);
        rows[1].tenant = m_other;
        rows[1].hash = auditHash(rows[1]);
        QCOMPARE(walk(rows, counterOf(rows)), u"edited 2"_s);
    }

    void onlyATrustedKeySignsHeads()
    {
        const auto rows = chain(10);
        const AuditKey stranger(seed(8));
        AuditHead theirs = head(rows, 4);
        stranger.sign(theirs);
        QVERIFY(isSigned(theirs));
        QCOMPARE(walk(rows, counterOf(rows), {theirs}, {m_key.publicKey()}), u"head 4"_s);
        AuditHead bent = head(rows, 4);
        bent.seq = 5;
        QVERIFY(!isSigned(bent));
        bent.hash = rows[4].hash;
        QCOMPARE(walk(rows, counterOf(rows), {bent}, {m_key.publicKey()}), u"head 5"_s);
    }

    void detailsThatDoNotFitAreNamed()
    {
        auto rows = chain(3);
        const AuditDetail detail{QByteArray(32, 's'), "{\"iban\":\"DE…\"}"};
        rows[1].commitment = auditCommitment(detail);
        link(rows, 1);
        const auto with = [&](const std::optional<AuditDetail> &said) {
            AuditWalk walk(m_tenant, {});
            for (const AuditRow &row : std::as_const(rows))
                walk.take(row, row.seq == 2 ? said : std::nullopt);
            const auto fault = walk.finish(3, rows.last().hash);
            return fault ? AuditFault::name(fault->kind) : u"whole"_s;
        };
        QCOMPARE(with(detail), u"whole"_s);
        QCOMPARE(with({}), u"whole"_s);  // erased
        QCOMPARE(with(AuditDetail{detail.salt, "{\"iban\":\"AT…\"}"}), u"detail"_s);
        QCOMPARE(with(AuditDetail{QByteArray(32, 't'), detail.text}), u"detail"_s);
    }

    void aWalkGoesOnBehindAHead()
    {
        const auto rows = chain(10);
        AuditWalk walk = AuditWalk::behind(head(rows, 6));
        for (const AuditRow &row : rows.sliced(6))
            walk.take(row);
        QVERIFY(!walk.finish(10, rows.last().hash));
        QCOMPARE(walk.rows(), 10);
        auto anew = rows;
        anew[3].object = u"payout:44"_s;
        link(anew, 3);
        AuditWalk other = AuditWalk::behind(head(rows, 6));
        for (const AuditRow &row : anew.sliced(6))
            other.take(row);
        const auto fault = other.finish(10, anew.last().hash);
        QVERIFY(fault);
        QCOMPARE(fault->seq, 6);
    }
};

QTEST_APPLESS_MAIN(TestAuditWalk)
#include "tst_audit_walk.moc"
