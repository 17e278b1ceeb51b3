// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

// A session with the expert's own tool goes past the platform, which sees neither its pictures nor
// its end. What it sees is whether both are still there who have to be: the customer's trusted page,
// on which he can stop it, and the expert's app, which ends it with its tool. The last moment that
// both were heard is the last that counts; without one of them the session is interrupted, as any
// other. Thread of the platform; a failure of the store is logged and looked at again.
namespace werkbank {

class Platform;

// About three times a minute, by the session's own timer. Does nothing to other sessions.
void lookAfterTool(Platform &platform, const Id &session);

} // namespace werkbank
