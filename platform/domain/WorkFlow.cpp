// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/WorkFlow.h"

#include "core/base/Log.h"
#include "core/rules/WorkChange.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Timers.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// The clock shows the same without the new one: it has only gone on.
bool isSame(const CaseWorkBody &told, const CaseWorkBody &now)
{
    const auto isSameLine = [](const BillLine &a, const BillLine &b) {
        return a.rule == b.rule && a.quantity == b.quantity && a.amount == b.amount;
    };
    const qint64 gone = now.running ? (now.at - told.at).count() : 0;
    return told.running == now.running && told.countedMs + gone == now.countedMs
           && told.agreedCap == now.agreedCap && told.capReached == now.capReached
           && told.bill.gross == now.bill.gross && told.bill.net == now.bill.net
           && told.bill.expertShare == now.bill.expertShare
           && std::equal(told.bill.lines.begin(), told.bill.lines.end(), now.bill.lines.begin(),
                         now.bill.lines.end(), isSameLine);
}

// The platform goes on by itself: nobody could be told that it cannot reckon.
void tell(Work &work, const CaseRow &row, const WorkSaid &said)
{
    if (const auto error = tellWork(work, row, said))
        qCWarning(logPlatform, "time worked could not be reckoned: %s", qPrintable(error->code));
}

const WorkRow *lastOf(const WorkSaid &said, const Id &session)
{
    const WorkRow *last = nullptr;
    for (const WorkRow &row : said.intervals) {
        if (row.body.session == session && (!last || row.body.startAt > last->body.startAt))
            last = &row;
    }
    return last;
}

void beginSession(Work &work, const CaseRow &row, WorkSaid &said, const RemoteSessionBody &session,
                  bool resumes)
{
    WorkRow begins;
    WorkIntervalBody &body = begins.body;
    body.id = work.newId();
    body.caseId = row.id();
    body.account = session.expert;
    const auto asked = work.sql.row("SELECT device FROM remote_session WHERE id = $1",
                                    {session.id});
    body.device = asked ? asked->id(0) : Id();
    body.source = WorkSource::Session;
    body.session = session.id;
    body.startAt = std::min(work.now, resumes ? *session.countedUntil : *session.liveAt);
    body.heardAt = session.countedUntil;
    takeClock(work, row, said, begins);
    said.intervals.append(begins);
    saveWork(work, row, begins);
}

// Ends what runs too long; whether something did.
void endLong(Work &work, const CaseRow &row, WorkSaid &said)
{
    const QList<WorkRow> intervals = said.intervals;
    for (const WorkRow &interval : intervals) {
        if (!interval.body.endAt && interval.body.startAt + longestInterval <= work.now)
            endWork(work, row, said, interval.body.id, work.now, true);
    }
}

} // namespace

void saveWork(Work &work, const CaseRow &row, const WorkRow &interval)
{
    const WorkIntervalBody &body = interval.body;
    work.sql.run("INSERT INTO work_interval"
                 " (tenant, case_id, id, account, is_running, let_go, body)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (tenant, case_id, id)"
                 " DO UPDATE SET is_running = excluded.is_running, let_go = excluded.let_go,"
                 " body = excluded.body, rev = work_interval.rev + 1",
                 {row.tenant(), row.id(), body.id, body.account, int(!body.endAt),
                  int(interval.letGo), toColumn(body)});
    work.effect.touch(row.scope(), WorkIntervalBody::kind, body.id);
}

void endWork(Work &work, const CaseRow &row, WorkSaid &said, const Id &interval, Instant at,
             bool letGo)
{
    WorkRow *found = said.find(interval);
    if (!found)
        return;
    WorkIntervalBody &body = found->body;
    body.endAt = std::min({at, work.now, body.startAt + longestInterval});
    found->letGo = letGo;
    if (*body.endAt > body.startAt) {
        saveWork(work, row, *found);
        return;
    }
    said.intervals.removeIf([&](const WorkRow &each) { return each.body.id == interval; });
    work.sql.run("DELETE FROM work_interval WHERE tenant = $1 AND case_id = $2 AND id = $3",
                 {row.tenant(), row.id(), interval});
    work.effect.touch(row.scope(), WorkIntervalBody::kind, interval);
}

