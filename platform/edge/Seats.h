// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>

#include <memory>

// How many of a thing each address has at the moment. A Seat is one of them and gives itself back
// when it ends, also after the Seats are gone. Thread of the edge.
namespace werkbank {

class Seat {
public:
    Seat() = default;
    Seat(Seat &&other) noexcept { swap(other); }
    Seat &operator=(Seat &&other) noexcept
    {
        Seat(std::move(other)).swap(*this);
        return *this;
    }
    ~Seat();
    explicit operator bool() const { return m_taken != nullptr; }

private:
    friend class Seats;
    void swap(Seat &other) noexcept
    {
        m_taken.swap(other.m_taken);
        m_key.swap(other.m_key);
    }
    std::shared_ptr<QHash<QByteArray, int>> m_taken;
    QByteArray m_key;
};

class Seats {
public:
    // False as a bool where the address has `max` already.
    Seat take(const QByteArray &address, int max);

private:
    std::shared_ptr<QHash<QByteArray, int>> m_taken = std::make_shared<QHash<QByteArray, int>>();
};

// What counts as one address: an IPv4 address, or the /64 network of an IPv6 address.
QByteArray addressKey(const QHostAddress &address);

} // namespace werkbank
