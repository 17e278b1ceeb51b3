// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/Launcher.h"
#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "tests/app/launch/Servers.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

// TigerVNC, FreeRDP and ssh really connect, as their servers see it, and while they run nobody can
// read their passwords from the list of processes.
using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "Gh31m-9z";
// Of that password: MD4 (RFC 1320) of its UTF-16LE.
const QByteArray ntHash = "c0daebca4b007e9748b24e64b7c6068d";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray rdpConnected = "--> CONNECTION_STATE_ACTIVE";

// What of /proc names the password, and how much was read at all.
struct Proc {
    QStringList leaks;
    int commands = 0;
    int environments = 0;
};
Proc readProc()
{
    Proc out;
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : all) {
        if (process[0] < u'0' || process[0] > u'9')
            continue;
        const QByteArray command = contentOf(u"/proc/%1/cmdline"_s.arg(process));
        const QByteArray environment = contentOf(u"/proc/%1/environ"_s.arg(process));
        out.commands += !command.isEmpty();
        out.environments += !environment.isEmpty();
        if (command.contains(password) || environment.contains(password))
            out.leaks.append(QString::fromUtf8(command).replace(u'\0', u' '));
    }
    return out;
}

} // namespace

class TestLiveTools : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SodiumRng m_rng;
    Id m_asked;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_planted;

    LaunchRequest request(const QString &tool, int port, const QByteArray &secret)
    {
        const QString user = tool == "ssh"_L1 ? qEnvironmentVariable("USER", u"root"_s) : u"erika"_s;
        return {Id::make(m_clock, m_rng),
                tool,
                {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, QString::number(port)}, {u"user"_s, user}},
                {RemoteRight::See, RemoteRight::Control, RemoteRight::Files},
                secret.isEmpty() ? SecretBytes()
                                 : SecretBytes::copyOf(std::as_bytes(
                                       std::span(secret.constData(), size_t(secret.size()))))};
    }
    KnownComputers computers() { return {m_home->filePath(u"known_computers"_s), m_rng}; }
    bool plantedHasRun() const { return QFile::exists(m_planted->filePath(u"ran"_s)); }

    // Connected, nothing to be read from outside, and over when it is stopped.
    void connects(Launcher &launcher, LaunchRequest request, const Servers &servers,
                  const QByteArray &sign, int times = 1)
    {
        QSignalSpy failed(&launcher, &Launcher::failed), ended(&launcher, &Launcher::ended);
        const Id session = request.session;
        launcher.start(std::move(request));
        const bool came =
            QTest::qWaitFor([&] { return servers.log().count(sign) >= times || !ended.isEmpty(); },
                            30000);
        QVERIFY2(came && ended.isEmpty() && failed.isEmpty(), servers.log());
        // Some have a child that says more than they do themselves.
        QTest::qWait(500);
        const Proc proc = readProc();
        QVERIFY2(proc.leaks.isEmpty(), qPrintable(proc.leaks.join(u'\n')));
        QVERIFY(proc.commands > 3 && proc.environments > 3);
        QVERIFY(ended.isEmpty());
        launcher.stop(session);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10000);
        QVERIFY(!plantedHasRun());
    }

    // Starts FreeRDP and answers what is asked about the computer.
    LaunchQuestion questionOf(Launcher &launcher, int port, bool trusted)
    {
        LaunchRequest ours = request(u"rdp"_s, port, password);
        m_asked = ours.session;
        LaunchQuestion question;
        const auto heard = connect(&launcher, &Launcher::asked, this,
                                   [&](const Id &, const LaunchQuestion &is) { question = is; });
        launcher.start(std::move(ours));
        const bool came = QTest::qWaitFor([&] { return !question.computer.isEmpty(); }, 20000);
        disconnect(heard);
        if (came)
            launcher.answer(m_asked, trusted);
        return question;
    }
    static int sshServer(Servers &servers)
    {
        qputenv("DISPLAY", servers.display().toUtf8());
        return servers.ssh();
    }
    // ssh looks for its files in the folder of the account, which no variable can change; what it is
    // told first wins.
    static QList<LauncherManifest> sshWith(const Servers &servers, const QString &known)
    {
        QList<LauncherManifest> manifests = *builtInManifests();
        for (LauncherManifest &manifest : manifests) {
            if (manifest.tool.id == "ssh"_L1)
                manifest.arguments.prepend(
                    {LaunchPart::When::Always, {}, {},
                     {u"-F"_s, servers.file(u"client"_s), u"-o"_s,
                      u"UserKnownHostsFile="_s + servers.file(known), u"-o"_s,
                      u"GlobalKnownHostsFile=/dev/null"_s}});
        }
        return manifests;
    }
    static bool typeInto(const QString &window, const QString &text)
    {
        QProcess xdotool;
        xdotool.start(u"/usr/bin/xdotool"_s,
                      {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--class"_s, window,
                       u"windowfocus"_s, u"--sync"_s, u"type"_s, u"--delay"_s, u"20"_s, text});
        return xdotool.waitForFinished(20000) && xdotool.exitCode() == 0;
    }

