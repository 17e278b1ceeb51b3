// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/edge/EdgeLimits.h"
#include "platform/edge/Head.h"
#include "platform/edge/Seats.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

// A new connection, until it is known what it wants: it has 5 s for a head of 8 KiB and 10 s more
// for a body of 64 KiB, which both stay in the socket's buffer (peek). Then it is let in by
// `arrived`, or turned away with a status. Ends itself. Thread of the platform.
namespace werkbank {

class Doorstep final : public QObject {
public:
    // Answers the status to turn the connection away with; 0: let in, the socket is taken over.
    using Arrived = std::function<int(QTcpSocket *, const Head &)>;

    Doorstep(QTcpSocket *socket, const EdgeLimits &limits, Seat seat, Arrived arrived,
             QObject *parent);

private:
    void onReadyRead();
    void letIn();
    void turnAway(int status);

    QTcpSocket *m_socket;
    const EdgeLimits &m_limits;
    Seat m_seat;
    Arrived m_arrived;
    Head m_head;
    QTimer m_timer;
};

} // namespace werkbank
