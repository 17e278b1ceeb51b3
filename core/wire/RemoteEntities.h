// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/wire/Enums.h"

// A remote session: what the expert asked for, what the customer allowed and how it went. One
// entity of scope case:<id>; core/rules/RemoteMachine.h holds its steps. Value types, any thread.
namespace werkbank {

enum class RemoteState { Unknown, Asked, Granted, Live, Interrupted, Ended, Denied, TimedOut };
template <>
struct EnumNames<RemoteState> {
    static constexpr const char *names[] = {"", "asked", "granted", "live", "interrupted", "ended",
                                            "denied", "timed_out"};
};

enum class RemoteRight { Unknown, See, Control, Files, Restart };
template <>
struct EnumNames<RemoteRight> {
    static constexpr const char *names[] = {"", "see", "control", "files", "restart"};
};

// The customer's answer to "Is there a backup?"
enum class Backup { Unknown, Yes, No, NotSure };
template <>
struct EnumNames<Backup> {
    static constexpr const char *names[] = {"", "yes", "no", "not_sure"};
};

// Why it is over.
enum class RemoteEnd {
    Unknown,
    Withdrawn,   // the expert took his question back, or did not begin after all
    Finished,    // the expert ended it
    Revoked,     // the customer stopped it, or took the last right back
    TimeUp,      // the longest time asked for has passed
    NotBegun,    // nobody began in time after the consent
    NotResumed,  // interrupted for longer than is bridged
    CaseLeft,    // the expert does not have the case any more, or it is not in work
    Reported,    // one side blocked the other
    WrongCode,   // too many wrong codes
};
template <>
struct EnumNames<RemoteEnd> {
    static constexpr const char *names[] = {"", "withdrawn", "finished", "revoked", "time_up",
                                            "not_begun", "not_resumed", "case_left", "reported",
                                            "wrong_code"};
};

struct RemoteSessionBody {
    static constexpr char kind[] = "remote_session";
    Id id;
    Id caseId;
    Id expert;  // the account that asked
    QString expertName;
    RemoteState state = RemoteState::Unknown;
    QList<RemoteRight> asked;
    QList<RemoteRight> granted;  // as it is now
    QString reason;
    int minutes = 0;    // the longest time, from the first picture on
    QString tool;       // "": the customer's browser; else the id of a launcher's manifest
    QString priceText;  // as the customer is shown it, in his language
    QString language;   // of the words and the price
    QString proofWord;  // the expert says it: he is the one of this case
    QString code;       // where a tool needs it; nine digits that only the customer sees
    std::optional<Backup> backup;
    Instant askedAt;
    Instant answerUntil;                  // no answer until then is a no
    std::optional<Instant> grantedAt;
    std::optional<Instant> beginUntil;    // granted: until then it must begin
    std::optional<Instant> liveAt;        // first moment that both ends acknowledged
    std::optional<Instant> countedUntil;  // last one: time counts until here and no further
    std::optional<Instant> leaseUntil;    // live: the end, whatever happens
    std::optional<Instant> interruptedAt;
    std::optional<Instant> resumeUntil;   // interrupted: over unless both are back by then
    std::optional<Instant> endedAt;
    std::optional<RemoteEnd> why;
    std::optional<Side> endedBy;          // absent: nobody, time did
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("expert", s.expert);
        v("expert_name", s.expertName); v("state", s.state); v("asked", s.asked);
        v("granted", s.granted); v("reason", s.reason, limits::paragraph);
        v("minutes", s.minutes); v("tool", s.tool);
        v("price_text", s.priceText, limits::paragraph); v("language", s.language);
        v("proof_word", s.proofWord); v("code", s.code); v("backup", s.backup);
        v("asked_at", s.askedAt); v("answer_until", s.answerUntil);
        v("granted_at", s.grantedAt); v("begin_until", s.beginUntil); v("live_at", s.liveAt);
        v("counted_until", s.countedUntil); v("lease_until", s.leaseUntil);
        v("interrupted_at", s.interruptedAt); v("resume_until", s.resumeUntil);
        v("ended_at", s.endedAt); v("why", s.why); v("ended_by", s.endedBy);
    }
};

// What an event of the time line tells of a session.
struct RemoteMark {
    Id session;
    QList<RemoteRight> rights;  // asked, granted or taken back
    std::optional<RemoteEnd> why;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("session", s.session); v("rights", s.rights); v("why", s.why);
    }
};

} // namespace werkbank
