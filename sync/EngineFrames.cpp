// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "sync/Engine.h"
#include "sync/HeadKeeping.h"

#include <algorithm>

// What the platform says, frame by frame.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int lostStepsUntilReset = 3;
constexpr Milliseconds updateLook = std::chrono::hours(1);
constexpr Milliseconds sameOffset{30};

} // namespace

void Engine::textFrame(const QByteArray &frame)
{
    if (m_phase != Phase::Greeting && !isLive())
        return;
    const auto decoded = decodePlatformFrame(frame);
    if (!decoded) {
        // A kind of frame that a newer platform knows is none of ours to judge.
        const auto object = parseFrame(frame);
        if (!object || m_phase == Phase::Greeting)
            lostStep("a frame could not be read");
    } else {
        std::visit([this](const auto &known) { on(known); }, *decoded);
    }
    settle();
}

void Engine::binaryFrame(const QByteArray &frame)
{
    if (!isLive())
        return;
    if (isRemotePacket(frame)) {
        if (const auto packet = decodeRemotePacket(frame))
            m_remote.onPacket(*packet);
    } else if (const auto chunk = decodeChunk(frame)) {
        send(m_downloads.on(*chunk, now()));
    }
    settle();
}

void Engine::send(const QList<Downloads::Frame> &files)
{
    for (const auto &frame : files)
        std::visit([this](const auto &known) { send(known); }, frame);
}

void Engine::lostStep(const char *why)
{
    qCInfo(logSync, "The connection is given up: %s.", why);
    ++m_lostSteps;
    endLink();
}

// ---- handshake ---------------------------------------------------------------------------------

void Engine::hello()
{
    const auto nextN = m_parts.local.nextN();
    if (!nextN)
        return storeFailed(nextN.error());
    const Cursor &cursor = m_parts.cache.cursor();
    frames::Hello frame;
    frame.app = m_parts.app;
    frame.token = m_token;
    frame.device = m_parts.device;
    frame.nextN = *nextN;
    if (m_lostSteps < lostStepsUntilReset) {
        frame.epoch = cursor.epoch;
        frame.cursor = cursor.cursor;
        frame.tag = cursor.tag;
    }
    send(frame);
}

void Engine::heard(Instant platformTime)
{
    const Milliseconds offset = Milliseconds(platformTime.ms) - m_parts.clock.elapsed();
    if (std::chrono::abs(offset - m_offset) > sameOffset)
        m_offset = offset;
}

void Engine::on(const frames::Welcome &frame)
{
    if (m_phase != Phase::Greeting)
        return lostStep("a second welcome");
    if (const auto begun = begin(frame); !begun)
        return storeFailed(begun.error());
    if (m_phase != Phase::Greeting)
        return;
    setPhase(Phase::Live);
    m_rest = Link::Offline;
    m_problem.clear();
    m_attemptFailed = false;
    m_tokenRefused = false;
    m_head = frame.head;
    m_tokenUntil = frame.tokenUntil;
    m_authAt = m_phaseSince;
    m_heartbeat = std::chrono::seconds(std::clamp(frame.heartbeatSeconds, 1, 300));
    m_pingAt = m_phaseSince + m_heartbeat;
    m_uploadsAt = m_phaseSince;
    m_inRun = m_parts.cache.cursor().cursor < m_head;
    if (!m_inRun)
        m_seen.add(std::exchange(m_unseen, {}));
    reached();
    send(m_downloads.connected());
    m_remote.connected(now());
    prune();
}

void Engine::reached()
{
    const auto isFetched = [this](const Id &caseId) {
        return caseId.isNull() ? !m_fetches.containsBesidesCases()
                               : !m_fetches.contains(Scope::ofCase(caseId).toString());
    };
    m_outbox.reached(m_parts.cache.cursor().cursor, isFetched, m_seen);
}

Result<void> Engine::begin(const frames::Welcome &frame)
{
    heard(frame.time);
    const Milliseconds drift = frame.time - m_parts.clock.wall();
    const auto known = m_parts.local.drift();
    if (!known)
        return known.error();
    if (std::chrono::abs(drift - *known) > std::chrono::seconds(2)) {
        if (const auto kept = m_parts.local.setDrift(drift); !kept)
            return kept;
    }
    if (const auto raised = m_parts.local.raiseNextN(frame.lastN + 1); !raised)
        return raised;
    const Cursor &cursor = m_parts.cache.cursor();
    if (frame.mode == frames::SyncMode::Reset)
        return startOver(frame);
    if (frame.mode != frames::SyncMode::Delta || frame.epoch != cursor.epoch
        || frame.cursor != cursor.cursor) {
        lostStep("the welcome does not fit");
        return {};
    }
    const auto counting = m_parts.local.tailCounting();
    if (!counting)
        return counting.error();
    return *counting == cursor.counting ? m_outbox.rearmAbove(cursor.cursor, m_seen)
                                        : m_outbox.rearm(now(), cursor.counting, m_seen);
}

