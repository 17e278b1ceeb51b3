// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Work.h"

// A file at the onboarding desk for somebody whom the operator made a supporter on the command line:
// approved without an application, so that the desk can suspend and restore him. Says so in its
// history and in the audit chain. Thread of the platform, inside a transaction; errors of the store
// go into work.sql.
namespace werkbank {

// Of a verified supporter of this tenant. Nothing where there is a file under his address already.
void addFileByOperator(Work &work, const Id &tenant, const Id &account);

} // namespace werkbank
