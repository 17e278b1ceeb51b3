// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CrashMark.h"
#include "app/LoginStart.h"
#include "app/Options.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// How the program is started and how its last end was: arguments, links, the file that starts it at
// login, the mark of a bad end.
class TestOptions : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    Result<Options> read(QStringList more)
    {
        more.prepend(u"werkbank"_s);
        return Options::read(more);
    }

private Q_SLOTS:
    void theDataFolderIsMadeForThePersonAlone()
    {
        const QString folder = m_dir.filePath(u"a/b"_s);
        const auto options = read({u"--platform"_s, u"https://p.example"_s, u"--data"_s, folder});
        QVERIFY(options.ok());
        QCOMPARE(options->dataFolder, QDir(folder).canonicalPath());
        QVERIFY(!(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void thePlatformIsRememberedUntilAnotherIsNamed()
    {
        const QString folder = m_dir.filePath(u"c"_s);
        const QStringList data{u"--data"_s, folder};
        // The window asks for it.
        QVERIFY(read(data)->platform.isEmpty());
        QCOMPARE(read(data + QStringList{u"--demo-signin-in"_s, u"4"_s, u"--demo-signin-out"_s,
                                         u"3"_s}).error().code, u"usage"_s);
        QVERIFY(read(data + QStringList{u"--platform"_s, u"https://p.example"_s}).ok());
        QCOMPARE(read(data)->platform, QUrl(u"https://p.example"_s));
        QVERIFY(read(data + QStringList{u"--platform"_s, u"https://q.example:8443"_s}).ok());
        QCOMPARE(read(data)->platform, QUrl(u"https://q.example:8443"_s));
    }

    void aPlatformThatWasChosenIsNotNamedAgain()
    {
        const QStringList named{u"werkbank"_s, u"--platform"_s, u"https://p.example"_s, u"--data"_s,
                                u"/d"_s, u"--platform"_s, u"https://q.example"_s};
        QCOMPARE(Options::withoutPlatform(named),
                 (QStringList{u"werkbank"_s, u"--data"_s, u"/d"_s}));
    }

    void whoSetTheComputerUpCanNameThePlatformForAll()
    {
        const QStringList data{u"--data"_s, m_dir.filePath(u"e"_s)};
        QVERIFY(QDir(m_dir.path()).mkpath(u"xdg/werkbank"_s));
        QFile file(m_dir.filePath(u"xdg/werkbank/platform"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("https://all.example\n");
        file.close();
        const QByteArray usual = qgetenv("XDG_CONFIG_DIRS");
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_dir.filePath(u"xdg"_s)));
        const auto named = read(data);
        usual.isNull() ? qunsetenv("XDG_CONFIG_DIRS") : qputenv("XDG_CONFIG_DIRS", usual);
        QVERIFY(named.ok());
        QCOMPARE(named->platform, QUrl(u"https://all.example"_s));
        // It is read anew each time, so that it can be changed for all.
        QVERIFY(!QFile::exists(m_dir.filePath(u"e/platform"_s)));
    }

    void whatIsNotUnderstoodIsSaidAndNothingStarts_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--plattform"_s, u"https://p.example"_s};
        QTest::newRow("no value") << QStringList{u"--platform"_s};
        QTest::newRow("bad address") << QStringList{u"--platform"_s, u"https://"_s};
        QTest::newRow("no address") << QStringList{u"--platform"_s, u"::::"_s};
        QTest::newRow("one pipe") << QStringList{u"--demo-signin-in"_s, u"4"_s};
        QTest::newRow("standard input as pipe") << QStringList{u"--demo-signin-in"_s, u"0"_s,
                                                              u"--demo-signin-out"_s, u"3"_s};
        QTest::newRow("pipe by name") << QStringList{u"--demo-signin-in"_s, u"x"_s,
                                                     u"--demo-signin-out"_s, u"3"_s};
        QTest::newRow("empty folder") << QStringList{u"--data"_s, QString()};
    }
    void whatIsNotUnderstoodIsSaidAndNothingStarts()
    {
        QFETCH(QStringList, arguments);
        const auto options = read(arguments);
        QVERIFY(!options.ok());
        QCOMPARE(options.error().code, u"usage"_s);
        QVERIFY(!options.error().text.isEmpty());
    }

    void aLinkOpensACase()
    {
        const QStringList usual{u"--platform"_s, u"https://p.example"_s, u"--data"_s,
                                m_dir.filePath(u"d"_s)};
        const QString link = u"werkbank://case/0199aaaa-0000-7000-8000-000000000001"_s;
        const auto options = read(usual + QStringList{link});
        QVERIFY(options.ok());
        QCOMPARE(options->openCase.toString(), u"0199aaaa-0000-7000-8000-000000000001"_s);
        QCOMPARE(Options::lasting(usual + QStringList{link}), usual);
        QVERIFY(!read(usual + QStringList{link, link}).ok());
    }

    void anyOtherLinkIsRefused_data()
    {
        QTest::addColumn<QString>("link");
        const QString id = u"0199aaaa-0000-7000-8000-000000000001"_s;
        const QString good = u"werkbank://case/"_s + id;
        const QStringList bad{
            u"werkbank:"_s, u"werkbank://"_s, u"werkbank://case/"_s, u"werkbank:case/"_s + id,
            u"werkbank://case/../"_s + id, good + u'/', good + u"/accept"_s, good + u"?accept=1"_s,
            good + u"#accept"_s, good + u' ', good + u"%00"_s, good + QChar(0), good + u'\n',
            good.toUpper(), u"Werkbank://case/"_s + id, u"werkbank://offer/"_s + id,
            u"werkbank://case:80/"_s + id, u"werkbank://user@case/"_s + id,
            u"werkbank://case/00000000-0000-0000-0000-000000000000"_s,
            u"werkbank://case/"_s + id.chopped(1), u"werkbank://case/"_s + id + u'1',
            u"werkbank://case/"_s + QString(id).replace(u'9', QChar(0x0669)),
            u"werkbank://case/javascript:alert(1)"_s, u"werkbank://password/secret"_s,
            u"werkbank://config?platform=https://evil.example"_s,
            u"werkbank://case/"_s + QString(100'000, u'a')};
        for (qsizetype i = 0; i < bad.size(); ++i)
            QTest::addRow("%d", int(i)) << bad[i];
    }
    void anyOtherLinkIsRefused()
    {
        QFETCH(QString, link);
        const auto options = read({u"--platform"_s, u"https://p.example"_s, u"--data"_s,
                                   m_dir.filePath(u"e"_s), link});
        QVERIFY(!options.ok());
        QCOMPARE(options.error().code, u"usage"_s);
        QVERIFY(!options.error().text.contains(u"evil"_s));
    }

    void startingAtLoginIsAFileAndNoMore()
    {
        const QString folder = m_dir.filePath(u"autostart"_s);
        const QString path = folder + u"/org.werkbank.Werkbank.desktop"_s;
        QVERIFY(startAtLogin(false, folder, {u"werkbank"_s}).ok());
        QVERIFY(!QFile::exists(folder));
        QVERIFY(startAtLogin(true, folder, {u"/opt/my \"app\"/werkbank"_s, u"--data"_s,
                                            u"/home/x/50%$HOME"_s}).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"\nExec=\"/opt/my \\\\\"app\\\\\"/werkbank\" \"--data\" "
                               "\"/home/x/50%%\\\\$HOME\"\n"_s), qPrintable(text));
        QVERIFY(startAtLogin(false, folder, {}).ok());
        QVERIFY(!QFile::exists(path));
    }

    void onlyABadEndLeavesAReport()
    {
        QTemporaryDir dir;
        {
            CrashMark good(dir.path());
            QVERIFY(!good.isFresh() && good.report().isEmpty());
        }
        QVERIFY(!QFile::exists(dir.filePath(u"running"_s)));
        QFile left(dir.filePath(u"running"_s));  // as after kill -9
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("Werkbank 1\nsignal 11\n");
        left.close();
        {
            CrashMark after(dir.path());
            QVERIFY(after.isFresh());
            QCOMPARE(after.report(), u"Werkbank 1\nsignal 11\n"_s);
            QFile running(dir.filePath(u"running"_s));
            QVERIFY(running.open(QIODevice::ReadOnly));
            QVERIFY(running.readAll().startsWith("Werkbank "));
        }
        CrashMark next(dir.path());
        QVERIFY(!next.isFresh());  // the report is still there, to look at
        QVERIFY(!next.report().isEmpty());
    }

    void theGalleryNeedsNoPlatform()
    {
        const auto options = read({u"--gallery"_s});
        QVERIFY(options.ok());
        QVERIFY(options->gallery);
        QVERIFY(options->dataFolder.isEmpty());
    }

    void helpNamesEachOption()
    {
        const auto options = read({u"--help"_s});
        QVERIFY(options.ok());
        for (const char *name : {"--platform", "--data", "--demo-signin-out", "--demo-signin-in",
                                 "--gallery"})
            QVERIFY2(options->justSay.contains(QLatin1StringView(name)), name);
    }

    void theDemoPipesAreNotPassedOn()
    {
        const QStringList kept{u"werkbank"_s, u"--data"_s, u"x"_s};
        QCOMPARE(Options::lasting(kept + QStringList{u"--demo-signin-out"_s, u"3"_s,
                                                         u"--demo-signin-in"_s, u"4"_s}), kept);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
