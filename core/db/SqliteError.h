// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

struct sqlite3;

// SQLite's result codes as errors for programs and people. Private to core/db. Thread of the
// connection. The codes are listed in Database.h.
namespace werkbank {

// `resultCode` of the call that has just failed on `handle`. SQLite's own message is quoted only
// in errors of compile(): later ones may hold what a user typed (an FTS5 query).
Error sqliteError(sqlite3 *handle, int resultCode);
Error compileError(sqlite3 *handle, int resultCode, QByteArrayView sql);
Error misuseError(QString text);
Error crashedError();
Error cannotOpenError();
Error wrongKeyError();
Error notEncryptedError();

// Runs statements that have neither values nor rows.
Result<void> execute(sqlite3 *handle, const char *sql);

} // namespace werkbank
