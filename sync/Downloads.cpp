// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Downloads.h"

#include "sync/StoredSecret.h"

#include <QDir>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tellProgressEvery = 2 * frames::chunkBytes;

Error offline()
{
    return makeError("offline", u"This file loads when there is a connection."_s);
}

Error cancelled()
{
    return makeError("cancelled", u"Loading was cancelled."_s);
}

Error tooLong()
{
    return makeError(codes::tooLong, u"This file is larger than 50 MB."_s);
}

} // namespace

std::optional<Result<QByteArray>> Downloads::fromHere(const Id &blob)
{
    const auto read = [&](const QString &name, const QByteArray &key, qint64 size) {
        auto reader = SealedReader::open(QDir(m_parts.folder).filePath(name), fromStored(key), blob, size);
        return reader ? reader->all() : Result<QByteArray>(reader.error());
    };
    if (const auto own = m_parts.local.file(blob); own && *own) {
        if (auto content = read((*own)->file, (*own)->key, (*own)->size))
            return content;
    }
    if (const auto cached = m_parts.cache.file(blob)) {
        // A damaged copy is fetched again.
        if (auto content = read(cached->file, cached->key, cached->size))
            return content;
    }
    return {};
}

QList<Downloads::Frame> Downloads::want(const Id &caseId, const FileRef &file, bool connected,
                                        Done done, Progress progress)
{
    if (auto content = fromHere(file.blob)) {
        done(*content);
        return {};
    }
    if (const auto running = m_running.find(file.blob); running != m_running.end()) {
        running->second.waiting.append({std::move(done), std::move(progress)});
        return {};
    }
    if (!connected || file.size > maxBytes) {
        done(connected ? tooLong() : offline());
        return {};
    }
    Running running{caseId, file, makeSealedName(m_parts.rng), makeSealedKey(m_parts.rng),
                    {}, 0, 0, {}, {}};
    auto writer = SealedWriter::create(QDir(m_parts.folder).filePath(running.name), running.key,
                                       file.blob, m_parts.rng);
    if (!writer) {
        done(writer.error());
        return {};
    }
    running.writer = std::move(*writer);
    running.waiting.append({std::move(done), std::move(progress)});
    m_running.emplace(file.blob, std::move(running));
    return {frames::Get{file.blob, caseId, 0}};
}

void Downloads::finish(const Id &blob, const Result<QByteArray> &result)
{
    auto node = m_running.extract(blob);
    if (node.empty())
        return;
    node.mapped().writer.reset();
    for (const Wish &wish : std::as_const(node.mapped().waiting))
        wish.done(result);
}

// Tells all who wait how far it is; those who wait no longer are answered and go.
bool Downloads::isWanted(Running &running)
{
    QList<Wish> still;
    for (Wish &wish : std::exchange(running.waiting, {})) {
        if (!wish.progress || wish.progress(running.received))
            still.append(std::move(wish));
        else
            wish.done(cancelled());
    }
    running.waiting = std::move(still);
    return !running.waiting.isEmpty();
}

Result<QByteArray> Downloads::complete(Running &running, Instant now)
{
    const auto size = running.writer->finish();
    if (!size)
        return size.error();
    const CachedFile cached{running.file.blob, running.caseId, *size, running.name,
                            asStored(running.key)};
    if (const auto kept = m_parts.cache.addFile(cached, now); !kept)
        return kept.error();
    auto content = fromHere(running.file.blob);
    return content ? *content
                   : makeError("io_error", u"The file could not be read after it was stored."_s);
}

QList<Downloads::Frame> Downloads::on(const Chunk &chunk, Instant now)
{
    const auto found = m_running.find(chunk.blob);
    if (found == m_running.end())
        return {};
    Running &running = found->second;
    const auto stop = [&](const Error &error) -> QList<Frame> {
        finish(chunk.blob, error);
        return {frames::StopFile{chunk.blob, {}, {}}};
    };
    if (chunk.offset != running.received)
        return stop(makeError("io_error", u"The file came in pieces that do not fit."_s));
    running.received += chunk.data.size();
    if (running.received > std::min(maxBytes, std::max(running.file.size, qint64(0))))
        return stop(tooLong());
    if (const auto stored = running.writer->append(chunk.data); !stored)
        return stop(stored.error());
    if (chunk.last) {
        finish(chunk.blob, running.received == running.file.size
                               ? complete(running, now)
                               : makeError("io_error", u"The file ended too early."_s));
        return {};
    }
    if (!isWanted(running))
        return stop(cancelled());
    if (running.received - running.told < tellProgressEvery)
        return {};
    running.told = running.received;
    return {frames::Got{chunk.blob, running.received}};
}

bool Downloads::on(const frames::StopFile &frame)
{
    if (!m_running.contains(frame.blob))
        return false;
    finish(frame.blob, Error{frame.code.isEmpty() ? u"cancelled"_s : frame.code, frame.text, {}});
    return true;
}

QList<Downloads::Frame> Downloads::connected()
{
    QList<Frame> out;
    for (auto &[blob, running] : m_running) {
        running.giveUpAt.reset();
        running.told = running.received;
        out.append(frames::Get{blob, running.caseId, running.received});
    }
    return out;
}

void Downloads::connectionLost()
{
    for (auto &[blob, running] : m_running) {
        if (!running.giveUpAt)
            running.giveUpAt = m_parts.clock.elapsed() + patience;
    }
}

void Downloads::tick()
{
    QList<Id> over;
    for (const auto &[blob, running] : m_running) {
        if (running.giveUpAt && *running.giveUpAt <= m_parts.clock.elapsed())
            over.append(blob);
    }
    for (const Id &blob : std::as_const(over))
        finish(blob, offline());
}

void Downloads::forget(const Id &caseId)
{
    QList<Id> gone;
    for (const auto &[blob, running] : m_running) {
        if (running.caseId == caseId)
            gone.append(blob);
    }
    for (const Id &blob : std::as_const(gone))
        finish(blob, makeError(codes::notAllowed, u"This file is no longer yours to see."_s));
}

void Downloads::forgetAll()
{
    while (!m_running.empty())
        finish(m_running.begin()->first, makeError("cancelled", u"The app is closing."_s));
}

std::optional<Milliseconds> Downloads::wakeAt() const
{
    std::optional<Milliseconds> out;
    for (const auto &[blob, running] : m_running) {
        if (running.giveUpAt && (!out || *running.giveUpAt < *out))
            out = running.giveUpAt;
    }
    return out;
}

} // namespace werkbank
