// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/db/Row.h"
#include "core/db/Value.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

// One transaction of the platform's store: all of it happens, or nothing. Made by Store::read and
// Store::write; belongs to their thread. Statements are written in the one dialect that SQLite and
// PostgreSQL share: $1, $2, …; INSERT … ON CONFLICT … DO UPDATE; RETURNING where the caller must
// know whether a row was changed; no function that only one of them has.
// Errors: those of core/db/Database.h.
namespace werkbank {

using Rows = QList<Row>;

class Tx {
public:
    virtual ~Tx() = default;

    // Runs one statement to its end. The texts of statements are ours: never put data into them.
    virtual Result<Rows> run(QByteArrayView sql, const Values &values = {}) = 0;

    // The first row, if there is one.
    Result<std::optional<Row>> one(QByteArrayView sql, const Values &values = {});
    // A statement whose rows are of no interest.
    Result<void> exec(QByteArrayView sql, const Values &values = {});
    // Whether the statement had a row: for checks, and for changes with RETURNING.
    Result<bool> hit(QByteArrayView sql, const Values &values = {});
};

} // namespace werkbank
