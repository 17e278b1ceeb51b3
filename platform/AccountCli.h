// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Options.h"

#include <functional>

class QObject;

// `account …`, `tenant …`, `statement …`, `identity …`, `payout …`, `ledger …`: through the admin
// socket where a platform runs in the folder, else on the store itself. Main thread, event loop running. Calls
// `done` once with what is to be printed or written. Errors: those of MoneyOperators.h, DataFolder
// and the store.
namespace werkbank {

void runAccountCli(const Options &options, QObject *context,
                   std::function<void(Result<QByteArray>)> done);

} // namespace werkbank
