// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/db/Row.h"
#include "core/db/Value.h"

#include <memory>

// One prepared statement, for large scans and for many runs with other values. Belongs to the
// thread of its Database and must end before it. When it ends it goes back to the Database, which
// keeps it prepared; a text that is in use already is prepared a second time.
//
// A statement that changes data is complete only when step() has returned false.
// Errors: those of Database.
namespace werkbank {

class Connection;
class Database;
struct Prepared;

class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    // Sets $number; rewinds. `misuse` where the statement has no such placeholder.
    Result<void> bind(int number, const Value &value);
    // Sets all: as many values as placeholders, else `misuse`.
    Result<void> bind(const Values &values);

    // True: a row stands ready. False: the statement is finished; the next step starts it again.
    // `misuse` while a placeholder has no value.
    Result<bool> step();
    // Rewinds. The values stay.
    void reset();

    bool readsOnly() const;

    // The row that stands ready. As in Row: columns count from 0.
    int columns() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    Id id(int column) const { return Id::fromString(text(column)); }
    Instant instant(int column) const { return {integer(column)}; }
    Row row() const;

private:
    friend class Database;
    Statement(Connection &connection, Prepared &prepared);

    void giveBack();

    Connection *m_connection = nullptr;
    Prepared *m_prepared = nullptr;
};

} // namespace werkbank
