// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

// A password from the person at the terminal, twice and without echo, or one line of standard input
// where that is no terminal. Main thread. Errors: `usage` (none given, or the two differ).
namespace werkbank {

Result<QString> askPassword();

} // namespace werkbank
