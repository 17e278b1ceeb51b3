// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Engine.h"
#include "sync/FilePictures.h"
#include "sync/ReceiptSigner.h"
#include "sync/RemoteShow.h"
#include "sync/SyncThread.h"
#include "sync/WebSocketLink.h"
#include "sync/queries/Query.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

// Drives the engine on the sync thread: carries out its actions, feeds it frames one at a time and
// between two of them everything that the person asked for, and tells the watchers what changed.
// Made on the GUI thread, then moved; post(), listen() and link() may be called from any thread.
namespace werkbank {

class SyncWorker : public QObject {
    Q_OBJECT
public:
    explicit SyncWorker(SyncThread::Parts parts);
    ~SyncWorker() override;

    // ---- any thread ------------------------------------------------------------------------------
    void post(std::function<void(SyncWorker &)> task);
    LinkState link() const;

    // ---- sync thread -----------------------------------------------------------------------------
    Result<void> open();
    Engine &engine() { return *m_engine; }
    FilePictures &pictures() { return *m_pictures; }
    void listen(SyncThread::Listener listener);
    // `deliver` takes what is to run on the watcher's thread.
    using Deliver = std::function<void(std::function<void()>)>;
    void watch(quint64 number, std::shared_ptr<AnyWatchedQuery> query, Deliver deliver);
    void unwatch(quint64 number) { m_watches.erase(number); }

private:
    struct Frame {
        QByteArray bytes;
        bool isText = true;
    };
    struct Watch {
        std::shared_ptr<AnyWatchedQuery> query;
        Deliver deliver;
    };
    void wake();
    void step();
    void runTasks();
    void perform();
    void carryOut(const Action &action);
    void tell();
    void arm();
    void requestToken(bool refused);

    SyncThread::Parts m_parts;
    mutable QMutex m_mutex;
    std::deque<std::function<void(SyncWorker &)>> m_tasks;  // under m_mutex
    LinkState m_link;                                       // under m_mutex
    bool m_awake = false;                                   // under m_mutex

    std::unique_ptr<LocalStore> m_local;
    std::unique_ptr<CacheStore> m_cache;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ReceiptSigner> m_signer;
    std::unique_ptr<RemoteShow> m_remote;
    std::unique_ptr<FilePictures> m_pictures;
    std::unique_ptr<WebSocketLink> m_socket;
    std::unique_ptr<QTimer> m_timer;
    SyncThread::Listener m_listener;
    std::deque<Frame> m_frames;
    bool m_downBehindFrames = false;
    std::map<quint64, Watch> m_watches;
    qint64 m_viewRev = 0;
};

} // namespace werkbank
