// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/ApplicantFile.h"

// What happens to an applicant's file by itself: a lease ends, no result comes, a supporter has to
// be looked at again: 30 days before that day he and the desk hear of it, on that day he is asked
// for nothing new any more (he keeps his membership and what he has). Thread of the platform, inside
// a transaction; running one twice changes nothing more. Errors go into work.sql.
namespace werkbank {

namespace terms {
inline constexpr Milliseconds applicantLease = std::chrono::minutes(30);
} // namespace terms

void endLease(Work &work, const Id &applicant);
void identificationDue(Work &work, const Id &applicant);
void recheckDue(Work &work, const Id &applicant);

// The day and its timer, from what is known now. Of an approved applicant.
void planRecheck(Work &work, ApplicantFile &row);
// Something that he had proven does not hold any more (isInDoubt): he is looked at again within the
// notice of a check. Saves the row.
void openRecheck(Work &work, ApplicantFile &row);
// All that was asked for again is there: offers again, and a new day.
void finishRecheck(Work &work, ApplicantFile &row);
// Midnight of this day where the tenant is.
Instant startOf(Sql &sql, const Id &tenant, const QDate &day);
QDate todayAt(Sql &sql, const Id &tenant, Instant now);

} // namespace werkbank
