// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QByteArray>

// What a device gets for a sign-in and how it renews it: PROTOCOL.md 9.1, RFC 6749, RFC 9700.
// A family is one sign-in of one device. Each refresh token works once; the one before the current
// is honoured once more within 60 s with the device's proof, for an answer that was lost; any other
// second use ends the whole family and its connections. Thread of the platform.
// Errors: RFC 6749's `invalid_request` and `invalid_grant`, the latter with detail {"reason":
// "unknown" | "expired" | "reused" | "signed_out" | "device_revoked" | "suspended" | "bad_proof" |
// "bad_verifier"}; and those of the store.
namespace werkbank {

class Platform;
class Tx;

struct TokenSet {
    QString access;
    QString refresh;
    Milliseconds expiresIn{};
    Id account;
    Id device;
    std::optional<Instant> authAt;  // of an exchange: when the password was entered
};

struct CodeExchange {
    QString code;
    QString verifier;     // PKCE
    QString redirectUri;
    QByteArray deviceKey; // Ed25519
    QString deviceName;
};

struct RefreshRequest {
    QString token;
    Id device;
    qint64 at = 0;
    QByteArray proof;     // Ed25519 over token.device.at
};

class Tokens {
public:
    static constexpr Milliseconds codeLife = std::chrono::seconds(60);
    static constexpr Milliseconds accessLife = std::chrono::minutes(10);
    static constexpr Milliseconds grace = std::chrono::seconds(60);
    static constexpr Milliseconds expertLife = std::chrono::days(30);
    static constexpr Milliseconds staffLife = std::chrono::hours(12);

    explicit Tokens(Platform &platform) : m_platform(platform) {}

    // For an account that has just proved who it is. `challenge`: S256, base64url.
    Result<QString> makeCode(const Id &account, const QString &challenge,
                             const QString &redirectUri);
    Result<TokenSet> exchange(const CodeExchange &request);
    Result<TokenSet> refresh(const RefreshRequest &request);
    // Signs the token's device out. An unknown token is no error (RFC 7009).
    Result<void> revoke(const QString &refreshToken);
    // Ends all tokens of an account, inside a transaction of somebody else.
    static Result<void> endAll(Tx &tx, const Id &account, Instant now);
    // Removes what has ended.
    Result<void> sweep();

private:
    Platform &m_platform;
};

} // namespace werkbank
