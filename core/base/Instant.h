// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>
#include <compare>

// A moment: milliseconds since 1970-01-01T00:00:00Z. The only form of time in tables and on the
// wire, where its fields end in "…At" or "…Until". Value type, any thread.
namespace werkbank {

using Milliseconds = std::chrono::milliseconds;

struct Instant {
    qint64 ms = 0;  // 0 means "never set"

    bool isSet() const { return ms != 0; }

    friend auto operator<=>(Instant, Instant) = default;
    friend Instant operator+(Instant at, Milliseconds d) { return {at.ms + d.count()}; }
    friend Instant operator-(Instant at, Milliseconds d) { return {at.ms - d.count()}; }
    friend Milliseconds operator-(Instant a, Instant b) { return Milliseconds(a.ms - b.ms); }
};

} // namespace werkbank
