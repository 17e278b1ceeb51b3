// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "sync/DeviceKey.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

class QUrlQuery;

// The platform's POST /token and POST /revoke (PROTOCOL.md 9.1). One attempt per call: who calls
// decides about another. The callback runs later on the same thread, exactly once, unless this
// object ends before. Follows no redirect, keeps no cookie, reads at most 64 KiB.
//
// Errors: `not_signed_in` (code or refresh token not taken), `device_revoked`,
// `too_many_requests`, `unavailable` (no answer, or none that we understand), `not_secure` (the
// address or the certificate).
namespace werkbank {

struct TokenAnswer {
    QString accessToken;
    Milliseconds expiresIn{0};
    SecretBytes refreshToken;  // its UTF-8
    Id account;
    Id device;
    QString accountName;       // where the platform tells it
};

class TokenClient : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<TokenAnswer>)>;

    struct CodeGrant {
        QString code;
        QString verifier;
        QString redirectUri;
        QByteArray devicePublicKey;
        QString deviceName;
    };

    explicit TokenClient(const QUrl &platform, QObject *parent = nullptr);

    void exchange(const CodeGrant &grant, Done done);
    void refresh(const SecretBytes &refreshToken, const Id &device, const DeviceKey &key,
                 Instant now, Done done);
    void revoke(const SecretBytes &refreshToken, std::function<void(Result<void>)> done);
    // Whether a platform is there at all: asks for nothing, and takes any refusal of RFC 6749 5.2
    // for its yes.
    void probe(std::function<void(Result<void>)> done);

private:
    using Body = std::function<void(Result<QJsonObject>)>;
    // refused: called in place of `done` with what a refusal says, where somebody wants to know.
    void post(const QString &path, const QUrlQuery &form, Body done, Body refused = {});

    const QUrl m_platform;
    QNetworkAccessManager m_network;
};

} // namespace werkbank
