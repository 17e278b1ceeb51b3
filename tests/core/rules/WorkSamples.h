// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Work.h"
#include "tests/core/rules/Ids.h"

// Time said by one expert (account 1) on his devices, in minutes after an arbitrary start.
namespace werkbank {

inline Instant minute(double n)
{
    return Instant{1'780'040'000'000 + qint64(n * 60'000)};
}

inline WorkIntervalBody interval(int id, WorkSource source, double from, std::optional<double> to,
                                 int device = 50)
{
    WorkIntervalBody out;
    out.id = idOf(id);
    out.caseId = idOf(100);
    out.account = idOf(1);
    out.device = idOf(device);
    out.source = source;
    out.startAt = minute(from);
    if (to)
        out.endAt = minute(*to);
    if (source == WorkSource::Typed)
        out.reason = QStringLiteral("Read the log");
    return out;
}

// A session that both ends acknowledged up to `heard`.
inline WorkIntervalBody session(int id, double from, std::optional<double> to, double heard,
                                int device = 50, int name = 70)
{
    WorkIntervalBody out = interval(id, WorkSource::Session, from, to, device);
    out.session = idOf(name);
    out.heardAt = minute(heard);
    return out;
}

inline WorkPauseBody pauseOf(double from, std::optional<double> to, bool customer = false)
{
    WorkPauseBody out;
    out.id = idOf(200);
    out.startAt = minute(from);
    if (to)
        out.endAt = minute(*to);
    if (!customer)
        out.account = idOf(1);
    return out;
}

inline WorkGapBody gapOf(int id, WorkGapKind kind, double from, double to, WorkGapAnswer answer,
                         int device = 50)
{
    WorkGapBody out;
    out.id = idOf(id);
    out.account = idOf(1);
    out.device = idOf(device);
    out.gap = kind;
    out.startAt = minute(from);
    out.endAt = minute(to);
    out.answer = answer;
    return out;
}

inline double minutesOf(Milliseconds time)
{
    return double(time.count()) / 60'000;
}

} // namespace werkbank
