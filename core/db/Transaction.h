// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

// A transaction: begun by begin(), durable after commit(), rolled back where it ends without.
//
//     Result<Transaction> tx = Transaction::begin(db);
//     if (!tx)
//         return tx.error();
//     …
//     return tx->commit();
//
// Thread of its Database. Not nestable: a second one fails with `misuse`. A Write transaction
// takes the write lock at once (BEGIN IMMEDIATE), so it is only ever `busy` in begin(). A Read
// transaction sees one state from its first statement on. Errors: those of Database.
namespace werkbank {

class Connection;
class Database;

class Transaction {
public:
    enum class Kind { Write, Read };

    static Result<Transaction> begin(Database &database, Kind kind = Kind::Write);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    // The error `io_error` with detail {"rolledBack": true} says that an earlier error, a full
    // disk for one, has undone the transaction already.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection = nullptr;  // null: committed or moved from
};

} // namespace werkbank
