// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Rng.h"
#include "platform/store/CipherStore.h"
#include "platform/store/Schema.h"
#include "platform/store/Sql.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

class TestStore : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SodiumRng m_rng;
    SecretBytes m_key = SecretBytes::random(Database::keySize, m_rng);

    Result<std::unique_ptr<CipherStore>> open(const QString &name)
    {
        return CipherStore::open({.path = m_folder.filePath(name)}, m_key);
    }

private Q_SLOTS:
    void aNewStoreHasTheWholeSchema()
    {
        auto store = open(u"new.db"_s);
        QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().text));
        const auto tables = (*store)->read([](Tx &tx) {
            return tx.run("SELECT count(*) FROM cases");
        });
        QVERIFY(tables.ok());
        QCOMPARE(tables->first().integer(0), 0);
    }

    void aChangeIsThereAfterOpeningAgain()
    {
        {
            auto store = open(u"again.db"_s);
            QVERIFY(store.ok());
            const auto done = (*store)->write([](Tx &tx) {
                return tx.exec("INSERT INTO meta (name, value) VALUES ($1, $2)", {u"a"_s, u"b"_s});
            });
            QVERIFY(done.ok());
        }
        auto store = open(u"again.db"_s);
        QVERIFY(store.ok());
        const auto found = (*store)->read([](Tx &tx) {
            return tx.one("SELECT value FROM meta WHERE name = $1", {u"a"_s});
        });
        QVERIFY(found.ok() && found->has_value());
        QCOMPARE((*found)->text(0), u"b"_s);
    }

    void anErrorOfTheBodyUndoesEverything()
    {
        auto store = open(u"undo.db"_s);
        QVERIFY(store.ok());
        const auto failed = (*store)->write([](Tx &tx) -> Result<void> {
            if (auto done = tx.exec("INSERT INTO meta (name, value) VALUES ($1, $2)",
                                    {u"gone"_s, u"x"_s});
                !done)
                return done;
            return makeError("refused", u"No."_s);
        });
        QCOMPARE(failed.error().code, u"refused"_s);
        const auto found = (*store)->read([](Tx &tx) {
            return tx.hit("SELECT 1 FROM meta WHERE name = $1", {u"gone"_s});
        });
        QVERIFY(found.ok());
        QVERIFY(!*found);
    }

    void afterTheFirstErrorSqlDoesNothingMore()
    {
        auto store = open(u"sticky.db"_s);
        QVERIFY(store.ok());
        const auto failed = (*store)->write([](Tx &tx) -> Result<void> {
            Sql sql(tx);
            sql.run("INSERT INTO meta (name, value) VALUES ($1, $2)", {u"one"_s, u"1"_s});
            sql.run("INSERT INTO meta (name, value) VALUES ($1, $2)", {u"one"_s, u"2"_s});
            if (sql.hit("SELECT 1 FROM meta WHERE name = $1", {u"one"_s}))
                return makeError("ran_on", u"A statement ran after the first error."_s);
            return sql.result();
        });
        QCOMPARE(failed.error().code, u"constraint"_s);
    }

    // What SQLite takes and PostgreSQL does not must not creep in.
    void theSchemaKeepsToTheSharedDialect()
    {
        const auto files = platformSchema();
        QVERIFY(files.ok());
        QVERIFY(!files->isEmpty());
        static const QRegularExpression foreign(
            u"\\b(AUTOINCREMENT|WITHOUT\\s+ROWID|STRICT|PRAGMA|OR\\s+(REPLACE|IGNORE)|VIRTUAL"
            "|BLOB|INTEGER|REAL)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression comment(u"--[^\n]*"_s);
        for (const SchemaFile &file : *files) {
            QString sql = QString::fromUtf8(file.sql).remove(comment);
            const auto found = foreign.match(sql.remove(u"TABLE blob "_s).remove(u"ON blob "_s));
            QVERIFY2(!found.hasMatch(),
                     qPrintable(u"%1: %2"_s.arg(file.version).arg(found.captured())));
        }
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
