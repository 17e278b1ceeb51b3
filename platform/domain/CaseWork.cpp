// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/CaseWork.h"

#include "core/rules/BillMaking.h"
#include "core/rules/WorkChange.h"
#include "platform/domain/JsonColumn.h"

#include <algorithm>
#include <chrono>

namespace werkbank {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds furthestLook = 24h;
constexpr Milliseconds shortestLook = 5s;

enum Saying { IntervalSaid = 1, PauseSaid, GapSaid, Told };

// The first `most` of them, in the order of time.
QList<BilledTime> firstOf(const QList<BilledTime> &times, Milliseconds most)
{
    QList<BilledTime> out;
    for (const BilledTime &time : times) {
        const Milliseconds part = std::min(most, time.toAt - time.fromAt);
        if (part > 0ms)
            out.append({time.fromAt, time.fromAt + part});
        most -= part;
    }
    return out;
}

Milliseconds sumOf(const QList<BilledTime> &times)
{
    Milliseconds sum = 0ms;
    for (const BilledTime &time : times)
        sum += time.toAt - time.fromAt;
    return sum;
}

// The least time within `span` for which `isSo`, which stays so from there on.
template <class IsSo>
std::optional<Milliseconds> firstMoment(Milliseconds span, const IsSo &isSo)
{
    if (!isSo(span))
        return {};
    Milliseconds before = -1ms, from = span;
    while (from - before > 1ms) {
        const Milliseconds middle = before + (from - before) / 2;
        (isSo(middle) ? from : before) = middle;
    }
    return from;
}

// How much of what was billed fits under the customer's cap; nothing: all, and more.
Result<std::optional<Milliseconds>> mostUnder(const TariffRules &tariff, const BillFacts &facts,
                                              const Bill &bill, Instant at)
{
    if (!facts.agreedCap)
        return std::optional<Milliseconds>();
    const Milliseconds total = sumOf(facts.times);
    if (!bill.capped) {
        const auto left = timeUntilCap(tariff, facts, at);
        if (!left)
            return left.error();
        return *left == 0ms ? std::optional(total) : std::optional<Milliseconds>();
    }
    const auto isTooMuch = [&](Milliseconds most) {
        BillFacts part = facts;
        part.times = firstOf(facts.times, most);
        const auto made = makeBill(tariff, part);
        return made && made->capped;
    };
    return std::optional(std::max(0ms, firstMoment(total, isTooMuch).value_or(0ms) - 1ms));
}

// A running session is known until it was last heard. What ended behind that counts as it was said.
Instant knownUntil(const WorkSaid &said, Instant now)
{
    Instant heard = now;
    for (const WorkRow &row : said.intervals) {
        if (!row.body.endAt && row.body.source == WorkSource::Session)
            heard = std::min(now, std::max(row.body.startAt,
                                           row.body.heardAt.value_or(row.body.startAt)));
    }
    const bool isDisturbed = std::any_of(said.pauses.begin(), said.pauses.end(),
                                         [heard](const WorkPauseBody &pause) {
        return pause.endAt && *pause.endAt > heard;
    });
    return isDisturbed ? now : heard;
}

// When price or clock change though nobody does anything.
std::optional<Instant> nextChange(const WorkSaid &said, const TariffRules &tariff,
                                  const CaseWork &work, Instant now)
{
    std::optional<Instant> next;
    const auto consider = [&next](Instant at) { next = std::min(at, next.value_or(at)); };
    for (const WorkRow &row : said.intervals) {
        if (!row.body.endAt)
            consider(row.body.startAt + longestInterval);
    }
    if (work.work.running) {
        const auto price = firstMoment(furthestLook, [&](Milliseconds more) {
            BillFacts later = work.facts;
            later.times.append({work.at, work.at + more});
            const auto bill = makeBill(tariff, later);
            return bill && bill->gross != work.bill.gross;
        });
        if (price)
            consider(work.at + *price);
        if (work.facts.agreedCap) {
            const auto cap = timeUntilCap(tariff, work.facts, work.at);
            if (cap && *cap)
                consider(work.at + **cap);
        }
    }
    if (next && *next <= now)
        next = now + shortestLook;
    return next;
}

} // namespace

WorkRecord WorkSaid::record() const
{
    WorkRecord out;
    for (const WorkRow &row : intervals)
        out.intervals.append(row.body);
    out.pauses = pauses;
    out.gaps = gaps;
    return out;
}

WorkRow *WorkSaid::find(const Id &interval)
{
    const auto found = std::find_if(intervals.begin(), intervals.end(),
                                    [&](const WorkRow &row) { return row.body.id == interval; });
    return found == intervals.end() ? nullptr : &*found;
}

CaseWorkBody CaseWork::body(const Id &caseId) const
{
    return {caseId,     at,   work.total.count(), work.running, facts.agreedCap,
            capReached, bill};
}

WorkSaid loadWork(Sql &sql, const CaseRow &row)
{
    WorkSaid out;
    const Rows rows = sql.rows(
        "SELECT 1, let_go, body FROM work_interval WHERE tenant = $1 AND case_id = $2"
        " UNION ALL SELECT 2, 0, body FROM work_pause WHERE tenant = $1 AND case_id = $2"
        " UNION ALL SELECT 3, 0, body FROM work_gap WHERE tenant = $1 AND case_id = $2"
        " UNION ALL SELECT 4, agreed_cap, body FROM case_work"
        " WHERE tenant = $1 AND case_id = $2",
        {row.tenant(), row.id()});
    for (const Row &said : rows) {
        switch (Saying(said.integer(0))) {
        case IntervalSaid:
            out.intervals.append({fromColumn<WorkIntervalBody>(said.blob(2)), said.boolean(1)});
            break;
        case PauseSaid:
            out.pauses.append(fromColumn<WorkPauseBody>(said.blob(2)));
            break;
        case GapSaid:
            out.gaps.append(fromColumn<WorkGapBody>(said.blob(2)));
            break;
        case Told:
            if (!said.isNull(1))
                out.agreedCap = said.integer(1);
            out.lastTold = fromColumn<CaseWorkBody>(said.blob(2));
            break;
        }
    }
    return out;
}

Result<CaseWork> caseWork(const WorkSaid &said, const CaseRow &row, Instant now)
{
    const TariffRules &tariff = row.body.tariff;
    WorkRecord record = said.record();
    CaseWork out;
    out.facts.urgent = row.isUrgent();
    out.facts.solved = row.state() != CaseState::Cancelled;
    out.facts.agreedCap = said.agreedCap;
    const auto reckon = [&]() -> Result<void> {
        auto work = reckonWork(record, now);
        if (!work)
            return work.error();
        out.work = std::move(*work);
        out.facts.times = out.work.times();
        auto bill = makeBill(tariff, out.facts);
        if (!bill)
            return bill.error();
        out.bill = std::move(*bill);
        out.at = out.work.running ? knownUntil(said, now) : now;
        return {};
    };
    if (auto done = reckon(); !done)
        return done.error();
    const auto most = mostUnder(tariff, out.facts, out.bill, out.at);
    if (!most)
        return most.error();
    if (*most) {
        out.capReached = true;
        record.most = **most;
        if (auto done = reckon(); !done)
            return done.error();
    }
    out.next = nextChange(said, tariff, out, now);
    return out;
}

Result<CaseWork> caseWork(Sql &sql, const CaseRow &row, Instant now)
{
    return caseWork(loadWork(sql, row), row, now);
}

} // namespace werkbank
