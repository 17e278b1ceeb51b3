// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

// Asks a computer for the certificate of its remote desktop, before anything is told to it: the
// connection request of MS-RDPBCGR 2.2.1.1, which offers TLS and CredSSP, its confirmation
// (2.2.1.2), a TLS handshake, and no more. Nothing is trusted by it. GUI thread; answers once, within
// 15 s. Errors: `unavailable` (nobody answers), `unsafe` (no encryption that can be checked).
namespace werkbank {

class RdpCertificate : public QObject {
    Q_OBJECT
public:
    explicit RdpCertificate(QObject *parent = nullptr);

    void ask(const QString &host, quint16 port);

Q_SIGNALS:
    // SHA-256, 64 hex digits in lower case.
    void answered(const werkbank::Result<QString> &fingerprint);

private:
    void read();
    void answer(const Result<QString> &fingerprint);

    QSslSocket m_socket;
    QTimer m_patience;
    QByteArray m_confirmation;
    bool m_answered = false;
};

} // namespace werkbank
