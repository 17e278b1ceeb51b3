// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/World.h"

#include "core/rules/Tariff.h"
#include "platform/domain/Roster.h"

#include <QDir>

namespace werkbank::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int clientCount = 3;

} // namespace

World::World(quint64 seed, const QString &folder, const SkillTree &skills,
             const EmptyStores &stores, Milliseconds storm)
    : m_seed(seed), m_folder(folder), m_skills(skills), m_stores(stores), m_storm(storm),
      m_rng(seed)
{
    QDir().mkpath(folder + u"/platform"_s);
    m_platform = std::make_unique<PlatformNode>(folder + u"/platform"_s, m_time, m_rng.branch(),
                                                skills, stores);
    const auto delay = [this] {
        return Milliseconds(m_rng.chance(20) ? m_rng.between(500, 4000) : m_rng.between(1, 80));
    };
    m_platform->delay = delay;
    const VirtualClock clock(m_time);
    m_tenant = Id::make(clock, m_rng);
    m_dispatcher = Id::make(clock, m_rng);
    for (int i = 0; i < clientCount; ++i) {
        const ClientNode::Identity identity{Id::make(clock, m_rng), Id::make(clock, m_rng)};
        auto client = std::make_unique<ClientNode>(folder + u"/client%1"_s.arg(i), m_time,
                                                   m_rng.branch(), stores, identity,
                                                   Milliseconds(m_rng.between(-90'000, 90'000)));
        client->delay = delay;
        client->connect = [this]() -> std::shared_ptr<Wire> {
            if (m_unreachable || !m_platform->isUp())
                return nullptr;
            auto wire = std::make_shared<Wire>();
            m_platform->accept(wire);
            return wire;
        };
        m_clients.push_back(std::move(client));
    }
    m_customers = std::make_unique<Customers>(m_rng.branch(), m_tenant);
    m_restartAt.resize(clientCount + 1);
}

World::~World() = default;

Result<void> World::populate()
{
    return m_platform->platform().change([this](Work &work) -> Result<void> {
        TenantSetup tenant;
        tenant.id = m_tenant;
        tenant.slug = u"demo"_s;
        tenant.name = u"Simulated"_s;
        tenant.zone = u"Europe/Berlin"_s;
        tenant.tariff = quarterTariff(work.newId(), Money{1400});
        tenant.firstRing = 2;
        if (const auto added = addTenant(work, tenant); !added)
            return added;
        const auto person = [&](const Id &id, const QString &name, const QList<Role> &roles) {
            AccountSetup account{id, name, name + u"@example.org"_s, u"de"_s, u"Europe/Berlin"_s,
                                 {u"de"_s, u"en"_s}, 6};
            auto done = addAccount(work, account);
            if (done)
                done = setMembership(work, id, m_tenant, roles, MembershipState::Verified, {});
            return done;
        };
        if (const auto added = person(m_dispatcher, u"Dispatcher"_s, {Role::Dispatcher}); !added)
            return added;
        if (const auto added = addDevice(work, m_dispatcher, m_dispatcher, u"PC"_s, u"-"_s); !added)
            return added;
        for (size_t i = 0; i < m_clients.size(); ++i) {
            const auto &[account, device] = m_clients[i]->identity();
            const QList<Role> roles = i == 0 ? QList{Role::Expert, Role::Dispatcher}
                                             : QList{Role::Expert};
            if (const auto added = person(account, u"Expert%1"_s.arg(i), roles); !added)
                return added;
            if (const auto added = addDevice(work, account, device, u"PC"_s, u"-"_s); !added)
                return added;
            for (const QString &area : m_skills.areas()) {
                if (const auto set = setVerifiedSkill(work, account, area, 5); !set)
                    return set;
            }
        }
        return {};
    });
}

QStringList World::run()
{
    QStringList problems;
    const auto started = m_platform->start();
    const auto populated = started ? populate() : started;
    if (!populated)
        return {u"The world could not be made: "_s + populated.error().text};
    for (const auto &client : m_clients) {
        if (const auto up = client->start(); !up)
            return {u"A client could not start: "_s + up.error().text};
    }
    advance(m_storm);
    heal();
    waitForCalm(problems);
    if (!problems.isEmpty())
        return problems;
    problems += m_unseen;
    for (int i = 0; i < int(m_clients.size()); ++i)
        checkSeen(i, m_submitted.size(), problems);
    checkAnnounced(problems);
    checkStore(problems);
    checkWork(problems);
    checkConvergence(problems);
    if (problems.isEmpty() && m_seed % 40 == 1)
        checkMending(std::chrono::days(92), problems);
    else if (problems.isEmpty() && m_seed % 4 == 0)
        checkMending(std::chrono::days(8), problems);
    return problems;
}

