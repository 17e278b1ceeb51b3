// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/CaseTimers.h"

#include "core/rules/Policy.h"
#include "platform/domain/Timers.h"

namespace werkbank {

namespace {

struct CaseMoments {
    std::optional<Instant> ring, close, border, readEnd, deskEnd;
};

CaseMoments momentsOf(const CaseRow &row, Instant now)
{
    CaseMoments out;
    if (row.state() == CaseState::Offered)
        out.ring = row.ringEndsAt;
    if (row.state() == CaseState::Solved)
        out.close = row.body.closesAt;
    out.border = nextBorder(row, now);
    if (row.body.assignee)
        out.readEnd = readUntil(row.body);
    if (row.hasEnded() && row.body.closedAt)
        out.deskEnd = *row.body.closedAt + terms::deskAfterEnd;
    return out;
}

void follow(Work &work, TimerKind kind, const Id &ref, const std::optional<Instant> &was,
            const std::optional<Instant> &is)
{
    if (is && is != was)
        setTimer(work, kind, ref, *is);
    else if (was && !is)
        clearTimer(work, kind, ref);
}

// The customer's links end some time after the case has.
void followLinks(Work &work, const CaseRow &row)
{
    std::optional<Instant> end;
    if (row.hasEnded() && row.body.closedAt)
        end = *row.body.closedAt + terms::linkAfterEnd;
    const Rows links = work.sql.rows("UPDATE case_link SET ends_at = $3 WHERE tenant = $1"
                                     " AND case_id = $2 AND revoked_at IS NULL RETURNING id",
                                     {row.tenant(), row.id(), end});
    for (const Row &link : links) {
        if (end)
            setTimer(work, TimerKind::LinkEnd, link.id(0), *end);
        else
            clearTimer(work, TimerKind::LinkEnd, link.id(0));
    }
}

} // namespace

std::optional<Instant> nextBorder(const CaseRow &row, Instant now)
{
    std::optional<Instant> next;
    const auto consider = [&](const std::optional<Instant> &at) {
        if (at && now < *at && (!next || *at < *next))
            next = at;
    };
    if (row.state() == CaseState::Assigned)
        consider(row.body.replyUntil);
    if (row.state() == CaseState::Closed)
        consider(row.body.reopenUntil);
    if (row.body.customer.kind == CustomerKind::Private && row.state() != CaseState::Cancelled)
        consider(row.body.createdAt + terms::withdraw);
    return next;
}

void setCaseTimers(Work &work, const CaseRow &was, const CaseRow &is)
{
    const CaseMoments before = momentsOf(was, work.now);
    const CaseMoments behind = momentsOf(is, work.now);
    follow(work, TimerKind::Ring, is.id(), before.ring, behind.ring);
    follow(work, TimerKind::Close, is.id(), before.close, behind.close);
    follow(work, TimerKind::Border, is.id(), before.border, behind.border);
    follow(work, TimerKind::ReadEnd, is.id(), before.readEnd, behind.readEnd);
    follow(work, TimerKind::DeskEnd, is.id(), before.deskEnd, behind.deskEnd);
    if (was.hasEnded() != is.hasEnded())
        followLinks(work, is);
    if (was.state() == CaseState::Unmatched && is.state() != CaseState::Unmatched)
        clearTimer(work, TimerKind::Retry, is.id());
}

} // namespace werkbank
