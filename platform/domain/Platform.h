// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "core/rules/SkillTree.h"
#include "core/wire/Frames.h"
#include "platform/domain/CaseRequest.h"
#include "platform/domain/Effect.h"
#include "platform/domain/Hub.h"
#include "platform/domain/RemoteRelay.h"
#include "platform/domain/Streams.h"
#include "platform/domain/Turns.h"
#include "platform/domain/Viewer.h"
#include "platform/domain/Work.h"
#include "platform/store/Store.h"

#include <functional>

// The authority: takes commands, decides, stores, and tells every stream concerned. One thread.
// Knows no socket: Peers and the web rooms call it. Errors of the functions below: those of the
// store; where they have own ones it is said.
namespace werkbank {

class Authenticator;
class BlobStore;

class Platform {
public:
    struct Parts {
        Store &store;
        const Clock &clock;
        Rng &rng;
        const SkillTree &skills;
        BlobStore &blobs;
        Authenticator &authenticator;
    };
    // All parts outlive the platform.
    explicit Platform(const Parts &parts);

    // Once after opening the store: what every store has (epoch, keys, the timers that repeat).
    Result<void> prepare();

    // One command of a viewer. Never fails: what went wrong inside is a `retry`. `n` is the
    // device's own count, 0 where there is none.
    frames::Verdict handle(const Viewer &viewer, qint64 n, const Command &command);

    // A customer's request becomes a case and is offered at once. Errors: `bad_command` (the text
    // says which field), `reused_uuid` (same request id, other content), `not_allowed` (no such
    // tenant).
    Result<CaseMade> createCase(const CaseRequest &request, const AlongsideCase &alongside = {});

    // Everything else that changes the store: `body` writes entities in one transaction and names
    // them in the effect; streams, commit and wake-up follow. The way of account commands, demo
    // data and timers.
    using Change = std::function<Result<void>(Work &)>;
    Result<void> change(const Change &body);
    // The same for looking only: what `body` changes is undone.
    Result<void> look(const Change &body);

    // Runs what is due, each in its own transaction, at most `limit`; returns how many there were.
    Result<int> runDue(int limit = 200);
    // When runDue() has to be called next; nullopt: nothing waits.
    Result<std::optional<Instant>> nextDue();

    // Called behind each commit that has written mails; the queue's wake().
    void onMail(std::function<void()> told) { m_mailTold = std::move(told); }

    Hub &hub() { return m_hub; }
    Turns &turns() { return m_turns; }
    RemoteRelay &remote() { return m_remote; }
    Store &store() { return m_parts.store; }
    BlobStore &blobs() { return m_parts.blobs; }
    Authenticator &authenticator() { return m_parts.authenticator; }
    const SkillTree &skills() const { return m_parts.skills; }
    const Clock &clock() const { return m_parts.clock; }
    Rng &rng() { return m_parts.rng; }
    Instant now() const { return m_parts.clock.wall(); }
    Id newId() { return Id::make(m_parts.clock, m_parts.rng); }

private:
    // One write transaction: `body` is a Result<T>(Work &, Heads &). Behind its commit wakes
    // and ends the connections concerned.
    template <class Body>
    std::invoke_result_t<Body, Work &, Heads &> transact(Body &&body);

    Result<frames::Verdict> attempt(const Viewer &viewer, qint64 n, const Command &command);
    Result<frames::Verdict> storeRefusal(const Viewer &viewer, qint64 n, const Command &command,
                                         const Error &error);
    void committed(const Effect &effect, const Heads &heads);

    const Parts m_parts;
    Hub m_hub;
    Turns m_turns;
    RemoteRelay m_remote{*this};
    std::function<void()> m_mailTold;
};

} // namespace werkbank
