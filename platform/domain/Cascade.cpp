// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Cascade.h"

#include "platform/domain/Candidates.h"
#include "platform/domain/CaseFlow.h"
#include "platform/domain/Timers.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds retrySoonest = std::chrono::minutes(1);
constexpr Milliseconds retryLatest = std::chrono::minutes(30);
constexpr int retryAtOnce = 10;
constexpr Milliseconds firstAlone = std::chrono::minutes(10);
constexpr Milliseconds firstUrgent = std::chrono::minutes(1);

struct RingRules {
    int width = 1;
    Milliseconds time{};
};

RingRules rulesOf(Work &work, const CaseRow &row)
{
    const auto tenant = work.sql.row(
        "SELECT first_ring, ring, ring_ms, urgent_ring_ms FROM tenant WHERE id = $1",
        {row.tenant()});
    if (!tenant)
        return {};
    return {int(tenant->integer(row.ring <= 1 ? 0 : 1)),
            Milliseconds(tenant->integer(row.isUrgent() ? 3 : 2))};
}

void touchOffer(Work &work, const Row &offer)
{
    work.effect.touch(Scope::ofAccount(offer.id(1)), OfferBody::kind, offer.id(0));
}

void insertOffer(Work &work, const CaseRow &row, const Id &account)
{
    const Id id = work.newId();
    work.sql.run("INSERT INTO offer (tenant, id, case_id, account, state, cascade, ring, exclusive,"
                 " others, created_at, exclusive_until, ends_at)"
                 " VALUES ($1, $2, $3, $4, 'open', $5, $6, 0, 0, $7, $8, $8)",
                 {row.tenant(), id, row.id(), account, row.cascade, row.ring, work.now,
                  row.ringEndsAt});
    work.effect.touch(Scope::ofAccount(account), OfferBody::kind, id);
}

void offerEnded(Work &work, const Row &offer)
{
    touchOffer(work, offer);
    setTimer(work, TimerKind::OfferEnd, offer.id(0), work.now + showEndedOffer);
}

// Waits longer the longer nobody came.
Instant retryAt(const CaseRow &row, Instant now)
{
    const Milliseconds age = now - row.unmatchedAt.value_or(now);
    return now + std::clamp(age / 4, retrySoonest, retryLatest);
}

// The step, without telling the time line the same thing again and again.
void quietStep(Work &work, CaseRow &row, CaseStep how, bool told)
{
    if (!told) {
        step(work, row, how, {});
        return;
    }
    if (const auto state = after(row.state(), how))
        row.body.state = *state;
}

void noMatch(Work &work, CaseRow &row)
{
    closeOffers(work, row, OfferState::Expired);
    row.ringEndsAt.reset();
    if (row.state() != CaseState::Unmatched)
        quietStep(work, row, CaseStep::NoMatch, row.unmatchedAt.has_value());
    if (!row.unmatchedAt)
        row.unmatchedAt = work.now;
    setTimer(work, TimerKind::Retry, row.id(), retryAt(row, work.now));
}

// False where there is nobody (more) to ask.
bool openRing(Work &work, CaseRow &row, const Id &returning, const Id &first = {})
{
    const auto ranked =
        rank(matchRequest(row, work.now), loadCandidates(work, row, returning));
    if (ranked.isEmpty())
        return false;
    ++row.ring;
    const RingRules rules = rulesOf(work, row);
    const auto named = std::ranges::find(ranked, first, &Ranked::account);
    if (named != ranked.end()) {
        row.ringEndsAt = work.now + (row.isUrgent() ? firstUrgent : firstAlone);
        insertOffer(work, row, first);
        refreshOffers(work, row);
        return true;
    }
    row.ringEndsAt = work.now + rules.time;
    for (qsizetype i = 0; i < std::min<qsizetype>(ranked.size(), rules.width); ++i)
        insertOffer(work, row, ranked[i].account);
    refreshOffers(work, row);
    return true;
}

