// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Commands.h"
#include "sync/LinkState.h"
#include "sync/RemoteDoor.h"
#include "sync/queries/Query.h"

#include <QFuture>
#include <QObject>

#include <memory>

// The app's view of its synchronised data. Everything comes from local storage and works offline;
// what the person does is first durable here, then sent. One of the two public headers of sync.
// GUI thread; the work happens on one sync thread. A new feature adds a Query and a Command, never
// a method here.
namespace werkbank {

class Engine;
class SyncThread;

class Client : public QObject {
    Q_OBJECT
public:
    explicit Client(std::unique_ptr<SyncThread> thread, QObject *parent = nullptr);
    ~Client() override;

    // Makes the command durable in local.db and resolves with its uuid; the verdict comes as the
    // state of rows, also after a restart. Errors: `disk_full`, `bad_command`, those of a file.
    template <class C>
    QFuture<Result<Id>> submit(const C &command, SubmitOptions options = {})
    {
        return submitNamed(QLatin1StringView(C::name), toJson(command), command.lane(), C::offline,
                           std::move(options));
    }
    // A command that never leaves this computer (sync/queries/Local.h).
    template <class L>
    QFuture<Result<void>> keep(const L &local)
    {
        return keepNamed(QLatin1StringView(L::name), toJson(local));
    }

    // Calls `changed` on this thread with all rows first, then with what differs. The watching ends
    // when the returned object or `context` does.
    template <class Q>
    Subscription watch(const Q &query, QObject *context,
                       std::function<void(const Delta<typename Q::Row> &)> changed)
    {
        return watchErased(std::make_shared<WatchedQuery<Q>>(query, std::move(changed)), context);
    }

    // The plain bytes of a file of a case, fetched first if they are not here. Resolves with the
    // content (at most 50 MB). Its progress value is the bytes that are here, its range the size;
    // cancelling it ends the fetching unless somebody else wants the file too.
    // Errors: `offline`, `not_allowed`, `cancelled`.
    QFuture<Result<QByteArray>> blob(const Id &caseId, const FileRef &file);
    // The picture in a file of a case, decoded in a process of its own; not larger than `bound`,
    // empty: as it is. Errors: those of blob(), `not_a_picture`, `too_large`, `broken_picture`.
    QFuture<Result<RemoteFrame>> picture(const Id &caseId, const FileRef &file, const QSize &bound);
    void typing(const Id &caseId);
    // What customers show at this moment.
    RemoteDoor &remote() { return *m_remote; }

    LinkState link() const;
    Id account() const;
    // Platform time as far as known; for countdowns, never for rights.
    Instant now() const;
    Id makeId();

    void setVisible(bool visible);     // a visible window reconnects sooner
    void reconnectNow();               // the person asked, the network changed, the machine woke

Q_SIGNALS:
    void linkChanged();
    void typingSeen(const werkbank::Id &caseId);
    void deviceRevoked();              // erase the local copy
    void signedOut();                  // tokens no longer work

private:
    QFuture<Result<Id>> submitNamed(QLatin1StringView name, QJsonObject args, QString lane,
                                    bool offline, SubmitOptions options);
    QFuture<Result<void>> keepNamed(QLatin1StringView name, QJsonObject args);
    Subscription watchErased(std::shared_ptr<AnyWatchedQuery> query, QObject *context);

    template <class R>
    QFuture<R> onThread(std::function<R(Engine &)> work);

    std::unique_ptr<SyncThread> m_thread;
    std::unique_ptr<RemoteDoor> m_remote;
    LinkState m_link;
    quint64 m_watches = 0;
};

} // namespace werkbank
