// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RemoteSession.h"

#include "core/rules/RemoteMachine.h"
#include "models/ErrorText.h"
#include "sync/queries/Local.h"

namespace werkbank {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RemoteSession::RemoteSession(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &RemoteSession::ticked);
}

RemoteSession::~RemoteSession()
{
    if (m_client && !m_openedDoor.isNull())
        m_client->remote().close(m_openedDoor);
}

void RemoteSession::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    if (client) {
        connect(&client->remote(), &RemoteDoor::told, this, &RemoteSession::tell);
        connect(&client->remote(), &RemoteDoor::shown, this, &RemoteSession::take);
    }
    Q_EMIT clientChanged();
    watch();
}

void RemoteSession::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &RemoteSession::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void RemoteSession::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    m_caseId = id;
    m_rows.clear();
    m_case.reset();
    choose();
    Q_EMIT caseIdChanged();
    watch();
}

void RemoteSession::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    Q_EMIT watchingChanged();
    lookIn();
}

void RemoteSession::componentComplete()
{
    m_complete = true;
    watch();
}

void RemoteSession::watch()
{
    m_subscription = m_caseSubscription = {};
    if (!m_complete || !m_client || m_caseId.isNull())
        return;
    m_subscription = m_client->watch(RemoteQuery{m_caseId}, this,
                                     [this](const Delta<RemoteSessionRow> &delta) { apply(delta); });
    m_caseSubscription = m_client->watch(CaseDetailQuery{m_caseId}, this,
                                         [this](const Delta<CaseDetailRow> &delta) {
        show(delta.upserts.isEmpty() ? CaseDetailRow() : delta.upserts.constLast());
    });
}

void RemoteSession::apply(const Delta<RemoteSessionRow> &delta)
{
    if (delta.initial)
        m_rows.clear();
    for (const QString &key : delta.removed)
        m_rows.remove(key);
    for (const RemoteSessionRow &row : delta.upserts)
        m_rows.insert(row.key, row);
    choose();
}

void RemoteSession::show(const CaseDetailRow &row)
{
    m_case = row.body;
    Q_EMIT changed();
}

// The one that is open; else the newest, unless it has been put away.
void RemoteSession::choose()
{
    RemoteSessionRow chosen;
    for (const RemoteSessionRow &row : std::as_const(m_rows)) {
        const bool isBetter = chosen.key.isEmpty() || row.sortKey < chosen.sortKey;
        if (isOpen(row.body.state) || row.asking) {
            chosen = row;
            break;
        }
        if (isBetter)
            chosen = row;
    }
    // What came before the one that was put away is history.
    if (m_away.contains(chosen.key))
        chosen = {};
    const bool isOther = chosen.key != m_row.key;
    m_row = chosen;
    if (isOther) {
        m_end = m_client ? m_client->remote().at(m_row.body.id) : RemoteEndState();
        m_comparedAt = {};
        m_unpainted.reset();
        Q_EMIT pictureCleared();
    }
    if (m_row.body.state == RemoteState::Live)
        m_timer.start();
    else
        m_timer.stop();
    lookIn();
    Q_EMIT changed();
    Q_EMIT ticked();
}

// Pictures are wanted exactly while somebody looks at a session that can show some.
void RemoteSession::lookIn()
{
    const bool wanted = m_watching && m_end.session == m_row.body.id
                        && !m_row.body.id.isNull() && seeing();
    const Id door = wanted ? m_row.body.id : Id();
    if (door == m_openedDoor)
        return;
    const Id before = std::exchange(m_openedDoor, door);
    if (m_client && !before.isNull())
        m_client->remote().close(before);
    if (m_client && !door.isNull())
        m_client->remote().open(door);
}

// ---- pictures ----------------------------------------------------------------------------------

void RemoteSession::tell(const RemoteEndState &end)
{
    if (end.session != m_row.body.id || end.session.isNull())
        return;
    m_end = end;
    if (end.at == RemoteEndState::At::Stopped) {
        m_unpainted.reset();
        Q_EMIT pictureCleared();
    }
    lookIn();
    Q_EMIT changed();
}

void RemoteSession::take(const RemoteFrame &frame)
{
    if (frame.session != m_openedDoor || !seeing())
        return;
    if (frame.whole)
        Q_EMIT pictureBegan(frame.size);
    for (const RemoteFrame::Part &part : frame.parts)
        Q_EMIT partCame(part.place, part.pixels);
    m_unpainted = frame.number;
    Q_EMIT pictureEnded();
}

void RemoteSession::painted()
{
    if (m_client && m_unpainted)
        m_client->remote().seen(m_row.body.id, *std::exchange(m_unpainted, std::nullopt));
}

// ---- verbs -------------------------------------------------------------------------------------

template <class C>
void RemoteSession::submit(const C &command)
{
    if (!m_client)
        return;
    m_client->submit(command).then(this, [this](const Result<Id> &result) {
        if (!result)
            Q_EMIT failed(ErrorText::of(result.error()));
    });
}

void RemoteSession::ask(const QStringList &rights, const QString &reason, int minutes,
                        const QString &tool)
{
    if (!m_client || !canAsk())
        return;
    commands::AskRemote command{m_client->makeId(), m_caseId, {}, reason.trimmed(), minutes, tool};
    for (const QString &right : rights)
        command.rights.append(enumFromName<RemoteRight>(right));
    submit(command);
}

void RemoteSession::enter(const QString &code)
{
    QString digits = code;
    digits.remove(u' ');
    if (state() == State::Granted)
        submit(commands::OpenRemote{m_row.body.id, m_caseId, digits});
}

void RemoteSession::end()
{
    if (!m_client || !isOpenNow() || m_row.body.state == RemoteState::Unknown)
        return;
    submit(commands::EndRemote{m_row.body.id, m_caseId});
    // The picture goes at once, whatever waits in front of the command.
    m_client->remote().leave(m_row.body.id);
    m_unpainted.reset();
    Q_EMIT pictureCleared();
}

void RemoteSession::wordsMatch()
{
    if (!m_client || !mustCompare())
        return;
    m_comparedAt = m_client->now();
    m_client->remote().compared(m_row.body.id);
}

void RemoteSession::wordsDiffer()
{
    end();
}

void RemoteSession::takeBack()
{
    if (m_client)
        m_client->remote().takeBack(m_row.body.id);
}

void RemoteSession::report(const QString &reason)
{
    if (!m_client)
        return;
    submit(commands::ReportCase{m_caseId, reason.trimmed()});
    if (isOpenNow())
        m_client->remote().leave(m_row.body.id);
}

void RemoteSession::putAway()
{
    if (isOpenNow() || m_row.key.isEmpty())
        return;
    m_away.insert(m_row.key);
    if (m_client && !m_row.command.isNull())
        m_client->keep(local::DropCommand{m_row.command});
    choose();
}

} // namespace werkbank
