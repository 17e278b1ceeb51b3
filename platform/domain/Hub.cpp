// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Hub.h"

#include "core/wire/Codes.h"
#include "platform/domain/Peer.h"

#include <algorithm>

namespace werkbank {

namespace {

constexpr int closeRefused = 1008;
constexpr Milliseconds checkEvery = std::chrono::hours(1);
constexpr qsizetype maxChecked = 100'000;

} // namespace

Milliseconds TokenBucket::take(Milliseconds elapsed)
{
    constexpr qint64 one = 1000;
    if (milliTokens < 0) {
        milliTokens = burst * one;
        filledAt = elapsed;
    }
    const qint64 gained = (elapsed - filledAt).count() * perSecond;
    milliTokens = std::min(burst * one, milliTokens + gained);
    filledAt = elapsed;
    if (milliTokens >= one) {
        milliTokens -= one;
        return {};
    }
    return Milliseconds((one - milliTokens + perSecond - 1) / perSecond);
}

bool TokenBucket::isFull(Milliseconds elapsed)
{
    return milliTokens < 0
           || milliTokens + (elapsed - filledAt).count() * perSecond >= burst * qint64(1000);
}

void Hub::enter(const Id &stream, Peer &peer)
{
    m_peers.emplace(stream, &peer);
}

void Hub::leave(const Id &stream, Peer &peer, Milliseconds elapsed)
{
    const auto [begin, end] = m_peers.equal_range(stream);
    m_peers.erase(std::find_if(begin, end, [&](const auto &e) { return e.second == &peer; }));
    if (!m_peers.contains(stream) && m_buckets[stream].isFull(elapsed))
        m_buckets.remove(stream);
}

QList<Peer *> Hub::peersOf(const Id &stream) const
{
    QList<Peer *> out;
    const auto [begin, end] = m_peers.equal_range(stream);
    for (auto it = begin; it != end; ++it)
        out.append(it->second);
    return out;
}

QList<Peer *> Hub::all() const
{
    QList<Peer *> out;
    for (const auto &[stream, peer] : m_peers)
        out.append(peer);
    return out;
}

void Hub::wake(const QList<Id> &streams)
{
    for (const Id &stream : streams) {
        const QList<Peer *> peers = peersOf(stream);
        for (Peer *peer : peers)
            peer->wake();
    }
}

bool Hub::mayCheck(const Id &who, Milliseconds elapsed)
{
    const auto last = m_checkedAt.constFind(who);
    if (last != m_checkedAt.constEnd() && elapsed - *last < checkEvery)
        return false;
    if (m_checkedAt.size() >= maxChecked)
        m_checkedAt.clear();
    m_checkedAt.insert(who, elapsed);
    return true;
}

void Hub::endStream(const Id &stream)
{
    const QList<Peer *> peers = peersOf(stream);
    for (Peer *peer : peers)
        peer->end(codes::notSignedIn, closeRefused);
}

void Hub::endSession(const Id &session)
{
    const QList<Peer *> peers = all();
    for (Peer *peer : peers) {
        if (!session.isNull() && peer->viewer().session == session)
            peer->end(codes::notSignedIn, closeRefused);
    }
}

void Hub::endDevice(const Id &device)
{
    const QList<Peer *> peers = all();
    for (Peer *peer : peers) {
        if (!device.isNull() && peer->viewer().device == device)
            peer->end(codes::deviceRevoked, closeRefused);
    }
}

void Hub::endAll(int afterMs)
{
    const QList<Peer *> peers = all();
    for (Peer *peer : peers)
        peer->end(codes::goingAway, Peer::closeGoingAway, afterMs);
}

} // namespace werkbank
