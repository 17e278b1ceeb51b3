// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Command.h"
#include "core/wire/Enums.h"
#include "core/wire/FrameLimits.h"

// What a client says, files apart; see Frames.h. Value types, any thread.
namespace werkbank::frames {

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
    std::optional<Side> side;  // set by the platform; what a client says is not looked at
    template <class S, class V> static void fields(S &s, V &v) { v("case", s.caseId); v("side", s.side); }
};

} // namespace werkbank::frames
