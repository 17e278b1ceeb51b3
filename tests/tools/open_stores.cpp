// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what the encrypted stores hold as plain text, for tests that search it: the control that
// a scan which finds nothing in the files would find it in their content. No part of the product.
//
//     open_stores platform KEYFILE DATABASE OUT
//     open_stores profile FOLDER OUT          the key of slot "k" in base64 on standard input

#include "core/db/Database.h"
#include "sync/KeySlots.h"
#include "sync/ProfileMeta.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

SecretBytes secret(const QByteArray &bytes)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
}

Result<void> dump(Database &db, QFile &out)
{
    const auto tables = db.all("SELECT name, (SELECT count(*) FROM pragma_table_info(name))"
                               " FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE"
                               " 'CREATE VIRTUAL%'");
    if (!tables)
        return tables.error();
    for (const Row &table : *tables) {
        const QByteArray name = table.text(0).toUtf8();
        const auto rows = db.all("SELECT * FROM \"" + name + '"');
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            out.write(name);
            for (int column = 0; column < table.integer(1); ++column)
                out.write('\t' + (row.isNull(column) ? QByteArray() : row.text(column).toUtf8()));
            out.write("\n");
        }
    }
    return {};
}

Result<std::unique_ptr<Database>> openFile(const QString &path, const SecretBytes &key)
{
    return Database::open({.path = path, .readOnly = true}, key);
}

Result<void> openProfile(const QString &folder, QFile &out)
{
    QFile metaFile(folder + u"/meta.json"_s);
    if (!metaFile.open(QIODevice::ReadOnly))
        return makeError("missing_file", u"meta.json cannot be read."_s);
    const auto meta = ProfileMeta::read(metaFile.readAll());
    if (!meta)
        return meta.error();
    QFile in;
    if (!meta->keyring || !in.open(stdin, QIODevice::ReadOnly))
        return makeError("no_key", u"There is no slot \"k\"."_s);
    const auto key = meta->keyring->open(secret(QByteArray::fromBase64(in.readAll().trimmed())),
                                         meta->place());
    if (!key)
        return key.error();
    auto local = openFile(folder + u"/local.db"_s, key->localKey());
    if (!local)
        return local.error();
    auto cache = openFile(folder + u"/cache.db"_s, key->cacheKey());
    if (!cache)
        return cache.error();
    if (auto done = dump(**local, out); !done)
        return done;
    return dump(**cache, out);
}

Result<void> openPlatform(const QStringList &arguments, QFile &out)
{
    QFile keyFile(arguments[2]);
    if (!keyFile.open(QIODevice::ReadOnly))
        return makeError("no_key", u"The key file cannot be read."_s);
    QByteArray key = keyFile.readAll().trimmed();
    if (key.size() == 64)
        key = QByteArray::fromHex(key);
    auto db = openFile(arguments[3], secret(key));
    if (!db)
        return db.error();
    return dump(**db, out);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile out(arguments.constLast());
    if (arguments.size() < 4 || !out.open(QIODevice::WriteOnly)) {
        std::fputs("usage: open_stores platform KEYFILE DATABASE OUT | profile FOLDER OUT\n", stderr);
        return 2;
    }
    const auto done = arguments[1] == "platform"_L1 ? openPlatform(arguments, out)
                                                    : openProfile(arguments[2], out);
    if (!done)
        std::fprintf(stderr, "%s: %s\n", qPrintable(done.error().code), qPrintable(done.error().text));
    return done ? 0 : 1;
}
