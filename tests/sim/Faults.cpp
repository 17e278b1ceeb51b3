// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/World.h"

// What goes wrong in a simulated world, and how it is mended.
namespace werkbank::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Once in every fifth world the platform loses its last minutes and goes on from a backup.
void World::fallBack()
{
    if (m_seed % 5 != 2 || m_counts.restores > 0 || !m_platform->isUp()
        || m_platform->crash().dead())
        return;
    if (!m_backUp && m_time.now > m_storm / 3) {
        note(u"backup"_s);
        m_platform->backUp();
        m_backUp = m_customers->taken().size();
    } else if (m_backUp && m_time.now > m_storm * 2 / 3) {
        note(u"restore"_s);
        ++m_counts.restores;
        m_platform->powerOff();
        m_platform->restore();
        m_customers->lost(*m_backUp);
        m_restartAt.back() = m_time.now + 1s;
    }
}

// Another device of this account says so much for some seconds that the platform puts off what
// comes from here.
void World::crowd()
{
    if (m_time.now >= m_crowdedUntil || !m_platform->isUp())
        return;
    const Id account = m_clients[m_crowded]->identity().account;
    Platform &platform = m_platform->platform();
    while (platform.hub().bucket(account).take(platform.clock().elapsed()) == 0ms) {}
}

void World::hurt()
{
    fallBack();
    if (m_rng.chance(200)) {
        m_crowded = m_rng.below(quint32(m_clients.size()));
        m_crowdedUntil = m_time.now + Milliseconds(m_rng.between(200, 3000));
        note(u"crowded %1"_s.arg(m_crowded));
    }
    const int what = m_rng.between(0, 99);
    const size_t client = m_rng.below(quint32(m_clients.size()));
    ClientNode &node = *m_clients[client];
    if (m_rng.chance(300) && node.isUp() && !node.crash().dead())
        node.rememberCache();

    if (what < 30) {
        ++m_counts.cuts;
        note(u"cut %1"_s.arg(client));
        node.cutWire(m_time.now + Milliseconds(m_rng.between(0, 3000)),
                     m_time.now + Milliseconds(m_rng.between(0, 3000)));
    } else if (what < 45) {
        // Nobody is told; the heartbeats must find out.
        ++m_counts.halfOpens;
        note(u"half-open %1"_s.arg(client));
        node.cutWire({}, {});
    } else if (what < 65) {
        // At one of the next operations of its stores, also in the middle of a transaction.
        note(u"client %1 will crash"_s.arg(client));
        node.crash().armAfter(m_rng.between(1, 60));
    } else if (what < 75 && node.isUp()) {
        const bool losesUnsynced = m_rng.chance(500);
        m_counts.rollbacks += losesUnsynced ? 1 : 0;
        ++m_counts.crashesOfClients;
        note(u"client %1 loses power"_s.arg(client));
        node.powerOff(losesUnsynced);
        m_restartAt[client] = m_time.now + Milliseconds(m_rng.between(500, 90'000));
    } else if (what < 90) {
        note(u"platform will crash"_s);
        m_platform->crash().armAfter(m_rng.between(1, 200));
    } else {
        m_unreachable = !m_unreachable;
        note(m_unreachable ? u"network down"_s : u"network up"_s);
        if (m_unreachable) {
            for (const auto &each : m_clients)
                each->cutWire(m_time.now + 100ms, m_time.now + 100ms);
        }
    }
}

// From now on nothing goes wrong: half-open wires are found by their ends' own timers.
void World::heal()
{
    m_calm = true;
    m_unreachable = false;
    m_crowdedUntil = {};
    note(u"healed"_s);
    m_platform->crash().armAfter(0);
    m_platform->dieAtLastByte(false);
    for (const auto &client : m_clients)
        client->crash().armAfter(0);
    for (auto &at : m_restartAt) {
        if (at)
            at = m_time.now;
    }
}

} // namespace werkbank::sim
