// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClockReading.h"

#include "core/rules/BillMaking.h"
#include "core/rules/WorkChange.h"

#include <algorithm>

namespace werkbank {

namespace {

// The platform's clock is known to a second or so; what it says of this very moment has begun.
WorkRecord recordOf(const CaseTimeRow &row, Instant now)
{
    WorkRecord record;
    for (WorkIntervalBody interval : row.intervals) {
        if (interval.endAt && *interval.endAt > now)
            interval.endAt.reset();
        interval.startAt = std::min(interval.startAt, now);
        // The longer it waits here, the later the platform hears of it.
        if (row.waiting.contains(interval.id) && interval.consent == WorkConsent::NotNeeded
            && !interval.endAt)
            interval.consent = consentFor(interval, now);
        if (!interval.endAt || *interval.endAt > interval.startAt)
            record.intervals.append(interval);
    }
    record.pauses = row.pauses;
    record.gaps = row.gaps;
    return record;
}

BillFacts factsOf(const CaseTimeRow &row)
{
    BillFacts facts;
    facts.urgent = row.urgent;
    if (row.work)
        facts.agreedCap = row.work->agreedCap;
    return facts;
}

// How long can be worked until the cap stops the clock; from the first moment, without a break.
std::optional<Milliseconds> mostOf(const CaseTimeRow &row, const WorkRecord &record)
{
    if (record.intervals.isEmpty())
        return {};
    const auto first = std::ranges::min_element(record.intervals, {}, &WorkIntervalBody::startAt);
    const auto most = timeUntilCap(row.tariff, factsOf(row), first->startAt);
    return most ? *most : std::nullopt;
}

} // namespace

ClockReading readClock(const CaseTimeRow &row, Instant now)
{
    ClockReading out;
    if (row.work) {
        out.counted = Milliseconds(row.work->countedMs);
        out.running = row.work->running;
        out.capReached = row.work->capReached;
        out.bill = row.work->bill;
        if (out.running && now > row.work->at)
            out.counted += now - row.work->at;
    }
    WorkRecord record = recordOf(row, now);
    record.most = mostOf(row, record);
    const auto work = reckonWork(record, now);
    if (!work)
        return out;
    out.pieces = work->pieces;
    out.open = work->open;
    if (row.work && !row.anyWaits())
        return out;
    BillFacts facts = factsOf(row);
    facts.times = work->times();
    const auto bill = makeBill(row.tariff, facts);
    if (!bill)
        return out;
    out.counted = work->total;
    out.running = work->running;
    out.capReached = record.most && work->total >= *record.most;
    out.bill = *bill;
    return out;
}

const WorkIntervalBody *runningOf(const CaseTimeRow &row)
{
    const auto it = std::ranges::find_if(row.intervals, [&](const WorkIntervalBody &interval) {
        return !interval.endAt && interval.account == row.me;
    });
    return it == row.intervals.end() ? nullptr : &*it;
}

const WorkPauseBody *pauseOf(const CaseTimeRow &row)
{
    const WorkPauseBody *out = nullptr;
    for (const WorkPauseBody &pause : row.pauses) {
        if (pause.endAt || (pause.account && *pause.account != row.me))
            continue;
        if (!out || !pause.account)
            out = &pause;
    }
    return out;
}

const WorkGapBody *questionOf(const CaseTimeRow &row)
{
    const WorkGapBody *out = nullptr;
    for (const WorkGapBody &gap : row.gaps) {
        if (gap.account == row.me && gap.answer == WorkGapAnswer::Open
            && (!out || gap.startAt < out->startAt))
            out = &gap;
    }
    return out;
}

} // namespace werkbank
