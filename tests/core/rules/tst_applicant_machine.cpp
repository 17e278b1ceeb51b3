// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ApplicantMachine.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;
using enum ApplicantVerdict;
using Task = ApplicantTask;
using State = ApplicantState;

namespace {

// Written from the decision on approvals, not from the code: rows are states, columns steps.
//                         judge       approve     askagain    refuse     send         appeal      withdraw     suspend      restore
constexpr const char *expected[][applicantStepCount] = {
    /* unknown   */ {"",         "",         "",         "",        "",          "",         "",          "",          ""},
    /* submitted */ {"deciding", "",         "",         "",        "",          "",         "withdrawn", "",          ""},
    /* resubmit  */ {"",         "",         "",         "",        "submitted", "",         "withdrawn", "",          ""},
    /* deciding  */ {"",         "approved", "resubmit", "refused", "",          "",         "withdrawn", "",          ""},
    /* approved  */ {"",         "",         "",         "",        "",          "",         "",          "suspended", ""},
    /* refused   */ {"",         "",         "",         "",        "",          "appealed", "",          "",          ""},
    /* appealed  */ {"",         "approved", "resubmit", "refused", "",          "",         "withdrawn", "",          ""},
    /* withdrawn */ {"",         "",         "",         "",        "",          "",         "",          "",          ""},
    /* suspended */ {"",         "",         "",         "",        "",          "",         "",          "",          "approved"},
};
constexpr int stateCount = int(std::size(EnumNames<State>::names));
static_assert(std::size(expected) == stateCount);

IdentityField field(const QString &name, std::optional<FieldCheck> check)
{
    return {name, u"Huber"_s, u"Huber"_s, check};
}

ApplicantFacts identified()
{
    ApplicantFacts facts;
    facts.state = State::Submitted;
    facts.identification = IdentificationState::Succeeded;
    facts.identity = {field(u"last_name"_s, FieldCheck::Matches),
                      field(u"birth_date"_s, FieldCheck::Matches)};
    return facts;
}

ApplicantFacts deciding(const QList<ApplicantVerdict> &verdicts, State state = State::Deciding)
{
    ApplicantFacts facts = identified();
    facts.state = state;
    facts.isEvaluated = true;
    facts.hasAppointment = true;
    facts.verdicts = verdicts;
    facts.approvers = int(verdicts.count(Approve));
    return facts;
}

} // namespace

class TstApplicantMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyArrowLeadsWhereTheDecisionSaysAndNoOtherExists()
    {
        for (int state = 0; state < stateCount; ++state) {
            for (int step = 0; step < applicantStepCount; ++step) {
                const auto next = after(State(state), ApplicantStep(step));
                QCOMPARE(next ? enumName(*next) : QString(),
                         QLatin1StringView(expected[state][step]));
            }
        }
    }

    void theFirstThingsComeFirst()
    {
        ApplicantFacts facts;
        facts.state = State::Submitted;
        QCOMPARE(nextTask(facts), Task::StartIdentification);
        facts.identification = IdentificationState::Started;
        QCOMPARE(nextTask(facts), Task::AwaitIdentification);
        facts.identification = IdentificationState::Succeeded;
        facts.identity = {field(u"last_name"_s, {}), field(u"birth_date"_s, FieldCheck::Matches)};
        QCOMPARE(nextTask(facts), Task::CompareFields);
        facts.identity[0].check = FieldCheck::Matches;
        QCOMPARE(nextTask(facts), Task::MakeAppointment);
        facts.hasAppointment = true;
        QCOMPARE(nextTask(facts), Task::Evaluate);
        facts.isEvaluated = true;
        QCOMPARE(nextTask(facts), Task::FirstVerdict);
    }

    void anIdentificationThatDidNotSucceedIsBegunAnew()
    {
        ApplicantFacts facts = identified();
        for (const auto state : {IdentificationState::Declined, IdentificationState::Aborted,
                                 IdentificationState::Expired, IdentificationState::Unknown}) {
            facts.identification = state;
            QCOMPARE(nextTask(facts), Task::StartIdentification);
            QVERIFY(!isIdentified(facts));
        }
    }

    void oneFieldThatDiffersStopsAll()
    {
        for (const auto check : {FieldCheck::Differs, FieldCheck::Unreadable}) {
            ApplicantFacts facts = deciding({});
            facts.identity[1].check = check;
            QVERIFY(isStopped(facts.identity));
            QVERIFY(!isReadyToApprove(facts));
            QCOMPARE(nextTask(facts), Task::CompareFields);
        }
    }

    void anIdentificationWithoutAnyFieldIsNone()
    {
        ApplicantFacts facts = identified();
        facts.identity.clear();
        QVERIFY(!isIdentified(facts));
        QVERIFY(!isStopped(facts.identity));
    }

    void theTaskCountsTheVerdicts()
    {
        QCOMPARE(nextTask(deciding({})), Task::FirstVerdict);
        QCOMPARE(nextTask(deciding({Approve})), Task::SecondVerdict);
        QCOMPARE(nextTask(deciding({Approve, Refuse})), Task::ThirdVerdict);
        QCOMPARE(nextTask(deciding({}, State::Appealed)), Task::DecideAppeal);
        QCOMPARE(nextTask(deciding({Approve}, State::Appealed)), Task::SecondVerdict);
    }

    void twoEqualVerdictsDecide()
    {
        QCOMPARE(outcomeOf(deciding({Approve})), std::nullopt);
        QCOMPARE(outcomeOf(deciding({Approve, Approve})), Approve);
        QCOMPARE(outcomeOf(deciding({Refuse, Refuse})), Refuse);
        QCOMPARE(outcomeOf(deciding({Resubmit, Resubmit})), Resubmit);
        QCOMPARE(outcomeOf(deciding({Approve, Refuse})), std::nullopt);
        QCOMPARE(outcomeOf(deciding({Approve, Refuse, Approve})), Approve);
        QCOMPARE(outcomeOf(deciding({Resubmit, Refuse, Refuse})), Refuse);
    }

    void ofThreeDifferentOnesTheMiddleOneCounts()
    {
        QCOMPARE(outcomeOf(deciding({Approve, Refuse, Resubmit})), Resubmit);
        QCOMPARE(outcomeOf(deciding({Resubmit, Approve, Refuse})), Resubmit);
    }

    void onePersonTwiceIsNotTwoPersons()
    {
        ApplicantFacts facts = deciding({Approve, Approve});
        facts.approvers = 1;
        QCOMPARE(outcomeOf(facts), std::nullopt);
    }

    void anAppealIsDecidedByOneButApprovedByTwo()
    {
        QCOMPARE(outcomeOf(deciding({Refuse}, State::Appealed)), Refuse);
        QCOMPARE(outcomeOf(deciding({Resubmit}, State::Appealed)), Resubmit);
        QCOMPARE(outcomeOf(deciding({Approve}, State::Appealed)), std::nullopt);
        ApplicantFacts facts = deciding({Approve}, State::Appealed);
        facts.approvers = 2;  // one of them before the refusal
        QCOMPARE(outcomeOf(facts), Approve);
        QCOMPARE(outcomeOf(deciding({Approve, Approve}, State::Appealed)), Approve);
    }

    void approvedPeopleAreLookedAtAgainInTime()
    {
        ApplicantFacts facts = deciding({}, State::Approved);
        QCOMPARE(nextTask(facts), Task::Nothing);
        facts.recheckDue = true;
        QCOMPARE(nextTask(facts), Task::Recheck);
        facts.identification = IdentificationState::Started;
        QCOMPARE(nextTask(facts), Task::AwaitIdentification);

        const QDate day(2026, 11, 22);
        const QDate levels[] = {QDate(2028, 1, 1), QDate(2027, 6, 1)};
        QCOMPARE(recheckOn(day, {}, {}), QDate(2028, 11, 22));
        QCOMPARE(recheckOn(day, QDate(2031, 1, 1), levels), QDate(2027, 6, 1));
        QCOMPARE(recheckOn(day, QDate(2027, 1, 1), levels), QDate(2027, 1, 1));
    }

    void anIdentityThatDoesNotHoldAnyMoreIsATask()
    {
        ApplicantFacts facts = deciding({}, State::Approved);
        QVERIFY(!isInDoubt(facts));
        using enum IdentificationState;
        for (const auto state : {Declined, Aborted, Expired}) {
            facts.identification = state;
            QVERIFY(isInDoubt(facts));
            QCOMPARE(nextTask(facts), Task::Recheck);
        }
        facts.identification = Succeeded;
        facts.identity[0].check = FieldCheck::Differs;
        QVERIFY(isInDoubt(facts));
        QCOMPARE(nextTask(facts), Task::CompareFields);
        // Somebody new, or made a supporter without an identification, is no doubt.
        facts.state = State::Deciding;
        QVERIFY(!isInDoubt(facts));
        ApplicantFacts made;
        made.state = State::Approved;
        QVERIFY(!isInDoubt(made));
    }

    void anAppealAgainstASuspensionWaitsForTheDesk()
    {
        ApplicantFacts facts = deciding({}, State::Suspended);
        QCOMPARE(nextTask(facts), Task::Nothing);
        facts.appealWaits = true;
        QCOMPARE(nextTask(facts), Task::DecideAppeal);
    }
};

QTEST_GUILESS_MAIN(TstApplicantMachine)
#include "tst_applicant_machine.moc"
