// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/Commands.h"

#include <QJsonObject>

// The keys of passwords that this device asked for (PROTOCOL.md, 16): one X25519 key for each
// question, on disk in local.db before the question goes out, gone as soon as the question is over
// or its time has passed. Sync thread. Errors: those of LocalStore, and `bad_command`.
namespace werkbank {

class LocalStore;
class Rng;

class SecretKeys {
public:
    static constexpr Milliseconds kept = std::chrono::minutes(15);  // as long as the platform waits

    // Both outlive it.
    SecretKeys(LocalStore &local, Rng &rng) : m_local(local), m_rng(rng) {}

    // Makes the key; the command to send for local::AskSecret.
    Result<commands::AskSecret> ask(const QJsonObject &args, Instant now);
    // Something about a question has come: one that is over needs no key any more.
    Result<void> look(const SecretBody &secret);
    Result<void> forgetOld(Instant now);

private:
    LocalStore &m_local;
    Rng &m_rng;
};

} // namespace werkbank
