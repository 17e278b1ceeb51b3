// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Options.h"

// `audit verify|export|heads …` of the command line. Reads the files that it names. Any thread.
// Errors: `usage`, and those of a key file (DataFolder.h).
namespace werkbank {

Result<Options> parseAudit(const QString &verb, const QStringList &words);

} // namespace werkbank
