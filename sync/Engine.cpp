// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Engine.h"

#include "core/base/Log.h"
#include "sync/SecretKeys.h"

#include <algorithm>

// The connection's life: waiting, asking for a token, opening, greeting, live, and back.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds handshake{10'000};    // opening and greeting together
constexpr Milliseconds tokenPatience{45'000};
constexpr Milliseconds closePatience{5'000};
constexpr Milliseconds pongPatience{10'000};
constexpr Milliseconds steady{10'000};       // lived so long: the next loss is a new one
constexpr Milliseconds authBefore{60'000};
constexpr Milliseconds authAgain{15'000};

} // namespace

Engine::Engine(Parts parts)
    : m_parts(std::move(parts)), m_outbox(m_parts.local, m_parts.clock),
      m_overlay([this](const EntityKey &key) { return m_parts.cache.body(key); },
                EffectContext{m_parts.account, {}, Side::Expert}),
      m_view(m_parts.cache, m_parts.local, m_overlay, m_outbox, m_uploads, m_parts.account,
             m_parts.device),
      m_uploads(m_parts.local, m_parts.blobsFolder),
      m_downloads({m_parts.local, m_parts.cache, m_parts.blobsFolder, m_parts.clock, m_parts.rng}),
      m_remote(m_parts.cache, m_parts.account, m_parts.rng)
{
}

Result<void> Engine::start()
{
    const auto drift = m_parts.local.drift();
    if (!drift)
        return drift.error();
    m_offset = Milliseconds((m_parts.clock.wall() + *drift).ms) - m_parts.clock.elapsed();
    m_fetches.load(m_parts.cache);
    const auto counting = m_parts.local.tailCounting();
    if (!counting)
        return counting.error();
    // A copy that fell back behind a reset counts otherwise than the tail does: then all of the tail
    // is shown until the platform has said it again.
    const Cursor &stored = m_parts.cache.cursor();
    const bool isComparable = *counting == stored.counting;
    auto loaded = m_outbox.load(isComparable && m_fetches.isEmpty() ? stored.cursor : 0, now());
    if (!loaded)
        return loaded;
    if (isComparable)
        reached();
    const auto snoozes = m_parts.local.snoozes();
    if (!snoozes)
        return snoozes.error();
    for (const auto &[caseId, until] : snoozes->asKeyValueRange())
        lookAgain(until, caseId);
    for (const QJsonObject &offer : m_parts.cache.listed(QLatin1StringView(OfferBody::kind), now()))
        noteFading(offer);
    if (const auto swept = SecretKeys(m_parts.local, m_parts.rng).forgetOld(now()); !swept)
        return swept;
    m_firstSync = !m_fetches.isEmpty();
    m_offlineSince = now();
    readAuthor();
    sweepFiles();
    attempt();
    settle();
    return {};
}

void Engine::stop()
{
    if (hasLink())
        m_actions.append(actions::CloseLink{});
    forgetLink();
    setPhase(Phase::Stopped);
    m_downloads.forgetAll();
}

Instant Engine::now() const
{
    return {(m_parts.clock.elapsed() + m_offset).count()};
}

const View &Engine::view()
{
    m_view.setNow(now());
    return m_view;
}

Changes Engine::takeChanges()
{
    return std::exchange(m_seen, {});
}

// ---- phases ------------------------------------------------------------------------------------

void Engine::setPhase(Phase phase, Milliseconds lasts)
{
    m_phase = phase;
    m_phaseSince = m_parts.clock.elapsed();
    m_phaseEnds = m_phaseSince + lasts;
}

void Engine::attempt()
{
    setPhase(Phase::WantsToken, tokenPatience);
    askToken(m_tokenRefused);
}

void Engine::askToken(bool refused)
{
    if (!std::exchange(m_tokenAsked, true))
        m_actions.append(actions::RequestToken{refused});
}

void Engine::tokenReady(const QString &token)
{
    m_tokenAsked = false;
    m_token = token;
    if (m_phase == Phase::WantsToken) {
        setPhase(Phase::Opening, handshake);
        m_actions.append(actions::OpenLink{});
    } else if (isLive()) {
        send(frames::Auth{token});
    }
    settle();
}

void Engine::tokenFailed(const Error &error)
{
    m_tokenAsked = false;
    const bool isRevoked = error.code == QLatin1StringView(codes::deviceRevoked);
    if (isRevoked || error.code == QLatin1StringView(codes::notSignedIn)) {
        m_rest = Link::SignedOut;
        stop();
        m_actions.append(isRevoked ? Action(actions::DeviceRevoked{}) : Action(actions::SignedOut{}));
    } else if (m_phase == Phase::WantsToken) {
        pause();
    }
    settle();
}

void Engine::linkUp()
{
    if (m_phase != Phase::Opening)
        return;
    m_phase = Phase::Greeting;  // within the time that opening began
    hello();
    settle();
}

void Engine::linkDown()
{
    if (hasLink() || m_phase == Phase::Closing)
        pause();
    settle();
}

bool Engine::hasLink() const
{
    return m_phase == Phase::Opening || m_phase == Phase::Greeting || isLive();
}

void Engine::endLink(Milliseconds comeBackAfter)
{
    if (!hasLink())
        return;
    m_comeBackAfter = comeBackAfter;
    forgetLink();
    setPhase(Phase::Closing, closePatience);
    m_actions.append(actions::CloseLink{});
}

// Nothing that was said on this connection will be answered.
void Engine::forgetLink()
{
    if (isLive()) {
        m_offlineSince = now();
        m_wasLive = true;
        if (m_parts.clock.elapsed() - m_phaseSince >= steady)
            m_backoff.reset();
    }
    m_outbox.connectionLost(m_seen);
    m_fetches.connectionLost();
    m_uploads.connectionLost();
    m_downloads.connectionLost();
    m_remote.connectionLost();
    m_pongBy.reset();
    m_answerBy.reset();
}

void Engine::pause()
{
    forgetLink();
    m_attemptFailed = !std::exchange(m_wasLive, false);
    const bool isNear = m_visible || m_outbox.waiting() > 0;
    const Milliseconds wait = m_backoff.next(m_parts.rng, isNear ? Backoff::capNear : Backoff::capFar);
    setPhase(Phase::Pausing, std::max(wait, std::exchange(m_comeBackAfter, Milliseconds(0))));
}

void Engine::hurry(Milliseconds within)
{
    if (m_phase == Phase::Pausing && m_rest == Link::Offline)
        m_phaseEnds = std::min(m_phaseEnds, m_parts.clock.elapsed() + within);
}

void Engine::setVisible(bool visible)
{
    m_visible = visible;
    if (visible)
        hurry(Backoff::capNear);
    settle();
}

void Engine::reconnectNow()
{
    if (m_phase == Phase::Pausing || (m_phase == Phase::Stopped && m_rest == Link::SignedOut)) {
        m_rest = Link::Offline;
        attempt();
    } else if (isLive()) {
        m_pingAt = m_parts.clock.elapsed();
        dueWhileLive();
    }
    settle();
}

// ---- time --------------------------------------------------------------------------------------

void Engine::tick()
{
    const Milliseconds elapsed = m_parts.clock.elapsed();
    if (elapsed >= m_problemEnds) {
        if (const auto ticked = m_outbox.tick(now(), m_seen); !ticked)
            storeFailed(ticked.error());
    }
    m_downloads.tick();
    while (!m_fading.empty() && m_fading.begin()->first <= now()) {
        m_seen.cases.unite(m_fading.extract(m_fading.begin()).mapped());
        if (const auto swept = SecretKeys(m_parts.local, m_parts.rng).forgetOld(now()); !swept)
            storeFailed(swept.error());
    }
    const bool isOver = elapsed >= m_phaseEnds;
    switch (m_phase) {
    case Phase::Stopped:
        break;
    case Phase::Pausing:
        if (isOver)
            attempt();
        break;
    case Phase::WantsToken:
        if (isOver)
            pause();
        break;
    case Phase::Opening:
    case Phase::Greeting:
        if (isOver)
            endLink();
        break;
    case Phase::Closing:
        if (isOver)
            pause();
        break;
    case Phase::Live:
        dueWhileLive();
        break;
    }
    settle();
}

void Engine::dueWhileLive()
{
    const Milliseconds elapsed = m_parts.clock.elapsed();
    if ((m_pongBy && elapsed >= *m_pongBy) || (m_answerBy && elapsed >= *m_answerBy)) {
        qCInfo(logSync, "The platform does not answer; the connection is given up.");
        return endLink();
    }
    if (elapsed >= m_pingAt) {
        send(frames::Ping{++m_pingN});
        m_pingedAt = elapsed;
        m_pingAt = elapsed + m_heartbeat;
        if (!m_pongBy)
            m_pongBy = elapsed + pongPatience;
    }
    if (m_tokenUntil.isSet() && now() >= m_tokenUntil - authBefore && elapsed >= m_authAt) {
        m_authAt = elapsed + authAgain;
        askToken(true);
    }
}

std::optional<Milliseconds> Engine::wakeAt() const
{
    std::optional<Milliseconds> out;
    const auto consider = [&](std::optional<Milliseconds> at) {
        if (at && (!out || *at < *out))
            out = at;
    };
    consider(m_outbox.wakeAt());
    if (out && *out < m_problemEnds)
        out = m_problemEnds;
    consider(m_downloads.wakeAt());
    if (!m_fading.empty())
        consider(Milliseconds(m_fading.begin()->first.ms) - m_offset);
    if (isLive()) {
        consider(m_pingAt);
        consider(m_pongBy);
        consider(m_answerBy);
        if (m_tokenUntil.isSet())
            consider(std::max(m_authAt, Milliseconds((m_tokenUntil - authBefore).ms) - m_offset));
        if (m_uploadsAt > m_parts.clock.elapsed())
            consider(m_uploadsAt);
    } else if (m_phase != Phase::Stopped) {
        consider(m_phaseEnds);
    }
    return out;
}

// ---- after each event --------------------------------------------------------------------------

void Engine::settle()
{
    if (m_parts.cache.isBroken())
        rebuildCache();
    pump();
    repaint();
    tellLink();
}

LinkState Engine::linkState() const
{
    const Cursor &cursor = m_parts.cache.cursor();
    LinkState out;
    out.behind = std::max(m_head - cursor.cursor, qint64(isLive() ? m_inRun : cursor.catchingUp));
    if (isLive())
        out.link = out.behind > 0 || m_firstSync ? Link::CatchingUp : Link::Connected;
    else if (m_rest != Link::Offline)
        out.link = m_rest;
    else
        out.link = m_attemptFailed || m_phase == Phase::Stopped ? Link::Offline : Link::Connecting;
    if (!isLive())
        out.since = m_offlineSince;
    out.waiting = m_outbox.waitingToTell();
    out.refused = m_outbox.refused();
    out.offset = m_offset;
    out.problem = m_problem;
    return out;
}

void Engine::tellLink()
{
    LinkState state = linkState();
    if (state == m_told)
        return;
    m_told = std::move(state);
    m_actions.append(actions::LinkChanged{});
}

} // namespace werkbank
