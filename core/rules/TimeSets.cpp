// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TimeSets.h"

#include "core/rules/LocalTime.h"

#include <QDateTime>

#include <algorithm>

namespace werkbank {

QList<BilledTime> united(QList<BilledTime> times)
{
    std::sort(times.begin(), times.end(),
              [](const BilledTime &a, const BilledTime &b) { return a.fromAt < b.fromAt; });
    QList<BilledTime> out;
    for (const BilledTime &time : std::as_const(times)) {
        if (time.toAt <= time.fromAt)
            continue;
        if (out.isEmpty() || time.fromAt > out.last().toAt)
            out.append(time);
        else
            out.last().toAt = std::max(out.last().toAt, time.toAt);
    }
    return out;
}

QList<BilledTime> common(const QList<BilledTime> &a, const QList<BilledTime> &b)
{
    QList<BilledTime> out;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        const BilledTime both{std::max(a[i].fromAt, b[j].fromAt), std::min(a[i].toAt, b[j].toAt)};
        if (both.fromAt < both.toAt)
            out.append(both);
        a[i].toAt < b[j].toAt ? ++i : ++j;
    }
    return out;
}

Milliseconds lengthOf(const QList<BilledTime> &times)
{
    Milliseconds sum{0};
    for (const BilledTime &time : times)
        sum += time.toAt - time.fromAt;
    return sum;
}

QList<BilledTime> windowsBetween(const QList<DayHours> &week, const QString &zone, Instant from,
                                 Instant to)
{
    const QTimeZone there(zone.toLatin1());
    if (zone.isEmpty() || !there.isValid() || to <= from)
        return {};
    const auto dateOf = [&](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(at.ms, there).date();
    };
    QList<BilledTime> out;
    // A window of the day before may reach into the first day.
    for (QDate date = dateOf(from).addDays(-1); date <= dateOf(to); date = date.addDays(1)) {
        for (const DayHours &day : week) {
            if (day.weekday != date.dayOfWeek())
                continue;
            for (const TimeSpan &span : day.spans)
                out.append({momentOf(there, date, span.from, SpanEdge::Begin),
                            momentOf(there, date, span.to, SpanEdge::End)});
        }
    }
    return common(united(std::move(out)), {{from, to}});
}

} // namespace werkbank
