// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewDetail.h"

#include "models/ErrorText.h"
#include "models/UndoTime.h"
#include "sync/queries/Local.h"

namespace werkbank {

using namespace Qt::StringLiterals;

void ReviewDetail::setKey(const QString &key)
{
    const Id id = Id::fromString(key);
    if (id == m_key)
        return;
    m_key = id;
    m_row = {};
    Q_EMIT keyChanged();
    Q_EMIT changed();
    if (m_complete)
        watch();
}

void ReviewDetail::componentComplete()
{
    m_complete = true;
    if (m_wording)
        connect(m_wording, &Wording::changed, this, &ReviewDetail::changed);
    watch();
}

void ReviewDetail::watch()
{
    m_subscription = {};
    if (!m_client || m_key.isNull())
        return;
    m_subscription = m_client->watch(ReviewsQuery{}, this, [this](const Delta<ReviewRow> &delta) {
        for (const ReviewRow &row : delta.upserts) {
            if (row.key == key())
                show(row);
        }
        if (delta.removed.contains(key()))
            show({});
    });
}

void ReviewDetail::show(const ReviewRow &row)
{
    m_row = row;
    Q_EMIT changed();
}

QString ReviewDetail::title() const
{
    return there() ? m_wording->taskTitle(body().task) : QString();
}

QString ReviewDetail::headText() const
{
    if (!there())
        return {};
    const qint64 minutes = (body().workedMs + 59'999) / 60'000;
    //: Head of a drawn case; %1 a level from 1 to 5, %2 minutes
    QStringList parts{tr("level %1").arg(body().level), tr("%1 min billed").arg(minutes)};
    if (!body().device.isEmpty())
        parts.append(body().device);
    return parts.join(u" · "_s);
}

QString ReviewDetail::untilText() const
{
    //: How long a drawn case is this person's; %1 is a time
    return there() ? tr("yours until %1").arg(m_wording->dayAndTime(body().takenUntil)) : QString();
}

void ReviewDetail::fill(ScorecardModel *card) const
{
    card->setMarks(body().marks);
}

template <class C>
void ReviewDetail::give(const C &command, const QString &heldText)
{
    if (!m_client || !there())
        return;
    m_client->submit(command, {.holdFor = undoTime})
        .then(this, [this, heldText](const Result<Id> &kept) {
            if (kept)
                Q_EMIT held(kept->toString(), heldText, int(undoTime.count()));
            else
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

void ReviewDetail::submit(ScorecardModel *card, const QString &text)
{
    //: Toast after a spot check was submitted
    give(commands::SubmitReview{body().tenant, m_key, card->marks(), text.trimmed()},
         tr("Submitted. Why it was drawn and what the customer said stands under “Submitted”."));
}

void ReviewDetail::giveBack(const QString &reason)
{
    //: Toast after a drawn case was given back
    give(commands::ReturnReview{body().tenant, m_key, reason}, tr("Case given back"));
}

void ReviewDetail::undo(const QString &command)
{
    if (!m_client)
        return;
    m_client->keep(local::DropCommand{Id::fromString(command)})
        .then(this, [this](const Result<void> &dropped) {
            if (!dropped)
                Q_EMIT failed(ErrorText::of(dropped.error()));
        });
}

} // namespace werkbank
