// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Enums.h"

#include <QStringView>

// The states of a case and the steps between them, as one table. Pure, any thread; a step that is
// not in the table is nullopt, never an error of ours.
//
//     open -> offered <-> unmatched -> assigned -> solved -> closed
//     cancelled from everything before solved
//
// Where nobody can be asked at all, the platform takes Offer and NoMatch in one transaction.
namespace werkbank {

enum class CaseStep {
    Offer,          // the platform asks the first or further experts
    NoMatch,        // the cascade ended without anybody
    Accept,         // the first expert to take it
    GiveBack,       // the expert, with a reason
    AnotherExpert,  // the customer, when nobody answered in time
    Assign,         // a dispatcher; also from one expert to another
    Solve,          // the expert
    Confirm,        // "it works"
    NotYet,         // "not yet"
    TimeOut,        // 72 h solved without an answer
    Cancel,         // the customer, before it is solved
    Withdraw,       // withdrawal from the contract; later than solved it is only put on record
    Reopen,         // within 14 days
};
inline constexpr int caseStepCount = int(CaseStep::Reopen) + 1;

// The state behind the step; nullopt: this step does not lead out of this state.
std::optional<CaseState> after(CaseState state, CaseStep step);

// How the case ended, for the two steps that close it.
std::optional<Outcome> outcomeOf(CaseStep step);

// What the time line of the case says about the step.
CaseEvent eventOf(CaseState before, CaseStep step);

// The step that a command asks for ("case.solve" -> Solve); nullopt: it does not move the state.
std::optional<CaseStep> stepOf(QStringView commandName);

} // namespace werkbank
