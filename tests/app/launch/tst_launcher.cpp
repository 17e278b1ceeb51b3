// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/Launcher.h"
#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "tests/app/launch/FakeTool.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

// Programs are really started here: what they are told, what they see, and how they end.
using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "Pa55-w0rd";

struct Ended {
    explicit Ended(Launcher &launcher)
        : started(&launcher, &Launcher::started), failed(&launcher, &Launcher::failed),
          ended(&launcher, &Launcher::ended)
    {
    }
    QString failure() const
    {
        return failed.isEmpty() ? QString() : failed[0][1].value<Error>().code;
    }
    QSignalSpy started, failed, ended;
};

} // namespace

class TestLauncher : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SodiumRng m_rng;
    QTemporaryDir m_profile;

    KnownComputers known() { return {m_profile.filePath(u"known_computers"_s), m_rng}; }

    LaunchRequest request(const QString &tool, bool withSecret = true)
    {
        return {Id::make(m_clock, m_rng),
                tool,
                {{u"host"_s, u"192.0.2.7"_s}, {u"port"_s, u"5901"_s}, {u"user"_s, u"erika"_s},
                 {u"id"_s, u"123456789"_s}},
                {RemoteRight::See, RemoteRight::Control, RemoteRight::Files},
                withSecret ? SecretBytes::copyOf(std::as_bytes(
                                 std::span(password.constData(), size_t(password.size()))))
                           : SecretBytes()};
    }

