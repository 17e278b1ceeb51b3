// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/wire/Enums.h"

// What helps to work on a case beside its conversation: steps, handing it over, a password asked
// for. Entities of scope case:<id>. Value types, any thread.
namespace werkbank {

// A line of the expert's list of what to do. Never in a customer's stream.
struct StepBody {
    static constexpr char kind[] = "step";
    Id id;
    Id caseId;
    qint64 n = 0;  // order, given by the platform; 0 while it waits
    QString text;
    Instant at;
    std::optional<Instant> doneAt;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("n", s.n); v("text", s.text, limits::paragraph);
        v("at", s.at); v("done_at", s.doneAt);
    }
};

enum class HandoverState { Unknown, Waiting, Agreed, Refused, Unanswered, Withdrawn };
template <>
struct EnumNames<HandoverState> {
    static constexpr const char *names[] = {"", "waiting", "agreed", "refused", "unanswered",
                                            "withdrawn"};
};

// The expert wants to hand the case over; the customer has to agree. Until then it stays his.
struct HandoverBody {
    static constexpr char kind[] = "handover";
    Id id;
    Id caseId;
    QString who;     // hands over
    QString whom;    // a named expert; empty: whoever fits
    QString reason;  // for the customer
    HandoverState state = HandoverState::Unknown;
    Instant askedAt;
    Instant endsAt;  // without an answer it ends as unanswered
    std::optional<Instant> endedAt;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("who", s.who); v("whom", s.whom);
        v("reason", s.reason, limits::paragraph); v("state", s.state); v("asked_at", s.askedAt);
        v("ends_at", s.endsAt); v("ended_at", s.endedAt);
    }
};

enum class SecretState { Unknown, Asked, Given, Read, Declined, Expired, Withdrawn };
template <>
struct EnumNames<SecretState> {
    static constexpr const char *names[] = {"", "asked", "given", "read", "declined", "expired",
                                            "withdrawn"};
};

// A password that the expert asked for. The browser seals it for `key`, whose private half only
// the asking device has; the platform holds what it cannot read until it is read or `endsAt`.
struct SecretBody {
    static constexpr char kind[] = "secret";
    Id id;
    Id caseId;
    Id device;        // that asked, and can open it
    QString who;
    QString purpose;  // what it opens
    QString key;      // X25519, base64
    SecretState state = SecretState::Unknown;
    QString sealed;   // PROTOCOL.md 16; only while given, and never to the customer
    Instant askedAt;
    Instant endsAt;
    std::optional<Instant> endedAt;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("device", s.device); v("who", s.who);
        v("purpose", s.purpose); v("key", s.key); v("state", s.state); v("sealed", s.sealed);
        v("asked_at", s.askedAt); v("ends_at", s.endsAt); v("ended_at", s.endedAt);
    }
};

} // namespace werkbank
