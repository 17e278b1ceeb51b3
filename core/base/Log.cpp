// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

namespace werkbank {

Q_LOGGING_CATEGORY(logDb, "werkbank.db", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "werkbank.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "werkbank.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logPlatform, "werkbank.platform", QtInfoMsg)

} // namespace werkbank
