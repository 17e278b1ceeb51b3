// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "sync/Client.h"
#include "sync/SessionPrivate.h"
#include "sync/SyncThread.h"

// The password entered again, on this device, while the copy stays open. The device's old tokens end
// with the new ones; those go to local.db, where the sync thread finds them when it needs some.
namespace werkbank {

void Session::Private::stepUp()
{
    if (m_stepUp) {  // "open again"
        if (const Result<void> opened = m_stepUp->openAgain(); !opened)
            Q_EMIT q->stepUpFailed(opened.error().text);
        return;
    }
    if (std::exchange(m_steppingUp, true))
        return;
    inBackground([path = m_folder->localDb(), key = std::make_shared<DataKey>(m_key->clone())] {
        return profile::tokens(path, *key);
    }, [this](Result<StoredTokens> tokens) { askAgain(std::move(tokens)); });
}

void Session::Private::askAgain(Result<StoredTokens> tokens)
{
    if (!m_steppingUp)
        return;
    if (!tokens)
        return endStepUp(tokens.error().text);
    m_stepUp = std::make_unique<SignInFlow>(
        SignInFlow::Parts{m_parts.platform, m_parts.deviceName, m_parts.rng, m_parts.browser},
        SignInFlow::Again{DeviceKey(std::move(tokens->deviceKey)), m_email},
        [this](Result<SignInFlow::SignedIn> result) { enteredAgain(std::move(result)); });
    const Result<void> opened = m_stepUp->start();
    if (!opened && m_stepUp->url().isEmpty())
        return endStepUp(opened.error().text);
    Q_EMIT q->stepUpChanged();
}

void Session::Private::enteredAgain(Result<SignInFlow::SignedIn> result)
{
    m_stepUp.reset();
    Q_EMIT q->stepUpChanged();
    if (!result)
        return endStepUp(result.error().text);
    if (result->tokens.account != m_client->account()) {
        m_goodbye = std::make_unique<TokenClient>(m_parts.platform);
        m_goodbye->revoke(result->tokens.refreshToken, [](Result<void>) {});
        return endStepUp(say(QT_TRANSLATE_NOOP("Session",
            "That was another account. Please enter the password of the account that is open "
            "here.")));
    }
    auto fresh = std::make_shared<SignInFlow::SignedIn>(std::move(*result));
    inBackground([path = m_folder->localDb(), fresh,
                  key = std::make_shared<DataKey>(m_key->clone())] {
        return profile::replaceTokens(path, *key, *fresh);
    }, [this](const Result<void> &stored) {
        if (stored)
            return endStepUp({});
        qCWarning(logSync) << "cannot store the new tokens:" << stored.error().code;
        endStepUp(stored.error().text);
    });
}

void Session::Private::cancelStepUp()
{
    m_steppingUp = false;
    if (!m_stepUp)
        return;
    m_stepUp.reset();
    Q_EMIT q->stepUpChanged();
}

void Session::Private::endStepUp(const QString &problem)
{
    if (!std::exchange(m_steppingUp, false))
        return;
    m_stepUp.reset();
    Q_EMIT q->stepUpChanged();
    if (problem.isEmpty())
        Q_EMIT q->steppedUp();
    else
        Q_EMIT q->stepUpFailed(problem);
}

} // namespace werkbank
