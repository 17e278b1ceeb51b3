// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/store/Tx.h"

#include <concepts>
#include <memory>
#include <type_traits>

// The platform's memory behind statements: an encrypted SQLite file (CipherStore) now, the same
// statements over PostgreSQL later. One thread; transactions do not nest. Writers see each other as
// if they ran one after the other (SQLite has one writer; PostgreSQL: SERIALIZABLE, where the loser
// fails and is run again).
// Errors: those of core/db/Database.h; after any of them nothing of the transaction has happened,
// save that a failed commit whose error is `crashed` leaves open which of the two it was.
namespace werkbank {

class Store {
public:
    virtual ~Store() = default;

    // `body` is a Result<…>(Tx &). One state of the store, seen from the first statement on.
    template <class Body>
    std::invoke_result_t<Body, Tx &> read(Body &&body)
    {
        auto tx = begin(Kind::Read);
        if (!tx)
            return tx.error();
        return body(**tx);
    }

    // Commits where `body` returns a value, undoes all of it where it returns an error.
    template <class Body>
    std::invoke_result_t<Body, Tx &> write(Body &&body)
    {
        auto tx = begin(Kind::Write);
        if (!tx)
            return tx.error();
        auto result = body(**tx);
        if (!result)
            return result;
        if (const auto done = (*tx)->commit(); !done)
            return done.error();
        return result;
    }

protected:
    enum class Kind { Read, Write };
    class Begun : public Tx {
    public:
        virtual Result<void> commit() = 0;
    };
    virtual Result<std::unique_ptr<Begun>> begin(Kind kind) = 0;
};

} // namespace werkbank
