// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/MailQueue.h"
#include "platform/edge/SmtpTalk.h"

#include <QObject>
#include <QTimer>

#include <memory>

// Takes mails out of the queue and hands them to one mail server (RFC 5321), one connection per
// mail. STARTTLS (RFC 3207) where the server offers it, and not without it when the server is not
// on this machine; its certificate must hold. What fails stays in the queue. Thread of the
// platform. A server's text is never logged: it may hold an address.
namespace werkbank {

class Clock;

class SmtpSender final : public QObject {
public:
    struct Server {
        QString host;
        quint16 port = 25;
        QString from;     // "help@example.org"
        QString helo;     // how this machine calls itself
    };
    // "host:port", "[::1]:25"; nullopt where it is neither.
    static std::optional<Server> parse(const QString &hostAndPort, const QString &from);

    SmtpSender(MailQueue &queue, const Clock &clock, Server server);
    ~SmtpSender() override;

    // Looks into the queue now; otherwise when the next mail is due.
    void start();

private:
    void work();
    void done(const Mail &mail, SmtpTalk::Outcome outcome);

    MailQueue &m_queue;
    const Clock &m_clock;
    const Server m_server;
    QTimer m_timer;
    std::unique_ptr<SmtpTalk> m_talk;
};

} // namespace werkbank
