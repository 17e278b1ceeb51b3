// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"

// What is known of the time worked on a case, as it was said, before any rule: core/rules/Work.h
// makes billed time of it. All of it lives in case:<id>; customer and expert see the same. Never
// keys, mouse or pixels: a session or call is counted from its own events, the rest is typed with a
// reason. Ids are made by the client, so that it works offline. Value types, any thread.
namespace werkbank {

enum class WorkSource { Unknown, Session, Call, Typed };
template <>
struct EnumNames<WorkSource> {
    static constexpr const char *names[] = {"", "session", "call", "typed"};
};

// Whether the customer's word is needed: work that the platform did not see while it happened is a
// proposal.
enum class WorkConsent { Unknown, NotNeeded, Proposed, Accepted, Refused };
template <>
struct EnumNames<WorkConsent> {
    static constexpr const char *names[] = {"", "not_needed", "proposed", "accepted", "refused"};
};

struct WorkIntervalBody {
    static constexpr char kind[] = "work_interval";
    Id id;
    Id caseId;
    Id account;
    Id device;
    WorkSource source = WorkSource::Unknown;
    std::optional<Id> session;       // intervals of one session: it was interrupted and resumed
    QString reason;                  // typed: what was done
    Instant startAt;
    std::optional<Instant> endAt;    // nothing: it goes on
    std::optional<Instant> heardAt;  // session: the last moment that both ends acknowledged
    WorkConsent consent = WorkConsent::NotNeeded;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("account", s.account); v("device", s.device);
        v("source", s.source); v("session", s.session);
        v("reason", s.reason, limits::paragraph); v("start_at", s.startAt); v("end_at", s.endAt);
        v("heard_at", s.heardAt); v("consent", s.consent);
    }
};

// A declared pause: nobody's work is billed in the customer's, the expert's own only stops his.
struct WorkPauseBody {
    static constexpr char kind[] = "work_pause";
    Id id;
    Id caseId;
    std::optional<Id> account;     // the expert; nothing: the customer's pause
    Instant startAt;
    std::optional<Instant> endAt;  // nothing: it goes on
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("account", s.account); v("start_at", s.startAt);
        v("end_at", s.endAt);
    }
};

enum class WorkGapKind { Unknown, Idle, Suspended };
template <>
struct EnumNames<WorkGapKind> {
    static constexpr const char *names[] = {"", "idle", "suspended"};
};

enum class WorkGapAnswer { Unknown, Open, Worked, NotWorked };
template <>
struct EnumNames<WorkGapAnswer> {
    static constexpr const char *names[] = {"", "open", "worked", "not_worked"};
};

// A stretch that only the expert can tell about: his machine slept, or he said on being asked that
// he was away. Not billed until he answers.
struct WorkGapBody {
    static constexpr char kind[] = "work_gap";
    Id id;
    Id caseId;
    Id account;
    Id device;
    WorkGapKind gap = WorkGapKind::Unknown;
    Instant startAt;
    Instant endAt;
    WorkGapAnswer answer = WorkGapAnswer::Open;
    QString reason;  // with "worked": what was done
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("account", s.account); v("device", s.device);
        v("gap", s.gap); v("start_at", s.startAt); v("end_at", s.endAt); v("answer", s.answer);
        v("reason", s.reason, limits::paragraph);
    }
};

} // namespace werkbank
