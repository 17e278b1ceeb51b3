// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WorkWatch.h"
#include "tests/models/WorkRows.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// What nothing speaks for is asked about, once, and nothing else is.
class TestWorkWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMachineThatSleptAsksForItsOwnClocksOnly()
    {
        WorkWatch watch(nullptr);
        CaseTimeRow row = emptyRow();
        WorkIntervalBody elsewhere = typed(4, 90);
        elsewhere.device = sample::id(1002);
        WorkIntervalBody others = typed(5, 90);
        others.account = sample::id(1003);
        WorkIntervalBody session = typed(6, 90);
        session.source = WorkSource::Session;
        row.intervals = {typed(2, 40), typed(3, 90, 80), elsewhere, others, session};
        watch.show({true, {row}, {}});
        const auto questions = watch.questions(ago(60), ago(0));
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0].startAt, ago(40));
        QCOMPARE(questions[0].endAt, ago(0));
        QCOMPARE(questions[0].answer, WorkGapAnswer::Open);
        watch.show({false, {}, {row.key}});
        QVERIFY(watch.questions(ago(60), ago(0)).isEmpty());
    }

    // Five minutes without a word: asked once, from the last sign on.
    void fiveMinutesOfSilenceAreAskedAboutOnce()
    {
        WorkWatch watch(nullptr);
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(2, 40)};
        row.signs = {ago(60), ago(30)};
        watch.show({true, {row}, {}});
        QVERIFY(watch.silences(ago(39.5)).isEmpty());
        QVERIFY(watch.silences(ago(35.1)).isEmpty());
        const auto first = watch.silences(ago(35));
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0].startAt, ago(40));
        QCOMPARE(first[0].endAt, ago(35));
        QCOMPARE(first[0].about, WorkGapKind::Idle);
        QCOMPARE(first[0].answer, WorkGapAnswer::Open);
        QVERIFY(watch.silences(ago(34)).isEmpty());
        // Somebody wrote; the next silence begins there.
        QVERIFY(watch.silences(ago(26)).isEmpty());
        QCOMPARE(watch.silences(ago(25)).value(0).startAt, ago(30));
    }

    void sessionsCallsPausesAndOtherDevicesAreNoSilence()
    {
        const auto silences = [](const CaseTimeRow &row) {
            WorkWatch watch(nullptr);
            watch.show({true, {row}, {}});
            watch.silences(row.intervals[0].startAt);
            return watch.silences(ago(0)).size();
        };
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(2, 40)};
        QCOMPARE(silences(row), 1);
        CaseTimeRow other = row;
        other.intervals[0].source = WorkSource::Call;
        QCOMPARE(silences(other), 0);
        other.intervals[0].source = WorkSource::Session;
        QCOMPARE(silences(other), 0);
        other = row;
        other.intervals[0].device = sample::id(1002);
        QCOMPARE(silences(other), 0);
        other = row;
        other.intervals[0].account = sample::id(1003);
        QCOMPARE(silences(other), 0);
        other = row;
        other.pauses = {WorkPauseBody{sample::id(5), row.caseId, row.me, ago(38), {}}};
        QCOMPARE(silences(other), 0);
        other.pauses[0].endAt = ago(4);
        QCOMPARE(silences(other), 0);
        other = row;
        other.gaps = {gap(30, 10)};
        QCOMPARE(silences(other), 0);
        other = row;
        other.signs = {ago(4)};
        QCOMPARE(silences(other), 0);
        other.signs = {ago(5)};
        QCOMPARE(silences(other), 1);
    }

    void anAnswerIsASignToo()
    {
        WorkWatch watch(nullptr);
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(2, 40)};
        row.gaps = {gap(30, 10)};
        watch.show({true, {row}, {}});
        QVERIFY(watch.silences(ago(2)).isEmpty());
        row.gaps[0].answer = WorkGapAnswer::Worked;
        watch.show({false, {row}, {}});
        QVERIFY(watch.silences(ago(1)).isEmpty());
        QCOMPARE(watch.silences({now + 3 * 60'000}).value(0).startAt, ago(2));
    }

    // Without power, or closed: what was between is not known, however short it was.
    void whatTheAppDidNotSeeIsAskedAbout()
    {
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(2, 40)};
        row.signs = {ago(3)};
        WorkWatch watch(nullptr);
        watch.show({true, {row}, {}});
        const auto questions = watch.silences(ago(0));
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0].startAt, ago(3));
        QCOMPARE(questions[0].endAt, ago(0));
        // Back at once is nothing to ask about.
        row.signs = {ago(0.9)};
        WorkWatch quick(nullptr);
        quick.show({true, {row}, {}});
        QVERIFY(quick.silences(ago(0)).isEmpty());
        QVERIFY(quick.silences({now + 3 * 60'000}).isEmpty());
        QCOMPARE(quick.silences({now + 5 * 60'000}).value(0).startAt, ago(0.9));
    }

    void beforeThePlatformsTimeIsKnownNothingIsAsked()
    {
        WorkWatch watch(nullptr);
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(2, 40)};
        watch.show({true, {row}, {}});
        QVERIFY(watch.silences({5'000'000}).isEmpty());
        QCOMPARE(watch.silences(ago(0)).size(), 1);
    }

    void whoeverIsAskedWhereHeWasIsNotAskedWhetherHisMachineSlept()
    {
        WorkWatch watch(nullptr);
        CaseTimeRow row = emptyRow();
        row.intervals = {typed(2, 40)};
        row.gaps = {gap(30, 10)};
        row.gaps[0].gap = WorkGapKind::Idle;
        watch.show({true, {row}, {}});
        QVERIFY(watch.questions(ago(20), ago(0)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkWatch)
#include "tst_work_watch.moc"
