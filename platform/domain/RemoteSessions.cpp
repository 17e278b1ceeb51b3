// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/RemoteSessions.h"

#include "platform/domain/JsonColumn.h"
#include "platform/domain/Timers.h"
#include "platform/domain/WorkFlow.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

std::optional<RemoteRow> remoteRow(const std::optional<Row> &row)
{
    if (!row)
        return {};
    Columns c(*row);
    RemoteRow out;
    out.tenant = c.id();
    out.n = c.integer();
    out.tries = int(c.integer());
    out.body = remoteFromColumn(c.bytes());
    return out;
}

constexpr Milliseconds toolLookEvery = std::chrono::seconds(20);
constexpr Milliseconds toolLag = std::chrono::seconds(50);

// At its end: both were there at the last look, and a connection may be silent for 25 s.
void countTool(RemoteSessionBody &body, Instant now)
{
    if (body.state != RemoteState::Live || !isToolRunning(body) || !body.countedUntil)
        return;
    const Instant most = std::min(*body.countedUntil + toolLag, body.leaseUntil.value_or(now));
    body.countedUntil = std::max(*body.countedUntil, std::min(now, most));
}

// When something is to be done about this session without anybody saying so.
std::optional<Instant> nextLook(const RemoteSessionBody &session, Instant now)
{
    const auto border = nextBorder(session);
    if (!border)
        return {};
    return isToolRunning(session) ? std::min(border->at, now + toolLookEvery) : border->at;
}

// Runs `act` on a session with its case, and writes the case for its time line.
template <class Act>
void onRemote(Work &work, const Id &session, Act &&act)
{
    auto remote = loadRemote(work.sql, session);
    const auto row = remote ? loadCase(work.sql, remote->body.caseId) : std::nullopt;
    if (!row)
        return;
    CaseChange change(*row);
    if (act(change.is, *remote))
        commitCase(work, change);
}

} // namespace

bool isToolRunning(const RemoteSessionBody &session)
{
    return !session.tool.isEmpty()
           && (session.state == RemoteState::Live || session.state == RemoteState::Interrupted);
}

RemoteSessionBody remoteFromColumn(const QByteArray &json)
{
    return fromColumn<RemoteSessionBody>(json);
}

std::optional<RemoteRow> loadRemote(Sql &sql, const Id &session)
{
    return remoteRow(
        sql.row("SELECT tenant, n, tries, body FROM remote_session WHERE id = $1", {session}));
}

std::optional<RemoteRow> openRemote(Sql &sql, const CaseRow &row)
{
    return remoteRow(sql.row("SELECT tenant, n, tries, body FROM remote_session"
                         " WHERE tenant = $1 AND case_id = $2 AND is_open = 1",
                         {row.tenant(), row.id()}));
}

void saveRemote(Work &work, CaseRow &row, RemoteRow &remote)
{
    if (remote.n == 0)
        remote.n = ++row.itemN;
    work.sql.run("INSERT INTO remote_session"
                 " (tenant, case_id, id, n, is_open, asked_at, tries, body)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (tenant, case_id, id)"
                 " DO UPDATE SET is_open = excluded.is_open, tries = excluded.tries,"
                 " body = excluded.body, rev = remote_session.rev + 1",
                 {row.tenant(), row.id(), remote.id(), remote.n, int(isOpen(remote.body.state)),
                  remote.body.askedAt, remote.tries, toColumn(remote.body)});
    work.effect.touch(row.scope(), RemoteSessionBody::kind, remote.id());
    if (const auto at = nextLook(remote.body, work.now))
        setTimer(work, TimerKind::Remote, remote.id(), *at);
    else
        clearTimer(work, TimerKind::Remote, remote.id());
    followSession(work, row, remote.body);
}

void addRemoteEvent(Work &work, CaseRow &row, CaseEvent what, const QString &who,
                    const RemoteMark &mark, const QString &reason)
{
    addEvent(work, row, what, who, reason, {}, toColumn(mark));
}

