// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Engine.h"
#include "tests/sim/CrashPoint.h"
#include "tests/sim/EmptyStores.h"
#include "tests/sim/Wire.h"

#include <functional>
#include <memory>

// The real client (both stores and the engine) on one simulated machine, with its own clock.
namespace werkbank::sim {

class ClientNode {
public:
    struct Identity {
        Id account;
        Id device;
    };
    ClientNode(const QString &folder, const TrueTime &time, SeededRng rng,
               const EmptyStores &stores, Identity identity, Milliseconds clockSkew);
    ~ClientNode();

    const Identity &identity() const { return m_identity; }
    bool isUp() const { return m_run != nullptr; }
    Result<void> start();
    // The process ends at once. With `losesUnsynced` the cache falls back to an earlier state, as
    // synchronous=NORMAL allows after a power loss; local.db never does.
    void powerOff(bool losesUnsynced);
    CrashPoint &crash() { return m_crash; }
    // From time to time, so that there is an earlier state to fall back to.
    void rememberCache();

    Engine &engine() { return *m_run->engine; }
    LocalStore &local() { return *m_run->local; }
    CacheStore &cache() { return *m_run->cache; }
    // What a window that looks again only at what it is told of would still show wrongly.
    QStringList unannounced();
    const Wire *wire() const { return m_wire.get(); }
    // The network between this machine and the platform breaks; each end hears of it later, or
    // only by its own timers.
    void cutWire(std::optional<Milliseconds> clientHears, std::optional<Milliseconds> platformHears);

    // A wire to the platform; null: unreachable now.
    std::function<std::shared_ptr<Wire>()> connect;
    std::function<Milliseconds()> delay;

    void step();
    std::optional<Milliseconds> nextAt() const;

    template <class C>
    Result<Id> submit(const C &command, SubmitOptions options = {})
    {
        auto kept = engine().submit(QLatin1StringView(C::name), toJson(command), command.lane(),
                                    C::offline, options);
        act();
        return kept;
    }

    void fetchFile(const Id &caseId, const FileRef &file, Downloads::Done done)
    {
        engine().blob(caseId, file, std::move(done));
        act();
    }

private:
    struct Run {
        std::unique_ptr<LocalStore> local;
        std::unique_ptr<CacheStore> cache;
        std::unique_ptr<Engine> engine;
    };
    using Bodies = QHash<EntityKey, QByteArray>;
    Bodies bodies();
    void listen();
    void act();
    void carryOut(const Action &action);
    void hearEnd();

    const QString m_folder;
    const TrueTime &m_time;
    VirtualClock m_clock;
    SeededRng m_rng;
    const Identity m_identity;
    const SecretBytes m_key;
    CrashPoint m_crash;
    std::unique_ptr<Run> m_run;
    std::shared_ptr<Wire> m_wire;
    Bodies m_shown;         // when the watchers last looked at everything
    QSet<EntityKey> m_told;  // of what has changed since
    std::optional<Milliseconds> m_openAt;  // OpenLink is answered then
    std::optional<Milliseconds> m_tokenAt;
};

} // namespace werkbank::sim
