// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <span>

// Brings a database to the version of the program. Thread of the database.
//
// Versions are positive and ascend; a released migration never changes. Each runs in a
// transaction of its own together with PRAGMA user_version, so a crash leaves the version before
// or the version after it. A file newer than the last migration fails with `newer_version`
// (detail {"file", "program"}) and is not changed.
namespace werkbank {

class Database;

struct Migration {
    int version = 0;
    const char *sql = nullptr;
};

Result<void> migrate(Database &database, std::span<const Migration> migrations);

} // namespace werkbank