Result<void> Engine::startOver(const frames::Welcome &frame)
{
    qCInfo(logSync, "The platform starts over; everything is fetched anew.");
    // local.db first: what is offered twice takes effect once, what is forgotten never would.
    QList<QString> gone;
    for (const QString &scope : m_parts.cache.scopes().keys()) {
        if (!frame.scopes.contains(scope))
            gone.append(scope);
    }
    if (const auto done = cut(gone); !done)
        return done;
    const QString counting = Id::make(m_parts.clock, m_parts.rng).toString();
    if (const auto armed = m_outbox.rearm(now(), counting, m_seen); !armed)
        return armed;
    const auto applied = m_parts.cache.reset(frame, counting);
    if (!applied)
        return applied.error();
    m_unseen = {};
    m_seen.everything = true;
    m_lostSteps = 0;
    m_firstSync = !frame.scopes.isEmpty();
    m_fetches.load(m_parts.cache);
    m_fetches.want(applied->granted);
    removeFiles(applied->files);
    return {};
}

void Engine::on(const frames::Refuse &frame)
{
    qCInfo(logSync) << "the platform refuses:" << frame.code.left(32);
    const Milliseconds after(std::clamp(frame.afterMs.value_or(0), 0, 3'600'000));
    if (frame.code == QLatin1StringView(codes::deviceRevoked)) {
        m_rest = Link::SignedOut;
        stop();
        m_actions.append(actions::DeviceRevoked{});
    } else if (frame.code == QLatin1StringView(codes::upgradeRequired)) {
        m_rest = Link::UpdateNeeded;
        endLink(updateLook);
    } else {
        m_tokenRefused = frame.code == QLatin1StringView(codes::notSignedIn);
        endLink(after);
    }
}

// ---- what changed ------------------------------------------------------------------------------

void Engine::on(const frames::Batch &frame)
{
    if (!isLive())
        return lostStep("a batch before the welcome");
    if (frame.from != m_parts.cache.cursor().cursor + 1 || frame.to < frame.from)
        return lostStep("a batch that does not follow");
    QList<QString> revoked;
    for (const frames::Change &change : frame.changes) {
        if (change.op == frames::Op::Revoke && change.kind.isEmpty())
            revoked.append(change.scope);
    }
    if (const auto done = cut(revoked); !done)
        return storeFailed(done.error());
    if (!took(keepHeads(m_parts.local, frame, now())))
        return;
    if (!took(m_parts.cache.applyBatch(frame)))
        return;
    send(frames::Ack{frame.to});
    m_lostSteps = 0;
    m_head = std::max(m_head, frame.to);
    reached();
    m_inRun = frame.more;
    if (frame.more)
        return;
    m_head = frame.to;
    m_seen.add(std::exchange(m_unseen, {}));
}

void Engine::on(const frames::Page &frame)
{
    m_answerBy.reset();
    const auto held = m_parts.cache.scopes().constFind(frame.scope);
    if (held == m_parts.cache.scopes().constEnd() || held->gen != frame.gen)
        return;  // of a fetch that has been started over since
    if (frame.gone) {
        if (const auto done = cut({frame.scope}); !done)
            return storeFailed(done.error());
    }
    if (!took(keepHeads(m_parts.local, frame, now())))
        return;
    if (!took(m_parts.cache.applyPage(frame)))
        return;
    m_fetches.answered(frame);
    reached();
    m_firstSync = m_firstSync && !m_fetches.isEmpty();
    if (!m_inRun)
        m_seen.add(std::exchange(m_unseen, {}));
}

void Engine::on(const frames::Check &frame)
{
    const auto differences = m_parts.cache.compare(frame);
    if (!differences)
        return storeFailed(differences.error());
    if (differences->isEmpty())
        return;
    qCWarning(logSync, "%d scopes are not as the platform has them and are fetched anew.",
              int(differences->stale.size() + differences->gone.size()));
    if (const auto done = cut(differences->gone); !done)
        return storeFailed(done.error());
    if (took(m_parts.cache.mend(*differences)) && !m_inRun)
        m_seen.add(std::exchange(m_unseen, {}));
}

void Engine::on(const frames::Verdict &frame)
{
    m_answerBy.reset();
    const Outbox::Entry *entry = m_outbox.find(frame.uuid);
    const Id caseId = entry ? entry->command.caseId : Id();
    if (const auto applied = m_outbox.apply(frame, now(), m_seen); !applied)
        return storeFailed(applied.error());
    reached();
    // Said again after its case had left: the revoke came before it could be cut.
    const QString scope = Scope::ofCase(caseId).toString();
    if (!caseId.isNull() && !m_outbox.find(frame.uuid) && !m_parts.cache.scopes().contains(scope)) {
        if (const auto done = cut({scope}); !done)
            storeFailed(done.error());
    }
}

// ---- small ones --------------------------------------------------------------------------------

void Engine::on(const frames::Authed &frame)
{
    m_tokenUntil = frame.tokenUntil;
    m_authAt = m_parts.clock.elapsed();
}

void Engine::on(const frames::Pong &frame)
{
    if (frame.n != m_pingN)
        return;
    m_pongBy.reset();
    heard(frame.time + (m_parts.clock.elapsed() - m_pingedAt) / 2);
}

void Engine::on(const frames::Typing &frame)
{
    if (frame.side != m_overlay.context().side)
        m_actions.append(actions::TypingSeen{frame.caseId});
}

void Engine::on(const frames::PutAt &frame)
{
    took(m_uploads.on(frame));
}

void Engine::on(const frames::StopFile &frame)
{
    if (!m_downloads.on(frame))
        took(m_uploads.on(frame));
}

} // namespace werkbank
