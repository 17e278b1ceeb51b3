// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Wire.h"

namespace werkbank::sim {

void Pipe::send(Frame frame, Milliseconds at)
{
    if (m_lost)
        return;
    m_lastAt = std::max(m_lastAt, at);
    m_bytes += frame.bytes.size();
    m_frames.enqueue({m_lastAt, std::move(frame)});
}

std::optional<Milliseconds> Pipe::nextAt() const
{
    return m_frames.isEmpty() ? std::optional<Milliseconds>() : m_frames.head().at;
}

std::optional<Frame> Pipe::take(Milliseconds now)
{
    if (m_frames.isEmpty() || m_frames.head().at > now)
        return {};
    Frame frame = m_frames.dequeue().frame;
    m_bytes -= frame.bytes.size();
    return frame;
}

void Pipe::lose()
{
    m_frames.clear();
    m_bytes = 0;
    m_lost = true;
}

void Wire::cut(std::optional<Milliseconds> clientHears, std::optional<Milliseconds> platformHears)
{
    up.lose();
    down.lose();
    const auto sooner = [](std::optional<Milliseconds> known, std::optional<Milliseconds> now) {
        return known && now ? std::min(*known, *now) : known ? known : now;
    };
    clientHearsEndAt = sooner(clientHearsEndAt, clientHears);
    platformHearsEndAt = sooner(platformHearsEndAt, platformHears);
}

} // namespace werkbank::sim
