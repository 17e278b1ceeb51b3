// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CaseMachine.h"
#include "tests/platform/domain/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::VerdictResult;

// The machine of core/rules and the platform agree, step by step.
class TestCaseSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every state and every command: what the machine does not allow is refused and changes
    // nothing.
    void everyCommandInEveryState()
    {
        const QList<CaseState> states{CaseState::Offered, CaseState::Unmatched, CaseState::Assigned,
                                      CaseState::Solved, CaseState::Closed, CaseState::Cancelled};
        int allowed = 0;
        for (const CaseState state : states) {
            for (int verb = 0; verb < verbCount; ++verb) {
                Stage stage;
                const Expert a = stage.expert(u"Anna"_s);
                const Expert desk = stage.member(u"Dora"_s, {Role::Dispatcher});
                const CaseMade made = bring(stage, a, state);
                QCOMPARE(stage.row(made.caseId).state(), state);
                if (state == CaseState::Assigned)
                    stage.advance(16min);
                const auto [step, verdict] = give(stage, verb, made, a, desk);
                const auto behind = after(state, step);
                const CaseRow row = stage.row(made.caseId);
                const bool taken = verdict.result == VerdictResult::Done;
                allowed += taken;
                QVERIFY2(taken == behind.has_value(),
                         qPrintable(enumName(state) + u' ' + verdict.code + u' '
                                    + QString::number(verb)));
                // With one expert only, "offered" finds nobody to ask.
                const bool passedOn = behind == CaseState::Offered;
                QCOMPARE(row.state(), !taken     ? state
                                      : passedOn ? CaseState::Unmatched
                                                 : *behind);
            }
        }
        QCOMPARE(allowed, 18);
    }

private:
    static constexpr int verbCount = 9;

    static void done(const frames::Verdict &verdict)
    {
        if (verdict.result != VerdictResult::Done)
            qFatal("not done: %s %s", qPrintable(verdict.code), qPrintable(verdict.text));
    }

    static CaseMade bring(Stage &stage, const Expert &a, CaseState state)
    {
        if (state == CaseState::Offered)
            return stage.request();
        if (state == CaseState::Unmatched) {
            const CaseMade made = stage.request();
            stage.advance(61s);
            return made;
        }
        const CaseMade made = stage.assigned(a);
        if (state == CaseState::Solved)
            done(stage.tell(a.viewer, commands::SolveCase{made.caseId, u"Fertig."_s}));
        if (state == CaseState::Closed)
            done(stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
        if (state == CaseState::Cancelled)
            done(stage.tell(Stage::customer(made), commands::CancelCase{made.caseId}));
        return made;
    }

    static std::pair<CaseStep, frames::Verdict> give(Stage &stage, int verb, const CaseMade &made,
                                                     const Expert &a, const Expert &desk)
    {
        const Viewer customer = Stage::customer(made);
        const Id &id = made.caseId;
        switch (verb) {
        case 0:
            return {CaseStep::Solve, stage.tell(a.viewer, commands::SolveCase{id, u"Fertig."_s})};
        case 1:
            return {CaseStep::GiveBack,
                    stage.tell(a.viewer, commands::GiveBackCase{id, u"Nein"_s})};
        case 2:
            return {CaseStep::Confirm, stage.tell(customer, commands::ConfirmCase{id})};
        case 3:
            return {CaseStep::NotYet, stage.tell(customer, commands::NotYet{id})};
        case 4:
            return {CaseStep::AnotherExpert, stage.tell(customer, commands::AnotherExpert{id})};
        case 5:
            return {CaseStep::Cancel, stage.tell(customer, commands::CancelCase{id})};
        case 6:
            return {CaseStep::Withdraw, stage.tell(customer, commands::WithdrawCase{id})};
        case 7:
            return {CaseStep::Reopen, stage.tell(customer, commands::ReopenCase{id})};
        default:
            return {CaseStep::Assign,
                    stage.tell(desk.viewer, commands::AssignCase{
                                                id, stage.member(u"B"_s, {Role::Expert}).account,
                                                u"weil"_s})};
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseSteps)
#include "tst_case_steps.moc"
