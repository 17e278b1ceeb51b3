// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/RemoteScreen.h"

#include <QHash>
#include <QObject>

// The small door for what a remote session shows: it lives for a moment, is stored nowhere and is
// neither Query nor Command. Everything that lasts about a session is a query
// (sync/queries/Remote.h) and the commands of core/wire. Reached through Client; GUI thread.
namespace werkbank {

class SyncThread;

class RemoteDoor : public QObject {
    Q_OBJECT
public:
    explicit RemoteDoor(SyncThread &thread) : m_thread(thread) {}

    // As last told.
    RemoteEndState at(const Id &session) const { return m_states.value(session); }

    // Whether somebody looks; the first picture then needs none before it.
    void open(const Id &session);
    void close(const Id &session);
    // This picture has been painted: further ones may come.
    void seen(const Id &session, quint32 number);
    // The two people have compared the words, and they match.
    void compared(const Id &session);
    // Nothing more is taken, at once.
    void leave(const Id &session);
    // Here again, after another device of this account had it.
    void takeBack(const Id &session);

    // From the sync thread, by way of Client.
    void tell(const RemoteEndState &state);

Q_SIGNALS:
    void told(const werkbank::RemoteEndState &state);
    void shown(const werkbank::RemoteFrame &frame);

private:
    SyncThread &m_thread;
    QHash<Id, RemoteEndState> m_states;
};

} // namespace werkbank
