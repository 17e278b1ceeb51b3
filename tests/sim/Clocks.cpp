// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/CaseWork.h"
#include "tests/sim/World.h"

// Time worked in a simulated world: clocks that begin, stop and pause, often without a connection.
namespace werkbank::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void World::workOnClock(int client, const Id &caseId)
{
    const VirtualClock clock(m_time);
    const Instant now = m_clients[size_t(client)]->engine().now();
    const auto begun = m_clocks.constFind({client, caseId});
    const Id id = Id::make(clock, m_rng);
    if (m_rng.chance(200)) {
        submit(client, commands::PauseWork{id, caseId, now - 30s, now}, id, caseId);
    } else if (begun != m_clocks.cend()) {
        submit(client, commands::StopWork{*begun, caseId, now}, *begun, caseId);
        m_clocks.erase(begun);
    } else {
        m_clocks.insert({client, caseId}, id);
        submit(client, commands::StartWork{id, caseId, WorkSource::Call, {}, now, {}}, id, caseId);
    }
}

// What both sides are told is what was said comes to, and each account has one clock at most.
void World::checkWork(QStringList &problems)
{
    const auto looked = m_platform->platform().look([&](Work &work) -> Result<void> {
        for (const Id &caseId : m_customers->caseIds()) {
            const auto row = loadCase(work.sql, caseId);
            if (!row)
                continue;
            const WorkSaid said = loadWork(work.sql, *row);
            if (!said.lastTold && said.intervals.isEmpty())
                continue;
            const auto is = caseWork(said, *row, work.now);
            const CaseWorkBody told = said.lastTold.value_or(CaseWorkBody{});
            const qint64 gone = told.running ? (work.now - told.at).count() : 0;
            if (!is)
                problems.append(u"time of %1: %2"_s.arg(caseId.toString(), is.error().text));
            else if (told.running != is->work.running || told.bill.gross != is->bill.gross
                     || told.countedMs + gone != is->work.total.count())
                problems.append(u"case %1 was told %2 ms, %3 cents; it is %4 ms, %5 cents"_s
                                    .arg(caseId.toString()).arg(told.countedMs + gone)
                                    .arg(told.bill.gross).arg(is->work.total.count())
                                    .arg(is->bill.gross));
            m_counts.intervals += int(said.intervals.size());
        }
        return work.sql.result();
    });
    if (!looked)
        problems.append(u"time cannot be read: "_s + looked.error().text);
}

} // namespace werkbank::sim
