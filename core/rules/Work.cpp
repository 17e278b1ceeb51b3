// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Work.h"

#include "core/rules/TimeSets.h"
#include "core/rules/WorkChange.h"

#include <QHash>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSaid = 300;
constexpr qsizetype mostPieces = limits::listItems;

// What an interval says of one stretch before anything else is looked at.
struct Claim {
    const WorkIntervalBody *interval = nullptr;
    Instant from, to;
    WorkReason reason = WorkReason::Unknown;
};

// Nobody but the expert knows when it was over.
bool isStillAsked(const WorkGapBody &gap)
{
    return gap.gap == WorkGapKind::Idle && gap.answer == WorkGapAnswer::Open;
}

bool isAbout(const WorkGapBody &gap, const WorkIntervalBody &interval)
{
    return gap.device == interval.device && gap.account == interval.account;
}

bool isBillable(WorkReason reason)
{
    return reason >= WorkReason::Session && reason <= WorkReason::AnsweredWorked;
}

Instant endOf(const std::optional<Instant> &end, Instant now)
{
    return std::min(end.value_or(now), now);
}

Instant endOf(const WorkGapBody &gap, Instant now)
{
    return isStillAsked(gap) ? std::max(gap.endAt, now) : gap.endAt;
}

Instant heardOf(const WorkIntervalBody &interval, Instant now)
{
    const Instant end = endOf(interval.endAt, now);
    return std::max(interval.startAt, std::min(end, interval.heardAt.value_or(interval.startAt)));
}

bool earlier(const WorkIntervalBody *a, const WorkIntervalBody *b)
{
    return std::pair(a->startAt, a->id) < std::pair(b->startAt, b->id);
}

WorkReason naturalReason(const WorkIntervalBody &interval)
{
    if (interval.consent == WorkConsent::Proposed)
        return WorkReason::Proposed;
    if (interval.consent == WorkConsent::Refused)
        return WorkReason::Refused;
    switch (interval.source) {
    case WorkSource::Session: return WorkReason::Session;
    case WorkSource::Call: return WorkReason::Call;
    case WorkSource::Typed: return WorkReason::Typed;
    case WorkSource::Unknown: break;
    }
    return WorkReason::Unknown;
}

// Sessions are walked through in order: a gap that is short enough is bridged by the next interval
// that both ends acknowledged, else the unacknowledged end stands as such.
QList<Claim> claimsOfSession(const QList<const WorkIntervalBody *> &intervals, Instant now)
{
    QList<Claim> out;
    const WorkIntervalBody *last = nullptr;  // the one heard longest
    const auto endLast = [&](std::optional<Instant> resumed) {
        const Instant heard = heardOf(*last, now);
        if (resumed && *resumed - heard <= longestBridge)
            out.append({last, heard, *resumed, WorkReason::Bridged});
        else if (last->endAt && endOf(last->endAt, now) > heard)
            out.append({last, heard, endOf(last->endAt, now), WorkReason::NotAcknowledged});
    };
    for (const WorkIntervalBody *interval : intervals) {
        const Instant heard = heardOf(*interval, now);
        const WorkReason reason = naturalReason(*interval);
        if (heard == interval->startAt || reason != WorkReason::Session) {
            out.append({interval, interval->startAt, endOf(interval->endAt, now),
                        reason == WorkReason::Session ? WorkReason::NotAcknowledged : reason});
            continue;
        }
        if (last && interval->startAt > heardOf(*last, now))
            endLast(interval->startAt);
        out.append({interval, interval->startAt, heard, reason});
        if (!last || heard > heardOf(*last, now))
            last = interval;
    }
    if (last)
        endLast({});
    return out;
}

// The clock walks over the borders of everything that was said.
class Sweep {
public:
    Sweep(const WorkRecord &record, Instant now) : m_record(record), m_now(now)
    {
        QList<const WorkIntervalBody *> sorted;
        for (const WorkIntervalBody &interval : record.intervals)
            sorted.append(&interval);
        std::sort(sorted.begin(), sorted.end(), earlier);
        QHash<Id, QList<const WorkIntervalBody *>> sessions;
        for (const WorkIntervalBody *interval : std::as_const(sorted)) {
            if (interval->session)
                sessions[*interval->session].append(interval);
            else
                m_claims.append({interval, interval->startAt, endOf(interval->endAt, now),
                                 naturalReason(*interval)});
        }
        for (const auto &session : std::as_const(sessions))
            m_claims += claimsOfSession(session, now);
        // A bridge gives way to whatever was really counted.
        std::sort(m_claims.begin(), m_claims.end(), [](const Claim &a, const Claim &b) {
            const bool bridgeA = a.reason == WorkReason::Bridged;
            const bool bridgeB = b.reason == WorkReason::Bridged;
            if (bridgeA != bridgeB)
                return bridgeB;
            return a.interval != b.interval ? earlier(a.interval, b.interval) : a.from < b.from;
        });
    }

