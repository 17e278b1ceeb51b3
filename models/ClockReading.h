// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Work.h"
#include "sync/queries/Time.h"

// What the clock of a case shows at a moment. While the platform knows all, it is the platform's
// word: counted + (now - at). While something waits on this computer, it is reckoned here, by the
// same rules, over what is confirmed and what waits. Pure, any thread; what cannot be reckoned
// leaves the platform's word.
namespace werkbank {

struct ClockReading {
    Milliseconds counted{0};
    bool running = false;
    bool capReached = false;
    Bill bill;
    QList<WorkPiece> pieces;       // by start, all that was said, side by side
    QList<WorkQuestion> open;
    friend bool operator==(const ClockReading &, const ClockReading &) = default;
};

ClockReading readClock(const CaseTimeRow &row, Instant now);

// My interval that goes on; null: none.
const WorkIntervalBody *runningOf(const CaseTimeRow &row);
// The pause that stops my clock, the customer's before mine; null: none.
const WorkPauseBody *pauseOf(const CaseTimeRow &row);
// The first stretch that I have not told about; null: none.
const WorkGapBody *questionOf(const CaseTimeRow &row);
// Until when he is asked: that he was away goes on until the next sign of the case, or now.
Instant endOfQuestion(const CaseTimeRow &row, const WorkGapBody &gap, Instant now);

} // namespace werkbank
