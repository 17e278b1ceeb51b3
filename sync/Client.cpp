// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Client.h"

#include "sync/SyncWorker.h"

#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <atomic>

namespace werkbank {

Client::Client(std::unique_ptr<SyncThread> thread, QObject *parent)
    : QObject(parent), m_thread(std::move(thread)),
      m_remote(std::make_unique<RemoteDoor>(*m_thread)), m_link(m_thread->link())
{
    const auto here = [this](auto work) {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    };
    m_thread->listen({
        [this, here](const LinkState &state) {
            here([this, state] {
                m_link = state;
                Q_EMIT linkChanged();
            });
        },
        [this, here](const Id &caseId) { here([this, caseId] { Q_EMIT typingSeen(caseId); }); },
        [this, here] { here([this] { Q_EMIT deviceRevoked(); }); },
        [this, here] { here([this] { Q_EMIT signedOut(); }); },
        [this, here](const RemoteEndState &state) { here([this, state] { m_remote->tell(state); }); },
        [this, here](const RemoteFrame &frame) {
            here([this, frame] { Q_EMIT m_remote->shown(frame); });
        }});
    // What changed between the two lines above.
    m_thread->post([this, here](SyncWorker &worker) {
        here([this, state = worker.link()] {
            if (state == m_link)
                return;
            m_link = state;
            Q_EMIT linkChanged();
        });
    });
}

Client::~Client()
{
    // Before the QObject goes, to which the thread still posts.
    m_thread.reset();
}

template <class R>
QFuture<R> Client::onThread(std::function<R(Engine &)> work)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    m_thread->post([promise, work = std::move(work)](SyncWorker &worker) {
        promise->addResult(work(worker.engine()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Id>> Client::submitNamed(QLatin1StringView name, QJsonObject args, QString lane,
                                        bool offline, SubmitOptions options)
{
    return onThread<Result<Id>>([=](Engine &engine) {
        return engine.submit(name, args, lane, offline, options);
    });
}

QFuture<Result<void>> Client::keepNamed(QLatin1StringView name, QJsonObject args)
{
    return onThread<Result<void>>([=](Engine &engine) { return engine.keep(name, args); });
}

QFuture<Result<QByteArray>> Client::blob(const Id &caseId, const FileRef &file)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    promise->setProgressRange(0, int(std::clamp(file.size, qint64(0), Downloads::maxBytes)));
    m_thread->post([promise, caseId, file](SyncWorker &worker) {
        worker.engine().blob(caseId, file,
            [promise](const Result<QByteArray> &content) {
                promise->addResult(content);
                promise->finish();
            },
            [promise](qint64 received) {
                promise->setProgressValue(int(received));
                return !promise->isCanceled();
            });
    });
    return promise->future();
}

QFuture<Result<RemoteFrame>> Client::picture(const Id &caseId, const FileRef &file,
                                             const QSize &bound)
{
    auto promise = std::make_shared<QPromise<Result<RemoteFrame>>>();
    promise->start();
    const auto done = [promise](const Result<RemoteFrame> &frame) {
        promise->addResult(frame);
        promise->finish();
    };
    m_thread->post([=](SyncWorker &worker) {
        worker.engine().blob(caseId, file,
            [=, &worker](const Result<QByteArray> &content) {
                if (!content)
                    done(content.error());
                else if (!promise->isCanceled())
                    worker.pictures().decode(*content, bound, done);
            },
            [promise](qint64) { return !promise->isCanceled(); });
    });
    return promise->future();
}

Subscription Client::watchErased(std::shared_ptr<AnyWatchedQuery> query, QObject *context)
{
    const quint64 number = ++m_watches;
    const auto alive = std::make_shared<std::atomic<bool>>(true);
    m_thread->post([this, number, alive, query = std::move(query)](SyncWorker &worker) {
        worker.watch(number, query, [this, alive](std::function<void()> work) {
            QMetaObject::invokeMethod(this, [alive, work = std::move(work)] {
                if (*alive)
                    work();
            }, Qt::QueuedConnection);
        });
    });
    const auto end = [self = QPointer(this), number, alive] {
        if (alive->exchange(false) && self && self->m_thread)
            self->m_thread->post([number](SyncWorker &worker) { worker.unwatch(number); });
    };
    if (context)
        connect(context, &QObject::destroyed, this, end);
    return Subscription(std::shared_ptr<void>(nullptr, [end](void *) { end(); }));
}

void Client::typing(const Id &caseId)
{
    m_thread->post([caseId](SyncWorker &worker) { worker.engine().typing(caseId); });
}

LinkState Client::link() const
{
    return m_link;
}

Id Client::account() const
{
    return m_thread->account();
}

Instant Client::now() const
{
    return {(m_thread->clock().elapsed() + m_link.offset).count()};
}

Id Client::makeId()
{
    return Id::make(m_thread->clock(), m_thread->rng());
}

void Client::setVisible(bool visible)
{
    m_thread->post([visible](SyncWorker &worker) { worker.engine().setVisible(visible); });
}

void Client::reconnectNow()
{
    m_thread->post([](SyncWorker &worker) { worker.engine().reconnectNow(); });
}

} // namespace werkbank