    ReckonedWork walk()
    {
        const QList<Instant> borders = allBorders();
        for (qsizetype i = 0; i + 1 < borders.size(); ++i)
            segment(borders[i], borders[i + 1]);
        join();
        ask();
        m_work.running = isRunning();
        return std::move(m_work);
    }

private:
    QList<Instant> allBorders() const
    {
        QList<Instant> borders;
        for (const Claim &claim : m_claims)
            borders << claim.from << claim.to;
        for (const WorkPauseBody &pause : m_record.pauses)
            borders << pause.startAt << endOf(pause.endAt, m_now);
        for (const WorkGapBody &gap : m_record.gaps)
            borders << gap.startAt << endOf(gap, m_now);
        std::sort(borders.begin(), borders.end());
        borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
        return borders;
    }

    void segment(Instant from, Instant to)
    {
        bool taken = false;
        QHash<Id, Milliseconds> hanging;  // a gap is asked about once, however many claims it holds
        for (const Claim &claim : std::as_const(m_claims)) {
            if (claim.from > from || claim.to < to)
                continue;
            WorkReason reason = claim.reason;
            if (isBillable(reason))
                reason = judged(claim, from, to, hanging);
            const bool counts = isBillable(reason);
            if (counts && taken)
                put(claim, from, to, WorkReason::AlsoCounted);
            else if (counts)
                bill(claim, from, to, reason);
            else
                put(claim, from, to, reason);
            taken = taken || counts;
        }
        for (auto it = hanging.begin(); it != hanging.end(); ++it)
            m_hanging[it.key()] += it.value();
    }

    // The reason once pauses and gaps have spoken.
    WorkReason judged(const Claim &claim, Instant from, Instant to,
                      QHash<Id, Milliseconds> &hanging) const
    {
        for (const WorkPauseBody &pause : m_record.pauses) {
            if (pause.startAt > from || endOf(pause.endAt, m_now) < to)
                continue;
            if (!pause.account)
                return WorkReason::PausedByCustomer;
            if (*pause.account == claim.interval->account)
                return WorkReason::PausedByExpert;
        }
        WorkReason reason = claim.reason;
        QList<Id> asked;
        for (const WorkGapBody &gap : m_record.gaps) {
            if (!isAbout(gap, *claim.interval) || gap.startAt > from || endOf(gap, m_now) < to)
                continue;
            if (gap.answer == WorkGapAnswer::NotWorked)
                return WorkReason::NotWorked;
            if (gap.answer != WorkGapAnswer::Worked) {
                asked.append(gap.id);
                reason = gap.gap == WorkGapKind::Idle ? WorkReason::Idle : WorkReason::Suspended;
            } else if (isBillable(reason)) {
                reason = WorkReason::AnsweredWorked;
            }
        }
        for (const Id &id : std::as_const(asked))
            hanging[id] = to - from;
        return reason;
    }

    void bill(const Claim &claim, Instant from, Instant to, WorkReason reason)
    {
        Instant border = to;
        if (m_record.most && m_work.total + (to - from) > *m_record.most)
            border = from + std::max(Milliseconds(0), *m_record.most - m_work.total);
        if (border > from)
            put(claim, from, border, reason, true);
        if (border < to)
            put(claim, border, to, WorkReason::OverCap);
        m_work.total += border - from;
        m_over += to - border;
    }

    void put(const Claim &claim, Instant from, Instant to, WorkReason reason, bool billed = false)
    {
        const WorkIntervalBody &interval = *claim.interval;
        m_work.pieces.append({interval.id, interval.account, interval.device, from, to, reason,
                              billed});
        if (reason == WorkReason::Proposed)
            m_proposed[interval.id] += to - from;
    }

