// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/LauncherManifest.h"
#include "app/launch/ToolSearch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// What tools say of themselves is read strictly.
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plain = R"({"format": 1, "id": "x", "name": "X", "programs": {"linux": ["/usr/bin/x"]},
    "fields": [{"name": "host", "kind": "host"}], "arguments": ["{host}"], "secret": "none",
    "needs": ["see"], "can": ["see"], "end": "process"})";

QList<LauncherManifest> all()
{
    return *builtInManifests();
}

QString problemOf(const QByteArray &json)
{
    const auto manifest = readManifest(json, u"linux"_s);
    return manifest ? QString() : manifest.error().text;
}

} // namespace

class TestLaunchManifests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSevenThatCameWithTheAppAreRead()
    {
        const auto manifests = builtInManifests();
        QVERIFY2(manifests.ok(), manifests ? "" : qPrintable(manifests.error().text));
        QStringList ids;
        for (const LauncherManifest &manifest : *manifests) {
            ids.append(manifest.tool.id);
            QVERIFY(!manifest.tool.name.isEmpty());
            QVERIFY(manifest.tool.can.contains(RemoteRight::See));
            for (const RemoteRight right : manifest.tool.needs)
                QVERIFY(manifest.tool.can.contains(right));
        }
        QCOMPARE(ids, (QStringList{u"vnc"_s, u"rdp"_s, u"ssh"_s, u"rustdesk"_s, u"anydesk"_s,
                                   u"teamviewer"_s, u"quick-assist"_s}));
    }

    void noPasswordOfTheirsGoesByArgumentsOrEnvironment()
    {
        for (const LauncherManifest &manifest : all()) {
            for (const LaunchPart &part : manifest.arguments)
                QVERIFY(!part.texts.join(u' ').contains(u"{secret}"_s));
            for (const QString &name : manifest.environment)
                QVERIFY(!name.contains(u"PASS"_s));
        }
    }

    void aPlainOneIsRead()
    {
        const auto manifest = readManifest(plain, u"linux"_s);
        QVERIFY(manifest.ok());
        QCOMPARE(manifest->programs, QStringList{u"/usr/bin/x"_s});
        QCOMPARE(manifest->arguments.size(), 1);
        QVERIFY(manifest->tool.endIsSeen);
        QVERIFY(readManifest(plain, u"windows"_s)->programs.isEmpty());
    }

    void aMistakeIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *from, const char *to, const char *text) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(text);
        };
        row("another format", "\"format\": 1", "\"format\": 2", "format is not 1.");
        row("a key that nobody knows", "\"end\"", "\"shell\": true, \"end\"", "shell is not known.");
        row("a name of a program", "/usr/bin/x", "x", "programs needs absolute, plain paths, not \"x\".");
        row("a way around", "/usr/bin/x", "/usr/bin/../x",
            "programs needs absolute, plain paths, not \"/usr/bin/../x\".");
        row("another system", "\"linux\"", "\"linx\"", "programs.linx is not known.");
        row("a secret among the arguments", "{host}\"", "{secret}\"", "arguments has no place for {secret}.");
        row("a place without a field", "{host}\"", "{id}\"", "arguments has no place for {id}.");
        row("an open brace", "{host}\"", "{host\"", "arguments has no place for {}.");
        row("a kind", "\"kind\": \"host\"", "\"kind\": \"any\"", "fields[0].kind is none: \"any\".");
        row("a field's key", "\"kind\": \"host\"", "\"kind\": \"host\", \"regex\": \".*\"",
            "fields[0].regex is not known.");
        row("a field that is the secret", "\"name\": \"host\"", "\"name\": \"secret\"",
            "fields[0].name is taken.");
        row("a right", "\"can\": [\"see\"]", "\"can\": [\"all\"]", "can knows no right \"all\".");
        row("a condition", "[\"{host}\"]", "[{\"if\": \"user\", \"then\": [\"-l\"]}]",
            "arguments asks for a field \"user\".");
        row("a way of the secret", "\"none\"", "\"environment\"", "secret knows no way \"environment\".");
        row("a way to trust", "\"end\"", "\"trust\": \"all\", \"end\"", "trust knows no way \"all\".");
        row("trust without a port", "\"end\"", "\"trust\": \"rdp_certificate\", \"end\"",
            "trust needs a host and a port.");
        row("trust that is not said on", "\"kind\": \"host\"}], \"arguments\": [\"{host}\"], ",
            "\"kind\": \"host\"}, {\"name\": \"port\", \"kind\": \"port\"}],"
            "\"arguments\": [\"{host}\"], \"trust\": \"rdp_certificate\", ",
            "trust needs a place for {fingerprint}.");
        row("a fingerprint without trust", "{host}\"", "{fingerprint}\"",
            "arguments has no place for {fingerprint}.");
        row("an end", "\"process\"", "\"maybe\"", "end is process or asked.");
    }
    void aMistakeIsToldWithItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(plain.contains(from));
        QTEST(problemOf(QByteArray(plain).replace(from, to)), "problem");
    }

    void whatIsNoJsonIsToldToo()
    {
        QVERIFY(problemOf("{").startsWith(u"No JSON object"_s));
        QVERIFY(problemOf("[]").startsWith(u"No JSON object"_s));
        QVERIFY(!problemOf("{}").isEmpty());
    }

    void aProgramThatAnybodyMayChangeIsNotTaken()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        LauncherManifest manifest = *readManifest(plain, u"linux"_s);
        manifest.programs = {path};
        QVERIFY(!findTool(manifest));  // may not be run
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(findTool(manifest)->program, path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOther));
        QCOMPARE(findTool(manifest).error().code, u"not_found"_s);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(findTool(manifest).ok());
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner
                                                         | QFile::ExeOwner | QFile::WriteOther));
        QCOMPARE(findTool(manifest).error().code, u"not_found"_s);
    }

    void neitherPathNorTheCurrentFolderIsSearched()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(u"/bin/true"_s, folder.filePath(u"x"_s)));
        const QByteArray path = qgetenv("PATH");
        const QString current = QDir::currentPath();
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
        QDir::setCurrent(folder.path());
        LauncherManifest manifest = *readManifest(plain, u"linux"_s);
        manifest.programs = {u"/usr/bin/there-is-no-such-tool"_s, u"x"_s, u"./x"_s};
        const auto found = findTool(manifest);
        qputenv("PATH", path);
        QDir::setCurrent(current);
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"not_found"_s);
    }
};

QTEST_GUILESS_MAIN(TestLaunchManifests)
#include "tst_launch_manifests.moc"
