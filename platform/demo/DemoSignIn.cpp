// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/demo/DemoSignIn.h"

#include "core/base/Log.h"
#include "platform/demo/DemoPeople.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

#include <unistd.h>

namespace werkbank {

using namespace Qt::StringLiterals;

DemoSignIn::DemoSignIn(int in, int out, const QString &origin)
    : m_in(in), m_out(out), m_origin(origin), m_readable(in, QSocketNotifier::Read)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&m_readable, &QSocketNotifier::activated, this, &DemoSignIn::onReadable);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &DemoSignIn::end);
}

DemoSignIn::~DemoSignIn()
{
    end();
}

void DemoSignIn::onReadable()
{
    char bytes[4096];
    const ssize_t got = read(m_in, bytes, sizeof bytes);
    if (got <= 0 || m_line.size() + got > maxBytes)
        return end();
    m_line.append(bytes, qsizetype(got));
    if (const qsizetype newline = m_line.indexOf('\n'); newline >= 0) {
        m_readable.setEnabled(false);
        m_life.start(lifeMs);
        openPage(QUrl(QString::fromUtf8(m_line.first(newline)), QUrl::StrictMode));
    }
}

void DemoSignIn::openPage(const QUrl &url)
{
    if (!url.isValid() || url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery) != QUrl(m_origin)
        || url.path() != "/signin"_L1)
        return end();
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        reply->error() == QNetworkReply::NoError ? sendForm(reply->readAll()) : end();
    });
}

void DemoSignIn::sendForm(const QByteArray &page)
{
    static const QRegularExpression field(u"name=\"request\" value=\"([A-Za-z0-9_.-]+)\""_s);
    const auto match = field.match(QString::fromUtf8(page));
    if (!match.hasMatch())
        return end();
    QUrlQuery form;
    form.addQueryItem(u"request"_s, match.captured(1));
    form.addQueryItem(u"email"_s, QString::fromLatin1(demo::expertEmail));
    form.addQueryItem(u"password"_s, QString::fromLatin1(demo::password));
    QNetworkRequest request{QUrl(m_origin + u"/signin"_s)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = m_network.post(request, form.toString(QUrl::FullyEncoded).toLatin1());
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        answer(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    });
}

void DemoSignIn::answer(const QUrl &redirect)
{
    if (redirect.host() == "127.0.0.1"_L1 && redirect.scheme() == "http"_L1) {
        const QByteArray line = redirect.toEncoded() + '\n';
        if (write(m_out, line.constData(), size_t(line.size())) != line.size())
            qCWarning(logPlatform, "demo sign-in: the app does not listen");
    } else {
        qCWarning(logPlatform, "demo sign-in: refused");
    }
    end();
}

void DemoSignIn::end()
{
    m_life.stop();
    m_readable.setEnabled(false);
    for (int *fd : {&m_in, &m_out}) {
        if (*fd >= 0)
            close(std::exchange(*fd, -1));
    }
}

} // namespace werkbank
