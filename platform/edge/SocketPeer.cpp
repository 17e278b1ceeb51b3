// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/SocketPeer.h"

#include "platform/domain/Platform.h"

#include <QTimer>

#include <array>

namespace werkbank {

namespace {
// How long the client may take to answer the close frame.
constexpr auto closeGrace = std::chrono::milliseconds(1'500);
}

SocketPeer::SocketPeer(QWebSocket *socket, QTcpSocket *wire, Platform &platform,
                       const EdgeLimits &limits, Places places, QObject *parent)
    : QObject(parent), m_socket(socket), m_wire(wire), m_limits(limits), m_clock(platform.clock()),
      m_places(std::move(places)), m_peer(platform, *this), m_pingedAt(m_clock.elapsed())
{
    // Qt's own limit is 2 GiB. The hello is smaller still: PROTOCOL.md, section 2.
    socket->setMaxAllowedIncomingFrameSize(frames::maxHelloBytes);
    socket->setMaxAllowedIncomingMessageSize(frames::maxHelloBytes);
    socket->setReadBufferSize(2 * frames::maxFrameBytes);

    connect(socket, &QWebSocket::textMessageReceived, this, &SocketPeer::onText);
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        if (!m_peer.ended())
            m_peer.onBinary(bytes);
    });
    connect(socket, &QWebSocket::bytesWritten, this, [this] {
        if (!m_peer.ended())
            m_peer.onDrained();
    }, Qt::QueuedConnection);
    connect(socket, &QWebSocket::pong, this, [this] { m_peer.onAlive(); });
    connect(socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
}

SocketPeer::~SocketPeer()
{
    m_socket->disconnect(this);
}

void SocketPeer::onText(const QString &text)
{
    if (m_peer.ended())
        return;
    m_peer.onText(text.toUtf8());
    if (m_peer.welcomed() && m_places.handshake) {
        m_places.handshake = {};
        m_socket->setMaxAllowedIncomingFrameSize(frames::maxFrameBytes);
        m_socket->setMaxAllowedIncomingMessageSize(frames::maxFrameBytes);
    }
}

void SocketPeer::tick()
{
    if (m_peer.ended())
        return;
    const Milliseconds now = m_clock.elapsed();
    m_peer.onTick();
    if (!m_peer.ended() && now - m_pingedAt >= Milliseconds(m_limits.pingMs)) {
        m_pingedAt = now;
        m_socket->ping();
    }
}

void SocketPeer::sendText(const QByteArray &utf8)
{
    m_socket->sendTextMessage(QString::fromUtf8(utf8));
}

void SocketPeer::sendBinary(const QByteArray &bytes)
{
    m_socket->sendBinaryMessage(bytes);
}

qint64 SocketPeer::queuedBytes() const
{
    return m_socket->bytesToWrite();
}

void SocketPeer::close(int closeCode)
{
    // QWebSocket::close() ends the connection in the same breath. Where the client is just saying
    // something, its system then throws away what it has not read yet, our last words too. So the
    // close frame alone goes out, and the client's answer to it ends the connection (RFC 6455, 5.5.1
    // and 7.1.1), or the time for it does.
    QTimer::singleShot(closeGrace, this, [this] { m_socket->abort(); });
    const std::array<char, 4> frame{char(0x88), 2, char(closeCode >> 8), char(closeCode)};
    if (m_wire)
        m_wire->write(frame.data(), frame.size());
}

} // namespace werkbank
