// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/wire/AccountEntities.h"

// When an expert can be asked: weekly hours in their own zone, dated exceptions over them, what he
// says of himself over both. Pure, any thread. A zone that is not known here counts as never open.
//
// A span belongs to the day on which it begins, also past midnight; an exception replaces the spans
// that begin on its date. Where clocks go back a span keeps the longer reading (it begins with the
// first and ends with the second of two equal times); where they go forward a time that does not
// exist is the moment of the change.
namespace werkbank {

enum class AvailabilityReason {
    SaidAvailable,  // presence.availableUntil
    Paused,         // presence.pauseUntil
    WeeklyHours,    // inside or outside of them
    DayException,   // today differs from the week
};

struct Availability {
    bool available = false;
    AvailabilityReason reason = AvailabilityReason::WeeklyHours;
    // When `available` changes next if nobody says anything else; nullopt: not within 60 days.
    std::optional<Instant> until;
    friend bool operator==(const Availability &, const Availability &) = default;
};

Availability availabilityAt(const HoursBody &hours, const QList<DayExceptionBody> &exceptions,
                            const PresenceBody &presence, Instant now);

// What is wrong with a week, for the form: code `bad_zone`, `bad_weekday`, `weekday_twice`,
// `bad_span` or `overlap`, detail {weekday, index}. Empty: fine. Spans may touch.
QList<Error> hoursProblems(QStringView zone, const QList<DayHours> &week);
// `bad_date`, `bad_span`, `overlap`, `no_spans` (open without hours), `closed_with_spans`.
QList<Error> exceptionProblems(QStringView date, DayKind day, const QList<TimeSpan> &spans);

} // namespace werkbank
