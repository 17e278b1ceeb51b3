// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <ctime>

namespace werkbank {

Instant SystemClock::wall() const
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<Milliseconds>(now).count()};
}

Milliseconds SystemClock::elapsed() const
{
#ifdef CLOCK_BOOTTIME
    // std::chrono::steady_clock stands still during suspend on Linux; this one does not.
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(now.tv_sec)
                                                    + std::chrono::nanoseconds(now.tv_nsec));
#else
    // Windows' and macOS' steady clocks count through suspend.
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace werkbank
