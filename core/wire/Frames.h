// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Commands.h"

// The frames of werkbank.sync.v1 (PROTOCOL.md). A text frame is one JSON object whose "t" names
// the frame; the rest are the fields below. `c2p` = client to platform. Value types, any thread.
namespace werkbank::frames {

inline constexpr char subprotocol[] = "werkbank.sync.v1";
inline constexpr int protocolVersion = 1;
inline constexpr qsizetype maxHelloBytes = 4 * 1024;
inline constexpr qsizetype maxFrameBytes = 256 * 1024;
inline constexpr qsizetype maxBatchBytes = 128 * 1024;
inline constexpr int maxBatchEntities = 200;
inline constexpr qsizetype maxEntityBytes = 64 * 1024;
inline constexpr qsizetype chunkBytes = 32 * 1024;
inline constexpr qsizetype windowBytes = 256 * 1024;

// ---- c2p -------------------------------------------------------------------------------------

struct Hello {
    static constexpr char type[] = "hello";
    int protoMin = protocolVersion, protoMax = protocolVersion;
    QString app;    // "werkbank 0.1.0", for diagnosis
    QString token;  // access token, or a customer's 30 s ticket; never in the URL
    Id device;      // null for a browser
    QString epoch;  // empty: nothing stored yet
    qint64 cursor = 0;
    QString tag;    // of the log row at cursor, empty at 0
    qint64 nextN = 1;  // the next number of this device's commands; shows a rolled-back outbox
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("proto_min", s.protoMin); v("proto_max", s.protoMax); v("app", s.app);
        v("token", s.token); v("device", s.device); v("epoch", s.epoch); v("cursor", s.cursor);
        v("tag", s.tag); v("next_n", s.nextN);
    }
};

struct SendCommand {
    static constexpr char type[] = "cmd";
    qint64 n = 0;  // this device's count, from 1
    Command command;
    template <class S, class V> static void fields(S &s, V &v) { v("n", s.n); v("command", s.command); }
};

// Everything up to `cursor` is durable here; gives the platform credit for more.
struct Ack {
    static constexpr char type[] = "ack";
    qint64 cursor = 0;
    template <class S, class V> static void fields(S &s, V &v) { v("cursor", s.cursor); }
};

// One page of a granted scope.
struct Fetch {
    static constexpr char type[] = "fetch";
    QString scope;
    qint64 gen = 0;    // the client's; comes back unchanged
    QString after;     // `next` of the page before, empty for the first
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("scope", s.scope); v("gen", s.gen); v("after", s.after);
    }
};

// A fresh access token on a living connection.
struct Auth {
    static constexpr char type[] = "auth";
    QString token;
    template <class S, class V> static void fields(S &s, V &v) { v("token", s.token); }
};

struct Ping {
    static constexpr char type[] = "ping";
    qint64 n = 0;
    template <class S, class V> static void fields(S &s, V &v) { v("n", s.n); }
};

// Not stored, not ordered, first to be dropped. Both ways.
struct Typing {
    static constexpr char type[] = "typing";
    Id caseId;
    Side side = Side::Unknown;  // set by the platform
    template <class S, class V> static void fields(S &s, V &v) { v("case", s.caseId); v("side", s.side); }
};

// ---- files, both ways ------------------------------------------------------------------------
// Binary frame: 16 bytes blob id, 4 bytes offset (big endian), 4 bytes flags (1 = last), data.

struct Put {  // c2p: I have a file for this case; answered by PutAt
    static constexpr char type[] = "put";
    Id blob;
    Id caseId;
    QString name;
    QString mime;
    qint64 size = 0;
    QString sha256;  // lower-case hex
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("blob", s.blob); v("case", s.caseId); v("name", s.name); v("mime", s.mime);
        v("size", s.size); v("sha256", s.sha256);
    }
};

struct PutAt {  // p2c: stored so far; send on from here. offset == size: complete and verified
    static constexpr char type[] = "put_at";
    Id blob;
    qint64 offset = 0;
    bool complete = false;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("blob", s.blob); v("offset", s.offset); v("complete", s.complete);
    }
};

struct Get {  // c2p: send this file from offset
    static constexpr char type[] = "get";
    Id blob;
    Id caseId;
    qint64 offset = 0;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("blob", s.blob); v("case", s.caseId); v("offset", s.offset);
    }
};

struct Got {  // c2p: received up to here; moves the window on
    static constexpr char type[] = "got";
    Id blob;
    qint64 offset = 0;
    template <class S, class V> static void fields(S &s, V &v) { v("blob", s.blob); v("offset", s.offset); }
};

struct StopFile {  // both ways: the transfer ends; with a code when it was refused
    static constexpr char type[] = "stop_file";
    Id blob;
    QString code;
    QString text;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("blob", s.blob); v("code", s.code); v("text", s.text, limits::paragraph);
    }
};

// ---- p2c -------------------------------------------------------------------------------------

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

using FromClient = std::tuple<Hello, SendCommand, Ack, Fetch, Auth, Ping, Typing, Put, Get, Got, StopFile>;
using FromPlatform = std::tuple<Welcome, Refuse, Batch, Page, Verdict, Authed, Pong, Typing, PutAt, StopFile>;

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
