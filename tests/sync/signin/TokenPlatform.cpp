// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/signin/TokenPlatform.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTcpSocket>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString value(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

TokenPlatform::TokenPlatform(quint16 port)
{
    if (sodium_init() < 0 || !m_server.listen(QHostAddress::LocalHost, port))
        qFatal("no stand-in platform");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QUrl TokenPlatform::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QUrl TokenPlatform::redirectFor(const QUrl &signInUrl, const QString &issuer)
{
    const QUrlQuery asked(signInUrl);
    m_challenge = value(asked, u"code_challenge"_s);
    m_redirectUri = value(asked, u"redirect_uri"_s);
    m_code = u"code-%1"_s.arg(++m_count);
    QUrl redirect(m_redirectUri);
    QUrlQuery answer;
    answer.addQueryItem(u"code"_s, m_code);
    answer.addQueryItem(u"state"_s, value(asked, u"state"_s));
    answer.addQueryItem(u"iss"_s, QString::fromLatin1(QUrl::toPercentEncoding(
        issuer.isEmpty() ? url().toString() : issuer)));
    redirect.setQuery(answer);
    return redirect;
}

void TokenPlatform::serve(QTcpSocket *socket)
{
    QByteArray all = socket->property("all").toByteArray() + socket->readAll();
    socket->setProperty("all", all);
    const qsizetype end = all.indexOf("\r\n\r\n");
    const qsizetype at = all.toLower().indexOf("content-length:");
    if (end < 0 || at < 0)
        return;
    const qsizetype length = all.sliced(at + 15, all.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    if (all.size() < end + 4 + length)
        return;
    socket->setProperty("all", QByteArray());
    QByteArray body = all.sliced(end + 4);
    const Request request{QString::fromLatin1(all.split(' ').value(1)),
                          QUrlQuery(QString::fromLatin1(body.replace('+', "%20")))};
    m_requests.append(request);
    const Next next = m_next.isEmpty() ? Next::Answer : m_next.takeFirst();
    const auto write = [socket](const QByteArray &head, const QByteArray &content) {
        socket->write("HTTP/1.1 " + head + "\r\nContent-Type: application/json\r\nContent-Length: "
                      + QByteArray::number(content.size()) + "\r\n\r\n" + content);
    };
    switch (next) {
    case Next::Answer: {
        const Answer answer = handle(request);
        return write(QByteArray::number(answer.status) + " X",
                     QJsonDocument(answer.body).toJson(QJsonDocument::Compact));
    }
    case Next::LoseAnswer:
        handle(request);
        return socket->disconnectFromHost();
    case Next::Redirect:
        return write("307 Elsewhere\r\nLocation: " + url().toString().toLatin1() + "/other", {});
    case Next::Rubbish:
        return write("200 OK", "{\"access_token\": 5");
    case Next::Oversize:
        return write("200 OK", QByteArray(1'000'000, ' '));
    case Next::Busy:
        return write("429 Too many", "{\"error\": \"slow_down\"}");
    case Next::Revoked:
        return write("400 Gone",
                     "{\"error\": \"invalid_grant\", \"reason\": \"device_revoked\"}");
    case Next::Stall:
        return;
    }
}

TokenPlatform::Answer TokenPlatform::handle(const Request &request)
{
    if (request.path == "/revoke"_L1) {
        const bool known = value(request.form, u"refresh_token"_s) == m_current;
        m_current.clear();
        return {known ? 200 : 400, {}};
    }
    if (request.path != "/token"_L1)
        return {404, {}};
    return value(request.form, u"grant_type"_s) == "authorization_code"_L1 ? exchange(request.form)
                                                                          : refresh(request.form);
}

TokenPlatform::Answer TokenPlatform::exchange(const QUrlQuery &form)
{
    const QByteArray hash = QCryptographicHash::hash(value(form, u"code_verifier"_s).toLatin1(),
                                                     QCryptographicHash::Sha256);
    m_deviceKey = QByteArray::fromBase64(value(form, u"device_key"_s).toLatin1(), base64Form);
    const bool fits = value(form, u"code"_s) == m_code && !m_code.isEmpty()
        && QString::fromLatin1(hash.toBase64(base64Form)) == m_challenge
        && value(form, u"redirect_uri"_s) == m_redirectUri && m_deviceKey.size() == 32
        && !value(form, u"device_name"_s).isEmpty();
    m_code.clear();
    return fits ? rotate() : Answer{400, {{u"error"_s, u"invalid_grant"_s}}};
}

TokenPlatform::Answer TokenPlatform::refresh(const QUrlQuery &form)
{
    const QString token = value(form, u"refresh_token"_s);
    const QByteArray claim = (token + u'.' + value(form, u"device"_s) + u'.'
                              + value(form, u"at"_s)).toUtf8();
    const QByteArray proof = QByteArray::fromBase64(value(form, u"proof"_s).toLatin1(), base64Form);
    const bool signedByDevice = proof.size() == 64
        && crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(proof.constData()),
               reinterpret_cast<const unsigned char *>(claim.constData()), quint64(claim.size()),
               reinterpret_cast<const unsigned char *>(m_deviceKey.constData())) == 0;
    if (signedByDevice && !token.isEmpty() && token == m_current)
        return rotate();
    if (signedByDevice && !token.isEmpty() && token == m_previous) {
        m_previous.clear();
        return rotate();
    }
    m_current.clear();
    return {400, {{u"error"_s, u"invalid_grant"_s}}};
}

TokenPlatform::Answer TokenPlatform::rotate()
{
    if (!m_current.isEmpty())
        m_previous = m_current;
    m_current = u"refresh-%1+/="_s.arg(++m_count);
    return {200, {{u"access_token"_s, u"access-%1"_s.arg(m_count)}, {u"expires_in"_s, expiresIn},
                  {u"refresh_token"_s, m_current}, {u"account"_s, account}, {u"device"_s, device}}};
}
