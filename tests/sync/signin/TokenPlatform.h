// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

// A stand-in for the platform's /token and /revoke at socket level, so that a test can lose an
// answer, send rubbish or count what arrives. It keeps PROTOCOL.md 9.1: PKCE, one use per refresh
// token, the one before honoured once, the device's signature.
class TokenPlatform : public QObject {
    Q_OBJECT
public:
    enum class Next {
        Answer,      // as the protocol says
        LoseAnswer,  // do it, then close without a word
        Redirect,
        Rubbish,
        Oversize,
        Busy,
        Revoked,     // the device was
        Stall,       // do nothing, keep the connection
    };

    explicit TokenPlatform(quint16 port = 0);

    QUrl url() const;
    // What the sign-in page would send the browser to; remembers the challenge for the code.
    QUrl redirectFor(const QUrl &signInUrl, const QString &issuer = {});

    void next(Next next) { m_next.append(next); }  // for the coming requests, then Answer
    struct Request {
        QString path;
        QUrlQuery form;
    };
    const QList<Request> &requests() const { return m_requests; }
    QString refreshToken() const { return m_current; }
    QString account = QStringLiteral("01890000-0000-7000-8000-00000000000a");
    QString device = QStringLiteral("01890000-0000-7000-8000-00000000000d");
    int expiresIn = 600;

private:
    struct Answer {
        int status = 200;
        QJsonObject body;
    };
    Answer handle(const Request &request);
    Answer exchange(const QUrlQuery &form);
    Answer refresh(const QUrlQuery &form);
    Answer rotate();
    void serve(class QTcpSocket *socket);

    QTcpServer m_server;
    QList<Next> m_next;
    QList<Request> m_requests;
    QString m_challenge, m_code, m_redirectUri, m_current, m_previous;
    QByteArray m_deviceKey;
    int m_count = 0;
};
