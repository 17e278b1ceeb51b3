// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/TokenEndpoint.h"

#include "platform/web/Form.h"
#include "platform/web/JsonAnswer.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// RFC 6749, 5.2. What is no fault of the client's is not said in its words.
HttpAnswer errorAnswer(const Error &error)
{
    const bool isOurs = error.code != "invalid_grant"_L1 && error.code != "invalid_request"_L1
        && error.code != "unsupported_grant_type"_L1;
    QJsonObject object{{u"error"_s, isOurs ? u"temporarily_unavailable"_s : error.code},
                       {u"error_description"_s, error.text}};
    if (error.detail.contains("reason"_L1))
        object.insert(u"reason"_s, error.detail.value("reason"_L1));
    return jsonAnswer(object, isOurs ? 503 : 400);
}

QByteArray bytesOf(const QString &base64Url)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        base64Url.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray();
}

} // namespace

HttpAnswer TokenEndpoint::token(const HttpRequest &request)
{
    const auto form = formOf(request.body);
    const QString grant = form.value(u"grant_type"_s);
    Result<TokenSet> set = makeError("unsupported_grant_type", u"Not a grant that is known here."_s);
    if (grant == "authorization_code"_L1)
        set = m_tokens.exchange({form.value(u"code"_s), form.value(u"code_verifier"_s),
                                 form.value(u"redirect_uri"_s),
                                 bytesOf(form.value(u"device_key"_s)),
                                 form.value(u"device_name"_s)});
    else if (grant == "refresh_token"_L1)
        set = m_tokens.refresh({form.value(u"refresh_token"_s),
                                Id::fromString(form.value(u"device"_s)),
                                form.value(u"at"_s).toLongLong(),
                                bytesOf(form.value(u"proof"_s))});
    if (!set)
        return errorAnswer(set.error());
    QJsonObject answer{{u"access_token"_s, set->access},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, qint64(set->expiresIn.count() / 1000)},
                       {u"refresh_token"_s, set->refresh},
                       {u"account"_s, set->account.toString()},
                       {u"device"_s, set->device.toString()}};
    // OpenID Connect Core, 2: seconds.
    if (set->authAt)
        answer.insert(u"auth_time"_s, set->authAt->ms / 1000);
    return jsonAnswer(answer);
}

HttpAnswer TokenEndpoint::revoke(const HttpRequest &request)
{
    const auto form = formOf(request.body);
    const QString token = form.value(u"refresh_token"_s, form.value(u"token"_s));
    if (auto done = m_tokens.revoke(token); !done)
        return errorAnswer(done.error());
    return jsonAnswer({});
}

} // namespace werkbank
