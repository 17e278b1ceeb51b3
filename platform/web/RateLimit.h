// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QByteArray>
#include <QHash>

// "At most so many in this time", per key, refilling evenly. Thread of the platform.
namespace werkbank {

class RateLimit {
public:
    RateLimit(const Clock &clock, int most, Milliseconds in)
        : m_clock(clock), m_most(most), m_refill(in / most)
    {}

    // Zero: go ahead; else come back after this.
    Milliseconds take(const QByteArray &key);

private:
    struct Bucket {
        int left = 0;
        Milliseconds at{};
    };
    static constexpr qsizetype maxKeys = 100'000;

    const Clock &m_clock;
    const int m_most;
    const Milliseconds m_refill;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace werkbank
