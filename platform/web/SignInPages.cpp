// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/SignInPages.h"

#include "core/base/DisplayText.h"
#include "platform/domain/Platform.h"
#include "platform/web/Form.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHint = 254;
constexpr Milliseconds formLife = std::chrono::minutes(30);
constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// RFC 8252, 7.3: the loopback address itself, any port; never a name, which may resolve elsewhere.
bool isLoopback(const QString &redirectUri)
{
    static const QRegularExpression form(u"^http://127\\.0\\.0\\.1:([1-9][0-9]{0,4})/cb$"_s);
    const auto match = form.match(redirectUri);
    return match.hasMatch() && match.captured(1).toInt() <= 65535;
}

bool isState(const QString &state)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._~-]{8,512}$"_s);
    return form.match(state).hasMatch();
}

bool isChallenge(const QString &challenge)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    return form.match(challenge).hasMatch();
}

// No redirect outside of what the app asked for, and no script at all.
QByteArray policyFor(const QString &redirectUri)
{
    const QString target = redirectUri.left(redirectUri.lastIndexOf(u'/'));
    return "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' "
        + target.toLatin1() + "; frame-ancestors 'none'; base-uri 'none'";
}

} // namespace

SignInPages::SignInPages(Platform &platform, const QString &origin)
    : m_platform(platform), m_origin(origin), m_key(platform.rng().bytes(32)), m_signIn(platform),
      m_tokens(platform)
{
}

HttpAnswer SignInPages::form(const HttpRequest &request) const
{
    const auto item = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const Asked asked{item(u"redirect_uri"_s), item(u"state"_s), item(u"code_challenge"_s)};
    // Before these two hold, nothing may be sent anywhere.
    if (item(u"client_id"_s) != "werkbank"_L1 || !isLoopback(asked.redirectUri))
        return problemPage(request, u"signin.bad_request"_s, 400);
    if (!isState(asked.state))
        return problemPage(request, u"signin.bad_request"_s, 400);
    if (item(u"response_type"_s) != "code"_L1)
        return back(asked, {{u"error"_s, u"unsupported_response_type"_s}});
    if (item(u"code_challenge_method"_s) != "S256"_L1 || !isChallenge(asked.challenge))
        return back(asked, {{u"error"_s, u"invalid_request"_s},
                            {u"error_description"_s, u"PKCE with S256 is needed"_s}});
    return page(request, asked, DisplayText::line(item(u"login_hint"_s), longestHint), {}, 200);
}

void SignInPages::submit(const HttpRequest &request, HttpReply reply)
{
    const auto form = formOf(request.body);
    const auto asked = unseal(form.value(u"request"_s));
    if (!asked)
        return reply(problemPage(request, u"signin.stale"_s, 400));
    const QString email = form.value(u"email"_s);
    const QString password = form.value(u"password"_s);

    const auto attempt = m_signIn.attempt(email, request.address);
    if (!attempt)
        return reply(problemPage(request, u"signin.unavailable"_s, 503));
    if (attempt->wait.count() > 0) {
        const QString seconds = QString::number((attempt->wait.count() + 999) / 1000);
        const Language language = languageOf(request);
        auto answer = page(request, *asked, email, text(u"signin.wait"_s, language, {seconds}), 429);
        answer.headers.append({"Retry-After", seconds.toLatin1()});
        return reply(answer);
    }
    const bool started = m_check.start(
        attempt->passwordHash, password,
        [this, request, asked = *asked, email, account = attempt->account, reply](bool fits) {
            if (!fits) {
                const bool noted = m_signIn.failed(account).ok();
                return reply(noted ? page(request, asked, email,
                                          text(u"signin.wrong"_s, languageOf(request)), 401)
                                   : problemPage(request, u"signin.unavailable"_s, 503));
            }
            if (!m_signIn.succeeded(email, request.address))
                return reply(problemPage(request, u"signin.unavailable"_s, 503));
            reply(signedIn(request, asked, account));
        });
    if (!started)
        reply(problemPage(request, u"signin.unavailable"_s, 503));
}

HttpAnswer SignInPages::signedIn(const HttpRequest &request, const Asked &asked, const Id &account)
{
    const auto code = m_tokens.makeCode(account, asked.challenge, asked.redirectUri);
    if (!code)
        return problemPage(request, u"signin.unavailable"_s, 503);
    return back(asked, {{u"code"_s, *code}});
}

HttpAnswer SignInPages::back(const Asked &asked,
                             const QList<std::pair<QString, QString>> &items) const
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    query.addQueryItem(u"state"_s, asked.state);
    query.addQueryItem(u"iss"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_origin)));
    HttpAnswer answer{303, "text/plain", {}, {}};
    answer.headers.append({"Location", (asked.redirectUri + u'?'
                                        + query.toString(QUrl::FullyEncoded)).toLatin1()});
    return answer;
}

HttpAnswer SignInPages::page(const HttpRequest &request, const Asked &asked, const QString &email,
                             const QString &problem, int status) const
{
    const Language language = languageOf(request);
    const QString alert = problem.isEmpty()
        ? QString()
        : u"<p class=\"alert\" role=\"alert\" id=\"problem\">"_s + problem.toHtmlEscaped() + u"</p>"_s;
    auto answer = htmlAnswer(fill(u"signin.html"_s,
                                  {{u"request"_s, seal(asked)}, {u"email"_s, email},
                                   {u"alert"_s, alert},
                                   {email.isEmpty() ? u"focus_email"_s : u"focus_password"_s,
                                    u" autofocus"_s},
                                   {u"invalid"_s, problem.isEmpty() ? u""_s : u"true"_s}},
                                  language),
                             status);
    answer.headers.append({"Content-Security-Policy", policyFor(asked.redirectUri)});
    return answer;
}

HttpAnswer SignInPages::problemPage(const HttpRequest &request, const QString &key, int status) const
{
    const Language language = languageOf(request);
    return htmlAnswer(fill(u"problem.html"_s,
                           {{u"title"_s, text(u"signin.title"_s, language)},
                            {u"problem"_s, text(key, language)}},
                           language),
                      status);
}

QByteArray SignInPages::mac(const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256)
        .toBase64(url64);
}

QString SignInPages::seal(const Asked &asked) const
{
    const QJsonObject object{{u"r"_s, asked.redirectUri}, {u"s"_s, asked.state},
                             {u"c"_s, asked.challenge},
                             {u"e"_s, (m_platform.now() + formLife).ms}};
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(url64);
    return QString::fromLatin1(body + '.' + mac(body));
}

std::optional<SignInPages::Asked> SignInPages::unseal(const QString &sealed) const
{
    const auto parts = sealed.toLatin1().split('.');
    if (parts.size() != 2 || mac(parts[0]) != parts[1])
        return {};
    const QJsonObject object
        = QJsonDocument::fromJson(QByteArray::fromBase64(parts[0], url64)).object();
    if (object.value("e"_L1).toInteger() < m_platform.now().ms)
        return {};
    return Asked{object.value("r"_L1).toString(), object.value("s"_L1).toString(),
                 object.value("c"_L1).toString()};
}

} // namespace werkbank
