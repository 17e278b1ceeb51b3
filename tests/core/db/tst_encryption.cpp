// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Transaction.h"
#include "tests/core/db/DbFolder.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace werkbank;

namespace {

constexpr auto canary = "Zebrafink-canary-4711"_L1;

void writeCanary(Database &db)
{
    auto transaction = Transaction::begin(db);
    VERIFY_OK(transaction);
    VERIFY_OK(db.run("CREATE TABLE note(text TEXT NOT NULL)"));
    for (int i = 0; i < 300; ++i)
        VERIFY_OK(db.run("INSERT INTO note VALUES ($1)", {QString(canary).repeated(20)}));
    VERIFY_OK(transaction->commit());
}

} // namespace

class TestEncryption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsUnreadableInEveryFile();
    void theFilesBelongToTheirOwnerAlone();
    void anOpenFileOfLooserModeIsTightened();
    void dataComesBackWithTheSameKey();
    void aWrongKeyIsRefusedAndTheFileUnchanged();
    void aWrongKeyLeavesTheLogOfACrashAlone();
    void aKeyOfAnotherSizeIsRefused();
    void aPlainSqliteFileIsRefusedAndUnchanged();
    void aChangedBitIsFound();
    void aSwappedPageIsFound();
    void aDamagedFirstPageReadsAsWrongKey();
    void aTruncatedFileIsFound();
    void aSymbolicLinkIsNotFollowed();
    void aMissingFolderCannotBeOpened();
    void aFailedOpeningLeavesNoFile();
    void aFileInALinkedFolderOpens();
    void anExportHoldsEverythingUnderItsOwnKey();
    void anExportDoesNotReplaceAFile();
    void aDatabaseInMemoryWritesNoFile();
    void aReaderSeesButCannotWrite();
    void durabilityIsAsAsked();
};

void TestEncryption::whatIsWrittenIsUnreadableInEveryFile()
{
    const DbFolder folder;
    const auto db = folder.open();
    writeCanary(*db);
    const QByteArray log = folder.bytes(u"test.db-wal"_s);
    QVERIFY(log.size() > 300 * 400);
    VERIFY_OK(db->run("PRAGMA wal_checkpoint(PASSIVE)"));
    const QByteArray main = folder.bytes();
    QVERIFY(main.size() > 300 * 400);
    for (const QByteArray &bytes : {log, main}) {
        QVERIFY(!bytes.contains(canary.latin1()));
        QVERIFY(!bytes.contains("CREATE TABLE"));
        QVERIFY(!bytes.contains("SQLite format 3"));
    }
}

void TestEncryption::theFilesBelongToTheirOwnerAlone()
{
    const DbFolder folder;
    const auto db = folder.open();
    writeCanary(*db);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther;
    for (const QString &name : {u"test.db"_s, u"test.db-wal"_s, u"test.db-shm"_s}) {
        QVERIFY2(QFile::exists(folder.path(name)), qPrintable(name));
        QVERIFY2(!(QFile::permissions(folder.path(name)) & others), qPrintable(name));
    }
}

void TestEncryption::anOpenFileOfLooserModeIsTightened()
{
    const DbFolder folder;
    folder.open().reset();
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner
                                                     | QFile::ReadOther));
    folder.open().reset();
    QVERIFY(!(QFile::permissions(folder.path()) & QFile::ReadOther));
}

void TestEncryption::dataComesBackWithTheSameKey()
{
    const DbFolder folder;
    writeCanary(*folder.open());
    const auto db = folder.open();
    const auto row = db->one("SELECT count(*), min(text) FROM note");
    VERIFY_OK(row);
    QCOMPARE((*row)->integer(0), 300);
    QVERIFY((*row)->text(1).startsWith(canary));
    VERIFY_OK(db->integrityCheck());
}

void TestEncryption::aWrongKeyIsRefusedAndTheFileUnchanged()
{
    const DbFolder folder;
    writeCanary(*folder.open());
    const QByteArray before = folder.bytes();
    QCOMPARE(codeOf(folder.tryOpen(testKey(0x5b))), u"wrong_key"_s);
    QVERIFY(folder.bytes() == before);
    QVERIFY(folder.tryOpen().ok());
}