    // Borders of others cut pieces that belong together.
    void join()
    {
        auto &pieces = m_work.pieces;
        std::stable_sort(pieces.begin(), pieces.end(), [](const WorkPiece &a, const WorkPiece &b) {
            return std::pair(a.interval, a.fromAt) < std::pair(b.interval, b.fromAt);
        });
        QList<WorkPiece> joined;
        for (const WorkPiece &piece : std::as_const(pieces)) {
            if (!joined.isEmpty() && joined.last().interval == piece.interval
                && joined.last().toAt == piece.fromAt && joined.last().reason == piece.reason)
                joined.last().toAt = piece.toAt;
            else
                joined.append(piece);
        }
        std::stable_sort(joined.begin(), joined.end(), [](const WorkPiece &a, const WorkPiece &b) {
            return a.fromAt < b.fromAt;
        });
        pieces = joined;
    }

    void ask()
    {
        using Who = WorkQuestion::Who;
        for (const WorkGapBody &gap : m_record.gaps) {
            if (const auto it = m_hanging.constFind(gap.id); it != m_hanging.cend())
                m_work.open.append({Who::Expert,
                                    gap.gap == WorkGapKind::Idle ? WorkReason::Idle
                                                                 : WorkReason::Suspended,
                                    gap.id, *it});
        }
        for (const WorkIntervalBody &interval : m_record.intervals) {
            if (interval.consent == WorkConsent::Proposed)
                m_work.open.append({Who::Customer, WorkReason::Proposed, interval.id,
                                    m_proposed.value(interval.id)});
        }
        if (m_over.count() > 0)
            m_work.open.append({Who::Customer, WorkReason::OverCap, Id(), m_over});
    }

    bool isRunning() const
    {
        if (m_record.most && m_work.total >= *m_record.most)
            return false;
        return std::any_of(m_record.intervals.begin(), m_record.intervals.end(),
                           [this](const WorkIntervalBody &interval) {
            return !interval.endAt && isBillable(naturalReason(interval)) && !isPaused(interval)
                   && !isAsked(interval);
        });
    }

    bool isAsked(const WorkIntervalBody &interval) const
    {
        return std::any_of(m_record.gaps.begin(), m_record.gaps.end(),
                           [&](const WorkGapBody &gap) {
            return isStillAsked(gap) && isAbout(gap, interval);
        });
    }

    bool isPaused(const WorkIntervalBody &interval) const
    {
        return std::any_of(m_record.pauses.begin(), m_record.pauses.end(),
                           [&](const WorkPauseBody &pause) {
            return !pause.endAt && (!pause.account || *pause.account == interval.account);
        });
    }

    const WorkRecord &m_record;
    const Instant m_now;
    QList<Claim> m_claims;
    QHash<Id, Milliseconds> m_hanging, m_proposed;
    Milliseconds m_over{0};
    ReckonedWork m_work;
};

std::optional<Error> badRecord(const WorkRecord &record, Instant now)
{
    const auto bad = [](const QString &why) { return makeError("bad_work", why); };
    if (record.intervals.size() + record.pauses.size() + record.gaps.size() > mostSaid)
        return bad(u"There is more time on this case than can be counted."_s);
    for (const WorkIntervalBody &interval : record.intervals) {
        if (auto error = badInterval(interval, now))
            return error;
    }
    for (const WorkPauseBody &pause : record.pauses) {
        if (pause.endAt && *pause.endAt < pause.startAt)
            return bad(u"A pause ends behind its start."_s);
    }
    for (const WorkGapBody &gap : record.gaps) {
        if (gap.endAt < gap.startAt || gap.gap == WorkGapKind::Unknown)
            return bad(u"A gap ends behind its start."_s);
    }
    return {};
}

} // namespace

QList<BilledTime> ReckonedWork::times() const
{
    QList<BilledTime> out;
    for (const WorkPiece &piece : pieces) {
        if (piece.billed)
            out.append({piece.fromAt, piece.toAt});
    }
    return united(std::move(out));
}

Result<ReckonedWork> reckonWork(const WorkRecord &record, Instant now)
{
    if (auto error = badRecord(record, now))
        return *error;
    ReckonedWork work = Sweep(record, now).walk();
    if (work.pieces.size() > mostPieces)
        return makeError("bad_work", u"There is more time on this case than can be counted."_s);
    return work;
}

} // namespace werkbank
