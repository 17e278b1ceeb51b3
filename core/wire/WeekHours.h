// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"

// Hours of a week in local time: an expert's, and those in which a tariff asks more. Value types,
// any thread.
namespace werkbank {

// A span of local time. `to` may pass midnight: 22:00-26:00 is one span of its first day.
struct TimeSpan {
    int from = 0;  // minutes after local midnight, 0-1439
    int to = 0;    // from+1 … from+1440
    template <class S, class V> static void fields(S &s, V &v) { v("from", s.from); v("to", s.to); }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

struct DayHours {
    int weekday = 1;  // 1 Monday … 7 Sunday (ISO 8601)
    QList<TimeSpan> spans;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("weekday", s.weekday); v("spans", s.spans);
    }
    friend bool operator==(const DayHours &, const DayHours &) = default;
};

} // namespace werkbank
