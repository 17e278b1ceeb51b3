// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Faults.h"
#include "core/db/Migrations.h"
#include "core/db/Transaction.h"
#include "tests/core/db/DbFolder.h"

using namespace Qt::StringLiterals;
using namespace werkbank;

namespace {

// Refuses the n-th operation, counted from 0, and remembers its kind.
class FaultAt : public Faults {
public:
    explicit FaultAt(int at) : m_at(at) {}

    bool before(Operation operation) override
    {
        ++asked;
        if (m_left-- > 0)
            return true;
        refused = operation;
        return false;
    }
    void arm() { m_left = m_at; }

    std::optional<Operation> refused;
    int asked = 0;

private:
    int m_at;
    int m_left = 1'000'000;
};

Result<void> bookTwice(Database &db)
{
    Result<Transaction> transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    if (Result<void> taken = db.run("UPDATE account SET amount = amount - 10 WHERE id = 1"); !taken)
        return taken;
    if (Result<std::optional<Row>> read = db.one("SELECT sum(amount) FROM account"); !read)
        return read.error();
    if (Result<void> given = db.run("UPDATE account SET amount = amount + 10 WHERE id = 2"); !given)
        return given;
    return transaction->commit();
}

void makeAccounts(const DbFolder &folder)
{
    VERIFY_OK(folder.open()->script("CREATE TABLE account(id INTEGER PRIMARY KEY, amount INTEGER);"
                                    "INSERT INTO account VALUES (1, 100), (2, 100);"));
}

QList<qint64> amounts(Database &db)
{
    const auto row = db.one("SELECT (SELECT amount FROM account WHERE id = 1),"
                            " (SELECT amount FROM account WHERE id = 2)");
    return {(*row)->integer(0), (*row)->integer(1)};
}

constexpr Migration oneTable[] = {{1, "CREATE TABLE a(x); INSERT INTO a VALUES (1);"}};
constexpr Migration twoTables[] = {{1, "CREATE TABLE a(x); INSERT INTO a VALUES (1);"},
                                   {2, "CREATE TABLE b(y); INSERT INTO b SELECT x FROM a;"}};
constexpr Migration brokenSecond[] = {{1, "CREATE TABLE a(x); INSERT INTO a VALUES (1);"},
                                      {2, "CREATE TABLE b(y); INSERT INTO nowhere VALUES (1);"}};

qint64 number(Database &db, QByteArrayView sql)
{
    return (**db.one(sql)).integer(0);
}

} // namespace

class TestTransactions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTransactionWithoutCommitIsUndone();
    void aCommitIsSeenByOthers();
    void aSecondTransactionInsideIsRefused();
    void aReadTransactionSeesOneState();
    void aCommitAfterAnUndoneTransactionSaysSo();
    void aFullDiskKeepsWhatWasThere();
    void migrationsStartFromNothing();
    void migrationsRunOnce();
    void aNewMigrationRunsAlone();
    void aBrokenMigrationLeavesTheVersionBefore();
    void aNewerFileIsRefusedAndUnchanged();
    void aCrashLeavesTheOldOrTheNewState();
    void aCrashAroundASingleWriteLeavesOldOrNew();
    void afterACrashNothingWorksAndTheFileRests();
    void aCrashInAMigrationLeavesAWholeVersion();
};

void TestTransactions::aTransactionWithoutCommitIsUndone()
{
    const DbFolder folder;
    makeAccounts(folder);
    const auto db = folder.open();
    {
        const auto transaction = Transaction::begin(*db);
        VERIFY_OK(transaction);
        VERIFY_OK(db->run("DELETE FROM account"));
        QCOMPARE(number(*db, "SELECT count(*) FROM account"), 0);
    }
    QCOMPARE(number(*db, "SELECT count(*) FROM account"), 2);
    VERIFY_OK(bookTwice(*db));
}

void TestTransactions::aCommitIsSeenByOthers()
{
    const DbFolder folder;
    makeAccounts(folder);
    const auto db = folder.open();
    const auto other = folder.open();
    VERIFY_OK(bookTwice(*db));
    QCOMPARE(amounts(*other), QList<qint64>({90, 110}));
}

