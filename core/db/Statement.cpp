// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Statement.h"

#include "core/db/Connection.h"

#include <sqlite3.h>

#include <utility>

namespace werkbank {

Statement::Statement(Connection &connection, Prepared &prepared)
    : m_connection(&connection), m_prepared(&prepared)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_prepared(std::exchange(other.m_prepared, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_connection = other.m_connection;
        m_prepared = std::exchange(other.m_prepared, nullptr);
    }
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (m_prepared)
        m_connection->giveBack(std::exchange(m_prepared, nullptr));
}

Result<void> Statement::bind(int number, const Value &value)
{
    return m_connection->bind(*m_prepared, number, value);
}

Result<void> Statement::bind(const Values &values)
{
    return m_connection->bind(*m_prepared, values);
}

Result<bool> Statement::step()
{
    return m_connection->step(*m_prepared);
}

void Statement::reset()
{
    m_connection->rewind(*m_prepared);
}

bool Statement::readsOnly() const
{
    return m_prepared->readsOnly;
}

int Statement::columns() const
{
    return sqlite3_column_count(m_prepared->handle);
}

bool Statement::isNull(int column) const
{
    Q_ASSERT(column >= 0 && column < columns());
    return sqlite3_column_type(m_prepared->handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    Q_ASSERT(column >= 0 && column < columns());
    return sqlite3_column_int64(m_prepared->handle, column);
}

double Statement::real(int column) const
{
    Q_ASSERT(column >= 0 && column < columns());
    return sqlite3_column_double(m_prepared->handle, column);
}

QString Statement::text(int column) const
{
    Q_ASSERT(column >= 0 && column < columns());
    const auto *text = sqlite3_column_text(m_prepared->handle, column);
    const int size = sqlite3_column_bytes(m_prepared->handle, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(text), size);
}

QByteArray Statement::blob(int column) const
{
    Q_ASSERT(column >= 0 && column < columns());
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_prepared->handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_prepared->handle, column));
}

Row Statement::row() const
{
    QList<Value> values;
    values.reserve(columns());
    for (int column = 0; column < columns(); ++column) {
        switch (sqlite3_column_type(m_prepared->handle, column)) {
        case SQLITE_INTEGER:
            values.append(integer(column));
            break;
        case SQLITE_FLOAT:
            values.append(real(column));
            break;
        case SQLITE_TEXT:
            values.append(Utf8{blob(column)});
            break;
        case SQLITE_BLOB:
            values.append(blob(column));
            break;
        default:
            values.append(nullptr);
            break;
        }
    }
    return Row(std::move(values));
}

} // namespace werkbank
