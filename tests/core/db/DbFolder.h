// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// What the tests of core/db share: keys, a folder, a database in it.
namespace werkbank {

inline SecretBytes testKey(unsigned char fill = 0x5a)
{
    SecretBytes key(Database::keySize);
    for (std::byte &byte : key.edit())
        byte = std::byte(fill);
    return key;
}

class DbFolder {
public:
    QString path(const QString &name = QStringLiteral("test.db")) const
    {
        return m_folder.filePath(name);
    }
    QByteArray bytes(const QString &name = QStringLiteral("test.db")) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    Result<std::unique_ptr<Database>> tryOpen(const SecretBytes &key = testKey()) const
    {
        return Database::open({.path = path()}, key);
    }
    std::unique_ptr<Database> open(Faults *faults = nullptr) const
    {
        Result<std::unique_ptr<Database>> db
            = Database::open({.path = path(), .faults = faults}, testKey());
        if (!db)
            qFatal("%s", qPrintable(db.error().text));
        return std::move(*db);
    }

private:
    QTemporaryDir m_folder;
};

inline std::unique_ptr<Database> memoryDatabase()
{
    Result<std::unique_ptr<Database>> db
        = Database::open({.path = QStringLiteral(":memory:")}, testKey());
    if (!db)
        qFatal("%s", qPrintable(db.error().text));
    return std::move(*db);
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

} // namespace werkbank

// A result that must be good; on failure the test shows the error's own words.
#define VERIFY_OK(expression) \
    do { \
        const auto &verifyOkResult = (expression); \
        QVERIFY2(verifyOkResult.ok(), qPrintable(verifyOkResult.ok() ? QString() \
                                                 : verifyOkResult.error().code + u' ' \
                                                       + verifyOkResult.error().text)); \
    } while (false)
