// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/edge/EdgeLimits.h"
#include "platform/edge/Listener.h"
#include "platform/edge/Seats.h"
#include "platform/web/Http.h"

#include <QAbstractHttpServer>
#include <QHash>

// Qt's HTTP server, kept on a short leash: it gets a connection only when one complete request of
// allowed size lies in its buffer, serves that one, and the connection ends. A second request, or
// anything else behind the first, ends it at once: Qt 6.8 itself bounds neither the number of
// requests nor the size of a body. Thread of the platform.
namespace werkbank {

class HttpDoor final : public QAbstractHttpServer {
public:
    HttpDoor(const EdgeLimits &limits, HttpHandler &handler, QObject *parent);

    // `listener` must listen already; it belongs to this from then on.
    bool open(Listener *listener);
    // A connection whose buffer holds exactly one request.
    void take(QTcpSocket *socket, const QByteArray &address);

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    using Remote = std::pair<QHostAddress, quint16>;
    void leash(QTcpSocket *socket);

    const EdgeLimits &m_limits;
    HttpHandler &m_handler;
    Listener *m_listener = nullptr;
    QHash<Remote, QByteArray> m_addresses;
};

} // namespace werkbank
