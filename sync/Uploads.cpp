// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Uploads.h"

#include "sync/StoredSecret.h"

#include <QDir>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool isForNowOnly(const QString &code)
{
    return code == QLatin1StringView(codes::unavailable)
        || code == QLatin1StringView(codes::tooManyRequests)
        || code == QLatin1StringView(codes::goingAway);
}

} // namespace

Result<Uploads::Step> Uploads::start(const QList<Id> &commands)
{
    if (m_current || commands.isEmpty())
        return Step{};
    return next(commands.first());
}

Result<Uploads::Step> Uploads::next(const Id &command)
{
    const auto files = m_local.filesOf(command);
    if (!files)
        return files.error();
    Step step;
    const auto file = std::ranges::find(*files, false, &OutgoingFile::complete);
    if (file == files->end()) {
        step.done = command;
        return step;
    }
    m_current = Current{};
    m_current->file = *file;
    for (const OutgoingFile &each : *files) {
        m_current->total += each.size;
        m_current->before += each.complete ? each.size : 0;
    }
    step.put = frames::Put{file->blob, file->caseId, file->name, file->mime, file->size,
                           file->sha256};
    step.progressed = command;
    return step;
}

Uploads::Step Uploads::failed(const Id &command, const Error &error)
{
    Step step;
    step.refused = Step::Refused{command, error};
    return step;
}

Uploads::Step Uploads::refusal(const Error &error)
{
    const Id command = m_current->file.command;
    m_current.reset();
    return failed(command, error);
}

Result<void> Uploads::seek(qint64 offset)
{
    const OutgoingFile &file = m_current->file;
    auto reader = SealedReader::open(QDir(m_folder).filePath(file.file), fromStored(file.key),
                                     file.blob, file.size);
    if (!reader)
        return reader.error();
    m_current->reader = std::move(*reader);
    m_current->ahead.clear();
    m_current->sent = 0;
    while (m_current->sent < offset) {
        auto piece = m_current->reader->next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        const qint64 skipped = std::min(qint64(piece->size()), offset - m_current->sent);
        m_current->sent += skipped;
        m_current->ahead = piece->sliced(skipped);
    }
    return {};
}

Result<QList<QByteArray>> Uploads::fillWindow()
{
    QList<QByteArray> out;
    Current &now = *m_current;
    while (now.sent < now.file.size) {
        const qint64 size = std::min(qint64(frames::chunkBytes), now.file.size - now.sent);
        if (now.sent + size > now.confirmed + frames::windowBytes)
            break;
        while (now.ahead.size() < size) {
            const auto piece = now.reader->next();
            if (!piece)
                return piece.error();
            if (piece->isEmpty())
                return makeError("corrupt", u"A file of this message is damaged."_s);
            now.ahead.append(*piece);
        }
        out.append(encodeChunk({now.file.blob, quint32(now.sent), now.sent + size == now.file.size,
                                now.ahead.first(size)}));
        now.ahead.remove(0, size);
        now.sent += size;
    }
    return out;
}

Result<Uploads::Step> Uploads::on(const frames::PutAt &frame)
{
    if (!m_current || m_current->file.blob != frame.blob)
        return Step{};
    const Id command = m_current->file.command;
    if (frame.complete) {
        if (const auto stored = m_local.fileComplete(frame.blob); !stored)
            return stored.error();
        m_current.reset();
        auto step = next(command);
        if (step)
            step->progressed = command;
        return step;
    }
    const bool isFirst = !m_current->reader;
    if (isFirst || frame.offset < m_current->confirmed || frame.offset > m_current->sent) {
        if (const auto found = seek(std::clamp(frame.offset, qint64(0), m_current->file.size)); !found)
            return refusal(found.error());
    }
    m_current->confirmed = frame.offset;
    auto chunks = fillWindow();
    if (!chunks)
        return refusal(chunks.error());
    Step step;
    step.chunks = std::move(*chunks);
    step.progressed = command;
    return step;
}

Result<Uploads::Step> Uploads::on(const frames::StopFile &frame)
{
    if (!m_current || m_current->file.blob != frame.blob)
        return Step{};
    if (!isForNowOnly(frame.code))
        return refusal({frame.code, frame.text, {}});
    Step step;
    step.progressed = m_current->file.command;
    step.later = true;
    m_current.reset();
    return step;
}

std::optional<Id> Uploads::forget(const Id &command)
{
    if (!m_current || m_current->file.command != command)
        return {};
    const Id blob = m_current->file.blob;
    m_current.reset();
    return blob;
}

std::optional<int> Uploads::progress(const Id &command) const
{
    if (!m_current || m_current->file.command != command)
        return {};
    const qint64 total = std::max(qint64(1), m_current->total);
    return int((m_current->before + m_current->confirmed) * 1000 / total);
}

} // namespace werkbank
