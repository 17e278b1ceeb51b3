// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Candidates.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/JsonColumn.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxExceptions = 400;

// Runs `change` and asks whoever it has made available for the cases that nobody took.
template <class Change>
Refusal whileWatching(Giver &giver, Change &&change)
{
    const bool before = availabilityOf(giver.work, giver.account()).available;
    if (auto error = change())
        return error;
    watchAvailability(giver.work, giver.account());
    if (!before && availabilityOf(giver.work, giver.account()).available)
        retryUnmatched(giver.work, giver.account());
    return {};
}

HoursBody loadHours(Giver &giver)
{
    HoursBody body;
    body.id = giver.account();
    if (const auto row = giver.sql.row("SELECT zone, week FROM hours WHERE account = $1",
                                       {giver.account()})) {
        body.zone = row->text(0);
        body.week = fromColumn<QList<DayHours>>(row->blob(1));
    }
    return body;
}

} // namespace

Refusal handle(Giver &giver, const commands::SetPresence &command)
{
    return whileWatching(giver, [&]() -> Refusal {
        giver.sql.run("UPDATE presence SET available_until = $2, pause_until = $3, rev = rev + 1"
                      " WHERE account = $1",
                      {giver.account(), command.availableUntil, command.pauseUntil});
        giver.work.effect.touch(giver.scope(), PresenceBody::kind, giver.account());
        return {};
    });
}

Refusal handle(Giver &giver, const commands::SetHours &command)
{
    return whileWatching(giver, [&]() -> Refusal {
        const HoursBody current = loadHours(giver);
        if (current.zone == command.zone && current.week == command.week)
            return {};
        if (current.week != command.base)
            return makeError(codes::changedElsewhere,
                             u"The hours were changed on another device in the meantime."_s,
                             {{u"current"_s, toJson(current)}});
        giver.sql.run("UPDATE hours SET zone = $2, week = $3, rev = rev + 1 WHERE account = $1",
                      {giver.account(), command.zone, toColumn(command.week)});
        giver.work.effect.touch(giver.scope(), HoursBody::kind, giver.account());
        return {};
    });
}

Refusal handle(Giver &giver, const commands::SetDayException &command)
{
    return whileWatching(giver, [&]() -> Refusal {
        const auto count = giver.sql.row("SELECT count(*) FROM day_exception WHERE account = $1",
                                         {giver.account()});
        if (count && count->integer(0) >= maxExceptions)
            return makeError(codes::quotaExceeded, u"There are too many exceptions already."_s);
        const bool written = giver.sql.hit(
            "INSERT INTO day_exception (account, id, date, day, spans, reason)"
            " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET date = excluded.date,"
            " day = excluded.day, spans = excluded.spans, reason = excluded.reason,"
            " rev = day_exception.rev + 1 WHERE day_exception.account = excluded.account"
            " RETURNING id",
            {giver.account(), command.exception, command.date, enumName(command.day),
             toColumn(command.spans), DisplayText::line(command.reason)});
        if (!written)
            return makeError(codes::badCommand, u"This id is in use already."_s);
        giver.work.effect.touch(giver.scope(), DayExceptionBody::kind, command.exception);
        return {};
    });
}

Refusal handle(Giver &giver, const commands::RemoveDayException &command)
{
    return whileWatching(giver, [&]() -> Refusal {
        if (giver.sql.hit("DELETE FROM day_exception WHERE account = $1 AND id = $2 RETURNING id",
                          {giver.account(), command.exception}))
            giver.work.effect.touch(giver.scope(), DayExceptionBody::kind, command.exception);
        return {};
    });
}

} // namespace werkbank
