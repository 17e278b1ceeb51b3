// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/CaseFlow.h"

// Hand-overs and passwords asked for, as stored: both wait for the customer for a while and end by
// his answer, by time or because the case has left its expert. Errors go into work.sql.
namespace werkbank {

namespace terms {
inline constexpr Milliseconds answerHandover = std::chrono::hours(24);
inline constexpr Milliseconds keepSecret = std::chrono::minutes(15);
} // namespace terms

// The one hand-over of this case that waits; `id` null: whichever.
std::optional<HandoverBody> waitingHandover(Sql &sql, const CaseRow &row, const Id &id = {});
void endHandover(Work &work, const CaseRow &row, HandoverBody handover, HandoverState how);

// Asked or given, not over.
std::optional<SecretBody> openSecret(Sql &sql, const CaseRow &row, const Id &id = {});
// What was given is erased.
void endSecret(Work &work, const CaseRow &row, SecretBody secret, SecretState how);

// The case has left its expert: nothing of his waits any longer.
void endCaseworkOf(Work &work, const CaseRow &row);

// Their time is over.
void handoverDue(Work &work, const Id &handover);
void secretDue(Work &work, const Id &secret);

} // namespace werkbank
