// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Rng.h"
#include "core/base/SecretBytes.h"
#include "sync/LinkState.h"
#include "sync/RemoteScreen.h"
#include "sync/TokenSource.h"

#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

// The one thread on which engine, stores and socket of an open profile live. Client posts to it;
// between two frames of the platform it first does all that the person asked for. Made and
// destroyed on the GUI thread; the destructor closes stores and socket before it returns.
namespace werkbank {

class LocalStore;
class SyncWorker;

class SyncThread {
public:
    struct Parts {
        QUrl socket;               // wss://HOST/sync, or ws to literal loopback
        QString folder;            // the profile's: local.db, cache.db, blobs/
        SecretBytes localKey;
        SecretBytes cacheKey;
        const Clock &clock;
        Rng &rng;
        Id account;
        Id device;
        QString app;
        // Called once on the sync thread, when local.db is open.
        std::function<std::unique_ptr<TokenSource>(LocalStore &)> makeTokens;
    };

    // Called on the sync thread, after something changed.
    struct Listener {
        std::function<void(const LinkState &)> linkChanged;
        std::function<void(const Id &)> typingSeen;
        std::function<void()> deviceRevoked;
        std::function<void()> signedOut;
        std::function<void(const RemoteEndState &)> remoteTold;
        std::function<void(const RemoteFrame &)> remoteShown;
    };

    // Opens both stores on the new thread. `ready` is called there, once: fine, or why not; after
    // an error nothing runs.
    SyncThread(Parts parts, std::function<void(Result<void>)> ready);
    ~SyncThread();
    Q_DISABLE_COPY_MOVE(SyncThread)

    Id account() const { return m_account; }
    const Clock &clock() const { return m_clock; }
    Rng &rng() const { return m_rng; }
    // As last told; safe from the GUI thread.
    LinkState link() const;

    // Runs on the sync thread before the next frame is looked at; in order. Not run at all when the
    // stores could not be opened or the thread ends before.
    void post(std::function<void(SyncWorker &)> task);
    void listen(Listener listener);

private:
    const Id m_account;
    const Clock &m_clock;
    Rng &m_rng;
    QThread m_thread;
    SyncWorker *m_worker = nullptr;  // lives on m_thread
};

} // namespace werkbank
