// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "platform/domain/Work.h"

// What happens at some moment without anybody asking. A timer is a row, so it survives a restart;
// when it is due its action looks at the state as it is then, so running it twice changes nothing
// more than once. One timer per kind and reference. Errors go into work.sql.
namespace werkbank {

enum class TimerKind {
    Ring,       // case: the ring of offers ends
    Retry,      // case: unmatched, ask again
    Close,      // case: solved, nobody answered
    Border,     // case: what the customer may do changes by itself
    ReadEnd,    // case: its expert's read access ends
    DeskEnd,    // case: it leaves the dispatchers' list
    LinkEnd,    // case link
    OfferEnd,   // offer: it leaves the expert's list
    Available,  // account: his availability may change
    Blob,       // blob: unfinished or deleted, its bytes go
    Prune,      // log and idempotency
    Remote,     // remote session: a border of time
    WorkPrice,  // case: what its time costs changes by itself
    Period,     // tenant: a month of spot checks ends
    ReviewLease, // review: whoever took it has had his time
    Figures,    // tenant: what spot checks say is reckoned anew
    ApplicantLease,    // applicant: nobody has his file any more
    ApplicantRecheck,  // applicant: a supporter has to be looked at again
    Identification,    // applicant: no result has come
    Handover,          // hand-over: the customer has not answered
    Secret,            // password asked for: it is not kept any longer
    Practice,          // practice talk: the scripted customer has waited long enough
};

void setTimer(Work &work, TimerKind kind, const Id &ref, Instant at);
void clearTimer(Work &work, TimerKind kind, const Id &ref);

struct DueTimer {
    TimerKind kind = TimerKind::Ring;
    Id ref;
    Instant at;
};
// The first due one, if any.
std::optional<DueTimer> firstDue(Sql &sql, Instant now);
std::optional<Instant> nextTimer(Sql &sql);

// Takes the timer away and does what it is for; timers that repeat set themselves again.
Result<void> runTimer(Work &work, const DueTimer &timer);

} // namespace werkbank
