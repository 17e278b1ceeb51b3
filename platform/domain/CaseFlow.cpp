// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/CaseFlow.h"

#include "core/rules/Policy.h"
#include "core/wire/Codes.h"
#include "core/wire/DeskEntities.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/CaseTimers.h"
#include "platform/domain/Casework.h"
#include "platform/domain/Receipts.h"
#include "platform/domain/RemoteSessions.h"
#include "platform/domain/Reputations.h"
#include "platform/domain/SamplePeriods.h"
#include "platform/domain/WorkFlow.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

std::optional<Id> workerOf(const CaseRow &row)
{
    return row.state() == CaseState::Assigned ? row.body.assignee : std::nullopt;
}

void tellDesk(Work &work, const CaseRow &row, const Id &account)
{
    work.sql.run("UPDATE membership SET desk_rev = desk_rev + 1 WHERE tenant = $1 AND account = $2",
                 {row.tenant(), account});
    work.effect.touch(row.desk(), DeskExpertBody::kind, account);
}

// Closed, reopened, or something happened to it since.
void followQuality(Work &work, const CaseChange &change)
{
    const bool wasClosed = change.was.state() == CaseState::Closed;
    const bool isClosed = change.is.state() == CaseState::Closed;
    if (isClosed && (!wasClosed || change.was.itemN != change.is.itemN))
        sampleCase(work, change.is);
    if (wasClosed != isClosed)
        refreshReputation(work, change.is);
}

// What was offered is part of what is taken away.
void dropOffers(Work &work, const CaseRow &row, const Id &account)
{
    const Rows offers = work.sql.rows("UPDATE offer SET dropped = 1 WHERE tenant = $1"
                                      " AND case_id = $2 AND account = $3 AND state <> 'open'"
                                      " AND dropped = 0 RETURNING id",
                                      {row.tenant(), row.id(), account});
    for (const Row &offer : offers)
        work.effect.touch(Scope::ofAccount(account), OfferBody::kind, offer.id(0));
}

} // namespace

void commitCase(Work &work, CaseChange &change)
{
    if (workerOf(change.was) != workerOf(change.is)) {
        endRemoteOf(work, change.is, RemoteEnd::CaseLeft);
        leaveWork(work, change.is);
        endCaseworkOf(work, change.is);
    }
    if (change.was.state() == CaseState::Solved && change.is.state() == CaseState::Solved)
        renewReceipt(work, change.is);
    saveCase(work, change.was, change.is);
    setCaseTimers(work, change.was, change.is);
    followQuality(work, change);
    const auto before = workerOf(change.was);
    const auto behind = workerOf(change.is);
    if (before == behind)
        return;
    if (behind)
        tellDesk(work, change.is, *behind);
    if (before) {
        tellDesk(work, change.is, *before);
        retryUnmatched(work, *before);
    }
}

std::optional<Error> step(Work &work, CaseRow &row, CaseStep step, const QString &who,
                          const QString &reason, const QString &whom)
{
    const CaseState before = row.state();
    const auto behind = after(before, step);
    if (!behind)
        return makeError(codes::wrongState, u"The case has moved on; this is not possible now."_s,
                         {{u"state"_s, enumName(before)}});
    row.body.state = *behind;
    if (const auto outcome = outcomeOf(step))
        row.body.outcome = outcome;
    addEvent(work, row, eventOf(before, step), who, reason, whom);
    return {};
}

void addEvent(Work &work, CaseRow &row, CaseEvent what, const QString &who, const QString &reason,
              const QString &whom, const Utf8 &remote)
{
    const Id id = work.newId();
    work.sql.run("INSERT INTO event"
                 " (tenant, case_id, id, n, after_pos, what, who, reason, at, whom,"
                 " remote) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                 {row.tenant(), row.id(), id, ++row.itemN, row.pos, enumName(what), who, reason,
                  work.now, whom, remote.bytes.isEmpty() ? Value(u""_s) : Value(remote)});
    work.effect.touch(row.scope(), EventBody::kind, id);
}

void giveTo(Work &work, CaseRow &row, const Id &account)
{
    CaseBody &body = row.body;
    body.assignee = account;
    body.assignedAt = work.now;
    row.reportedAt.reset();
    const auto name = work.sql.row("SELECT name FROM account WHERE id = $1", {account});
    body.assigneeName = name ? name->text(0) : QString();
    body.replyUntil.reset();
    expectReply(work, row);
    row.unmatchedAt.reset();
    row.ringEndsAt.reset();
    work.sql.run("INSERT INTO case_expert (tenant, case_id, account, from_at)"
                 " VALUES ($1, $2, $3, $4) ON CONFLICT (tenant, case_id, account, from_at)"
                 " DO UPDATE SET until_at = NULL",
                 {row.tenant(), row.id(), account, work.now});
    work.effect.grant(account, row.scope());
}

void takeAway(Work &work, CaseRow &row)
{
    CaseBody &body = row.body;
    if (!body.assignee)
        return;
    work.sql.run("UPDATE case_expert SET until_at = $4 WHERE tenant = $1 AND case_id = $2"
                 " AND account = $3 AND until_at IS NULL",
                 {row.tenant(), row.id(), *body.assignee, work.now});
    work.effect.revoke(*body.assignee, row.scope());
    dropOffers(work, row, *body.assignee);
    body.assignee.reset();
    body.assigneeName.clear();
    body.replyUntil.reset();
}

void expectReply(Work &work, CaseRow &row)
{
    if (!row.body.replyUntil)
        row.body.replyUntil = work.now + replyWithin(row.body.urgency);
}

void endCase(Work &work, CaseRow &row)
{
    CaseBody &body = row.body;
    body.closedAt = work.now;
    body.closesAt.reset();
    body.replyUntil.reset();
    row.ringEndsAt.reset();
    if (body.state == CaseState::Closed)
        body.reopenUntil = work.now + terms::reopen;
    closeOffers(work, row, OfferState::Withdrawn);
}

void reassign(Work &work, const Id &caseId, CaseStep how, const QString &who,
              const QString &reason)
{
    const auto row = loadCase(work.sql, caseId);
    if (!row || row->state() != CaseState::Assigned)
        return;
    CaseChange change(*row);
    if (step(work, change.is, how, who, reason))
        return;
    takeAway(work, change.is);
    startCascade(work, change.is);
    commitCase(work, change);
}

} // namespace werkbank
