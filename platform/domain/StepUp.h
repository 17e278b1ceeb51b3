// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "platform/domain/Rights.h"

// A few commands want the password entered again: whoever finds an open app must not be able to
// move money. The app asks the browser for a new sign-in (PROTOCOL.md, 9.1); the platform's page
// always asks for the password, and the family of tokens notes when that was. Errors go into the
// Sql.
namespace werkbank {

namespace terms {
inline constexpr Milliseconds steppedUp = std::chrono::minutes(5);
} // namespace terms

// Whether the password was entered on this actor's own device within the last 5 minutes.
bool steppedUp(Sql &sql, const Actor &actor, Instant now);
// The refusal, where it was not.
std::optional<Error> needsStepUp(Sql &sql, const Actor &actor, Instant now);

} // namespace werkbank
