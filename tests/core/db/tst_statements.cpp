// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Transaction.h"
#include "tests/core/db/DbFolder.h"

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace werkbank;

class TestStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_db = memoryDatabase(); }

    void placeholdersBindByNameInAnyOrder();
    void aRepeatedPlaceholderTakesOneValue();
    void moreThanNinePlaceholdersKeepTheirNumbers();
    void aMissingValueIsRefused();
    void anExtraValueIsRefused();
    void aGapBetweenPlaceholdersIsRefused();
    void otherKindsOfPlaceholdersAreRefused();
    void aStatementMissingOneValueDoesNotRun();
    void twoStatementsInOneAreRefused();
    void noStatementIsRefused();
    void everyTypeComesBackAsItWent();
    void nullReadsAsEmpty();
    void aJsonTextIsTextToSqlite();
    void aHotStatementForgetsItsValues();
    void theSameTextCanRunInsideItself();
    void aStatementRunsAgainAfterItsEnd();
    void oneOfAWritingStatementWritesAll();
    void aBrokenConstraintIsNamed_data();
    void aBrokenConstraintIsNamed();
    void anErrorNeverQuotesAValue();
    void aDeletedWordLeavesTheSearchIndex();
    void everyStartIsCounted();
    void anInterruptStopsALongStatement();
    void anotherWriterIsReportedAsBusy();
    void theSchemaCannotBeEditedByHand();

private:
    std::unique_ptr<Database> m_db;
};

void TestStatements::placeholdersBindByNameInAnyOrder()
{
    const auto row = m_db->one("SELECT $3, $1, $2", {u"a"_s, u"b"_s, u"c"_s});
    VERIFY_OK(row);
    QCOMPARE((*row)->text(0), u"c"_s);
    QCOMPARE((*row)->text(1), u"a"_s);
    QCOMPARE((*row)->text(2), u"b"_s);
}

void TestStatements::aRepeatedPlaceholderTakesOneValue()
{
    const auto row = m_db->one("SELECT $2 || $1 || $2 || $2", {u"a"_s, u"b"_s});
    VERIFY_OK(row);
    QCOMPARE((*row)->text(0), u"babb"_s);
}

void TestStatements::moreThanNinePlaceholdersKeepTheirNumbers()
{
    Values values;
    for (int i = 1; i <= 12; ++i)
        values.append(i);
    const auto row = m_db->one("SELECT $12, $1, $10, $2, $11, $3, $4, $5, $6, $7, $8, $9", values);
    VERIFY_OK(row);
    const QList<qint64> expected{12, 1, 10, 2, 11, 3, 4, 5, 6, 7, 8, 9};
    for (int column = 0; column < expected.size(); ++column)
        QCOMPARE((*row)->integer(column), expected[column]);
}

void TestStatements::aMissingValueIsRefused()
{
    QCOMPARE(codeOf(m_db->one("SELECT $1, $2", {1})), u"misuse"_s);
    QCOMPARE(codeOf(m_db->one("SELECT $1")), u"misuse"_s);
}

void TestStatements::anExtraValueIsRefused()
{
    QCOMPARE(codeOf(m_db->one("SELECT $1", {1, 2})), u"misuse"_s);
    QCOMPARE(codeOf(m_db->one("SELECT 1", {1})), u"misuse"_s);
}

void TestStatements::aGapBetweenPlaceholdersIsRefused()
{
    QCOMPARE(codeOf(m_db->one("SELECT $1, $3", {1, 2, 3})), u"misuse"_s);
    QCOMPARE(codeOf(m_db->one("SELECT $2", {1, 2})), u"misuse"_s);
}

void TestStatements::otherKindsOfPlaceholdersAreRefused()
{
    for (const char *sql : {"SELECT ?", "SELECT ?1", "SELECT :a", "SELECT @a", "SELECT $a",
                            "SELECT $01", "SELECT $1::text"})
        QCOMPARE(codeOf(m_db->one(sql, {1})), u"misuse"_s);
}

void TestStatements::aStatementMissingOneValueDoesNotRun()
{
    VERIFY_OK(m_db->run("CREATE TABLE t(a, b)"));
    auto insert = m_db->prepare("INSERT INTO t VALUES ($1, $2)");
    VERIFY_OK(insert);
    VERIFY_OK(insert->bind(2, 5));
    QCOMPARE(codeOf(insert->step()), u"misuse"_s);
    QCOMPARE(codeOf(insert->bind(3, 5)), u"misuse"_s);
    VERIFY_OK(insert->bind(1, 4));
    VERIFY_OK(insert->step());
    QCOMPARE((**m_db->one("SELECT count(*), sum(a) FROM t")).integer(1), 4);
}

void TestStatements::twoStatementsInOneAreRefused()
{
    VERIFY_OK(m_db->run("CREATE TABLE t(a)"));
    QCOMPARE(codeOf(m_db->run("INSERT INTO t VALUES (1); DELETE FROM t")), u"misuse"_s);
    QCOMPARE((**m_db->one("SELECT count(*) FROM t")).integer(0), 0);
    VERIFY_OK(m_db->run("INSERT INTO t VALUES (1); -- a comment is no statement"));
}

