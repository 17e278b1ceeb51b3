// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "sync/LocalStore.h"
#include "sync/TokenClient.h"
#include "sync/TokenSource.h"

#include <QList>
#include <QObject>

#include <optional>

// Access tokens from the profile's refresh token, which the platform replaces at each use. The new
// one is on the disk (one commit of local.db) before its access token is given out; while that
// fails, the answer is held and the commit tried again. An answer that is lost on the way is asked
// for again with the same refresh token, which the platform honours for a while. Where the stored
// tokens were replaced meanwhile, those are used and the answer is not. Sync thread.
namespace werkbank {

class RefreshingTokens : public QObject, public TokenSource {
    Q_OBJECT
public:
    struct Parts {
        QUrl platform;
        const Clock &clock;
        QString accessToken;       // one that is still good, or empty
        Milliseconds expiresIn{0};
    };
    RefreshingTokens(const Parts &parts, LocalStore &store);

    void request(bool refused, std::function<void(Result<QString>)> done) override;

private:
    void refresh();
    // Others were stored while these were asked about: the person entered the password again.
    bool wereReplaced(const SecretBytes &asked);
    void rotated(TokenAnswer answer);
    void answerAll(const Result<QString> &result);
    void keep(const QString &accessToken, Milliseconds expiresIn);

    LocalStore &m_store;
    const Clock &m_clock;
    TokenClient m_client;
    QString m_accessToken;
    Milliseconds m_goodUntil{0};           // of the clock's elapsed()
    std::optional<TokenAnswer> m_unsaved;  // rotated, but not yet on the disk
    SecretBytes m_asked;                   // the refresh token of the last request
    QList<std::function<void(Result<QString>)>> m_waiting;
};

} // namespace werkbank
