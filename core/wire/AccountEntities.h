// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"

// The bodies of scope account:<id>, which only that account's devices receive. Value types, any
// thread.
namespace werkbank {

struct ProfileBody {
    static constexpr char kind[] = "profile";
    Id id;             // the account
    QString name;
    QString email;
    QString language;  // of the surface, BCP 47
    QString zone;      // IANA
    QList<QString> speaks;
    int capacity = 3;  // open cases at a time
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("name", s.name); v("email", s.email); v("language", s.language);
        v("zone", s.zone); v("speaks", s.speaks); v("capacity", s.capacity);
    }
};

struct MembershipBody {
    static constexpr char kind[] = "membership";
    Id id;
    Id tenant;
    QString tenantName;
    QList<Role> roles;
    MembershipState state = MembershipState::Unknown;
    TariffRules tariff;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("tenant", s.tenant); v("tenant_name", s.tenantName);
        v("roles", s.roles); v("state", s.state); v("tariff", s.tariff);
    }
};

struct SkillBody {
    static constexpr char kind[] = "skill";
    Id id;
    QString task;   // id in the skill tree
    int level = 0;  // 1-5
    SkillState state = SkillState::Claimed;
    int provenLevel = 0;  // 0: none yet; below `level` while a higher claim waits
    std::optional<Instant> provenAt, provenUntil;
    QString proof;        // "evaluation", …
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("task", s.task); v("level", s.level); v("state", s.state);
        v("proven_level", s.provenLevel); v("proven_at", s.provenAt);
        v("proven_until", s.provenUntil); v("proof", s.proof);
    }
};

struct HoursBody {
    static constexpr char kind[] = "hours";
    Id id;
    QString zone;  // IANA; the hours' own, so that a journey does not move them
    QList<DayHours> week;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("zone", s.zone); v("week", s.week);
    }
};

struct DayExceptionBody {
    static constexpr char kind[] = "day_exception";
    Id id;
    QString date;  // yyyy-MM-dd in the hours' zone
    DayKind day = DayKind::Closed;
    QList<TimeSpan> spans;  // when open
    QString reason;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("date", s.date); v("day", s.day); v("spans", s.spans);
        v("reason", s.reason);
    }
};

// What the expert says of himself now; it wins over hours. Independent of window and socket.
struct PresenceBody {
    static constexpr char kind[] = "presence";
    Id id;
    std::optional<Instant> availableUntil;  // renewed by the app while it runs
    std::optional<Instant> pauseUntil;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("available_until", s.availableUntil); v("pause_until", s.pauseUntil);
    }
};

struct OfferFile {
    FileKind file = FileKind::Other;
    qint64 size = 0;
    template <class S, class V> static void fields(S &s, V &v) { v("kind", s.file); v("size", s.size); }
};

// All that an expert learns of a case before he takes it.
struct OfferBody {
    static constexpr char kind[] = "offer";
    Id id;
    Id caseId;
    QString number;
    Id tenant;
    QString tenantName;
    OfferState state = OfferState::Open;
    QString task;
    int level = 1;
    Urgency urgency = Urgency::Normal;
    QString initials;  // "M. H."
    CustomerKind customerKind = CustomerKind::Private;
    QString area;      // district or two-digit postcode
    QString text;      // masked
    QString device;
    QString language;
    QList<OfferFile> files;
    TariffRules tariff;
    int others = 0;    // also offered to so many
    bool exclusive = true;
    Instant createdAt;
    Instant exclusiveUntil;
    Instant endsAt;
    bool extended = false;
    std::optional<Instant> endedAt;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("number", s.number); v("tenant", s.tenant);
        v("tenant_name", s.tenantName); v("state", s.state); v("task", s.task);
        v("level", s.level); v("urgency", s.urgency); v("initials", s.initials);
        v("customer_kind", s.customerKind); v("area", s.area);
        v("text", s.text, limits::paragraph); v("device", s.device); v("language", s.language);
        v("files", s.files); v("tariff", s.tariff); v("others", s.others);
        v("exclusive", s.exclusive); v("created_at", s.createdAt);
        v("exclusive_until", s.exclusiveUntil); v("ends_at", s.endsAt);
        v("extended", s.extended); v("ended_at", s.endedAt);
    }
};

struct DeviceBody {
    static constexpr char kind[] = "device";
    Id id;
    QString name;
    Instant createdAt;
    std::optional<Instant> revokedAt;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("name", s.name); v("created_at", s.createdAt);
        v("revoked_at", s.revokedAt);
    }
};

} // namespace werkbank
