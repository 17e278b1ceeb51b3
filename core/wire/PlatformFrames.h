// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/FrameLimits.h"
#include "core/wire/Fields.h"

// What the platform says, files apart; see Frames.h. Value types, any thread.
namespace werkbank::frames {

enum class SyncMode { Unknown, Delta, Reset };

struct Welcome {
    static constexpr char type[] = "welcome";
    int proto = protocolVersion;
    SyncMode mode = SyncMode::Delta;
    QString epoch;
    qint64 cursor = 0;      // Delta: as said; Reset: deltas start after this
    QString tag;            // of the row at cursor
    qint64 head = 0;
    QList<QString> scopes;  // Reset: all that is granted; fetch each
    qint64 lastN = 0;       // highest command number seen of this device
    Instant time;           // platform's now
    Instant tokenUntil;     // send `auth` before
    int heartbeatSeconds = 25;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("proto", s.proto); v("mode", s.mode); v("epoch", s.epoch); v("cursor", s.cursor);
        v("tag", s.tag); v("head", s.head); v("scopes", s.scopes); v("last_n", s.lastN);
        v("time", s.time); v("token_until", s.tokenUntil);
        v("heartbeat_seconds", s.heartbeatSeconds);
    }
};

// The last frame of a connection that the platform ends.
struct Refuse {
    static constexpr char type[] = "refuse";
    QString code;
    QString text;
    std::optional<int> afterMs;  // come back no sooner
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("code", s.code); v("text", s.text, limits::paragraph); v("after_ms", s.afterMs);
    }
};

enum class Op { Unknown, Put, Del, Revoke, Grant };

struct Change {
    Op op = Op::Unknown;
    QString scope;
    QString kind;  // empty for Revoke and Grant of a whole scope
    Id id;
    qint64 rev = 0;
    std::optional<QJsonObject> body;  // Put
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("op", s.op); v("scope", s.scope); v("kind", s.kind); v("id", s.id); v("rev", s.rev);
        v("body", s.body);
    }
};

// What changed in (from-1 … to]. Consistent for the eye only where `more` is false.
struct Batch {
    static constexpr char type[] = "batch";
    qint64 from = 0;  // client's cursor + 1
    qint64 to = 0;
    QString tag;      // of row `to`
    bool more = false;
    QList<Change> changes;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("from", s.from); v("to", s.to); v("tag", s.tag); v("more", s.more);
        v("changes", s.changes);
    }
};

struct Row {
    QString kind;
    Id id;
    qint64 rev = 0;
    QJsonObject body;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("kind", s.kind); v("id", s.id); v("rev", s.rev); v("body", s.body);
    }
};

struct Page {
    static constexpr char type[] = "page";
    QString scope;
    qint64 gen = 0;
    QList<Row> rows;
    QString next;       // empty: this was the last page
    bool gone = false;  // the scope is not granted (any more)
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("scope", s.scope); v("gen", s.gen); v("rows", s.rows); v("next", s.next);
        v("gone", s.gone);
    }
};

struct SumOfScope {
    QString scope;
    QString sum;  // core/wire/ScopeSum.h
    template <class S, class V> static void fields(S &s, V &v) { v("scope", s.scope); v("sum", s.sum); }
};

// What this viewer holds when he has everything up to his cursor: every granted scope whose name
// is above `after` and not above `upTo`.
struct Check {
    static constexpr char type[] = "check";
    QString after;  // empty: from the first
    QString upTo;   // empty: to the last
    QList<SumOfScope> sums;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("after", s.after); v("up_to", s.upTo); v("sums", s.sums);
    }
};

enum class VerdictResult { Unknown, Done, Refused, Retry };

struct Verdict {
    static constexpr char type[] = "verdict";
    Id uuid;
    VerdictResult result = VerdictResult::Unknown;
    qint64 seq = 0;  // Done: the command's effects are in this account's log up to here
    QString code;
    QString text;
    QJsonObject detail;
    std::optional<int> afterMs;  // Retry
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("uuid", s.uuid); v("result", s.result); v("seq", s.seq); v("code", s.code);
        v("text", s.text, limits::paragraph); v("detail", s.detail); v("after_ms", s.afterMs);
    }
};

struct Authed {
    static constexpr char type[] = "authed";
    Instant tokenUntil;
    template <class S, class V> static void fields(S &s, V &v) { v("token_until", s.tokenUntil); }
};

struct Pong {
    static constexpr char type[] = "pong";
    qint64 n = 0;
    Instant time;
    template <class S, class V> static void fields(S &s, V &v) { v("n", s.n); v("time", s.time); }
};

} // namespace werkbank::frames

namespace werkbank {
template <>
struct EnumNames<frames::SyncMode> {
    static constexpr const char *names[] = {"", "delta", "reset"};
};
template <>
struct EnumNames<frames::Op> {
    static constexpr const char *names[] = {"", "put", "del", "revoke", "grant"};
};
template <>
struct EnumNames<frames::VerdictResult> {
    static constexpr const char *names[] = {"", "done", "refused", "retry"};
};
} // namespace werkbank
