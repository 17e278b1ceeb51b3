// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/FinanceEntities.h"
#include "platform/domain/Confirming.h"
#include "platform/domain/LedgerAudit.h"
#include "platform/domain/LedgerNames.h"
#include "tests/platform/domain/Shop.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Frozen pay waits for a person, who decides with a name and a reason; an objection gets an answer.
class TestEarningDecisions : public QObject {
    Q_OBJECT

    struct Desk : Shop {
        Expert finance = stage.member(u"Vera Sommer"_s, {Role::Finance}, tenant);
        CaseMade made;
        Id earning;
        explicit Desk(bool withProfile = true) : Shop(1990, false)
        {
            if (withProfile)
                setPayProfile(SellerKind::Regular, expert);
            made = assigned();
            worked(made, 41min);
        }
        void damage()
        {
            done(stage.tell(Stage::customer(made),
                            commands::ReportDamage{made.caseId, u"Die Platte ist leer."_s}));
        }
        void close()
        {
            solve(made);
            confirm(made);
            earning = receipt(made)->id();
        }
        void stepUp()
        {
            must(change("INSERT INTO token_family (id, account, device, created_at, ends_at,"
                        " auth_at) VALUES ($1, $2, $3, $4, $5, $4)",
                        {stage.newId(), finance.account, finance.device, stage.clock.wall(),
                         stage.clock.wall() + 100h}));
        }
        QString settle(DamageOutcome outcome, const QString &why = u"Geprüft."_s)
        {
            return stage.tell(finance.viewer,
                              commands::SettleDamage{tenant, earning, outcome, why}).code;
        }
        QString state() { return stage.query("SELECT state FROM earning").first().text(0); }
        bool isFrozen()
        {
            return stage.query("SELECT frozen_at FROM earning WHERE frozen_at IS NOT NULL").size()
                == 1;
        }
        qint64 owed(const QString &account)
        {
            Balance is;
            must(stage.platform().look([&](Work &work) {
                is = balance(work.sql, {tenant, u"EUR"_s}, account);
                return work.sql.result();
            }));
            return is.owed();
        }
        QStringList numbers()
        {
            QStringList out;
            for (const Row &row : stage.query("SELECT number FROM paper ORDER BY number"))
                out.append(row.text(0));
            return out;
        }
    };

private Q_SLOTS:
    void frozenPayStandsOnTheDeskUntilSomebodyDecides()
    {
        Desk desk;
        desk.damage();
        desk.close();
        QVERIFY(desk.isFrozen());
        TestClient client(desk.stage, desk.finance.viewer);
        client.connect();
        const auto body = client.body(u"desk_earning"_s, desk.earning);
        QVERIFY(body);
        QCOMPARE(body->value("damage"_L1).toString(), u"Die Platte ist leer."_s);
        QCOMPARE(body->value("damage_by"_L1).toString(), u"Maria Huber"_s);
        QCOMPARE(body->value("amount"_L1).toInteger(), 4179);
        QCOMPARE(desk.settle(DamageOutcome::Paid, u"  "_s), u"bad_command"_s);
        QCOMPARE(desk.settle(DamageOutcome::Paid, u"Die Platte war vorher defekt."_s), QString());
        QVERIFY(!desk.isFrozen());
        client.settle();
        QVERIFY(!client.body(u"desk_earning"_s, desk.earning));
        QCOMPARE(desk.settle(DamageOutcome::Paid), u"wrong_state"_s);
        const Row decision = desk.stage.query("SELECT outcome, reason, decided_by"
                                              " FROM earning_decision").first();
        QCOMPARE(decision.text(1), u"Die Platte war vorher defekt."_s);
        QCOMPARE(decision.id(2), desk.finance.account);
        // The expert reads who decided and why; to the customer it is no news.
        const Row event = desk.stage.query("SELECT who, reason FROM event"
                                           " WHERE what = 'damage_settled'").first();
        QCOMPARE(event.text(0), u"Vera Sommer"_s);
        TestClient customer(desk.stage, Stage::customer(desk.made));
        customer.connect();
        QVERIFY(!customer.everythingHeard().contains("vorher defekt"));
    }

