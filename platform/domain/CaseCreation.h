// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/CaseRequest.h"
#include "platform/domain/Work.h"

// From a customer's request to a case that is offered. Errors: see Platform::createCase.
namespace werkbank {

Result<CaseMade> makeCase(Work &work, const CaseRequest &raw, const AlongsideCase &alongside);

// The key that link secrets are derived with; part of what every store has.
void prepareLinkKey(Work &work);

} // namespace werkbank
