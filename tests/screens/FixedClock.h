// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

// A clock that stands: Sunday, 22 November 2026, 12:10 UTC.
namespace werkbank {

class FixedClock final : public Clock {
public:
    static constexpr qint64 noon10 = 1'795'349'400'000;
    Instant wall() const override { return {m_now}; }
    Milliseconds elapsed() const override { return Milliseconds(m_now); }
    void set(qint64 ms) { m_now = ms; }

private:
    qint64 m_now = noon10;
};

inline Instant minutesAgo(double minutes)
{
    return {FixedClock::noon10 - qint64(minutes * 60'000)};
}

inline Instant hoursAgo(double hours)
{
    return minutesAgo(hours * 60);
}

inline Instant daysAgo(double days)
{
    return hoursAgo(days * 24);
}

} // namespace werkbank
