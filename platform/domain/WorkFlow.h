// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/RemoteEntities.h"
#include "platform/domain/CaseWork.h"
#include "platform/domain/Work.h"

// The moves with time worked that commands, sessions, timers and the case itself share. They write
// what they change; tellWork() at the end reckons the case anew. Errors of the store go into
// work.sql.
namespace werkbank {

// Beyond this nobody can say more; sessions have the room up to what reckonWork() takes.
inline constexpr qsizetype mostSaid = 250;

// Of this case, or of another where the same account's clock runs there.
void saveWork(Work &work, const CaseRow &row, const WorkRow &interval);
// Ends at `at`, at most now and 24 hours behind its start; of no length it has never been.
void endWork(Work &work, const CaseRow &row, WorkSaid &said, const Id &interval, Instant at,
             bool letGo);
// One clock at a time, over all cases of the account: what runs ends when this begins, or this when
// that begins; whichever of the two began first. `begins` is not stored yet. Of one case a session or
// clock that runs goes on beside one of which the platform hears late.
void takeClock(Work &work, const CaseRow &row, WorkSaid &said, WorkRow &begins);

// Writes price and clock where they have changed, and when to look again. Fails with the errors of
// caseWork().
std::optional<Error> tellWork(Work &work, const CaseRow &row, const WorkSaid &said);

// The case leaves its expert, or its state says that nobody works: what runs ends now. To be called
// before the case is saved.
void leaveWork(Work &work, const CaseRow &row);
// A session has been written: its time follows.
void followSession(Work &work, const CaseRow &row, const RemoteSessionBody &session);
// A border of price, cap or length has come.
void workDue(Work &work, const Id &caseId);

} // namespace werkbank
