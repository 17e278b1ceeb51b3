// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "sync/Engine.h"
#include "sync/SecretKeys.h"

#include <QDir>

// The stores, what is painted over them, and what goes out of them.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds answerPatience{60'000};
constexpr Milliseconds uploadAgain{5'000};
constexpr Milliseconds problemAgain{5'000};
constexpr Milliseconds pruneEvery = std::chrono::hours(24);
constexpr Milliseconds filesKept = std::chrono::days(30);

} // namespace

// ---- what came in ------------------------------------------------------------------------------

bool Engine::took(const Result<CacheStore::Applied> &applied)
{
    if (!applied) {
        storeFailed(applied.error());
        return false;
    }
    const Changes &changes = applied->changes;
    m_unseen.add(changes);
    for (const auto &[key, scope] : changes.entities.asKeyValueRange()) {
        if (const QString lane = m_overlay.laneOf(key); !lane.isEmpty())
            m_outbox.markDirty(lane);
    }
    if (changes.entities.contains({QString::fromLatin1(ProfileBody::kind), m_parts.account}))
        readAuthor();
    for (const Id &id : changes.ofKind(QLatin1StringView(OfferBody::kind))) {
        if (const auto offer = m_parts.cache.body({QString::fromLatin1(OfferBody::kind), id}))
            noteFading(*offer);
    }
    SecretKeys keys(m_parts.local, m_parts.rng);
    for (const Id &id : changes.ofKind(QLatin1StringView(SecretBody::kind))) {
        const auto body = m_parts.cache.body({QString::fromLatin1(SecretBody::kind), id});
        auto secret = fromJson<SecretBody>(body.value_or(QJsonObject()), Strictness::Lenient)
                          .valueOr({});
        secret.id = id;
        if (const auto looked = keys.look(secret); !looked) {
            storeFailed(looked.error());
            return false;
        }
        if (secret.endsAt > now())
            lookAgain(secret.endsAt, secret.caseId);
    }
    m_remote.look(changes.ofKind(QLatin1StringView(RemoteSessionBody::kind)));
    m_fetches.forget(applied->revoked);
    m_fetches.want(applied->granted);
    // What was still to come may have left with its rights: no page ends it then.
    m_firstSync = m_firstSync && !m_fetches.isEmpty();
    for (const QString &scope : applied->revoked)
        m_downloads.forget(Scope::fromString(scope).id);
    removeFiles(applied->files);
    return true;
}

// Told also where the cache has no use for it: a chain that goes back comes with an old revision.
bool Engine::took(const Result<QList<Id>> &audited)
{
    if (!audited) {
        storeFailed(audited.error());
        return false;
    }
    for (const Id &tenant : *audited)
        m_seen.add({QString::fromLatin1(AuditHeadBody::kind), tenant}, Scope::ofDesk(tenant));
    return true;
}

// An offer stays in its row for a moment after its end.
void Engine::noteFading(const QJsonObject &offer)
{
    const bool ended = offer.contains("ended_at"_L1);
    const Id caseId = Id::fromString(offer["case"_L1].toString());
    const Instant end = ended ? Instant{offer["ended_at"_L1].toInteger()}
                              : Instant{offer["ends_at"_L1].toInteger()} + Outbox::ringTurns;
    if (!ended && end > now())
        lookAgain(end, caseId);
    if (end + Outbox::lostShown > now())
        lookAgain(end + Outbox::lostShown, caseId);
}

// Before cache.db hears of it: should the power fail between the two, the revoke comes again.
Result<void> Engine::cut(const QList<QString> &scopes)
{
    for (const QString &text : scopes) {
        const Scope scope = Scope::fromString(text);
        if (scope.type != Scope::Type::Case)
            continue;
        const auto files = m_outbox.cut(scope.id, m_seen);
        if (!files)
            return files.error();
        removeFiles(*files);
    }
    return {};
}

void Engine::readAuthor()
{
    const auto profile = m_parts.cache.body({QString::fromLatin1(ProfileBody::kind), m_parts.account});
    if (profile)
        m_overlay.setAuthor((*profile)["name"_L1].toString());
}

void Engine::repaint()
{
    for (const QString &lane : m_outbox.takeDirtyLanes())
        m_overlay.repaint(lane, m_outbox.painted(lane), m_seen);
}

// ---- what goes out -----------------------------------------------------------------------------

void Engine::pump()
{
    if (!isLive())
        return;
    const Milliseconds elapsed = m_parts.clock.elapsed();
    if (elapsed >= m_uploadsAt && !m_uploads.isRunning())
        took(m_uploads.start(m_outbox.wantingFiles()));
    if (elapsed >= m_problemEnds) {
        const auto ready = m_outbox.takeReady(m_seen);
        if (!ready)
            return storeFailed(ready.error());
        for (const OutgoingCommand &command : *ready)
            send(frames::SendCommand{command.n, command.command});
    }
    for (const frames::Fetch &fetch : m_fetches.takeReady(m_parts.cache))
        send(fetch);
    for (const RemoteViewer::Frame &frame : m_remote.takeFrames()) {
        std::visit([this](const auto &known) {
            if constexpr (std::is_same_v<decltype(known), const RemotePacket &>)
                m_actions.append(actions::SendBinary{encodeRemotePacket(known)});
            else
                send(known);
        }, frame);
    }
    if (m_outbox.inFlight() == 0 && !m_fetches.isOwed())
        m_answerBy.reset();
    else if (!m_answerBy)
        m_answerBy = elapsed + answerPatience;
}

bool Engine::took(const Result<Uploads::Step> &step)
{
    if (!step) {
        storeFailed(step.error());
        return false;
    }
    if (step->put)
        send(*step->put);
    for (const QByteArray &chunk : step->chunks)
        m_actions.append(actions::SendBinary{chunk});
    if (step->later)
        m_uploadsAt = m_parts.clock.elapsed() + uploadAgain;
    if (step->progressed)
        m_outbox.progressed(*step->progressed, m_seen);
    if (step->done)
        m_outbox.filesDone(*step->done, m_seen);
    const Outbox::Entry *stopped = step->refused ? m_outbox.find(step->refused->command) : nullptr;
    if (stopped && stopped->command.verdictAt.isSet()) {
        // It was done once, so the command itself has the answer.
        m_outbox.filesDone(step->refused->command, m_seen);
    } else if (step->refused) {
        const auto refused = m_outbox.refuse(step->refused->command, step->refused->error, now(),
                                             m_seen);
        if (!refused) {
            storeFailed(refused.error());
            return false;
        }
    }
    // The next one with files may begin.
    if (step->done || step->refused)
        return took(m_uploads.start(m_outbox.wantingFiles()));
    return true;
}

// ---- trouble -----------------------------------------------------------------------------------

void Engine::storeFailed(const Error &error)
{
    qCWarning(logSync) << "a store of this computer fails:" << error.code;
    m_problem = error.code;
    m_problemEnds = m_parts.clock.elapsed() + problemAgain;
    endLink(problemAgain);
}

void Engine::rebuildCache()
{
    endLink();
    const auto rebuilt = m_parts.cache.rebuild();
    if (!rebuilt)
        return storeFailed(rebuilt.error());
    m_unseen = {};
    m_seen.everything = true;
    m_head = 0;
    m_fetches.load(m_parts.cache);
    m_downloads.forgetAll();
    // What was taken in the last days is shown from the tail until the platform has said it again.
    if (const auto loaded = m_outbox.load(0, now()); !loaded)
        return storeFailed(loaded.error());
    sweepFiles();
}

// ---- files -------------------------------------------------------------------------------------

void Engine::removeFiles(const QList<QString> &names)
{
    for (const QString &name : names)
        QFile::remove(QDir(m_parts.blobsFolder).filePath(name));
}

void Engine::prune()
{
    const Milliseconds elapsed = m_parts.clock.elapsed();
    if (elapsed < m_pruneAt)
        return;
    m_pruneAt = elapsed + pruneEvery;
    if (const auto old = m_parts.local.pruneTail(now()))
        removeFiles(*old);
    if (const auto old = m_parts.cache.pruneFiles(now() - filesKept))
        removeFiles(*old);
    if (const auto trimmed = m_parts.cache.trim(); !trimmed)
        qCInfo(logSync) << "the cache was not trimmed:" << trimmed.error().code;
}

// Files that no row names: their key is gone, and so is their content.
void Engine::sweepFiles()
{
    const auto own = m_parts.local.fileNames();
    const auto cached = m_parts.cache.fileNames();
    if (!own || !cached)
        return;
    const QDir folder(m_parts.blobsFolder);
    QSet<QString> orphans;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        orphans.insert(name);
    orphans.subtract(QSet<QString>(own->begin(), own->end()));
    orphans.subtract(QSet<QString>(cached->begin(), cached->end()));
    removeFiles(orphans.values());
}

} // namespace werkbank
