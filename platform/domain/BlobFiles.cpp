// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/BlobFiles.h"

#include "core/wire/Codes.h"

#include <QDir>

#include <unistd.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 sealBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 sealedRecord = BlobStore::recordBytes + sealBytes;
constexpr qsizetype typeBytes = 16 * 1024;

Error fileError(const QFile &file)
{
    return makeError(file.error() == QFileDevice::ResourceError ? "disk_full" : "io_error",
                     u"A stored file could not be read or written."_s);
}

Error corrupt()
{
    return makeError("corrupt", u"A stored file is damaged."_s);
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

const unsigned char *raw(const SecretBytes &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.view().data());
}

// Nullopt: the record was changed, or is not whole.
struct Opened {
    QByteArray plain;
    unsigned char tag;
};
std::optional<Opened> open(crypto_secretstream_xchacha20poly1305_state &state,
                           const QByteArray &sealed)
{
    if (sealed.size() < sealBytes)
        return {};
    Opened out{QByteArray(sealed.size() - sealBytes, Qt::Uninitialized), 0};
    if (crypto_secretstream_xchacha20poly1305_pull(
            &state, reinterpret_cast<unsigned char *>(out.plain.data()), nullptr, &out.tag,
            raw(sealed), quint64(sealed.size()), nullptr, 0)
        != 0)
        return {};
    return out;
}

} // namespace

BlobWriter::BlobWriter(BlobStore &store, QString name, std::unique_ptr<QFile> file)
    : m_store(store), m_name(std::move(name)), m_file(std::move(file))
{
    if (BlobWriter *before = std::exchange(m_store.m_writers[m_name], this))
        before->m_cutOff = true;
}

BlobWriter::~BlobWriter()
{
    if (!m_cutOff)
        m_store.m_writers.remove(m_name);
    sodium_memzero(&m_state, sizeof m_state);
}

Result<void> BlobWriter::start(const SecretBytes &key)
{
    QByteArray header(headerBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(
        &m_state, reinterpret_cast<unsigned char *>(header.data()), raw(key));
    if (!m_file->resize(0) || !m_file->seek(0) || m_file->write(header) != header.size()
        || !m_file->flush())
        return fileError(*m_file);
    return {};
}

// The state behind n records is the same for the one who sealed and the one who opened them, so
// reading what is there is all that it takes to go on.
Result<void> BlobWriter::resume(const SecretBytes &key)
{
    const QByteArray header = m_file->read(headerBytes);
    if (header.size() < headerBytes
        || crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(header), raw(key)) != 0)
        return start(key);
    qint64 good = headerBytes;
    for (;;) {
        const auto before = m_state;
        const auto record = open(m_state, m_file->read(sealedRecord));
        if (!record || record->tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
            || record->plain.size() != BlobStore::recordBytes) {
            m_state = before;
            break;
        }
        good += sealedRecord;
        m_stored += record->plain.size();
        note(record->plain);
    }
    if (!m_file->resize(good) || !m_file->seek(good))
        return fileError(*m_file);
    return {};
}

void BlobWriter::note(const QByteArray &plain)
{
    m_hash.addData(plain);
    if (m_first.size() < typeBytes)
        m_first += plain.first(std::min(plain.size(), typeBytes - m_first.size()));
}

Result<void> BlobWriter::append(const QByteArray &plain)
{
    if (m_cutOff)
        return makeError("taken_over", u"This file is being sent on another connection."_s);
    note(plain);
    m_rest += plain;
    while (m_rest.size() >= BlobStore::recordBytes) {
        if (auto done = seal(m_rest.first(BlobStore::recordBytes),
                             crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
            !done)
            return done;
        m_rest.remove(0, BlobStore::recordBytes);
        m_stored += BlobStore::recordBytes;
    }
    return m_file->flush() ? Result<void>() : fileError(*m_file);
}

Result<void> BlobWriter::finish()
{
    const QByteArray rest = std::exchange(m_rest, {});
    if (auto done = seal(rest, crypto_secretstream_xchacha20poly1305_TAG_FINAL); !done)
        return done;
    m_stored += rest.size();
    if (!m_file->flush() || ::fsync(m_file->handle()) != 0)
        return fileError(*m_file);
    return {};
}

Result<void> BlobWriter::seal(const QByteArray &plain, unsigned char tag)
{
    QByteArray sealed(plain.size() + sealBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &m_state, reinterpret_cast<unsigned char *>(sealed.data()), nullptr, raw(plain),
        quint64(plain.size()), nullptr, 0, tag);
    return m_file->write(sealed) == sealed.size() ? Result<void>() : fileError(*m_file);
}

BlobReader::~BlobReader()
{
    sodium_memzero(&m_state, sizeof m_state);
}

Result<void> BlobReader::start(const SecretBytes &key)
{
    const QByteArray header = m_file->read(headerBytes);
    if (header.size() < headerBytes
        || crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(header), raw(key)) != 0)
        return corrupt();
    return {};
}

Result<QByteArray> BlobReader::next()
{
    if (m_ended)
        return QByteArray();
    const auto record = open(m_state, m_file->read(sealedRecord));
    if (!record)
        return corrupt();
    m_ended = record->tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return record->plain;
}

Result<std::unique_ptr<BlobWriter>> BlobStore::write(const QString &name, const SecretBytes &key)
{
    if (!QDir().mkpath(m_folder))
        return makeError("io_error", u"The folder for files cannot be made."_s);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto file = std::make_unique<QFile>(QDir(m_folder).filePath(name));
    if (!file->open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(*file);
    std::unique_ptr<BlobWriter> writer(new BlobWriter(*this, name, std::move(file)));
    if (auto done = writer->resume(key); !done)
        return done.error();
    return writer;
}

Result<std::unique_ptr<BlobReader>> BlobStore::read(const QString &name, const SecretBytes &key)
{
    auto file = std::make_unique<QFile>(QDir(m_folder).filePath(name));
    if (!file->open(QIODevice::ReadOnly))
        return makeError(codes::missingFile, u"A stored file is not there."_s);
    std::unique_ptr<BlobReader> reader(new BlobReader(std::move(file)));
    if (auto done = reader->start(key); !done)
        return done.error();
    return reader;
}

Result<void> BlobStore::erase(const QString &name)
{
    QFile file(QDir(m_folder).filePath(name));
    if (file.exists() && !file.remove())
        return fileError(file);
    return {};
}

} // namespace werkbank
