// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/wire/Codes.h"
#include "platform/domain/Platform.h"
#include "platform/domain/Transfers.h"

#include <QMimeDatabase>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tellEvery = 64 * 1024;

// By its bytes alone: a name says what the sender likes.
QString typeOf(const QByteArray &firstBytes)
{
    return QMimeDatabase().mimeTypeForData(firstBytes).name();
}

// Words of the disk are nobody's business outside.
Error outward(const Error &error)
{
    static const QStringList known{
        QString::fromLatin1(codes::notAllowed),   QString::fromLatin1(codes::missingFile),
        QString::fromLatin1(codes::quotaExceeded), QString::fromLatin1(codes::badCommand),
        QString::fromLatin1(codes::wrongState),   QString::fromLatin1(codes::caseMoved)};
    if (known.contains(error.code))
        return error;
    return makeError(codes::unavailable, u"The file cannot be stored or read at the moment."_s);
}

} // namespace

void FilesIn::put(const frames::Put &frame)
{
    m_running.erase(frame.blob);
    if (m_running.size() >= atOnce)
        return refuse(frame.blob, makeError(codes::quotaExceeded,
                                            u"Too many files are being sent at once."_s));
    Running running;
    const auto begun = m_platform.change([&](Work &work) -> Result<void> {
        auto blob = beginBlob(work, m_viewer, frame);
        if (!blob)
            return blob.error();
        running.blob = std::move(*blob);
        return {};
    });
    if (!begun)
        return refuse(frame.blob, outward(begun.error()));
    if (running.blob.complete)
        return tell(running, true);
    auto writer = m_platform.blobs().write(running.blob.file, running.blob.key);
    if (!writer)
        return refuse(frame.blob, outward(writer.error()));
    running.writer = std::move(*writer);
    if (running.writer->stored() > running.blob.size)
        return giveUp(running);
    // All was there already when the platform went, only that it was all is not known.
    if (running.writer->stored() == running.blob.size)
        return finish(running);
    tell(running, false);
    m_running.emplace(frame.blob, std::move(running));
}

void FilesIn::chunk(const Chunk &chunk)
{
    const auto found = m_running.find(chunk.blob);
    if (found == m_running.end())
        return;
    Running &running = found->second;
    const qint64 end = qint64(chunk.offset) + chunk.data.size();
    if (chunk.offset != running.writer->taken() || chunk.data.size() > frames::chunkBytes
        || end > running.blob.size || (chunk.last && end < running.blob.size)) {
        giveUp(running);
        m_running.erase(found);
        return;
    }
    if (const auto done = running.writer->append(chunk.data); !done) {
        refuse(chunk.blob, outward(done.error()));
        m_running.erase(found);
        return;
    }
    if (end == running.blob.size) {
        finish(running);
        m_running.erase(found);
    } else if (running.writer->stored() - running.told >= tellEvery) {
        tell(running, false);
    }
}

void FilesIn::finish(Running &running)
{
    if (running.writer->sha256() != running.blob.sha256)
        return giveUp(running);
    auto done = running.writer->finish();
    if (done) {
        const QString type = typeOf(running.writer->firstBytes());
        done = m_platform.change([&](Work &work) {
            completeBlob(work, running.blob, type);
            return work.sql.result();
        });
    }
    if (!done)
        return refuse(running.blob.id, outward(done.error()));
    tell(running, true);
}

// The bytes are not those that were announced: nothing of them is kept.
void FilesIn::giveUp(const Running &running)
{
    const auto gone = m_platform.change([&](Work &work) {
        abandonBlob(work, running.blob.id);
        work.effect.eraseFile(running.blob.file);
        return work.sql.result();
    });
    if (!gone)
        qCWarning(logPlatform, "a broken file could not be abandoned");
    refuse(running.blob.id,
           makeError(codes::badCommand, u"The bytes are not those of the file announced."_s));
}

void FilesIn::tell(Running &running, bool complete)
{
    running.told = complete ? running.blob.size : running.writer->stored();
    m_send(encodeFrame(frames::PutAt{running.blob.id, running.told, complete}));
}

void FilesIn::refuse(const Id &blob, const Error &error)
{
    m_send(encodeFrame(frames::StopFile{blob, error.code, error.text}));
}

} // namespace werkbank
