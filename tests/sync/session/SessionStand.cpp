// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/session/SessionStand.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

const QString SessionStand::passphrase = u"vier Pferde kauen leise Granit"_s;

void SessionStand::begin()
{
    m_session.reset();
    m_session = std::make_unique<Session>(Session::Parts{
        folder.path(), otherPlatform.isEmpty() ? platform.url() : otherPlatform, clock, rng, keyring,
        *this, u"Test computer"_s});
}

bool SessionStand::reaches(Session::State state, int ms)
{
    const bool reached = QTest::qWaitFor([&] { return m_session->state() == state; }, ms);
    if (!reached)
        qWarning() << "the state is" << m_session->state() << m_session->problem();
    return reached;
}

bool SessionStand::signInAndProtect(const QString &passphrase)
{
    m_session->start();
    m_session->signIn();
    if (!reaches(Session::State::Protecting))
        return false;
    m_session->protect(passphrase);
    return reaches(Session::State::Open);
}

QMap<QString, QByteArray> SessionStand::files() const
{
    QMap<QString, QByteArray> found;
    QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.fileName().endsWith(".lock"_L1) && file.open(QIODevice::ReadOnly))
            found.insert(file.fileName(), file.readAll());
    }
    return found;
}

QString SessionStand::profile() const
{
    const QDir profiles(folder.filePath(u"profiles"_s));
    const QStringList names = profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return names.size() == 1 ? profiles.filePath(names.first()) : QString();
}

void SessionStand::edit(const QString &member, const QJsonValue &value)
{
    QFile file(profile() + u"/meta.json"_s);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no meta.json");
    QJsonObject meta = QJsonDocument::fromJson(file.readAll()).object();
    if (value.isUndefined())
        meta.remove(member);
    else
        meta[member] = value;
    file.resize(0);
    file.write(QJsonDocument(meta).toJson());
}

Result<void> SessionStand::open(const QUrl &url)
{
    opened.append(url);
    if (!answersBrowser)
        return {};
    const QUrl answer = platform.redirectFor(url);
    auto *socket = new QTcpSocket(&platform);
    socket->connectToHost(answer.host(), quint16(answer.port()));
    socket->write("GET " + answer.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                  + " HTTP/1.1\r\nHost: " + answer.authority().toLatin1() + "\r\n\r\n");
    return {};
}