void World::advance(Milliseconds until, ClientNode *guest)
{
    while (m_time.now < until) {
        auto next = nextAt();
        if (const auto at = guest ? guest->nextAt() : std::nullopt; at && (!next || *at < *next))
            next = at;
        m_time.now = std::max(m_time.now + 1ms, std::min(next.value_or(until), until));
        restartDue();
        stepAll();
        if (guest)
            guest->step();
        if (m_calm)
            continue;
        if (m_nextAct <= m_time.now) {
            m_nextAct = m_time.now + Milliseconds(m_rng.between(50, 2500));
            act();
            stepAll();
        }
        if (m_nextHurt <= m_time.now) {
            m_nextHurt = m_time.now + Milliseconds(m_rng.between(2'000, 40'000));
            hurt();
        }
    }
}

std::optional<Milliseconds> World::nextAt() const
{
    std::optional<Milliseconds> next = m_platform->nextAt();
    const auto sooner = [&next](std::optional<Milliseconds> at) {
        if (at && (!next || *at < *next))
            next = at;
    };
    for (const auto &client : m_clients)
        sooner(client->nextAt());
    for (const auto &at : m_restartAt)
        sooner(at);
    if (!m_calm) {
        sooner(m_nextAct);
        sooner(m_nextHurt);
    }
    return next;
}

void World::stepAll()
{
    const bool platformWasUp = m_platform->isUp();
    crowd();
    m_platform->step();
    if (platformWasUp && !m_platform->isUp()) {
        ++m_counts.crashesOfPlatform;
        note(u"platform crashed"_s);
        m_restartAt.back() = m_time.now + Milliseconds(m_rng.between(200, 20'000));
    }
    for (size_t i = 0; i < m_clients.size(); ++i) {
        const bool wasUp = m_clients[i]->isUp();
        m_clients[i]->step();
        if (wasUp && !m_clients[i]->isUp()) {
            ++m_counts.crashesOfClients;
            note(u"client %1 crashed"_s.arg(i));
            m_restartAt[i] = m_time.now + Milliseconds(m_rng.between(200, 60'000));
        }
    }
}

void World::restartDue()
{
    for (size_t i = 0; i < m_clients.size(); ++i) {
        if (!m_restartAt[i] || *m_restartAt[i] > m_time.now)
            continue;
        m_restartAt[i].reset();
        if (const auto up = m_clients[i]->start(); !up)
            note(u"client %1 cannot start: %2"_s.arg(i).arg(up.error().text));
    }
    if (m_restartAt.back() && *m_restartAt.back() <= m_time.now) {
        m_restartAt.back().reset();
        if (const auto up = m_platform->start(); !up)
            note(u"platform cannot start: "_s + up.error().text);
    }
}

void World::note(const QString &what)
{
    m_trace.addData((QString::number(m_time.now.count()) + u' ' + what + u'\n').toUtf8());
    if (qEnvironmentVariableIsSet("WERKBANK_SIM_TRACE"))
        qInfo("%8.3f %s", double(m_time.now.count()) / 1000.0, qPrintable(what));
}

QString World::summary() const
{
    return u"%1 s, %2 cases, %3 accepted, %4 messages, %5 files, %6 removals; crashes %7+%8, cuts %9, "
           "half-open %10, cache rollbacks %11, restores %12,"
           " intervals of time %13"_s
        .arg(m_time.now.count() / 1000).arg(m_customers->cases()).arg(m_counts.accepted)
        .arg(m_counts.messages).arg(m_counts.files).arg(m_counts.removals).arg(m_counts.crashesOfClients)
        .arg(m_counts.crashesOfPlatform).arg(m_counts.cuts).arg(m_counts.halfOpens)
        .arg(m_counts.rollbacks).arg(m_counts.restores)
        .arg(m_counts.intervals);
}

} // namespace werkbank::sim
