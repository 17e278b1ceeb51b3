// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Authenticator.h"
#include "platform/domain/BlobStore.h"
#include "platform/domain/Peer.h"
#include "platform/domain/Platform.h"
#include "platform/store/CipherStore.h"
#include "tests/sim/CrashPoint.h"
#include "tests/sim/EmptyStores.h"
#include "tests/sim/Wire.h"

#include <map>
#include <memory>

// The real platform (store, domain, peers) on one simulated machine. It may lose power at any
// store operation, and comes back from what its file holds.
namespace werkbank::sim {

class PlatformNode {
public:
    PlatformNode(const QString &folder, const TrueTime &time, SeededRng rng, const SkillTree &skills,
                 const EmptyStores &stores);
    ~PlatformNode();

    bool isUp() const { return m_run != nullptr; }
    Result<void> start();
    void powerOff();  // wires hear of it as TCP does: the kernel of a crashed process resets them
    CrashPoint &crash() { return m_crash; }
    // It dies when the next file is whole and before that is known.
    void dieAtLastByte(bool it = true) { m_diesAtLastByte = it; }
    // A copy of the store as it is between two transactions, and the return to it, while off. The
    // files are those of today.
    void backUp();
    void restore();

    Platform &platform() { return m_run->platform; }
    const SecretBytes &key() const { return m_key; }
    void accept(const std::shared_ptr<Wire> &wire);
    // Everything that is due now. A crash at a store operation powers it off.
    void step();
    std::optional<Milliseconds> nextAt() const;
    // How long a frame from here takes.
    std::function<Milliseconds()> delay;

private:
    class Outlet;
    class TokenIsName;
    struct Connection;
    struct Run {
        Run(std::unique_ptr<CipherStore> opened, PlatformNode &node);
        std::unique_ptr<CipherStore> store;
        BlobStore blobs;
        std::unique_ptr<TokenIsName> tokens;
        Platform platform;
        std::vector<std::unique_ptr<Connection>> connections;
        Milliseconds tickAt{0};
        bool hasMore = false;  // commands that wait for their turn
    };
    bool deliver(Connection &connection);
    void powerOffIfDead();

    const QString m_folder;
    const TrueTime &m_time;
    VirtualClock m_clock;
    SeededRng m_rng;
    const SkillTree &m_skills;
    CrashPoint m_crash;
    bool m_diesAtLastByte = false;
    const SecretBytes m_key;
    std::unique_ptr<Run> m_run;
};

} // namespace werkbank::sim
