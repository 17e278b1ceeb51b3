// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/DeskEntities.h"
#include "platform/domain/BatchFiles.h"
#include "tests/platform/domain/MoneyStage.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// One desk, two halves: cases and experts for dispatchers, money for the finance staff. Who is both
// sees both, and nobody hears of what the other half works on.
class TestFinanceDesk : public QObject {
    Q_OBJECT

    std::unique_ptr<MoneyStage> m_stage;

    static QStringList kindsOf(const TestClient &client)
    {
        QStringList kinds;
        for (const char *kind : {"desk_case", "desk_expert", "desk_invoice", "desk_payment",
                                 "desk_batch"}) {
            if (client.count(QString::fromLatin1(kind)) > 0)
                kinds.append(QString::fromLatin1(kind));
        }
        return kinds;
    }
    void setRoles(const Expert &who, const QList<Role> &roles,
                  MembershipState state = MembershipState::Verified)
    {
        must(m_stage->platform().change([&](Work &work) {
            return setMembership(work, who.account, m_stage->home(), roles, state, {});
        }));
    }
    // One of each kind.
    MoneyStage::Sold fill()
    {
        const auto sold = m_stage->cleared(m_stage->expertOne);
        m_stage->code(m_stage->first, commands::ProposePayout{m_stage->home(), m_stage->newId()});
        return sold;
    }

    const QStringList m_cases{u"desk_case"_s, u"desk_expert"_s};
    const QStringList m_money{u"desk_invoice"_s, u"desk_payment"_s, u"desk_batch"_s};

private Q_SLOTS:
    void init() { m_stage = std::make_unique<MoneyStage>(); }

    void pagesShowEachHalfItsOwn()
    {
        fill();
        TestClient finance(*m_stage, m_stage->first.viewer);
        TestClient dispatcher(*m_stage, m_stage->member(u"D"_s, {Role::Dispatcher}).viewer);
        TestClient both(*m_stage,
                        m_stage->member(u"B"_s, {Role::Dispatcher, Role::Finance}).viewer);
        for (TestClient *client : {&finance, &dispatcher, &both})
            client->connect();
        QCOMPARE(kindsOf(finance), m_money);
        QCOMPARE(kindsOf(dispatcher), m_cases);
        QCOMPARE(kindsOf(both), m_cases + m_money);
    }

    void changesShowEachHalfItsOwn()
    {
        TestClient finance(*m_stage, m_stage->first.viewer);
        TestClient dispatcher(*m_stage, m_stage->member(u"D"_s, {Role::Dispatcher}).viewer);
        TestClient both(*m_stage,
                        m_stage->member(u"B"_s, {Role::Dispatcher, Role::Finance}).viewer);
        for (TestClient *client : {&finance, &dispatcher, &both})
            client->connect();
        const auto sold = fill();
        for (TestClient *client : {&finance, &dispatcher, &both})
            client->settle();
        QCOMPARE(kindsOf(finance), m_money);
        QCOMPARE(kindsOf(dispatcher), m_cases);
        QCOMPARE(kindsOf(both), m_cases + m_money);
        // Not even by name.
        QVERIFY(!finance.everythingHeard().contains(sold.caseId.toString().toLatin1()));
        QVERIFY(!finance.everythingHeard().contains("desk_case"));
        QVERIFY(!dispatcher.everythingHeard().contains(sold.invoice.toString().toLatin1()));
        QVERIFY(!dispatcher.everythingHeard().contains("desk_payment"));
    }

    void aRoleThatComesOrGoesChangesWhatIsThere()
    {
        fill();
        const Expert who = m_stage->member(u"W"_s, {Role::Dispatcher});
        TestClient client(*m_stage, who.viewer);
        client.connect();
        setRoles(who, {Role::Dispatcher, Role::Finance});
        client.settle();
        QCOMPARE(kindsOf(client), m_cases + m_money);
        setRoles(who, {Role::Finance});
        client.settle();
        QCOMPARE(kindsOf(client), m_money);
        setRoles(who, {Role::Finance}, MembershipState::Suspended);
        client.settle();
        QCOMPARE(kindsOf(client), QStringList());
        QVERIFY(!client.holds(Scope::ofDesk(m_stage->home())));
    }

