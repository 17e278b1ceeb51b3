// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/launch/Servers.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace werkbank::test {

using namespace Qt::StringLiterals;

namespace {

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

// Those that X servers choose themselves begin at 0, for all who run tests at this moment.
int freeDisplay()
{
    return 1000 + freePort() % 20000;
}

bool listens(int port)
{
    return QTest::qWaitFor([port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        return socket.waitForConnected(200);
    }, 15000);
}

} // namespace

Servers::Servers() = default;

Servers::~Servers()
{
    for (const auto &process : m_running) {
        process->disconnect();
        process->terminate();
    }
    for (const auto &process : m_running) {
        if (!process->waitForFinished(3000))
            process->kill();
        process->waitForFinished(3000);
    }
}

QProcess &Servers::run(const QString &program, const QStringList &arguments,
                       const QProcessEnvironment &environment)
{
    auto process = std::make_unique<QProcess>();
    QProcess *ours = process.get();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setProcessEnvironment(environment);
    m_log.clear();
    QObject::connect(ours, &QProcess::readyRead, ours, [this, ours] {
        const QByteArray said = ours->readAll();
        if (ours == m_running.back().get())
            m_log += said;
    });
    m_running.push_back(std::move(process));
    ours->start(program, arguments);
    return *ours;
}

bool Servers::write(const QString &name, const QByteArray &bytes)
{
    QFile out(file(name));
    return out.open(QFile::WriteOnly) && out.write(bytes) == bytes.size()
           && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray Servers::output(const QString &program, const QStringList &arguments,
                           const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(10000);
    return process.readAllStandardOutput();
}

QString Servers::display()
{
    const int number = freeDisplay();
    const QString name = u":%1"_s.arg(number);
    // Without -noreset it begins anew, deaf for a moment, whenever its last client has gone.
    run(u"/usr/bin/Xvfb"_s, {name, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s,
                             u"1024x768x24"_s});
    // The socket lies there before anybody listens to it.
    QLocalSocket socket;
    const bool listens = QTest::qWaitFor([&] {
        socket.abort();
        socket.connectToServer(u"/tmp/.X11-unix/X%1"_s.arg(number));
        return socket.waitForConnected(200);
    }, 15000);
    return listens ? name : QString();
}

int Servers::vnc(const QByteArray &password)
{
    const int port = freePort();
    const QByteArray stored = output(u"/usr/bin/tigervncpasswd"_s, {u"-f"_s}, password);
    if (stored.size() < 8 || !write(u"vnc"_s, stored))
        return 0;
    run(u"/usr/bin/Xvnc"_s,
        {u":%1"_s.arg(freeDisplay()), u"-rfbport"_s, QString::number(port), u"-localhost"_s,
         u"-SecurityTypes"_s, u"VncAuth"_s, u"-PasswordFile"_s, file(u"vnc"_s), u"-geometry"_s,
         u"640x480"_s, u"-Log"_s, u"*:stderr:100"_s});
    return listens(port) ? port : 0;
}

void Servers::endLast()
{
    m_running.back()->terminate();
    if (!m_running.back()->waitForFinished(5000))
        m_running.back()->kill();
}

QByteArray Servers::rdpFingerprint()
{
    const QByteArray said = output(u"/usr/bin/openssl"_s,
                                   {u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s,
                                    u"-in"_s, m_rdpHome + u"/.config/freerdp/shadow/shadow.crt"_s});
    return said.mid(said.indexOf('=') + 1).trimmed().replace(':', "").toLower();
}

int Servers::rdp(const QString &display, const QByteArray &ntHash, int port)
{
    if (port == 0)
        port = freePort();
    m_rdpHome = file(u"rdp%1"_s.arg(++m_homes));
    QDir().mkpath(m_rdpHome);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"HOME"_s, m_rdpHome);
    if (!write(u"sam"_s, "erika:::" + ntHash + ":::\n"))
        return 0;
    // It keeps its words to itself until a whole block of them is there.
    run(u"/usr/bin/stdbuf"_s,
        {u"-oL"_s, u"/usr/bin/freerdp-shadow-cli3"_s, u"/port:"_s + QString::number(port), u"/bind-address:127.0.0.1"_s,
         u"/sam-file:"_s + file(u"sam"_s), u"/sec:nla"_s, u"/log-level:DEBUG"_s},
        environment);
    return listens(port) ? port : 0;
}

// Of the person that runs the test, for whom sshd needs no rights. Where that is root it separates
// them, and needs its folder.
int Servers::ssh()
{
    const int port = freePort();
    for (const auto &key : {u"host"_s, u"user"_s})
        output(u"/usr/bin/ssh-keygen"_s,
               {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, file(key)});
    QFile userKey(file(u"user.pub"_s)), hostKey(file(u"host.pub"_s));
    if (!userKey.open(QFile::ReadOnly) || !hostKey.open(QFile::ReadOnly))
        return 0;
    const QByteArray folder = m_folder.path().toUtf8(), number = QByteArray::number(port);
    write(u"authorized"_s, userKey.readAll());
    write(u"known"_s, "[127.0.0.1]:" + number + ' ' + hostKey.readAll());
    write(u"client"_s, "IdentityFile " + folder + "/user\nIdentitiesOnly yes\n");
    write(u"server"_s, "Port " + number + "\nListenAddress 127.0.0.1\nHostKey " + folder
                           + "/host\nAuthorizedKeysFile " + folder
                           + "/authorized\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                             "PidFile none\nLogLevel VERBOSE\n");
    if (qEnvironmentVariable("USER") == "root"_L1 || QFileInfo(u"/root"_s).isWritable())
        QDir().mkpath(u"/run/sshd"_s);
    run(u"/usr/sbin/sshd"_s, {u"-D"_s, u"-e"_s, u"-f"_s, file(u"server"_s)});
    return listens(port) ? port : 0;
}

} // namespace werkbank::test
