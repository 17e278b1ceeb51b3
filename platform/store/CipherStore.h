// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/db/Database.h"
#include "platform/store/Store.h"

// The store in one encrypted SQLite file, brought to the newest schema when opened. One thread.
// Errors of open(): those of Database::open and `newer_version`.
namespace werkbank {

class CipherStore final : public Store {
public:
    static Result<std::unique_ptr<CipherStore>> open(const Database::Options &options,
                                                     const SecretBytes &key);

    // For measures and for exports; not for statements that change the store.
    Database &database() { return *m_database; }

protected:
    Result<std::unique_ptr<Begun>> begin(Kind kind) override;

private:
    explicit CipherStore(std::unique_ptr<Database> database);

    const std::unique_ptr<Database> m_database;
};

} // namespace werkbank
