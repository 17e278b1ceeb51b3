// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"

#include <QByteArray>

// This device's own key (Ed25519, RFC 8032): a stolen refresh token is of no use without it. Lives
// in local.db. Value type, any thread.
namespace werkbank {

class Rng;

class DeviceKey {
public:
    static constexpr size_t secretSize = 64;  // seed and public key, as libsodium keeps them

    static DeviceKey make(Rng &rng);
    // `secret` as secret() gave it, or empty: then isValid() is false.
    explicit DeviceKey(SecretBytes secret) : m_secret(std::move(secret)) {}

    bool isValid() const { return m_secret.size() == secretSize; }
    const SecretBytes &secret() const { return m_secret; }
    QByteArray publicKey() const;                        // 32 bytes
    QByteArray sign(const QByteArray &message) const;    // 64 bytes

private:
    SecretBytes m_secret;
};

} // namespace werkbank
