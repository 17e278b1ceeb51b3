// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Entrance.h"

#include "sync/Client.h"

#include <QPromise>
#include <QThreadPool>

namespace werkbank {

Entrance::Entrance(QObject *parent) : QObject(parent)
{
    // What was typed since has a watch of its own: an older word does not arrive.
    connect(&m_judging, &QFutureWatcherBase::finished, this, [this] {
        m_strength = Strength(m_judging.result());
        Q_EMIT strengthChanged();
    });
}

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
        connect(session, &Session::passphraseChanged, this, [this] {
            follow({});
            Q_EMIT passphraseChanged();
        });
        connect(session, &Session::passphraseKept, this,
                [this](const QString &problem, bool oldIsWrong) {
            follow({false, problem, oldIsWrong});
        });
    }
    Q_EMIT sessionChanged();
    look();
}

void Entrance::look()
{
    if (!m_session)
        return show({});
    if (m_session->state() != Session::State::Open)
        m_change = {};
    show({m_session->state(), m_session->keyring(), m_session->keyringName(),
          m_session->hasPassphrase(), m_session->accountName(), m_session->unsentCount(),
          m_session->problem(), m_session->signInUrl(), m_phraseTried, m_change});
}

void Entrance::follow(const PassphraseChange &change)
{
    m_change = change;
    if (m_session)
        return look();
    EntranceState now = m_now;
    now.change = change;
    show(now);
}

void Entrance::show(const EntranceState &now)
{
    m_now = now;
    Q_EMIT changed();
}

QString Entrance::phraseProblem() const
{
    return state() == State::Locked || m_now.phraseTried ? problem() : QString();
}

Client *Entrance::client() const
{
    return m_session ? m_session->client() : nullptr;
}

void Entrance::judge(const QString &passphrase)
{
    QPromise<Session::Strength> promise;
    m_judging.setFuture(promise.future());
    QThreadPool::globalInstance()->start([promise = std::move(promise), passphrase]() mutable {
        promise.start();
        promise.addResult(Session::judge(passphrase));
        promise.finish();
    });
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
    m_phraseTried = true;
    if (m_session)
        m_session->unlock(passphrase);
}

void Entrance::changePassphrase(const QString &old, const QString &anew)
{
    if (!m_session || m_change.running)
        return;
    follow({true, {}, false});
    m_session->changePassphrase(old, anew);
}

void Entrance::forgetProblems()
{
    if (!m_change.running)
        follow({});
}

void Entrance::retryKeyring()
{
    m_phraseTried = false;
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

QString Entrance::openOutside(const QString &address)
{
    const bool isShort = address.startsWith(QLatin1StringView("www."));
    const QUrl url(isShort ? QStringLiteral("http://") + address : address, QUrl::StrictMode);
    const auto opened = m_session ? m_session->openOutside(url) : Result<void>();
    return opened ? QString() : opened.error().text;
}

} // namespace werkbank
