// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Codec.h"
#include "platform/domain/Hub.h"
#include "platform/domain/PeerOutlet.h"
#include "platform/domain/Viewer.h"

#include <QHash>
#include <QQueue>

#include <memory>
#include <optional>

// The platform's end of one connection: PROTOCOL.md as a machine without I/O. Thread of the
// platform. The owner of the socket calls onText, onBinary, onDrained and, about once a second,
// onTick; wake() is the hub's and workOne() the turns'. It never fails: what goes wrong becomes a
// frame or the end.
namespace werkbank {

class Platform;
class FilesOut;
class FilesIn;
class RemotePort;

class Peer {
public:
    Peer(Platform &platform, PeerOutlet &outlet);
    ~Peer();
    Peer(const Peer &) = delete;

    void onText(const QByteArray &utf8);
    void onBinary(const QByteArray &bytes);
    void onDrained();     // the outlet's queue has become shorter
    void onTick();
    void onAlive();       // the other end answered a WebSocket ping
    void wake();          // something was committed for its stream
    // One of the commands that wait, in their order, or a part of a check; true: there is more.
    bool workOne();
    // RFC 6455, 7.4.1.
    static constexpr int closeGoingAway = 1001;
    // The last word: a refuse frame, then the close code.
    void end(const char *code, int closeCode = 1008, std::optional<int> afterMs = {});

    bool ended() const { return m_ended; }
    bool welcomed() const { return m_welcomed; }
    const Viewer &viewer() const { return m_viewer; }
    Milliseconds heardAt() const { return m_heardAt; }  // of clock().elapsed()
    // Not stored; dropped where the outlet is behind.
    void showTyping(const Id &caseId, Side side);

private:
    struct Sent {
        qint64 to;
        qint64 bytes;
    };

    void on(const frames::Hello &frame);
    void on(const frames::SendCommand &frame);
    void on(const frames::Ack &frame);
    void on(const frames::Fetch &frame);
    void on(const frames::Auth &frame);
    void on(const frames::Ping &frame);
    void on(const frames::Typing &frame);
    void on(const frames::Put &frame);
    void on(const frames::Get &frame);
    void on(const frames::Got &frame);
    void on(const frames::StopFile &frame);
    void on(const frames::RemoteJoin &frame);
    void on(const frames::RemoteGot &frame);
    void on(const frames::RemoteBeat &frame);
    void on(const frames::RemoteStop &frame);
    void openRemotePort();

    template <class Frame>
    void send(const Frame &frame)
    {
        sendBytes(encodeFrame(frame));
    }
    void sendBytes(const QByteArray &utf8);
    void endFor(const Error &error);
    template <class Take>
    void work(Take &&take);
    // Sends what may be sent now: batches, pages, packets of remote sessions, then chunks of
    // files.
    void pump();
    bool pumpBatch();
    bool pumpPage();
    bool mayCheck() const;
    void checkOne();
    void runOne();
    bool hasTurn() const { return !m_ended && (!m_commands.isEmpty() || mayCheck()); }
    bool isFlood();
    // Pages, batches and checks wait while so much is queued.
    bool isBehind() const { return m_outlet.queuedBytes() > 128 * 1024; }
    static bool endsSession(const QString &code);
    void watchReader();

    Platform &m_platform;
    PeerOutlet &m_outlet;
    Viewer m_viewer;
    bool m_welcomed = false;
    bool m_ended = false;
    bool m_working = false;  // inside one of the calls below: what is to be sent waits for its end
    bool m_dirty = false;    // the stream may have grown
    qint64 m_cursor = 0;     // last row sent
    QQueue<Sent> m_unacked;
    qint64 m_unackedBytes = 0;
    QQueue<frames::Fetch> m_fetches;
    struct Waiting {
        frames::SendCommand frame;
        qsizetype bytes;
    };
    QQueue<Waiting> m_commands;
    qsizetype m_commandBytes = 0;
    qsizetype m_frameBytes = 0;  // of the text frame that is being taken
    std::optional<QString> m_checkAfter;  // the scopes behind it are still to be checked
    std::unique_ptr<FilesIn> m_filesIn;
    std::unique_ptr<FilesOut> m_filesOut;
    std::unique_ptr<RemotePort> m_remote;
    Instant m_signedInUntil;
    QHash<Id, Milliseconds> m_typedAt;
    Milliseconds m_openedAt, m_heardAt, m_progressAt;
    TokenBucket m_frames{.perSecond = 200, .burst = 2000};
};

} // namespace werkbank
