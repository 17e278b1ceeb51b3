// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Opening.h"

#include "core/base/Log.h"
#include "core/db/Connection.h"
#include "core/db/SqliteError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVersionNumber>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace werkbank {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int busyMs = 5000;
constexpr int applicationId = 0x576b6264;  // "Wkbd"

// The first column of the first row; empty where there is none.
QByteArray answer(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray out;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        out = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return out;
}

// A plain SQLite accepts a key and ignores it, so only this answer tells SQLCipher apart.
Result<void> checkCipher(sqlite3 *db)
{
    const QString version = QString::fromLatin1(answer(db, "PRAGMA cipher_version"));
    if (QVersionNumber::fromString(version) < QVersionNumber(4, 6))
        return notEncryptedError();
    return {};
}

void restrict(sqlite3 *db)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(db, SQLITE_LIMIT_VARIABLE_NUMBER, 4096);
    sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, 64);
    sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1024);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 32);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_WORKER_THREADS, 0);
}

Result<void> unlock(sqlite3 *db, const SecretBytes &key)
{
    const SecretBytes literal = keyLiteral(key);
    // Would otherwise write to stderr.
    if (Result<void> quiet = execute(db, "PRAGMA cipher_log_level = NONE"); !quiet)
        return quiet;
    const int rc = sqlite3_key_v2(db, "main", literal.view().data(), int(literal.size()));
    if (rc != SQLITE_OK)
        return sqliteError(db, rc);
    if (Result<void> cipher = checkCipher(db); !cipher)
        return cipher;
    // With memory security catching up is three times, a search 100 times as slow; what is left
    // in memory goes with the process when the screen is locked.
    for (const char *sql : {"PRAGMA cipher_memory_security = OFF", "PRAGMA cipher_compatibility = 4",
                            "PRAGMA cipher_page_size = 4096"}) {
        if (Result<void> set = execute(db, sql); !set)
            return set;
    }
    const int read = sqlite3_exec(db, "SELECT count(*) FROM sqlite_master", nullptr, nullptr,
                                  nullptr);
    if ((read & 0xff) == SQLITE_NOTADB)
        return wrongKeyError();
    return read == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(db, read));
}

// The first commit of a new file holds nothing but marks, and proves that ciphertext is written.
Result<void> makeFirstPage(sqlite3 *db, const QString &path)
{
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(applicationId);
    if (Result<void> set = execute(db, "PRAGMA auto_vacuum = INCREMENTAL"); !set)
        return set;
    if (Result<void> written = execute(db, mark.constData()); !written)
        return written;
    if (lookOfFile(path) == FileLook::Opaque)
        return {};
    qCCritical(logDb, "A new database file was not encrypted and is destroyed.");
    return notEncryptedError();
}

Result<void> tune(sqlite3 *db, const Database::Options &options, bool inMemory)
{
    const bool full = options.durability == Database::Durability::Full;
    const QByteArray cache = "PRAGMA cache_size = -" + QByteArray::number(options.cacheMiB * 1024);
    for (const char *sql : {full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL",
                            "PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON",
                            "PRAGMA mmap_size = 0", "PRAGMA temp_store = MEMORY",
                            "PRAGMA secure_delete = ON", "PRAGMA journal_size_limit = 67108864",
                            cache.constData()}) {
        if (Result<void> set = execute(db, sql); !set)
            return set;
    }
    if (inMemory || options.readOnly)
        return {};
    return answer(db, "PRAGMA journal_mode = WAL") == "wal" ? Result<void>() : cannotOpenError();
}

Result<void> setUp(Connection &connection, const Database::Options &options, const QString &path,
                   const SecretBytes &key, bool fresh)
{
    sqlite3 *db = connection.handle();
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, busyMs);
    // Closing tidies a write-ahead log away, whatever the key: not before the key has been proven.
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (Result<void> unlocked = unlock(db, key); !unlocked)
        return unlocked;
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    restrict(db);
    if (fresh) {
        if (Result<void> made = makeFirstPage(db, path); !made)
            return made;
    }
    return tune(db, options, connection.isInMemory());
}