void TestEncryption::aWrongKeyLeavesTheLogOfACrashAlone()
{
    const DbFolder folder;
    {
        const auto db = folder.open();
        writeCanary(*db);
        // What the disk holds while the database is open is what a crash would leave.
        QVERIFY(QFile::copy(folder.path(), folder.path(u"left.db"_s)));
        QVERIFY(QFile::copy(folder.path(u"test.db-wal"_s), folder.path(u"left.db-wal"_s)));
    }
    const QString left = folder.path(u"left.db"_s);
    const QByteArray main = folder.bytes(u"left.db"_s);
    const QByteArray log = folder.bytes(u"left.db-wal"_s);
    QCOMPARE(codeOf(Database::open({.path = left}, testKey(0x5b))), u"wrong_key"_s);
    QVERIFY(folder.bytes(u"left.db"_s) == main);
    QVERIFY(folder.bytes(u"left.db-wal"_s) == log);
    const auto db = Database::open({.path = left}, testKey());
    VERIFY_OK(db);
    QCOMPARE((**(*db)->one("SELECT count(*) FROM note")).integer(0), 300);
}

void TestEncryption::aKeyOfAnotherSizeIsRefused()
{
    const DbFolder folder;
    QCOMPARE(codeOf(folder.tryOpen(SecretBytes(31))), u"misuse"_s);
    QCOMPARE(codeOf(folder.tryOpen(SecretBytes())), u"misuse"_s);
    QVERIFY(!QFile::exists(folder.path()));
}

void TestEncryption::aPlainSqliteFileIsRefusedAndUnchanged()
{
    const DbFolder folder;
    const QByteArray plain = QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1');
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(plain), plain.size());
    file.close();
    QCOMPARE(codeOf(folder.tryOpen()), u"not_encrypted"_s);
    QVERIFY(folder.bytes() == plain);
}

void TestEncryption::aChangedBitIsFound()
{
    const DbFolder folder;
    writeCanary(*folder.open());
    const qint64 at = 5 * 4096 + 1000;
    const char flipped = char(folder.bytes()[at] ^ 1);
    folder.overwrite(at, QByteArray(1, flipped));
    const auto db = folder.open();
    QCOMPARE(codeOf(db->all("SELECT text FROM note")), u"corrupt"_s);
    QCOMPARE(codeOf(db->integrityCheck()), u"corrupt"_s);
}

void TestEncryption::aSwappedPageIsFound()
{
    const DbFolder folder;
    writeCanary(*folder.open());
    const QByteArray other = folder.bytes().sliced(6 * 4096, 4096);
    folder.overwrite(5 * 4096, other);
    QCOMPARE(codeOf(folder.open()->integrityCheck()), u"corrupt"_s);
}

void TestEncryption::aDamagedFirstPageReadsAsWrongKey()
{
    const DbFolder folder;
    writeCanary(*folder.open());
    folder.overwrite(200, "damage");
    const QByteArray damaged = folder.bytes();
    QCOMPARE(codeOf(folder.tryOpen()), u"wrong_key"_s);
    QVERIFY(folder.bytes() == damaged);
}

void TestEncryption::aTruncatedFileIsFound()
{
    const DbFolder folder;
    writeCanary(*folder.open());
    QVERIFY(QFile::resize(folder.path(), 20 * 4096));
    QCOMPARE(codeOf(folder.tryOpen()), u"corrupt"_s);
}

void TestEncryption::aSymbolicLinkIsNotFollowed()
{
    const DbFolder folder;
    QVERIFY(QFile::link(folder.path(u"elsewhere.db"_s), folder.path()));
    QCOMPARE(codeOf(folder.tryOpen()), u"cannot_open"_s);
    QVERIFY(!QFile::exists(folder.path(u"elsewhere.db"_s)));
}

void TestEncryption::aMissingFolderCannotBeOpened()
{
    const DbFolder folder;
    const auto db = Database::open({.path = folder.path(u"no/such/folder.db"_s)}, testKey());
    QCOMPARE(codeOf(db), u"cannot_open"_s);
}

void TestEncryption::aFailedOpeningLeavesNoFile()
{
    const DbFolder folder;
    const auto db = Database::open({.path = folder.path(), .readOnly = true}, testKey());
    QCOMPARE(codeOf(db), u"cannot_open"_s);
    QVERIFY(!QFile::exists(folder.path()));
}

void TestEncryption::aFileInALinkedFolderOpens()
{
    const DbFolder folder;
    QVERIFY(QDir().mkdir(folder.path(u"real"_s)));
    QVERIFY(QFile::link(folder.path(u"real"_s), folder.path(u"linked"_s)));
    VERIFY_OK(Database::open({.path = folder.path(u"linked/test.db"_s)}, testKey()));
    QVERIFY(QFile::exists(folder.path(u"real/test.db"_s)));
}

