// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/db/Row.h"
#include "core/db/Statement.h"
#include "core/db/Value.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

// One connection to an encrypted SQLite file (SQLCipher 4). Belongs to one thread; only
// interrupt() may be called from another.
//
// Placeholders are $1, $2, … and are bound by name: SQLite itself would number them by first
// appearance. A value without a placeholder or a placeholder without a value is `misuse`.
// BEGIN and COMMIT are Transaction's.
//
// Errors: `cannot_open`; `wrong_key` (also a file whose first page is damaged; nothing is
// changed); `not_encrypted` (the file is or would be plain text); `corrupt`; `disk_full`;
// `io_error`; `out_of_memory`; `busy` (after 5 s); `read_only`; `interrupted`; `constraint`
// (detail {"kind": "unique" | "not_null" | "check" | "foreign_key" | "other",
// "constraint": "table.column", or the name of the check}); `misuse` (a bug of ours); `crashed`
// (by Faults). Texts never hold values; only a statement's own text may be quoted.
namespace werkbank {

class Connection;
class Faults;

class Database {
public:
    // What of the last commits may be lost when the power fails: nothing, or some (never order
    // or integrity). PRAGMA synchronous.
    enum class Durability { Full, Normal };

    struct Options {
        QString path;  // or ":memory:": nothing is ever written to disk
        Durability durability = Durability::Full;
        bool readOnly = false;
        int cacheMiB = 16;
        Faults *faults = nullptr;  // simulator only; outlives the database
    };

    static constexpr size_t keySize = 32;

    // Makes the file (mode 0600) where it is missing; its folder must exist. The key is raw: no
    // key derivation. It is copied into the connection and lives as long as that.
    static Result<std::unique_ptr<Database>> open(const Options &options, const SecretBytes &key);
    ~Database();

    // For scans and loops. The texts of statements are ours: never put data into them.
    Result<Statement> prepare(QByteArrayView sql);
    // One statement whose rows, if any, are of no interest.
    Result<void> run(QByteArrayView sql, const Values &values = {});
    // Several statements without placeholders: schemas.
    Result<void> script(QByteArrayView sql);
    // The first row, if there is one.
    Result<std::optional<Row>> one(QByteArrayView sql, const Values &values = {});
    Result<QList<Row>> all(QByteArrayView sql, const Values &values = {});

    qint64 changes() const;  // rows changed by the last statement that writes
    qint64 lastInsertRowid() const;
    // Statements started since open(), BEGIN and COMMIT included: what cost tests compare.
    quint64 statementCount() const;

    // Any thread. The statement that runs now fails with `interrupted`.
    void interrupt();

    // A copy under another key, complete and synced when this returns. `path` must not exist yet.
    // Not inside a transaction.
    Result<void> exportTo(const QString &path, const SecretBytes &key);
    // Reads every page: `corrupt` where one fails its HMAC or the structure is damaged. An older
    // but intact file or page is not found out by it.
    Result<void> integrityCheck();

private:
    friend class Transaction;
    explicit Database(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace werkbank
