// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SignInFlow.h"

#include "core/wire/Codes.h"
#include "sync/Base64Url.h"
#include "sync/TlsPolicy.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrlQuery>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString signInText(const char *text)
{
    return QCoreApplication::translate("SignInFlow", text);
}

// The value of a parameter that is there exactly once.
std::optional<QString> single(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

} // namespace

SignInFlow::SignInFlow(Parts parts, Done done, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_done(std::move(done)),
      m_deviceKey(DeviceKey::make(m_parts.rng)), m_client(m_parts.platform),
      m_server([this](const QUrlQuery &answer) { return judge(answer); }),
      m_state(base64Url(m_parts.rng.bytes(32))), m_verifier(base64Url(m_parts.rng.bytes(32)))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(makeError("timed_out", signInText(QT_TRANSLATE_NOOP("SignInFlow",
            "Nobody answered in the browser for ten minutes. Start again when you are ready."))));
    });
}

SignInFlow::SignInFlow(Parts parts, Again again, Done done, QObject *parent)
    : SignInFlow(parts, std::move(done), parent)
{
    m_deviceKey = std::move(again.deviceKey);
    m_again = std::move(again.email);
}

Result<void> SignInFlow::start()
{
    if (!TlsPolicy::allows(m_parts.platform))
        return makeError("not_secure", signInText(QT_TRANSLATE_NOOP("SignInFlow",
            "The platform's address must begin with https.")));
    const Result<QUrl> redirectUri = m_server.listen();
    if (!redirectUri)
        return redirectUri.error();
    m_redirectUri = *redirectUri;

    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, u"werkbank"_s);
    query.addQueryItem(u"redirect_uri"_s, m_redirectUri.toString());
    query.addQueryItem(u"state"_s, m_state);
    query.addQueryItem(u"code_challenge"_s, base64Url(QCryptographicHash::hash(
        m_verifier.toLatin1(), QCryptographicHash::Sha256)));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    if (m_again) {
        query.addQueryItem(u"prompt"_s, u"login"_s);
        query.addQueryItem(u"max_age"_s, u"0"_s);
        if (!m_again->isEmpty())
            query.addQueryItem(u"login_hint"_s,
                               QString::fromLatin1(QUrl::toPercentEncoding(*m_again)));
    }
    m_url = m_parts.platform;
    m_url.setPath(u"/signin"_s);
    m_url.setQuery(query);
    m_patience.start(m_parts.patience);
    return openAgain();
}

Result<void> SignInFlow::openAgain()
{
    return m_parts.browser.open(m_url);
}

LoopbackServer::Verdict SignInFlow::judge(const QUrlQuery &answer)
{
    if (single(answer, u"state"_s) != m_state)
        return LoopbackServer::Verdict::NotOurs;
    // From here on it is the platform's answer to our question, or somebody who read the question.
    if (single(answer, u"iss"_s) != TlsPolicy::origin(m_parts.platform)) {
        finish(makeError("other_issuer", signInText(QT_TRANSLATE_NOOP("SignInFlow",
            "The answer did not come from your platform, so it was not used. Start again."))));
        return LoopbackServer::Verdict::Declined;
    }
    const auto code = single(answer, u"code"_s);
    if (!code || code->isEmpty() || answer.hasQueryItem(u"error"_s)) {
        finish(makeError("declined", signInText(QT_TRANSLATE_NOOP("SignInFlow",
            "You were not signed in. Nothing was stored."))));
        return LoopbackServer::Verdict::Declined;
    }
    exchange(*code);
    return LoopbackServer::Verdict::Welcome;
}

void SignInFlow::exchange(const QString &code)
{
    m_patience.stop();
    const TokenClient::CodeGrant grant{code, m_verifier, m_redirectUri.toString(),
                                         m_deviceKey.publicKey(), m_parts.deviceName};
    m_client.exchange(grant, [this](Result<TokenAnswer> answer) {
        if (!answer)
            return finish(answer.error());
        finish(SignedIn{std::move(*answer), std::move(m_deviceKey)});
    });
}

void SignInFlow::finish(Result<SignedIn> result)
{
    if (!m_done)
        return;
    // Later, so that the browser's page is on its way and `done` may end this object.
    auto held = std::make_shared<Result<SignedIn>>(std::move(result));
    QMetaObject::invokeMethod(this, [done = std::exchange(m_done, {}), held] {
        done(std::move(*held));
    }, Qt::QueuedConnection);
}

} // namespace werkbank
