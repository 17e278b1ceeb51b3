// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RefreshingTokens.h"

#include "core/base/Log.h"
#include "core/wire/Codes.h"

#include <QCoreApplication>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// A token is not used at the end of its life: the hello needs some time, too.
Milliseconds margin(Milliseconds expiresIn)
{
    return std::min(Milliseconds(std::chrono::seconds(60)), expiresIn / 4);
}

Error notSignedIn()
{
    return makeError(codes::notSignedIn, QCoreApplication::translate(
        "RefreshingTokens", "The platform asks you to sign in again."));
}

} // namespace

RefreshingTokens::RefreshingTokens(const Parts &parts, LocalStore &store)
    : m_store(store), m_clock(parts.clock), m_client(parts.platform)
{
    keep(parts.accessToken, parts.expiresIn);
}

void RefreshingTokens::request(bool refused, std::function<void(Result<QString>)> done)
{
    if (refused)
        m_accessToken.clear();
    m_waiting.append(std::move(done));
    if (m_waiting.size() > 1)
        return;
    // Never from inside the call: the caller is in the middle of something.
    QMetaObject::invokeMethod(this, [this] {
        if (!m_accessToken.isEmpty() && m_clock.elapsed() < m_goodUntil)
            answerAll(m_accessToken);
        else if (m_unsaved)
            rotated(std::move(*std::exchange(m_unsaved, std::nullopt)));
        else
            refresh();
    }, Qt::QueuedConnection);
}

void RefreshingTokens::refresh()
{
    const auto tokens = m_store.loadTokens();
    const Result<Milliseconds> drift = m_store.drift();
    if (!tokens || !drift)
        return answerAll(tokens ? drift.error() : tokens.error());
    if (!*tokens)
        return answerAll(notSignedIn());
    const StoredTokens &held = **tokens;
    const DeviceKey key(held.deviceKey.clone());
    if (!key.isValid() || held.refreshToken.isEmpty())
        return answerAll(notSignedIn());
    m_asked = held.refreshToken.clone();
    m_client.refresh(held.refreshToken, held.device, key, m_clock.wall() + *drift,
                       [this](Result<TokenAnswer> answer) {
        if (!answer && wereReplaced(m_asked))
            return refresh();
        if (!answer)
            return answerAll(answer.error());
        rotated(std::move(*answer));
    });
}

bool RefreshingTokens::wereReplaced(const SecretBytes &asked)
{
    const auto tokens = m_store.loadTokens();
    return tokens && *tokens && !(*tokens)->refreshToken.equals(asked);
}

void RefreshingTokens::rotated(TokenAnswer answer)
{
    if (wereReplaced(m_asked))
        return refresh();
    auto tokens = m_store.loadTokens();
    Result<void> saved = tokens ? Result<void>() : tokens.error();
    if (tokens && !*tokens)
        return answerAll(notSignedIn());
    if (saved) {
        (*tokens)->refreshToken = answer.refreshToken.clone();
        saved = m_store.saveTokens(**tokens);
    }
    if (!saved) {
        qCWarning(logSync) << "cannot store the new token:" << saved.error().code;
        m_unsaved = std::move(answer);
        return answerAll(saved.error());
    }
    keep(answer.accessToken, answer.expiresIn);
    answerAll(answer.accessToken);
}

void RefreshingTokens::keep(const QString &accessToken, Milliseconds expiresIn)
{
    m_accessToken = accessToken;
    m_goodUntil = m_clock.elapsed() + expiresIn - margin(expiresIn);
}

void RefreshingTokens::answerAll(const Result<QString> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &done : waiting)
        done(result);
}

} // namespace werkbank
