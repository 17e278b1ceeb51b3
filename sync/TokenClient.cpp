// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/TokenClient.h"

#include "core/base/Log.h"
#include "core/wire/Codes.h"
#include "sync/Base64Url.h"
#include "sync/TlsPolicy.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QUrlQuery>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxAnswer = 64 * 1024;
constexpr Milliseconds patience = std::chrono::seconds(20);

QString tokenText(const char *text)
{
    return QCoreApplication::translate("TokenClient", text);
}

QString text(const SecretBytes &secret)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(secret.view().data()),
                             qsizetype(secret.size()));
}

// A body that can be sent once. Qt says a request again by itself when its connection ends before
// the answer; here that would use up a code, or the one repetition that a refresh token has.
class OnceBody : public QIODevice {
public:
    OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_at == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min(most, qint64(m_bytes.size() - m_at));
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count > 0 || most == 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

// QUrlQuery leaves "+" as it is, which a form decodes to a space.
QByteArray encodedForm(const QUrlQuery &form)
{
    QByteArray out;
    for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded)) {
        out += out.isEmpty() ? "" : "&";
        out += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return out;
}

Error unavailable()
{
    return makeError(codes::unavailable, tokenText(QT_TRANSLATE_NOOP("TokenClient",
        "The platform does not answer. Check the connection and try again.")));
}

Error failed(const QNetworkReply &reply, const QJsonObject &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString code = body["error"_L1].toString();
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return makeError("not_secure", tokenText(QT_TRANSLATE_NOOP("TokenClient",
            "The connection to the platform is not secure, so nothing was sent. "
            "Another program or network may be listening in.")));
    if (status == 429)
        return makeError(codes::tooManyRequests, tokenText(QT_TRANSLATE_NOOP("TokenClient",
            "Too many attempts. Wait a minute and try again.")));
    if (code == "invalid_grant"_L1
        && body["reason"_L1].toString() == QLatin1StringView(codes::deviceRevoked))
        return makeError(codes::deviceRevoked, tokenText(QT_TRANSLATE_NOOP("TokenClient",
            "This device was signed out from elsewhere.")));
    if ((status == 400 || status == 401) && code == "invalid_grant"_L1)
        return makeError(codes::notSignedIn, tokenText(QT_TRANSLATE_NOOP("TokenClient",
            "The platform asks you to sign in again.")));
    return unavailable();
}

Result<TokenAnswer> understood(const QJsonObject &body)
{
    TokenAnswer answer;
    answer.accessToken = body["access_token"_L1].toString();
    answer.expiresIn = std::chrono::seconds(body["expires_in"_L1].toInteger());
    const QByteArray refreshToken = body["refresh_token"_L1].toString().toUtf8();
    answer.refreshToken = SecretBytes::copyOf(
        std::as_bytes(std::span(refreshToken.constData(), size_t(refreshToken.size()))));
    answer.account = Id::fromString(body["account"_L1].toString());
    answer.device = Id::fromString(body["device"_L1].toString());
    answer.accountName = body["account_name"_L1].toString();
    if (answer.accessToken.isEmpty() || refreshToken.isEmpty() || answer.account.isNull()
        || answer.device.isNull() || answer.expiresIn <= Milliseconds(0))
        return unavailable();
    return answer;
}

} // namespace

TokenClient::TokenClient(const QUrl &platform, QObject *parent)
    : QObject(parent), m_platform(platform)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(patience);
    m_network.setAutoDeleteReplies(true);
}

void TokenClient::exchange(const CodeGrant &grant, Done done)
{
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"authorization_code"_s);
    form.addQueryItem(u"code"_s, grant.code);
    form.addQueryItem(u"code_verifier"_s, grant.verifier);
    form.addQueryItem(u"redirect_uri"_s, grant.redirectUri);
    form.addQueryItem(u"device_key"_s, base64Url(grant.devicePublicKey));
    form.addQueryItem(u"device_name"_s, grant.deviceName);
    post(u"/token"_s, form, [done = std::move(done)](Result<QJsonObject> body) {
        done(body ? understood(*body) : body.error());
    });
}

void TokenClient::refresh(const SecretBytes &refreshToken, const Id &device,
                            const DeviceKey &key, Instant now, Done done)
{
    const QString token = text(refreshToken);
    const QString at = QString::number(now.ms);
    const QString claim = token + u'.' + device.toString() + u'.' + at;
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"refresh_token"_s);
    form.addQueryItem(u"refresh_token"_s, token);
    form.addQueryItem(u"device"_s, device.toString());
    form.addQueryItem(u"at"_s, at);
    form.addQueryItem(u"proof"_s, base64Url(key.sign(claim.toUtf8())));
    post(u"/token"_s, form, [done = std::move(done)](Result<QJsonObject> body) {
        done(body ? understood(*body) : body.error());
    });
}

void TokenClient::revoke(const SecretBytes &refreshToken, std::function<void(Result<void>)> done)
{
    QUrlQuery form;
    form.addQueryItem(u"refresh_token"_s, text(refreshToken));
    post(u"/revoke"_s, form, [done = std::move(done)](Result<QJsonObject> body) {
        done(body ? Result<void>() : body.error());
    });
}

void TokenClient::probe(std::function<void(Result<void>)> done)
{
    const Body answer = [done = std::move(done)](const Result<QJsonObject> &body) {
        if (!body)
            return done(body.error());
        done((*body)["error"_L1].isString() ? Result<void>() : unavailable());
    };
    post(u"/token"_s, {}, answer, answer);
}

void TokenClient::post(const QString &path, const QUrlQuery &form, Body done, Body refused)
{
    if (!TlsPolicy::allows(m_platform)) {
        QMetaObject::invokeMethod(this, [done = std::move(done)] {
            done(makeError("not_secure", tokenText(QT_TRANSLATE_NOOP("TokenClient",
                "The platform's address does not begin with https, so nothing was sent."))));
        }, Qt::QueuedConnection);
        return;
    }
    QUrl url = m_platform;
    url.setPath(path);
    QNetworkRequest request(url);
    // Not without need: it reads the system's certificates.
    if (url.scheme() == "https"_L1)
        request.setSslConfiguration(TlsPolicy::configuration());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
                                 QNetworkRequest::CookieSaveControlAttribute,
                                 QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    const QByteArray bytes = encodedForm(form);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *once = new OnceBody(bytes, this);
    QNetworkReply *reply = m_network.post(request, once);
    connect(reply, &QObject::destroyed, once, &QObject::deleteLater);
    reply->setReadBufferSize(maxAnswer + 1);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > maxAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done),
                                                    refused = std::move(refused)] {
        const QByteArray bytes = reply->isOpen() ? reply->read(maxAnswer) : QByteArray();
        const QJsonObject body = QJsonDocument::fromJson(bytes).object();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() == QNetworkReply::NoError && status == 200)
            return done(body);
        if (refused && !body.isEmpty())
            return refused(body);
        qCInfo(logSync) << "token request failed: status" << status << "error" << reply->error();
        done(failed(*reply, body));
    });
}

} // namespace werkbank
