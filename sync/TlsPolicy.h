// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QUrl>

// The one rule for every connection that we open: TLS 1.3 with a certificate that the system
// trusts, no way around it. Plain text only to this very computer, by literal address (a name such
// as "localhost" may resolve to another). Any thread.
namespace werkbank {

class TlsPolicy {
public:
    // https or wss; http or ws to 127.0.0.1 or ::1. No user name or password in the address.
    static bool allows(const QUrl &url);
    static bool isLoopback(const QUrl &url);
    // The address without path, query and default port: "https://host" or "https://host:8443".
    static QString origin(const QUrl &url);
    static QSslConfiguration configuration();
};

} // namespace werkbank
