// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/IdentHttp.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRegularExpression>

#include <memory>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestWait = std::chrono::seconds(30);
constexpr qsizetype longestPage = 500;

bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    const QHostAddress address(url.host());
    return url.scheme() == "http"_L1 && !address.isNull() && address.isLoopback();
}

bool isCaseId(const QString &caseId)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{1,64}$"_s);
    return form.match(caseId).hasMatch();
}

Error answerError()
{
    return makeError("ident_answer", u"Nobody understands what Deutsche Post answered."_s);
}

Error errorOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return makeError("ident_refused", u"Deutsche Post refused user, password or client."_s);
    case 404:
        return makeError("ident_unknown", u"Deutsche Post does not know this case."_s);
    case 409:
        return makeError("ident_known", u"This reference was used before."_s);
    default:
        break;
    }
    if (status == 0 || status == 429 || status >= 500)
        return makeError("ident_unreachable", u"Deutsche Post cannot be reached at the moment."_s);
    return answerError();
}

Result<IdentHttp::Begun> begunOf(const QByteArray &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    IdentHttp::Begun begun;
    begun.caseId = object.value("caseId"_L1).toString();
    const QString page = object.value("webStart"_L1).toObject().value("caseURL"_L1).toString();
    begun.page = QUrl(page, QUrl::StrictMode);
    const QString until = object.value("validUntil"_L1).toString();
    const QDateTime validUntil = QDateTime::fromString(until, Qt::ISODate);
    if (validUntil.isValid() && validUntil.timeSpec() != Qt::LocalTime)
        begun.validUntil = Instant{validUntil.toMSecsSinceEpoch()};
    if (!isCaseId(begun.caseId) || page.size() > longestPage || !isSafe(begun.page)
        || (!until.isEmpty() && !begun.validUntil))
        return answerError();
    return begun;
}

} // namespace

std::optional<Error> IdentHttp::badAccess(const Access &access)
{
    if (!isSafe(access.base) || access.base.hasQuery() || access.base.hasFragment())
        return makeError("usage", u"The address of SCR-Ident must be https, without user or query."_s);
    if (!isCaseId(access.client) || access.user.isEmpty() || access.user.contains(u':'))
        return makeError("usage", u"SCR-Ident needs client and user."_s);
    return {};
}

IdentHttp::IdentHttp(Access access) : m_access(std::move(access))
{
    // An answer that sends us elsewhere would take the person's data there.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(longestWait);
    m_network.setAutoDeleteReplies(false);
}

QNetworkRequest IdentHttp::request(const QString &path) const
{
    QUrl url = m_access.base;
    QString whole = url.path();
    while (whole.endsWith(u'/'))
        whole.chop(1);
    url.setPath(whole + u"/scr/v1/"_s + m_access.client + u"/cases"_s + path);
    QNetworkRequest request(url);
    const QByteArray secret = (m_access.user + u':' + m_access.password).toUtf8().toBase64();
    request.setRawHeader("Authorization", "Basic " + secret);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

void IdentHttp::begin(const Begin &begin, std::function<void(Result<Begun>)> done)
{
    const bool isGerman = begin.language.startsWith("de"_L1, Qt::CaseInsensitive);
    const QJsonObject body{
        {u"processData"_s, QJsonObject{{u"referenceId"_s, begin.reference},
                                       {u"targetCountry"_s, u"DEU"_s},
                                       {u"preferredLanguage"_s,
                                        isGerman ? u"DE_DE"_s : u"EN_UK"_s}}},
        {u"contactDataProvided"_s, QJsonObject{{u"firstName"_s, begin.firstName},
                                               {u"lastName"_s, begin.lastName},
                                               {u"email"_s, begin.email}}}};
    QNetworkReply *reply = m_network.post(request({}),
                                          QJsonDocument(body).toJson(QJsonDocument::Compact));
    follow(reply, [done = std::move(done)](const Result<QByteArray> &answer) {
        done(answer ? begunOf(*answer) : Result<Begun>(answer.error()));
    });
}

void IdentHttp::fetch(const QString &caseId, std::function<void(Result<IdentResult>)> done)
{
    if (!isCaseId(caseId)) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(errorOf(404)); }, Qt::QueuedConnection);
        return;
    }
    follow(m_network.get(request(u'/' + caseId + u"/full"_s)),
           [caseId, done = std::move(done)](const Result<QByteArray> &answer) {
               if (!answer)
                   return done(answer.error());
               const auto file = readIdentFile(*answer);
               if (!file)
                   return done(file.error());
               if (file->results.size() != 1 || file->results[0].caseId != caseId)
                   return done(answerError());
               done(file->results[0]);
           });
}

void IdentHttp::follow(QNetworkReply *reply, Answered answered)
{
    const auto body = std::make_shared<QByteArray>();
    const auto isTooLarge = std::make_shared<bool>(false);
    connect(reply, &QNetworkReply::readyRead, this, [reply, body, isTooLarge] {
        *body += reply->readAll();
        if (body->size() > ident::largestFile) {
            *isTooLarge = true;
            body->clear();
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this,
            [reply, body, isTooLarge, answered = std::move(answered)] {
                reply->deleteLater();
                const int status
                    = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                if (*isTooLarge)
                    return answered(answerError());
                if (status != 200 && status != 201)
                    return answered(errorOf(status));
                if (reply->error() != QNetworkReply::NoError)
                    return answered(errorOf(0));
                answered(*body + reply->readAll());
            });
}

} // namespace werkbank
