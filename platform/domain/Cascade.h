// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/CaseRow.h"

// Offers in rings: the first exclusive, then wider ones; earlier offers stay open until the case is
// taken or the cascade ends. Where the first ring finds nobody behind it, its offers stay open for
// one ring more, no longer exclusive. The row is changed in memory, offers in the store; the caller commits
// the case. Errors go into work.sql.
namespace werkbank {

inline constexpr Milliseconds extension{30'000};
inline constexpr Milliseconds showEndedOffer = std::chrono::hours(24);

// Begins to ask experts about an open, offered or unmatched case. With nobody to ask it becomes
// (or stays) unmatched. `returning` may be asked again though his last offer ran out just now.
// `first`, if he can take it, has it to himself for longer.
void startCascade(Work &work, CaseRow &row, const Id &returning = {}, const Id &first = {});
// The ring has ended, or all of it declined: the next one, or the end of the cascade.
void nextRing(Work &work, CaseRow &row);
// Ends all open offers but `except`.
void closeOffers(Work &work, const CaseRow &row, OfferState state, const Id &except = {});
// Ends one, whatever becomes of the others.
void closeOffer(Work &work, const CaseRow &row, const Id &offer, OfferState state);
// Tells the open offers of the case when they end and how many they are.
void refreshOffers(Work &work, const CaseRow &row);
int openOffers(Work &work, const CaseRow &row);

// Cases that nobody took are offered to whoever has just become available.
void retryUnmatched(Work &work, const Id &account);

// Sets the timer for the next moment at which the account's availability may change.
void watchAvailability(Work &work, const Id &account);

} // namespace werkbank
