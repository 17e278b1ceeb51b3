// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/BlobFiles.h"
#include "platform/domain/CaseTimers.h"
#include "platform/domain/JsonColumn.h"
#include "tests/sim/World.h"

#include <QFile>
#include <QJsonDocument>

// Files in a simulated world: sent with a message, often while something goes wrong, and in the end
// there whole, once, and for everybody who sees the message.
namespace werkbank::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SecretBytes secret(const QByteArray &bytes)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
}

// What the platform has of a file; empty where it cannot be read.
QByteArray contentOf(BlobStore &blobs, const Row &row)
{
    const auto reader = blobs.read(row.text(5), secret(row.blob(4)));
    QByteArray out;
    while (reader && !(*reader)->atEnd()) {
        const auto piece = (*reader)->next();
        if (!piece)
            return {};
        out += *piece;
    }
    return out;
}

} // namespace

void World::sendFile(int client, const Id &caseId)
{
    const VirtualClock clock(m_time);
    const Id message = Id::make(clock, m_rng), blob = Id::make(clock, m_rng);
    const int kind = m_rng.between(0, 9);
    const int size = kind < 3   ? m_rng.between(1, 5'000)
                     : kind < 5 ? m_rng.between(1, 8) * int(BlobStore::recordBytes)
                                : m_rng.between(30'000, 400'000);
    const QByteArray bytes = m_rng.branch().bytes(size);
    QFile file(m_folder + u"/outgoing.bin"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != size)
        qFatal("the simulation cannot write a file");
    file.close();
    submit(client, commands::SendMessage{message, caseId, u"See this."_s,
                                         {{blob, u"log.bin"_s, u"application/octet-stream"_s, size}}},
           message, caseId, {file.fileName()});
    m_files.insert(blob, {message, bytes});
    if (size % int(BlobStore::recordBytes) == 0 && m_rng.chance(500))
        m_platform->dieAtLastByte();
    // Half of them meet something on their way.
    if (m_rng.chance(500))
        m_nextHurt = std::min(m_nextHurt, m_time.now + Milliseconds(m_rng.between(20, 900)));
}

// A message that was taken has its file, whole and in no other message; one that was not has none.
void World::checkFiles(Database &db, QStringList &problems)
{
    BlobStore blobs(m_folder + u"/platform/blobs"_s);
    for (const auto &[blob, sent] : m_files.asKeyValueRange()) {
        const QString name = blob.toString();
        const auto message = db.one("SELECT files FROM message WHERE id = $1",
                                        {sent.message.toString()});
        const auto rows = db.all("SELECT state, sha256, size, message, key, file FROM blob"
                                     " WHERE id = $1", {name});
        if (!message || !rows) {
            problems.append(u"the files cannot be read"_s);
            continue;
        }
        if (!*message) {
            if (!rows->isEmpty() && !rows->first().isNull(3))
                problems.append(u"file %1 is in a message that is not there"_s.arg(name));
            continue;
        }
        ++m_counts.files;
        const auto named = fromColumn<QList<FileRef>>((*message)->blob(0));
        if (named.size() != 1 || named[0].blob != blob || rows->size() != 1
            || rows->first().text(3) != sent.message.toString()
            || rows->first().text(0) != "complete"_L1)
            problems.append(u"file %1 is not in its message once"_s.arg(name));
        else if (contentOf(blobs, rows->first()) != sent.bytes)
            problems.append(u"file %1 is not what was sent"_s.arg(name));
    }
}

// Whoever sees a message can have its file.
void World::checkDownloads(ClientNode &fresh, QStringList &problems)
{
    const auto rows = fresh.cache().database().all(
        "SELECT body FROM entity WHERE kind = 'message' ORDER BY id");
    for (const Row &row : rows.valueOr({})) {
        const auto body = fromJson<MessageBody>(QJsonDocument::fromJson(row.blob(0)).object(),
                                                Strictness::Lenient);
        if (!body || body->files.isEmpty())
            continue;
        std::optional<Result<QByteArray>> answer;
        fresh.fetchFile(body->caseId, body->files.first(), [&](const Result<QByteArray> &result) {
            answer.emplace(result);
        });
        for (const Milliseconds until = m_time.now + 30s; m_time.now < until && !answer;)
            advance(m_time.now + 50ms, &fresh);
        const Id blob = body->files.first().blob;
        // Files of a case go before its texts do.
        if (answer && !*answer && m_away > terms::filesAfterEnd
            && answer->error().code == QLatin1StringView(codes::missingFile))
            continue;
        if (!answer || !*answer)
            problems.append(u"file %1 cannot be had: %2"_s.arg(
                blob.toString(), answer ? answer->error().code : u"no answer"_s));
        else if (**answer != m_files.value(blob).bytes)
            problems.append(u"file %1 is not what was sent"_s.arg(blob.toString()));
    }
}

} // namespace werkbank::sim
