// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SyncThread.h"

#include "sync/SyncWorker.h"

namespace werkbank {

using namespace Qt::StringLiterals;

SyncThread::SyncThread(Parts parts, std::function<void(Result<void>)> ready)
    : m_account(parts.account), m_clock(parts.clock), m_rng(parts.rng),
      m_worker(new SyncWorker(std::move(parts)))
{
    m_thread.setObjectName(u"sync"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QObject::connect(&m_thread, &QThread::started, m_worker,
                     [worker = m_worker, ready = std::move(ready)] { ready(worker->open()); });
    m_thread.start();
}

SyncThread::~SyncThread()
{
    m_thread.quit();
    m_thread.wait();
}

LinkState SyncThread::link() const
{
    return m_worker->link();
}

void SyncThread::post(std::function<void(SyncWorker &)> task)
{
    m_worker->post(std::move(task));
}

void SyncThread::listen(Listener listener)
{
    post([listener = std::move(listener)](SyncWorker &worker) { worker.listen(listener); });
}

} // namespace werkbank
