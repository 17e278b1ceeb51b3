// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "sync/Session.h"
#include "tests/sync/session/FakeKeyring.h"
#include "tests/sync/signin/TokenPlatform.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>

// A session with its surroundings: a data folder, a keyring that obeys, a platform's tokens, and a
// browser in which a known person is signed in at once.
class SessionStand : public werkbank::Browser {
public:
    static const QString passphrase;

    SessionStand() { begin(); }

    // A new process on the same folder.
    void begin();
    void end() { m_session.reset(); }
    werkbank::Session &session() { return *m_session; }

    // True once it is there.
    bool reaches(werkbank::Session::State state, int ms = 10'000);
    bool signInAndProtect(const QString &passphrase = {});

    // Every file of the data folder but locks: path → bytes.
    QMap<QString, QByteArray> files() const;
    QString profile() const;             // path of the only one, or empty
    void edit(const QString &member, const QJsonValue &value);  // of meta.json

    werkbank::Result<void> open(const QUrl &url) override;

    QTemporaryDir folder;
    werkbank::SystemClock clock;
    werkbank::SodiumRng rng;
    FakeKeyring keyring;
    TokenPlatform platform;
    QUrl otherPlatform;                  // instead of `platform`, from the next begin()
    bool answersBrowser = true;
    QList<QUrl> opened;

private:
    std::unique_ptr<werkbank::Session> m_session;
};
