// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Export.h"

#include "core/db/Connection.h"
#include "core/db/Opening.h"
#include "core/db/SqliteError.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace werkbank {

namespace {

// Statement's values live on the ordinary heap; the key must not.
Result<void> attach(sqlite3 *db, const QString &path, const SecretBytes &key)
{
    const SecretBytes literal = keyLiteral(key);
    const QByteArray name = path.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, "ATTACH DATABASE $1 AS copy KEY $2", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, name.constData(), int(name.size()), SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, reinterpret_cast<const char *>(literal.view().data()),
                      int(literal.size()), SQLITE_STATIC);
    const int rc = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return rc == SQLITE_DONE ? Result<void>() : Result<void>(sqliteError(db, rc));
}

Result<void> copyMark(Connection &connection, const QByteArray &pragma)
{
    const Result<Prepared *> asked = connection.take("PRAGMA main." + pragma);
    if (!asked)
        return asked.error();
    const Result<bool> row = connection.step(**asked);
    const int value = row && *row ? sqlite3_column_int((*asked)->handle, 0) : 0;
    connection.giveBack(*asked);
    if (!row)
        return row.error();
    const QByteArray set = "PRAGMA copy." + pragma + " = " + QByteArray::number(value);
    return execute(connection.handle(), set.constData());
}

Result<void> fill(Connection &connection)
{
    sqlite3 *db = connection.handle();
    for (const char *sql : {"PRAGMA copy.cipher_page_size = 4096", "PRAGMA copy.synchronous = FULL",
                            "PRAGMA copy.auto_vacuum = INCREMENTAL",
                            "SELECT sqlcipher_export('copy')"}) {
        if (Result<void> done = execute(db, sql); !done)
            return done;
    }
    if (Result<void> marked = copyMark(connection, "user_version"); !marked)
        return marked;
    return copyMark(connection, "application_id");
}

// Lets the copy be attached and written, schema of virtual tables included, while this lives.
class ExportRights {
public:
    explicit ExportRights(sqlite3 *db) : m_db(db) { set(1, 0); }
    ~ExportRights() { set(0, 1); }
    Q_DISABLE_COPY_MOVE(ExportRights)

private:
    void set(int attached, int defensive)
    {
        sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, attached);
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, defensive, nullptr);
    }

    sqlite3 *m_db;
};

} // namespace

Result<void> exportConnection(Connection &connection, const QString &path, const SecretBytes &key)
{
    if (connection.isInTransaction() || key.size() != Database::keySize)
        return misuseError(u"An export needs a key of 32 bytes and no open transaction."_s);
    const Result<QString> target = resolvedPath(path);
    if (!target)
        return target.error();
    if (Result<void> created = createPrivateFile(*target); !created)
        return created;
    const ExportRights rights(connection.handle());
    Result<void> done = attach(connection.handle(), *target, key);
    if (done) {
        done = fill(connection);
        const Result<void> detached = execute(connection.handle(), "DETACH DATABASE copy");
        if (done)
            done = detached;
    }
    if (done && lookOfFile(*target) != FileLook::Opaque)
        done = notEncryptedError();
    if (!done)
        shred(*target);
    return done;
}

} // namespace werkbank
