// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/Web.h"

#include "platform/web/JsonAnswer.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Scripts, styles, pictures and sockets of our own and nothing else; no frame around us.
constexpr char policy[]
    = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
      "connect-src 'self' %1; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

QByteArray typeOf(const QString &name)
{
    if (name.endsWith(".js"_L1))
        return "text/javascript; charset=utf-8";
    if (name.endsWith(".css"_L1))
        return "text/css; charset=utf-8";
    if (name.endsWith(".svg"_L1))
        return "image/svg+xml";
    return {};
}

bool has(const HttpAnswer &answer, const QByteArray &name)
{
    return std::any_of(answer.headers.begin(), answer.headers.end(),
                       [&](const auto &header) { return header.first == name; });
}

bool isJson(const HttpRequest &request)
{
    return request.header("content-type").startsWith("application/json");
}

} // namespace

Web::Web(const Parts &parts)
    : m_pages(parts.platform, parts.mailWorks),
      m_cases(parts.platform, parts.mails, m_origin, parts.limits),
      m_apply(parts.platform, parts.mails, m_origin,
              {parts.mailWorks, parts.applyMailsPerHour}),
      m_practice(parts.platform), m_signIn(parts.platform, m_origin), m_tokens(parts.platform)
{
}

void Web::handle(const HttpRequest &request, HttpReply reply)
{
    const HttpReply completed = [this, reply = std::move(reply)](HttpAnswer answer) {
        complete(answer);
        reply(std::move(answer));
    };
    if (request.method == "POST")
        post(request, completed);
    else
        get(request, completed);
}

void Web::get(const HttpRequest &request, const HttpReply &reply)
{
    static const QRegularExpression tenantPath(u"^/t/([a-z0-9-]{2,40})(/([a-z]*)/?)?$"_s);
    static const QRegularExpression casePath(u"^/c/[A-Za-z0-9_-]{1,64}$"_s);
    static const QRegularExpression assetPath(u"^/assets/([a-z0-9-]+\\.(js|css|svg))$"_s);

    if (const auto match = assetPath.match(request.path); match.hasMatch())
        return reply(assetAnswer(request, match.captured(1)));
    if (const auto match = tenantPath.match(request.path); match.hasMatch()) {
        const QString slug = match.captured(1);
        if (match.captured(2).isEmpty())
            return reply({301, "text/plain", {}, {{"Location", "/t/" + slug.toLatin1() + '/'}}});
        const QString page = match.captured(3);
        return reply(page.isEmpty()         ? m_pages.requestForm(request, slug)
                     : page == "apply"_L1 ? m_apply.page(request, slug)
                                            : m_pages.tenantTextPage(request, slug, page));
    }
    if (casePath.match(request.path).hasMatch())
        return reply(m_pages.casePage(request));
    if (request.path == "/signin"_L1)
        return reply(m_signIn.form(request));
    if (request.path == "/"_L1)
        return reply(m_pages.front(request));
    reply(m_pages.notFound(request));
}

void Web::post(const HttpRequest &request, const HttpReply &reply)
{
    if (isForeign(request))
        return reply(jsonError(makeError("not_allowed", u"Not from another site."_s), 403));
    if (request.path == "/signin"_L1)
        return m_signIn.submit(request, reply);
    if (request.path == "/token"_L1)
        return reply(m_tokens.token(request));
    if (request.path == "/revoke"_L1)
        return reply(m_tokens.revoke(request));

    using Call = HttpAnswer (CaseApi::*)(const HttpRequest &);
    static const QHash<QString, Call> calls{
        {u"/api/suggest"_s, &CaseApi::suggest}, {u"/api/cases"_s, &CaseApi::createCase},
        {u"/api/session"_s, &CaseApi::session}, {u"/api/ticket"_s, &CaseApi::ticket},
        {u"/api/code"_s, &CaseApi::code},       {u"/api/trust"_s, &CaseApi::trust}};
    using Apply = HttpAnswer (ApplyApi::*)(const HttpRequest &);
    static const QHash<QString, Apply> applies{
        {u"/api/apply/start"_s, &ApplyApi::start}, {u"/api/apply/open"_s, &ApplyApi::open},
        {u"/api/apply/read"_s, &ApplyApi::read},   {u"/api/apply/save"_s, &ApplyApi::save},
        {u"/api/apply/withdraw"_s, &ApplyApi::withdraw},
        {u"/api/apply/appeal"_s, &ApplyApi::appeal}};
    using Practice = HttpAnswer (PracticeApi::*)(const HttpRequest &);
    static const QHash<QString, Practice> practices{
        {u"/api/apply/practice"_s, &PracticeApi::read}, {u"/api/apply/say"_s, &PracticeApi::say}};
    const Call call = calls.value(request.path);
    const Apply apply = applies.value(request.path);
    const Practice practice = practices.value(request.path);
    const bool isSubmit = request.path == "/api/apply/submit"_L1;
    if (!call && !apply && !practice && !isSubmit)
        return reply(jsonError(makeError("not_allowed", u"There is nothing here."_s), 404));
    if (!isJson(request))
        return reply(jsonError(makeError("bad_frame", u"JSON is expected."_s), 415));
    if (isSubmit)
        return m_apply.submit(request, reply);
    reply(call       ? (m_cases.*call)(request)
          : practice ? (m_practice.*practice)(request)
                     : (m_apply.*apply)(request));
}

HttpAnswer Web::assetAnswer(const HttpRequest &request, const QString &name) const
{
    const QByteArray bytes = asset(name);
    if (bytes.isEmpty())
        return m_pages.notFound(request);
    const QByteArray tag
        = '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(32) + '"';
    HttpAnswer answer{200, typeOf(name), bytes, {{"ETag", tag}, {"Cache-Control", "no-cache"}}};
    if (request.header("if-none-match") == tag) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

// Programs send neither header. A browser sends both with a POST; our pages' origin is "null" then,
// because they give no referrer (Fetch, "append a request Origin header").
bool Web::isForeign(const HttpRequest &request) const
{
    const QByteArray origin = request.header("origin");
    const QByteArray site = request.header("sec-fetch-site");
    if (!site.isEmpty() && site != "same-origin")
        return true;
    return !origin.isEmpty() && origin != m_origin.toLatin1()
        && !(origin == "null" && site == "same-origin");
}

void Web::complete(HttpAnswer &answer) const
{
    const auto add = [&answer](const QByteArray &name, const QByteArray &value) {
        if (!has(answer, name))
            answer.headers.append({name, value});
    };
    QByteArray socket = m_origin.toLatin1();
    socket.replace(0, 4, "ws");  // http → ws, https → wss
    add("Content-Security-Policy", QByteArray(policy).replace("%1", socket));
    add("Referrer-Policy", "no-referrer");
    add("X-Content-Type-Options", "nosniff");
    add("X-Frame-Options", "DENY");
    add("Cross-Origin-Opener-Policy", "same-origin");
    add("Cross-Origin-Resource-Policy", "same-origin");
    add("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    add("Cache-Control", "no-store");
}

} // namespace werkbank
