// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/ApplicantFile.h"

// The items of an application: what of them is open, what is missing, and how they become the
// account, its profile and its pay profile. Inside a transaction; errors of the store go into the
// Sql.
namespace werkbank {

// What the applicant may change now.
QList<ApplicationItem> openItems(const ApplicantFile &row);
QList<application::Missing> missingOf(Sql &sql, const ApplicantFile &row, const SkillTree &skills,
                                      Instant now);

// One item as it is kept. `bad_command` {field} for what could never be right.
std::optional<Error> storeValues(Work &work, const ApplicantFile &row,
                                 const application::Values &values);
ApplicationItem itemOf(const application::Values &values);

// What follows from the items once they are sent: name, languages, pay profile, whom it is.
void applyItems(Work &work, ApplicantFile &row, bool setsPay);
// The same for every application of this name and birth date.
QString personKey(const application::Person &person);
// What he stated anew beside what had been found: whatever differs from before has to be compared
// again.
void restateIdentity(Work &work, const ApplicantFile &row);

} // namespace werkbank
