// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RemoteDoor.h"

#include "sync/SyncWorker.h"

namespace werkbank {

namespace {

void post(SyncThread &thread, std::function<void(RemoteScreens &)> what)
{
    thread.post([what = std::move(what)](SyncWorker &worker) { worker.engine().remote(what); });
}

} // namespace

void RemoteDoor::open(const Id &session)
{
    post(m_thread, [session](RemoteScreens &screens) { screens.open(session); });
}

void RemoteDoor::close(const Id &session)
{
    post(m_thread, [session](RemoteScreens &screens) { screens.close(session); });
}

void RemoteDoor::seen(const Id &session, quint32 number)
{
    post(m_thread, [session, number](RemoteScreens &screens) { screens.seen(session, number); });
}

void RemoteDoor::compared(const Id &session)
{
    post(m_thread, [session](RemoteScreens &screens) { screens.compared(session); });
}

void RemoteDoor::leave(const Id &session)
{
    post(m_thread, [session](RemoteScreens &screens) { screens.leave(session); });
}

void RemoteDoor::takeBack(const Id &session)
{
    post(m_thread, [session](RemoteScreens &screens) { screens.takeBack(session); });
}

void RemoteDoor::tell(const RemoteEndState &state)
{
    m_states.insert(state.session, state);
    Q_EMIT told(state);
}

} // namespace werkbank
