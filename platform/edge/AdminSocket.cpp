// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/AdminSocket.h"

#include "platform/domain/MoneyOperators.h"
#include "platform/domain/Platform.h"

#include <QJsonDocument>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int lifeMs = 10 * 60'000;  // a large statement takes minutes

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

AdminSocket::AdminSocket(Platform &platform) : m_platform(platform)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AdminSocket::onConnection);
}

Result<void> AdminSocket::listen(const QString &path)
{
    // The folder's lock is ours, so whoever left this socket behind is gone.
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return makeError("cannot_listen", u"The admin socket %1: %2"_s.arg(path,
                                                                           m_server.errorString()));
    return {};
}

void AdminSocket::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(maxBytes);
        QTimer::singleShot(lifeMs, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QIODevice::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() >= maxBytes)
                    socket->abort();
                return;
            }
            const auto command = QJsonDocument::fromJson(socket->readLine()).object();
            const auto done = operators::runOperator(m_platform, command);
            socket->write(lineOf(done ? *done
                                      : QJsonObject{{u"code"_s, done.error().code},
                                                    {u"text"_s, done.error().text}}));
            socket->disconnectFromServer();
        });
    }
}

AdminCall::AdminCall(const QString &path, const QJsonObject &command, Done done)
    : m_done(std::move(done))
{
    connect(&m_socket, &QLocalSocket::connected, this,
            [this, command] { m_socket.write(lineOf(command)); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError why) {
        if (why == QLocalSocket::PeerClosedError && m_socket.canReadLine())
            return;
        finish(makeError("not_running", u"No platform runs in this folder."_s));
    });
    connect(&m_socket, &QIODevice::readyRead, this, [this] {
        if (!m_socket.canReadLine())
            return;
        const auto answer = QJsonDocument::fromJson(m_socket.readLine()).object();
        if (answer.contains("code"_L1))
            return finish(Error{answer.value("code"_L1).toString(),
                                answer.value("text"_L1).toString(), {}});
        finish(answer);
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finish(makeError("unavailable", u"The platform did not answer."_s));
    });
    m_timer.start(lifeMs);
    m_socket.connectToServer(path);
}

void AdminCall::finish(const Result<QJsonObject> &answer)
{
    m_timer.stop();
    if (!m_done)
        return;
    QMetaObject::invokeMethod(this, [done = std::exchange(m_done, nullptr), answer] {
        done(answer);
    }, Qt::QueuedConnection);
}

} // namespace werkbank
