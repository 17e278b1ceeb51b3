// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/SmtpSender.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"

#include <QRegularExpression>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPauseMs = 60'000;
constexpr int storeTroubleMs = 5'000;

// An address that can stand between < and > of a mail command without being anything else.
bool isPlainAddress(const QString &address)
{
    static const QRegularExpression form(
        u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,255}$"_s);
    return form.match(address).hasMatch();
}

} // namespace

std::optional<SmtpSender::Server> SmtpSender::parse(const QString &hostAndPort, const QString &from)
{
    static const QRegularExpression form(u"^(?:\\[([0-9a-fA-F:]+)\\]|([^:\\s]+)):([0-9]{1,5})$"_s);
    const auto match = form.match(hostAndPort);
    const int port = match.captured(3).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535 || !isPlainAddress(from))
        return {};
    const QString host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return Server{host, quint16(port), from, from.sliced(from.indexOf(u'@') + 1)};
}

SmtpSender::SmtpSender(MailQueue &queue, const Clock &clock, Server server)
    : m_queue(queue), m_clock(clock), m_server(std::move(server))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SmtpSender::work);
    m_queue.onWake([this] { start(); });
}

SmtpSender::~SmtpSender()
{
    m_queue.onWake({});
}

void SmtpSender::start()
{
    m_timer.start(0);
}

void SmtpSender::work()
{
    if (m_talk)
        return;
    const auto mail = m_queue.next();
    if (!mail)
        return m_timer.start(storeTroubleMs);
    if (*mail) {
        if (!isPlainAddress((*mail)->recipient))
            return done(**mail, SmtpTalk::Outcome::Refused);
        const QByteArray from = m_server.from.toLatin1();
        const PlainMail plain{(*mail)->sender, from, (*mail)->recipient.toLatin1(),
                              (*mail)->subject, (*mail)->body,
                              (*mail)->id.toString().toLatin1() + '@' + m_server.helo.toLatin1(),
                              m_clock.wall().ms, (*mail)->fileName.toLatin1(),
                              (*mail)->fileType.toLatin1(), (*mail)->file};
        m_talk = std::make_unique<SmtpTalk>(
            m_server.host, m_server.port, m_server.helo.toLatin1(),
            SmtpTalk::Letter{from, plain.to, mailData(plain)},
            [this, mail = **mail](SmtpTalk::Outcome outcome) { done(mail, outcome); });
        return;
    }
    const auto due = m_queue.nextDue();
    if (!due)
        return m_timer.start(storeTroubleMs);
    if (*due)
        m_timer.start(std::clamp(int((**due - m_clock.wall()).count()), 100, longestPauseMs));
}

void SmtpSender::done(const Mail &mail, SmtpTalk::Outcome outcome)
{
    if (m_talk)
        m_talk.release()->deleteLater();
    const bool sent = outcome == SmtpTalk::Outcome::Sent;
    const bool refused = outcome == SmtpTalk::Outcome::Refused;
    qCInfo(logPlatform, "mail %s: %s", qUtf8Printable(mail.id.toString()),
           sent ? "sent" : refused ? "refused" : "waits");
    const auto noted = sent ? m_queue.sent(mail.id) : m_queue.failed(mail, refused);
    m_timer.start(noted ? 0 : storeTroubleMs);
}

} // namespace werkbank
