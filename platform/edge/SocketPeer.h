// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "platform/domain/Peer.h"
#include "platform/edge/EdgeLimits.h"
#include "platform/edge/Seats.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

// One WebSocket and the Peer behind it, which holds the protocol's own limits. Ends itself
// (deleteLater) when the socket is gone. Thread of the platform; never fails: what goes wrong ends
// the connection.
namespace werkbank {

class SocketPeer final : public QObject, private PeerOutlet {
public:
    struct Places {
        Seat handshake;  // given back with the first good hello
        Seat socket;
    };

    // Takes the socket over; `wire` is what it speaks through.
    SocketPeer(QWebSocket *socket, QTcpSocket *wire, Platform &platform, const EdgeLimits &limits,
               Places places, QObject *parent);
    ~SocketPeer() override;

    // About once a second.
    void tick();

private:
    void sendText(const QByteArray &utf8) override;
    void sendBinary(const QByteArray &bytes) override;
    qint64 queuedBytes() const override;
    void close(int closeCode) override;

    void onText(const QString &text);

    const std::unique_ptr<QWebSocket> m_socket;
    const QPointer<QTcpSocket> m_wire;
    const EdgeLimits &m_limits;
    const Clock &m_clock;
    Places m_places;
    Peer m_peer;
    Milliseconds m_pingedAt;
};

} // namespace werkbank
