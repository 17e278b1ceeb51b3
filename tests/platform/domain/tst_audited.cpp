// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AccountCommands.h"
#include "platform/domain/Audit.h"
#include "platform/domain/AuditVerify.h"
#include "platform/domain/SignIn.h"
#include "tests/platform/domain/MoneyStage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// What stands in the audit chain: what was done about people and money, and what was refused.
class TestAudited : public QObject {
    Q_OBJECT

    std::unique_ptr<MoneyStage> m_stage;

    // "role action object outcome" of the newest rows of a chain, oldest first.
    QStringList last(int count, const Id &tenant)
    {
        QStringList out;
        const Rows rows = m_stage->query(
            "SELECT actor, role, action, object, outcome FROM audit_row WHERE tenant = $1"
            " ORDER BY seq DESC LIMIT $2",
            {tenant.isNull() ? u""_s : tenant.toString(), count});
        for (const Row &row : rows)
            out.prepend(QStringList{row.text(0), row.text(1), row.text(2), row.text(3),
                                    row.text(4)}.join(u' '));
        return out;
    }
    QStringList last(int count) { return last(count, m_stage->home()); }

    qint64 rows() { return m_stage->number("SELECT count(*) FROM audit_row"); }

    static QString of(const Expert &who) { return auditAccount(who.account); }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<MoneyStage>(); }

    void whatADispatcherAssigns()
    {
        const Expert desk = m_stage->member(u"Dora"_s, {Role::Dispatcher});
        const auto made = m_stage->request();
        const qint64 before = rows();
        QCOMPARE(m_stage->code(desk, commands::AssignCase{made.caseId, m_stage->expertOne.account,
                                                          u"kennt den Router"_s}),
                 u""_s);
        const QString about = auditAbout("case", made.caseId);
        QCOMPARE(last(1), QStringList{of(desk) + u" dispatcher case_assigned "_s + about + u" done"_s});
        QCOMPARE(m_stage->code(desk, commands::AssignCase{made.caseId, m_stage->expertOne.account,
                                                          u"noch einmal"_s}),
                 u"wrong_state"_s);
        QCOMPARE(last(1), QStringList{of(desk) + u" dispatcher case_assigned "_s + about
                                      + u" refused:wrong_state"_s});
        QCOMPARE(rows(), before + 2);
        // Names and reasons stand beside the chain only.
        QCOMPARE(m_stage->number("SELECT count(*) FROM audit_detail WHERE body LIKE '%Router%'"),
                 1);
        QCOMPARE(m_stage->number("SELECT count(*) FROM audit_row WHERE object LIKE '%Router%'"), 0);
    }

    void aPayoutFromProposalToRelease()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        const Id home = m_stage->home();
        const QString about = u' ' + auditAbout("payout_batch", batch) + u' ';
        QCOMPARE(m_stage->code(m_stage->first, commands::ProposePayout{home, batch}), u""_s);
        QCOMPARE(m_stage->code(m_stage->second, commands::ReleasePayout{home, batch}),
                 u"step_up"_s);
        m_stage->stepUp(m_stage->first);
        const QString own = m_stage->code(m_stage->first, commands::ReleasePayout{home, batch});
        QVERIFY(!own.isEmpty());
        m_stage->stepUp(m_stage->second);
        QCOMPARE(m_stage->code(m_stage->second, commands::ReleasePayout{home, batch}), u""_s);
        const QString first = of(m_stage->first) + u" finance "_s;
        const QString second = of(m_stage->second) + u" finance "_s;
        QCOMPARE(last(4), (QStringList{first + u"payout_proposed"_s + about + u"done"_s,
                                       second + u"payout_released"_s + about + u"refused:step_up"_s,
                                       first + u"payout_released"_s + about + u"refused:"_s + own,
                                       second + u"payout_released"_s + about + u"done"_s}));
    }

    void aDiscardedPayout()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        m_stage->code(m_stage->first, commands::ProposePayout{m_stage->home(), batch});
        QCOMPARE(m_stage->code(m_stage->first, commands::DiscardPayout{m_stage->home(), batch}),
                 u""_s);
        QVERIFY(last(1).first().endsWith(u"payout_discarded "_s + auditAbout("payout_batch", batch)
                                         + u" done"_s));
    }

    void whoChangesHisBankAccount()
    {
        commands::SetPayProfile command;
        command.seller = SellerKind::SmallBusiness;
        command.legalName = command.holder = u"Lena Brandt"_s;
        command.street = u"Lindenallee 7"_s;
        command.postcode = u"14467"_s;
        command.city = u"Potsdam"_s;
        command.country = u"DE"_s;
        command.taxNumber = u"048/222/33333"_s;
        command.iban = u"DE89370400440532013000"_s;
        const QString row = of(m_stage->expertOne) + u" expert pay_profile_set "_s
            + of(m_stage->expertOne);
        QCOMPARE(m_stage->code(m_stage->expertOne, command), u"step_up"_s);
        QCOMPARE(last(1), QStringList{row + u" refused:step_up"_s});
        m_stage->stepUp(m_stage->expertOne);
        QCOMPARE(m_stage->code(m_stage->expertOne, command), u""_s);
        QCOMPARE(last(1), QStringList{row + u" done"_s});
        QCOMPARE(m_stage->number("SELECT count(*) FROM audit_detail"
                                 " WHERE body LIKE '%DE893704%'"),
                 0);
    }

    void aDamageThatACustomerReports()
    {
        const auto made = m_stage->assigned(m_stage->expertOne);
        const Viewer customer = Stage::customer(made);
        QCOMPARE(m_stage->tell(customer, commands::ReportDamage{made.caseId, u"Router kaputt"_s})
                     .code,
                 u""_s);
        QCOMPARE(last(1), QStringList{auditCustomer(customer.id) + u" customer damage_reported "_s
                                      + auditAbout("case", made.caseId) + u" done"_s});
    }

    void aSuspendedAccountStandsInTheChainOfEachOfItsTenants()
    {
        const Id other = m_stage->tenant(u"other"_s);
        const Id account = m_stage->expertOne.account;
        must(m_stage->platform().change([&](Work &work) {
            return setMembership(work, account, other, {Role::Expert}, MembershipState::Verified,
                                 {});
        }));
        const QString email = m_stage->text("SELECT email FROM account WHERE id = $1", {account});
        must(operators::run(m_stage->platform(), operators::Suspend{email, u"Prüfung"_s}));
        const QStringList row{u"operator operator account_suspended "_s + auditAccount(account)
                              + u" done"_s};
        QCOMPARE(last(1), row);
        QCOMPARE(last(1, other), row);
    }

    void aWrongPassword()
    {
        SignIn signIn(m_stage->platform());
        must(signIn.failed(m_stage->expertOne.account));
        QCOMPARE(last(1), QStringList{u"  sign_in_failed "_s + of(m_stage->expertOne)
                                      + u" refused:wrong_password"_s});
        must(signIn.failed({}));
        QCOMPARE(last(1, {}), QStringList{u"  sign_in_failed  refused:wrong_password"_s});
    }

    void whatNamesAForeignTenantStandsInNobodysChain()
    {
        const Id nowhere = m_stage->newId();
        QCOMPARE(m_stage->code(m_stage->first,
                               commands::ProposePayout{nowhere, m_stage->newId()}),
                 u"not_allowed"_s);
        QCOMPARE(m_stage->number("SELECT count(*) FROM audit_row WHERE tenant = $1", {nowhere}), 0);
        QVERIFY(last(1, {}).first().endsWith(u"refused:not_allowed"_s));
    }

    void aCommandSaidTwiceStandsOnce()
    {
        const Expert desk = m_stage->member(u"Dora"_s, {Role::Dispatcher});
        const auto made = m_stage->request();
        const auto command = makeCommand(
            m_stage->newId(),
            commands::AssignCase{made.caseId, m_stage->expertOne.account, u"x"_s},
            m_stage->clock.wall());
        const qint64 before = rows();
        m_stage->platform().handle(desk.viewer, 1, command);
        m_stage->platform().handle(desk.viewer, 1, command);
        QCOMPARE(rows(), before + 1);
    }

    void allOfItIsWholeAfterwards()
    {
        aPayoutFromProposalToRelease();
        const auto verdict = must(m_stage->platform().store().read([&](Tx &tx) {
            Sql sql(tx);
            return verifyAudit(sql, m_stage->home());
        }));
        QVERIFY(!verdict.fault);
        QVERIFY(verdict.rows >= 4);
    }
};

QTEST_GUILESS_MAIN(TestAudited)
#include "tst_audited.moc"
