// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Rng.h"
#include "core/base/SecretBytes.h"

#include <QFile>
#include <QSaveFile>

#include <memory>

// A file as it lies on disk: libsodium's secretstream (XChaCha20-Poly1305) in records of 64 KiB
// plain bytes, bound to the id of what it holds, the last record marked as last, the whole padded
// to 4 KiB. The key, one per file, lives in the database row that names the file: without the row
// the content is gone. Never a plain byte on disk. Sync thread.
// Errors: `disk_full`, `io_error`, `corrupt` (changed, cut short, or another key).
namespace werkbank {

inline constexpr qsizetype sealedRecordBytes = 64 * 1024;
SecretBytes makeSealedKey(Rng &rng);
QString makeSealedName(Rng &rng);

class SealedWriter {
public:
    static Result<SealedWriter> create(const QString &path, const SecretBytes &key, const Id &about,
                                       Rng &rng);
    SealedWriter(SealedWriter &&) noexcept;
    SealedWriter &operator=(SealedWriter &&) noexcept;
    ~SealedWriter();  // not finished: nothing is left

    Result<void> append(QByteArrayView plain);
    // Pads, syncs and gives the file its name. Returns the number of plain bytes.
    Result<qint64> finish();

private:
    struct Private;
    explicit SealedWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

class SealedReader {
public:
    // `size`: the plain bytes, without the padding.
    static Result<SealedReader> open(const QString &path, const SecretBytes &key, const Id &about,
                                     qint64 size);
    SealedReader(SealedReader &&) noexcept;
    SealedReader &operator=(SealedReader &&) noexcept;
    ~SealedReader();

    // The next record, at most 64 KiB; empty at the end, which has been verified then.
    Result<QByteArray> next();
    Result<QByteArray> all();

private:
    struct Private;
    explicit SealedReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace werkbank
