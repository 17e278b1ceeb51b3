// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RawLoop.h"

#include "sync/CacheSchema.h"

#include <QElapsedTimer>

#include <sqlite3.h>

namespace werkbank {

namespace {

void must(sqlite3 *db, int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("raw loop: %s", sqlite3_errmsg(db));
}

void execute(sqlite3 *db, const char *sql)
{
    must(db, sqlite3_exec(db, sql, nullptr, nullptr, nullptr));
}

class Prepared {
public:
    Prepared(sqlite3 *db, const char *sql) : m_db(db)
    {
        must(db, sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr));
    }
    ~Prepared() { sqlite3_finalize(m_handle); }

    Prepared &number(int at, qint64 value)
    {
        must(m_db, sqlite3_bind_int64(m_handle, at, value));
        return *this;
    }
    template <class T>
    Prepared &maybe(int at, const std::optional<T> &value)
    {
        return value ? number(at, qint64(*value)) : null(at);
    }
    Prepared &null(int at)
    {
        must(m_db, sqlite3_bind_null(m_handle, at));
        return *this;
    }
    Prepared &text(int at, const QByteArray &value)
    {
        must(m_db, sqlite3_bind_text(m_handle, at, value.constData(), int(value.size()), SQLITE_STATIC));
        return *this;
    }
    void run()
    {
        must(m_db, sqlite3_step(m_handle));
        sqlite3_reset(m_handle);
    }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_handle = nullptr;
};

sqlite3 *openAsTheApp(const QString &path)
{
    sqlite3 *db = nullptr;
    must(db, sqlite3_open_v2(path.toUtf8().constData(), &db,
                             SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
    execute(db, "PRAGMA key = \"x'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'\";"
                "PRAGMA cipher_memory_security = OFF; PRAGMA cipher_compatibility = 4;"
                "PRAGMA cipher_page_size = 4096; PRAGMA auto_vacuum = INCREMENTAL;"
                "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                "PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;"
                "PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -32768;"
                "PRAGMA journal_mode = WAL");
    execute(db, cacheSchema);
    return db;
}

void writeRows(sqlite3 *db, const QList<RawRow> &rows, int perTransaction)
{
    Prepared insert(db, "INSERT INTO entity (row, kind, id, scope, rev, gen, case_id, pos, side, n,"
                        " until, body) VALUES (?1, ?2, ?3, ?4, ?5, 0, NULL, ?6, ?7, ?8, ?9, ?10)");
    Prepared update(db, "UPDATE entity SET rev = ?2, body = ?3 WHERE row = ?1");
    Prepared forget(db, "INSERT INTO words (words, rowid, text) VALUES ('delete', ?1, ?2)");
    Prepared words(db, "INSERT INTO words (rowid, text) VALUES (?1, ?2)");
    Prepared cursor(db, "INSERT OR REPLACE INTO meta (key, value) VALUES ('cursor', ?1)");
    for (qsizetype from = 0; from < rows.size(); from += perTransaction) {
        execute(db, "BEGIN IMMEDIATE");
        for (const RawRow &row : rows.sliced(from, std::min(qsizetype(perTransaction), rows.size() - from))) {
            if (row.isNew) {
                insert.number(1, row.row).text(2, row.kind).text(3, row.id).number(4, row.scope)
                    .number(5, row.rev).maybe(6, row.columns.pos).maybe(7, row.columns.side)
                    .maybe(8, row.columns.n).maybe(9, row.columns.until).text(10, row.body).run();
            } else {
                update.number(1, row.row).number(2, row.rev).text(3, row.body).run();
                forget.number(1, row.row).text(2, row.oldWords).run();
            }
            words.number(1, row.row).text(2, row.words).run();
        }
        cursor.number(1, from).run();
        execute(db, "COMMIT");
    }
}

} // namespace

qint64 rawLoop(const QString &path, const QList<RawRow> &rows, int perTransaction)
{
    sqlite3 *db = openAsTheApp(path);
    QElapsedTimer timer;
    timer.start();
    writeRows(db, rows, perTransaction);
    const qint64 took = timer.nsecsElapsed();
    sqlite3_close_v2(db);
    return took;
}

} // namespace werkbank
