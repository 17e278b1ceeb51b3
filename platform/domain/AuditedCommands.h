// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/AnyCommand.h"
#include "platform/domain/Audit.h"
#include "platform/domain/Viewer.h"

// Which commands stand in the audit chain, done or refused, and what of them: one overload each in
// the .cpp, so that no handler can forget it. All others leave no row. Thread of the platform;
// errors go into work.sql.
namespace werkbank {

// Behind the handler, in its transaction.
void auditDone(Work &work, const Viewer &viewer, const AnyCommand &command);
// In the transaction that stores the refusal. A command that names a tenant which there is not, and
// one that cannot be decoded, leave nothing in a tenant's chain.
void auditRefusal(Work &work, const Viewer &viewer, const Command &command, const Error &error);

} // namespace werkbank
