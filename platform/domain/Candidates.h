// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Hours.h"
#include "platform/domain/CaseRow.h"
#include "platform/domain/Matching.h"

// From the store to the pure matching. Errors go into work.sql.
namespace werkbank {

// Every verified expert of the case's tenant, with what matching must know of him: a constant
// number of statements. An expert whose offer ran out lately is asked again only when he is
// `returning`: he has just become available.
QList<Candidate> loadCandidates(Work &work, const CaseRow &row, const Id &returning);

MatchRequest matchRequest(const CaseRow &row, Instant now);

// Whether the account can be asked now, and until when that holds.
Availability availabilityOf(Work &work, const Id &account);

} // namespace werkbank
