// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include "core/base/Log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::seconds(2);
constexpr qsizetype longest = 64;  // bytes of a line

QByteArray lineFor(const Id &openCase)
{
    return openCase.isNull() ? "raise\n"_ba : "open " + openCase.toString().toLatin1() + '\n';
}

// Nothing: no line of ours.
std::optional<Id> caseOfLine(const QByteArray &line)
{
    if (line == lineFor({}))
        return Id();
    const Id id = Id::fromString(QString::fromLatin1(line.mid(5).chopped(line.size() > 5 ? 1 : 0)));
    return !id.isNull() && line == lineFor(id) ? std::optional(id) : std::nullopt;
}

QString socketName(const QString &dataFolder)
{
    const QByteArray hash = QCryptographicHash::hash(dataFolder.toUtf8(),
                                                     QCryptographicHash::Sha256);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = u"werkbank-"_s + QString::fromLatin1(hash.first(12).toHex());
    return folder.isEmpty() ? name : folder + u'/' + name;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder) : m_name(socketName(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            hear(socket);
    });
}

void SingleInstance::settle(std::function<void(bool)> done, const Id &openCase)
{
    auto *socket = new QLocalSocket(this);
    // Whichever comes first; the others find no `done` any more.
    auto once = std::make_shared<std::function<void(bool)>>(std::move(done));
    const auto first = [this, socket, once] {
        socket->deleteLater();
        if (*once)
            listen(std::exchange(*once, {}));
    };
    connect(socket, &QLocalSocket::connected, this, [socket, openCase] {
        socket->write(lineFor(openCase));
    });
    connect(socket, &QLocalSocket::readyRead, this, [socket, once] {
        socket->deleteLater();
        if (*once)
            std::exchange(*once, {})(false);
    });
    connect(socket, &QLocalSocket::errorOccurred, this, first);
    QTimer::singleShot(patience, socket, first);
    socket->connectToServer(m_name);
}

void SingleInstance::listen(std::function<void(bool)> done)
{
    // Nobody answered, so what lies there was left behind. Should two start at the same moment, the
    // lock of the profile still keeps them apart.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(logApp) << "a second start will not find this one:" << m_server.serverError();
    done(true);
}

void SingleInstance::hear(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    socket->setReadBufferSize(longest);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine() && socket->bytesAvailable() < longest)
            return;
        const std::optional<Id> openCase = caseOfLine(socket->readAll());
        if (!openCase)
            return socket->abort();
        socket->write("yes\n");
        socket->disconnectFromServer();
        Q_EMIT raiseAsked(*openCase);
    });
}

void SingleInstance::release()
{
    m_server.close();
}

} // namespace werkbank
