// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/client/LittlePlatform.h"

#include <QWebSocket>

namespace werkbank {

using namespace Qt::StringLiterals;

LittlePlatform::LittlePlatform(const Id &account, const Id &caseId)
    : m_account(account), m_caseId(caseId)
{
}

bool LittlePlatform::listen(bool withProtocol)
{
    m_server = std::make_unique<QWebSocketServer>(u"little"_s, QWebSocketServer::NonSecureMode);
    if (withProtocol)
        m_server->setSupportedSubprotocols({QString::fromLatin1(frames::subprotocol)});
    connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
        m_socket = m_server->nextPendingConnection();
        m_socket->setParent(m_server.get()); // the server gives it away
        connect(m_socket, &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { take(text.toUtf8()); });
    });
    const bool listens = m_server->listen(QHostAddress::LocalHost, m_port);
    m_port = m_server->serverPort();
    return listens;
}

void LittlePlatform::goAway()
{
    if (m_socket)
        m_socket->abort();
    m_socket = nullptr;
    m_server.reset();
}

QUrl LittlePlatform::url() const
{
    return QUrl(u"ws://127.0.0.1:%1/sync"_s.arg(m_port));
}

void LittlePlatform::say(const QByteArray &frame)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void LittlePlatform::take(const QByteArray &bytes)
{
    const auto frame = decodeClientFrame(bytes);
    if (!frame)
        qFatal("the client sent a bad frame: %s", bytes.constData());
    std::visit([this](const auto &known) { on(known); }, *frame);
}

void LittlePlatform::on(const frames::Hello &hello)
{
    hellos.append(hello);
    frames::Welcome welcome;
    const bool isNew = hello.epoch.isEmpty();
    welcome.mode = isNew ? frames::SyncMode::Reset : frames::SyncMode::Delta;
    welcome.epoch = u"e"_s;
    welcome.cursor = isNew ? 0 : hello.cursor;
    welcome.head = m_log.size();
    if (isNew)
        welcome.scopes = {Scope::ofAccount(m_account).toString(), Scope::ofCase(m_caseId).toString()};
    welcome.time = {1'767'600'000'000};
    welcome.tokenUntil = welcome.time + std::chrono::hours(8);
    say(encodeFrame(welcome));
    sendFrom(welcome.cursor);
}

void LittlePlatform::on(const frames::Fetch &fetch)
{
    say(encodeFrame(frames::Page{fetch.scope, fetch.gen, {}, {}, false}));
}

void LittlePlatform::on(const frames::SendCommand &sent)
{
    commands.append(sent.command);
    if (!answersCommands)
        return;
    if (!m_done.contains(sent.command.uuid)) {
        m_done.append(sent.command.uuid);
        MessageBody body;
        body.id = Id::fromString(sent.command.args["message"_L1].toString());
        body.caseId = m_caseId;
        body.pos = body.sideN = m_done.size();
        body.side = Side::Expert;
        body.text = sent.command.args["text"_L1].toString();
        body.at = sent.command.madeAt;
        put(QString::fromLatin1(MessageBody::kind), toJson(body));
    }
    say(encodeFrame(frames::Verdict{sent.command.uuid, frames::VerdictResult::Done, m_log.size(),
                                    {}, {}, {}, {}}));
}

void LittlePlatform::put(const QString &kind, const QJsonObject &body)
{
    m_log.append({frames::Op::Put, Scope::ofCase(m_caseId).toString(), kind,
                  Id::fromString(body["id"_L1].toString()), 1, body});
    sendFrom(m_log.size() - 1);
}

void LittlePlatform::sendFrom(qint64 cursor)
{
    if (cursor == m_log.size())
        return;
    say(encodeFrame(frames::Batch{cursor + 1, m_log.size(), QString::number(m_log.size()), false,
                                  m_log.sliced(cursor)}));
}

} // namespace werkbank