    void theRowsSayWhatStandsInTheBooks()
    {
        const auto sold = fill();
        TestClient finance(*m_stage, m_stage->second.viewer);
        finance.connect();
        const auto invoice = finance.body(u"desk_invoice"_s, sold.invoice);
        QVERIFY(invoice);
        QCOMPARE(invoice->value("gross"_L1).toInteger(), 7104);
        QCOMPARE(invoice->value("paid"_L1).toInteger(), 7104);
        QCOMPARE(invoice->value("customer_name"_L1).toString(), u"Maria Huber"_s);
        const Id batch = m_stage->query("SELECT id FROM payout_batch").first().id(0);
        const auto body = finance.body(u"desk_batch"_s, batch);
        QVERIFY(body);
        QCOMPARE(body->value("proposed_by"_L1).toString(), u"Vera Sommer"_s);
        QCOMPARE(body->value("total"_L1).toInteger(), 4179);
        const QJsonObject item = body->value("items"_L1)[0].toObject();
        QCOMPARE(item.value("iban_end"_L1).toString(), u"3000"_s);
        // The full account number never leaves the platform.
        QVERIFY(!finance.everythingHeard().contains("DE89370400440532013000"));
    }

    void theReleasedFileIsThereForTheDeskAlone()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        m_stage->stepUp(m_stage->second);
        m_stage->code(m_stage->first, commands::ProposePayout{m_stage->home(), batch});
        QCOMPARE(must(makeBatchFile(m_stage->platform())), false);
        m_stage->code(m_stage->second, commands::ReleasePayout{m_stage->home(), batch});
        QCOMPARE(must(makeBatchFile(m_stage->platform())), true);
        QCOMPARE(must(makeBatchFile(m_stage->platform())), false);
        TestClient finance(*m_stage, m_stage->first.viewer);
        finance.connect();
        const QJsonObject file
            = finance.body(u"desk_batch"_s, batch)->value("files"_L1)[0].toObject();
        const Id id = Id::fromString(file.value("blob"_L1).toString());
        QVERIFY(!id.isNull());
        finance.say(frames::Get{id, {}, 0});
        finance.settle();
        QByteArray bytes;
        for (const Chunk &chunk : finance.chunks)
            bytes += chunk.data;
        QVERIFY(bytes.contains("pain.001.001.09"));
        QCOMPARE(bytes.size(), file.value("size"_L1).toInteger());
        const Id other = m_stage->tenant(u"other"_s);
        for (const Viewer &viewer :
             {m_stage->expertOne.viewer, m_stage->member(u"D"_s, {Role::Dispatcher}).viewer,
              m_stage->member(u"O"_s, {Role::Onboarder}).viewer,
              m_stage->member(u"F"_s, {Role::Finance}, other).viewer,
              MoneyStage::customer(m_stage->request())}) {
            TestClient stranger(*m_stage, viewer);
            stranger.connect();
            stranger.say(frames::Get{id, {}, 0});
            stranger.settle();
            QCOMPARE(stranger.chunks.size(), 0);
            QCOMPARE(stranger.stops.size(), 1);
            QCOMPARE(stranger.stops.first().code, u"not_allowed"_s);
        }
    }

    void theExpertSeesHisPayoutAndNobodyElses()
    {
        fill();
        TestClient lena(*m_stage, m_stage->expertOne.viewer);
        TestClient tom(*m_stage, m_stage->expert(u"Tom"_s).viewer);
        lena.connect();
        tom.connect();
        QCOMPARE(lena.count(u"payout"_s), 1);
        QCOMPARE(tom.count(u"payout"_s), 0);
        QCOMPARE(kindsOf(lena), QStringList());
    }

    void anotherTenantsFinanceSeesNothing()
    {
        fill();
        const Id other = m_stage->tenant(u"other"_s);
        TestClient stranger(*m_stage, m_stage->member(u"S"_s, {Role::Finance}, other).viewer);
        stranger.connect();
        QCOMPARE(kindsOf(stranger), QStringList());
        stranger.say(frames::Fetch{Scope::ofDesk(m_stage->home()).toString(), 1, {}});
        stranger.settle();
        QVERIFY(stranger.everythingHeard().contains("\"gone\":true"));
        QCOMPARE(kindsOf(stranger), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFinanceDesk)
#include "tst_finance_desk.moc"
