// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Options.h"

#include <functional>

class QObject;

// `account …` and `tenant …`: through the admin socket where a platform runs in the folder, else on
// the store itself. Main thread, event loop running. Calls `done` once with the id of the tenant
// or account. Errors: those of AccountCommands.h, DataFolder and the store.
namespace werkbank {

void runAccountCli(const Options &options, QObject *context,
                   std::function<void(Result<QString>)> done);

} // namespace werkbank
