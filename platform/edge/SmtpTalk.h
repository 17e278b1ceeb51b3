// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <functional>

// The sending of one mail over one connection. Thread of the platform; ends by calling `done`
// once, from the event loop.
namespace werkbank {

class SmtpTalk final : public QObject {
public:
    enum class Outcome { Sent, TryLater, Refused };

    struct Letter {
        QByteArray from, to;  // addresses alone
        QByteArray data;      // header and body, lines end with CRLF, no dot doubled yet
    };

    SmtpTalk(const QString &host, quint16 port, const QByteArray &helo, Letter letter,
             std::function<void(Outcome)> done);

private:
    enum class Step { Greeting, Hello, StartTls, Handshake, HelloAgain, From, To, Data, Body, Quit };

    void onReadyRead();
    void onReply(int code);
    void onHello(bool offersTls);
    void say(const QByteArray &line, Step next);
    void finish(Outcome outcome);

    static constexpr int stepMs = 30'000;
    static constexpr qsizetype maxReplyBytes = 16 * 1024;

    QSslSocket m_socket;
    QTimer m_timer;
    const QString m_host;
    const QByteArray m_helo;
    const Letter m_letter;
    std::function<void(Outcome)> m_done;
    Step m_step = Step::Greeting;
    QByteArray m_buffer;
    bool m_offersTls = false;
};

// Header and body of a plain text mail: RFC 5322, words of the header by RFC 2047, the body in
// base64 (RFC 2045), so that no server changes a line of it.
struct PlainMail {
    QString fromName;
    QByteArray from, to;
    QString subject, body;
    QByteArray messageId;  // without brackets
    qint64 atMs = 0;
    QByteArray fileName = {}, fileType = {}, file = {};  // ours, ASCII but the content; empty: none
};
QByteArray mailData(const PlainMail &mail);

} // namespace werkbank
