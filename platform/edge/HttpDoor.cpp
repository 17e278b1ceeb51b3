// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/HttpDoor.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTimer>

namespace werkbank {

namespace {

HttpRequest requestOf(const QHttpServerRequest &request, const QByteArray &address)
{
    HttpRequest out;
    out.method = request.method() == QHttpServerRequest::Method::Post ? "POST" : "GET";
    out.path = request.url().path(QUrl::FullyDecoded);
    out.query = request.query();
    out.headers = request.headers();
    out.body = request.body();
    out.address = address;
    return out;
}

void write(QHttpServerResponder &responder, const HttpAnswer &answer, bool onlyHead)
{
    using Known = QHttpHeaders::WellKnownHeader;
    QHttpHeaders headers;
    headers.append(Known::ContentType, answer.type);
    headers.append(Known::Connection, "close");
    for (const auto &[name, value] : answer.headers)
        headers.append(QAnyStringView(name), QAnyStringView(value));
    const auto status = QHttpServerResponder::StatusCode(answer.status);
    responder.write(onlyHead ? QByteArray() : answer.body, headers, status);
}

} // namespace

HttpDoor::HttpDoor(const EdgeLimits &limits, HttpHandler &handler, QObject *parent)
    : QAbstractHttpServer(parent), m_limits(limits), m_handler(handler)
{
}

bool HttpDoor::open(Listener *listener)
{
    m_listener = listener;
    return bind(listener);
}

void HttpDoor::take(QTcpSocket *socket, const QByteArray &address)
{
    const Remote remote{socket->peerAddress(), socket->peerPort()};
    m_addresses.insert(remote, address);
    connect(socket, &QObject::destroyed, this, [this, remote] { m_addresses.remove(remote); });

    leash(socket);
    m_listener->hand(socket);
    QMetaObject::invokeMethod(socket, &QIODevice::readyRead, Qt::QueuedConnection);
}

void HttpDoor::leash(QTcpSocket *socket)
{
    socket->setReadBufferSize(m_limits.readBufferBytes);
    QTimer::singleShot(m_limits.httpLifeMs, socket, [socket] { socket->abort(); });

    // Connected before the HTTP server's own slots, so that it runs before them.
    connect(socket, &QIODevice::readyRead, socket, [socket, first = true]() mutable {
        if (std::exchange(first, false) || socket->bytesAvailable() == 0)
            return;
        QObject::disconnect(socket, &QIODevice::readyRead, nullptr, nullptr);
        socket->abort();
    });
    connect(socket, &QIODevice::bytesWritten, socket, [socket] {
        if (socket->bytesToWrite() == 0)
            socket->disconnectFromHost();
    }, Qt::QueuedConnection);
}

bool HttpDoor::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QByteArray address = m_addresses.value({request.remoteAddress(), request.remotePort()});
    const bool onlyHead = request.method() == QHttpServerRequest::Method::Head;
    auto later = std::make_shared<QHttpServerResponder>(std::move(responder));
    m_handler.handle(requestOf(request, address), [later, onlyHead](const HttpAnswer &answer) {
        write(*later, answer, onlyHead);
    });
    return true;
}

void HttpDoor::missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    responder.write(QHttpServerResponder::StatusCode::NotFound);
}

} // namespace werkbank
