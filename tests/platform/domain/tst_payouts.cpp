// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/LedgerAudit.h"
#include "platform/domain/LedgerNames.h"
#include "platform/domain/PayoutEnds.h"
#include "tests/platform/domain/MoneyStage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Money that goes out: proposed by one person, released by another, paid once.
class TestPayouts : public QObject {
    Q_OBJECT

    std::unique_ptr<MoneyStage> m_stage;

    QString propose(const Id &batch) { return proposeBy(m_stage->first, batch); }
    QString proposeBy(const Expert &who, const Id &batch)
    {
        return m_stage->code(who, commands::ProposePayout{m_stage->home(), batch});
    }
    QString release(const Expert &who, const Id &batch)
    {
        return m_stage->code(who, commands::ReleasePayout{m_stage->home(), batch});
    }
    QString discard(const Expert &who, const Id &batch)
    {
        return m_stage->code(who, commands::DiscardPayout{m_stage->home(), batch});
    }
    Id released()
    {
        const Id batch = m_stage->newId();
        m_stage->stepUp(m_stage->second);
        const QString proposed = propose(batch);
        const QString done = release(m_stage->second, batch);
        if (!proposed.isEmpty() || !done.isEmpty())
            qFatal("The batch could not be released.");
        return batch;
    }
    Id payoutOfBatch(const Id &batch)
    {
        return m_stage->query("SELECT id FROM payout WHERE batch = $1", {batch}).first().id(0);
    }
    QString stateOf(const char *table, const Id &id)
    {
        return m_stage->text(QByteArray("SELECT state FROM ") + table + " WHERE id = $1", {id});
    }
    QString lena() { return ledger::payable(m_stage->expertOne.account); }
    Balance of(const QString &account)
    {
        Balance is;
        must(m_stage->platform().look([&](Work &work) {
            is = balance(work.sql, Book{m_stage->home()}, account);
            return work.sql.result();
        }));
        return is;
    }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<MoneyStage>(); }

    void cleanup()
    {
        must(m_stage->platform().look([&](Work &work) -> Result<void> {
            const auto verdict = verifyBook(work.sql, Book{m_stage->home()});
            if (!verdict)
                return verdict.error();
            if (verdict->fault)
                return makeError("fault", verdict->fault->text);
            return {};
        }));
    }

    void allThatIsClearedGoesIntoOneTransferPerExpert()
    {
        m_stage->cleared(m_stage->expertOne);
        m_stage->cleared(m_stage->expertOne);
        const auto open = m_stage->sold(m_stage->expertOne);
        const Expert other = m_stage->expert(u"Tom"_s);
        m_stage->setBank(other, u"DE02500105170137075030"_s);
        m_stage->cleared(other);
        const Id batch = m_stage->newId();
        QCOMPARE(propose(batch), u""_s);
        QCOMPARE(m_stage->number("SELECT total FROM payout_batch WHERE id = $1", {batch}), 3 * 4179);
        QCOMPARE(m_stage->number("SELECT count(*) FROM payout WHERE batch = $1", {batch}), 2);
        QCOMPARE(m_stage->number("SELECT amount FROM payout WHERE account = $1",
                                 {m_stage->expertOne.account}),
                 2 * 4179);
        QCOMPARE(stateOf("earning", open.receipt), u"confirmed"_s);
        QCOMPARE(of(lena()).free(), 4179);
        QCOMPARE(of(lena()).debitsPending, 2 * 4179);
        // There is nothing left for a second one.
        QCOMPARE(propose(m_stage->newId()), u"wrong_state"_s);
    }

    void whatIsHeldFrozenOrWithoutAnAccountWaits_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("the bank account is new")
            << u"UPDATE pay_profile SET held_until = 1767607200000"_s;
        QTest::newRow("damage was reported") << u"UPDATE earning SET frozen_at = 1"_s;
        QTest::newRow("no bank account") << u"UPDATE pay_profile SET iban = ''"_s;
        QTest::newRow("nobody knows who he is") << u"DELETE FROM pay_profile"_s;
        QTest::newRow("another currency") << u"UPDATE earning SET currency = 'CHF'"_s;
        QTest::newRow("the books owe him less") << u"UPDATE earning SET amount = 4180"_s;
    }
    void whatIsHeldFrozenOrWithoutAnAccountWaits()
    {
        QFETCH(QString, statement);
        m_stage->cleared(m_stage->expertOne);
        m_stage->sql(statement.toUtf8());
        QCOMPARE(propose(m_stage->newId()), u"wrong_state"_s);
        QCOMPARE(m_stage->number("SELECT count(*) FROM payout"), 0);
    }

    void aHoldEndsByItself()
    {
        m_stage->cleared(m_stage->expertOne);
        m_stage->sql("UPDATE pay_profile SET held_until = $1", {m_stage->clock.wall() + 48h});
        m_stage->advance(47h);
        QCOMPARE(propose(m_stage->newId()), u"wrong_state"_s);
        m_stage->advance(1h);
        QCOMPARE(propose(m_stage->newId()), u""_s);
    }

    void whoProposedDoesNotRelease()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        propose(batch);
        m_stage->stepUp(m_stage->first);
        QCOMPARE(release(m_stage->first, batch), u"not_eligible"_s);
        QCOMPARE(stateOf("payout_batch", batch), u"proposed"_s);
    }

    void theTableDoesNotLetHimEither()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        propose(batch);
        const auto done = m_stage->platform().change([&](Work &work) {
            work.sql.run("UPDATE payout_batch SET state = 'released', released_by = proposed_by,"
                         " released_at = 1, file = $2 WHERE id = $1",
                         {batch, QByteArray("x")});
            return work.sql.result();
        });
        QCOMPARE(done ? u"done"_s : done.error().code, u"constraint"_s);
    }

    void releaseWantsThePasswordWithinFiveMinutes()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        propose(batch);
        QCOMPARE(release(m_stage->second, batch), u"step_up"_s);
        m_stage->stepUp(m_stage->second, 5min + 1ms);
        QCOMPARE(release(m_stage->second, batch), u"step_up"_s);
        // On another device of his it does not count.
        const Expert laptop = m_stage->secondDevice(m_stage->second);
        m_stage->stepUp(laptop);
        QCOMPARE(release(m_stage->second, batch), u"step_up"_s);
        m_stage->stepUp(m_stage->second, 5min);
        QCOMPARE(release(m_stage->second, batch), u""_s);
        QCOMPARE(stateOf("payout_batch", batch), u"released"_s);
    }

    void whatWasRevokedIsNoFreshWord()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        propose(batch);
        m_stage->stepUp(m_stage->second);
        m_stage->sql("UPDATE token_family SET revoked_at = $1", {m_stage->clock.wall()});
        QCOMPARE(release(m_stage->second, batch), u"step_up"_s);
    }

    void aBatchThatChangedIsNotReleased()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        propose(batch);
        m_stage->stepUp(m_stage->second);
        m_stage->setBank(m_stage->expertOne, u"DE02500105170137075030"_s);
        QCOMPARE(release(m_stage->second, batch), u"wrong_state"_s);
        m_stage->setBank(m_stage->expertOne);
        m_stage->sql("UPDATE earning SET frozen_at = 1");
        QCOMPARE(release(m_stage->second, batch), u"wrong_state"_s);
        QCOMPARE(discard(m_stage->second, batch), u""_s);
    }

    void theFileSaysWhatTheBatchSays()
    {
        const auto sold = m_stage->cleared(m_stage->expertOne);
        const Id batch = released();
        const QByteArray file
            = m_stage->query("SELECT file FROM payout_batch WHERE id = $1", {batch}).first().blob(0);
        QVERIFY(file.contains("pain.001.001.09"));
        QVERIFY(file.contains("<CtrlSum>41.79</CtrlSum>"));
        QVERIFY(file.contains("DE02120300000000202051"));
        QVERIFY(file.contains("DE89370400440532013000"));
        QVERIFY(file.contains(endToEndIdOf(payoutOfBatch(batch)).toLatin1()));
        QCOMPARE(stateOf("earning", sold.receipt), u"in_payout"_s);
        QCOMPARE(release(m_stage->second, batch), u"wrong_state"_s);
        QCOMPARE(discard(m_stage->first, batch), u"wrong_state"_s);
    }

    void whatIsDiscardedCanBeProposedAgain()
    {
        const auto sold = m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        propose(batch);
        QCOMPARE(discard(m_stage->first, batch), u""_s);
        QCOMPARE(stateOf("earning", sold.receipt), u"cleared"_s);
        QCOMPARE(of(lena()).debitsPending, 0);
        QCOMPARE(propose(m_stage->newId()), u""_s);
        QCOMPARE(propose(batch), u"bad_command"_s);
    }

    void theBanksDebitMeansPaidAndOnlyOnce()
    {
        const auto sold = m_stage->cleared(m_stage->expertOne);
        const Id batch = released();
        const Id payout = payoutOfBatch(batch);
        m_stage->restart();
        QCOMPARE(m_stage->statement({m_stage->debit("41.79", payout, "out-1")}).paidOut, 1);
        QCOMPARE(m_stage->statement({m_stage->debit("41.79", payout, "out-1")}).known, 1);
        // Another booking with the same name pays nothing again.
        m_stage->statement({m_stage->debit("41.79", payout, "out-2")});
        QCOMPARE(stateOf("payout", payout), u"paid"_s);
        QCOMPARE(stateOf("payout_batch", batch), u"done"_s);
        QCOMPARE(stateOf("earning", sold.receipt), u"paid"_s);
        QCOMPARE(of(lena()).debits, 4179);
        QCOMPARE(of(lena()).debitsPending, 0);
        QCOMPARE(m_stage->owed(ledger::bank()), 4179 - 7104);
    }

    void anotherAmountIsNotThePayout()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id payout = payoutOfBatch(released());
        QCOMPARE(m_stage->statement({m_stage->debit("41.78", payout, "out-1")}).other, 1);
        QCOMPARE(stateOf("payout", payout), u"released"_s);
    }

    void whatComesBackIsOwedAgain()
    {
        const auto sold = m_stage->cleared(m_stage->expertOne);
        const Id batch = released();
        const Id payout = payoutOfBatch(batch);
        m_stage->statement({m_stage->debit("41.79", payout, "out-1")});
        const auto report = m_stage->statement({m_stage->returned("41.79", payout, "AC04", "r-1")});
        QCOMPARE(report.returned, 1);
        QCOMPARE(stateOf("payout", payout), u"returned"_s);
        QCOMPARE(m_stage->text("SELECT return_code FROM payout WHERE id = $1", {payout}), u"AC04"_s);
        QCOMPARE(stateOf("earning", sold.receipt), u"cleared"_s);
        QCOMPARE(of(lena()).owed(), 4179);
        QCOMPARE(m_stage->owed(ledger::bank()), -7104);
    }

    void aClosedAccountIsNotPaidAgainUntilThereIsAnother()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id payout = payoutOfBatch(released());
        m_stage->statement({m_stage->debit("41.79", payout, "out-1"),
                            m_stage->returned("41.79", payout, "AC04", "r-1")});
        QCOMPARE(propose(m_stage->newId()), u"wrong_state"_s);
        m_stage->setBank(m_stage->expertOne, u"DE02500105170137075030"_s);
        QCOMPARE(propose(m_stage->newId()), u""_s);
    }

    void whatNeverLeftIsVoid()
    {
        const auto sold = m_stage->cleared(m_stage->expertOne);
        const Id payout = payoutOfBatch(released());
        m_stage->statement({m_stage->returned("41.79", payout, "MS03", "r-1")});
        QCOMPARE(stateOf("earning", sold.receipt), u"cleared"_s);
        QCOMPARE(of(lena()).debitsPending, 0);
        QCOMPARE(of(lena()).free(), 4179);
        QCOMPARE(m_stage->owed(ledger::bank()), -7104);
    }

    void othersFindNothing_data()
    {
        QTest::addColumn<QString>("who");
        for (const char *who : {"expert", "dispatcher", "onboarder", "customer", "stranger"})
            QTest::newRow(who) << QString::fromLatin1(who);
    }
    void othersFindNothing()
    {
        QFETCH(QString, who);
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        propose(batch);
        const Id other = m_stage->tenant(u"other"_s);
        Expert member = m_stage->expertOne;
        if (who == "dispatcher"_L1)
            member = m_stage->member(u"D"_s, {Role::Dispatcher});
        else if (who == "onboarder"_L1)
            member = m_stage->member(u"O"_s, {Role::Onboarder});
        else if (who == "stranger"_L1)
            member = m_stage->member(u"F"_s, {Role::Finance}, other);
        else if (who == "customer"_L1)
            member.viewer = MoneyStage::customer(m_stage->request());
        for (const Id &tenant : {m_stage->home(), other}) {
            for (const Id &one : {batch, m_stage->newId()}) {
                QCOMPARE(m_stage->code(member, commands::ReleasePayout{tenant, one}),
                         u"not_allowed"_s);
                QCOMPARE(m_stage->code(member, commands::DiscardPayout{tenant, one}),
                         u"not_allowed"_s);
            }
        }
        QCOMPARE(m_stage->code(member, commands::ProposePayout{m_stage->home(), m_stage->newId()}),
                 u"not_allowed"_s);
        QCOMPARE(stateOf("payout_batch", batch), u"proposed"_s);
    }
};

QTEST_GUILESS_MAIN(TestPayouts)
#include "tst_payouts.moc"
