// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/db/Value.h"

// One row of a result, copied out of the database. Value type, any thread. Columns count from 0;
// a column that does not exist is a bug of ours. NULL reads as 0, empty or the null Id; a value
// of another type is converted as SQLite does it.
namespace werkbank {

class Row {
public:
    Row() = default;
    explicit Row(QList<Value> columns) : m_columns(std::move(columns)) {}

    int columns() const { return int(m_columns.size()); }
    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;  // of a text: its UTF-8
    Id id(int column) const { return Id::fromString(text(column)); }
    Instant instant(int column) const { return {integer(column)}; }

private:
    QList<Value> m_columns;
};

} // namespace werkbank
