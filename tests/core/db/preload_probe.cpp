// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Database.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace werkbank;

// Writes a database as the product does and says what it saw, one word per line:
// is a plain SQLite loaded · how opening ended · how reopening under another key ended.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QTextStream out(stdout);
    QFile maps(u"/proc/self/maps"_s);
    const bool loaded = maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libsqlite3.so");
    out << (loaded ? "loaded" : "alone") << '\n';

    const QString path = QString::fromLocal8Bit(argv[1]);
    SecretBytes key(Database::keySize);
    {
        const auto db = Database::open({.path = path}, key);
        out << (db ? u"opened"_s : db.error().code) << '\n';
        if (!db)
            return 0;
        const auto written = (*db)->script("CREATE TABLE note(text);"
                                           "INSERT INTO note VALUES ('Zebrafink-canary-4711');");
        if (!written)
            return 1;
    }
    key.edit()[0] = std::byte(1);
    const auto other = Database::open({.path = path}, key);
    out << (other ? u"opened"_s : other.error().code) << '\n';
    return 0;
}
