// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Transaction.h"

#include "core/db/Connection.h"
#include "core/db/Database.h"

#include <utility>

namespace werkbank {

Transaction::Transaction(Connection &connection) : m_connection(&connection) {}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    Connection &connection = *database.m_connection;
    const char *sql = kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN";
    if (Result<void> begun = connection.begin(sql); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (m_connection)
        m_connection->rollBack();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_connection);
    const Result<void> committed = m_connection->commit();
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace werkbank
