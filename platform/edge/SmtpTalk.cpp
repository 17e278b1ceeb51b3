// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/SmtpTalk.h"

#include "core/base/DisplayText.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

SmtpTalk::SmtpTalk(const QString &host, quint16 port, const QByteArray &helo, Letter letter,
                   std::function<void(Outcome)> done)
    : m_host(host), m_helo(helo), m_letter(std::move(letter)), m_done(std::move(done))
{
    connect(&m_socket, &QIODevice::readyRead, this, &SmtpTalk::onReadyRead);
    connect(&m_socket, &QSslSocket::encrypted, this,
            [this] { say("EHLO " + m_helo, Step::HelloAgain); });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this] { finish(Outcome::TryLater); });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(Outcome::TryLater); });
    m_timer.start(stepMs);
    m_socket.connectToHost(host, port);
}

void SmtpTalk::onReadyRead()
{
    m_buffer += m_socket.readAll();
    if (m_buffer.size() > maxReplyBytes)
        return finish(Outcome::TryLater);
    qsizetype end;
    while (m_done && (end = m_buffer.indexOf('\n')) >= 0) {
        const QByteArray line = m_buffer.first(end).trimmed();
        m_buffer.remove(0, end + 1);
        if (line.size() < 3)
            return finish(Outcome::TryLater);
        if (line.mid(4).compare("STARTTLS", Qt::CaseInsensitive) == 0)
            m_offersTls = true;
        if (line.size() > 3 && line[3] == '-')
            continue;  // more lines of this reply follow
        onReply(line.first(3).toInt());
    }
}

void SmtpTalk::onReply(int code)
{
    if (m_step == Step::Quit)
        return finish(Outcome::Sent);
    if (code >= 500 && m_step >= Step::From)
        return finish(Outcome::Refused);
    if (code < 200 || code >= 400)
        return finish(Outcome::TryLater);
    switch (m_step) {
    case Step::Greeting: return say("EHLO " + m_helo, Step::Hello);
    case Step::Hello: return onHello(m_offersTls);
    case Step::StartTls:
        // What stands behind the reply in clear was slipped in by somebody (CVE-2011-0411).
        m_buffer.clear();
        m_step = Step::Handshake;
        m_socket.setPeerVerifyName(m_host);
        return m_socket.startClientEncryption();
    case Step::HelloAgain: return say("MAIL FROM:<" + m_letter.from + '>', Step::From);
    case Step::From: return say("RCPT TO:<" + m_letter.to + '>', Step::To);
    case Step::To: return say("DATA", Step::Data);
    case Step::Data: {
        QByteArray data = m_letter.data;
        data.replace("\r\n.", "\r\n..");
        return say(data + "\r\n.", Step::Body);
    }
    case Step::Body: return say("QUIT", Step::Quit);
    case Step::Handshake:
    case Step::Quit: return finish(Outcome::TryLater);
    }
}

void SmtpTalk::onHello(bool offersTls)
{
    if (offersTls)
        return say("STARTTLS", Step::StartTls);
    if (!m_socket.peerAddress().isLoopback())
        return finish(Outcome::TryLater);  // never in clear over a network
    say("MAIL FROM:<" + m_letter.from + '>', Step::From);
}

void SmtpTalk::say(const QByteArray &line, Step next)
{
    m_step = next;
    m_timer.start(stepMs);
    m_socket.write(line + "\r\n");
}

void SmtpTalk::finish(Outcome outcome)
{
    if (!m_done)
        return;
    m_timer.stop();
    // Taken is taken, also where the good-bye is lost.
    const bool taken = m_step == Step::Quit;
    QMetaObject::invokeMethod(this, [done = std::exchange(m_done, nullptr), outcome, taken] {
        done(taken ? Outcome::Sent : outcome);
    }, Qt::QueuedConnection);
    m_socket.disconnectFromHost();
}

namespace {

// RFC 2047 words of at most 75 characters.
QByteArray headerText(const QString &text)
{
    const QString line = DisplayText::line(text);
    QByteArray out;
    QByteArray word;
    const auto flush = [&] {
        if (!word.isEmpty())
            out += (out.isEmpty() ? "=?utf-8?B?" : "\r\n =?utf-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype length = line[i].isHighSurrogate() ? 2 : 1;
        const QByteArray utf8 = line.sliced(i, length).toUtf8();
        if (word.size() + utf8.size() > 42)
            flush();
        word += utf8;
        i += length;
    }
    flush();
    return out;
}

// Its header, and its content in lines of base64.
QByteArray part(const QByteArray &type, const QByteArray &content)
{
    QByteArray out = type + "Content-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray encoded = content.toBase64();
    for (qsizetype i = 0; i < encoded.size(); i += 76)
        out += encoded.sliced(i, std::min<qsizetype>(76, encoded.size() - i)) + "\r\n";
    return out;
}

} // namespace

QByteArray mailData(const PlainMail &mail)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(mail.atMs, QTimeZone::utc());
    QByteArray out;
    out += "Date: " + QLocale::c().toString(at, u"ddd, dd MMM yyyy HH:mm:ss +0000"_s).toLatin1();
    out += "\r\nFrom: " + headerText(mail.fromName) + "\r\n <" + mail.from + '>';
    out += "\r\nTo: <" + mail.to + '>';
    out += "\r\nSubject: " + headerText(mail.subject);
    out += "\r\nMessage-ID: <" + mail.messageId + '>';
    out += "\r\nAuto-Submitted: auto-generated";
    out += "\r\nMIME-Version: 1.0\r\n";
    QString body = mail.body;
    const QByteArray text = part("Content-Type: text/plain; charset=utf-8\r\n",
                                 body.replace(u"\n"_s, u"\r\n"_s).toUtf8());
    if (mail.file.isEmpty())
        return out + text;
    // Nothing that is encoded in base64 holds a line with dashes.
    const QByteArray border = "\r\n--werkbank-part";
    const QByteArray named = "; name=\"" + mail.fileName + "\"\r\nContent-Disposition: attachment;"
                             " filename=\"" + mail.fileName + "\"\r\n";
    out += "Content-Type: multipart/mixed; boundary=\"werkbank-part\"\r\n";
    out += border + "\r\n" + text + border + "\r\n";
    out += part("Content-Type: " + mail.fileType + named, mail.file);
    return out + border + "--\r\n";
}

} // namespace werkbank
