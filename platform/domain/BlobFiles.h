// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/BlobStore.h"

#include <sodium.h>

#include <optional>

// One sealed file being written or read; made by BlobStore. Thread of the platform. Format: the 24
// byte header of crypto_secretstream_xchacha20poly1305, then records, each 32 KiB of plain bytes
// (the last one less) and 17 bytes more. The last record has TAG_FINAL. Errors: those of BlobStore.
namespace werkbank {

class BlobWriter {
public:
    ~BlobWriter();

    // Plain bytes that survive a crash; goes up by whole records.
    qint64 stored() const { return m_stored; }
    // Plain bytes taken, stored or not.
    qint64 taken() const { return m_stored + m_rest.size(); }
    Result<void> append(const QByteArray &plain);
    // Writes the rest, marks the end and waits for the disk.
    Result<void> finish();
    // Over all that was taken, lower-case hex.
    QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }
    // What the type is found by.
    const QByteArray &firstBytes() const { return m_first; }

private:
    friend class BlobStore;
    BlobWriter(BlobStore &store, QString name, std::unique_ptr<QFile> file);
    Result<void> start(const SecretBytes &key);
    Result<void> resume(const SecretBytes &key);
    Result<void> seal(const QByteArray &plain, unsigned char tag);
    void note(const QByteArray &plain);

    BlobStore &m_store;
    const QString m_name;
    bool m_cutOff = false;
    const std::unique_ptr<QFile> m_file;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_first;
    QByteArray m_rest;
    qint64 m_stored = 0;
};

class BlobReader {
public:
    ~BlobReader();

    // The next record; empty at the end.
    Result<QByteArray> next();
    bool atEnd() const { return m_ended; }

private:
    friend class BlobStore;
    BlobReader(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    Result<void> start(const SecretBytes &key);

    const std::unique_ptr<QFile> m_file;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    bool m_ended = false;
};

} // namespace werkbank