void takeClock(Work &work, const CaseRow &row, WorkSaid &said, WorkRow &begins)
{
    const auto found = work.sql.row("SELECT case_id, id, body FROM work_interval"
                                    " WHERE account = $1 AND is_running = 1",
                                    {begins.body.account});
    if (!found)
        return;
    const bool isHere = found->id(0) == row.id();
    const auto runs = fromColumn<WorkIntervalBody>(found->blob(2));
    const Instant start = begins.body.startAt;
    const bool isLate = consentFor(begins.body, work.now) == WorkConsent::Proposed;
    if (runs.startAt > start || (isHere && isLate)) {
        begins.body.endAt = runs.startAt > start ? runs.startAt : work.now;
        begins.letGo = true;
        return;
    }
    if (isHere)
        return endWork(work, row, said, runs.id, start, true);
    const auto other = loadCase(work.sql, runs.caseId);
    if (!other)
        return;
    WorkSaid there = loadWork(work.sql, *other);
    endWork(work, *other, there, runs.id, start, true);
    tell(work, *other, there);
}

std::optional<Error> tellWork(Work &work, const CaseRow &row, const WorkSaid &said)
{
    const auto reckoned = caseWork(said, row, work.now);
    if (!reckoned)
        return reckoned.error();
    if (reckoned->next)
        setTimer(work, TimerKind::WorkPrice, row.id(), *reckoned->next);
    else
        clearTimer(work, TimerKind::WorkPrice, row.id());
    const CaseWorkBody body = reckoned->body(row.id());
    if (said.lastTold && isSame(*said.lastTold, body))
        return {};
    work.sql.run("INSERT INTO case_work (tenant, case_id, agreed_cap, body)"
                 " VALUES ($1, $2, $3, $4) ON CONFLICT (tenant, case_id) DO UPDATE SET"
                 " agreed_cap = excluded.agreed_cap, body = excluded.body,"
                 " rev = case_work.rev + 1",
                 {row.tenant(), row.id(), said.agreedCap, toColumn(body)});
    work.effect.touch(row.scope(), CaseWorkBody::kind, row.id());
    return {};
}

void leaveWork(Work &work, const CaseRow &row)
{
    if (!work.sql.hit("SELECT 1 FROM case_work WHERE tenant = $1 AND case_id = $2",
                      {row.tenant(), row.id()}))
        return;
    WorkSaid said = loadWork(work.sql, row);
    const QList<WorkRow> intervals = said.intervals;
    for (const WorkRow &interval : intervals) {
        if (!interval.body.endAt)
            endWork(work, row, said, interval.body.id, work.now, true);
    }
    tell(work, row, said);
}

// What is heard of a session once the case has left its expert changes nothing any more: its time
// may stand in a receipt.
void followSession(Work &work, const CaseRow &row, const RemoteSessionBody &session)
{
    if (!session.liveAt || !session.countedUntil)
        return;
    WorkSaid said = loadWork(work.sql, row);
    const WorkRow *last = lastOf(said, session.id);
    if (row.state() != CaseState::Assigned && (!last || last->body.endAt))
        return;
    const bool isLive = session.state == RemoteState::Live;
    if (isLive && (!last || (last->body.endAt && !last->letGo))) {
        beginSession(work, row, said, session, last != nullptr);
        return tell(work, row, said);
    }
    if (!last)
        return;
    WorkRow changed = *last;
    const Instant heard = std::max(*session.countedUntil,
                                   changed.body.heardAt.value_or(*session.countedUntil));
    changed.body.heardAt = std::min(heard, changed.body.endAt.value_or(heard));
    // A break ends what the expert let go of, too: when the session is resumed, it counts again.
    if (session.state == RemoteState::Interrupted)
        changed.letGo = false;
    const bool ends = !isLive && !changed.body.endAt;
    if (!ends && changed.body.heardAt == last->body.heardAt && changed.letGo == last->letGo)
        return;
    *said.find(changed.body.id) = changed;
    if (ends)
        endWork(work, row, said, changed.body.id, work.now, false);
    else
        saveWork(work, row, changed);
    tell(work, row, said);
}

void workDue(Work &work, const Id &caseId)
{
    const auto row = loadCase(work.sql, caseId);
    if (!row)
        return;
    WorkSaid said = loadWork(work.sql, *row);
    endLong(work, *row, said);
    tell(work, *row, said);
}

} // namespace werkbank
