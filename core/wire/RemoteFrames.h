// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/FrameLimits.h"
#include "core/base/Result.h"
#include "core/wire/Fields.h"

// Frames of remote sessions; see Frames.h and PROTOCOL.md section 11. Value types, any thread.
namespace werkbank::frames {

struct RemoteJoin {  // c2p: this connection is one end of the session; answered by RemotePeer
    static constexpr char type[] = "remote_join";
    Id session;
    Id caseId;
    template <class S, class V> static void fields(S &s, V &v) { v("session", s.session); v("case", s.caseId); }
};

struct RemotePeer {  // p2c: whether the other end is there; a new round begins with each `true`
    static constexpr char type[] = "remote_peer";
    Id session;
    bool present = false;
    int round = 0;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("session", s.session); v("present", s.present); v("round", s.round);
    }
};

struct RemoteGot {  // c2p: data received in this round; p2c: the other end says so
    static constexpr char type[] = "remote_got";
    Id session;
    int round = 0;
    qint64 bytes = 0;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("session", s.session); v("round", s.round); v("bytes", s.bytes);
    }
};

struct RemoteBeat {  // p2c: are you at it; c2p: yes. What both have answered is a moment that counts
    static constexpr char type[] = "remote_beat";
    Id session;
    qint64 n = 0;
    template <class S, class V> static void fields(S &s, V &v) { v("session", s.session); v("n", s.n); }
};

struct RemoteStop {  // both ways: this connection is no end of the session (any more)
    static constexpr char type[] = "remote_stop";
    Id session;
    QString code;  // p2c: why
    template <class S, class V> static void fields(S &s, V &v) { v("session", s.session); v("code", s.code); }
};

} // namespace werkbank::frames

namespace werkbank {

// Binary: 16 bytes session, 4 bytes count, 4 bytes flags (big endian: bit 1 = of a remote session,
// bit 2 = of the key agreement, the upper 24 bits the round), data. Told from a chunk of a file by
// bit 1. The header is authenticated with sealed data.
struct RemotePacket {
    Id session;
    quint32 count = 0;  // of this direction and round, from 0; key agreement: 0
    quint32 round = 0;  // < 2^24
    bool agreeing = false;
    QByteArray data;
};
inline constexpr qsizetype remoteHeaderBytes = 24;

bool isRemotePacket(const QByteArray &bytes);
QByteArray remoteHeader(const RemotePacket &packet);
QByteArray encodeRemotePacket(const RemotePacket &packet);
// Errors: `bad_frame` for bytes that are none, or for more data than one frame may have.
Result<RemotePacket> decodeRemotePacket(const QByteArray &bytes);

} // namespace werkbank
