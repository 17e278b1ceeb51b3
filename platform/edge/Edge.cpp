// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/Edge.h"

#include "core/base/Log.h"
#include "core/wire/Frames.h"
#include "platform/domain/Platform.h"
#include "platform/edge/Doorstep.h"
#include "platform/edge/SocketPeer.h"

#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString remoteKey(const QHostAddress &address, quint16 port)
{
    return address.toString() + u' ' + QString::number(port);
}

} // namespace

Edge::Edge(Parts parts)
    : m_platform(parts.platform), m_limits(parts.limits), m_door(m_limits, parts.pages, this),
      m_sockets(u"werkbank"_s, QWebSocketServer::NonSecureMode)
{
    m_sockets.setSupportedSubprotocols({QString::fromLatin1(frames::subprotocol)});
    connect(&m_sockets, &QWebSocketServer::originAuthenticationRequired, this,
            [this](QWebSocketCorsAuthenticator *asked) {
                const QByteArray origin = asked->origin().toLatin1();
                asked->setAllowed(origin.isEmpty() || m_origins.contains(origin));
            });
    connect(&m_sockets, &QWebSocketServer::newConnection, this, &Edge::onWebSocket);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const auto peers = m_peers;
        for (SocketPeer *peer : peers) {
            if (m_peers.contains(peer))
                peer->tick();
        }
    });
    m_turn.setInterval(0);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (m_platform.turns().run())
            m_turn.start();
    });
    m_platform.turns().onWaiting = [this] { m_turn.start(); };
    connect(&m_minute, &QTimer::timeout, this, [this] { m_asked.clear(); });
}

Edge::~Edge()
{
    m_platform.turns().onWaiting = {};
    const auto peers = m_peers;
    qDeleteAll(peers);
}

Result<quint16> Edge::listen(const QHostAddress &address, quint16 port)
{
    auto *listener = new Listener([this](QTcpSocket *socket) { onAccepted(socket); });
    m_listener = listener;
    listener->setListenBacklogSize(256);
    if (!listener->listen(address, port) || !m_door.open(listener)) {
        const QString why = listener->errorString();
        delete listener;
        return makeError("cannot_listen", u"Cannot listen on %1 port %2: %3"_s
                                              .arg(address.toString()).arg(port).arg(why));
    }
    m_tick.start(1'000);
    m_minute.start(60'000);
    return listener->serverPort();
}

void Edge::addOrigin(const QString &origin)
{
    const QByteArray bytes = origin.toLower().toLatin1();
    m_origins.insert(bytes);
    m_hosts.insert(bytes.sliced(bytes.indexOf("://") + 3));
}

void Edge::close(int afterMs)
{
    if (m_listener)
        m_listener->close();
    m_platform.hub().endAll(afterMs);
}

void Edge::onAccepted(QTcpSocket *socket)
{
    if (m_connections >= m_limits.connections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    // All of a proxy's clients come from one address; the proxy itself bounds them.
    const int most = isTrustedProxy(*socket) ? m_limits.connections : m_limits.waitingPerAddress;
    new Doorstep(socket, m_limits, m_waiting.take(addressKey(socket->peerAddress()), most),
                 [this](QTcpSocket *in, const Head &head) { return onArrived(in, head); }, this);
}

int Edge::onArrived(QTcpSocket *socket, const Head &head)
{
    if (!m_hosts.contains(head.host))
        return 421;
    const QByteArray address = addressOf(*socket, head);
    if (!mayAsk(address))
        return 429;
    if (head.state == Head::State::Upgrade)
        return letSocketIn(socket, head, address);
    m_door.take(socket, address);
    return 0;
}

int Edge::letSocketIn(QTcpSocket *socket, const Head &head, const QByteArray &address)
{
    if (head.path != "/sync")
        return 404;
    if (!head.origin.isEmpty() && !m_origins.contains(head.origin.toLower()))
        return 403;
    if (!head.subprotocols.contains(frames::subprotocol))
        return 400;
    const QString key = remoteKey(socket->peerAddress(), socket->peerPort());
    m_arriving.insert(key, {address, socket});
    connect(socket, &QObject::destroyed, this, [this, key] { m_arriving.remove(key); });
    // Qt bounds the time of a handshake only on connections that its own server has accepted.
    QTimer::singleShot(m_limits.headerMs, socket, [this, key, socket] {
        if (m_arriving.remove(key))
            socket->abort();
    });
    m_sockets.handleConnection(socket);
    return 0;
}

void Edge::onWebSocket()
{
    while (QWebSocket *socket = m_sockets.nextPendingConnection()) {
        const Arriving in = m_arriving.take(remoteKey(socket->peerAddress(), socket->peerPort()));
        SocketPeer::Places places{m_handshakes.take(in.address, m_limits.handshakesPerAddress),
                                  m_open.take(in.address, m_limits.socketsPerAddress)};
        if (!places.handshake || !places.socket) {
            connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
            QTimer::singleShot(1'000, socket, &QWebSocket::abort);
            socket->close(QWebSocketProtocol::CloseCode(1013));
            continue;
        }
        auto *peer = new SocketPeer(socket, in.socket, m_platform, m_limits, std::move(places),
                                    this);
        m_peers.insert(peer);
        connect(peer, &QObject::destroyed, this, [this, peer] { m_peers.remove(peer); });
    }
}

QByteArray Edge::addressOf(const QTcpSocket &socket, const Head &head) const
{
    if (isTrustedProxy(socket)) {
        // The last entry is the proxy's own; what stands before it anybody may have written.
        const QHostAddress said(QString::fromLatin1(head.forwardedFor.split(',').last().trimmed()));
        if (!said.isNull())
            return addressKey(said);
    }
    return addressKey(socket.peerAddress());
}

bool Edge::isTrustedProxy(const QTcpSocket &socket) const
{
    return m_limits.trustedProxies.contains(socket.peerAddress().toString());
}

bool Edge::mayAsk(const QByteArray &address)
{
    return ++m_asked[address] <= m_limits.requestsPerMinute;
}

} // namespace werkbank
