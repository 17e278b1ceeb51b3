// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"

#include <tuple>

// What a person can ask the platform to do, one struct per command: its name, its arguments and
// its lane. Commands of one lane take effect in the order in which they were given; a refused one
// holds back nobody outside its lane. PROTOCOL.md, "Commands". Value types, any thread.
//
// `offline` tells whether the command may wait for a connection. Those that may not have no local
// effect but "asking" and carry not_after.
namespace werkbank {

// The envelope. `uuid` alone decides sameness; it is never rewritten once stored.
struct Command {
    Id uuid;
    QString name;
    int version = 1;
    QJsonObject args;
    Instant madeAt;                   // platform time as the client knew it
    std::optional<Instant> notAfter;  // platform time
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("uuid", s.uuid); v("name", s.name); v("v", s.version); v("args", s.args);
        v("made_at", s.madeAt); v("not_after", s.notAfter);
    }
};

namespace commands {

// ---- the expert's offers ---------------------------------------------------------------------

struct AcceptOffer {
    static constexpr char name[] = "offer.accept";
    static constexpr bool offline = false;
    Id offer;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v) { v("offer", s.offer); v("case", s.caseId); }
};

struct DeclineOffer {
    static constexpr char name[] = "offer.decline";
    static constexpr bool offline = true;
    Id offer;
    Id caseId;
    DeclineReason reason = DeclineReason::Other;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("offer", s.offer); v("case", s.caseId); v("reason", s.reason);
    }
};

// "More time": once per offer, 30 s.
struct ExtendOffer {
    static constexpr char name[] = "offer.extend";
    static constexpr bool offline = false;
    Id offer;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v) { v("offer", s.offer); v("case", s.caseId); }
};

// ---- conversation, both sides ----------------------------------------------------------------

struct SendMessage {
    static constexpr char name[] = "message.send";
    static constexpr bool offline = true;
    Id message;  // made by the client
    Id caseId;
    QString text;
    QList<FileRef> files;  // uploaded before; name and size as the sender knows them
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("message", s.message); v("case", s.caseId); v("text", s.text, limits::text);
        v("files", s.files);
    }
};

struct EditMessage {
    static constexpr char name[] = "message.edit";
    static constexpr bool offline = true;
    Id message;
    Id caseId;
    QString text;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("message", s.message); v("case", s.caseId); v("text", s.text, limits::text);
    }
};

struct DeleteMessage {
    static constexpr char name[] = "message.delete";
    static constexpr bool offline = true;
    Id message;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("message", s.message); v("case", s.caseId);
    }
};

struct SetMarker {
    static constexpr char name[] = "marker.set";
    static constexpr bool offline = true;
    Id caseId;
    qint64 readN = 0;  // never moves back
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v) { v("case", s.caseId); v("read_n", s.readN); }
};

// ---- the expert's case -----------------------------------------------------------------------

struct SaveNote {
    static constexpr char name[] = "note.save";
    static constexpr bool offline = true;
    Id note;
    Id caseId;
    qint64 afterPos = 0;
    QString text;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("note", s.note); v("case", s.caseId); v("after_pos", s.afterPos);
        v("text", s.text, limits::text);
    }
};

struct SolveCase {
    static constexpr char name[] = "case.solve";
    static constexpr bool offline = true;
    Id caseId;
    QString solution;  // what was wrong and what helped: two lines to the customer
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("solution", s.solution, limits::paragraph);
    }
};

struct GiveBackCase {
    static constexpr char name[] = "case.give_back";
    static constexpr bool offline = true;
    Id caseId;
    QString reason;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("reason", s.reason, limits::paragraph);
    }
};

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

// ---- dispatcher ------------------------------------------------------------------------------

struct AssignCase {
    static constexpr char name[] = "case.assign";
    static constexpr bool offline = false;
    Id caseId;
    Id account;
    QString reason;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("account", s.account); v("reason", s.reason, limits::paragraph);
    }
};

// ---- customer --------------------------------------------------------------------------------

// The six verbs of the customer's page that need no more than the case.
template <const char *Name>
struct CustomerVerb {
    static constexpr const char *name = Name;
    static constexpr bool offline = true;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v) { v("case", s.caseId); }
};
inline constexpr char confirmName[] = "case.confirm";
inline constexpr char notYetName[] = "case.not_yet";
inline constexpr char anotherExpertName[] = "case.another_expert";
inline constexpr char cancelName[] = "case.cancel";
inline constexpr char reopenName[] = "case.reopen";
inline constexpr char withdrawName[] = "case.withdraw";
using ConfirmCase = CustomerVerb<confirmName>;
using NotYet = CustomerVerb<notYetName>;
using AnotherExpert = CustomerVerb<anotherExpertName>;
using CancelCase = CustomerVerb<cancelName>;
using ReopenCase = CustomerVerb<reopenName>;
using WithdrawCase = CustomerVerb<withdrawName>;  // EU withdrawal; the receipt is the event's time

// Every command there is: dispatch, policy, schema and tests go over this one list.
using All = std::tuple<AcceptOffer, DeclineOffer, ExtendOffer, SendMessage, EditMessage,
                       DeleteMessage, SetMarker, SaveNote, SolveCase, GiveBackCase, SetPresence,
                       SetHours, SetDayException, RemoveDayException, ClaimSkill, SetCapacity,
                       RevokeDevice, AssignCase, ConfirmCase, NotYet, AnotherExpert, CancelCase,
                       ReopenCase, WithdrawCase>;

} // namespace commands
} // namespace werkbank
