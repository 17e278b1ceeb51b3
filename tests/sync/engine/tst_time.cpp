// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/FixedIds.h"
#include "sync/queries/Money.h"
#include "sync/queries/Time.h"
#include "tests/sync/support/Watch.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

// Time and money as screens are told of them, with what waits.
class TimeTest : public QObject {
    Q_OBJECT

    static commands::StartWork typed(Desk &desk, const Id &interval)
    {
        return {interval, desk.caseId, WorkSource::Typed, u"Read the log"_s, desk.platformNow(),
                {}};
    }

private Q_SLOTS:
    void aClockThatWasStartedOfflineRunsAtOnce()
    {
        Desk desk;
        Watch time(desk, CaseTimeQuery{desk.caseId});
        Watch running(desk, CaseTimeQuery{});
        QCOMPARE(running.rows().size(), 0);
        desk.hangUp();
        const Id interval = desk.id();
        desk.submit(typed(desk, interval));
        const CaseTimeRow row = time.rows().value(0);
        QCOMPARE(row.intervals.size(), 1);
        QCOMPARE(row.intervals[0].account, desk.account);
        QCOMPARE(row.intervals[0].device, desk.device);
        QCOMPARE(row.waiting, QList{interval});
        QVERIFY(!row.intervals[0].endAt && row.open);
        QCOMPARE(running.rows().size(), 1);
        desk.submit(commands::StopWork{interval, desk.caseId,
                                       desk.platformNow() + Milliseconds(60'000)});
        QVERIFY(time.rows()[0].intervals[0].endAt);
        QCOMPARE(running.rows().size(), 0);
        QVERIFY(time.isSame && running.isSame);
    }

    void aWaitingClockOutlivesARestart()
    {
        Desk desk;
        desk.hangUp();
        desk.submit(typed(desk, desk.id()));
        desk.restart();
        QCOMPARE(CaseTimeQuery{}.rows(desk.engine->view()).size(), 1);
    }

    void aGapIsPutAndAnswered()
    {
        Desk desk;
        Watch running(desk, CaseTimeQuery{});
        const Id gap = desk.id();
        commands::AnswerWorkGap said{gap, desk.caseId, WorkGapKind::Suspended, desk.platformNow(),
                                     desk.platformNow() + Milliseconds(60'000),
                                     WorkGapAnswer::Open, {}};
        desk.submit(said);
        QCOMPARE(running.rows().value(0).gaps.value(0).answer, WorkGapAnswer::Open);
        said.answer = WorkGapAnswer::NotWorked;
        desk.submit(said);
        QCOMPARE(running.rows().size(), 0);
        const auto row = CaseTimeQuery{desk.caseId}.row(desk.engine->view(),
                                                        desk.caseId.toString());
        QCOMPARE(row->gaps.value(0).answer, WorkGapAnswer::NotWorked);
        QCOMPARE(row->gaps.value(0).device, desk.device);
        QVERIFY(running.isSame);
    }

    // What is written in a case is a sign of it, while typed work runs there.
    void whatIsWrittenIsASign()
    {
        Desk desk;
        Watch running(desk, CaseTimeQuery{});
        const Id interval = desk.id();
        desk.submit(typed(desk, interval));
        QCOMPARE(running.rows().value(0).signs.size(), 0);
        MessageBody message;
        message.id = desk.id();
        message.caseId = desk.caseId;
        message.pos = 1;
        message.at = desk.platformNow();
        message.text = u"Still there?"_s;
        desk.batch({put(caseScope(desk.caseId), message)});
        QCOMPARE(running.rows().value(0).signs, QList{message.at});
        desk.submit(commands::SaveNote{desk.id(), desk.caseId, 1, u"Port 5060 is closed"_s});
        QCOMPARE(running.rows().value(0).signs.size(), 2);
        desk.submit(commands::StopWork{interval, desk.caseId,
                                       desk.platformNow() + Milliseconds(60'000)});
        QCOMPARE(running.rows().size(), 0);
        QVERIFY(running.isSame);
    }

    void aPauseBeginsAndEnds()
    {
        Desk desk;
        Watch time(desk, CaseTimeQuery{desk.caseId});
        const Id pause = desk.id();
        const Instant from = desk.platformNow();
        desk.submit(commands::PauseWork{pause, desk.caseId, from, {}});
        QVERIFY(!time.rows()[0].pauses.value(0).endAt);
        QCOMPARE(time.rows()[0].pauses.value(0).account, desk.account);
        const Instant to = from + Milliseconds(1'000);
        desk.submit(commands::PauseWork{pause, desk.caseId, from, to});
        QCOMPARE(time.rows()[0].pauses.value(0).endAt, to);
    }

    void aRefusedEntryLeavesItsReason()
    {
        Desk desk;
        Watch time(desk, CaseTimeQuery{desk.caseId});
        const Id interval = desk.id();
        const Id uuid = desk.submit(typed(desk, interval));
        desk.verdictRefused(uuid, "bad_work", u"Say what was done in this time."_s);
        const CaseTimeRow row = time.rows().value(0);
        QVERIFY(row.intervals.isEmpty() && row.waiting.isEmpty());
        QCOMPARE(row.problem, u"Say what was done in this time."_s);
        QCOMPARE(row.problemCommand, uuid);
        QVERIFY(time.isSame);
    }

    void typedWorkEnteredAfterwardsIsAProposal()
    {
        Desk desk;
        Watch time(desk, CaseTimeQuery{desk.caseId});
        auto start = typed(desk, desk.id());
        start.startAt = start.startAt - std::chrono::minutes(30);
        start.endAt = start.startAt + std::chrono::minutes(20);
        desk.submit(start);
        QCOMPARE(time.rows().value(0).intervals.value(0).consent, WorkConsent::Proposed);
    }

    void confirmedTimeOfOthersIsListed()
    {
        Desk desk;
        Watch time(desk, CaseTimeQuery{desk.caseId});
        WorkIntervalBody session;
        session.id = desk.id();
        session.caseId = desk.caseId;
        session.account = desk.id();
        session.source = WorkSource::Session;
        session.startAt = desk.platformNow();
        desk.batch({put(caseScope(desk.caseId), session)});
        QCOMPARE(time.rows().value(0).intervals.size(), 1);
        QVERIFY(!time.rows().value(0).anyWaits());
        // It runs, but is another expert's.
        QCOMPARE(CaseTimeQuery{}.rows(desk.engine->view()).size(), 0);
    }

    void anEarningFollowsItsPayoutAndItsObjection()
    {
        Desk desk;
        Watch earnings(desk, EarningsQuery{});
        PayoutBody payout;
        payout.id = desk.id();
        payout.state = PayoutState::Released;
        EarningBody body;
        body.id = desk.id();
        body.caseId = desk.caseId;
        body.state = EarningState::InPayout;
        body.payout = payout.id;
        desk.batch({put(desk.ownScope(), body), put(desk.ownScope(), payout)});
        QCOMPARE(earnings.rows().value(0).payout->state, PayoutState::Released);
        QCOMPARE(earnings.rows().value(0).customer, u"T. Brandt"_s);
        payout.state = PayoutState::Paid;
        desk.batch({put(desk.ownScope(), payout, 2)});
        QCOMPARE(earnings.rows().value(0).payout->state, PayoutState::Paid);
        QCOMPARE(PayoutsQuery{}.rows(desk.engine->view()).value(0).earnings, 1);
        desk.submit(commands::ObjectToEarning{body.id, u"Two units, not one."_s});
        QVERIFY(earnings.rows().value(0).objecting);
        QCOMPARE(earnings.rows().value(0).objection, u"Two units, not one."_s);
        QVERIFY(earnings.isSame);
    }

    void aPayProfileThatNeedsThePasswordSaysSo()
    {
        Desk desk;
        Watch profile(desk, PayProfileQuery{});
        QVERIFY(!profile.rows().value(0).body);
        const Id uuid = desk.submit(commands::SetPayProfile{SellerKind::SmallBusiness, u"Erika"_s,
                                                            {}, {}, {}, u"DE"_s, {}, {}, {}});
        QVERIFY(profile.rows().value(0).saving);
        desk.verdictRefused(uuid, "step_up", u"Enter your password again."_s);
        QCOMPARE(profile.rows().value(0).code, u"step_up"_s);
        QCOMPARE(profile.rows().value(0).problem, u"Enter your password again."_s);
    }
};

QTEST_GUILESS_MAIN(TimeTest)
#include "tst_time.moc"