// Prepares the file for SQLite and says whether it is new.
Result<bool> prepareFile(const QString &path, bool readOnly)
{
    switch (lookOfFile(path)) {
    case FileLook::PlainText:
        return notEncryptedError();
    case FileLook::Missing: {
        if (readOnly)
            return cannotOpenError();
        const Result<void> created = createPrivateFile(path);
        return created ? Result<bool>(true) : Result<bool>(created.error());
    }
    case FileLook::Empty:
    case FileLook::Opaque:
        break;
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (!readOnly && (QFile::permissions(path) & others))
        QFile::setPermissions(path, ownerOnly);
    return lookOfFile(path) == FileLook::Empty && !readOnly;
}

Result<std::unique_ptr<Connection>> connectTo(const Database::Options &options, const QString &path,
                                              const SecretBytes &key, bool fresh, bool inMemory)
{
    const int access = options.readOnly ? SQLITE_OPEN_READONLY
                                        : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *db = nullptr;
    const int rc = sqlite3_open_v2(path.toUtf8().constData(), &db,
                                   access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
                                       | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE, nullptr);
    auto connection = std::make_unique<Connection>(db, options.faults, inMemory);
    if (rc != SQLITE_OK)
        return sqliteError(db, rc);
    if (Result<void> done = setUp(*connection, options, path, key, fresh); !done)
        return done.error();
    return connection;
}

} // namespace

Result<std::unique_ptr<Connection>> openConnection(const Database::Options &options,
                                                   const SecretBytes &key)
{
    if (key.size() != Database::keySize || options.path.isEmpty())
        return misuseError(u"A database needs a path and a key of 32 bytes."_s);
    if (options.path == ":memory:"_L1)
        return connectTo(options, options.path, key, false, true);
    const Result<QString> path = resolvedPath(options.path);
    if (!path)
        return path.error();
    const Result<bool> fresh = prepareFile(*path, options.readOnly);
    if (!fresh)
        return fresh.error();
    Result<std::unique_ptr<Connection>> connection = connectTo(options, *path, key, *fresh, false);
    if (!connection && *fresh)
        shred(*path);
    return connection;
}

SecretBytes keyLiteral(const SecretBytes &key)
{
    constexpr char digits[] = "0123456789abcdef";
    SecretBytes literal(3 + 2 * key.size());
    const std::span<std::byte> out = literal.edit();
    out[0] = std::byte('x');
    out[1] = std::byte('\'');
    out.back() = std::byte('\'');
    for (size_t i = 0; i < key.size(); ++i) {
        const auto byte = std::to_integer<unsigned>(key.view()[i]);
        out[2 + 2 * i] = std::byte(digits[byte >> 4]);
        out[3 + 2 * i] = std::byte(digits[byte & 0x0f]);
    }
    return literal;
}

Result<QString> resolvedPath(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QDir(file.absolutePath()).canonicalPath();
    if (folder.isEmpty() || file.isSymLink())
        return cannotOpenError();
    return QDir(folder).filePath(file.fileName());
}

Result<void> createPrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly) ? Result<void>()
                                                                           : cannotOpenError();
}

FileLook lookOfFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileLook::Missing;
    QFile file(path);
    // What cannot be read here is for SQLite to report.
    if (!file.open(QIODevice::ReadOnly))
        return FileLook::Opaque;
    const QByteArray head = file.read(16);
    if (head.isEmpty())
        return FileLook::Empty;
    return head.startsWith("SQLite format 3") ? FileLook::PlainText : FileLook::Opaque;
}

void shred(const QString &path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        QFile file(path + suffix);
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            continue;
        const QByteArray zeros(64 * 1024, '\0');
        for (qint64 left = file.size(); left > 0; left -= zeros.size())
            file.write(zeros.first(qMin(left, qint64(zeros.size()))));
        file.flush();
        file.remove();
    }
}

} // namespace werkbank
