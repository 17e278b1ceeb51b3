// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CaseMachine.h"

#include "core/wire/Commands.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

// Written from the decision on case states, not from the code: rows are states, columns steps.
//                        offer nomatch accept giveback another assign solve confirm notyet timeout cancel withdraw reopen
constexpr const char *expected[][caseStepCount] = {
    /* unknown   */ {"",        "",          "",         "",        "",        "",         "",       "",       "",         "",       "",          "",          ""},
    /* open      */ {"offered", "",          "",         "",        "",        "assigned", "",       "",       "",         "",       "cancelled", "cancelled", ""},
    /* offered   */ {"",        "unmatched", "assigned", "",        "",        "assigned", "",       "",       "",         "",       "cancelled", "cancelled", ""},
    /* unmatched */ {"offered", "",          "",         "",        "",        "assigned", "",       "",       "",         "",       "cancelled", "cancelled", ""},
    /* assigned  */ {"",        "",          "",         "offered", "offered", "assigned", "solved", "closed", "",         "",       "cancelled", "cancelled", ""},
    /* solved    */ {"",        "",          "",         "",        "",        "",         "",       "closed", "assigned", "closed", "",          "solved",    ""},
    /* closed    */ {"",        "",          "",         "",        "",        "",         "",       "",       "",         "",       "",          "closed",    "assigned"},
    /* cancelled */ {"",        "",          "",         "",        "",        "",         "",       "",       "",         "",       "",          "",          ""},
};
constexpr int stateCount = int(std::size(EnumNames<CaseState>::names));
static_assert(std::size(expected) == stateCount);

} // namespace

class TstCaseMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyArrowLeadsWhereTheDecisionSaysAndNoOtherExists()
    {
        int arrows = 0;
        for (int state = 0; state < stateCount; ++state) {
            for (int step = 0; step < caseStepCount; ++step) {
                const auto next = after(CaseState(state), CaseStep(step));
                arrows += next ? 1 : 0;
                QCOMPARE(next ? enumName(*next) : QString(),
                         QLatin1StringView(expected[state][step]));
            }
        }
        QCOMPARE(arrows, 26);
    }

    void onlyTheCustomersWordCountsAsSolved()
    {
        for (int step = 0; step < caseStepCount; ++step) {
            const auto outcome = outcomeOf(CaseStep(step));
            QCOMPARE(outcome == Outcome::Confirmed, CaseStep(step) == CaseStep::Confirm);
            QCOMPARE(outcome == Outcome::Unconfirmed, CaseStep(step) == CaseStep::TimeOut);
        }
    }

    void everyStepIsToldOnTheTimeLine()
    {
        for (int step = 0; step < caseStepCount; ++step)
            QVERIFY(eventOf(CaseState::Open, CaseStep(step)) != CaseEvent::Unknown);
        QCOMPARE(eventOf(CaseState::Assigned, CaseStep::Assign), CaseEvent::Reassigned);
        QCOMPARE(eventOf(CaseState::Unmatched, CaseStep::Assign), CaseEvent::Assigned);
        QCOMPARE(eventOf(CaseState::Solved, CaseStep::TimeOut), CaseEvent::ClosedUnconfirmed);
        QCOMPARE(eventOf(CaseState::Closed, CaseStep::Withdraw), CaseEvent::Withdrawn);
    }

    void commandsThatMoveACaseAreKnown()
    {
        QCOMPARE(stepOf(QString::fromLatin1(commands::AcceptOffer::name)), CaseStep::Accept);
        QCOMPARE(stepOf(QString::fromLatin1(commands::GiveBackCase::name)), CaseStep::GiveBack);
        QCOMPARE(stepOf(QString::fromLatin1(commands::AnotherExpert::name)), CaseStep::AnotherExpert);
        QCOMPARE(stepOf(QString::fromLatin1(commands::AssignCase::name)), CaseStep::Assign);
        QCOMPARE(stepOf(QString::fromLatin1(commands::SolveCase::name)), CaseStep::Solve);
        QCOMPARE(stepOf(QString::fromLatin1(commands::ConfirmCase::name)), CaseStep::Confirm);
        QCOMPARE(stepOf(QString::fromLatin1(commands::NotYet::name)), CaseStep::NotYet);
        QCOMPARE(stepOf(QString::fromLatin1(commands::CancelCase::name)), CaseStep::Cancel);
        QCOMPARE(stepOf(QString::fromLatin1(commands::WithdrawCase::name)), CaseStep::Withdraw);
        QCOMPARE(stepOf(QString::fromLatin1(commands::ReopenCase::name)), CaseStep::Reopen);
        QVERIFY(!stepOf(QString::fromLatin1(commands::SendMessage::name)));
        QVERIFY(!stepOf(u"case.explode"_s));
    }
};

QTEST_APPLESS_MAIN(TstCaseMachine)
#include "tst_case_machine.moc"
