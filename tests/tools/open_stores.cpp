// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what the encrypted stores hold as plain text, for tests that search it: the control that
// a scan which finds nothing in the files would find it in their content. No part of the product.
//
//     open_stores platform FOLDER KEYFILE OUT
//     open_stores profile FOLDER OUT          the key of slot "k" in base64 on standard input
//
// OUT is an existing folder. `<database>.txt` gets a line per row: table, columns, with tabs
// between them and line breaks inside them as \n. `<database>.pages` gets the file as it would be
// without encryption: free pages and the rests of removed rows, too. `blob-<id>` is the content of
// a sealed file, `words.txt` the words that a profile's search knows.

#include "core/db/Database.h"
#include "platform/domain/BlobFiles.h"
#include "sync/KeySlots.h"
#include "sync/ProfileMeta.h"
#include "sync/SealedFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>

#include <cstdio>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

using Opened = Result<std::unique_ptr<Database>>;

SecretBytes secret(const QByteArray &bytes)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        return makeError("io_error", u"%1 cannot be written."_s.arg(path));
    return {};
}

// The tables of the search's index included: they are ordinary ones with a virtual one before them.
Result<void> dump(Database &db, const QString &path)
{
    const auto tables = db.all("SELECT name FROM sqlite_master WHERE type = 'table'"
                               " AND sql NOT LIKE 'CREATE VIRTUAL%'");
    if (!tables)
        return tables.error();
    QByteArray lines;
    for (const Row &table : *tables) {
        const QByteArray name = table.blob(0);
        const auto rows = db.all("SELECT * FROM \"" + name + '"');
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            lines += name;
            for (int column = 0; column < row.columns(); ++column)
                lines += '\t' + row.blob(column).replace('\n', "\\n");
            lines += '\n';
        }
    }
    return write(path, lines);
}

// SQLCipher 4 with a raw key: AES-256-CBC, each page with its own IV behind the content; the first
// page begins with 16 bytes of salt that replace "SQLite format 3".
Result<void> dumpPages(const QString &from, const SecretBytes &key, const QString &path)
{
    constexpr qsizetype page = 4096, iv = page - 80, salt = 16;
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return makeError("missing_file", u"%1 cannot be read."_s.arg(from));
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> aes(EVP_CIPHER_CTX_new(),
                                                                              &EVP_CIPHER_CTX_free);
    const auto *secretBytes = reinterpret_cast<const uchar *>(key.view().data());
    QByteArray plain;
    for (QByteArray sealed = in.read(page); sealed.size() == page; sealed = in.read(page)) {
        const auto *bytes = reinterpret_cast<const uchar *>(sealed.constData());
        const qsizetype skip = plain.isEmpty() ? salt : 0;
        QByteArray open(iv - skip + salt, '\0');
        int length = 0;
        if (!EVP_DecryptInit_ex(aes.get(), EVP_aes_256_cbc(), nullptr, secretBytes, bytes + iv)
            || !EVP_CIPHER_CTX_set_padding(aes.get(), 0)
            || !EVP_DecryptUpdate(aes.get(), reinterpret_cast<uchar *>(open.data()), &length,
                                  bytes + skip, int(iv - skip)))
            return makeError("wrong_key", u"%1 cannot be decrypted."_s.arg(from));
        plain += open.first(length);
    }
    // The header's page size.
    if (!plain.startsWith(QByteArray::fromHex("1000")))
        return makeError("wrong_key", u"%1 is not what its key opens."_s.arg(from));
    return write(path, plain);
}

Result<void> dumpWords(Database &cache, const QString &path)
{
    if (auto done = cache.script("CREATE VIRTUAL TABLE temp.vocabulary"
                                 " USING fts5vocab('main', 'words', 'row')");
        !done)
        return done;
    const auto rows = cache.all("SELECT term FROM temp.vocabulary");
    if (!rows)
        return rows.error();
    QByteArray words;
    for (const Row &row : *rows)
        words += row.blob(0) + '\n';
    return write(path, words);
}

