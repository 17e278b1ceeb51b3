// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/LocalTime.h"

#include <QDateTime>

namespace werkbank {

Instant momentOf(const QTimeZone &zone, QDate date, int minutes, SpanEdge edge)
{
    using Resolution = QDateTime::TransitionResolution;
    date = date.addDays(minutes / minutesPerDay);
    const QTime time = QTime::fromMSecsSinceStartOfDay(minutes % minutesPerDay * 60'000);
    const QDateTime before(date, time, zone, Resolution::RelativeToBefore);
    const QDateTime behind(date, time, zone, Resolution::RelativeToAfter);
    const qint64 a = before.toMSecsSinceEpoch();
    const qint64 b = behind.toMSecsSinceEpoch();
    if (a <= b)  // the usual single reading, or two of which the stretch takes the longer
        return {edge == SpanEdge::Begin ? a : b};
    // The clocks jumped over this time: the moment of the jump lies between the two readings.
    return {zone.nextTransition(behind).atUtc.toMSecsSinceEpoch()};
}

} // namespace werkbank
