// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/TlsPolicy.h"

namespace werkbank {

using namespace Qt::StringLiterals;

bool TlsPolicy::allows(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "https"_L1 || url.scheme() == "wss"_L1)
        return true;
    return (url.scheme() == "http"_L1 || url.scheme() == "ws"_L1) && isLoopback(url);
}

bool TlsPolicy::isLoopback(const QUrl &url)
{
    return url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
}

QString TlsPolicy::origin(const QUrl &url)
{
    QUrl bare;
    bare.setScheme(url.scheme());
    bare.setHost(url.host());
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port(usual) != usual)
        bare.setPort(url.port());
    return bare.toString(QUrl::FullyEncoded);
}

QSslConfiguration TlsPolicy::configuration()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace werkbank
