// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A seam for the simulator: it decides before which operation a database "loses power". The
// product has none. Called on the thread of the database.
namespace werkbank {

class Faults {
public:
    enum class Operation {
        Read,          // a statement that only reads is about to start
        Write,         // a statement that writes is about to start
        CommitBefore,  // nothing of the transaction is durable yet
        CommitAfter,   // the transaction is durable, but nobody has been told
    };

    virtual ~Faults() = default;
    // False: this operation and every later one of the same database fails with `crashed` and
    // does not touch the file. What was not committed by then is gone. A statement that writes
    // outside a transaction asks for Write, CommitBefore and CommitAfter.
    virtual bool before(Operation operation) = 0;
};

} // namespace werkbank
