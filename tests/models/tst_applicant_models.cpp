// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicantDetail.h"
#include "models/ApplicantsModel.h"
#include "models/FilteredRows.h"
#include "models/ScorecardModel.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The onboarding desk: its list, one application, and a scorecard.
class TestApplicantModels : public QObject {
    Q_OBJECT

    static QString value(const QAbstractItemModel &model, int row, int role)
    {
        return model.index(row, 0).data(role).toString();
    }
    static QVariantMap field(const ApplicantDetail &detail, int row)
    {
        return detail.fields()[row].toMap();
    }
    static QStringList stepStates(const ApplicantDetail &detail)
    {
        QStringList out;
        for (const QVariant &step : detail.steps())
            out.append(step.toMap().value(u"state"_s).toString());
        return out;
    }

private Q_SLOTS:
    void theListSaysWhoseTurnItIsAndWhatIsNext()
    {
        Speaking english(u"en"_s);
        ApplicantsModel list;
        QAbstractItemModelTester tester(&list,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setWording(english.wording());
        list.apply(sample::applicants(false));
        QCOMPARE(list.count(), 8);
        QCOMPARE(list.needsYou(), 5);
        const int jana = list.indexOfKey(sample::applicantToDecide(false).key);
        QCOMPARE(value(list, jana, ApplicantsModel::GroupRole), u"Needs you"_s);
        QCOMPARE(value(list, jana, ApplicantsModel::TaskTextRole),
                 u"Second verdict · claimed by you"_s);
        QCOMPARE(value(list, jana, ApplicantsModel::AgeRole), u"2 h"_s);
        const int piet = list.indexOfKey(sample::applicantStopped().key);
        QCOMPARE(value(list, piet, ApplicantsModel::TaskTextRole),
                 u"A field differs · claimed by A. Seidl"_s);
        QCOMPARE(value(list, piet, ApplicantsModel::ToneRole), u"bad"_s);
        QCOMPARE(value(list, piet, ApplicantsModel::AgeRole), u"1 d"_s);
        QCOMPARE(value(list, 7, ApplicantsModel::GroupRole), u"Decided"_s);
    }

    void theFilterLooksAtNameAndNextStep()
    {
        Speaking english(u"en"_s);
        ApplicantsModel list;
        list.setWording(english.wording());
        list.apply(sample::applicants(false));
        FilteredRows filtered;
        filtered.setRows(&list);
        filtered.setFilter(u"novak"_s);
        QCOMPARE(filtered.count(), 1);
        QCOMPARE(filtered.keyAt(0), sample::applicantToDecide(false).key);
        filtered.setFilter(u"post ident"_s);
        QCOMPARE(filtered.count(), 2);
        filtered.setFilter(u"nobody of this name"_s);
        QCOMPARE(filtered.count(), 0);
    }

    void noFieldIsTickedBeforeTheClerkSaysSo()
    {
        Speaking english(u"en"_s);
        ApplicantDetail detail;
        detail.setWording(english.wording());
        detail.show(sample::applicantToCompare());
        QCOMPARE(field(detail, 0).value(u"check"_s).toString(), u"matches"_s);
        // Equal letter for letter, and still the clerk's to say.
        QCOMPARE(field(detail, 4).value(u"check"_s).toString(), QString());
        QVERIFY(field(detail, 4).value(u"alike"_s).toBool());
        QVERIFY(!field(detail, 5).value(u"alike"_s).toBool());
        QVERIFY(detail.stopText().isEmpty());
        QCOMPARE(stepStates(detail),
                 (QStringList{u"done"_s, u"done"_s, u"now"_s, u"open"_s, u"open"_s, u"open"_s}));
    }

    void aFieldThatDiffersStopsTheRest()
    {
        Speaking english(u"en"_s);
        ApplicantDetail detail;
        detail.setWording(english.wording());
        detail.show(sample::applicantStopped());
        QVERIFY(detail.stopText().contains(u"Town"_s));
        QCOMPARE(stepStates(detail)[2], u"stopped"_s);
        QVERIFY(!detail.mine());
        QCOMPARE(detail.claimedBy(), u"A. Seidl"_s);
    }

    void verdictsOfOthersAreSealedUntilTheOwnOne()
    {
        Speaking english(u"en"_s);
        ApplicantDetail detail;
        detail.setWording(english.wording());
        detail.show(sample::applicantToDecide(false));
        QCOMPARE(detail.sealedText(), u"1 verdict is sealed until you have given yours."_s);
        QVERIFY(detail.verdicts().isEmpty());
        QVERIFY(!detail.hasDecided());
        QVERIFY(detail.mine());
        detail.show(sample::applicantApproved());
        QVERIFY(detail.sealedText().isEmpty());
        QVERIFY(detail.hasDecided());
        QCOMPARE(detail.verdicts().size(), 2);
        QVERIFY(detail.recheckText().contains(u"28"_s));
        QVERIFY(!stepStates(detail).contains(u"now"_s));
    }

    void anOldRowDoesNotReplaceANewerOne()
    {
        Speaking english(u"en"_s);
        ApplicantDetail detail;
        detail.setWording(english.wording());
        ApplicantRow newer = sample::applicantToCompare();
        newer.viewRev = 5;
        detail.show(newer);
        detail.show(sample::applicantStopped());
        QCOMPARE(detail.name(), u"Emre Aydın"_s);
    }

    void thePreviewSpeaksTheApplicantsLanguage()
    {
        Speaking english(u"en"_s);
        ApplicantDetail detail;
        detail.setWording(english.wording());
        detail.show(sample::applicantToDecide(false));
        const QVariantList reasons = detail.reasons(u"resubmit"_s);
        QVERIFY(!reasons.isEmpty());
        const QString code = reasons[0].toMap().value(u"key"_s).toString();
        const QString here = reasons[0].toMap().value(u"text"_s).toString();
        const QString there = detail.preview({code}, {u"bank"_s}, u"Danke!"_s);
        QVERIFY(!there.contains(here));
        QVERIFY(there.contains(u"Bankverbindung"_s));
        QVERIFY(there.contains(u"Danke!"_s));
        QVERIFY(detail.reasons(u"approve"_s).isEmpty());
    }

    void aRefusedChangeSaysWhy()
    {
        Speaking english(u"en"_s);
        ApplicantDetail detail;
        detail.setWording(english.wording());
        ApplicantRow row = sample::applicantToDecide(false);
        row.problem = u"You have evaluated him."_s;
        detail.show(row);
        QCOMPARE(detail.problem(), u"Your change was not kept: You have evaluated him."_s);
        row.code = u"not_eligible"_s;
        row.rule = u"one_verdict_per_person"_s;
        detail.show(row);
        QCOMPARE(detail.problem(), u"Your change was not kept: you have given your verdict already."_s);
    }

    void anAppealAgainstASuspensionSaysUntilWhenItIsAnswered()
    {
        Speaking english(u"en"_s);
        ApplicantDetail detail;
        detail.setWording(english.wording());
        ApplicantRow row = sample::applicantApproved();
        row.body.state = ApplicantState::Suspended;
        row.body.task = ApplicantTask::DecideAppeal;
        row.body.waitingSince = {FixedClock::noon10};
        detail.show(row);
        QVERIFY(detail.appealDueText().startsWith(u"Answer in writing by "_s));
        QVERIFY(!stepStates(detail).contains(u"now"_s));
    }

    void onlyAVerdictOfThisWindowOpensTheBrowserForThePassword()
    {
        Speaking english(u"en"_s);
        ApplicantDetail detail;
        detail.setWording(english.wording());
        QSignalSpy needed(&detail, &ApplicantDetail::stepUpNeeded);
        ApplicantRow row = sample::applicantToDecide(false);
        row.problem = u"Please enter your password again."_s;
        row.code = u"step_up"_s;
        row.tenant = sample::id(1);
        detail.setKey(row.key);
        detail.show(row);
        QVERIFY(detail.stepUp());
        QVERIFY(detail.problem().isEmpty());
        QCOMPARE(needed.size(), 0);
        QCOMPARE(detail.decide(u"approve"_s, {}, {}, {}), QString());
        detail.show(row);
        detail.show(row);
        QCOMPARE(needed.size(), 1);
    }

    // ---- scorecard -------------------------------------------------------------------------------

    void aScorecardBeginsEmptyInItsNewestVersion()
    {
        Speaking german(u"de"_s);
        ScorecardModel card;
        QAbstractItemModelTester tester(&card,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        card.setWording(german.wording());
        card.setScorecard(u"onboarding"_s);
        QVERIFY(card.known());
        QVERIFY(card.key().startsWith(u"onboarding-"_s));
        QVERIFY(card.count() > 3);
        QCOMPARE(value(card, 0, ScorecardModel::TitleRole), u"Diagnose"_s);
        QCOMPARE(card.index(0).data(ScorecardModel::AnchorsRole).toStringList().size(), 5);
        QCOMPARE(card.index(0).data(ScorecardModel::MarkRole).toInt(), -1);
        QVERIFY(!card.complete());
        QVERIFY(card.marks().isEmpty());
    }

    void aMarkOfTwoAsksWhyAndABreachToo()
    {
        Speaking english(u"en"_s);
        ScorecardModel card;
        card.setWording(english.wording());
        card.setScorecard(u"onboarding"_s);
        const int last = card.count() - 1;
        for (int row = 0; row < last; ++row)
            card.give(row, 4);
        QVERIFY(!card.complete());
        card.give(last, 0);
        QVERIFY2(card.complete(), qPrintable(card.missing()));
        QCOMPARE(card.meanText(), u"4.0"_s);
        card.give(0, 2);
        QVERIFY(card.index(0).data(ScorecardModel::NeedsReasonRole).toBool());
        QVERIFY(!card.complete());
        card.setReason(0, u"guessed"_s);
        QVERIFY(card.complete());
        card.give(last, 1);
        QVERIFY(!card.complete());
        card.setReason(last, u"asked for a password"_s);
        QVERIFY(card.complete());
        QCOMPARE(card.marks().size(), card.count());
        QCOMPARE(card.marks().constLast().breach, true);
        QCOMPARE(card.marks().constLast().mark, 0);
    }

    void aDraftOfAScorecardComesBackAsItWas()
    {
        Speaking english(u"en"_s);
        ScorecardModel card;
        card.setWording(english.wording());
        card.setScorecard(u"spot-check"_s);
        QSignalSpy edited(&card, &ScorecardModel::edited);
        card.give(0, 2);
        card.setReason(0, u"late"_s);
        card.addEvidence(0, sample::id(5).toString());
        card.give(1, 0);
        QCOMPARE(edited.size(), 4);
        ScorecardModel other;
        other.setWording(english.wording());
        other.setScorecard(u"spot-check"_s);
        other.restore(card.draft());
        QCOMPARE(other.draft(), card.draft());
        QCOMPARE(other.evidenceOf(0), QStringList{sample::id(5).toString()});
        QCOMPARE(other.index(1).data(ScorecardModel::MarkRole).toInt(), 0);
        other.restore(u"not json"_s);
        QVERIFY(!other.touched());
    }

    void aScorecardOfANewerVersionIsNotGuessedAt()
    {
        Speaking english(u"en"_s);
        ScorecardModel card;
        card.setWording(english.wording());
        card.setScorecard(u"onboarding-999"_s);
        QVERIFY(!card.known());
        QCOMPARE(card.count(), 0);
        QVERIFY(!card.complete());
    }
};

QTEST_GUILESS_MAIN(TestApplicantModels)
#include "tst_applicant_models.moc"