void TestEncryption::anExportHoldsEverythingUnderItsOwnKey()
{
    const DbFolder folder;
    const auto db = folder.open();
    writeCanary(*db);
    VERIFY_OK(db->script("CREATE VIRTUAL TABLE found USING fts5(text);"
                         "INSERT INTO found VALUES ('needle in hay');"
                         "CREATE TRIGGER copied AFTER INSERT ON note BEGIN"
                         " INSERT INTO found VALUES (new.text); END;"
                         "PRAGMA user_version = 7;"));
    const QString path = folder.path(u"copy.db"_s);
    VERIFY_OK(db->exportTo(path, testKey(0x77)));
    QVERIFY(!folder.bytes(u"copy.db"_s).contains(canary.latin1()));
    QCOMPARE(codeOf(Database::open({.path = path}, testKey())), u"wrong_key"_s);

    const auto copy = Database::open({.path = path}, testKey(0x77));
    VERIFY_OK(copy);
    VERIFY_OK((*copy)->integrityCheck());
    VERIFY_OK((*copy)->run("INSERT INTO note VALUES ($1)", {u"thimble"_s}));
    QCOMPARE((**(*copy)->one("SELECT count(*) FROM note")).integer(0), 301);
    QCOMPARE((**(*copy)->one("SELECT count(*) FROM found WHERE found MATCH 'needle OR thimble'"))
                 .integer(0), 2);
    QCOMPARE((**(*copy)->one("PRAGMA user_version")).integer(0), 7);
    QCOMPARE((**(*copy)->one("PRAGMA auto_vacuum")).integer(0), 2);
    // The source goes on as before, with its restrictions.
    VERIFY_OK(db->run("INSERT INTO note VALUES ($1)", {u"more"_s}));
    QCOMPARE(codeOf(db->run("ATTACH DATABASE ':memory:' AS other")), u"misuse"_s);
}

void TestEncryption::anExportDoesNotReplaceAFile()
{
    const DbFolder folder;
    const auto db = folder.open();
    const QByteArray before = folder.bytes();
    QCOMPARE(codeOf(db->exportTo(folder.path(), testKey())), u"cannot_open"_s);
    QVERIFY(folder.bytes() == before);
}

void TestEncryption::aDatabaseInMemoryWritesNoFile()
{
    const DbFolder folder;
    const QString back = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path(QString())));
    const auto db = memoryDatabase();
    writeCanary(*db);
    QCOMPARE((**db->one("SELECT count(*) FROM note")).integer(0), 300);
    VERIFY_OK(db->integrityCheck());
    QVERIFY(QDir(folder.path(QString())).isEmpty());
    QVERIFY(QDir::setCurrent(back));
}

void TestEncryption::aReaderSeesButCannotWrite()
{
    const DbFolder folder;
    const auto writer = folder.open();
    writeCanary(*writer);
    const auto reader = Database::open({.path = folder.path(), .readOnly = true}, testKey());
    VERIFY_OK(reader);
    QCOMPARE((**(*reader)->one("SELECT count(*) FROM note")).integer(0), 300);
    QCOMPARE(codeOf((*reader)->run("DELETE FROM note")), u"read_only"_s);
    VERIFY_OK(writer->run("DELETE FROM note"));
    QCOMPARE((**(*reader)->one("SELECT count(*) FROM note")).integer(0), 0);
}

void TestEncryption::durabilityIsAsAsked()
{
    const DbFolder folder;
    const auto pragma = [&](Database::Durability durability, QByteArrayView sql) {
        const auto db = Database::open({.path = folder.path(), .durability = durability}, testKey());
        return (**(*db)->one(sql)).text(0);
    };
    using enum Database::Durability;
    QCOMPARE(pragma(Full, "PRAGMA synchronous"), u"2"_s);
    QCOMPARE(pragma(Normal, "PRAGMA synchronous"), u"1"_s);
    QCOMPARE(pragma(Full, "PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(pragma(Full, "PRAGMA foreign_keys"), u"1"_s);
    QCOMPARE(pragma(Full, "PRAGMA secure_delete"), u"1"_s);
    QCOMPARE(pragma(Full, "PRAGMA trusted_schema"), u"0"_s);
    QCOMPARE(pragma(Full, "PRAGMA cell_size_check"), u"1"_s);
    QCOMPARE(pragma(Full, "PRAGMA cipher_memory_security"), u"0"_s);
    QCOMPARE(pragma(Full, "PRAGMA auto_vacuum"), u"2"_s);
    QCOMPARE(pragma(Full, "PRAGMA page_size"), u"4096"_s);
    QCOMPARE(pragma(Full, "PRAGMA cache_size"), u"-16384"_s);
}

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
