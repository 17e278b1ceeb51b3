// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/CaseRow.h"

// How an expert does in one product at one tenant (core/quality/Reputation.h), from his newest 300
// cases: what customers confirmed, reopened or rated, and what drawn spot checks found by criteria
// on which reviewers agree. Thread of the platform, inside the caller's transaction; errors go into
// work.sql.
namespace werkbank {

// Of the expert who has the case, in the case's product. No effect where nobody has it.
void refreshReputation(Work &work, const CaseRow &row);

// The product of a task: the node above it.
QString productOf(const SkillTree &skills, const QString &task);

// What the order of offers sees of somebody of whom nothing is known yet, in ten-thousandths.
int unknownRank();

} // namespace werkbank
