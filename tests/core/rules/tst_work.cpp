// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TimeSets.h"
#include "core/rules/WorkChange.h"
#include "tests/core/rules/WorkSamples.h"

#include <QTest>

#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant late = minute(600);

ReckonedWork workOf(const WorkRecord &record, Instant now = late)
{
    const auto work = reckonWork(record, now);
    return work ? *work : ReckonedWork();
}

Milliseconds timeFor(const ReckonedWork &work, WorkReason reason)
{
    Milliseconds sum{0};
    for (const WorkPiece &piece : work.pieces) {
        if (piece.reason == reason)
            sum += piece.toAt - piece.fromAt;
    }
    return sum;
}

} // namespace

class TstWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSessionStopsWhereBothEndsLastHeardEachOther()
    {
        const ReckonedWork work = workOf({.intervals = {session(1, 0, 41, 38)}});
        QCOMPARE(work.total, 38min);
        QCOMPARE(timeFor(work, WorkReason::NotAcknowledged), 3min);
        QVERIFY(!work.running);
    }

    void aGapOfFiveMinutesIsBridgedIfTheSessionResumes()
    {
        const ReckonedWork work = workOf({.intervals = {session(1, 0, 12, 10), session(2, 15, 20, 20)}});
        QCOMPARE(work.total, 20min);
        QCOMPARE(timeFor(work, WorkReason::Bridged), 5min);
        QCOMPARE(work.times().size(), 1);
    }

    void aGapOfMoreIsNotBridged()
    {
        const ReckonedWork work = workOf({.intervals = {session(1, 0, 12, 10), session(2, 15.01, 20, 20)}});
        QCOMPARE(timeFor(work, WorkReason::Bridged), 0min);
        QCOMPARE(minutesOf(work.total), 14.99);
        QCOMPARE(timeFor(work, WorkReason::NotAcknowledged), 2min);
    }

    void nothingIsBridgedToAnotherSessionOrToAnAttempt()
    {
        QCOMPARE(workOf({.intervals = {session(1, 0, 10, 10), session(2, 12, 20, 20, 50, 71)}}).total,
                 18min);
        QCOMPARE(workOf({.intervals = {session(1, 0, 10, 10), session(2, 12, 20, 12)}}).total, 10min);
        QCOMPARE(workOf({.intervals = {session(1, 0, 10, 10)}}, minute(12)).total, 10min);
    }

    void aRunningClockGoesToNow()
    {
        const WorkRecord record{.intervals = {interval(1, WorkSource::Call, 0, {})}};
        QCOMPARE(workOf(record, minute(7)).total, 7min);
        QVERIFY(workOf(record, minute(7)).running);
        const WorkRecord live{.intervals = {session(1, 0, {}, 6.5)}};
        QCOMPARE(minutesOf(workOf(live, minute(7)).total), 6.5);
        QVERIFY(workOf(live, minute(7)).running);
    }

    void declaredPausesNeverCount()
    {
        const WorkRecord record{.intervals = {session(1, 0, 30, 30)},
                                .pauses = {pauseOf(10, 15), pauseOf(20, 22, true)}};
        const ReckonedWork work = workOf(record);
        QCOMPARE(work.total, 23min);
        QCOMPARE(timeFor(work, WorkReason::PausedByExpert), 5min);
        QCOMPARE(timeFor(work, WorkReason::PausedByCustomer), 2min);
    }

    void aPauseStopsTheClockUntilItEnds()
    {
        const WorkRecord record{.intervals = {interval(1, WorkSource::Call, 0, {})},
                                .pauses = {pauseOf(10, {}, true)}};
        QCOMPARE(workOf(record, minute(30)).total, 10min);
        QVERIFY(!workOf(record, minute(30)).running);
    }

    void aPauseInABridgeIsNotBilled()
    {
        const WorkRecord record{.intervals = {session(1, 0, 10, 10), session(2, 14, 20, 20)},
                                .pauses = {pauseOf(11, 13)}};
        QCOMPARE(workOf(record).total, 18min);
    }

    void twoDevicesAreListedSideBySideAndBilledOnce()
    {
        const WorkRecord record{.intervals = {session(1, 0, 30, 30, 50),
                                              interval(2, WorkSource::Call, 20, 40, 51)}};
        const ReckonedWork work = workOf(record);
        QCOMPARE(work.total, 40min);
        QCOMPARE(timeFor(work, WorkReason::AlsoCounted), 10min);
        QCOMPARE(work.pieces.size(), 3);
        QCOMPARE(work.pieces[1].interval, idOf(2));
        QVERIFY(!work.pieces[1].billed);
        QCOMPARE(work.times(), (QList<BilledTime>{{minute(0), minute(40)}}));
    }

    void anHourOfSleepIsNotBilledUntilAnswered()
    {
        WorkRecord record{.intervals = {interval(1, WorkSource::Typed, 0, 90)},
                          .gaps = {gapOf(9, WorkGapKind::Suspended, 20, 80, WorkGapAnswer::Open)}};
        const ReckonedWork open = workOf(record);
        QCOMPARE(open.total, 30min);
        QCOMPARE(open.open, (QList<WorkQuestion>{{WorkQuestion::Who::Expert, WorkReason::Suspended,
                                                  idOf(9), 60min}}));
        record.gaps[0].answer = WorkGapAnswer::Worked;
        QCOMPARE(workOf(record).total, 90min);
        QCOMPARE(timeFor(workOf(record), WorkReason::AnsweredWorked), 60min);
        QVERIFY(workOf(record).open.isEmpty());
        record.gaps[0].answer = WorkGapAnswer::NotWorked;
        QCOMPARE(workOf(record).total, 30min);
        QVERIFY(workOf(record).open.isEmpty());
    }

    void anotherDeviceGoesOnWhileOneSleeps()
    {
        const WorkRecord record{
            .intervals = {interval(1, WorkSource::Typed, 0, 30, 50), session(2, 0, 30, 30, 51)},
            .gaps = {gapOf(9, WorkGapKind::Suspended, 10, 20, WorkGapAnswer::Open, 50)}};
        QCOMPARE(workOf(record).total, 30min);
    }

    void idleTimeCountsOnlyWithTheExpertsWord()
    {
        WorkRecord record{.intervals = {session(1, 0, 30, 30)},
                          .gaps = {gapOf(9, WorkGapKind::Idle, 10, 20, WorkGapAnswer::Open)}};
        QCOMPARE(workOf(record).total, 10min);
        QCOMPARE(workOf(record).open.first().about, WorkReason::Idle);
        record.gaps[0].answer = WorkGapAnswer::Worked;
        QCOMPARE(workOf(record).total, 30min);
        record.gaps[0].answer = WorkGapAnswer::NotWorked;
        QCOMPARE(workOf(record).total, 20min);
    }

    // Nobody but he knows when he came back: until he says so, nothing behind its start counts, and
    // the clock stands. A colleague's goes on.
    void theClockStandsUntilItIsAnsweredThatHeWasAway()
    {
        WorkRecord record{.intervals = {interval(1, WorkSource::Typed, 0, {})},
                          .gaps = {gapOf(9, WorkGapKind::Idle, 10, 15, WorkGapAnswer::Open)}};
        QVERIFY(!workOf(record).running);
        QCOMPARE(workOf(record).total, 10min);
        QCOMPARE(workOf(record).open.first().waiting, late - minute(10));
        record.gaps[0].answer = WorkGapAnswer::NotWorked;
        record.gaps[0].endAt = minute(41);
        QVERIFY(workOf(record).running);
        QCOMPARE(workOf(record).total, late - minute(41) + 10min);
        record.gaps[0] = gapOf(9, WorkGapKind::Idle, 10, 15, WorkGapAnswer::Open, 51);
        QVERIFY(workOf(record).running);
        QCOMPARE(workOf(record).total, late - minute(0));
    }

    void offlineWorkCountsOnceTheCustomerAccepted()
    {
        WorkRecord record{.intervals = {interval(1, WorkSource::Typed, 0, 25)}};
        record.intervals[0].consent = consentFor(record.intervals[0], minute(25));
        const ReckonedWork proposed = workOf(record);
        QCOMPARE(proposed.total, 0min);
        QCOMPARE(proposed.open, (QList<WorkQuestion>{{WorkQuestion::Who::Customer,
                                                      WorkReason::Proposed, idOf(1), 25min}}));
        record.intervals[0].consent = WorkConsent::Accepted;
        QCOMPARE(workOf(record).total, 25min);
        record.intervals[0].consent = WorkConsent::Refused;
        QCOMPARE(workOf(record).total, 0min);
        QVERIFY(workOf(record).open.isEmpty());
    }

    void aProposalUnderASessionTakesNothingFromIt()
    {
        WorkRecord record{.intervals = {interval(1, WorkSource::Typed, 0, 40),
                                        session(2, 10, 30, 30)}};
        record.intervals[0].consent = WorkConsent::Proposed;
        QCOMPARE(workOf(record).total, 20min);
    }

    void theCapStopsBillingAndAsksTheCustomer()
    {
        WorkRecord record{.intervals = {session(1, 0, 30, 30), interval(2, WorkSource::Call, 40, {})},
                          .most = 35min};
        const ReckonedWork work = workOf(record, minute(60));
        QCOMPARE(work.total, 35min);
        QCOMPARE(work.open, (QList<WorkQuestion>{{WorkQuestion::Who::Customer, WorkReason::OverCap,
                                                  Id(), 15min}}));
        QVERIFY(!work.running);
        QCOMPARE(work.times().last().toAt, minute(45));
        record.most = 60min;
        QCOMPARE(workOf(record, minute(60)).total, 50min);
        QVERIFY(workOf(record, minute(60)).running);
    }

    void countedTimeCanOnlyBeShortened()
    {
        const WorkIntervalBody counted = session(1, 10, 40, 40);
        QCOMPARE(changedInterval(counted, minute(12), minute(39), {}, late)->startAt, minute(12));
        QCOMPARE(changedInterval(counted, minute(9), minute(40), {}, late).error().code, u"bad_work"_s);
        QCOMPARE(changedInterval(counted, minute(10), minute(41), u"x"_s, late).error().code,
                 u"bad_work"_s);
    }

    void typedTimeThatGrowsIsAProposal()
    {
        const WorkIntervalBody typed = interval(1, WorkSource::Typed, 10, 40);
        const auto shorter = changedInterval(typed, minute(15), minute(40), typed.reason, late);
        QCOMPARE(shorter->consent, WorkConsent::NotNeeded);
        const auto longer = changedInterval(typed, minute(5), minute(40), typed.reason, late);
        QCOMPARE(longer->consent, WorkConsent::Proposed);
        QCOMPARE(changedInterval(typed, minute(5), minute(40), u" "_s, late).error().code,
                 u"bad_work"_s);
    }

    void whatThePlatformSawAtOnceNeedsNoWord()
    {
        const WorkIntervalBody call = interval(1, WorkSource::Call, 10, {});
        QCOMPARE(consentFor(call, minute(10.5)), WorkConsent::NotNeeded);
        QCOMPARE(consentFor(call, minute(12)), WorkConsent::Proposed);
        QCOMPARE(consentFor(session(2, 0, 30, 30), minute(500)), WorkConsent::NotNeeded);
    }

    void whatCannotBeIsRefused()
    {
        const WorkRecord good{.intervals = {interval(1, WorkSource::Typed, 0, 10)},
                              .pauses = {pauseOf(1, 2)},
                              .gaps = {gapOf(9, WorkGapKind::Idle, 3, 4, WorkGapAnswer::Open)}};
        QVERIFY(reckonWork(good, late).ok());
        for (const auto &spoil : QList<std::function<void(WorkRecord &)>>{
                 [](WorkRecord &r) { r.intervals[0].reason.clear(); },
                 [](WorkRecord &r) { r.intervals[0].id = Id(); },
                 [](WorkRecord &r) { r.intervals[0].source = WorkSource::Unknown; },
                 [](WorkRecord &r) { r.intervals[0].source = WorkSource::Session; },
                 [](WorkRecord &r) { r.intervals[0].endAt = r.intervals[0].startAt; },
                 [](WorkRecord &r) { r.intervals[0].endAt = minute(601); },
                 [](WorkRecord &r) { r.intervals[0].startAt = minute(-1431); },
                 [](WorkRecord &r) { r.pauses[0].endAt = minute(0); },
                 [](WorkRecord &r) { r.gaps[0].endAt = minute(0); },
                 [](WorkRecord &r) { r.pauses.fill(r.pauses[0], 300); }}) {
            WorkRecord bad = good;
            spoil(bad);
            QCOMPARE(reckonWork(bad, late).error().code, u"bad_work"_s);
        }
    }

    void randomDaysAreBilledOnceAndNeverMoreThanWasSaid()
    {
        std::mt19937_64 random(20260308);
        const auto upTo = [&](int most) {
            return std::uniform_int_distribution<int>(0, most)(random);
        };
        for (int round = 0; round < 3000; ++round) {
            WorkRecord record;
            QList<BilledTime> said;
            for (int i = 1 + upTo(5); i > 0; --i) {
                const int from = upTo(120);
                const int to = from + 1 + upTo(60);
                const int heard = from + upTo(to - from);
                record.intervals.append(upTo(1) ? session(i, from, to, heard, 50 + upTo(1), 70 + upTo(1))
                                                : interval(i, WorkSource::Call, from, to, 50 + upTo(1)));
                said.append({minute(from), minute(to)});
            }
            if (upTo(1))
                record.pauses.append(pauseOf(40, 40 + upTo(30), upTo(1) == 1));
            if (upTo(1))
                record.gaps.append(gapOf(9, WorkGapKind::Suspended, 60, 60 + upTo(60),
                                         WorkGapAnswer(1 + upTo(2)), 50 + upTo(1)));
            if (upTo(2) == 0)
                record.most = Milliseconds(upTo(90) * 60'000);
            const ReckonedWork work = workOf(record);
            QCOMPARE(lengthOf(work.times()), work.total);
            QVERIFY(!record.most || work.total <= *record.most);
            // Only bridges lie outside of what was said: at most 5 min behind each interval.
            QVERIFY(work.total <= lengthOf(united(said)) + record.intervals.size() * longestBridge);
            for (const WorkPauseBody &pause : std::as_const(record.pauses))
                QVERIFY(common(work.times(), united({{pause.startAt, *pause.endAt}})).isEmpty());
            std::shuffle(record.intervals.begin(), record.intervals.end(), random);
            const ReckonedWork again = workOf(record);
            QCOMPARE(again.pieces, work.pieces);
            QCOMPARE(again.total, work.total);
        }
    }
};

QTEST_APPLESS_MAIN(TstWork)
#include "tst_work.moc"
