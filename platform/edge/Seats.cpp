// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/Seats.h"

#include <algorithm>

namespace werkbank {

Seat::~Seat()
{
    if (m_taken && --(*m_taken)[m_key] <= 0)
        m_taken->remove(m_key);
}

Seat Seats::take(const QByteArray &address, int max)
{
    Seat seat;
    if (m_taken->value(address) >= max)
        return seat;
    ++(*m_taken)[address];
    seat.m_taken = m_taken;
    seat.m_key = address;
    return seat;
}

QByteArray addressKey(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4).toString().toLatin1();
    Q_IPV6ADDR network = address.toIPv6Address();
    std::fill(network.c + 8, network.c + 16, quint8(0));
    return QHostAddress(network).toString().toLatin1() + "/64";
}

} // namespace werkbank
