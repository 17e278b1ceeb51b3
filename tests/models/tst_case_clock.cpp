// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CaseClock.h"
#include "models/ClockLiveModel.h"
#include "tests/models/WorkRows.h"

#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// The clock of a case: what it shows, why it runs or stands.
class TestCaseClock : public QObject {
    Q_OBJECT

    static void show(CaseClock &clock, Speaking &speaking, const CaseTimeRow &row)
    {
        clock.setWording(speaking.wording());
        clock.show(row);
    }

private Q_SLOTS:
    void itCountsOnFromThePlatformsWord()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        row.work = CaseWorkBody{};
        row.work->at = Instant{now - 42'000};
        row.work->countedMs = 18 * 60'000;
        row.work->running = true;
        row.work->bill.gross = 2800;
        row.work->bill.expertShare = 1647;
        row.intervals = {typed(2, 18.7)};
        show(clock, english, row);
        QCOMPARE(clock.elapsed(), u"00:18:42"_s);
        QVERIFY(clock.running());
        QCOMPARE(clock.paysText(), u"28.00 €"_s);
        QCOMPARE(clock.getsText(), u"16.47 €"_s);
        QCOMPARE(clock.reasonText(), u"Runs: Read the log"_s);
        QVERIFY(clock.canStop() && clock.canPause() && !clock.canStart());
    }

