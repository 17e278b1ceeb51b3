// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queries/Time.h"
#include "tests/models/Speaking.h"

// Time on a case as a query delivers it, in minutes before now.
namespace werkbank::test {

inline constexpr qint64 now = FixedClock::noon10;

inline Instant ago(double minutes)
{
    return {now - qint64(minutes * 60'000)};
}

inline WorkIntervalBody typed(int id, double from, std::optional<double> to = {})
{
    WorkIntervalBody out;
    out.id = sample::id(id);
    out.account = sample::id(1000);
    out.device = sample::id(1001);
    out.source = WorkSource::Typed;
    out.reason = QStringLiteral("Read the log");
    out.startAt = ago(from);
    if (to)
        out.endAt = ago(*to);
    return out;
}

inline CaseTimeRow emptyRow()
{
    CaseTimeRow row;
    row.key = sample::id(1).toString();
    row.viewRev = 1;
    row.caseId = sample::id(1);
    row.me = sample::id(1000);
    row.device = sample::id(1001);
    row.customer = QStringLiteral("Thomas Brandt");
    row.open = true;
    row.tariff = sample::tariff();
    return row;
}

inline WorkGapBody gap(double from, double to)
{
    WorkGapBody out;
    out.id = sample::id(300);
    out.account = sample::id(1000);
    out.device = sample::id(1001);
    out.gap = WorkGapKind::Suspended;
    out.startAt = ago(from);
    out.endAt = ago(to);
    return out;
}

} // namespace werkbank::test
