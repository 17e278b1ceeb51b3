// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/CipherStore.h"

#include "core/db/Migrations.h"
#include "core/db/Transaction.h"
#include "platform/store/Schema.h"

namespace werkbank {

namespace {

Result<void> upgrade(Database &database)
{
    const auto files = platformSchema();
    if (!files)
        return files.error();
    std::vector<Migration> migrations;
    for (const SchemaFile &file : *files)
        migrations.push_back({file.version, file.sql.constData()});
    return migrate(database, migrations);
}

} // namespace

Result<std::unique_ptr<CipherStore>> CipherStore::open(const Database::Options &options,
                                                       const SecretBytes &key)
{
    auto database = Database::open(options, key);
    if (!database)
        return database.error();
    if (const auto done = upgrade(**database); !done)
        return done.error();
    return std::unique_ptr<CipherStore>(new CipherStore(std::move(*database)));
}

CipherStore::CipherStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

Result<std::unique_ptr<Store::Begun>> CipherStore::begin(Kind kind)
{
    class CipherTx final : public Begun {
    public:
        CipherTx(Database &database, Transaction transaction)
            : m_database(database), m_transaction(std::move(transaction))
        {}
        Result<Rows> run(QByteArrayView sql, const Values &values) override
        {
            return m_database.all(sql, values);
        }
        Result<void> commit() override { return m_transaction.commit(); }

    private:
        Database &m_database;
        Transaction m_transaction;
    };

    auto transaction = Transaction::begin(
        *m_database, kind == Kind::Read ? Transaction::Kind::Read : Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    return std::unique_ptr<Begun>(new CipherTx(*m_database, std::move(*transaction)));
}

} // namespace werkbank
