// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RemoteLiveModel.h"

#include "models/ErrorText.h"
#include "models/RemoteWording.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool runs(const RemoteSessionRow &row)
{
    const RemoteState state = row.body.state;
    return state == RemoteState::Granted || state == RemoteState::Live
           || state == RemoteState::Interrupted;
}

QString lookOf(const RemoteSessionBody &body)
{
    if (body.state != RemoteState::Live)
        return u"paused"_s;
    if (body.granted.contains(RemoteRight::Restart))
        return u"admin"_s;
    return body.granted.contains(RemoteRight::Control) ? u"control"_s : u"see"_s;
}

QString elapsedOf(const RemoteSessionBody &body, Instant now)
{
    if (!body.liveAt)
        return {};
    const bool counts = body.state == RemoteState::Live && now.isSet();
    return elapsedText((counts ? now : body.countedUntil.value_or(*body.liveAt)) - *body.liveAt);
}

} // namespace

RemoteLiveModel::RemoteLiveModel(QObject *parent) : RowModel(parent)
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

QHash<int, QByteArray> RemoteLiveModel::roleNames() const
{
    return {{KeyRole, "key"},         {CaseRole, "caseId"},     {NameRole, "name"},
            {WhatRole, "what"},       {ElapsedRole, "elapsed"}, {ReasonRole, "reason"},
            {LookRole, "look"}};
}

QVariant RemoteLiveModel::data(const QModelIndex &index, int role) const
{
    const RemoteSessionRow *row = rowOf<RemoteSessionRow>(index);
    if (!row)
        return {};
    switch (role) {
    case KeyRole:
        return row->key;
    case CaseRole:
        return row->body.caseId.toString();
    case NameRole:
    case Qt::DisplayRole:
        return shortPersonName(row->customer);
    case WhatRole:
        //: In the strip of what runs: name · what · time · reason
        return tr("remote session");
    case ElapsedRole:
        return elapsedOf(row->body, now());
    case ReasonRole:
        if (row->body.state == RemoteState::Live) {
            //: In the strip of what runs: why the clock runs
            return tr("runs because the session is open");
        }
        if (row->body.state == RemoteState::Interrupted) {
            //: In the strip of what runs: why the clock stands
            return tr("interrupted, the clock stands");
        }
        //: In the strip of what runs: a session that has not begun
        return tr("allowed, not begun yet");
    case LookRole:
        return lookOf(row->body);
    }
    return {};
}

void RemoteLiveModel::watch()
{
    m_sessions = {};
    if (!client())
        return clear();
    m_sessions = client()->watch(RemoteQuery{}, this, [this](const Delta<RemoteSessionRow> &delta) {
        show(delta);
    });
}

void RemoteLiveModel::show(const Delta<RemoteSessionRow> &delta)
{
    Delta<RemoteSessionRow> shown{delta.initial, {}, delta.removed};
    for (const RemoteSessionRow &row : delta.upserts) {
        if (runs(row))
            shown.upserts.append(row);
        else
            shown.removed.append(row.key);
    }
    apply(shown);
}

QString RemoteLiveModel::caseAt(int index) const
{
    return index >= 0 && index < count() ? rowAt<RemoteSessionRow>(index).body.caseId.toString()
                                         : QString();
}

void RemoteLiveModel::end(const QString &key)
{
    const int at = indexOfKey(key);
    if (at < 0 || !client())
        return;
    const RemoteSessionBody &body = rowAt<RemoteSessionRow>(at).body;
    client()->submit(commands::EndRemote{body.id, body.caseId})
        .then(this, [this](const Result<Id> &result) {
            if (!result)
                Q_EMIT failed(ErrorText::of(result.error()));
        });
    client()->remote().leave(body.id);
}

} // namespace werkbank
