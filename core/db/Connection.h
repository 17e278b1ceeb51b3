// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/db/Faults.h"
#include "core/db/Value.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

// The SQLite handle behind Database, Statement and Transaction, with its prepared statements and
// its fault points. Private to core/db. Thread of the Database, except interrupt().
namespace werkbank {

struct Prepared {
    Prepared() = default;
    ~Prepared();
    Q_DISABLE_COPY_MOVE(Prepared)

    sqlite3_stmt *handle = nullptr;
    QByteArray sql;
    QList<int> indexOf;      // of $1, $2, … in SQLite's numbering
    QList<bool> isBound;     // $1, $2, …
    bool readsOnly = false;
    bool running = false;    // started and not yet at its end
    bool commits = false;    // running outside a transaction and writing
    bool cached = false;
    bool inUse = false;
};

class Connection {
public:
    Connection(sqlite3 *handle, Faults *faults, bool inMemory);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    sqlite3 *handle() const { return m_handle; }
    bool isInMemory() const { return m_inMemory; }
    bool isInTransaction() const;
    quint64 started() const { return m_started; }

    // Every take() is answered by one giveBack().
    Result<Prepared *> take(QByteArrayView sql);
    void giveBack(Prepared *prepared);

    Result<void> bind(Prepared &prepared, int number, const Value &value);
    Result<void> bind(Prepared &prepared, const Values &values);
    Result<bool> step(Prepared &prepared);
    void rewind(Prepared &prepared);

    Result<void> script(QByteArrayView sql);

    Result<void> begin(const char *sql);
    Result<void> commit();
    void rollBack();

private:
    // Compiles the first statement of `sql` and says where the rest begins. Null: only blanks.
    Result<std::unique_ptr<Prepared>> compile(QByteArrayView sql, qsizetype *rest);
    Result<void> start(Prepared &prepared);
    Result<void> control(const char *sql);
    bool may(Faults::Operation operation);

    sqlite3 *m_handle;
    Faults *m_faults;
    bool m_inMemory;
    bool m_crashed = false;
    quint64 m_started = 0;
    int m_lent = 0;
    std::unordered_map<QByteArray, std::unique_ptr<Prepared>> m_cache;
};

} // namespace werkbank
