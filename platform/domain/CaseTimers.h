// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/CaseRow.h"

// The timers that follow from how a case stands, so that no command can forget one. Errors go into
// work.sql.
namespace werkbank {

namespace terms {
inline constexpr Milliseconds linkAfterEnd = std::chrono::days(30);
inline constexpr Milliseconds deskAfterEnd = std::chrono::days(30);
inline constexpr Milliseconds filesAfterEnd = std::chrono::days(30);
} // namespace terms

// Sets and clears what differs between the two.
void setCaseTimers(Work &work, const CaseRow &was, const CaseRow &is);

// The next moment at which what the customer may do changes without anybody doing anything.
std::optional<Instant> nextBorder(const CaseRow &row, Instant now);

} // namespace werkbank
