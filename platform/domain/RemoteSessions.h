// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/RemoteMachine.h"
#include "platform/domain/CaseFlow.h"

// Remote sessions as stored, and the moves that commands, timers, the relay and the case itself
// make with them. Each move writes its line into the time line. Errors go into work.sql.
namespace werkbank {

struct RemoteRow {
    Id tenant;
    qint64 n = 0;
    int tries = 0;  // wrong codes
    RemoteSessionBody body;
    const Id &id() const { return body.id; }
};

std::optional<RemoteRow> loadRemote(Sql &sql, const Id &session);
// The one session of the case that is not over.
std::optional<RemoteRow> openRemote(Sql &sql, const CaseRow &row);
// With a tool of the expert's own, and begun: nothing of it goes through the relay.
bool isToolRunning(const RemoteSessionBody &session);
// What a column of the store holds.
RemoteSessionBody remoteFromColumn(const QByteArray &json);

// New ones have n 0. Writes, tells it and sets the timer.
void saveRemote(Work &work, CaseRow &row, RemoteRow &remote);
void addRemoteEvent(Work &work, CaseRow &row, CaseEvent what, const QString &who,
                    const RemoteMark &mark, const QString &reason = {});
// Over from now on; after the commit nothing is passed on any more. `by`: nullopt for time itself.
void endRemote(Work &work, CaseRow &row, RemoteRow &remote, RemoteEnd why,
               std::optional<Side> by = {}, const QString &who = {});
// The one of this case, if any.
void endRemoteOf(Work &work, CaseRow &row, RemoteEnd why, std::optional<Side> by = {},
                 const QString &who = {});

// A border of time has come.
void remoteDue(Work &work, const Id &session);

// ---- what the relay has seen -------------------------------------------------------------------

// Both ends have acknowledged this moment: it begins, goes on or counts until here.
void remoteSeen(Work &work, const Id &session, Instant at);
// One of them is gone.
void remoteBroken(Work &work, const Id &session, Instant countedUntil);
// The last acknowledged moment of one that is over; never behind its end.
void remoteCounted(Work &work, const Id &session, Instant countedUntil);
// The platform was away: whatever ran is interrupted.
void breakAllRemote(Work &work);

} // namespace werkbank
