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
        // A session is shown as running on until it is said to have been interrupted.
        if (interval.source == WorkSource::Session && !interval.endAt && row.work
            && row.work->running)
            interval.heardAt = now;
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

// The first stretches, as long as `most` together.
QList<BilledTime> firstOf(const QList<BilledTime> &times, Milliseconds most)
{
    QList<BilledTime> out;
    for (const BilledTime &time : times) {
        const Milliseconds part = std::min(most, time.toAt - time.fromAt);
        if (part.count() > 0)
            out.append({time.fromAt, time.fromAt + part});
        most -= part;
    }
    return out;
}

// How much fits under the customer's limit; nothing: all, and more. As the platform does it.
std::optional<Milliseconds> mostUnder(const CaseTimeRow &row, const BillFacts &facts,
                                      Milliseconds total, bool capped, Instant now)
{
    if (!facts.agreedCap)
        return {};
    if (!capped) {
        const auto left = timeUntilCap(row.tariff, facts, now);
        const bool isFull = left && *left && (*left)->count() == 0;
        return isFull ? std::optional(total) : std::nullopt;
    }
    Milliseconds fits{0}, tooMuch = total;
    while (tooMuch - fits > Milliseconds(1)) {
        const Milliseconds middle = fits + (tooMuch - fits) / 2;
        BillFacts part = facts;
        part.times = firstOf(facts.times, middle);
        const auto bill = makeBill(row.tariff, part);
        (bill && bill->capped ? tooMuch : fits) = middle;
    }
    return fits;
}

// Over all that is here. Nothing: it cannot be reckoned.
std::optional<ClockReading> reckoned(const CaseTimeRow &row, Instant now)
{
    WorkRecord record = recordOf(row, now);
    BillFacts facts = factsOf(row);
    ClockReading out;
    // Once without the limit, and once more with what it leaves.
    for (int round = 0; round < 2; ++round) {
        const auto work = reckonWork(record, now);
        if (!work)
            return {};
        facts.times = work->times();
        const auto bill = makeBill(row.tariff, facts);
        if (!bill)
            return {};
        out = {work->total, work->running, record.most.has_value(), *bill, work->pieces,
               work->open};
        if (round == 0)
            record.most = mostUnder(row, facts, work->total, bill->capped, now);
        if (!record.most)
            break;
    }
    return out;
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
    const auto own = reckoned(row, now);
    if (!own)
        return out;
    if (!row.work || row.anyWaits())
        return *own;
    out.pieces = own->pieces;
    out.open = own->open;
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

Instant endOfQuestion(const CaseTimeRow &row, const WorkGapBody &gap, Instant now)
{
    if (gap.gap != WorkGapKind::Idle || gap.answer != WorkGapAnswer::Open)
        return gap.endAt;
    Instant end = std::max(gap.endAt, now);
    for (const Instant sign : row.signs) {
        if (sign > gap.endAt)
            end = std::min(end, sign);
    }
    // He stopped or changed his clock.
    for (const WorkIntervalBody &interval : row.intervals) {
        if (interval.account == row.me && interval.endAt && *interval.endAt > gap.endAt)
            end = std::min(end, *interval.endAt);
    }
    return end;
}

} // namespace werkbank
