// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/TimeCommands.h"

#include <chrono>

// Whether an interval may be as somebody says it, for the form before and the platform after. Pure,
// any thread. Errors: `bad_work`.
namespace werkbank {

inline constexpr Milliseconds longestInterval = std::chrono::hours(24);

// Typed work needs a reason, a session its id, an end lies behind its start and all before `now`;
// at most 24 hours.
std::optional<Error> badInterval(const WorkIntervalBody &interval, Instant now);

// The interval with another start and end. What was counted from events (session, call) can only be
// shortened. Typed work that becomes longer or gets another reason is a proposal.
Result<WorkIntervalBody> changedInterval(const WorkIntervalBody &interval, Instant startAt,
                                         Instant endAt, const QString &reason, Instant now);

// Typed work or a call of which the platform hears more than `longestUnheard` after it began was not
// seen by the customer while it happened: a proposal.
inline constexpr Milliseconds longestUnheard{60'000};
WorkConsent consentFor(const WorkIntervalBody &interval, Instant heardOfAt);

// `bad_command` where the values make no sense whoever says them.
std::optional<Error> badWorkValues(const commands::StartWork &command);
std::optional<Error> badWorkValues(const commands::StopWork &command);
std::optional<Error> badWorkValues(const commands::ChangeWork &command);
std::optional<Error> badWorkValues(const commands::AnswerWorkGap &command);
std::optional<Error> badWorkValues(const commands::PauseWork &command);
std::optional<Error> badWorkValues(const commands::AgreeToCap &command);

} // namespace werkbank
