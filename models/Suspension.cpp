// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Suspension.h"

#include "models/ErrorText.h"
#include "sync/queries/Local.h"

#include <QDateTime>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// PROTOCOL.md, suspension.appeal: somebody who did not decide answers within two weeks.
constexpr auto answeredWithin = std::chrono::days(14);

QString nameOf(AppealState state)
{
    switch (state) {
    case AppealState::None: return u"none"_s;
    case AppealState::Waiting: return u"waiting"_s;
    case AppealState::Sent: return u"sent"_s;
    case AppealState::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void Suspension::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    m_subscription = {};
    m_rows.clear();
    if (client) {
        m_subscription = client->watch(SuspensionsQuery{}, this,
            [this](const Delta<SuspensionRow> &delta) { apply(delta); });
    }
    Q_EMIT clientChanged();
    Q_EMIT changed();
}

void Suspension::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &Suspension::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void Suspension::apply(const Delta<SuspensionRow> &delta)
{
    if (delta.initial)
        m_rows.clear();
    for (const QString &key : delta.removed)
        m_rows.remove(key);
    for (const SuspensionRow &row : delta.upserts) {
        m_rows.insert(row.key, row);
        // The next suspension has an appeal of its own.
        if (row.kept && (!row.suspended || row.appeal == AppealState::Refused))
            keep(row.tenant, {});
    }
    Q_EMIT changed();
}

QVariantList Suspension::cards() const
{
    QList<SuspensionRow> rows = m_rows.values();
    std::ranges::sort(rows, {}, &SuspensionRow::sortKey);
    QVariantList out;
    for (const SuspensionRow &row : std::as_const(rows)) {
        if (!row.suspended || !m_wording)
            continue;
        const Instant answer = row.at + answeredWithin;
        out.append(QVariantMap{
            {u"tenant"_s, row.key}, {u"name"_s, row.tenantName}, {u"state"_s, nameOf(row.appeal)},
            {u"at"_s, m_wording->dayAndTime(row.at)},
            {u"answerBy"_s,
             m_wording->date(QDateTime::fromMSecsSinceEpoch(answer.ms).date())},
            {u"overdue"_s, row.appeal == AppealState::Sent && answer < m_wording->now()},
            {u"text"_s, row.text}, {u"problem"_s, ErrorText::refused(row.code, row.problem)}});
    }
    return out;
}

void Suspension::appeal(const QString &tenant, const QString &text)
{
    const auto row = m_rows.constFind(tenant);
    const QString words = text.trimmed();
    if (!m_client || row == m_rows.cend() || words.isEmpty()
        || row->appeal == AppealState::Waiting)
        return;
    const Id id = row->tenant;
    m_client->submit(commands::AppealSuspension{id, words}).then(
        this, [this, id, words](const Result<Id> &sent) {
            if (!sent)
                Q_EMIT failed(ErrorText::of(sent.error()));
            else
                keep(id, words);
        });
}

QString Suspension::takeBack(const QString &tenant)
{
    const auto row = m_rows.constFind(tenant);
    if (!m_client || row == m_rows.cend() || row->appeal != AppealState::Refused)
        return {};
    const QString text = row->text;
    m_client->keep(local::DropCommand{row->command});
    return text;
}

void Suspension::keep(const Id &tenant, const QString &text)
{
    if (!m_client)
        return;
    m_client->keep(local::SaveDraft{tenant, SuspensionsQuery::keptMode, text, 0}).then(
        this, [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

} // namespace werkbank
