// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Handover.h"

#include "models/ErrorText.h"

namespace werkbank {

void Handover::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watchAgain();
}

void Handover::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &Handover::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void Handover::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    m_caseId = id;
    Q_EMIT caseIdChanged();
    watchAgain();
}

void Handover::setCustomer(const QString &name)
{
    m_customer = name;
    Q_EMIT changed();
}

void Handover::watchAgain()
{
    m_subscription = {};
    m_rows.clear();
    if (m_client && !m_caseId.isNull())
        m_subscription = m_client->watch(HandoverQuery{m_caseId}, this,
                                         [this](const auto &delta) { apply(delta); });
    Q_EMIT changed();
}

void Handover::apply(const Delta<HandoverRow> &delta)
{
    if (delta.initial)
        m_rows.clear();
    m_rows.removeIf([&](const auto &entry) { return delta.removed.contains(entry.value().key); });
    for (const HandoverRow &row : delta.upserts)
        m_rows.insert(row.sortKey, row);
    Q_EMIT changed();
}

const HandoverRow *Handover::newest() const
{
    return m_rows.isEmpty() ? nullptr : &m_rows.first();
}

bool Handover::waiting() const
{
    const HandoverRow *row = newest();
    return row && row->body.state == HandoverState::Waiting;
}

QString Handover::askedReason() const
{
    return waiting() ? newest()->body.reason : QString();
}

QString Handover::askedWhom() const
{
    return waiting() ? newest()->body.whom : QString();
}

QString Handover::stateText() const
{
    const HandoverRow *row = newest();
    if (!row || !m_wording)
        return {};
    switch (row->body.state) {
    case HandoverState::Waiting:
        if (row->asking) {
            //: State of a hand-over; %1 is the customer's name
            return tr("%1 is asked as soon as this is sent").arg(m_customer);
        }
        //: State of a hand-over; %1 is the customer's name, %2 a time
        return tr("%1 must agree by %2").arg(m_customer, m_wording->dayAndTime(row->body.endsAt));
    case HandoverState::Refused:
        //: State of a hand-over; %1 is the customer's name
        return tr("%1 did not agree. The case stays with you.").arg(m_customer);
    case HandoverState::Unanswered:
        //: State of a hand-over; %1 is the customer's name
        return tr("%1 has not answered. The case stays with you.").arg(m_customer);
    default:
        return {};
    }
}

void Handover::ask(const QString &whom, const QString &reason, const QString &summary)
{
    if (!m_client)
        return;
    m_client
        ->submit(commands::HandOver{m_client->makeId(), m_client->makeId(), m_caseId,
                                    whom.trimmed(), reason.trimmed(), summary.trimmed()})
        .then(this, [this](const Result<Id> &kept) {
            if (kept)
                Q_EMIT asked();
            else
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

void Handover::withdraw()
{
    const HandoverRow *row = newest();
    if (!m_client || !row)
        return;
    m_client->submit(commands::WithdrawHandover{row->body.id, m_caseId})
        .then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

} // namespace werkbank
