// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/CaseMachine.h"
#include "platform/domain/CaseRow.h"

// The moves of a case that several commands share. They change the row in memory and write what
// hangs on it; commitCase() at the end writes the case itself with its timers. Errors go into
// work.sql; a refusal is returned.
namespace werkbank {

// A case inside one transaction: as it was read, as it is to be.
struct CaseChange {
    CaseRow was;
    CaseRow is;
    explicit CaseChange(const CaseRow &row) : was(row), is(row) {}
};

// Writes the case, its timers, and tells the desk of experts whose load has changed. Whoever has
// room again is asked for cases that nobody took.
void commitCase(Work &work, CaseChange &change);

// One step of core/rules/CaseMachine.h with its line in the time line; `whom`: the expert to whom
// somebody gave the case. `wrong_state` where the machine has no such step.
std::optional<Error> step(Work &work, CaseRow &row, CaseStep step, const QString &who,
                          const QString &reason = {}, const QString &whom = {});
void addEvent(Work &work, CaseRow &row, CaseEvent what, const QString &who, const QString &reason,
              const QString &whom = {}, const Utf8 &remote = {});

// The account has the case from now on and may read it.
void giveTo(Work &work, CaseRow &row, const Id &account);
// Nobody has it; whoever had it may not read it any more.
void takeAway(Work &work, CaseRow &row);
// The expert owes an answer from now on. No effect where he owes one already.
void expectReply(Work &work, CaseRow &row);
// Closed or cancelled from now on.
void endCase(Work &work, CaseRow &row);

// Takes the case from an expert who cannot go on and offers it to others.
void reassign(Work &work, const Id &caseId, CaseStep how, const QString &who,
              const QString &reason);

} // namespace werkbank
