// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WorkWatch.h"

#include "models/ClockReading.h"
#include "models/ErrorText.h"

#include <algorithm>
#include <utility>

namespace werkbank {

namespace {

bool isHere(const CaseTimeRow &row, const Id &account, const Id &device)
{
    return account == row.me && device == row.device;
}

// Its end is open: until it is answered it speaks for all that follows.
bool isAskedAway(const CaseTimeRow &row)
{
    return std::ranges::any_of(row.gaps, [&](const WorkGapBody &gap) {
        return gap.gap == WorkGapKind::Idle && gap.answer == WorkGapAnswer::Open
               && isHere(row, gap.account, gap.device);
    });
}

} // namespace

WorkWatch::WorkWatch(Client *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_timer.setInterval(std::chrono::seconds(15));
    connect(&m_timer, &QTimer::timeout, this, &WorkWatch::look);
    if (m_client) {
        m_subscription = m_client->watch(CaseTimeQuery{}, this,
                                         [this](const Delta<CaseTimeRow> &delta) { show(delta); });
        m_timer.start();
    }
}

void WorkWatch::show(const Delta<CaseTimeRow> &delta)
{
    const QHash<QString, CaseTimeRow> before = m_rows;
    if (delta.initial)
        m_rows.clear();
    for (const QString &key : delta.removed)
        m_rows.remove(key);
    for (const CaseTimeRow &row : delta.upserts) {
        m_rows.insert(row.key, row);
        const auto old = before.constFind(row.key);
        if (old != before.constEnd() && questionOf(*old) && !questionOf(row))
            m_answered.insert(row.key, m_client ? m_client->now() : m_last);
    }
}

QList<commands::AnswerWorkGap> WorkWatch::questions(Instant from, Instant to) const
{
    QList<commands::AnswerWorkGap> out;
    for (const CaseTimeRow &row : std::as_const(m_rows)) {
        if (isAskedAway(row))
            continue;
        for (const WorkIntervalBody &interval : row.intervals) {
            const bool counts = !interval.endAt && isHere(row, interval.account, interval.device)
                && interval.source != WorkSource::Session && interval.startAt < to;
            if (counts) {
                out.append({{}, row.caseId, WorkGapKind::Suspended,
                            std::max(from, interval.startAt), to, WorkGapAnswer::Open, {}});
            }
        }
    }
    return out;
}

// Nothing: no silence, or none that matters. A pause speaks for itself, a question for all behind it.
std::optional<Instant> WorkWatch::silentSince(const CaseTimeRow &row, Instant now) const
{
    const WorkIntervalBody *running = runningOf(row);
    if (!running || running->source != WorkSource::Typed || questionOf(row) || pauseOf(row)
        || !isHere(row, running->account, running->device) || now < running->startAt)
        return {};
    Instant last = std::max(running->startAt, m_answered.value(row.key));
    const auto hear = [&](Instant sign) {
        if (sign <= now)
            last = std::max(last, sign);
    };
    for (const Instant sign : row.signs)
        hear(sign);
    for (const WorkPauseBody &pause : row.pauses)
        hear(pause.endAt.value_or(pause.startAt));
    for (const WorkGapBody &gap : row.gaps) {
        if (isHere(row, gap.account, gap.device))
            hear(gap.endAt);
    }
    const bool away = last < m_since && m_since - last >= shortest;
    return away || now - last >= longestSilence ? std::optional(last) : std::nullopt;
}

QList<commands::AnswerWorkGap> WorkWatch::silences(Instant now)
{
    m_last = now;
    QList<commands::AnswerWorkGap> out;
    for (const CaseTimeRow &row : std::as_const(m_rows)) {
        const WorkIntervalBody *running = runningOf(row);
        // Without a link the platform's time is not known yet.
        if (!running || now < running->startAt)
            continue;
        if (!m_since.isSet())
            m_since = now;
        const auto since = silentSince(row, now);
        if (!since || m_put.value(row.key) == *since)
            continue;
        m_put.insert(row.key, *since);
        out.append({{}, row.caseId, WorkGapKind::Idle, *since, now, WorkGapAnswer::Open, {}});
    }
    if (!m_since.isSet() && m_rows.isEmpty())
        m_since = now;
    return out;
}

void WorkWatch::look()
{
    put(silences(m_client->now()));
}

void WorkWatch::slept(Milliseconds time)
{
    if (!m_client || time < shortest)
        return;
    const Instant now = m_client->now();
    put(questions(now - time, now));
}

void WorkWatch::put(QList<commands::AnswerWorkGap> questions)
{
    for (commands::AnswerWorkGap question : questions) {
        question.gap = m_client->makeId();
        m_client->submit(question).then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
        // Until it comes back by watching.
        const auto row = m_rows.find(question.caseId.toString());
        if (row != m_rows.end())
            row->gaps.append({question.gap, question.caseId, row->me, row->device, question.about,
                              question.startAt, question.endAt, WorkGapAnswer::Open, {}});
    }
}

} // namespace werkbank
