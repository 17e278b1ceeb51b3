// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Entrance.h"

#include "sync/Client.h"

#include <QSet>

namespace werkbank {

namespace {

constexpr int minCharacters = 15;

} // namespace

Entrance::Entrance(QObject *parent) : QObject(parent) {}

void Entrance::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &Entrance::look);
        connect(session, &Session::problemChanged, this, &Entrance::look);
    }
    Q_EMIT sessionChanged();
    look();
}

void Entrance::look()
{
    if (!m_session)
        return show({});
    show({m_session->state(), m_session->keyring(), m_session->keyringName(),
          m_session->hasPassphrase(), m_session->accountName(), m_session->unsentCount(),
          m_session->problem(), m_session->signInUrl()});
}

void Entrance::show(const EntranceState &now)
{
    m_now = now;
    Q_EMIT changed();
}

Client *Entrance::client() const
{
    return m_session ? m_session->client() : nullptr;
}

Entrance::Strength Entrance::strengthOf(const QString &passphrase) const
{
    const auto letters = passphrase.toUcs4();
    if (letters.isEmpty())
        return Strength::Empty;
    if (letters.size() < minCharacters)
        return Strength::TooShort;
    // Repeats and runs ("aaaa", "1234") bring nothing new.
    const QSet<uint> different(letters.cbegin(), letters.cend());
    int turns = 0;
    for (qsizetype i = 2; i < letters.size(); ++i) {
        const int before = int(letters[i - 1]) - int(letters[i - 2]);
        turns += int(letters[i]) - int(letters[i - 1]) != before ? 1 : 0;
    }
    if (different.size() < 7 || turns < 8)
        return Strength::Weak;
    return letters.size() >= 22 && different.size() >= 11 ? Strength::Strong : Strength::Fair;
}

void Entrance::signIn()
{
    if (m_session)
        m_session->signIn();
}

void Entrance::cancel()
{
    if (m_session)
        m_session->cancel();
}

void Entrance::protect(const QString &passphrase)
{
    if (m_session)
        m_session->protect(passphrase);
}

void Entrance::unlock(const QString &passphrase)
{
    if (m_session)
        m_session->unlock(passphrase);
}

void Entrance::retryKeyring()
{
    if (m_session)
        m_session->retryKeyring();
}

void Entrance::lock()
{
    if (m_session)
        m_session->lock();
}

void Entrance::discardCopy()
{
    if (m_session)
        m_session->discardCopy();
}

void Entrance::signOut()
{
    if (m_session)
        m_session->signOut();
}

} // namespace werkbank
