// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

// A whole copy of a database under another key. Private to core/db. Errors: those of Database.
namespace werkbank {

class Connection;

Result<void> exportConnection(Connection &connection, const QString &path, const SecretBytes &key);

} // namespace werkbank
