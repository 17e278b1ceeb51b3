// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Options.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

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
        QCOMPARE(read(data).error().code, u"usage"_s);
        QVERIFY(read(data + QStringList{u"--platform"_s, u"https://p.example"_s}).ok());
        QCOMPARE(read(data)->platform, QUrl(u"https://p.example"_s));
        QVERIFY(read(data + QStringList{u"--platform"_s, u"https://q.example:8443"_s}).ok());
        QCOMPARE(read(data)->platform, QUrl(u"https://q.example:8443"_s));
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
        QCOMPARE(Options::withoutDemo(kept + QStringList{u"--demo-signin-out"_s, u"3"_s,
                                                         u"--demo-signin-in"_s, u"4"_s}), kept);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