    void refusedPayIsTakenBackFromTheExpertAlone()
    {
        Desk desk;
        desk.damage();
        desk.close();
        QCOMPARE(desk.owed(ledger::payable(desk.expert.account)), 4179 + 794);
        QCOMPARE(desk.settle(DamageOutcome::Refused), u"step_up"_s);
        QVERIFY(desk.isFrozen());
        desk.stepUp();
        QCOMPARE(desk.settle(DamageOutcome::Refused), QString());
        QCOMPARE(desk.state(), u"cancelled"_s);
        QCOMPARE(desk.owed(ledger::payable(desk.expert.account)), 0);
        QCOMPARE(desk.owed(ledger::inputVat(190)), 0);
        QCOMPARE(desk.owed(ledger::receivable()), -7104);
        QCOMPARE(desk.numbers(), (QStringList{u"G-2026-000001"_s, u"G-2026-000002"_s,
                                              u"R-2026-000001"_s}));
        // A withdrawal later turns round only what still stands.
        const ReceiptRow receipt = *desk.receipt(desk.made);
        must(desk.stage.platform().change([&](Work &work) -> Result<void> {
            if (auto error = takeBack(work, *loadCase(work.sql, desk.made.caseId), receipt,
                                      u"Widerruf"_s))
                return *error;
            return work.sql.result();
        }));
        QCOMPARE(desk.owed(ledger::payable(desk.expert.account)), 0);
        QCOMPARE(desk.owed(ledger::receivable()), 0);
        QCOMPARE(desk.numbers().size(), 4);
    }

    void aPaperThatWaitedIsNotWrittenForRefusedPay()
    {
        Desk desk(false);
        desk.damage();
        desk.close();
        desk.stepUp();
        QCOMPARE(desk.settle(DamageOutcome::Refused), QString());
        desk.setPayProfile(SellerKind::Regular, desk.expert);
        must(desk.stage.platform().change([&](Work &work) {
            issueWaiting(work, desk.expert.account);
            return work.sql.result();
        }));
        QCOMPARE(desk.numbers(), QStringList{u"R-2026-000001"_s});
        QCOMPARE(desk.owed(ledger::payable(desk.expert.account)), 0);
    }

    void whatIsSettledLeavesAnObjectionOpen()
    {
        Desk desk;
        desk.damage();
        desk.close();
        Desk::done(desk.stage.tell(desk.expert.viewer,
                                   commands::ObjectToEarning{desk.earning, u"Es waren 50 min."_s}));
        QCOMPARE(desk.settle(DamageOutcome::Paid), QString());
        QCOMPARE(desk.stage.tell(desk.finance.viewer,
                                 commands::AnswerObjection{desk.tenant, desk.earning, u"Nein."_s})
                     .code,
                 QString());
    }

    void damageStopsMoneyThatIsProposedAndNotReleased()
    {
        Desk desk;
        desk.close();
        must(desk.change("UPDATE earning SET state = 'cleared' WHERE id = $1", {desk.earning}));
        const Id batch = desk.stage.newId();
        Desk::done(desk.stage.tell(desk.finance.viewer,
                                   commands::ProposePayout{desk.tenant, batch}));
        desk.damage();
        QVERIFY(desk.isFrozen());
        const Expert second = desk.stage.member(u"Anton"_s, {Role::Finance}, desk.tenant);
        must(desk.change("INSERT INTO token_family (id, account, device, created_at, ends_at,"
                         " auth_at) VALUES ($1, $2, $3, $4, $5, $4)",
                         {desk.stage.newId(), second.account, second.device,
                          desk.stage.clock.wall(), desk.stage.clock.wall() + 100h}));
        QCOMPARE(desk.stage.tell(second.viewer, commands::ReleasePayout{desk.tenant, batch}).code,
                 u"wrong_state"_s);
    }

    void payOfAnOpenCaseCannotBeRefused()
    {
        Desk desk;
        desk.damage();
        desk.solve(desk.made);
        desk.earning = desk.stage.query("SELECT id FROM earning").first().id(0);
        desk.stepUp();
        QCOMPARE(desk.settle(DamageOutcome::Refused), u"wrong_state"_s);
        QVERIFY(desk.isFrozen());
    }

