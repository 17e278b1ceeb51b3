// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Rng.h"

#include <algorithm>

// How long to wait before the next attempt to connect: full jitter over 0.5 s x 2^n with a cap
// ("Exponential Backoff And Jitter", AWS Architecture Blog, 2015). Any thread.
namespace werkbank {

class Backoff {
public:
    static constexpr Milliseconds first{500};
    static constexpr Milliseconds capNear{15'000};  // visible, or something waits
    static constexpr Milliseconds capFar{60'000};

    Milliseconds next(Rng &rng, Milliseconds cap)
    {
        const Milliseconds top = std::min(cap, first * (1 << std::min(m_failures, 10)));
        ++m_failures;
        return Milliseconds(rng.below(quint32(top.count()) + 1));
    }
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace werkbank