private Q_SLOTS:
    void aToolIsToldExactlyWhatItsManifestSays()
    {
        FakeTool tool;
        Launcher launcher({tool.manifest(u"vnc"_s)}, known());
        Ended seen(launcher);
        launcher.start(request(u"vnc"_s));
        QTRY_COMPARE(seen.ended.size(), 1);
        QCOMPARE(seen.started.size(), 1);
        QVERIFY(seen.ended[0][1].toBool());
        QCOMPARE(tool.wrote(u"argv"_s), "-Shared\0-ReconnectOnError=0\0-PasswordFile=/dev/fd/3\0"
                                        "192.0.2.7::5901\0"_ba);
        QCOMPARE(tool.wrote(u"descriptor"_s).size(), 8);
        QVERIFY(tool.wrote(u"input"_s).isEmpty());
    }

    void itsFolderIsItsOwnAndEmptyAndGoesWithIt()
    {
        FakeTool tool;
        Launcher launcher({tool.manifest(u"vnc"_s)}, known());
        Ended seen(launcher);
        launcher.start(request(u"vnc"_s));
        QTRY_COMPARE(seen.ended.size(), 1);
        const QString folder = QString::fromUtf8(tool.wrote(u"cwd"_s)).trimmed();
        QVERIFY(folder.startsWith(u'/') && folder != QDir::currentPath());
        QVERIFY(tool.wrote(u"inside"_s).isEmpty());
        QTRY_VERIFY(!QFile::exists(folder));
    }

    void itSeesNothingOfOurs()
    {
        qputenv("LD_WERKBANK", "x");
        qputenv("WERKBANK_TOKEN", "x");
        FakeTool tool;
        Launcher launcher({tool.manifest(u"vnc"_s)}, known());
        Ended seen(launcher);
        launcher.start(request(u"vnc"_s));
        QTRY_COMPARE(seen.ended.size(), 1);
        const QByteArray environ = tool.wrote(u"environ"_s);
        QVERIFY(environ.contains("PATH=/usr/bin:/bin\n"));
        for (const QByteArray &word : {"WERKBANK"_ba, "QT_"_ba, "LD_"_ba, password})
            QVERIFY2(!environ.contains(word), environ);
        int pipes = 0;
        for (const QByteArray &line : tool.wrote(u"open"_s).trimmed().split('\n')) {
            const QByteArray target = line.mid(line.indexOf(" -> ") + 4);
            pipes += target.startsWith("pipe:");
            // What the shell opens for itself.
            const bool isOfTheShell = target.startsWith(tool.folder().toUtf8())
                                      || target == "/dev/null" || line.startsWith("total");
            QVERIFY2(target.startsWith("pipe:") || isOfTheShell, line);
        }
        QCOMPARE(pipes, 1);
    }

    void whatATrustsByItselfLiesInItsOwnFolder()
    {
        FakeTool tool;
        LauncherManifest manifest = tool.manifest(u"vnc"_s);
        manifest.ownFolder = {u"XDG_CONFIG_HOME"_s};
        Launcher launcher({manifest}, known());
        Ended seen(launcher);
        qputenv("XDG_CONFIG_HOME", "/of/the/person");
        launcher.start(request(u"vnc"_s));
        qunsetenv("XDG_CONFIG_HOME");
        QTRY_COMPARE(seen.ended.size(), 1);
        QVERIFY(tool.wrote(u"environ"_s).contains("XDG_CONFIG_HOME=" + tool.wrote(u"cwd"_s)));
    }

    // Nothing listens there, and nothing is started.
    void aComputerThatDoesNotAnswerIsNotConnectedTo()
    {
        FakeTool tool;
        Launcher launcher({tool.manifest(u"rdp"_s)}, known());
        Ended seen(launcher);
        LaunchRequest ours = request(u"rdp"_s);
        ours.values[u"host"_s] = u"127.0.0.1"_s;
        ours.values[u"port"_s] = u"1"_s;
        launcher.start(std::move(ours));
        QTRY_COMPARE(seen.failed.size(), 1);
        QCOMPARE(seen.failure(), u"unavailable"_s);
        QVERIFY(!tool.hasRun());
    }

    void aComputerThatOffersNoEncryptionIsNotConnectedTo_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("refused") << QByteArray::fromHex("030000130ed000001234000300080005000000");
        QTest::newRow("plain") << QByteArray::fromHex("030000130ed000001234000200080000000000");
        QTest::newRow("old") << QByteArray::fromHex("0300000b06d00000123400");
        QTest::newRow("none of it") << "SSH-2.0-OpenSSH_10.0\r\n"_ba;
    }
    void aComputerThatOffersNoEncryptionIsNotConnectedTo()
    {
        QFETCH(QByteArray, says);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray asked;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket, says] {
                asked += socket->readAll();
                socket->write(says);
            });
        });
        FakeTool tool;
        Launcher launcher({tool.manifest(u"rdp"_s)}, known());
        Ended seen(launcher);
        LaunchRequest ours = request(u"rdp"_s);
        ours.values[u"host"_s] = u"127.0.0.1"_s;
        ours.values[u"port"_s] = QString::number(server.serverPort());
        launcher.start(std::move(ours));
        QTRY_COMPARE(seen.failed.size(), 1);
        QCOMPARE(seen.failure(), says.startsWith("SSH") ? u"unavailable"_s : u"unsafe"_s);
        QCOMPARE(asked, QByteArray::fromHex("030000130ee000000000000100080003000000"));
        QVERIFY(!tool.hasRun());
    }

    void withoutASecretThereIsNoDescriptor()
    {
        FakeTool tool;
        Launcher launcher({tool.manifest(u"vnc"_s)}, known());
        Ended seen(launcher);
        launcher.start(request(u"vnc"_s, false));
        QTRY_COMPARE(seen.ended.size(), 1);
        QVERIFY(!tool.wrote(u"argv"_s).contains("PasswordFile"));
        QVERIFY(tool.wrote(u"descriptor"_s).isEmpty());
    }

    void aSecretByInputIsAllThatIsThere()
    {
        FakeTool tool;
        Launcher launcher({tool.manifest(u"anydesk"_s)}, known());
        Ended seen(launcher);
        launcher.start(request(u"anydesk"_s));
        QTRY_COMPARE(seen.ended.size(), 1);
        QCOMPARE(tool.wrote(u"input"_s), password + '\n');
        QCOMPARE(tool.wrote(u"argv"_s), "123456789\0--with-password\0"_ba);
    }

    void aSecretByClipboardGoesAgain()
    {
        FakeTool tool("sleep 60");
        Launcher launcher({tool.manifest(u"rustdesk"_s)}, known());
        Ended seen(launcher);
        LaunchRequest ours = request(u"rustdesk"_s);
        const Id session = ours.session;
        launcher.start(std::move(ours));
        QTRY_COMPARE(seen.started.size(), 1);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text().toUtf8(), password);
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        launcher.stop(session);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void whatWasCopiedSinceStays()
    {
        SecretClipboard clipboard;
        clipboard.put(SecretBytes::copyOf(std::as_bytes(std::span("abc", 3))));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"abc"_s);
        QGuiApplication::clipboard()->setText(u"mine"_s);
        clipboard.clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    void stoppingEndsAllThatTheToolHasStarted()
    {
        FakeTool tool("trap '' TERM; sleep 987 & sleep 987; sleep 987");
        Launcher launcher({tool.manifest(u"vnc"_s)}, known());
        Ended seen(launcher);
        LaunchRequest ours = request(u"vnc"_s);
        const Id session = ours.session;
        launcher.start(std::move(ours));
        QTRY_VERIFY(tool.hasRun());
        const pid_t group = pid_t(launcher.processOf(session));
        QVERIFY(group > 1);
        launcher.stop(session);
        QTRY_COMPARE_WITH_TIMEOUT(seen.ended.size(), 1, 10000);
        QVERIFY(!seen.ended[0][1].toBool());
        QTRY_COMPARE(kill(-group, 0), -1);
        QCOMPARE(launcher.processOf(session), 0);
    }

    void theLauncherTakesItsToolsWithIt()
    {
        FakeTool tool("sleep 987 & sleep 987");
        auto launcher = std::make_unique<Launcher>(QList{tool.manifest(u"vnc"_s)},
                                                   known());
        LaunchRequest ours = request(u"vnc"_s);
        const Id session = ours.session;
        launcher->start(std::move(ours));
        QTRY_VERIFY(tool.hasRun());
        const pid_t group = pid_t(launcher->processOf(session));
        launcher.reset();
        QTRY_COMPARE(kill(-group, 0), -1);
    }

    void aToolThatIsTooOldIsNotStarted()
    {
        FakeTool tool;
        LauncherManifest manifest = tool.manifest(u"rustdesk"_s);
        manifest.atLeast = u"1.4.9"_s;
        Launcher launcher({manifest}, known());
        Ended seen(launcher);
        launcher.start(request(u"rustdesk"_s));
        QTRY_COMPARE(seen.failure(), u"too_old"_s);
        QVERIFY(!tool.hasRun());
        manifest.atLeast = u"1.4.8"_s;
        Launcher other({manifest}, known());
        Ended fine(other);
        other.start(request(u"rustdesk"_s));
        QTRY_COMPARE(fine.ended.size(), 1);
        QVERIFY(tool.hasRun());
    }

    void plantedProgramsNeverRun()
    {
        FakeTool planted;
        const QByteArray path = qgetenv("PATH");
        const QString current = QDir::currentPath();
        const QStringList names{u"xtigervncviewer"_s, u"vncviewer"_s, u"xfreerdp3"_s, u"ssh"_s,
                                u"xterm"_s, u"rustdesk"_s, u"anydesk"_s, u"teamviewer"_s, u"real"_s};
        for (const QString &name : names)
            QVERIFY(QFile::copy(planted.program(), planted.folder() + u'/' + name));
        qputenv("PATH", planted.folder().toUtf8() + ":.:" + path);
        QDir::setCurrent(planted.folder());
        QList<LauncherManifest> manifests = *builtInManifests();
        for (LauncherManifest &manifest : manifests)
            manifest.programs = {u"/usr/bin/werkbank-has-no-such-tool"_s};
        FakeTool real;
        manifests.append(real.manifest(u"vnc"_s));
        manifests.last().tool.id = u"real"_s;
        Launcher launcher(manifests, known());
        Ended seen(launcher);
        for (const LauncherManifest &manifest : manifests)
            launcher.start(request(manifest.tool.id));
        const bool ended = QTest::qWaitFor([&] { return seen.ended.size() == 1; });
        qputenv("PATH", path);
        QDir::setCurrent(current);
        QVERIFY(ended);
        QCOMPARE(seen.failed.size(), manifests.size() - 1);
        QVERIFY(real.hasRun());
        QVERIFY(!planted.hasRun());
    }

    void badValuesStartNothing()
    {
        FakeTool tool;
        Launcher launcher({tool.manifest(u"vnc"_s)}, known());
        Ended seen(launcher);
        LaunchRequest bad = request(u"vnc"_s);
        bad.values[u"host"_s] = u"--help"_s;
        launcher.start(std::move(bad));
        QCOMPARE(seen.failure(), u"bad_value"_s);
        launcher.start(request(u"no-such-tool"_s));
        QCOMPARE(seen.failed[1][1].value<Error>().code, u"not_found"_s);
        QVERIFY(!tool.hasRun());
    }

    void oneSessionHasOneTool()
    {
        FakeTool tool("sleep 987");
        Launcher launcher({tool.manifest(u"vnc"_s)}, known());
        Ended seen(launcher);
        LaunchRequest first = request(u"vnc"_s), second = request(u"vnc"_s);
        second.session = first.session;
        launcher.start(std::move(first));
        launcher.start(std::move(second));
        QCOMPARE(seen.failure(), u"unavailable"_s);
    }

    void theListSaysWhatIsHereAndWhyNot()
    {
        FakeTool tool;
        LauncherManifest gone = tool.manifest(u"rdp"_s);
        gone.programs = {tool.folder() + u"/gone"_s};
        Launcher launcher({tool.manifest(u"vnc"_s), gone}, known());
        const QList<RemoteTool> tools = launcher.tools();
        QVERIFY(tools[0].found() && tools[0].problem.isEmpty());
        QVERIFY(!tools[1].found());
        QCOMPARE(tools[1].problem, u"Not installed on this computer."_s);
    }
};

QTEST_MAIN(TestLauncher)
#include "tst_launcher.moc"