    void whatIsSettledStaysSettledUntilSomethingNewHappens()
    {
        Desk desk;
        desk.damage();
        desk.solve(desk.made);
        desk.earning = desk.stage.query("SELECT id FROM earning").first().id(0);
        QCOMPARE(desk.settle(DamageOutcome::Paid), QString());
        Desk::done(desk.stage.tell(Stage::customer(desk.made), commands::NotYet{desk.made.caseId}));
        desk.close();
        QCOMPARE(desk.stage.query("SELECT id FROM earning WHERE frozen_at IS NOT NULL").size(), 0);
        desk.damage();
        QCOMPARE(desk.stage.query("SELECT id FROM earning WHERE frozen_at IS NOT NULL").size(), 1);
    }

    void anObjectionIsAnsweredOnceAndInWriting()
    {
        Desk desk;
        desk.close();
        const auto answer = [&](const QString &text) {
            return desk.stage.tell(desk.finance.viewer,
                                   commands::AnswerObjection{desk.tenant, desk.earning, text}).code;
        };
        QCOMPARE(answer(u"Nein."_s), u"wrong_state"_s);
        Desk::done(desk.stage.tell(desk.expert.viewer,
                                   commands::ObjectToEarning{desk.earning, u"Es waren 50 min."_s}));
        TestClient client(desk.stage, desk.finance.viewer);
        client.connect();
        const auto body = client.body(u"desk_earning"_s, desk.earning);
        QVERIFY(body);
        QCOMPARE(body->value("objection"_L1).toString(), u"Es waren 50 min."_s);
        QCOMPARE(body->value("answer_until"_L1).toInteger(),
                 (desk.stage.clock.wall() + 14 * 24h).ms);
        QCOMPARE(answer(u"Die Uhr stand 9 Minuten still."_s), QString());
        QCOMPARE(answer(u"Doch."_s), u"wrong_state"_s);
        TestClient expert(desk.stage, desk.expert.viewer);
        expert.connect();
        QCOMPARE(expert.body(u"earning"_s, desk.earning)->value("answer"_L1).toString(),
                 u"Die Uhr stand 9 Minuten still."_s);
    }

    void othersFindNothing()
    {
        Desk desk;
        desk.damage();
        desk.close();
        const Id other = desk.stage.newId();
        TenantSetup setup;
        setup.id = other;
        setup.slug = u"other"_s;
        setup.name = u"Andere"_s;
        setup.zone = u"Europe/Berlin"_s;
        setup.tariff = quarterTariff(desk.stage.newId(), Money{1400}, true);
        must(desk.stage.platform().change([&](Work &work) { return addTenant(work, setup); }));
        const Expert foreign = desk.stage.member(u"Fremd"_s, {Role::Finance}, other);
        for (const Id &tenant : {desk.tenant, other}) {
            const commands::SettleDamage settle{tenant, desk.earning, DamageOutcome::Paid, u"x"_s};
            QCOMPARE(desk.stage.tell(foreign.viewer, settle).code, u"not_allowed"_s);
            const commands::AnswerObjection answer{tenant, desk.earning, u"x"_s};
            QCOMPARE(desk.stage.tell(foreign.viewer, answer).code, u"not_allowed"_s);
        }
        const commands::SettleDamage own{desk.tenant, desk.earning, DamageOutcome::Paid, u"x"_s};
        QCOMPARE(desk.stage.tell(desk.expert.viewer, own).code, u"not_allowed"_s);
        QVERIFY(desk.isFrozen());
    }

    void anAddressLetsALargeInvoiceOut()
    {
        Desk desk;
        const CaseMade large = desk.assigned();
        desk.worked(large, 4h);
        desk.solve(large);
        desk.confirm(large);
        QVERIFY(!desk.numbers().contains(u"R-2026-000001"_s));
        const auto tell = [&](const QString &street) {
            return desk.stage.tell(Stage::customer(large),
                                   commands::SetAddress{large.caseId, street, u"81547"_s,
                                                        u"München"_s}).code;
        };
        QCOMPARE(tell(u" "_s), u"bad_command"_s);
        QCOMPARE(tell(u"Gartenweg 5"_s), QString());
        QVERIFY(desk.numbers().contains(u"R-2026-000001"_s));
        QCOMPARE(tell(u"Gartenweg 6"_s), QString());
        QVERIFY(!desk.numbers().contains(u"R-2026-000002"_s));
        // The expert has no use for the street.
        TestClient expert(desk.stage, desk.expert.viewer);
        expert.connect();
        QVERIFY(!expert.everythingHeard().contains("Gartenweg"));
    }
};

QTEST_GUILESS_MAIN(TestEarningDecisions)
#include "tst_earning_decisions.moc"
