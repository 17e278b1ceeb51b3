// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SyncWorker.h"

#include <QCoreApplication>
#include <QDir>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Sleeping computers do not count timers; look again now and then.
constexpr Milliseconds longestSleep{60'000};

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};

} // namespace

SyncWorker::SyncWorker(SyncThread::Parts parts) : m_parts(std::move(parts)) {}

SyncWorker::~SyncWorker()
{
    if (m_engine) {
        m_engine->stop();
        m_engine->takeActions();
    }
}

Result<void> SyncWorker::open()
{
    const QDir folder(m_parts.folder);
    const QString blobs = folder.filePath(u"blobs"_s);
    if (!folder.mkpath(blobs))
        return makeError("cannot_open", u"The profile's folder cannot be written."_s);
    auto local = LocalStore::open(folder.filePath(u"local.db"_s), m_parts.localKey);
    if (!local)
        return local.error();
    m_local = std::move(*local);
    auto cache = CacheStore::open(folder.filePath(u"cache.db"_s), m_parts.cacheKey);
    if (!cache)
        return cache.error();
    m_cache = std::move(*cache);
    m_tokens = m_parts.makeTokens(*m_local);
    m_engine = std::make_unique<Engine>(Engine::Parts{
        *m_local, *m_cache, blobs, m_parts.clock, m_parts.rng, m_parts.account, m_parts.device,
        m_parts.app});
    m_signer = std::make_unique<ReceiptSigner>(*m_engine, *m_local, *m_cache);
    // By its full path, beside this program: never looked for anywhere else.
    const QString decoder = QCoreApplication::applicationDirPath() + u"/werkbank-decoder"_s;
    m_remote = std::make_unique<RemoteShow>(*m_engine, decoder);
    m_pictures = std::make_unique<FilePictures>(decoder);
    const auto queue = [this](const QByteArray &bytes, bool isText) {
        m_frames.push_back({bytes, isText});
        wake();
    };
    m_socket = std::make_unique<WebSocketLink>(
        m_parts.socket, WebSocketLink::Events{
            [this] { m_engine->linkUp(); perform(); },
            [queue](const QByteArray &bytes) { queue(bytes, true); },
            [queue](const QByteArray &bytes) { queue(bytes, false); },
            // What was said before the end is heard before it.
            [this] { m_downBehindFrames = true; wake(); }});
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, [this] { m_engine->tick(); perform(); });
    if (const auto started = m_engine->start(); !started)
        return started;
    // What came before the program ended last time.
    Changes held;
    held.everything = true;
    m_signer->sign(held);
    perform();
    return {};
}

// ---- any thread --------------------------------------------------------------------------------

void SyncWorker::post(std::function<void(SyncWorker &)> task)
{
    {
        const QMutexLocker locked(&m_mutex);
        m_tasks.push_back(std::move(task));
    }
    wake();
}

LinkState SyncWorker::link() const
{
    const QMutexLocker locked(&m_mutex);
    return m_link;
}

void SyncWorker::wake()
{
    {
        const QMutexLocker locked(&m_mutex);
        if (std::exchange(m_awake, true))
            return;
    }
    QMetaObject::invokeMethod(this, &SyncWorker::step, Qt::QueuedConnection);
}

// ---- sync thread -------------------------------------------------------------------------------

void SyncWorker::step()
{
    {
        const QMutexLocker locked(&m_mutex);
        m_awake = false;
    }
    if (!m_engine)
        return;
    runTasks();
    if (!m_frames.empty()) {
        const Frame frame = std::move(m_frames.front());
        m_frames.pop_front();
        if (frame.isText)
            m_engine->textFrame(frame.bytes);
        else
            m_engine->binaryFrame(frame.bytes);
    } else if (std::exchange(m_downBehindFrames, false)) {
        m_engine->linkDown();
    }
    perform();
    if (!m_frames.empty() || m_downBehindFrames)
        wake();
}

void SyncWorker::runTasks()
{
    while (true) {
        std::function<void(SyncWorker &)> task;
        {
            const QMutexLocker locked(&m_mutex);
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task(*this);
    }
}

void SyncWorker::listen(SyncThread::Listener listener)
{
    m_listener = std::move(listener);
    m_remote->setEvents({m_listener.remoteTold, m_listener.remoteShown, [this] { wake(); }});
}

void SyncWorker::perform()
{
    m_remote->step();
    for (auto actions = m_engine->takeActions(); !actions.isEmpty();
         actions = m_engine->takeActions()) {
        for (const Action &action : std::as_const(actions))
            carryOut(action);
    }
    tell();
    arm();
}

void SyncWorker::carryOut(const Action &action)
{
    const auto call = [](const auto &listener, const auto &...what) {
        if (listener)
            listener(what...);
    };
    std::visit(Overloaded{
        [&](const actions::RequestToken &a) { requestToken(a.refused); },
        [&](const actions::OpenLink &) { m_socket->open(); },
        [&](const actions::SendText &a) { m_socket->sendText(a.frame); },
        [&](const actions::SendBinary &a) { m_socket->sendBinary(a.frame); },
        [&](const actions::CloseLink &) {
            m_frames.clear();
            m_socket->close();
        },
        [&](const actions::LinkChanged &) {
            const LinkState state = m_engine->link();
            {
                const QMutexLocker locked(&m_mutex);
                m_link = state;
            }
            call(m_listener.linkChanged, state);
        },
        [&](const actions::TypingSeen &a) { call(m_listener.typingSeen, a.caseId); },
        [&](const actions::DeviceRevoked &) { call(m_listener.deviceRevoked); },
        [&](const actions::SignedOut &) { call(m_listener.signedOut); }}, action);
}

void SyncWorker::requestToken(bool refused)
{
    m_tokens->request(refused, [this](const Result<QString> &token) {
        if (token)
            m_engine->tokenReady(*token);
        else
            m_engine->tokenFailed(token.error());
        perform();
    });
}

void SyncWorker::tell()
{
    const Changes changes = m_engine->takeChanges();
    if (changes.isEmpty())
        return;
    if (m_signer->sign(changes))
        wake();
    const View &view = m_engine->view();
    ++m_viewRev;
    for (auto &[number, watch] : m_watches) {
        auto work = changes.everything ? watch.query->first(view, m_viewRev)
                                       : watch.query->next(changes, view, m_viewRev);
        if (work)
            watch.deliver(std::move(work));
    }
}

void SyncWorker::watch(quint64 number, std::shared_ptr<AnyWatchedQuery> query, Deliver deliver)
{
    // What changed before is told to the others first: the new one sees it all at once.
    tell();
    deliver(query->first(m_engine->view(), ++m_viewRev));
    m_watches.insert_or_assign(number, Watch{std::move(query), std::move(deliver)});
}

void SyncWorker::arm()
{
    const auto at = m_engine->wakeAt();
    if (!at)
        return m_timer->stop();
    m_timer->start(std::clamp(*at - m_parts.clock.elapsed(), Milliseconds(0), longestSleep));
}

} // namespace werkbank
