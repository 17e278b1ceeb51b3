// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

// Starting with the person's session on this computer: a file in the desktop's folder for that,
// there exactly while it is wanted. Main thread. Errors: `disk` with the sentence to log.
namespace werkbank {

// `folder`: ~/.config/autostart, made if missing. `command`: program and arguments.
Result<void> startAtLogin(bool wanted, const QString &folder, const QStringList &command);

} // namespace werkbank
