// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IdentFile.h"
#include "platform/domain/Work.h"

// Identifications that Deutsche Post is asked about over HTTP, for whoever knows the network
// (platform/edge/IdentHttpDue). What goes wrong stands in the file's history, once until it changes.
// Thread of the platform, inside a transaction; errors of the store go into the Sql.
namespace werkbank {

struct IdentToBegin {
    QString reference, firstName, lastName, email, language;
};
// The one that waits longest and was not tried since; one whose reference was used before has to be
// started again by the clerk.
std::optional<IdentToBegin> identToBegin(Sql &sql, Instant notTriedSince);
struct IdentToAsk {
    QString reference, caseId;
};
std::optional<IdentToAsk> identToAsk(Sql &sql, Instant notAskedSince);

// There is a case; the person hears where to go on.
void identBegun(Work &work, const QString &reference, const QString &caseId, const QString &page);
// Asked, and it is as it was.
void identAsked(Work &work, const QString &reference);
// `code`: of IdentHttp.
void identFailed(Work &work, const QString &reference, const QString &code);
// Its result, or that there is none yet. Errors: `bad_command`.
Result<void> identFetched(Work &work, const QString &reference, const IdentResult &result);

} // namespace werkbank
