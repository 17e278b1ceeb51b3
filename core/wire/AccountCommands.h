// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"

// Commands about what an account offers and owns; see Commands.h. Value types, any thread.
namespace werkbank::commands {

// ---- what the expert offers ------------------------------------------------------------------

// Exactly one of the two is set, or none: then the expert is away.
struct SetPresence {
    static constexpr char name[] = "presence.set";
    static constexpr bool offline = true;
    std::optional<Instant> availableUntil;
    std::optional<Instant> pauseUntil;
    QString lane() const { return QStringLiteral("presence"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("available_until", s.availableUntil); v("pause_until", s.pauseUntil);
    }
};

// A field command carries the value that the person saw (`base`); when the platform holds another
// one the answer is `changed_elsewhere {current}` and the person decides.
struct SetHours {
    static constexpr char name[] = "hours.set";
    static constexpr bool offline = true;
    QString zone;
    QList<DayHours> week;
    QList<DayHours> base;
    QString lane() const { return QStringLiteral("hours"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("zone", s.zone); v("week", s.week); v("base", s.base);
    }
};

struct SetDayException {
    static constexpr char name[] = "day_exception.set";
    static constexpr bool offline = true;
    Id exception;
    QString date;
    DayKind day = DayKind::Closed;
    QList<TimeSpan> spans;
    QString reason;
    QString lane() const { return QStringLiteral("hours"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("exception", s.exception); v("date", s.date); v("day", s.day); v("spans", s.spans);
        v("reason", s.reason);
    }
};

struct RemoveDayException {
    static constexpr char name[] = "day_exception.remove";
    static constexpr bool offline = true;
    Id exception;
    QString lane() const { return QStringLiteral("hours"); }
    template <class S, class V> static void fields(S &s, V &v) { v("exception", s.exception); }
};

// Level 0 takes the claim back. A claim above the verified level waits for verification.
struct ClaimSkill {
    static constexpr char name[] = "skill.claim";
    static constexpr bool offline = true;
    QString task;
    int level = 0;
    int base = 0;
    QString lane() const { return QStringLiteral("skills"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("task", s.task); v("level", s.level); v("base", s.base);
    }
};

struct SetCapacity {
    static constexpr char name[] = "profile.capacity";
    static constexpr bool offline = true;
    int capacity = 3;  // 1-20
    int base = 3;
    QString lane() const { return QStringLiteral("profile"); }
    template <class S, class V> static void fields(S &s, V &v) { v("capacity", s.capacity); v("base", s.base); }
};

struct RevokeDevice {
    static constexpr char name[] = "device.revoke";
    static constexpr bool offline = false;
    Id device;
    QString lane() const { return QStringLiteral("devices"); }
    template <class S, class V> static void fields(S &s, V &v) { v("device", s.device); }
};

} // namespace werkbank::commands
