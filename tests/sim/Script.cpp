// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/World.h"

// What the people of a simulated world do.
namespace werkbank::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

template <class C>
void World::submit(int client, const C &command, const Id &subject, const Id &caseId,
                   const QList<QString> &files)
{
    ClientNode &node = *m_clients[size_t(client)];
    SubmitOptions options;
    options.localFiles = files;
    if (!C::offline)
        options.notAfter = node.engine().now() + 20s;
    else if (m_rng.chance(100))
        options.holdFor = 8s;
    const auto kept = node.submit(command, options);
    note(u"client %1 %2 %3"_s.arg(client).arg(QLatin1StringView(C::name),
                                              kept ? kept->toString() : kept.error().code));
    // A crash behind the commit: it may be on disk although nobody was told.
    if (!kept && QLatin1StringView(C::name) == "offer.accept"_L1)
        ++m_unsureAccepts[caseId];
    if (kept)
        m_submitted.append({client, *kept, QLatin1StringView(C::name), subject, caseId,
                            options.holdFor.count() > 0});
}

// Files.cpp sends messages, Clocks.cpp says time.
template void World::submit(int, const commands::SendMessage &, const Id &, const Id &,
                            const QList<QString> &);
template void World::submit(int, const commands::StartWork &, const Id &, const Id &,
                            const QList<QString> &);
template void World::submit(int, const commands::StopWork &, const Id &, const Id &,
                            const QList<QString> &);
template void World::submit(int, const commands::PauseWork &, const Id &, const Id &,
                            const QList<QString> &);

void World::act()
{
    const int who = m_rng.between(0, 99);
    if (who < 35 && m_platform->isUp()) {
        const VirtualClock clock(m_time);
        m_customers->act(m_platform->platform(), clock);
    } else if (who < 37) {
        removeSomebody();
    } else {
        actExpert(m_rng.between(0, int(m_clients.size()) - 1));
    }
}

void World::actExpert(int client)
{
    ClientNode &node = *m_clients[size_t(client)];
    if (!node.isUp())
        return;
    const View &view = node.engine().view();
    const VirtualClock clock(m_time);
    if (m_rng.chance(100))
        checkSeen(client, 30, m_unseen);
    if (m_rng.chance(150)) {
        submit(client, commands::SetPresence{node.engine().now() + 10min, {}}, {}, {});
        return;
    }
    for (const OfferBody &offer : view.offers(node.engine().now())) {
        if (offer.state != OfferState::Open || !m_rng.chance(500))
            continue;
        if (m_rng.chance(850))
            submit(client, commands::AcceptOffer{offer.id, offer.caseId}, offer.id, offer.caseId);
        else
            submit(client, commands::DeclineOffer{offer.id, offer.caseId, DeclineReason::NoTime},
                   offer.id, offer.caseId);
        return;
    }
    const auto cases = view.cases(node.engine().now());
    if (!cases.isEmpty())
        workOn(client, cases[int(m_rng.below(quint32(cases.size())))]);
}

void World::workOn(int client, const CaseBody &body)
{
    const VirtualClock clock(m_time);
    const int what = m_rng.between(0, 99);
    if (what < 8) {
        sendFile(client, body.id);
    } else if (what < 60) {
        const Id message = Id::make(clock, m_rng);
        submit(client, commands::SendMessage{message, body.id, u"Please restart it."_s, {}},
               message, body.id);
    } else if (what < 75) {
        const Id saved = Id::make(clock, m_rng);
        submit(client, commands::SaveNote{saved, body.id, 0, u"Customer sounds tired."_s}, saved,
               body.id);
    } else if (what < 82) {
        workOnClock(client, body.id);
    } else if (what < 88) {
        const qint64 seen = m_clients[size_t(client)]->engine().view().lastN(body.id, Side::Customer);
        if (seen > 0)
            submit(client, commands::SetMarker{body.id, seen}, {}, body.id);
    } else if (what < 94) {
        submit(client, commands::SolveCase{body.id, u"A new cable."_s}, {}, body.id);
    } else {
        submit(client, commands::GiveBackCase{body.id, u"Not my field."_s}, {}, body.id);
    }
}

// A dispatcher gives a case to somebody else, often while its expert is away.
void World::removeSomebody()
{
    if (!m_platform->isUp() || m_customers->caseIds().isEmpty())
        return;
    const auto &cases = m_customers->caseIds();
    const Id caseId = cases[int(m_rng.below(quint32(cases.size())))];
    const auto &to = m_clients[m_rng.below(quint32(m_clients.size()))]->identity().account;
    const VirtualClock clock(m_time);
    const commands::AssignCase assign{caseId, to, u"Too long without an answer."_s};
    const Viewer viewer{Viewer::Kind::Account, m_dispatcher, m_dispatcher, {}, false};
    const auto verdict = m_platform->platform().handle(
        viewer, 0, {Id::make(clock, m_rng), QLatin1StringView(assign.name), 1, toJson(assign),
                    clock.wall(), {}});
    if (verdict.result == frames::VerdictResult::Done)
        ++m_counts.removals;
}

} // namespace werkbank::sim
