// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>

#include <memory>

// The bytes of files, each sealed with its own key (libsodium secretstream, XChaCha20-Poly1305) in
// one folder under a random name. A sealed file is a header and records of 32 KiB; a torn last
// record is cut off when writing goes on. Thread of the platform.
// Errors: `io_error`, `disk_full`, `corrupt` (a record was changed), `missing_file`.
namespace werkbank {

class BlobWriter;
class BlobReader;

class BlobStore {
public:
    static constexpr qint64 recordBytes = 32 * 1024;

    // The folder is made (0700) where it is missing.
    explicit BlobStore(QString folder) : m_folder(std::move(folder)) {}

    // Begins, or goes on behind the last whole record: reads what is there once, for its hash. A
    // writer of the same file that still lives is cut off: its calls fail with `taken_over`.
    Result<std::unique_ptr<BlobWriter>> write(const QString &name, const SecretBytes &key);
    Result<std::unique_ptr<BlobReader>> read(const QString &name, const SecretBytes &key);
    // No error where it is gone already.
    Result<void> erase(const QString &name);

private:
    friend class BlobWriter;
    const QString m_folder;
    QHash<QString, BlobWriter *> m_writers;
};

} // namespace werkbank
