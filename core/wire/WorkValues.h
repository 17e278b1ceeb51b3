// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"

// Time worked as the rules see it: each stretch with its fate. Made by core/rules/Work.h, carried by
// a receipt. Value types, any thread.
namespace werkbank {

// Why a stretch is billed or not; the surface has the words.
enum class WorkReason {
    Unknown,
    Session, Call, Typed, Bridged, AnsweredWorked,  // billed
    AlsoCounted,      // billed once already, by another interval
    NotAcknowledged,  // of a session: behind the last moment that both ends acknowledged
    PausedByCustomer, PausedByExpert,
    Suspended, Idle,  // not answered yet
    NotWorked,
    Proposed, Refused,
    OverCap,
};
template <>
struct EnumNames<WorkReason> {
    static constexpr const char *names[] = {
        "", "session", "call", "typed", "bridged", "answered_worked", "also_counted",
        "not_acknowledged", "paused_by_customer", "paused_by_expert", "suspended", "idle",
        "not_worked", "proposed", "refused", "over_cap"};
};

// A stretch of one interval with one fate.
struct WorkPiece {
    Id interval;
    Id account;
    Id device;
    Instant fromAt;
    Instant toAt;
    WorkReason reason = WorkReason::Unknown;
    bool billed = false;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("interval", s.interval); v("account", s.account); v("device", s.device);
        v("from_at", s.fromAt); v("to_at", s.toAt); v("reason", s.reason); v("billed", s.billed);
    }
    friend bool operator==(const WorkPiece &, const WorkPiece &) = default;
};

} // namespace werkbank
