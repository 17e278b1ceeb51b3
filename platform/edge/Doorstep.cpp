// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/Doorstep.h"

namespace werkbank {

namespace {

// While it drains, the answer can be read: closing with unread bytes would make the system drop it.
constexpr int drainMs = 1'000;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 421: return "Misdirected Request";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Bad Request";
    }
}

} // namespace

Doorstep::Doorstep(QTcpSocket *socket, const EdgeLimits &limits, Seat seat, Arrived arrived,
                   QObject *parent)
    : QObject(parent), m_socket(socket), m_limits(limits), m_seat(std::move(seat)),
      m_arrived(std::move(arrived))
{
    socket->setParent(this);
    socket->setReadBufferSize(limits.readBufferBytes);
    connect(socket, &QIODevice::readyRead, this, &Doorstep::onReadyRead);
    connect(socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { turnAway(408); });
    if (m_seat)
        m_timer.start(limits.headerMs);
    else
        turnAway(429);
}

void Doorstep::onReadyRead()
{
    if (m_head.state == Head::State::Incomplete) {
        m_head = Head::parse(m_socket->peek(m_limits.headerBytes), m_limits.headerBytes,
                             m_limits.bodyBytes);
        if (m_head.state == Head::State::Refused)
            return turnAway(m_head.status);
        if (m_head.state == Head::State::Incomplete)
            return;
        m_seat = {};
        m_timer.start(m_limits.bodyMs);
    }
    const qint64 wanted = m_head.bytes + m_head.bodyBytes;
    if (m_socket->bytesAvailable() > wanted)
        return turnAway(400);  // nobody may speak before he is answered
    if (m_socket->bytesAvailable() == wanted)
        letIn();
}

void Doorstep::letIn()
{
    m_timer.stop();
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    if (const int status = m_arrived(m_socket, m_head); status != 0) {
        m_socket->setParent(this);
        connect(m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
        return turnAway(status);
    }
    m_socket = nullptr;
    deleteLater();
}

void Doorstep::turnAway(int status)
{
    m_seat = {};
    m_socket->disconnect(this);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return deleteLater();
    connect(m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QIODevice::readyRead, m_socket,
            [socket = m_socket] { socket->skip(socket->bytesAvailable()); });
    m_socket->skip(m_socket->bytesAvailable());

    const QByteArray reason = reasonOf(status);
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason
                    + "\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(reason.size()) + "\r\n\r\n" + reason);
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, m_socket, [socket = m_socket] { socket->abort(); });
    m_timer.start(drainMs);
}

} // namespace werkbank
