// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Session.h"

#include "sync/Client.h"
#include "sync/Passphrase.h"
#include "sync/SessionPrivate.h"
#include "sync/SyncThread.h"

#include <QCoreApplication>

namespace werkbank {

using namespace Qt::StringLiterals;

Session::Private::Private(Session *session, Parts parts)
    : q(session), m_parts(std::move(parts)), m_keyringKey(m_parts.secrets)
{
    // Argon2id takes a quarter of a gigabyte: never two at a time.
    m_pool.setMaxThreadCount(1);
}

Session::Private::~Private()
{
    ++m_step;
    closeClient();
}

void Session::Private::show(State state, Keyring keyring, const QString &problem)
{
    const bool changed = state != m_state || keyring != m_keyring;
    m_state = state;
    m_keyring = keyring;
    if (changed)
        Q_EMIT q->stateChanged();
    showProblem(problem);
}

void Session::Private::showProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT q->problemChanged();
}

QString Session::Private::say(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

Session::Keyring Session::Private::keyringOf(const Error &error)
{
    if (error.code == "locked"_L1)
        return Keyring::Locked;
    for (const QLatin1StringView code : {"entry_deleted"_L1, "other_keyring"_L1, "wrong_key"_L1}) {
        if (error.code == code)
            return Keyring::EntryMissing;
    }
    return Keyring::NoService;
}

Session::Session(Parts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(parts)))
{
}

Session::~Session() = default;

Session::State Session::state() const
{
    return d->m_state;
}

Session::Keyring Session::keyring() const
{
    return d->m_keyring;
}

QString Session::keyringName() const
{
    return d->m_meta && d->m_meta->keyring ? d->m_meta->keyring->backend
                                           : d->m_parts.secrets.backend();
}

bool Session::hasPassphrase() const
{
    return d->m_meta && d->m_meta->passphrase;
}

QString Session::accountName() const
{
    if (d->m_meta)
        return d->m_meta->accountName;
    return d->m_fresh ? d->m_fresh->tokens.accountName : QString();
}

int Session::unsentCount() const
{
    return d->m_unsent;
}

QString Session::problem() const
{
    return d->m_problem;
}

QUrl Session::signInUrl() const
{
    return d->m_flow ? d->m_flow->url() : QUrl();
}

QUrl Session::stepUpUrl() const
{
    return d->m_stepUp ? d->m_stepUp->url() : QUrl();
}

Client *Session::client() const
{
    return d->m_state == State::Open ? d->m_client.get() : nullptr;
}

Session::Strength Session::judge(const QString &passphrase)
{
    static_assert(int(Strength::Strong) == int(Passphrase::Strength::Strong));
    return Strength(Passphrase(passphrase).strength());
}

void Session::start()
{
    if (d->m_state == State::SignedOut)
        d->start();
}

Result<void> Session::openOutside(const QUrl &url)
{
    return d->m_parts.browser.open(url);
}

void Session::lookFor(const QUrl &origin, std::function<void(const Result<void> &)> done)
{
    d->m_looking = std::make_unique<TokenClient>(origin);
    d->m_looking->probe(std::move(done));
}

void Session::signIn()
{
    d->signIn();
}

void Session::cancel()
{
    d->cancel();
}

void Session::stepUp()
{
    if (d->m_state == State::Open)
        d->stepUp();
}

void Session::cancelStepUp()
{
    d->cancelStepUp();
}

void Session::changePassphrase(const QString &old, const QString &anew)
{
    if (d->m_state == State::Open)
        d->changePassphrase(old, anew);
}

void Session::protect(const QString &passphrase)
{
    if (d->m_state == State::Protecting)
        d->protect(passphrase);
}

void Session::unlock(const QString &passphrase)
{
    if ((d->m_state == State::Locked || d->m_state == State::KeyringUnavailable) && hasPassphrase()
        && !d->m_client)
        d->unlock(passphrase);
}

void Session::retryKeyring()
{
    if (d->m_state == State::Locked && !hasPassphrase() && !d->m_client)
        return d->wake();
    if (d->m_state != State::KeyringUnavailable)
        return;
    if (d->m_folder && d->m_meta && d->m_meta->keyring)
        d->fetchKey(State::KeyringUnavailable);
    else
        d->start();
}

void Session::lock()
{
    if (d->m_state == State::Open && hasPassphrase())
        d->lock();
}

void Session::rest()
{
    if (d->m_state == State::Open && !hasPassphrase())
        d->lock();
}

void Session::discardCopy()
{
    if (d->m_state == State::KeyringUnavailable || d->m_state == State::Locked
        || d->m_state == State::Open)
        d->discard({});
}

void Session::signOut()
{
    if (d->m_state == State::Open)
        d->signOut();
}

} // namespace werkbank
