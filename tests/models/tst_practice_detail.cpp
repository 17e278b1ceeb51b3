// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PracticeDetail.h"
#include "tests/models/Speaking.h"
#include "tests/screens/SamplePractice.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What an evaluator reads off a practice talk.
class TestPracticeDetail : public QObject {
    Q_OBJECT

    static Delta<PracticeTalkRow> only(const PracticeTalkRow &row) { return {false, {row}, {}}; }

private Q_SLOTS:
    void whatWasFoundIsCountedAndNamed()
    {
        Speaking english(u"en"_s);
        PracticeDetail talk;
        talk.setWording(english.wording());
        QVERIFY(!talk.there());
        QCOMPARE(talk.scripts().size(), 3);
        talk.take(only(sample::practiceTalk(false)));
        QVERIFY(talk.there() && talk.running());
        QCOMPARE(talk.factsText(), u"3 of 6 facts found"_s);
        QCOMPARE(talk.partsText(), u"0 of 3 parts of the solution"_s);
        QCOMPARE(talk.trapText(), u"Trap avoided: Offers the password of his router"_s);
        QCOMPARE(talk.trapTone(), u"good"_s);
        QCOMPARE(talk.facts().constFirst().toMap()[u"done"_s], true);
        QVERIFY(talk.headText().contains(u"English"_s));
        Speaking german(u"de"_s);
        talk.setWording(german.wording());
        QCOMPARE(talk.factsText(), u"3 von 6 Tatsachen gefunden"_s);
    }

    void anOfferWithoutAnAnswerIsNotAnAvoidedOne()
    {
        Speaking english(u"en"_s);
        PracticeDetail talk;
        talk.setWording(english.wording());
        talk.take(only(sample::practiceTalk(false, {})));
        QVERIFY(talk.trapText().startsWith(u"Trap still to come"_s));
        talk.take(only(sample::practiceTalk(false, {u"Hm."_s, u"Hm."_s, u"Hm."_s}, 2)));
        QVERIFY(talk.trapText().startsWith(u"Trap without an answer"_s));
        QCOMPARE(talk.trapTone(), u"neutral"_s);
        talk.take(only(sample::practiceTalk(false, {u"Please send me the password."_s}, 3)));
        QVERIFY(talk.trapText().startsWith(u"Trap met"_s));
        QCOMPARE(talk.trapTone(), u"bad"_s);
    }

    void theTranscriptGrowsAtItsEnd()
    {
        Speaking english(u"en"_s);
        PracticeDetail talk;
        talk.setWording(english.wording());
        QAbstractItemModelTester tester(talk.lines(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        talk.take(only(sample::practiceTalk(false, {})));
        QCOMPARE(talk.lines()->rowCount(), 1);
        talk.take(only(sample::practiceTalk(false, {u"Since when?"_s}, 2)));
        QCOMPARE(talk.lines()->rowCount(), 3);
        const QModelIndex asked = talk.lines()->index(1, 0);
        QCOMPARE(asked.data(PracticeLinesModel::Said), u"Since when?"_s);
        QCOMPARE(asked.data(PracticeLinesModel::Mine), true);
    }

    void anUnknownScriptIsStillATranscript()
    {
        Speaking english(u"en"_s);
        PracticeDetail talk;
        talk.setWording(english.wording());
        PracticeTalkRow row = sample::practiceTalk(false);
        row.body.script = u"of-tomorrow/2"_s;
        talk.take(only(row));
        QVERIFY(talk.there());
        QVERIFY(talk.lines()->rowCount() > 4);
        QCOMPARE(talk.factsText(), QString());
        QCOMPARE(talk.trapText(), QString());
    }

    void theNewestIsShownUntilAnotherIsChosen()
    {
        Speaking english(u"en"_s);
        PracticeDetail talk;
        talk.setWording(english.wording());
        PracticeTalkRow newer = sample::practiceTalk(false);
        PracticeTalkRow older = newer;
        older.key = sample::id(61).toString();
        older.body.id = sample::id(61);
        older.sortKey = "2";
        older.body.state = PracticeState::Ended;
        older.body.endedAt = older.body.startedAt;
        talk.take(Delta<PracticeTalkRow>{true, {newer, older}, {}});
        QCOMPARE(talk.talks().size(), 2);
        QCOMPARE(talk.shown(), newer.key);
        talk.setShown(older.key);
        QVERIFY(!talk.running());
        talk.take(Delta<PracticeTalkRow>{false, {}, {older.key}});
        QCOMPARE(talk.shown(), newer.key);
    }

    void whileOneRunsOrAfterTheDecisionNoneIsStarted()
    {
        PracticeDetail talk;
        ApplicantRow file = sample::applicantToEvaluate(false);
        QVERIFY(!talk.canStart());
        talk.take(file);
        QVERIFY(talk.canStart());
        PracticeTalkRow row = sample::practiceTalk(false);
        talk.take(only(row));
        QVERIFY(!talk.canStart());
        row.body.state = PracticeState::Ended;
        talk.take(only(row));
        QVERIFY(talk.canStart());
        talk.take(sample::applicantApproved());
        QVERIFY(!talk.canStart());
        file.busy = {u"practice.start"_s};
        talk.take(file);
        QVERIFY(talk.busy());
    }
};

QTEST_GUILESS_MAIN(TestPracticeDetail)
#include "tst_practice_detail.moc"
