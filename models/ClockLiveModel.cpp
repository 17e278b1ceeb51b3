// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClockLiveModel.h"

#include "models/ClockReading.h"
#include "models/ErrorText.h"
#include "models/RemoteWording.h"

namespace werkbank {

namespace {

const WorkIntervalBody *ownClockOf(const CaseTimeRow &row)
{
    const WorkIntervalBody *running = runningOf(row);
    return running && running->source != WorkSource::Session ? running : nullptr;
}

} // namespace

ClockLiveModel::ClockLiveModel(QObject *parent) : RowModel(parent)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, [this] { refreshAll(); });
    connect(this, &RowModel::countChanged, this, [this] {
        if (count() > 0)
            m_timer.start();
        else
            m_timer.stop();
    });
}

void ClockLiveModel::watch()
{
    m_clocks = {};
    if (!client())
        return clear();
    m_clocks = client()->watch(CaseTimeQuery{}, this,
                               [this](const Delta<CaseTimeRow> &delta) { show(delta); });
}

void ClockLiveModel::show(const Delta<CaseTimeRow> &delta)
{
    Delta<CaseTimeRow> shown{delta.initial, {}, delta.removed};
    for (const CaseTimeRow &row : delta.upserts) {
        if (ownClockOf(row) || questionOf(row))
            shown.upserts.append(row);
        else
            shown.removed.append(row.key);
    }
    apply(shown);
}

QHash<int, QByteArray> ClockLiveModel::roleNames() const
{
    return {{CaseRole, "caseId"},     {NameRole, "name"},   {ElapsedRole, "elapsed"},
            {ReasonRole, "reason"},   {AskedRole, "asked"}, {StopRole, "canStop"}};
}

QVariant ClockLiveModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<CaseTimeRow>(index);
    if (!row)
        return {};
    const WorkIntervalBody *clock = ownClockOf(*row);
    switch (role) {
    case CaseRole: return row->key;
    case Qt::DisplayRole:
    case NameRole: return shortPersonName(row->customer);
    case ElapsedRole: return elapsedText(readClock(*row, now()).counted);
    case AskedRole: return questionOf(*row) != nullptr;
    case StopRole: return clock != nullptr;
    case ReasonRole:
        if (questionOf(*row)) {
            //: In the strip of what runs: a stretch of time is not billed until the expert answers
            return tr("a question about your time is open");
        }
        if (pauseOf(*row)) {
            //: In the strip of what runs: why the clock stands
            return tr("paused");
        }
        if (clock && clock->source == WorkSource::Call) {
            //: In the strip of what runs: why the clock runs
            return tr("runs because you are on the phone");
        }
        //: In the strip of what runs: why the clock runs; %1 is what the expert typed
        return tr("runs: %1").arg(clock ? clock->reason : QString());
    default: return {};
    }
}

void ClockLiveModel::stop(const QString &caseId)
{
    const int at = indexOfKey(caseId);
    const WorkIntervalBody *clock = at < 0 ? nullptr : ownClockOf(rowAt<CaseTimeRow>(at));
    if (!clock || !client())
        return;
    client()->submit(commands::StopWork{clock->id, Id::fromString(caseId), now()})
        .then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

} // namespace werkbank
