// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Migrations.h"

#include "core/db/Database.h"
#include "core/db/Transaction.h"

using namespace Qt::StringLiterals;

namespace werkbank {

namespace {

Result<int> versionOf(Database &database)
{
    const Result<std::optional<Row>> row = database.one("PRAGMA user_version");
    if (!row)
        return row.error();
    return *row ? int((*row)->integer(0)) : 0;
}

Result<void> migrateTo(Database &database, const Migration &migration)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Read again under the write lock: another program may have come first.
    const Result<int> version = versionOf(database);
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return {};
    if (Result<void> changed = database.script(migration.sql); !changed)
        return changed;
    // A pragma takes no placeholder; the number is ours.
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(migration.version);
    if (Result<void> marked = database.script(mark); !marked)
        return marked;
    return transaction->commit();
}

} // namespace

Result<void> migrate(Database &database, std::span<const Migration> migrations)
{
    int newest = 0;
    for (const Migration &migration : migrations) {
        Q_ASSERT(migration.version > newest);
        newest = migration.version;
    }
    const Result<int> version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > newest)
        return makeError("newer_version",
                         u"This database was written by a newer version of the program. It was not "
                         "changed. Update the program."_s,
                         {{u"file"_s, *version}, {u"program"_s, newest}});
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (Result<void> done = migrateTo(database, migration); !done)
            return done;
    }
    return {};
}

} // namespace werkbank
