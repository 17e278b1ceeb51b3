// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/WebSocketLink.h"

#include "core/base/Log.h"
#include "core/wire/Frames.h"
#include "sync/TlsPolicy.h"

#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto goodbye = std::chrono::seconds(2);

QString subprotocol()
{
    return QString::fromLatin1(frames::subprotocol);
}

} // namespace

WebSocketLink::WebSocketLink(QUrl url, Events events, QObject *parent)
    : QObject(parent), m_url(std::move(url)), m_events(std::move(events))
{
}

WebSocketLink::~WebSocketLink()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        m_socket->flush();
    }
}

void WebSocketLink::open()
{
    if (!TlsPolicy::allows(m_url)) {
        qCCritical(logSync, "The platform's address is neither encrypted nor this computer.");
        m_events.down();
        return;
    }
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(frames::maxFrameBytes);
    m_socket->setMaxAllowedIncomingMessageSize(frames::maxFrameBytes);
    if (m_url.scheme() == "wss"_L1)
        m_socket->setSslConfiguration(TlsPolicy::configuration());
    connect(m_socket, &QWebSocket::connected, this, &WebSocketLink::isUp);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketLink::isDown);
    // A connection that never came up ends with this alone.
    connect(m_socket, &QWebSocket::errorOccurred, this, [this] {
        if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
            isDown();
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { m_events.text(message.toUtf8()); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { m_events.binary(message); });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({subprotocol()});
    m_socket->open(m_url, options);
}

void WebSocketLink::isUp()
{
    if (m_socket->subprotocol() == subprotocol())
        return m_events.up();
    qCWarning(logSync, "What answers does not speak our protocol.");
    close();
}

void WebSocketLink::isDown()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->deleteLater();
    m_socket = nullptr;
    m_events.down();
}

void WebSocketLink::close()
{
    if (!m_socket)
        return;
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(goodbye, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    m_events.down();
}

void WebSocketLink::sendText(const QByteArray &frame)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void WebSocketLink::sendBinary(const QByteArray &frame)
{
    if (m_socket)
        m_socket->sendBinaryMessage(frame);
}

} // namespace werkbank
