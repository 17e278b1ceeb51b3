// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/edge/EdgeLimits.h"
#include "platform/edge/Head.h"
#include "platform/edge/HttpDoor.h"
#include "platform/edge/Seats.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWebSocketServer>

// Where the network ends and the platform begins: one port for pages and for `werkbank.sync.v1`.
// Each connection waits on a Doorstep until its request is known to be harmless in size and form;
// WebSockets become a SocketPeer, the rest goes to the HttpDoor. Plain text only: TLS is the
// proxy's in front, so it listens on loopback unless told otherwise. Thread of the platform.
// Errors of listen(): `cannot_listen`.
namespace werkbank {

class Platform;
class SocketPeer;

class Edge final : public QObject {
public:
    struct Parts {
        Platform &platform;
        HttpHandler &pages;
        EdgeLimits limits;
    };
    explicit Edge(Parts parts);
    ~Edge() override;

    // 0 takes any free port.
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    // "https://help.example.org": pages under this address are ours. A request for another host is
    // turned away (DNS rebinding), and so is a socket that a foreign page opens.
    void addOrigin(const QString &origin);
    // WebSockets that are open, also those that wait for the client's answer to the close frame.
    int sockets() const { return int(m_peers.size()); }
    // Nobody new; those who are here hear `going_away`.
    void close(int afterMs);

private:
    void onAccepted(QTcpSocket *socket);
    int onArrived(QTcpSocket *socket, const Head &head);
    int letSocketIn(QTcpSocket *socket, const Head &head, const QByteArray &address);
    void onWebSocket();
    QByteArray addressOf(const QTcpSocket &socket, const Head &head) const;
    bool isTrustedProxy(const QTcpSocket &socket) const;
    bool mayAsk(const QByteArray &address);

    Platform &m_platform;
    const EdgeLimits m_limits;
    HttpDoor m_door;
    QWebSocketServer m_sockets;
    QPointer<Listener> m_listener;
    QSet<QByteArray> m_origins, m_hosts;
    struct Arriving {
        QByteArray address;
        QTcpSocket *socket = nullptr;
    };
    QHash<QString, Arriving> m_arriving;  // WebSockets in their handshake
    QHash<QByteArray, int> m_asked;                // requests in this minute
    Seats m_waiting, m_handshakes, m_open;
    QTimer m_tick, m_minute;
    QTimer m_turn;  // of the connections whose commands wait, between all that comes in
    QSet<SocketPeer *> m_peers;
    int m_connections = 0;
};

} // namespace werkbank
