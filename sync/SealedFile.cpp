// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SealedFile.h"

#include <sodium.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = 4096;
constexpr qint64 overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

const unsigned char *raw(const SecretBytes &secret)
{
    return reinterpret_cast<const unsigned char *>(secret.view().data());
}

Error corrupt()
{
    return makeError("corrupt", u"A file of this computer's copy is damaged."_s);
}

Error writeError(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError
        || file.error() == QFileDevice::WriteError;
    return full ? makeError("disk_full", u"A file could not be stored. Is the disk full?"_s)
                : makeError("io_error", u"A file could not be stored."_s);
}

} // namespace

struct SealedStream {
    crypto_secretstream_xchacha20poly1305_state state;
    ~SealedStream() { sodium_memzero(&state, sizeof state); }
};

SecretBytes makeSealedKey(Rng &rng)
{
    return SecretBytes::random(crypto_secretstream_xchacha20poly1305_KEYBYTES, rng);
}

QString makeSealedName(Rng &rng)
{
    return QString::fromLatin1(rng.bytes(16).toHex());
}

// ---- writing -----------------------------------------------------------------------------------

struct SealedWriter::Private {
    explicit Private(const QString &path) : file(path) {}

    QSaveFile file;
    SealedStream stream;
    QByteArray about;
    QByteArray ahead;  // less than a record
    qint64 plain = 0;
    qint64 written = 0;

    Result<void> put(QByteArrayView bytes)
    {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return writeError(file);
        written += bytes.size();
        return {};
    }

    Result<void> record(QByteArrayView bytes, unsigned char tag)
    {
        QByteArray sealed(bytes.size() + overhead, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &stream.state, reinterpret_cast<unsigned char *>(sealed.data()), nullptr, raw(bytes),
            size_t(bytes.size()), raw(about), size_t(about.size()), tag);
        return put(sealed);
    }
};

SealedWriter::SealedWriter(std::unique_ptr<Private> d) : d(std::move(d)) {}
SealedWriter::SealedWriter(SealedWriter &&) noexcept = default;
SealedWriter &SealedWriter::operator=(SealedWriter &&) noexcept = default;
SealedWriter::~SealedWriter() = default;

Result<SealedWriter> SealedWriter::create(const QString &path, const SecretBytes &key,
                                          const Id &about, Rng &rng)
{
    auto d = std::make_unique<Private>(path);
    d->about = about.toString().toLatin1();
    if (!d->file.open(QIODevice::WriteOnly))
        return writeError(d->file);
    d->file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // libsodium draws the stream's nonce from the system; under the injected generator a run of
    // the simulator is the same again. The header is public either way.
    const QByteArray header = rng.bytes(int(headerBytes));
    if (crypto_secretstream_xchacha20poly1305_init_pull(&d->stream.state, raw(header), raw(key)) != 0)
        return corrupt();
    if (const auto put = d->put(header); !put)
        return put.error();
    return SealedWriter(std::move(d));
}

Result<void> SealedWriter::append(QByteArrayView plain)
{
    d->plain += plain.size();
    d->ahead.append(plain);
    // One record always stays back: the last one carries the mark and the padding.
    while (d->ahead.size() > sealedRecordBytes) {
        const auto done = d->record(QByteArrayView(d->ahead).first(sealedRecordBytes),
                                    crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (!done)
            return done;
        d->ahead.remove(0, sealedRecordBytes);
    }
    return {};
}

Result<qint64> SealedWriter::finish()
{
    const auto paddingBehind = [&](qint64 bytes) {
        return (pageBytes - (d->written + bytes + overhead) % pageBytes) % pageBytes;
    };
    qint64 padding = paddingBehind(d->ahead.size());
    if (d->ahead.size() + padding > sealedRecordBytes) {
        d->ahead.append(sealedRecordBytes - d->ahead.size(), '\0');
        const auto done = d->record(d->ahead, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (!done)
            return done.error();
        d->ahead.clear();
        padding = paddingBehind(0);
    }
    d->ahead.append(padding, '\0');
    const auto done = d->record(d->ahead, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    if (!done)
        return done.error();
    if (!d->file.commit())
        return writeError(d->file);
    return d->plain;
}

// ---- reading -----------------------------------------------------------------------------------

struct SealedReader::Private {
    QFile file;
    SealedStream stream;
    QByteArray about;
    qint64 left = 0;  // plain bytes not handed out yet
    bool ended = false;
};

SealedReader::SealedReader(std::unique_ptr<Private> d) : d(std::move(d)) {}
SealedReader::SealedReader(SealedReader &&) noexcept = default;
SealedReader &SealedReader::operator=(SealedReader &&) noexcept = default;
SealedReader::~SealedReader() = default;

Result<SealedReader> SealedReader::open(const QString &path, const SecretBytes &key,
                                        const Id &about, qint64 size)
{
    auto d = std::make_unique<Private>();
    d->about = about.toString().toLatin1();
    d->left = size;
    d->file.setFileName(path);
    if (!d->file.open(QIODevice::ReadOnly))
        return makeError("io_error", u"A file of this computer's copy cannot be read."_s);
    const QByteArray header = d->file.read(headerBytes);
    if (header.size() != headerBytes
        || key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES
        || crypto_secretstream_xchacha20poly1305_init_pull(&d->stream.state, raw(header), raw(key)))
        return corrupt();
    return SealedReader(std::move(d));
}

Result<QByteArray> SealedReader::next()
{
    // Padding alone may fill the last record, so an empty piece is not yet the end.
    while (!d->ended) {
        const QByteArray sealed = d->file.read(sealedRecordBytes + overhead);
        if (sealed.size() < overhead)
            return corrupt();
        QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &d->stream.state, reinterpret_cast<unsigned char *>(plain.data()), nullptr, &tag,
                raw(sealed), size_t(sealed.size()), raw(d->about), size_t(d->about.size())) != 0)
            return corrupt();
        d->ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (d->ended && (!d->file.atEnd() || d->left > plain.size()))
            return corrupt();
        plain.truncate(qMin(d->left, qint64(plain.size())));
        d->left -= plain.size();
        if (!plain.isEmpty())
            return plain;
    }
    return QByteArray();
}

Result<QByteArray> SealedReader::all()
{
    QByteArray out;
    out.reserve(d->left);
    while (true) {
        auto piece = next();
        if (!piece)
            return piece;
        if (piece->isEmpty())
            return out;
        out.append(*piece);
    }
}

} // namespace werkbank
