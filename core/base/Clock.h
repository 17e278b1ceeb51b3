// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

// Where the program gets its time from. Injected everywhere, so that a test or the simulator can
// run on virtual time. SystemClock may be read from any thread.
namespace werkbank {

class Clock {
public:
    virtual ~Clock() = default;

    // Wall time. May jump; never decides order, rights or expiry.
    virtual Instant wall() const = 0;
    // Time since an arbitrary start that only goes forward and counts through suspend.
    virtual Milliseconds elapsed() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant wall() const override;
    Milliseconds elapsed() const override;
};

} // namespace werkbank