void TestStatements::noStatementIsRefused()
{
    QCOMPARE(codeOf(m_db->run("")), u"misuse"_s);
    QCOMPARE(codeOf(m_db->run(" -- only words\n")), u"misuse"_s);
    VERIFY_OK(m_db->script(""));
}

void TestStatements::everyTypeComesBackAsItWent()
{
    const Id id = Id::fromString(u"018f4e1c-0000-7000-8000-0123456789ab");
    const QString text = u"Grüße 🛠 \u0000 end"_s;
    const QByteArray blob("\0\xff\x80", 3);
    const auto row = m_db->one(
        "SELECT $1, $2, $3, $4, $5, $6, $7, $8",
        {std::numeric_limits<qint64>::min(), 0.5, text, blob, id, Instant{1'700'000'000'123}, true,
         std::optional<int>(7)});
    VERIFY_OK(row);
    QCOMPARE((*row)->columns(), 8);
    QCOMPARE((*row)->integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE((*row)->real(1), 0.5);
    QCOMPARE((*row)->text(2), text);
    QCOMPARE((*row)->blob(3), blob);
    QVERIFY((*row)->id(4) == id);
    QCOMPARE((*row)->instant(5).ms, 1'700'000'000'123);
    QVERIFY((*row)->boolean(6));
    QCOMPARE((*row)->integer(7), 7);
}

void TestStatements::nullReadsAsEmpty()
{
    const auto row = m_db->one("SELECT $1, $2, $3, $4, $5",
                               {nullptr, Id(), std::optional<QString>(), QString(), QByteArray()});
    VERIFY_OK(row);
    QVERIFY((*row)->isNull(0));
    QVERIFY((*row)->isNull(1));
    QVERIFY((*row)->isNull(2));
    QVERIFY(!(*row)->isNull(3));
    QVERIFY(!(*row)->isNull(4));
    QCOMPARE((*row)->integer(0), 0);
    QVERIFY((*row)->id(1).isNull());
    QCOMPARE((*row)->text(2), QString());
}

void TestStatements::aJsonTextIsTextToSqlite()
{
    const auto row = m_db->one("SELECT typeof($1), $1 ->> 'city', typeof($2)",
                               {Utf8{R"({"city":"Köln"})"}, QByteArray("{}")});
    VERIFY_OK(row);
    QCOMPARE((*row)->text(0), u"text"_s);
    QCOMPARE((*row)->text(1), u"Köln"_s);
    QCOMPARE((*row)->text(2), u"blob"_s);
}

void TestStatements::aHotStatementForgetsItsValues()
{
    const QByteArray sql = "SELECT $1";
    VERIFY_OK(m_db->one(sql, {u"secret"_s}));
    auto again = m_db->prepare(sql);
    VERIFY_OK(again);
    QCOMPARE(codeOf(again->step()), u"misuse"_s);
}

void TestStatements::theSameTextCanRunInsideItself()
{
    VERIFY_OK(m_db->script("CREATE TABLE t(a); INSERT INTO t VALUES (1), (2), (3);"));
    int pairs = 0;
    auto outer = m_db->prepare("SELECT a FROM t");
    while (*outer->step()) {
        auto inner = m_db->prepare("SELECT a FROM t");
        while (*inner->step())
            ++pairs;
    }
    QCOMPARE(pairs, 9);
}

void TestStatements::aStatementRunsAgainAfterItsEnd()
{
    auto statement = m_db->prepare("SELECT $1 + 1");
    for (int i = 0; i < 3; ++i) {
        VERIFY_OK(statement->bind({i}));
        QVERIFY(*statement->step());
        QCOMPARE(statement->integer(0), i + 1);
        QVERIFY(!*statement->step());
    }
    QVERIFY(*statement->step());
    QCOMPARE(statement->row().integer(0), 3);
}

void TestStatements::oneOfAWritingStatementWritesAll()
{
    VERIFY_OK(m_db->run("CREATE TABLE t(a)"));
    const auto row = m_db->one("INSERT INTO t VALUES (1), (2), (3) RETURNING a");
    VERIFY_OK(row);
    QCOMPARE((*row)->integer(0), 1);
    QCOMPARE(m_db->changes(), 3);
    QCOMPARE(m_db->lastInsertRowid(), 3);
    QCOMPARE((**m_db->one("SELECT count(*) FROM t")).integer(0), 3);
}

void TestStatements::aBrokenConstraintIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("unique") << QByteArray("INSERT INTO t(id, n) VALUES (1, 1)") << u"unique"_s
                            << u"t.id"_s;
    QTest::newRow("not null") << QByteArray("INSERT INTO t(id) VALUES (2)") << u"not_null"_s
                              << u"t.n"_s;
    QTest::newRow("check") << QByteArray("INSERT INTO t(id, n) VALUES (2, -1)") << u"check"_s
                           << u"n_is_positive"_s;
    QTest::newRow("foreign key") << QByteArray("INSERT INTO t(id, n, p) VALUES (2, 1, 99)")
                                 << u"foreign_key"_s << QString();
}

