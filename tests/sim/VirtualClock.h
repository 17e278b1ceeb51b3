// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

// Time of a simulated world. Every machine has its own clock over the one true time: its wall may
// be wrong by `skew`, its elapsed time starts anew with each start of the machine.
namespace werkbank::sim {

struct TrueTime {
    Milliseconds now{0};
};

class VirtualClock final : public Clock {
public:
    // 2026-01-05T08:00:00Z, a Monday.
    static constexpr qint64 epochMs = 1'767'600'000'000;

    explicit VirtualClock(const TrueTime &time, Milliseconds skew = {}) : m_time(time), m_skew(skew)
    {}

    Instant wall() const override { return {epochMs + (m_time.now + m_skew).count()}; }
    Milliseconds elapsed() const override { return m_time.now - m_bootedAt; }

    void reboot() { m_bootedAt = m_time.now - Milliseconds(1); }
    void setSkew(Milliseconds skew) { m_skew = skew; }
    // The true moment at which elapsed() will read `at`.
    Milliseconds trueTimeOf(Milliseconds at) const { return at + m_bootedAt; }

private:
    const TrueTime &m_time;
    Milliseconds m_skew;
    Milliseconds m_bootedAt{-1};
};

} // namespace werkbank::sim
