// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/SeededRng.h"
#include "tests/sim/VirtualClock.h"

#include <QByteArray>
#include <QQueue>

#include <memory>
#include <optional>

// A connection that behaves as TCP does: frames of one direction arrive in order or the connection
// ends. What can go wrong: delay; a cut, where the frames still under way are lost and each end
// hears of it on its own time; half-open, where from some frame on nothing arrives in one
// direction and nobody is told.
namespace werkbank::sim {

struct Frame {
    bool binary = false;
    QByteArray bytes;
};

// One direction.
class Pipe {
public:
    void send(Frame frame, Milliseconds at);
    std::optional<Milliseconds> nextAt() const;
    std::optional<Frame> take(Milliseconds now);
    // Everything still under way is lost, and whatever comes later.
    void lose();
    qint64 bytesUnderWay() const { return m_bytes; }
    // When the last frame sent so far arrives.
    Milliseconds lastAt() const { return m_lastAt; }

private:
    struct InFlight {
        Milliseconds at;
        Frame frame;
    };
    QQueue<InFlight> m_frames;
    Milliseconds m_lastAt{0};
    qint64 m_bytes = 0;
    bool m_lost = false;
};

struct Wire {
    Pipe up;    // client to platform
    Pipe down;
    // When the ends hear that it is over; empty: not (yet).
    std::optional<Milliseconds> clientHearsEndAt;
    std::optional<Milliseconds> platformHearsEndAt;

    // Both directions die now; the ends hear of it at these moments.
    void cut(std::optional<Milliseconds> clientHears, std::optional<Milliseconds> platformHears);
};

} // namespace werkbank::sim
