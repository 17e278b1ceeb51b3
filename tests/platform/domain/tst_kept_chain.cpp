// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Audit.h"
#include "platform/domain/AuditHeads.h"
#include "sync/queries/Audit.h"
#include "tests/platform/domain/TestClient.h"
#include "tests/sync/support/Watch.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using Kind = HeadFinding::Kind;

// A real platform whose store is written anew beneath it, key and all, and the computer of somebody
// of its staff: the heads that this one keeps tell.
class TestKeptChain : public QObject {
    Q_OBJECT

    struct Office : Stage {
        Office() : chain(rig, {})
        {
            rig.settleIn();
            MembershipBody membership;
            membership.id = rig.id();
            membership.tenant = home();
            membership.tenantName = u"Sommer IT"_s;
            rig.batch({put(rig.ownScope(), membership),
                       grant(Scope::ofDesk(home()).toString())});
            rig.page(Scope::ofDesk(home()).toString(), {});
        }
        static AuditKey keyOf(char fill)
        {
            const QByteArray bytes(32, fill);
            return AuditKey(SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), 32))));
        }
        // What people do, and five minutes later the signature under it.
        void work(int count)
        {
            must(platform().change([&](Work &work) {
                for (int i = 0; i < count; ++i) {
                    appendAudit(work, {home(), auditAccount(home()), u"finance"_s,
                                       AuditAction::PayoutReleased, u"payout_batch:1"_s, u"done"_s,
                                       {}});
                }
                return work.sql.result();
            }));
            clock.ms += 5 * 60'000;
            rig.clock.wallMs += 5 * 60'000;
            must(signAuditHeads(platform(), key));
        }
        void hand(QByteArrayView statement)
        {
            must(platform().change([&](Work &work) {
                work.sql.run(statement);
                return work.sql.result();
            }));
        }
        // Nothing is left of what was there, nor of what would refuse it.
        void empty()
        {
            const Rows names = query("SELECT name FROM sqlite_master WHERE type = 'trigger'"
                                     " AND name LIKE 'audit%'");
            for (const Row &name : names)
                hand("DROP TRIGGER " + name.text(0).toLatin1());
            for (const QByteArray table : {"audit_head", "audit_detail", "audit_row", "audit_chain"})
                hand("DELETE FROM " + table);
        }
        AuditHeadBody said()
        {
            TestClient fresh(*this, member(u"R2"_s, {Role::Reviewer}).viewer);
            fresh.connect();
            const auto body = fresh.body(u"audit_head"_s, home());
            return *fromJson<AuditHeadBody>(*body, Strictness::Strict);
        }
        // What the platform says now reaches the app in a batch.
        AuditChainRow seen()
        {
            const AuditHeadBody held = said();
            rig.batch({put(Scope::ofDesk(home()).toString(), held, held.marks.first().seq)});
            const auto rows = chain.rows();
            return rows.size() == 1 && chain.isSame ? rows.first() : AuditChainRow();
        }

        Rig rig;
        AuditKey key = keyOf(7);
        Watch<AuditChainsQuery> chain;
    };

private Q_SLOTS:
    void aChainThatGoesOnIsCheckedUntilItsLastHead()
    {
        Office office;
        QVERIFY(office.chain.rows().isEmpty());
        office.work(3);
        AuditChainRow row = office.seen();
        QCOMPARE(row.name, u"Sommer IT"_s);
        QVERIFY(!row.found);
        const qint64 first = row.seq;
        QVERIFY(first >= 3);
        office.work(2);
        row = office.seen();
        QVERIFY(!row.found);
        QVERIFY(row.seq >= first + 2);
        QCOMPARE(row.at, office.clock.wall());
        // Quiet for hours: the last head is still said, and nothing seems to have gone back.
        office.clock.ms += 5 * 3'600'000;
        office.rig.clock.wallMs += 5 * 3'600'000;
        QVERIFY(!office.seen().found);
    }

    void aChainWrittenAnewBeneathThePlatformIsTold()
    {
        Office office;
        office.work(4);
        const AuditChainRow before = office.seen();
        const Rows rows = office.query("SELECT count(*) FROM audit_row WHERE tenant != ''");
        office.empty();
        office.clock.ms -= 5 * 60'000;
        office.rig.clock.wallMs -= 5 * 60'000;
        // As many rows, other ones, and signed with the platform's own key.
        office.work(int(rows.first().integer(0)) + 3);
        const AuditChainRow after = office.seen();
        QVERIFY(after.found);
        QVERIFY(after.found->kind == Kind::Missing || after.found->kind == Kind::Rewritten);
        QCOMPARE(after.found->seq, before.seq);
        // What was kept stays what it was, and the finding outlives the program and the cache.
        QCOMPARE(after.seq, before.seq);
        office.rig.restart();
        QVERIFY(office.chain.rows().constFirst().found);
        office.rig.meet();
        office.rig.welcomeReset({office.rig.ownScope()});
        QCOMPARE(office.chain.rows().constFirst().foundAt, after.foundAt);
    }

    void whatComesWithAWholeDeskIsKeptToo()
    {
        Office office;
        office.work(2);
        const AuditHeadBody held = office.said();
        const QString desk = Scope::ofDesk(office.home()).toString();
        office.rig.batch({grant(desk)});
        office.rig.page(desk, {row(held, held.marks.first().seq)});
        QCOMPARE(office.chain.rows().constFirst().seq, held.marks.first().seq);
        // Under another desk it would be somebody else's word about this chain.
        office.empty();
        office.work(1);
        office.rig.batch({put(Scope::ofDesk(office.rig.id()).toString(), office.said())});
        QVERIFY(!office.chain.rows().constFirst().found);
    }

    void anEndThatWasCutOffIsToldThoughTheCacheKeepsTheNewerRow()
    {
        Office office;
        office.work(2);
        office.seen();
        office.work(9);
        const AuditChainRow before = office.seen();
        office.empty();
        office.work(1);
        const AuditChainRow after = office.seen();
        QVERIFY(after.found);
        QCOMPARE(after.found->kind, Kind::Backwards);
        QCOMPARE(after.seq, before.seq);
    }

    void anotherKeyIsTold()
    {
        Office office;
        office.work(2);
        office.seen();
        office.key = Office::keyOf(9);
        office.work(2);
        const AuditChainRow row = office.seen();
        QCOMPARE(row.found->kind, Kind::Key);
    }
};

QTEST_GUILESS_MAIN(TestKeptChain)
#include "tst_kept_chain.moc"