void TestStatements::aBrokenConstraintIsNamed()
{
    QFETCH(QByteArray, sql);
    VERIFY_OK(m_db->script("CREATE TABLE t(id INTEGER PRIMARY KEY,"
                           " n INTEGER NOT NULL CONSTRAINT n_is_positive CHECK (n > 0),"
                           " p INTEGER REFERENCES t(id));"
                           "INSERT INTO t(id, n) VALUES (1, 1);"));
    const Result<void> broken = m_db->run(sql);
    QCOMPARE(codeOf(broken), u"constraint"_s);
    QTEST(broken.error().detail[u"kind"_s].toString(), "kind");
    QTEST(broken.error().detail[u"constraint"_s].toString(), "name");
    QCOMPARE((**m_db->one("SELECT count(*) FROM t")).integer(0), 1);
}

void TestStatements::anErrorNeverQuotesAValue()
{
    VERIFY_OK(m_db->script("CREATE VIRTUAL TABLE f USING fts5(text);"));
    const auto found = m_db->all("SELECT * FROM f WHERE f MATCH $1", {u"\"Meier AND"_s});
    QCOMPARE(codeOf(found), u"misuse"_s);
    QVERIFY(!found.error().text.contains(u"Meier"_s));
    QVERIFY(!found.error().detail.contains(u"message"_s));
}

void TestStatements::aDeletedWordLeavesTheSearchIndex()
{
    VERIFY_OK(m_db->script(
        "CREATE TABLE t(id INTEGER PRIMARY KEY, text TEXT);"
        "CREATE VIRTUAL TABLE f USING fts5(text, content='t', content_rowid='id', prefix='2 3');"
        "INSERT INTO f(f, rank) VALUES ('secure-delete', 1);"
        "CREATE TRIGGER added AFTER INSERT ON t BEGIN"
        " INSERT INTO f(rowid, text) VALUES (new.id, new.text); END;"
        "CREATE TRIGGER gone AFTER DELETE ON t BEGIN"
        " INSERT INTO f(f, rowid, text) VALUES ('delete', old.id, old.text); END;"));
    for (int i = 0; i < 50; ++i)
        VERIFY_OK(m_db->run("INSERT INTO t(text) VALUES ($1)", {u"router %1 xylophon"_s.arg(i)}));
    const auto hits = [&] {
        return (**m_db->one("SELECT count(*) FROM f WHERE f MATCH $1", {u"xyl*"_s})).integer(0);
    };
    const auto traces = [&] {
        return (**m_db->one("SELECT count(*) FROM f_data WHERE instr(block, $1) > 0",
                            {QByteArray("ylophon")})).integer(0);
    };
    QCOMPARE(hits(), 50);
    QVERIFY(traces() > 0);
    VERIFY_OK(m_db->run("DELETE FROM t"));
    QCOMPARE(hits(), 0);
    QCOMPARE(traces(), 0);
}

void TestStatements::everyStartIsCounted()
{
    VERIFY_OK(m_db->run("CREATE TABLE t(a)"));
    const quint64 before = m_db->statementCount();
    {
        auto transaction = Transaction::begin(*m_db);
        VERIFY_OK(transaction);
        VERIFY_OK(m_db->run("INSERT INTO t VALUES (1), (2), (3)"));
        VERIFY_OK(transaction->commit());
    }
    VERIFY_OK(m_db->all("SELECT a FROM t"));
    QCOMPARE(m_db->statementCount() - before, 4);
}

void TestStatements::anInterruptStopsALongStatement()
{
    std::jthread other([&](std::stop_token stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            m_db->interrupt();
        }
    });
    const auto endless = m_db->one("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                   " SELECT count(*) FROM n");
    other.request_stop();
    other.join();
    QCOMPARE(codeOf(endless), u"interrupted"_s);
    VERIFY_OK(m_db->one("SELECT 1"));
}

void TestStatements::anotherWriterIsReportedAsBusy()
{
    const DbFolder folder;
    const auto first = folder.open();
    const auto second = folder.open();
    VERIFY_OK(second->run("PRAGMA busy_timeout = 50"));
    const auto transaction = Transaction::begin(*first);
    VERIFY_OK(transaction);
    QCOMPARE(codeOf(Transaction::begin(*second)), u"busy"_s);
}

void TestStatements::theSchemaCannotBeEditedByHand()
{
    VERIFY_OK(m_db->run("CREATE TABLE t(a)"));
    VERIFY_OK(m_db->run("PRAGMA writable_schema = ON"));
    QCOMPARE(codeOf(m_db->run("DELETE FROM sqlite_master")), u"misuse"_s);
    QCOMPARE(codeOf(m_db->run("SELECT load_extension('x')")), u"misuse"_s);
    QCOMPARE(codeOf(m_db->run("SELECT \"no such column\" FROM t")), u"misuse"_s);
    QCOMPARE(codeOf(m_db->run("ATTACH DATABASE ':memory:' AS other")), u"misuse"_s);
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
