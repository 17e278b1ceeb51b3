// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Codec.h"
#include "platform/domain/Viewer.h"

#include <deque>
#include <functional>

// What one connection has to do with remote sessions: it joins them, and packets wait here until
// the connection has nothing better to send. Part of a Peer, thread of the platform. What fails is
// told with remote_stop.
namespace werkbank {

class Platform;

class RemotePort {
public:
    struct Outlet {
        std::function<void(const QByteArray &utf8)> text;
        std::function<void(const QByteArray &bytes)> binary;
        std::function<void()> wake;  // there is something for sendOne()
    };
    RemotePort(Platform &platform, const Viewer &viewer, Outlet outlet);
    ~RemotePort();
    RemotePort(const RemotePort &) = delete;

    // From the other end of the connection.
    void on(const frames::RemoteJoin &frame);
    void on(const frames::RemoteGot &frame);
    void on(const frames::RemoteBeat &frame);
    void on(const frames::RemoteStop &frame);
    // False: it breaks the protocol.
    bool packet(const QByteArray &bytes);

    // One packet; false: none waits.
    bool sendOne();
    void tick();
    void leaveAll();

    // From the relay.
    template <class Frame>
    void say(const Frame &frame)
    {
        m_outlet.text(encodeFrame(frame));
    }
    void take(const Id &session, const QByteArray &packet);
    void clear(const Id &session);
    void stop(const Id &session, const char *code);

private:
    struct Waiting {
        Id session;
        QByteArray packet;
    };
    void refuse(const Id &session, const QString &code);

    Platform &m_platform;
    const Viewer &m_viewer;
    const Outlet m_outlet;
    std::deque<Waiting> m_waiting;
    bool m_hasJoined = false;  // anything, ever
};

} // namespace werkbank
