// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Policy.h"
#include "core/wire/DeskEntities.h"
#include "platform/domain/ApplicantTimers.h"
#include "platform/domain/Candidates.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/CaseFlow.h"
#include "platform/domain/CaseTimers.h"
#include "platform/domain/Casework.h"
#include "platform/domain/Figures.h"
#include "platform/domain/PracticeRow.h"
#include "platform/domain/Receipts.h"
#include "platform/domain/RemoteSessions.h"
#include "platform/domain/Reviews.h"
#include "platform/domain/SamplePeriods.h"
#include "platform/domain/Streams.h"
#include "platform/domain/Timers.h"
#include "platform/domain/WorkFlow.h"

namespace werkbank {

namespace {

constexpr Milliseconds pruneEvery = std::chrono::hours(24);
constexpr Milliseconds pruneNext = std::chrono::seconds(1);

template <class Act>
void onCase(Work &work, const Id &id, Act &&act)
{
    const auto row = loadCase(work.sql, id);
    if (!row)
        return;
    CaseChange change(*row);
    if (act(change.is))
        commitCase(work, change);
}

void ringEnds(Work &work, const Id &id)
{
    onCase(work, id, [&](CaseRow &row) {
        if (row.state() != CaseState::Offered || !row.ringEndsAt || work.now < *row.ringEndsAt)
            return false;
        nextRing(work, row);
        return true;
    });
}

void retry(Work &work, const Id &id)
{
    onCase(work, id, [&](CaseRow &row) {
        if (row.state() != CaseState::Unmatched)
            return false;
        startCascade(work, row);
        return true;
    });
}

void closeUnconfirmed(Work &work, const Id &id)
{
    onCase(work, id, [&](CaseRow &row) {
        if (row.state() != CaseState::Solved || !row.body.closesAt
            || work.now < *row.body.closesAt || step(work, row, CaseStep::TimeOut, {}))
            return false;
        endCase(work, row);
        if (auto error = confirmReceipt(work, row, true))
            work.sql.fail(*error);
        return true;
    });
}

// Nothing of the case changes, but what the customer may do; so he is shown it anew.
void passBorder(Work &work, const Id &id)
{
    const auto row = loadCase(work.sql, id);
    if (!row)
        return;
    work.sql.run("UPDATE cases SET rev = rev + 1 WHERE tenant = $1 AND id = $2",
                 {row->tenant(), id});
    work.effect.touch(row->scope(), CaseBody::kind, id);
    work.effect.touch(row->desk(), DeskCaseBody::kind, id);
    if (const auto next = nextBorder(*row, work.now))
        setTimer(work, TimerKind::Border, id, *next);
}

void endReading(Work &work, const Id &id)
{
    const auto row = loadCase(work.sql, id);
    const auto until = row ? readUntil(row->body) : std::nullopt;
    if (until && *until <= work.now && row->body.assignee)
        work.effect.revoke(*row->body.assignee, row->scope());
}

void leaveDesk(Work &work, const Id &id)
{
    const auto row = loadCase(work.sql, id);
    if (!row || !row->hasEnded())
        return;
    work.sql.run("UPDATE cases SET on_desk = 0 WHERE tenant = $1 AND id = $2",
                 {row->tenant(), id});
    work.effect.touch(row->desk(), DeskCaseBody::kind, id);
}

void endLink(Work &work, const Id &link)
{
    const auto row = work.sql.row("SELECT case_id FROM case_link WHERE id = $1 AND ends_at <= $2",
                                  {link, work.now});
    if (!row)
        return;
    work.effect.revoke(link, Scope::ofCase(row->id(0)));
    work.effect.end(link);
}

void dropOffer(Work &work, const Id &offer)
{
    const auto row = work.sql.row("UPDATE offer SET dropped = 1 WHERE id = $1 AND state <> 'open'"
                                  " RETURNING account",
                                  {offer});
    if (row)
        work.effect.touch(Scope::ofAccount(row->id(0)), OfferBody::kind, offer);
}

void becomeAvailable(Work &work, const Id &account)
{
    watchAvailability(work, account);
    if (availabilityOf(work, account).available)
        retryUnmatched(work, account);
}

void dropBlob(Work &work, const Id &blob)
{
    const auto row = work.sql.row("DELETE FROM blob WHERE id = $1"
                                  " AND (state <> 'complete' OR message IS NULL) RETURNING file",
                                  {blob});
    if (row)
        work.effect.eraseFile(row->text(0));
}

void prune(Work &work, const Id &)
{
    setTimer(work, TimerKind::Prune, {}, work.now + (pruneLog(work) ? pruneNext : pruneEvery));
}

struct Action {
    TimerKind kind;
    void (*act)(Work &work, const Id &ref);
};
constexpr Action actions[] = {
    {TimerKind::Ring, ringEnds},
    {TimerKind::Retry, retry},
    {TimerKind::Close, closeUnconfirmed},
    {TimerKind::Border, passBorder},
    {TimerKind::ReadEnd, endReading},
    {TimerKind::DeskEnd, leaveDesk},
    {TimerKind::LinkEnd, endLink},
    {TimerKind::OfferEnd, dropOffer},
    {TimerKind::Available, becomeAvailable},
    {TimerKind::Blob, dropBlob},
    {TimerKind::Prune, prune},
    {TimerKind::Remote, remoteDue},
    {TimerKind::WorkPrice, workDue},
    {TimerKind::Period, turnPeriods},
    {TimerKind::ReviewLease, endReviewLease},
    {TimerKind::Figures, reckonFigures},
    {TimerKind::ApplicantLease, endLease},
    {TimerKind::ApplicantRecheck, recheckDue},
    {TimerKind::Identification, identificationDue},
    {TimerKind::Handover, handoverDue},
    {TimerKind::Secret, secretDue},
    {TimerKind::Practice, practiceDue},
};
static_assert(std::size(actions) == size_t(TimerKind::Practice) + 1);

} // namespace

Result<void> runTimer(Work &work, const DueTimer &timer)
{
    clearTimer(work, timer.kind, timer.ref);
    for (const Action &action : actions) {
        if (action.kind == timer.kind)
            action.act(work, timer.ref);
    }
    return work.sql.result();
}

} // namespace werkbank