void TestTransactions::aSecondTransactionInsideIsRefused()
{
    const auto db = memoryDatabase();
    auto outer = Transaction::begin(*db);
    VERIFY_OK(outer);
    QCOMPARE(codeOf(Transaction::begin(*db)), u"misuse"_s);
    VERIFY_OK(outer->commit());
    VERIFY_OK(Transaction::begin(*db));
}

void TestTransactions::aReadTransactionSeesOneState()
{
    const DbFolder folder;
    makeAccounts(folder);
    const auto reader = folder.open();
    const auto writer = folder.open();
    {
        auto transaction = Transaction::begin(*reader, Transaction::Kind::Read);
        VERIFY_OK(transaction);
        QCOMPARE(amounts(*reader), QList<qint64>({100, 100}));
        VERIFY_OK(bookTwice(*writer));
        QCOMPARE(amounts(*reader), QList<qint64>({100, 100}));
    }
    QCOMPARE(amounts(*reader), QList<qint64>({90, 110}));
}

void TestTransactions::aCommitAfterAnUndoneTransactionSaysSo()
{
    const auto db = memoryDatabase();
    VERIFY_OK(db->script("CREATE TABLE t(a UNIQUE); INSERT INTO t VALUES (1);"));
    auto transaction = Transaction::begin(*db);
    VERIFY_OK(transaction);
    QCOMPARE(codeOf(db->run("INSERT OR ROLLBACK INTO t VALUES (1)")), u"constraint"_s);
    const Result<void> committed = transaction->commit();
    QCOMPARE(codeOf(committed), u"io_error"_s);
    QVERIFY(committed.error().detail[u"rolledBack"_s].toBool());
}

void TestTransactions::aFullDiskKeepsWhatWasThere()
{
    const DbFolder folder;
    makeAccounts(folder);
    const auto db = folder.open();
    VERIFY_OK(db->run("PRAGMA max_page_count = 10"));
    {
        const auto transaction = Transaction::begin(*db);
        VERIFY_OK(transaction);
        VERIFY_OK(db->run("UPDATE account SET amount = 0"));
        VERIFY_OK(db->run("CREATE TABLE t(a)"));
        QCOMPARE(codeOf(db->run("INSERT INTO t VALUES (randomblob(100000))")), u"disk_full"_s);
    }
    QCOMPARE(amounts(*db), QList<qint64>({100, 100}));
    VERIFY_OK(bookTwice(*db));
}

void TestTransactions::migrationsStartFromNothing()
{
    const auto db = memoryDatabase();
    VERIFY_OK(migrate(*db, twoTables));
    QCOMPARE(number(*db, "SELECT y FROM b"), 1);
    QCOMPARE(number(*db, "PRAGMA user_version"), 2);
}

void TestTransactions::migrationsRunOnce()
{
    const DbFolder folder;
    VERIFY_OK(migrate(*folder.open(), twoTables));
    const auto db = folder.open();
    VERIFY_OK(migrate(*db, twoTables));
    QCOMPARE(number(*db, "SELECT count(*) FROM b"), 1);
}

void TestTransactions::aNewMigrationRunsAlone()
{
    const auto db = memoryDatabase();
    VERIFY_OK(migrate(*db, oneTable));
    VERIFY_OK(db->run("UPDATE a SET x = 5"));
    VERIFY_OK(migrate(*db, twoTables));
    QCOMPARE(number(*db, "SELECT y FROM b"), 5);
}

void TestTransactions::aBrokenMigrationLeavesTheVersionBefore()
{
    const auto db = memoryDatabase();
    QCOMPARE(codeOf(migrate(*db, brokenSecond)), u"misuse"_s);
    QCOMPARE(number(*db, "PRAGMA user_version"), 1);
    QCOMPARE(number(*db, "SELECT count(*) FROM sqlite_master WHERE name = 'b'"), 0);
}

void TestTransactions::aNewerFileIsRefusedAndUnchanged()
{
    const DbFolder folder;
    VERIFY_OK(migrate(*folder.open(), twoTables));
    const QByteArray before = folder.bytes();
    const Result<void> refused = migrate(*folder.open(), oneTable);
    QCOMPARE(codeOf(refused), u"newer_version"_s);
    QCOMPARE(refused.error().detail[u"file"_s].toInt(), 2);
    QCOMPARE(refused.error().detail[u"program"_s].toInt(), 1);
    QVERIFY(folder.bytes() == before);
}

