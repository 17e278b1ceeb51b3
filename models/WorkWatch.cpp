// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WorkWatch.h"

#include <algorithm>
#include <utility>

namespace werkbank {

WorkWatch::WorkWatch(Client *client, QObject *parent) : QObject(parent), m_client(client)
{
    if (m_client) {
        m_subscription = m_client->watch(CaseTimeQuery{}, this,
                                         [this](const Delta<CaseTimeRow> &delta) { show(delta); });
    }
}

void WorkWatch::show(const Delta<CaseTimeRow> &delta)
{
    if (delta.initial)
        m_rows.clear();
    for (const QString &key : delta.removed)
        m_rows.remove(key);
    for (const CaseTimeRow &row : delta.upserts)
        m_rows.insert(row.key, row);
}

QList<commands::AnswerWorkGap> WorkWatch::questions(Instant from, Instant to) const
{
    QList<commands::AnswerWorkGap> out;
    for (const CaseTimeRow &row : std::as_const(m_rows)) {
        for (const WorkIntervalBody &interval : row.intervals) {
            const bool counts = !interval.endAt && interval.account == row.me
                && interval.device == row.device && interval.source != WorkSource::Session
                && interval.startAt < to;
            if (counts) {
                out.append({{}, row.caseId, WorkGapKind::Suspended,
                            std::max(from, interval.startAt), to, WorkGapAnswer::Open, {}});
            }
        }
    }
    return out;
}

void WorkWatch::slept(Milliseconds time)
{
    if (!m_client || time < shortest)
        return;
    const Instant now = m_client->now();
    for (commands::AnswerWorkGap question : questions(now - time, now)) {
        question.gap = m_client->makeId();
        m_client->submit(question).then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error().text);
        });
    }
}

} // namespace werkbank
