// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/TimeEntities.h"

// Commands about time worked. core/rules/WorkChange.h says which change of an
// interval is allowed. Value types, any thread.
namespace werkbank::commands {

// ---- the expert ------------------------------------------------------------------------------

// A call or typed work begins, or is entered afterwards with its end. The interval's id is the
// client's. Sessions are begun by their own commands.
struct StartWork {
    static constexpr char name[] = "work.start";
    static constexpr bool offline = true;
    Id interval;
    Id caseId;
    WorkSource source = WorkSource::Typed;
    QString reason;
    Instant startAt;
    std::optional<Instant> endAt;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("interval", s.interval); v("case", s.caseId); v("source", s.source);
        v("reason", s.reason, limits::paragraph); v("start_at", s.startAt); v("end_at", s.endAt);
    }
};

struct StopWork {
    static constexpr char name[] = "work.stop";
    static constexpr bool offline = true;
    Id interval;
    Id caseId;
    Instant endAt;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("interval", s.interval); v("case", s.caseId); v("end_at", s.endAt);
    }
};

struct ChangeWork {
    static constexpr char name[] = "work.change";
    static constexpr bool offline = true;
    Id interval;
    Id caseId;
    Instant startAt;
    Instant endAt;
    QString reason;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("interval", s.interval); v("case", s.caseId); v("start_at", s.startAt);
        v("end_at", s.endAt); v("reason", s.reason, limits::paragraph);
    }
};

struct AnswerWorkGap {
    static constexpr char name[] = "work.answer_gap";
    static constexpr bool offline = true;
    Id gap;
    Id caseId;
    WorkGapKind about = WorkGapKind::Suspended;
    Instant startAt;
    Instant endAt;
    WorkGapAnswer answer = WorkGapAnswer::Open;  // open: the question is put
    QString reason;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("gap", s.gap); v("case", s.caseId); v("about", s.about); v("start_at", s.startAt);
        v("end_at", s.endAt); v("answer", s.answer); v("reason", s.reason, limits::paragraph);
    }
};

// ---- expert and customer ---------------------------------------------------------------------

struct PauseWork {
    static constexpr char name[] = "work.pause";
    static constexpr bool offline = true;
    Id pause;
    Id caseId;
    Instant startAt;
    std::optional<Instant> endAt;  // said again with an end: it goes on
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("pause", s.pause); v("case", s.caseId); v("start_at", s.startAt); v("end_at", s.endAt);
    }
};

// ---- customer --------------------------------------------------------------------------------

struct AgreeToWork {
    static constexpr char name[] = "work.agree";
    static constexpr bool offline = false;
    Id interval;
    Id caseId;
    bool accepted = false;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("interval", s.interval); v("case", s.caseId); v("accepted", s.accepted);
    }
};

// The most that the work may cost, in the tariff's way; `base` is what the customer saw.
struct AgreeToCap {
    static constexpr char name[] = "work.cap";
    static constexpr bool offline = false;
    Id caseId;
    qint64 cap = 0;
    std::optional<qint64> base;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("cap", s.cap); v("base", s.base);
    }
};

} // namespace werkbank::commands
