// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Frames.h"

#include <array>
#include <functional>
#include <map>

// Passes packets between the two ends of remote sessions (PROTOCOL.md, 11.2), in memory only: what
// is in them is sealed, and nothing of it is stored or logged. A packet waits at most in the window
// of the connection it goes to. Both ends answer beats; while they do, the session is live. The last
// moment that counts is the last one at which both were heard, by a beat, a packet or what arrived of
// the other's. Thread of the platform; driven by the ticks of the connections.
namespace werkbank {

class Platform;
class RemotePort;
struct Work;

class RemoteRelay {
public:
    explicit RemoteRelay(Platform &platform) : m_platform(platform) {}

    // Whoever joins later takes the place of an earlier connection of the same side.
    void join(RemotePort &port, const Id &session, Side side);
    void leave(RemotePort &port, const Id &session);
    void leaveAll(RemotePort &port);

    // False: the sender does not keep to the window.
    bool pass(RemotePort &from, const RemotePacket &packet);
    void got(RemotePort &from, const frames::RemoteGot &frame);
    void beat(RemotePort &from, const frames::RemoteBeat &frame);
    // About once a second from each connection that has joined something.
    void tick();

    // Nothing more goes through, from this moment on.
    void stop(const Id &session, const char *code);
    void stopAll(const char *code);
    int sessions() const { return int(m_lines.size()); }

private:
    struct End {
        RemotePort *port = nullptr;
        qint64 sent = 0;      // by this end, in this round
        qint64 got = 0;       // of it, by the other one
        qint64 answered = 0;  // the last beat
        Instant heardAt{};    // in this round
    };
    struct Line {
        std::array<End, 2> ends;
        int round = 0;
        qint64 beat = 0;
        Instant beatAt;
        Milliseconds beatSince{};   // when the beat was sent
        Milliseconds seenSince{};   // when both had last answered
        Milliseconds storedSince{};
        Instant countedUntil;
        bool live = false;
        bool isWhole() const { return ends[0].port && ends[1].port; }
        Instant heardUntil() const;  // the last moment that counts
    };

    // This port's end of the session; null: it is none.
    Line *lineOf(const RemotePort &port, const Id &session);
    static int indexOf(const Line &line, const RemotePort &port);
    void tellBoth(const Id &session, Line &line);
    void sendBeat(const Id &session, Line &line);
    void drop(const Id &session, Line &line, int index);
    void seen(const Id &session, Line &line);
    void broken(const Id &session, Line &line);
    void store(const std::function<void(Work &)> &write);

    Platform &m_platform;
    std::map<Id, Line> m_lines;
};

} // namespace werkbank
