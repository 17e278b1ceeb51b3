// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

// The listening socket. New connections go to `accepted`; what is a request for pages comes back
// by hand() and is then taken by the HTTP server that this is bound to. Thread of the edge.
namespace werkbank {

class Listener final : public QTcpServer {
public:
    explicit Listener(std::function<void(QTcpSocket *)> accepted) : m_accepted(std::move(accepted))
    {}

    // The HTTP server owns the socket afterwards.
    void hand(QTcpSocket *socket) { addPendingConnection(socket); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        m_accepted(socket);
    }

private:
    std::function<void(QTcpSocket *)> m_accepted;
};

} // namespace werkbank
