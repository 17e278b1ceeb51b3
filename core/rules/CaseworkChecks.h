// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/wire/Commands.h"

// Values in commands about steps, handing over, asking for a password and practice that make no
// sense whoever says them. Pure, any thread. The error is `bad_command`.
namespace werkbank {

std::optional<Error> badCaseworkValues(const commands::SetStep &command);
std::optional<Error> badCaseworkValues(const commands::HandOver &command);
std::optional<Error> badCaseworkValues(const commands::AskSecret &command);
std::optional<Error> badCaseworkValues(const commands::GiveSecret &command);
std::optional<Error> badCaseworkValues(const commands::StartPractice &command);
std::optional<Error> badCaseworkValues(const commands::AppealSuspension &command);

} // namespace werkbank
