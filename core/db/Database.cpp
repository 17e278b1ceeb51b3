// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Database.h"

#include "core/db/Connection.h"
#include "core/db/Export.h"
#include "core/db/Opening.h"
#include "core/db/SqliteError.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace werkbank {

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const Options &options, const SecretBytes &key)
{
    Result<std::unique_ptr<Connection>> connection = openConnection(options, key);
    if (!connection)
        return connection.error();
    return std::unique_ptr<Database>(new Database(std::move(*connection)));
}

Result<Statement> Database::prepare(QByteArrayView sql)
{
    const Result<Prepared *> prepared = m_connection->take(sql);
    if (!prepared)
        return prepared.error();
    return Statement(*m_connection, **prepared);
}

Result<void> Database::run(QByteArrayView sql, const Values &values)
{
    const Result<QList<Row>> rows = all(sql, values);
    return rows ? Result<void>() : Result<void>(rows.error());
}

Result<void> Database::script(QByteArrayView sql)
{
    return m_connection->script(sql);
}

Result<std::optional<Row>> Database::one(QByteArrayView sql, const Values &values)
{
    // A statement that changes data has to be run to its end, see Statement.h. Statements that
    // only read end with the first row.
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    if (Result<void> bound = statement->bind(values); !bound)
        return bound.error();
    std::optional<Row> first;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return first;
        if (!first)
            first = statement->row();
        if (statement->readsOnly())
            return first;
    }
}

Result<QList<Row>> Database::all(QByteArrayView sql, const Values &values)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    if (Result<void> bound = statement->bind(values); !bound)
        return bound.error();
    QList<Row> rows;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.append(statement->row());
    }
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection->handle());
}

qint64 Database::lastInsertRowid() const
{
    return sqlite3_last_insert_rowid(m_connection->handle());
}

quint64 Database::statementCount() const
{
    return m_connection->started();
}

void Database::interrupt()
{
    sqlite3_interrupt(m_connection->handle());
}

Result<void> Database::exportTo(const QString &path, const SecretBytes &key)
{
    return exportConnection(*m_connection, path, key);
}

Result<void> Database::integrityCheck()
{
    const Error damaged = makeError("corrupt", u"The database file is damaged. What can still be "
                                               "read was not changed."_s);
    if (!m_connection->isInMemory()) {
        const Result<QList<Row>> broken = all("PRAGMA cipher_integrity_check");
        if (!broken)
            return broken.error();
        if (!broken->isEmpty())
            return damaged;
    }
    const Result<std::optional<Row>> structure = one("PRAGMA integrity_check(1)");
    if (!structure)
        return structure.error();
    return *structure && (*structure)->text(0) == "ok"_L1 ? Result<void>() : damaged;
}

} // namespace werkbank