void TestTransactions::aCrashLeavesTheOldOrTheNewState()
{
    using Operation = Faults::Operation;
    QList<Operation> seen;
    for (int at = 0; ; ++at) {
        const DbFolder folder;
        makeAccounts(folder);
        FaultAt faults(at);
        auto db = folder.open(&faults);
        faults.arm();
        const Result<void> booked = bookTwice(*db);
        db.reset();
        if (!faults.refused) {
            VERIFY_OK(booked);
            break;
        }
        QCOMPARE(codeOf(booked), u"crashed"_s);
        seen.append(*faults.refused);
        const bool durable = *faults.refused == Operation::CommitAfter;
        QCOMPARE(amounts(*folder.open()), durable ? QList<qint64>({90, 110})
                                                  : QList<qint64>({100, 100}));
    }
    QVERIFY((seen == QList{Operation::Write, Operation::Read, Operation::Write,
                           Operation::CommitBefore, Operation::CommitAfter}));
}

void TestTransactions::aCrashAroundASingleWriteLeavesOldOrNew()
{
    const QList<qint64> rowsAfter{0, 0, 1, 1};  // Write, CommitBefore, CommitAfter, no crash
    for (int at = 0; at < rowsAfter.size(); ++at) {
        const DbFolder folder;
        VERIFY_OK(folder.open()->run("CREATE TABLE t(a)"));
        FaultAt faults(at);
        auto db = folder.open(&faults);
        faults.arm();
        const Result<void> written = db->run("INSERT INTO t VALUES (1)");
        QCOMPARE(codeOf(written), at < 3 ? u"crashed"_s : u"ok"_s);
        db.reset();
        QCOMPARE(number(*folder.open(), "SELECT count(*) FROM t"), rowsAfter[at]);
    }
}

void TestTransactions::afterACrashNothingWorksAndTheFileRests()
{
    const DbFolder folder;
    makeAccounts(folder);
    FaultAt faults(3);  // at CommitBefore
    auto db = folder.open(&faults);
    faults.arm();
    QCOMPARE(codeOf(bookTwice(*db)), u"crashed"_s);
    const QByteArray main = folder.bytes();
    const QByteArray log = folder.bytes(u"test.db-wal"_s);
    const int asked = faults.asked;
    QCOMPARE(codeOf(db->run("DELETE FROM account")), u"crashed"_s);
    QCOMPARE(codeOf(db->one("SELECT 1")), u"crashed"_s);
    QCOMPARE(codeOf(db->script("DROP TABLE account")), u"crashed"_s);
    QCOMPARE(codeOf(Transaction::begin(*db)), u"crashed"_s);
    QCOMPARE(codeOf(db->exportTo(folder.path(u"copy.db"_s), testKey())), u"crashed"_s);
    QCOMPARE(faults.asked, asked);
    db.reset();
    QVERIFY(folder.bytes() == main);
    QVERIFY(folder.bytes(u"test.db-wal"_s) == log);
}

void TestTransactions::aCrashInAMigrationLeavesAWholeVersion()
{
    QList<qint64> versions;
    for (int at = 0; ; ++at) {
        const DbFolder folder;
        FaultAt faults(at);
        auto db = folder.open(&faults);
        faults.arm();
        const Result<void> migrated = migrate(*db, twoTables);
        db.reset();
        const auto again = folder.open();
        const qint64 version = number(*again, "PRAGMA user_version");
        QCOMPARE(number(*again, "SELECT count(*) FROM sqlite_master"), version);
        if (!versions.contains(version))
            versions.append(version);
        VERIFY_OK(migrate(*again, twoTables));
        QCOMPARE(number(*again, "SELECT y FROM b"), 1);
        if (!faults.refused) {
            VERIFY_OK(migrated);
            break;
        }
    }
    QCOMPARE(versions, QList<qint64>({0, 1, 2}));
}

QTEST_GUILESS_MAIN(TestTransactions)
#include "tst_transactions.moc"