// Nobody else can be asked: who had it to himself keeps it for one ring more, as he was told.
void lastStretch(Work &work, CaseRow &row)
{
    ++row.ring;
    row.ringEndsAt = work.now + rulesOf(work, row).time;
    refreshOffers(work, row);
}

} // namespace

void startCascade(Work &work, CaseRow &row, const Id &returning, const Id &first)
{
    ++row.cascade;
    row.ring = 0;
    const CaseState before = row.state();
    if (before == CaseState::Open)
        row.body.state = CaseState::Offered;
    if (!openRing(work, row, returning, first)) {
        --row.cascade;
        noMatch(work, row);
        return;
    }
    row.body.state = before;
    // A case that comes back from an expert is "offered" already; its time line says why.
    if (before != CaseState::Offered)
        quietStep(work, row, CaseStep::Offer, row.unmatchedAt.has_value());
}

void nextRing(Work &work, CaseRow &row)
{
    if (openRing(work, row, {}))
        return;
    if (row.ring == 1 && openOffers(work, row) > 0)
        lastStretch(work, row);
    else
        noMatch(work, row);
}

void closeOffers(Work &work, const CaseRow &row, OfferState state, const Id &except)
{
    const Rows closed = work.sql.rows(
        "UPDATE offer SET state = $3, ended_at = $4, rev = rev + 1"
        " WHERE tenant = $1 AND case_id = $2 AND state = 'open' AND id <> $5"
        " RETURNING id, account",
        {row.tenant(), row.id(), enumName(state), work.now,
         except.isNull() ? u""_s : except.toString()});
    for (const Row &offer : closed)
        offerEnded(work, offer);
}

void closeOffer(Work &work, const CaseRow &row, const Id &offer, OfferState state)
{
    const auto closed = work.sql.row(
        "UPDATE offer SET state = $4, ended_at = $5, rev = rev + 1"
        " WHERE tenant = $1 AND case_id = $2 AND id = $3 AND state = 'open' RETURNING id, account",
        {row.tenant(), row.id(), offer, enumName(state), work.now});
    if (closed)
        offerEnded(work, *closed);
}

void refreshOffers(Work &work, const CaseRow &row)
{
    const int open = openOffers(work, row);
    const Rows offers = work.sql.rows(
        "UPDATE offer SET ends_at = $3, others = $4, exclusive = $5,"
        " exclusive_until = CASE WHEN $6 = 1 THEN $3 ELSE exclusive_until END, rev = rev + 1"
        " WHERE tenant = $1 AND case_id = $2 AND state = 'open' RETURNING id, account",
        {row.tenant(), row.id(), row.ringEndsAt, open - 1, open == 1 && row.ring == 1, row.ring});
    for (const Row &offer : offers)
        touchOffer(work, offer);
}

int openOffers(Work &work, const CaseRow &row)
{
    const auto count = work.sql.row(
        "SELECT count(*) FROM offer WHERE tenant = $1 AND case_id = $2 AND state = 'open'",
        {row.tenant(), row.id()});
    return count ? int(count->integer(0)) : 0;
}

void retryUnmatched(Work &work, const Id &account)
{
    const Rows cases = work.sql.rows(
        "SELECT c.id FROM cases c JOIN expert e ON e.tenant = c.tenant AND e.account = $1"
        " WHERE c.state = 'unmatched' ORDER BY c.created_at, c.id LIMIT $2",
        {account, retryAtOnce});
    for (const Row &found : cases) {
        const auto row = loadCase(work.sql, found.id(0));
        if (!row)
            return;
        CaseChange change(*row);
        startCascade(work, change.is, account);
        commitCase(work, change);
    }
}

void watchAvailability(Work &work, const Id &account)
{
    const auto until = availabilityOf(work, account).until;
    if (until)
        setTimer(work, TimerKind::Available, account, *until);
    else
        clearTimer(work, TimerKind::Available, account);
}

} // namespace werkbank
