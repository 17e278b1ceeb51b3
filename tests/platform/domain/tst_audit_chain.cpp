// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Audit.h"
#include "platform/domain/AuditFiles.h"
#include "platform/domain/AuditHeads.h"
#include "platform/domain/AuditOperators.h"
#include "platform/domain/AuditVerify.h"
#include "tests/platform/domain/Stage.h"
#include "tests/platform/domain/TestClient.h"

#include <QJsonArray>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Somebody with the database in his hands: the tables refuse, and where he takes the triggers away,
// verifying names the first bad row. Where he writes all of it anew, a kept head does.
class TestAuditChain : public QObject {
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;
    std::optional<AuditKey> m_key;
    Id m_home;

    static AuditKey keyOf(char fill)
    {
        const QByteArray bytes(32, fill);
        return AuditKey(SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), 32))));
    }

    void write(int count, int from = 1)
    {
        must(m_stage->platform().change([&](Work &work) {
            for (int i = from; i < from + count; ++i) {
                appendAudit(work, {m_home, auditAccount(m_home), u"finance"_s,
                                   AuditAction::PayoutReleased, u"payout_batch:%1"_s.arg(i),
                                   u"done"_s, {{u"sum"_s, i * 100}}});
            }
            return work.sql.result();
        }));
    }

    QString raw(QByteArrayView statement, const Values &values = {})
    {
        const auto done = m_stage->platform().change([&](Work &work) {
            work.sql.run(statement, values);
            return work.sql.result();
        });
        return done ? u"done"_s : done.error().detail["constraint"_L1].toString();
    }

    void dropTriggers()
    {
        const Rows names = m_stage->query("SELECT name FROM sqlite_master WHERE type = 'trigger'"
                                          " AND name LIKE 'audit%'");
        QCOMPARE(names.size(), 11);
        for (const Row &name : names)
            raw("DROP TRIGGER " + name.text(0).toLatin1());
    }

    // Renumbers rows from `seq` on, with their details, as an attacker with patience would.
    void shift(int seq, int by)
    {
        for (const QByteArray table : {"audit_row", "audit_detail"}) {
            raw("UPDATE " + table + " SET seq = -(seq + $2) WHERE seq >= $1", {seq, by});
            raw("UPDATE " + table + " SET seq = -seq WHERE seq < 0");
        }
        raw("UPDATE audit_chain SET last_seq = last_seq + $1", {by});
    }

    void swap(int a, int b)
    {
        for (const QByteArray table : {"audit_row", "audit_detail"}) {
            raw("UPDATE " + table + " SET seq = 0 WHERE seq = $1", {a});
            raw("UPDATE " + table + " SET seq = $1 WHERE seq = $2", {a, b});
            raw("UPDATE " + table + " SET seq = $1 WHERE seq = 0", {b});
        }
    }

    // Computes prev and hash anew from `seq` on, and the counter with them.
    void relink(qint64 seq)
    {
        must(m_stage->platform().change([&](Work &work) {
            const auto rows = loadAuditRows(work.sql, m_home, 0, 1000);
            QByteArray before = auditStart();
            for (const StoredAuditRow &stored : rows) {
                AuditRow row = stored.row;
                if (row.seq >= seq) {
                    row.prev = before;
                    row.hash = auditHash(row);
                    work.sql.run("UPDATE audit_row SET prev = $2, hash = $3 WHERE seq = $1",
                                 {row.seq, row.prev, row.hash});
                }
                before = row.hash;
            }
            work.sql.run("UPDATE audit_chain SET last_seq = $1, hash = $2",
                         {rows.last().row.seq, before});
            return work.sql.result();
        }));
    }

    QString verify(const QByteArray &kept = {}, bool withKey = true)
    {
        QJsonObject command{{u"do"_s, u"audit.verify"_s},
                            {u"heads"_s, QString::fromLatin1(kept.toBase64())}};
        if (withKey)
            command.insert(u"keys"_s, QJsonArray{QString::fromLatin1(m_key->publicKey().toHex())});
        const auto said = operators::runAudit(m_stage->platform(), command);
        if (*said)
            return u"whole"_s;
        const auto fault = said->error().detail.value("faults"_L1)[0];
        return fault["kind"_L1].toString() + u' ' + QString::number(fault["seq"_L1].toInteger())
            + (fault["until"_L1] != fault["seq"_L1]
                   ? u'-' + QString::number(fault["until"_L1].toInteger())
                   : QString());
    }

    QByteArray keptHeads()
    {
        const auto said = operators::runAudit(m_stage->platform(), {{u"do"_s, u"audit.heads"_s}});
        return QByteArray::fromBase64((**said)["content"_L1].toString().toLatin1());
    }

    int sign()
    {
        const auto done = signAuditHeads(m_stage->platform(), *m_key);
        return done ? *done : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_key.emplace(keyOf(7));
        m_home = m_stage->home();
        write(10);
    }

    void whatNobodyTouchedIsWhole()
    {
        QCOMPARE(sign(), 1);
        QCOMPARE(verify(), u"whole"_s);
        QCOMPARE(verify(keptHeads()), u"whole"_s);
        // Nothing grew: nothing to sign.
        QCOMPARE(sign(), 0);
        write(3, 11);
        QCOMPARE(sign(), 1);
        QCOMPARE(verify(keptHeads()), u"whole"_s);
    }

    void whatIsUndoneLeavesNoRow()
    {
        const auto undone = m_stage->platform().change([&](Work &work) -> Result<void> {
            appendAudit(work, {m_home, {}, {}, AuditAction::CaseAssigned, {}, u"done"_s, {}});
            return makeError("refused", u"No."_s);
        });
        QVERIFY(!undone);
        QCOMPARE(m_stage->query("SELECT seq FROM audit_row").size(), 10);
        write(1, 11);
        QCOMPARE(verify(), u"whole"_s);
    }

    void theTablesRefuseWhatIsDoneByHand()
    {
        sign();
        QCOMPARE(raw("UPDATE audit_row SET actor = 'x' WHERE seq = 3"), u"audit_row_stays"_s);
        QCOMPARE(raw("DELETE FROM audit_row WHERE seq = 3"), u"audit_row_is_kept"_s);
        QCOMPARE(raw("INSERT OR REPLACE INTO audit_row SELECT * FROM audit_row WHERE seq = 3"),
                 u"audit_row_is_new"_s);
        QCOMPARE(raw("UPDATE audit_detail SET body = '{}' WHERE seq = 3"),
                 u"audit_detail_stays"_s);
        QCOMPARE(raw("UPDATE audit_head SET hash = public_key"), u"audit_head_stays"_s);
        QCOMPARE(raw("DELETE FROM audit_head"), u"audit_head_is_kept"_s);
        QCOMPARE(raw("INSERT OR REPLACE INTO audit_head SELECT * FROM audit_head"),
                 u"audit_head_is_new"_s);
        QCOMPARE(raw("UPDATE audit_chain SET last_seq = 9"), u"audit_chain_goes_on"_s);
        QCOMPARE(raw("UPDATE audit_chain SET last_seq = 12"), u"audit_chain_goes_on"_s);
        QCOMPARE(raw("DELETE FROM audit_chain"), u"audit_chain_is_kept"_s);
        QCOMPARE(verify(), u"whole"_s);
    }

    void anEditedRowIsNamed()
    {
        dropTriggers();
        raw("UPDATE audit_row SET outcome = 'refused:not_allowed' WHERE seq = 4");
        QCOMPARE(verify(), u"edited 4"_s);
    }

    void aDeletedRowIsNamed()
    {
        dropTriggers();
        raw("DELETE FROM audit_row WHERE seq = 4");
        raw("DELETE FROM audit_detail WHERE seq = 4");
        QCOMPARE(verify(), u"deleted 4"_s);
        shift(5, -1);
        QCOMPARE(verify(), u"deleted 4"_s);
    }

    void anInsertedRowIsNamed()
    {
        dropTriggers();
        shift(4, 1);
        raw("INSERT INTO audit_row SELECT tenant, 4, at, actor, role, action, 'payout_batch:99',"
            " outcome, commitment, prev, hash FROM audit_row WHERE seq = 3");
        QCOMPARE(verify(), u"inserted 4"_s);
    }

    void reorderedRowsAreNamed()
    {
        dropTriggers();
        swap(3, 8);
        QCOMPARE(verify(), u"reordered 3"_s);
        swap(3, 8);
        QCOMPARE(verify(), u"whole"_s);
        swap(6, 7);
        QCOMPARE(verify(), u"reordered 6"_s);
    }

    void anEndThatWasCutOffIsNamed()
    {
        sign();
        const QByteArray kept = keptHeads();
        dropTriggers();
        raw("DELETE FROM audit_row WHERE seq > 6");
        QCOMPARE(verify(), u"deleted 7"_s);
        raw("DELETE FROM audit_chain");
        QCOMPARE(verify(), u"deleted 7"_s);
        relinkedCounter(6);
        QCOMPARE(verify(), u"deleted 7"_s);  // the stored head knows of row 10
        raw("DELETE FROM audit_head");
        QCOMPARE(verify(), u"whole"_s);
        QCOMPARE(verify(kept), u"deleted 7"_s);
        for (const QByteArray table : {"audit_row", "audit_chain", "audit_detail"})
            raw("DELETE FROM " + table);
        QCOMPARE(verify(kept), u"deleted 1"_s);
    }

    void aChainWrittenAnewIsToldByAHead()
    {
        sign();
        write(10, 11);
        m_stage->clock.ms += 5 * 60'000;
        sign();
        const QByteArray kept = keptHeads();
        dropTriggers();
        raw("UPDATE audit_row SET object = 'payout_batch:77' WHERE seq = 14");
        relink(14);
        QCOMPARE(verify(), u"rewritten 11-20"_s);
        // He takes the heads away, and with another key of his own signs new ones.
        raw("DELETE FROM audit_head");
        QCOMPARE(verify(), u"whole"_s);
        QCOMPARE(verify(kept), u"rewritten 11-20"_s);
        const AuditKey stranger = keyOf(8);
        QVERIFY(signAuditHeads(m_stage->platform(), stranger));
        QCOMPARE(verify(), u"head 20"_s);
        QCOMPARE(verify({}, false), u"whole"_s);  // without a key nobody can tell
        QCOMPARE(verify(kept, false), u"rewritten 11-20"_s);
    }

    void nobodyGetsASignatureUnderAChainWrittenAnew()
    {
        sign();
        dropTriggers();
        raw("UPDATE audit_row SET object = 'payout_batch:77' WHERE seq = 8");
        relink(8);
        write(2, 11);
        QCOMPARE(sign(), -1);
        QCOMPARE(m_stage->query("SELECT seq FROM audit_head").size(), 1);
        QCOMPARE(verify(), u"rewritten 1-10"_s);
    }

    void aClockThatIsTurnedBackDoesNotStopSigning()
    {
        m_stage->clock.ms += 24 * 60 * 60'000;
        QCOMPARE(sign(), 1);
        m_stage->clock.ms -= 24 * 60 * 60'000;
        for (int i = 0; i < 3; ++i) {
            write(1, 11 + i);
            QCOMPARE(sign(), 1);
        }
        QCOMPARE(verify(keptHeads()), u"whole"_s);
    }

    void detailsCanGoButNotChange()
    {
        must(m_stage->platform().store().write([](Tx &tx) {
            return eraseAuditDetails(tx, u"payout_batch:3"_s);
        }));
        QCOMPARE(m_stage->query("SELECT seq FROM audit_detail").size(), 9);
        QCOMPARE(verify(), u"whole"_s);
        dropTriggers();
        raw("UPDATE audit_detail SET body = '{\"sum\":1}' WHERE seq = 5");
        QCOMPARE(verify(), u"detail 5"_s);
    }

    void aClientHearsOfFewHeads()
    {
        for (int i = 0; i < 60; ++i) {
            m_stage->clock.ms += 60 * 60'000;
            write(1, 11 + i);
            QCOMPARE(sign(), 1);
        }
        const auto heads = must(m_stage->platform().store().read([&](Tx &tx) {
            Sql sql(tx);
            return Result<QList<AuditHead>>(recentHeads(sql, m_home, m_stage->clock.wall()));
        }));
        // Of the last hour two, and the first of each of the three days.
        QCOMPARE(heads.size(), 5);
        QCOMPARE(heads.first().seq, 70);
        QVERIFY(std::ranges::is_sorted(heads, std::ranges::greater(), &AuditHead::seq));
        QVERIFY(std::ranges::all_of(heads, isSigned));
        const auto latest = must(m_stage->platform().store().read([&](Tx &tx) {
            return latestHead(tx, m_home);
        }));
        QCOMPARE(*latest, heads.first());
        const auto none = must(m_stage->platform().store().read([&](Tx &tx) {
            return latestHead(tx, m_stage->newId());
        }));
        QVERIFY(!none);
    }

    void aDeskHearsOfEachHeadAndOthersOfNone()
    {
        TestClient reviewer(*m_stage, m_stage->member(u"R"_s, {Role::Reviewer}).viewer);
        TestClient expert(*m_stage, m_stage->expert(u"E"_s).viewer);
        reviewer.connect();
        expert.connect();
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(sign(), 1);
            reviewer.settle();
            const auto body = reviewer.body(u"audit_head"_s, m_home);
            QVERIFY(body);
            QCOMPARE(body->value("marks"_L1).toArray().size(), i + 1);
            QCOMPARE(body->value("public_key"_L1).toString().toLatin1(),
                     m_key->publicKey().toBase64());
            m_stage->clock.ms += 5 * 60'000;
            write(1, 20 + i);
        }
        expert.settle();
        QVERIFY(!expert.everythingHeard().contains("audit_head"));
    }

    void anExportHoldsTheChainAndIsAFileOfHeads()
    {
        sign();
        const auto slug = m_stage->query("SELECT slug FROM tenant WHERE id = $1", {m_home});
        const auto said = operators::runAudit(
            m_stage->platform(),
            {{u"do"_s, u"audit.export"_s}, {u"tenant"_s, slug.first().text(0)}});
        const QByteArray lines
            = QByteArray::fromBase64((**said)["content"_L1].toString().toLatin1());
        QCOMPARE(lines.count('\n'), 11);
        const auto heads = readAuditHeads(lines);
        QVERIFY(heads);
        QCOMPARE(heads->size(), 1);
        QVERIFY(isSigned(heads->first()));
        QCOMPARE(verify(lines), u"whole"_s);
        QByteArray bent = lines;
        bent.replace("\"seq\":10,\"signature\"", "\"seq\":0,\"signature\"");
        QVERIFY(bent != lines);
        QCOMPARE(readAuditHeads(bent).error().code, u"bad_heads"_s);
        QCOMPARE(readAuditHeads("hello\n").error().code, u"bad_heads"_s);
    }

private:
    void relinkedCounter(qint64 seq)
    {
        raw("INSERT INTO audit_chain SELECT tenant, seq, hash FROM audit_row WHERE seq = $1",
            {seq});
    }
};

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_audit_chain.moc"