    void itStandsStillWhenThePlatformSaysSo()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        row.work = CaseWorkBody{};
        row.work->at = Instant{now - 3'600'000};
        row.work->countedMs = 60'000;
        show(clock, english, row);
        QCOMPARE(clock.elapsed(), u"00:01:00"_s);
        QVERIFY(!clock.running());
        QCOMPARE(clock.stateText(), u"stands"_s);
    }

    void whatWaitsIsReckonedHereByTheSameRules()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        WorkIntervalBody session = typed(2, 40, 20);
        session.source = WorkSource::Session;
        session.session = sample::id(77);
        session.heardAt = ago(20);
        row.intervals = {session, typed(3, 0.5)};
        row.waiting = {sample::id(3)};
        show(clock, english, row);
        QCOMPARE(clock.elapsed(), u"00:20:30"_s);
        QVERIFY(clock.running());
        QCOMPARE(clock.paysText(), u"28.00 €"_s);
        QCOMPARE(clock.getsText(), u"16.47 €"_s);
        QCOMPARE(clock.ruleText(), u"Each started 15 min counts: 2 × 14.00 €."_s);
        QVERIFY(!clock.waitingText().isEmpty());
    }

    void workThatWaitsLongerThanAMinuteNeedsTheCustomersWord()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(3, 12)};
        row.waiting = {sample::id(3)};
        show(clock, english, row);
        QCOMPARE(clock.elapsed(), u"00:00:00"_s);
        QVERIFY(!clock.running());
        QCOMPARE(clock.proposedText(), u"12 min wait for the word of T. Brandt."_s);
        QCOMPARE(clock.paysText(), u"0.00 €"_s);
    }

    void aPauseSaysWhose()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(3, 10)};
        row.pauses = {WorkPauseBody{sample::id(5), row.caseId, {}, ago(4), {}}};
        show(clock, english, row);
        QCOMPARE(clock.elapsed(), u"00:06:00"_s);
        QCOMPARE(clock.reasonText(), u"T. Brandt paused it."_s);
        QVERIFY(!clock.canGoOn() && !clock.canPause());
        row.viewRev = 2;
        row.pauses[0].account = row.me;
        clock.show(row);
        QCOMPARE(clock.reasonText(), u"You paused it."_s);
        QVERIFY(clock.canGoOn());
    }

    void overlappingStretchesStandSideBySideAndAreBilledOnce()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        WorkIntervalBody other = typed(3, 20, 5);
        other.device = sample::id(1002);
        row.intervals = {typed(2, 30, 10), other};
        show(clock, english, row);
        const QVariantList pieces = clock.pieces();
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(clock.elapsed(), u"00:25:00"_s);
        const QVariantMap twice = pieces[1].toMap();
        QCOMPARE(twice.value(u"billed"_s).toBool(), false);
        QCOMPARE(twice.value(u"reason"_s).toString(),
                 u"Counted once already · Read the log · on another device"_s);
        QCOMPARE(pieces[0].toMap().value(u"from"_s).toDouble(), 0.0);
        QCOMPARE(pieces[2].toMap().value(u"to"_s).toDouble(), 1.0);
        QVERIFY(pieces[0].toMap().value(u"editable"_s).toBool());
    }

    void anHourOfSleepIsAskedAboutAndNotBilled()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(3, 70)};
        row.gaps = {gap(65, 5)};
        show(clock, english, row);
        QCOMPARE(clock.elapsed(), u"00:10:00"_s);
        QCOMPARE(clock.question().value(u"text"_s).toString(),
                 u"This computer slept from 12:05 to 13:05 (60 min)."_s);
        QCOMPARE(clock.look(), u"asked"_s);
        row.viewRev = 2;
        row.gaps[0].answer = WorkGapAnswer::Worked;
        clock.show(row);
        QCOMPARE(clock.elapsed(), u"01:10:00"_s);
        QVERIFY(clock.question().isEmpty());
    }

    void theLimitStopsTheClock()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        row.work = CaseWorkBody{};
        row.work->agreedCap = 2800;
        row.intervals = {typed(3, 50, 0.5)};
        row.waiting = {sample::id(3)};
        show(clock, english, row);
        QCOMPARE(clock.elapsed(), u"00:30:00"_s);
        QCOMPARE(clock.paysText(), u"28.00 €"_s);
        QCOMPARE(clock.capText(), u"At most 28.00 €"_s);
        QVERIFY(clock.reasonText().contains(u"T. Brandt must agree"_s));
    }

    void anOlderRowChangesNothing()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        row.viewRev = 5;
        row.intervals = {typed(3, 10)};
        show(clock, english, row);
        CaseTimeRow old = emptyRow();
        clock.show(old);
        QCOMPARE(clock.elapsed(), u"00:10:00"_s);
    }

    void aSilenceGoesOnUntilSomethingHappens()
    {
        Speaking english(u"en"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(3, 70)};
        row.gaps = {gap(60, 55)};
        row.gaps[0].gap = WorkGapKind::Idle;
        show(clock, english, row);
        QCOMPARE(clock.elapsed(), u"00:10:00"_s);
        QVERIFY(!clock.running());
        QCOMPARE(clock.look(), u"asked"_s);
        QCOMPARE(clock.reasonText(), u"Stands until you answer the question."_s);
        QCOMPARE(clock.question().value(u"text"_s).toString(),
                 u"No activity from 12:10 to 13:10 (60 min)."_s);
        row.viewRev = 2;
        row.signs = {ago(61), ago(57), ago(29), ago(10)};
        clock.show(row);
        QCOMPARE(clock.elapsed(), u"00:10:00"_s);
        QCOMPARE(clock.question().value(u"text"_s).toString(),
                 u"No activity from 12:10 to 12:41 (31 min)."_s);
        row.viewRev = 3;
        row.gaps[0].answer = WorkGapAnswer::NotWorked;
        row.gaps[0].endAt = ago(29);
        clock.show(row);
        QCOMPARE(clock.elapsed(), u"00:39:00"_s);
        QVERIFY(clock.running() && clock.question().isEmpty());
    }

    void whatRunsWithoutASessionStandsInTheStrip()
    {
        Speaking english(u"en"_s);
        ClockLiveModel live;
        live.setWording(english.wording());
        CaseTimeRow row = emptyRow();
        WorkIntervalBody session = typed(6, 90);
        session.source = WorkSource::Session;
        row.intervals = {session};
        live.show({true, {row}, {}});
        QCOMPARE(live.count(), 0);
        row.viewRev = 2;
        row.intervals = {typed(3, 10)};
        live.show({false, {row}, {}});
        QCOMPARE(live.count(), 1);
        QCOMPARE(live.index(0).data(ClockLiveModel::NameRole), u"T. Brandt"_s);
        QCOMPARE(live.index(0).data(ClockLiveModel::ElapsedRole), u"00:10:00"_s);
        QCOMPARE(live.index(0).data(ClockLiveModel::ReasonRole), u"runs: Read the log"_s);
        row.viewRev = 3;
        row.intervals[0].endAt = ago(0);
        live.show({false, {row}, {}});
        QCOMPARE(live.count(), 0);
    }

    void everythingIsSaidInGerman()
    {
        Speaking german(u"de"_s);
        CaseClock clock;
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(3, 10)};
        show(clock, german, row);
        QCOMPARE(clock.stateText(), u"läuft"_s);
        QCOMPARE(clock.reasonText(), u"Läuft: Read the log"_s);
        QCOMPARE(clock.ruleText(), u"Je angefangene 15 Min.: 1 × 14,00 €."_s);
    }
};

QTEST_GUILESS_MAIN(TestCaseClock)
#include "tst_case_clock.moc"
