// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/store/Tx.h"

// The statements of one transaction for code that runs many: the first error stays, and every
// later statement does nothing and has no rows. Whoever made the transaction looks at result()
// before he believes anything that was read, and undoes all where it failed. Thread of its Tx.
namespace werkbank {

class Sql {
public:
    explicit Sql(Tx &tx) : m_tx(tx) {}

    Rows rows(QByteArrayView sql, const Values &values = {});
    std::optional<Row> row(QByteArrayView sql, const Values &values = {});
    void run(QByteArrayView sql, const Values &values = {}) { rows(sql, values); }
    // Whether there was a row: for checks, and for changes with RETURNING.
    bool hit(QByteArrayView sql, const Values &values = {}) { return row(sql, values).has_value(); }

    bool failed() const { return m_error.has_value(); }
    void fail(Error error);
    Result<void> result() const { return m_error ? Result<void>(*m_error) : Result<void>(); }
    Tx &tx() { return m_tx; }

private:
    Tx &m_tx;
    std::optional<Error> m_error;
};

// Reads the columns of a row one after the other.
class Columns {
public:
    explicit Columns(const Row &row) : m_row(row) {}

    Id id() { return m_row.id(m_next++); }
    QString text() { return m_row.text(m_next++); }
    QByteArray bytes() { return m_row.blob(m_next++); }
    qint64 integer() { return m_row.integer(m_next++); }
    bool boolean() { return m_row.boolean(m_next++); }
    Instant instant() { return m_row.instant(m_next++); }
    std::optional<Instant> maybeInstant()
    {
        const int column = m_next++;
        return m_row.isNull(column) ? std::nullopt : std::optional(m_row.instant(column));
    }
    std::optional<Id> maybeId()
    {
        const int column = m_next++;
        return m_row.isNull(column) ? std::nullopt : std::optional(m_row.id(column));
    }

private:
    const Row &m_row;
    int m_next = 0;
};

} // namespace werkbank
