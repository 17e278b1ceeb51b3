// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <optional>

// How the two ends of a remote session agree on keys that the relay between them does not learn
// (PROTOCOL.md, 11.3): X25519 with a hash commitment. The page commits to its key, hears the app's
// and only then shows its own; so whoever sits between has one guess at the check words, however
// many keys he can make (the idea of ZRTP, RFC 6189, 4.4.1.1). HKDF-SHA-256 (RFC 5869) goes over
// everything that was said. Value-like, one thread at a time.
// Errors: `remote_broken` for what does not fit; then the round is over and must be begun anew.
namespace werkbank {

class Rng;

namespace remote {
inline constexpr qsizetype keyBytes = 32;
inline constexpr qsizetype nonceBytes = 32;
inline constexpr qsizetype heldBytes = 8;
inline constexpr qsizetype checkBytes = 5;
} // namespace remote

// What is fixed before the first word.
struct RemoteRound {
    Id session;
    quint32 round = 0;
};

// Carries trust over an interruption: both ends that hold it need not compare words again.
struct RemoteHeld {
    SecretBytes secret;  // empty: nothing held
    QByteArray name;     // 8 bytes
    RemoteHeld clone() const { return {secret.clone(), name}; }
};

struct RemoteKeys {
    SecretBytes pageToApp, appToPage;
    RemoteHeld held;         // for the next round
    QByteArray check;        // for checkWords()
    bool continued = false;  // made with what both held: the words compared before still hold
};

// The end that commits: the customer's page.
class RemotePage {
public:
    static Result<RemotePage> begin(const RemoteRound &round, Rng &rng, RemoteHeld held = {});
    const QByteArray &commit() const { return m_commit; }
    // Takes the app's key and returns the reveal.
    Result<QByteArray> onKey(const QByteArray &key);
    RemoteKeys takeKeys() { return std::move(m_keys); }

private:
    RemoteRound m_round;
    SecretBytes m_private;
    QByteArray m_public, m_nonce, m_commit;
    RemoteHeld m_held;
    RemoteKeys m_keys;
};

// The end that shows the picture: the expert's app.
class RemoteApp {
public:
    static Result<RemoteApp> begin(const RemoteRound &round, Rng &rng, RemoteHeld held = {});
    // Takes the commitment and returns our key.
    Result<QByteArray> onCommit(const QByteArray &commit);
    Result<void> onReveal(const QByteArray &reveal);
    RemoteKeys takeKeys() { return std::move(m_keys); }

private:
    RemoteRound m_round;
    SecretBytes m_private;
    QByteArray m_public, m_nonce, m_commit, m_key;
    RemoteHeld m_held;
    RemoteKeys m_keys;
};

// Whether a reveal is the one that was committed to; the heart of it.
bool opensCommitment(const RemoteRound &round, const QByteArray &commit, const QByteArray &reveal);

} // namespace werkbank
