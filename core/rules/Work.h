// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/TariffRules.h"
#include "core/wire/TimeEntities.h"
#include "core/wire/WorkValues.h"

// From what was said about time to the time that is billed, each stretch with its reason. Pure, any
// thread. Errors: `bad_work` for what cannot be (an end before its start, typed work without a
// reason, a session without an id, more than 300 intervals, pauses and gaps together).
//
// Rules (decisions "Remote sessions", "People and offers"):
// - One clock: a moment is billed once, whoever and on however many devices; all are listed.
// - A session counts to the last moment that both ends acknowledged. The gap to its next interval is
//   billed if it lasts at most 5 min: so only a session that resumed bridges it.
// - Declared pauses never count; neither does a gap (the machine slept, the expert was away) until
//   he answered that he worked. That he was away is asked without an end: nothing behind its start
//   counts before he answered.
// - Proposed work counts from the moment that the customer accepted it.
// - Billing stops at `most`; what comes later in time waits for the customer.
// Of several intervals at one moment the one that began first is billed.
namespace werkbank {

inline constexpr Milliseconds longestBridge{5 * 60'000};

struct WorkRecord {
    QList<WorkIntervalBody> intervals{};
    QList<WorkPauseBody> pauses{};
    QList<WorkGapBody> gaps{};
    std::optional<Milliseconds> most{};  // agreed with the customer, or what the cap leaves
};

// What somebody has to say before more can be billed.
struct WorkQuestion {
    enum class Who { Expert, Customer };
    Who who = Who::Expert;
    WorkReason about = WorkReason::Unknown;  // Suspended, Idle, Proposed, OverCap
    Id id;                                   // of the gap or interval; null for OverCap
    Milliseconds waiting{0};                 // time that hangs on it
    friend bool operator==(const WorkQuestion &, const WorkQuestion &) = default;
};

struct ReckonedWork {
    QList<WorkPiece> pieces;  // by start, then interval: all that was said, side by side
    QList<WorkQuestion> open;
    Milliseconds total{0};    // billed
    bool running = false;     // the clock goes on

    QList<BilledTime> times() const;  // billed stretches, united: the facts of a bill
};

// `now` is the platform's time; what lies behind it does not count yet.
Result<ReckonedWork> reckonWork(const WorkRecord &record, Instant now);

} // namespace werkbank