// Of a profile: blob, size, file, key.
Result<void> dumpSealed(Database &db, const QString &folder, const QString &out)
{
    const auto rows = db.all("SELECT blob, size, file, key FROM file");
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        auto reader = SealedReader::open(folder + u"/blobs/"_s + row.text(2), secret(row.blob(3)),
                                         row.id(0), row.integer(1));
        if (!reader)
            return reader.error();
        const auto plain = reader->all();
        if (!plain)
            return plain.error();
        if (auto done = write(out + u"/blob-"_s + row.text(0), *plain); !done)
            return done;
    }
    return {};
}

Result<void> dumpBlobs(Database &db, const QString &folder, const QString &out)
{
    const auto rows = db.all("SELECT id, file, key FROM blob WHERE state NOT IN ('partial',"
                             " 'dropped')");
    if (!rows)
        return rows.error();
    BlobStore blobs(folder + u"/blobs"_s);
    for (const Row &row : *rows) {
        const auto reader = blobs.read(row.text(1), secret(row.blob(2)));
        if (!reader)
            return reader.error();
        QByteArray plain;
        while (!(*reader)->atEnd()) {
            const auto record = (*reader)->next();
            if (!record)
                return record.error();
            plain += *record;
        }
        if (auto done = write(out + u"/blob-"_s + row.text(0), plain); !done)
            return done;
    }
    return {};
}

Opened openFile(const QString &path, const SecretBytes &key)
{
    return Database::open({.path = path, .readOnly = true}, key);
}

Result<DataKey> keyOf(const QString &folder)
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
    return meta->keyring->open(secret(QByteArray::fromBase64(in.readAll().trimmed())),
                               meta->place());
}

Result<void> dumpFile(Database &db, const QString &folder, const QString &name,
                      const SecretBytes &key, const QString &out)
{
    if (auto done = dump(db, out + name + u".txt"_s); !done)
        return done;
    return dumpPages(folder + name + u".db"_s, key, out + name + u".pages"_s);
}

Result<void> openProfile(const QString &folder, const QString &out)
{
    const auto key = keyOf(folder);
    if (!key)
        return key.error();
    const Opened local = openFile(folder + u"/local.db"_s, key->localKey());
    if (!local)
        return local.error();
    const Opened cache = openFile(folder + u"/cache.db"_s, key->cacheKey());
    if (!cache)
        return cache.error();
    if (auto done = dumpFile(**local, folder, u"/local"_s, key->localKey(), out); !done)
        return done;
    if (auto done = dumpFile(**cache, folder, u"/cache"_s, key->cacheKey(), out); !done)
        return done;
    if (auto done = dumpWords(**cache, out + u"/words.txt"_s); !done)
        return done;
    if (auto done = dumpSealed(**local, folder, out); !done)
        return done;
    return dumpSealed(**cache, folder, out);
}

Result<void> openPlatform(const QString &folder, const QString &keyPath, const QString &out)
{
    QFile keyFile(keyPath);
    if (!keyFile.open(QIODevice::ReadOnly))
        return makeError("no_key", u"The key file cannot be read."_s);
    const SecretBytes key = secret(QByteArray::fromHex(keyFile.readAll().trimmed()));
    const Opened db = openFile(folder + u"/platform.db"_s, key);
    if (!db)
        return db.error();
    if (auto done = dumpFile(**db, folder, u"/platform"_s, key, out); !done)
        return done;
    return dumpBlobs(**db, folder, out);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const bool isPlatform = what == "platform"_L1 && arguments.size() == 5;
    if ((!isPlatform && !(what == "profile"_L1 && arguments.size() == 4))
        || !QFileInfo(arguments.constLast()).isDir()) {
        std::fputs("usage: open_stores platform FOLDER KEYFILE OUT | profile FOLDER OUT\n", stderr);
        return 2;
    }
    const auto done = isPlatform ? openPlatform(arguments[2], arguments[3], arguments[4])
                                 : openProfile(arguments[2], arguments[3]);
    if (!done)
        std::fprintf(stderr, "%s: %s\n", qPrintable(done.error().code),
                     qPrintable(done.error().text));
    return done ? 0 : 1;
}
