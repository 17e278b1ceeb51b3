// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/ApplicantFile.h"
#include "platform/domain/Handlers.h"

// What the commands of onboarding staff share. Inside a handler; errors of the store go into the Sql.
namespace werkbank {

// The file, where the giver has the lease of it and is not the applicant himself: `not_allowed`,
// `not_eligible` {rule: "lease" | "not_about_yourself"}.
Result<ApplicantFile> leasedFile(Giver &giver, const Id &tenant, const Id &applicant);
// The file of somebody else; no lease needed.
Result<ApplicantFile> fileOfOther(Giver &giver, const Id &tenant, const Id &applicant);

// Whether something in it may be changed now: before anybody has approved, or when a supporter is
// looked at again. `wrong_state` {state} where not.
std::optional<Error> isClosedFile(Giver &giver, const ApplicantFile &row);

// Of a supporter who is looked at again: if all is proven anew, he is done.
void lookAgain(Work &work, ApplicantFile &row);

// Reads results as PROTOCOL.md's `identification.import` does, for a command and for an operator.
// Answers with the number of results taken. Errors: `bad_command` {line}; nothing is taken then.
// `isOwn`: files of whoever brings the results; nobody identifies himself.
Result<int> importIdentifications(Work &work, const Id &tenant, const QByteArray &content,
                                  const std::function<bool(const ApplicantFile &)> &isOwn = {});

// Against a suspension; `wrong_state` where there is none or one was made already.
std::optional<Error> appealSuspension(Work &work, ApplicantFile &row, const QString &words);

// The verdicts have come to something: writes what follows from it.
std::optional<Error> decide(Work &work, ApplicantFile &row, ApplicantVerdict outcome);

} // namespace werkbank
