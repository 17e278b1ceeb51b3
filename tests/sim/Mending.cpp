// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/World.h"

// A cache that is not what the platform has, found out after a week away.
namespace werkbank::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What no fault of a disk would do, but one of ours might: a row too few, one too many, one of
// another revision. $1 picks the row.
constexpr const char *faults[] = {
    "DELETE FROM entity WHERE row IN (SELECT row FROM entity ORDER BY id, kind LIMIT 1 OFFSET $1)",
    "UPDATE entity SET rev = rev - 1 WHERE row IN"
    " (SELECT row FROM entity ORDER BY id, kind LIMIT 1 OFFSET $1)",
    "UPDATE entity SET rev = rev + 3 WHERE row IN"
    " (SELECT row FROM entity ORDER BY id, kind LIMIT 1 OFFSET $1)",
    "INSERT INTO entity (kind, id, scope, rev, gen, body)"
    " SELECT 'event', '00000000-0000-7000-8000-00000000beef', scope, 1, gen, '{}' FROM entity"
    " ORDER BY id, kind LIMIT 1 OFFSET $1",
};

} // namespace

void World::checkMending(Milliseconds away, QStringList &problems)
{
    for (const auto &client : m_clients) {
        Database &db = client->cache().database();
        const auto rows = db.one("SELECT count(*) FROM entity");
        const quint32 count = rows && *rows ? quint32((*rows)->integer(0)) : 1;
        for (const char *fault : faults) {
            if (m_rng.chance(500) && !db.run(fault, {qint64(m_rng.below(count))}))
                problems.append(u"a cache cannot be spoiled"_s);
        }
        client->powerOff(false);
    }
    advance(m_time.now + 10s);
    m_time.now += away;
    m_away = away;
    for (const auto &client : m_clients) {
        if (const auto up = client->start(); !up)
            problems.append(u"a client cannot start after a while: "_s + up.error().text);
    }
    if (problems.isEmpty())
        waitForCalm(problems);
    if (problems.isEmpty())
        checkAnnounced(problems);
    if (problems.isEmpty())
        checkConvergence(problems);
}

} // namespace werkbank::sim
