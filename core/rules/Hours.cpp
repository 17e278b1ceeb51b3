// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Hours.h"

#include "core/rules/LocalTime.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace werkbank {

namespace {

constexpr int horizonDays = 60;

bool isGood(const TimeSpan &span)
{
    return span.from >= 0 && span.from < minutesPerDay && span.to > span.from
           && span.to <= span.from + minutesPerDay;
}

struct Stretch {
    Instant from, to;
    bool exceptional = false;
};

class Calendar {
public:
    Calendar(const HoursBody &hours, const QList<DayExceptionBody> &exceptions)
        : m_hours(hours), m_exceptions(exceptions), m_zone(hours.zone.toLatin1())
    {}

    bool isKnown() const { return !m_hours.zone.isEmpty() && m_zone.isValid(); }

    Availability at(Instant now) const
    {
        const QDate today = localDate(now);
        for (const int days : {2, 8, horizonDays}) {
            const auto found = within(now, today, days);
            if (found.until || days == horizonDays)
                return found;
        }
        return {};
    }

private:
    QDate localDate(Instant at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at.ms, m_zone).date();
    }

    // Spans that begin on the date, and whether an exception says so.
    std::pair<QList<TimeSpan>, bool> spansOf(QDate date) const
    {
        const QString iso = date.toString(Qt::ISODate);
        QList<TimeSpan> spans;
        bool exceptional = false;
        for (const DayExceptionBody &exception : m_exceptions) {
            if (exception.date != iso || exception.day == DayKind::Unknown)
                continue;
            if (exception.day == DayKind::Closed)
                return {{}, true};
            exceptional = true;
            spans += exception.spans;
        }
        if (exceptional)
            return {spans, true};
        for (const DayHours &day : m_hours.week) {
            if (day.weekday == date.dayOfWeek())
                spans += day.spans;
        }
        return {spans, false};
    }

    // What begins from two days before today on, sorted; touching stretches are one.
    QList<Stretch> stretches(QDate today, int days) const
    {
        QList<Stretch> all;
        for (int offset = -2; offset <= days; ++offset) {
            const QDate date = today.addDays(offset);
            const auto [spans, exceptional] = spansOf(date);
            for (const TimeSpan &span : spans) {
                if (isGood(span))
                    all.append({momentOf(m_zone, date, span.from, SpanEdge::Begin),
                                momentOf(m_zone, date, span.to, SpanEdge::End), exceptional});
            }
        }
        std::ranges::sort(all, {}, &Stretch::from);
        return all;
    }

    Availability within(Instant now, QDate today, int days) const
    {
        const QList<Stretch> all = stretches(today, days);
        // Later days are not in the list, so a run that ends behind this is not known to end.
        const Instant horizon = momentOf(m_zone, today.addDays(days + 1), 0, SpanEdge::Begin);
        Availability out;
        std::optional<Instant> runEnd;
        for (const Stretch &s : all) {
            if (s.from <= now && now < s.to) {
                out.available = true;
                out.reason = s.exceptional ? AvailabilityReason::DayException : out.reason;
            }
            if (s.from <= (runEnd ? *runEnd : now) && now < s.to)
                runEnd = std::max(runEnd.value_or(s.to), s.to);
        }
        if (out.available) {
            out.until = *runEnd < horizon ? runEnd : std::nullopt;
            return out;
        }
        if (spansOf(today).second)
            out.reason = AvailabilityReason::DayException;
        const auto next = std::ranges::find_if(
            all, [now](const Stretch &s) { return s.from > now && s.to > s.from; });
        if (next != all.end())
            out.until = next->from;
        return out;
    }

    const HoursBody &m_hours;
    const QList<DayExceptionBody> &m_exceptions;
    const QTimeZone m_zone;
};

} // namespace

Availability availabilityAt(const HoursBody &hours, const QList<DayExceptionBody> &exceptions,
                            const PresenceBody &presence, Instant now)
{
    const Calendar calendar(hours, exceptions);
    const auto planned = [&calendar](Instant at) {
        return calendar.isKnown() ? calendar.at(at) : Availability{};
    };
    const auto said = [&](bool available, AvailabilityReason reason, Instant until) {
        const Availability behind = planned(until);
        return Availability{available, reason,
                            behind.available == available ? behind.until : std::optional(until)};
    };
    if (presence.pauseUntil && now < *presence.pauseUntil)
        return said(false, AvailabilityReason::Paused, *presence.pauseUntil);
    if (presence.availableUntil && now < *presence.availableUntil)
        return said(true, AvailabilityReason::SaidAvailable, *presence.availableUntil);
    return planned(now);
}

} // namespace werkbank
