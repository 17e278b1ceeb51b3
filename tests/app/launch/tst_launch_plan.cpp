// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/FieldRules.h"
#include "app/launch/LaunchPlan.h"
#include "app/launch/ToolEnvironment.h"
#include "app/launch/ToolVersion.h"
#include "app/launch/VncPassword.h"

#include <QTest>

// Manifest and values become an absolute path and a list of arguments, or an error.
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

SecretBytes secret(const QByteArray &text)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(text.constData(), size_t(text.size()))));
}

QByteArray bytes(const SecretBytes &secret)
{
    return {reinterpret_cast<const char *>(secret.view().data()), qsizetype(secret.size())};
}

QList<LauncherManifest> all()
{
    return *builtInManifests();
}

LauncherManifest builtIn(const QString &id)
{
    for (const LauncherManifest &manifest : all()) {
        if (manifest.tool.id == id)
            return manifest;
    }
    return {};
}

const QString trusted = u"0123456789abcdef"_s.repeated(4);

Result<LaunchPlan> plan(const QString &tool, const QHash<QString, QString> &values,
                        const QByteArray &password = {}, QList<RemoteRight> granted = {
                            RemoteRight::See, RemoteRight::Control, RemoteRight::Files})
{
    return makePlan(builtIn(tool), {u"/opt/tool"_s, {}},
                    {Id(), tool, values, std::move(granted),
                     password.isEmpty() ? SecretBytes() : secret(password)},
                    tool == "rdp"_L1 ? trusted : QString());
}

const QHash<QString, QString> desk{{u"host"_s, u"192.0.2.7"_s}, {u"port"_s, u"5901"_s},
                                   {u"user"_s, u"erika"_s}};

} // namespace

class TestLaunchPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vncGetsItsPasswordByADescriptor()
    {
        const auto made = plan(u"vnc"_s, desk, "geheim12");
        QVERIFY(made.ok());
        QCOMPARE(made->program, u"/opt/tool"_s);
        QCOMPARE(made->arguments, (QStringList{u"-Shared"_s, u"-ReconnectOnError=0"_s,
                                               u"-PasswordFile=/dev/fd/3"_s, u"192.0.2.7::5901"_s}));
        QCOMPARE(made->descriptor.size(), size_t(8));
        QVERIFY(made->input.isEmpty() && made->clipboard.isEmpty());
    }

    void withoutControlVncOnlyLooks()
    {
        const auto made = plan(u"vnc"_s, {{u"host"_s, u"2001:db8::1"_s}, {u"port"_s, u"5900"_s}}, {},
                               {RemoteRight::See});
        QCOMPARE(made->arguments,
                 (QStringList{u"-Shared"_s, u"-ReconnectOnError=0"_s, u"-ViewOnly"_s,
                              u"-SendClipboard=0"_s, u"-AcceptClipboard=0"_s,
                              u"[2001:db8::1]::5900"_s}));
    }

    void rdpGetsAllByItsInput()
    {
        const auto made = plan(u"rdp"_s, desk, "geheim {host} 12");
        QCOMPARE(made->arguments, QStringList{u"/args-from:stdin"_s});
        QCOMPARE(bytes(made->input),
                 "/v:192.0.2.7:5901\n/u:erika\n/p:geheim {host} 12\n"
                 "/cert:deny,fingerprint:sha256:" + trusted.toLatin1() + "\n"
                 "/dynamic-resolution\n/auto-reconnect\n/auto-reconnect-max-retries:5\n"
                 "/clipboard:files-to:all\n"_ba);
        QCOMPARE(made->ownFolder, QStringList{u"XDG_CONFIG_HOME"_s});
    }

    void rdpIsNotStartedForAComputerThatNobodyTrusts()
    {
        for (const QString &fingerprint :
             {QString(), u"ab"_s, trusted.toUpper(), trusted.chopped(1) + u',', trusted + u'0'}) {
            const auto made = makePlan(builtIn(u"rdp"_s), {u"/opt/tool"_s, {}},
                                       {Id(), u"rdp"_s, desk,
                                        {RemoteRight::See, RemoteRight::Control}, {}},
                                       fingerprint);
            QCOMPARE(made.error().code, u"not_allowed"_s);
        }
    }

    void sshRunsInsideOfATerminal()
    {
        const auto made = makePlan(builtIn(u"ssh"_s),
                                   {u"/usr/bin/ssh"_s, {u"/usr/bin/xterm"_s, u"-e"_s}},
                                   {Id(), u"ssh"_s, desk,
                                    {RemoteRight::See, RemoteRight::Control, RemoteRight::Files},
                                    secret("pass")});
        QCOMPARE(made->program, u"/usr/bin/xterm"_s);
        QCOMPARE(made->arguments.first(2), (QStringList{u"-e"_s, u"/usr/bin/ssh"_s}));
        QCOMPARE(made->arguments.last(6), (QStringList{u"-p"_s, u"5901"_s, u"-l"_s, u"erika"_s,
                                                       u"--"_s, u"192.0.2.7"_s}));
        QCOMPARE(bytes(made->clipboard), "pass"_ba);
    }

    void rustdeskGetsItsNumberAndAnydeskItsPasswordByInput()
    {
        QCOMPARE(plan(u"rustdesk"_s, {{u"id"_s, u"123456789"_s}})->arguments,
                 (QStringList{u"--connect"_s, u"123456789"_s}));
        const auto made = plan(u"anydesk"_s, {{u"id"_s, u"123456789"_s}}, "pass");
        QCOMPARE(made->arguments, (QStringList{u"123456789"_s, u"--with-password"_s}));
        QCOMPARE(bytes(made->input), "pass\n"_ba);
        QVERIFY(plan(u"anydesk"_s, {{u"id"_s, u"123456789"_s}})->input.isEmpty());
    }

    void whatWasNotAllowedIsNotStarted()
    {
        QCOMPARE(plan(u"rdp"_s, desk, {}, {RemoteRight::See}).error().code, u"not_allowed"_s);
        QCOMPARE(plan(u"ssh"_s, desk, {}, {RemoteRight::See, RemoteRight::Control}).error().code,
                 u"not_allowed"_s);
        QCOMPARE(plan(u"vnc"_s, desk, {}, {}).error().code, u"not_allowed"_s);
    }

    // Each of them in each field of each tool.
    void badValuesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList bad{
            u""_s,           u" "_s,            u"123 456 789"_s, u" 123456789"_s, u"123456789 "_s,
            u"--help"_s,     u"-v"_s,           u"--config=/x"_s, u"/v:evil"_s,    u"/etc/passwd"_s,
            u"1;reboot"_s,   u"1&x"_s,          u"1|x"_s,         u"$(id)"_s,      u"`id`"_s,
            u"1\nx"_s,       u"123456789\n"_s,  u"\n123456789"_s, u"1\rx"_s,       u"1\tx"_s,
            u"\"1\""_s,      u"'1'"_s,          u"1'2"_s,         u"a\\b"_s,       u"{host}"_s,
            u"1\0002"_s, u"１２３４５６７８９"_s, u"١٢٣٤٥٦٧٨٩"_s, u"१२३४५६७८९"_s, u"ａｂｃ"_s,
            u"1,2"_s,        u"a=b"_s,          u"a b"_s,         u"%41"_s,        u"~root"_s,
            u"rustdesk://1"_s, u"http://h"_s,   u"h\u200b"_s,     u"\u202e1"_s,    u"аdmin"_s};
        for (qsizetype i = 0; i < bad.size(); ++i)
            QTest::addRow("%02d", int(i)) << bad[i];
    }
    void badValuesAreRefused()
    {
        QFETCH(QString, text);
        for (const LauncherManifest &manifest : all()) {
            for (const RemoteField &field : manifest.tool.fields) {
                QHash<QString, QString> values = desk;
                values.insert(u"id"_s, u"123456789"_s);
                values.insert(field.name, text);
                const auto made = plan(manifest.tool.id, values);
                QVERIFY2(!made, qPrintable(manifest.tool.id + u' ' + field.name));
                QCOMPARE(made.error().code, u"bad_value"_s);
                QCOMPARE(made.error().detail[u"field"_s].toString(), field.name);
            }
        }
    }

    void hosts()
    {
        for (const auto &good : {u"a"_s, u"srv-1.example.org"_s, u"10.0.0.1"_s, u"::1"_s,
                                 u"2001:db8::7"_s, u"7zip.org"_s, u"xn--bcher-kva.example"_s})
            QVERIFY2(isHost(good), qPrintable(good));
        for (const auto &bad : {u"-a"_s, u"a-"_s, u"a..b"_s, u"a."_s, u".a"_s, u"1.2"_s, u"127.1"_s,
                                u"0x7f.1"_s, u"010.0.0.1"_s, u"1.2.3.256"_s, u"fe80::1%eth0"_s,
                                u"[::1]"_s, u"a:1"_s, u"a_b"_s, u"user@host"_s, u"2130706433"_s,
                                u"bücher.example"_s, QString(64, u'a')})
            QVERIFY2(!isHost(bad), qPrintable(bad));
    }

    void portsUsersAndNumbers()
    {
        QVERIFY(isPort(u"1") && isPort(u"65535"));
        for (const auto &bad : {u"0"_s, u"65536"_s, u"+1"_s, u"-1"_s, u"01"_s, u"1.0"_s, u"123456"_s})
            QVERIFY2(!isPort(bad), qPrintable(bad));
        QVERIFY(isUser(u"erika.m-1") && isUser(u"_x") && isUser(u"erika@firma.example"));
        QVERIFY(!isUser(u".x") && !isUser(u"@x") && !isUser(u"-x") && !isUser(QString(65, u'a')));
        const RemoteField number = builtIn(u"rustdesk"_s).tool.fields[0];
        QVERIFY(suits(number, u"123456") && suits(number, u"123456789012"));
        QVERIFY(!suits(number, u"12345") && !suits(number, u"1234567890123"));
    }

    void aPasswordIsOneLine()
    {
        QVERIFY(isSecret("geh eim ß") && isSecret("-x\"';$"));
        for (const QByteArray &bad : {"a\nb"_ba, "a\r"_ba, QByteArray("a\0b", 3), "\x1b["_ba, "\xff"_ba,
                                      QByteArray(257, 'a'), ""_ba})
            QVERIFY(!isSecret(bad));
        QCOMPARE(plan(u"rdp"_s, desk, "x\n/drive:a,/").error().code, u"bad_value"_s);
        QCOMPARE(plan(u"quick-assist"_s, {}, "x").error().code, u"bad_value"_s);
    }

    // What TigerVNC's own vncpasswd -f writes for these.
    void aVncPasswordLooksAsTheViewersWantIt()
    {
        QCOMPARE(bytes(vncPasswordFile(secret("geheim12"))).toHex(), "55f50b0ff44dcbc3"_ba);
        QCOMPARE(bytes(vncPasswordFile(secret("geheim12 and more"))).toHex(), "55f50b0ff44dcbc3"_ba);
        QCOMPARE(bytes(vncPasswordFile(secret("abc"))).toHex(), "9c0a172d3482e122"_ba);
    }

    void aToolSeesLittleOfOurSurroundings()
    {
        QProcessEnvironment ours;
        for (const auto &name : {u"HOME"_s, u"DISPLAY"_s, u"LANG"_s, u"LD_PRELOAD"_s, u"PATH"_s,
                                 u"QT_PLUGIN_PATH"_s, u"SSH_AUTH_SOCK"_s, u"WERKBANK_TOKEN"_s,
                                 u"VNC_PASSWORD"_s, u"GTK_MODULES"_s, u"PYTHONPATH"_s, u"BASH_ENV"_s})
            ours.insert(name, u"/tmp/x"_s);
        QStringList names = cleanEnvironment(ours, {}).keys();
        names.sort();
        QCOMPARE(names, (QStringList{u"DISPLAY"_s, u"HOME"_s, u"LANG"_s, u"PATH"_s}));
        QCOMPARE(cleanEnvironment(ours, {}).value(u"PATH"_s), u"/usr/bin:/bin"_s);
        QVERIFY(cleanEnvironment(ours, {u"SSH_AUTH_SOCK"_s}).contains(u"SSH_AUTH_SOCK"_s));
    }

    void versionsAreFoundInWhatProgramsSay()
    {
        QCOMPARE(versionIn("1.4.9\n"), u"1.4.9"_s);
        QCOMPARE(versionIn("RustDesk 64 bit, version 1.4.10-2"), u"1.4.10"_s);
        QVERIFY(versionIn("none").isEmpty());
        QVERIFY(versionIn("7").isEmpty());
        QVERIFY(versionIn("").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLaunchPlan)
#include "tst_launch_plan.moc"