private Q_SLOTS:
    // A home of its own, and a search path and a folder full of traps.
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_planted = std::make_unique<QTemporaryDir>();
        for (const auto &name : {u"xtigervncviewer"_s, u"vncviewer"_s, u"xfreerdp3"_s, u"ssh"_s,
                                 u"xterm"_s, u"sh"_s}) {
            QFile trap(m_planted->filePath(name));
            QVERIFY(trap.open(QFile::WriteOnly));
            trap.write("#!/bin/sh\n: > " + m_planted->path().toUtf8() + "/ran\n");
            trap.close();
            QVERIFY(trap.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        }
        qputenv("HOME", m_home->path().toUtf8());
        qunsetenv("XDG_CONFIG_HOME");
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("WAYLAND_DISPLAY");
        qputenv("PATH", m_planted->path().toUtf8() + ":/usr/bin:/bin");
        QDir::setCurrent(m_planted->path());
    }
    void cleanup()
    {
        QDir::setCurrent(u"/"_s);
    }

    void tigerVncConnectsAndNobodyReadsThePassword()
    {
        Servers servers;
        const QString display = servers.display();
        QVERIFY(!display.isEmpty());
        qputenv("DISPLAY", display.toUtf8());
        const int port = servers.vnc(password);
        QVERIFY2(port > 0, servers.log());
        Launcher launcher(*builtInManifests(), computers());
        connects(launcher, request(u"vnc"_s, port, password), servers, "Server default pixel format");
    }

    void aWrongVncPasswordIsSeenAsSuch()
    {
        Servers servers;
        qputenv("DISPLAY", servers.display().toUtf8());
        const int port = servers.vnc(password);
        QVERIFY2(port > 0, servers.log());
        Launcher launcher(*builtInManifests(), computers());
        launcher.start(request(u"vnc"_s, port, "wrong"));
        QTRY_VERIFY_WITH_TIMEOUT(servers.log().contains("Authentication failed"), 20000);
        QVERIFY(!servers.log().contains("Server default pixel format"));
    }

    // Once the expert has said that it is the customer's computer, and from then on by itself.
    void freeRdpConnectsAndNobodyReadsThePassword()
    {
        Servers servers;
        const QString display = servers.display();
        QVERIFY(!display.isEmpty());
        qputenv("DISPLAY", display.toUtf8());
        const int port = servers.rdp(display, ntHash);
        QVERIFY2(port > 0, servers.log());
        Launcher launcher(*builtInManifests(), computers());
        const LaunchQuestion question = questionOf(launcher, port, true);
        QCOMPARE(question.computer, u"127.0.0.1:%1"_s.arg(port));
        QCOMPARE(question.fingerprint.toLatin1(), servers.rdpFingerprint());
        QSignalSpy ended(&launcher, &Launcher::ended), asked(&launcher, &Launcher::asked);
        QTRY_VERIFY2_WITH_TIMEOUT(servers.log().contains(rdpConnected), servers.log(), 30000);
        launcher.stop(m_asked);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10000);
        connects(launcher, request(u"rdp"_s, port, password), servers, rdpConnected, 2);
        QVERIFY(asked.isEmpty());
    }

    void aRemoteDesktopThatIsNotTrustedHearsNothing()
    {
        Servers servers;
        const QString display = servers.display();
        qputenv("DISPLAY", display.toUtf8());
        const int port = servers.rdp(display, ntHash);
        QVERIFY2(port > 0, servers.log());
        Launcher launcher(*builtInManifests(), computers());
        QSignalSpy failed(&launcher, &Launcher::failed), started(&launcher, &Launcher::started);
        questionOf(launcher, port, false);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<Error>().code, u"not_allowed"_s);
        QTest::qWait(500);
        QVERIFY(started.isEmpty() && !servers.log().contains(rdpConnected));
        // Asked again the next time.
        questionOf(launcher, port, false);
    }

    void aRemoteDesktopWithAnotherCertificateThanBeforeIsRefused()
    {
        Servers servers;
        const QString display = servers.display();
        qputenv("DISPLAY", display.toUtf8());
        const int port = servers.rdp(display, ntHash);
        QVERIFY2(port > 0, servers.log());
        QVERIFY(computers().remember(u"127.0.0.1:%1"_s.arg(port),
                                 QString::fromLatin1(servers.rdpFingerprint())).ok());
        servers.endLast();
        QCOMPARE(servers.rdp(display, ntHash, port), port);
        Launcher launcher(*builtInManifests(), computers());
        QSignalSpy failed(&launcher, &Launcher::failed), started(&launcher, &Launcher::started);
        QSignalSpy asked(&launcher, &Launcher::asked);
        LaunchRequest ours = request(u"rdp"_s, port, password);
        const Id session = ours.session;
        launcher.start(std::move(ours));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
        const auto error = failed[0][1].value<Error>();
        QCOMPARE(error.code, u"other_computer"_s);
        QVERIFY2(error.text.contains(u"another certificate"_s), qPrintable(error.text));
        QVERIFY(asked.isEmpty() && started.isEmpty());
        // Only his own word makes it a new one.
        launcher.forgetComputer(session);
        const LaunchQuestion question = questionOf(launcher, port, false);
        QCOMPARE(question.fingerprint.toLatin1(), servers.rdpFingerprint());
    }

    // Somebody takes the computer's place behind the question: the tool itself holds to the answer,
    // whatever it has trusted before.
    void freeRdpHoldsToTheCertificateThatWasTrusted()
    {
        Servers servers;
        const QString display = servers.display();
        qputenv("DISPLAY", display.toUtf8());
        const int port = servers.rdp(display, ntHash);
        QVERIFY2(port > 0, servers.log());
        Launcher launcher(*builtInManifests(), computers());
        LaunchRequest ours = request(u"rdp"_s, port, password);
        const Id session = ours.session;
        QSignalSpy asked(&launcher, &Launcher::asked), ended(&launcher, &Launcher::ended);
        launcher.start(std::move(ours));
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20000);
        servers.endLast();
        QCOMPARE(servers.rdp(display, ntHash, port), port);
        launcher.answer(session, true);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QVERIFY(!ended[0][1].toBool());
        QVERIFY2(!servers.log().contains(rdpConnected), servers.log());
    }

    void sshConnectsInsideOfATerminal()
    {
        Servers servers;
        const int port = sshServer(servers);
        QVERIFY2(port > 0, servers.log());
        Launcher launcher(sshWith(servers, u"known"_s), computers());
        connects(launcher, request(u"ssh"_s, port, {}), servers, "Accepted publickey for");
    }

    void aComputerThatIsNotKnownIsAskedAboutFirst()
    {
        Servers servers;
        const int port = sshServer(servers);
        QVERIFY2(port > 0, servers.log());
        Launcher launcher(sshWith(servers, u"new"_s), computers());
        QSignalSpy ended(&launcher, &Launcher::ended);
        launcher.start(request(u"ssh"_s, port, {}));
        QTRY_VERIFY_WITH_TIMEOUT(servers.log().contains("Connection from"), 20000);
        QTest::qWait(1500);
        QVERIFY(ended.isEmpty());
        QVERIFY(!servers.log().contains("Accepted publickey for"));
        QCOMPARE(contentOf(servers.file(u"new"_s)), QByteArray());
        QVERIFY(typeInto(u"xterm"_s, u"yes\n"_s));
        QTRY_VERIFY_WITH_TIMEOUT(servers.log().contains("Accepted publickey for"), 20000);
        QVERIFY(contentOf(servers.file(u"new"_s)).contains("ssh-ed25519 "));
    }

    void aComputerWithAnotherKeyThanBeforeIsRefused()
    {
        Servers servers;
        const int port = sshServer(servers);
        QVERIFY2(port > 0, servers.log());
        const QByteArray other = "[127.0.0.1]:" + QByteArray::number(port) + ' '
            + contentOf(servers.file(u"user.pub"_s));
        QFile known(servers.file(u"other"_s));
        QVERIFY(known.open(QFile::WriteOnly) && known.write(other) == other.size());
        known.close();
        Launcher launcher(sshWith(servers, u"other"_s), computers());
        QSignalSpy ended(&launcher, &Launcher::ended);
        launcher.start(request(u"ssh"_s, port, {}));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QVERIFY(!servers.log().contains("Accepted publickey for"));
        QCOMPARE(contentOf(known.fileName()), other);
    }
};

QTEST_MAIN(TestLiveTools)
#include "tst_live_tools.moc"