void endRemote(Work &work, CaseRow &row, RemoteRow &remote, RemoteEnd why, std::optional<Side> by,
               const QString &who)
{
    const auto behind = after(remote.body.state, RemoteStep::End);
    if (!behind)
        return;
    countTool(remote.body, work.now);
    remote.body.state = *behind;
    remote.body.endedAt = work.now;
    remote.body.why = why;
    remote.body.endedBy = by;
    remote.body.code.clear();
    remote.body.granted.clear();
    addRemoteEvent(work, row, CaseEvent::RemoteEnded, who, {remote.id(), {}, why});
    saveRemote(work, row, remote);
    work.effect.stopRemote(remote.id());
}

void endRemoteOf(Work &work, CaseRow &row, RemoteEnd why, std::optional<Side> by,
                 const QString &who)
{
    if (auto remote = openRemote(work.sql, row))
        endRemote(work, row, *remote, why, by, who);
}

void remoteDue(Work &work, const Id &session)
{
    onRemote(work, session, [&](CaseRow &row, RemoteRow &remote) {
        const auto border = nextBorder(remote.body);
        if (!border)
            return false;
        if (work.now < border->at) {
            setTimer(work, TimerKind::Remote, session, *nextLook(remote.body, work.now));
            return false;
        }
        if (border->step == RemoteStep::End) {
            endRemote(work, row, remote, border->why);
            return true;
        }
        remote.body.state = RemoteState::TimedOut;
        remote.body.endedAt = work.now;
        addRemoteEvent(work, row, CaseEvent::RemoteTimedOut, {}, {session, {}, {}});
        saveRemote(work, row, remote);
        return true;
    });
}

void remoteSeen(Work &work, const Id &session, Instant at)
{
    onRemote(work, session, [&](CaseRow &row, RemoteRow &remote) {
        RemoteSessionBody &body = remote.body;
        const bool begins = body.state == RemoteState::Granted;
        const bool resumes = body.state == RemoteState::Interrupted;
        if (!begins && !resumes && body.state != RemoteState::Live)
            return false;
        if (begins) {
            body.liveAt = at;
            body.leaseUntil = at + std::chrono::minutes(body.minutes);
            body.code.clear();
        }
        body.state = RemoteState::Live;
        body.countedUntil = std::max(at, body.countedUntil.value_or(at));
        body.interruptedAt.reset();
        body.resumeUntil.reset();
        if (begins || resumes)
            addRemoteEvent(work, row,
                           begins ? CaseEvent::RemoteLive : CaseEvent::RemoteResumed,
                           body.expertName, {session, body.granted, {}});
        saveRemote(work, row, remote);
        return begins || resumes;
    });
}

void remoteBroken(Work &work, const Id &session, Instant countedUntil)
{
    onRemote(work, session, [&](CaseRow &row, RemoteRow &remote) {
        RemoteSessionBody &body = remote.body;
        if (body.state != RemoteState::Live)
            return false;
        body.state = RemoteState::Interrupted;
        body.countedUntil = std::max(countedUntil, body.countedUntil.value_or(countedUntil));
        body.interruptedAt = work.now;
        body.resumeUntil = *body.countedUntil + terms::remoteBridge;
        addRemoteEvent(work, row, CaseEvent::RemoteInterrupted, {}, {session, {}, {}});
        saveRemote(work, row, remote);
        return true;
    });
}

void remoteCounted(Work &work, const Id &session, Instant countedUntil)
{
    onRemote(work, session, [&](CaseRow &row, RemoteRow &remote) {
        RemoteSessionBody &body = remote.body;
        const Instant at = std::min(countedUntil, body.endedAt.value_or(countedUntil));
        if (isOpen(body.state) || !body.countedUntil || at <= *body.countedUntil)
            return false;
        body.countedUntil = at;
        saveRemote(work, row, remote);
        return false;
    });
}

void breakAllRemote(Work &work)
{
    const Rows open = work.sql.rows("SELECT id, body FROM remote_session WHERE is_open = 1");
    for (const Row &row : open) {
        const RemoteSessionBody body = remoteFromColumn(row.blob(1));
        if (body.state == RemoteState::Live)
            remoteBroken(work, row.id(0), body.countedUntil.value_or(body.askedAt));
    }
}

} // namespace werkbank
