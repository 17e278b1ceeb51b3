// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/WorkDesk.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What an expert says of his time, and what it becomes.
class TstWorkTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClockRunsAndBothSidesSeeTheSame()
    {
        WorkDesk desk;
        TestClient page(desk.stage, desk.customer), app(desk.stage, desk.anna.viewer);
        page.connect();
        app.connect();
        const Id call = desk.stage.newId();
        QVERIFY(desk.start(call, desk.now()));
        desk.stage.advance(7min);
        page.settle();
        app.settle();
        const QJsonObject shown = *page.body(u"case_work"_s, desk.made.caseId);
        QVERIFY(shown[u"running"_s].toBool());
        QCOMPARE(*app.body(u"case_work"_s, desk.made.caseId), shown);
        QCOMPARE(page.body(u"work_interval"_s, call)->value(u"source"_s), u"call"_s);
        QCOMPARE(desk.clock(), Milliseconds(7min));
        QVERIFY(desk.stop(call, desk.now()));
        QVERIFY(!desk.told().running);
        QCOMPARE(desk.told().countedMs, Milliseconds(7min).count());
        QCOMPARE(desk.told().bill.gross, 1400);
    }

    void thePriceIsToldWhenTheNextQuarterBegins()
    {
        WorkDesk desk;
        QVERIFY(desk.start(desk.stage.newId(), desk.now()));
        desk.stage.advance(1s);
        QCOMPARE(desk.told().bill.gross, 1400);
        desk.stage.advance(15min - 1s);
        QCOMPARE(desk.told().bill.gross, 1400);
        desk.stage.advance(1s);
        QCOMPARE(desk.told().bill.gross, 2800);
        desk.stage.advance(15min);
        QCOMPARE(desk.told().bill.gross, 4200);
        QCOMPARE(desk.told().bill.net, 3529);
        QCOMPARE(desk.clock(), Milliseconds(30min + 1s));
    }

    void typedWorkAndCallsKeepTheIdOfTheirClient()
    {
        WorkDesk desk;
        desk.stage.advance(1min);
        const Id id = desk.stage.newId();
        QVERIFY(desk.type(id, desk.now() - 30s, desk.now() - 10s));
        QVERIFY(desk.type(id, desk.now() - 30s, desk.now() - 10s));
        QCOMPARE(desk.said().intervals.size(), 1);
        const Expert ben = desk.stage.expert(u"Ben"_s);
        const CaseMade other = desk.stage.assigned(ben);
        QVERIFY(!desk.says(ben.viewer, commands::StartWork{id, other.caseId, WorkSource::Call, {},
                                                           desk.now(), {}}));
        QCOMPARE(desk.last.code, QLatin1StringView(codes::badCommand));
    }

    void workThatNobodySawIsAProposalUntilTheCustomerAccepts()
    {
        WorkDesk desk;
        desk.stage.advance(2h);
        const Id id = desk.stage.newId();
        QVERIFY(desk.type(id, desk.now() - 1h, desk.now() - 40min));
        QCOMPARE(desk.interval(id).consent, WorkConsent::Proposed);
        QCOMPARE(desk.told().bill.gross, 0);
        QVERIFY(desk.agree(id, true));
        QCOMPARE(desk.told().bill.gross, 2800);
        QVERIFY(desk.agree(id, true));
        QVERIFY(!desk.agree(id, false));
        QCOMPARE(desk.last.code, QLatin1StringView(codes::wrongState));
    }

    void whatTheCustomerRefusesIsNeverBilled()
    {
        WorkDesk desk;
        desk.stage.advance(2h);
        const Id id = desk.stage.newId();
        QVERIFY(desk.type(id, desk.now() - 1h, desk.now() - 40min));
        QVERIFY(desk.agree(id, false));
        QCOMPARE(desk.told().bill.gross, 0);
        QCOMPARE(desk.told().countedMs, 0);
    }

    void longerTypedWorkIsProposedAgainAndACallOnlyGetsShorter()
    {
        WorkDesk desk;
        desk.stage.advance(2h);
        const Id typed = desk.stage.newId(), call = desk.stage.newId();
        QVERIFY(desk.type(typed, desk.now() - 1h, desk.now() - 40min));
        QVERIFY(desk.agree(typed, true));
        const auto change = [&](const Id &id, Instant from, Instant to) {
            return desk.says(desk.anna.viewer, commands::ChangeWork{id, desk.made.caseId, from, to,
                                                                    u"Router set up"_s});
        };
        QVERIFY(change(typed, desk.now() - 1h, desk.now() - 50min));
        QCOMPARE(desk.interval(typed).consent, WorkConsent::Accepted);
        QCOMPARE(desk.told().bill.gross, 1400);
        QVERIFY(change(typed, desk.now() - 2h + 1min, desk.now() - 50min));
        QCOMPARE(desk.interval(typed).consent, WorkConsent::Proposed);
        QCOMPARE(desk.told().bill.gross, 0);

        const Instant begun = desk.now();
        QVERIFY(desk.start(call, begun));
        desk.stage.advance(20min);
        QVERIFY(!change(call, begun, begun + 10min));  // it runs
        QVERIFY(desk.stop(call, desk.now()));
        QVERIFY(!change(call, begun - 5min, begun + 20min));
        QCOMPARE(desk.last.code, QLatin1StringView(codes::badCommand));
        QVERIFY(change(call, begun, begun + 10min));
        QCOMPARE(desk.told().bill.gross, 1400);
    }

    void theStartOfARunningClockCanBeMovedLater()
    {
        WorkDesk desk;
        const Id call = desk.stage.newId();
        const Instant begun = desk.now();
        QVERIFY(desk.start(call, begun));
        desk.stage.advance(10min);
        QVERIFY(desk.says(desk.anna.viewer, commands::ChangeWork{call, desk.made.caseId,
                                                                 begun + 4min, {}, {}}));
        QVERIFY(desk.told().running);
        QCOMPARE(desk.clock(), Milliseconds(6min));
    }

    void oneClockAtATimeOverAllCases()
    {
        WorkDesk desk;
        const CaseMade second = desk.stage.assigned(desk.anna);
        const Id first = desk.stage.newId(), next = desk.stage.newId();
        QVERIFY(desk.start(first, desk.now()));
        desk.stage.advance(5min);
        QVERIFY(desk.says(desk.anna.viewer, commands::StartWork{next, second.caseId, WorkSource::Call,
                                                                {}, desk.now(), {}}));
        QCOMPARE(desk.interval(first).endAt, std::optional(desk.now()));
        QVERIFY(!desk.told().running);
        desk.stage.advance(5min);
        QCOMPARE(desk.clock(), Milliseconds(5min));
        QCOMPARE(desk.stage.query("SELECT 1 FROM work_interval WHERE is_running = 1").size(), 1);
    }

    void timeOfTwoDevicesStandsSideBySideAndIsBilledOnce()
    {
        WorkDesk desk;
        const Expert laptop = desk.stage.secondDevice(desk.anna);
        desk.stage.advance(2h);
        const Id a = desk.stage.newId(), b = desk.stage.newId();
        const Instant begun = desk.now() - 1h;
        QVERIFY(desk.type(a, begun, begun + 20min));
        QVERIFY(desk.says(laptop.viewer,
                          commands::StartWork{b, desk.made.caseId, WorkSource::Typed, u"The same"_s,
                                              begun + 10min, begun + 30min}));
        QVERIFY(desk.agree(a, true));
        QVERIFY(desk.agree(b, true));
        QCOMPARE(desk.told().countedMs, Milliseconds(30min).count());
        QCOMPARE(desk.told().bill.gross, 2800);
        QVERIFY(desk.interval(a).device != desk.interval(b).device);
        const CaseWork work = must(caseWork(desk.said(), desk.stage.row(desk.made.caseId),
                                            desk.now()));
        QVERIFY(std::any_of(work.work.pieces.begin(), work.work.pieces.end(), [&](const auto &piece) {
            return piece.interval == b && piece.reason == WorkReason::AlsoCounted;
        }));
    }

    void aClockOfAnOfflineDeviceIsHeardLateAndStopsNothing()
    {
        WorkDesk desk;
        const Expert laptop = desk.stage.secondDevice(desk.anna);
        const Id online = desk.stage.newId(), offline = desk.stage.newId();
        const Instant begun = desk.now();
        QVERIFY(desk.start(online, begun));
        desk.stage.advance(30min);
        const auto fromLaptop = [&](auto command) { return desk.says(laptop.viewer, command); };
        QVERIFY(fromLaptop(commands::StartWork{offline, desk.made.caseId, WorkSource::Typed,
                                               u"Looked it up"_s, begun + 10min, {}}));
        QVERIFY(fromLaptop(commands::StopWork{offline, desk.made.caseId, begun + 20min}));
        QCOMPARE(desk.interval(offline).endAt, std::optional(begun + 20min));
        QCOMPARE(desk.interval(offline).consent, WorkConsent::Proposed);
        QVERIFY(!desk.interval(online).endAt);
        QCOMPARE(desk.clock(), Milliseconds(30min));
    }

    void anHourOfSleepIsBilledOnlyOnceItWasAnswered()
    {
        WorkDesk desk;
        const Id call = desk.stage.newId(), gap = desk.stage.newId();
        const Instant begun = desk.now();
        QVERIFY(desk.start(call, begun));
        desk.stage.advance(70min);
        const auto answer = [&](WorkGapAnswer what, const QString &reason) {
            return desk.says(desk.anna.viewer,
                             commands::AnswerWorkGap{gap, desk.made.caseId, WorkGapKind::Suspended,
                                                     begun + 10min, desk.now(), what, reason});
        };
        QVERIFY(answer(WorkGapAnswer::Open, {}));
        QCOMPARE(desk.told().countedMs, Milliseconds(10min).count());
        QCOMPARE(desk.told().bill.gross, 1400);
        QVERIFY(!answer(WorkGapAnswer::Worked, u" "_s));
        QVERIFY(answer(WorkGapAnswer::Worked, u"Waited for the provider"_s));
        QCOMPARE(desk.told().countedMs, Milliseconds(70min).count());
        QVERIFY(answer(WorkGapAnswer::NotWorked, {}));
        QCOMPARE(desk.told().countedMs, Milliseconds(10min).count());
    }

    // He is asked while he may still be away: the clock stands for both until he has answered, and his
    // answer says when he came back.
    void aSilenceIsBilledOnlyOnceItWasAnswered()
    {
        WorkDesk desk;
        const Id typed = desk.stage.newId(), gap = desk.stage.newId();
        const Instant begun = desk.now();
        QVERIFY(desk.says(desk.anna.viewer,
                          commands::StartWork{typed, desk.made.caseId, WorkSource::Typed,
                                              u"Read the log"_s, begun, {}}));
        const auto answer = [&](WorkGapAnswer what, Instant end) {
            return desk.says(desk.anna.viewer,
                             commands::AnswerWorkGap{gap, desk.made.caseId, WorkGapKind::Idle,
                                                     begun + 10min, end, what,
                                                     what == WorkGapAnswer::Worked ? u"Measured"_s
                                                                                   : QString()});
        };
        desk.stage.advance(15min);
        QVERIFY(answer(WorkGapAnswer::Open, desk.now()));
        QVERIFY(!desk.told().running);
        QCOMPARE(desk.told().countedMs, Milliseconds(10min).count());
        desk.stage.advance(55min);
        QCOMPARE(desk.clock(), Milliseconds(10min));
        QCOMPARE(desk.told().bill.gross, 1400);
        // He came back 29 minutes ago. What lies ahead cannot be answered for.
        QVERIFY(answer(WorkGapAnswer::NotWorked, begun + 41min));
        QVERIFY(desk.told().running);
        QCOMPARE(desk.clock(), Milliseconds(39min));
        QVERIFY(answer(WorkGapAnswer::Worked, begun + 500min));
        QCOMPARE(desk.clock(), Milliseconds(70min));
    }

    void solvingStopsTheClockAtThatMoment()
    {
        WorkDesk desk;
        const Id call = desk.stage.newId();
        QVERIFY(desk.start(call, desk.now()));
        desk.stage.advance(12min);
        QVERIFY(desk.says(desk.anna.viewer, commands::SolveCase{desk.made.caseId, u"Done."_s}));
        QCOMPARE(desk.interval(call).endAt, std::optional(desk.now()));
        QVERIFY(!desk.told().running);
        desk.stage.advance(1h);
        QCOMPARE(desk.clock(), Milliseconds(12min));
        QCOMPARE(desk.told().bill.gross, 1400);
        // A stop said before it, heard now, shortens; a start of then is a proposal.
        QVERIFY(desk.stop(call, desk.now() - 1h - 2min));
        QCOMPARE(desk.clock(), Milliseconds(10min));
        const Id late = desk.stage.newId();
        QVERIFY(desk.start(late, desk.now() - 1h - 1min));
        QCOMPARE(desk.interval(late).endAt, std::optional(desk.now() - 1h));
        QCOMPARE(desk.interval(late).consent, WorkConsent::Proposed);
        QVERIFY(!desk.start(desk.stage.newId(), desk.now()));
        QCOMPARE(desk.last.code, QLatin1StringView(codes::wrongState));
    }

    void givingTheCaseBackStopsTheClock()
    {
        WorkDesk desk;
        const Id call = desk.stage.newId();
        QVERIFY(desk.start(call, desk.now()));
        desk.stage.advance(3min);
        QVERIFY(desk.says(desk.anna.viewer, commands::GiveBackCase{desk.made.caseId, u"Ill"_s}));
        QCOMPARE(desk.interval(call).endAt, std::optional(desk.now()));
        QVERIFY(!desk.told().running);
        QVERIFY(!desk.stop(call, desk.now()));
    }

    void aForgottenClockEndsAfterADay()
    {
        WorkDesk desk;
        const Id call = desk.stage.newId();
        const Instant begun = desk.now();
        QVERIFY(desk.start(call, begun));
        desk.stage.advance(24h + 1s);
        QCOMPARE(desk.interval(call).endAt, std::optional(begun + 24h));
        QVERIFY(!desk.told().running);
    }

    void nobodyElseSaysAnythingOfHisTime()
    {
        WorkDesk desk;
        desk.stage.advance(1min);
        const Expert ben = desk.stage.expert(u"Ben"_s);
        const Id id = desk.stage.newId();
        QVERIFY(desk.type(id, desk.now() - 20s, desk.now() - 10s));
        for (const Viewer &who : {ben.viewer, desk.customer}) {
            QVERIFY(!desk.says(who, commands::StopWork{id, desk.made.caseId, desk.now()}));
            QCOMPARE(desk.last.code, QLatin1StringView(codes::notAllowed));
        }
        QVERIFY(!desk.says(desk.anna.viewer, commands::AgreeToWork{id, desk.made.caseId, true}));
        QVERIFY(!desk.says(Stage::customer(desk.made, false),
                           commands::AgreeToCap{desk.made.caseId, 5000, {}}));
    }

    void moreThanCanBeCountedIsRefused()
    {
        WorkDesk desk;
        desk.stage.advance(30min);
        int taken = 0;
        for (int i = 0; i < 260; ++i)
            taken += desk.type(desk.stage.newId(), desk.now() - 20min, desk.now() - 10min) ? 1 : 0;
        QCOMPARE(taken, 250);
        QCOMPARE(desk.last.code, QLatin1StringView(codes::quotaExceeded));
    }

    void aCommandTakesTheSameStatementsHoweverMuchWasSaid()
    {
        WorkDesk desk;
        desk.stage.advance(30min);
        const auto cost = [&] {
            const quint64 before = desk.stage.statements();
            if (!desk.type(desk.stage.newId(), desk.now() - 20min, desk.now() - 10min))
                qFatal("refused");
            return desk.stage.statements() - before;
        };
        cost();
        const quint64 early = cost();
        for (int i = 0; i < 60; ++i)
            cost();
        QCOMPARE(cost(), early);
    }
};

QTEST_GUILESS_MAIN(TstWorkTime)
#include "tst_work_time.moc"
