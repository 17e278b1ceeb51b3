// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/db/Database.h"

#include <memory>

// The way from a path and a key to a connection that is proven to write ciphertext, and what
// other code of core/db needs of it. Private to core/db. Errors: those of Database.
namespace werkbank {

class Connection;

Result<std::unique_ptr<Connection>> openConnection(const Database::Options &options,
                                                   const SecretBytes &key);

// The key as SQLCipher takes it raw, without key derivation: x'…64 hex digits…'.
SecretBytes keyLiteral(const SecretBytes &key);

// An absolute path whose folder has no symbolic links in it, as SQLITE_OPEN_NOFOLLOW demands.
// `cannot_open` where the folder does not exist or the file itself is a link.
Result<QString> resolvedPath(const QString &path);

// A new, empty file of mode 0600. SQLite gives its -wal and -shm files the same mode.
Result<void> createPrivateFile(const QString &path);

enum class FileLook { Missing, Empty, PlainText, Opaque };
FileLook lookOfFile(const QString &path);

// Overwrites and removes a database file and the files beside it.
void shred(const QString &path);

} // namespace werkbank
