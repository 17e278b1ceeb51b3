// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Browser.h"
#include "core/base/Rng.h"
#include "sync/DeviceKey.h"
#include "sync/LoopbackServer.h"
#include "sync/TokenClient.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

// One sign-in in the system's browser: OAuth 2 authorization code with PKCE S256, answered to a
// loopback address, with `state` and `iss` checked (RFC 8252, RFC 7636, RFC 9207, RFC 9700). The
// app never sees a password. One thread; ends by calling `done` once, or silently when destroyed.
//
// Errors: those of TokenClient; `declined` (the person or the platform said no), `timed_out`
// (10 minutes), `other_issuer` (the answer came from elsewhere), `unavailable`.
namespace werkbank {

class SignInFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QUrl platform;
        QString deviceName;
        Rng &rng;
        Browser &browser;
        Milliseconds patience = std::chrono::minutes(10);
    };
    struct SignedIn {
        TokenAnswer tokens;
        DeviceKey deviceKey;
    };
    using Done = std::function<void(Result<SignedIn>)>;
    // Who is to enter the password again, on the device that is signed in already.
    struct Again {
        DeviceKey deviceKey;
        QString email;  // filled in; may be empty
    };

    SignInFlow(Parts parts, Done done, QObject *parent = nullptr);
    SignInFlow(Parts parts, Again again, Done done, QObject *parent = nullptr);

    // Listens and opens the browser. An error of the browser alone leaves the flow waiting: the
    // person can open url() by hand.
    Result<void> start();
    Result<void> openAgain();
    QUrl url() const { return m_url; }

private:
    LoopbackServer::Verdict judge(const QUrlQuery &answer);
    void exchange(const QString &code);
    void finish(Result<SignedIn> result);

    const Parts m_parts;
    Done m_done;
    DeviceKey m_deviceKey;
    TokenClient m_client;
    LoopbackServer m_server;
    QTimer m_patience;
    QString m_state;
    QString m_verifier;
    std::optional<QString> m_again;  // the mail address
    QUrl m_redirectUri;
    QUrl m_url;
};

} // namespace werkbank
