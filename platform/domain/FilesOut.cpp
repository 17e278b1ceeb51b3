// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/Platform.h"
#include "platform/domain/Transfers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Result<BlobRow> mayRead(Platform &platform, const Viewer &viewer, const frames::Get &get)
{
    BlobRow blob;
    const auto done = platform.look([&](Work &work) -> Result<void> {
        auto found = readableBlob(work, viewer, get);
        if (!found)
            return found.error();
        blob = std::move(*found);
        return {};
    });
    if (!done)
        return done.error();
    return blob;
}

bool isAnswer(const Error &error)
{
    return error.code == QLatin1StringView(codes::notAllowed)
           || error.code == QLatin1StringView(codes::missingFile);
}

} // namespace

void FilesOut::get(const frames::Get &frame)
{
    stop(frame.blob);
    if (qsizetype(m_running.size()) >= atOnce)
        return refuse(frame.blob,
                      makeError(codes::quotaExceeded, u"Too many files are asked for at once."_s));
    auto blob = mayRead(m_platform, m_viewer, frame);
    if (!blob)
        return refuse(frame.blob, blob.error());
    auto reader = m_platform.blobs().read(blob->file, blob->key);
    if (!reader)
        return refuse(frame.blob, reader.error());
    Running running{frame, std::move(*blob), std::move(*reader), {}, 0, 0};
    if (frame.offset < 0 || frame.offset >= running.blob.size)
        return refuse(frame.blob,
                      makeError(codes::badCommand, u"The file ends before this offset."_s));
    if (const auto done = skipTo(running, frame.offset); !done)
        return refuse(frame.blob, done.error());
    m_running.push_back(std::move(running));
}

// A sealed stream can only be read from its start.
Result<void> FilesOut::skipTo(Running &running, qint64 offset)
{
    while (running.sent + running.rest.size() <= offset && !running.reader->atEnd()) {
        running.sent += running.rest.size();
        auto record = running.reader->next();
        if (!record)
            return record.error();
        running.rest = std::move(*record);
    }
    running.rest.remove(0, offset - running.sent);
    running.sent = offset;
    running.got = offset;
    return {};
}

void FilesOut::got(const frames::Got &frame)
{
    for (Running &running : m_running) {
        if (running.blob.id == frame.blob)
            running.got = std::clamp(frame.offset, running.got, running.sent);
    }
}

void FilesOut::stop(const Id &blob)
{
    std::erase_if(m_running, [&](const Running &running) { return running.blob.id == blob; });
}

void FilesOut::recheck()
{
    std::erase_if(m_running, [this](const Running &running) {
        const auto may = mayRead(m_platform, m_viewer, running.asked);
        if (!may)
            refuse(running.blob.id, may.error());
        return !may;
    });
}

qint64 FilesOut::inFlight() const
{
    qint64 bytes = 0;
    for (const Running &running : m_running)
        bytes += running.sent - running.got;
    return bytes;
}

bool FilesOut::sendOne()
{
    if (m_running.empty() || inFlight() + frames::chunkBytes > frames::windowBytes)
        return false;
    Running &running = m_running.front();
    if (running.rest.isEmpty()) {
        auto record = running.reader->next();
        if (!record || record->isEmpty()) {
            refuse(running.blob.id, makeError(codes::missingFile, u"The file is damaged."_s));
            m_running.erase(m_running.begin());
            return true;
        }
        running.rest = std::move(*record);
    }
    const QByteArray data = std::exchange(running.rest, {});
    const bool last = running.sent + data.size() >= running.blob.size;
    m_sendBinary(encodeChunk({running.blob.id, quint32(running.sent), last, data}));
    running.sent += data.size();
    if (last)
        m_running.erase(m_running.begin());
    return true;
}

void FilesOut::refuse(const Id &blob, const Error &error)
{
    const Error told = isAnswer(error) || error.code == QLatin1StringView(codes::quotaExceeded)
                               || error.code == QLatin1StringView(codes::badCommand)
                           ? error
                           : makeError(codes::unavailable, u"The file cannot be read now."_s);
    m_sendText(encodeFrame(frames::StopFile{blob, told.code, told.text}));
}

} // namespace werkbank
