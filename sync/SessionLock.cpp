// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/wire/AccountCommands.h"
#include "sync/Client.h"
#include "sync/SessionPrivate.h"
#include "sync/SyncThread.h"

#include <QTimer>

// From an open copy to a closed one that the same person opens again.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {
// For the platform's word that nobody is offered anything here any more. Without it the promise of
// "available now" ends by itself, as nobody renews it.
constexpr std::chrono::milliseconds farewell{2000};
} // namespace

void Session::Private::lock()
{
    m_flow.reset();
    cancelStepUp();
    endChange();
    const quint64 step = ++m_step;
    show(State::Locked, Keyring::Fine);
    if (!m_saysAvailable || m_client->link().link != Link::Connected)
        return finishLock();
    m_leaving = true;
    takeBackAvailable();
    QTimer::singleShot(farewell, q, [this, step] {
        if (step == m_step && m_client)
            finishLock();
    });
}

void Session::Private::takeBackAvailable()
{
    m_client->submit(commands::SetPresence{}).then(q, [](const Result<Id> &kept) {
        if (!kept)
            qCWarning(logSync) << "cannot take back the presence:" << kept.error().code;
    });
}

void Session::Private::finishLock()
{
    const auto finish = [this] {
        closeClient();
        m_key.reset();
        m_pool.clear();
        ProfileFolder::noteUnsent(m_path, m_unsent);
        if (const Result<void> marked = m_folder->setLocked(true); !marked)
            qCWarning(logSync) << "cannot leave the mark of the lock:" << marked.error().code;
        m_folder.reset();
        Q_EMIT q->locked();
    };
    if (!m_leaving)
        return finish();
    // Later: the client must not end inside what it delivers.
    QMetaObject::invokeMethod(q, [this, finish, step = ++m_step] {
        if (step == m_step)
            finish();
    }, Qt::QueuedConnection);
}

void Session::Private::wake()
{
    if (!m_folder) {
        if (const Result<void> adopted = adopt(m_path); !adopted)
            return blocked(adopted.error());
    }
    fetchKey(State::Opening);
}

} // namespace werkbank
