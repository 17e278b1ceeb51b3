// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Scope.h"

#include <QByteArray>
#include <QList>
#include <QSet>

// What a handler has changed, told so that every stream concerned gets its log rows. The handler
// itself has written the entities; Streams::record() writes grants, log rows and counters as the
// last thing in the same transaction. Value type of that transaction.
namespace werkbank {

struct Touched {
    Scope scope;
    QString kind;
    Id id;
    friend bool operator==(const Touched &, const Touched &) = default;
    friend size_t qHash(const Touched &t, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, t.scope, t.kind, t.id);
    }
};

struct GrantChange {
    enum class What { Grant, Revoke };
    Id stream;
    Scope scope;
    What what = What::Grant;
};

class Effect {
public:
    // This entity is new, changed or gone. Once is enough, again does no harm.
    void touch(const Scope &scope, const char *kind, const Id &id);
    // The viewer of this stream may see the scope from now on, or sees it in another way.
    void grant(const Id &stream, const Scope &scope);
    // … may not see it any more.
    void revoke(const Id &stream, const Scope &scope);
    // After the commit the stream's connections end: its rights are gone altogether.
    void end(const Id &stream) { m_ended.append(stream); }
    void endDevice(const Id &device) { m_endedDevices.append(device); }
    // After the commit this file of the BlobStore goes.
    void eraseFile(const QString &file) { m_erased.append(file); }
    // After the commit the mails that were written go out.
    void mail() { m_hasMail = true; }
    // After the commit nothing of this remote session is passed on any more.
    void stopRemote(const Id &session) { m_stoppedRemote.append(session); }

    const QList<Touched> &touched() const { return m_touched; }
    const QList<GrantChange> &grants() const { return m_grants; }
    const QList<Id> &ended() const { return m_ended; }
    const QList<Id> &endedDevices() const { return m_endedDevices; }
    const QList<QString> &erasedFiles() const { return m_erased; }
    const QList<Id> &stoppedRemote() const { return m_stoppedRemote; }
    bool hasMail() const { return m_hasMail; }

private:
    QList<Touched> m_touched;
    QSet<Touched> m_seen;
    QList<GrantChange> m_grants;
    QList<Id> m_ended;
    QList<Id> m_endedDevices;
    QList<QString> m_erased;
    QList<Id> m_stoppedRemote;
    bool m_hasMail = false;
};

} // namespace werkbank
