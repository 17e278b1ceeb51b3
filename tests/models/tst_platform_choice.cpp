// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "models/PlatformChoice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// Which platform this computer works for.
class TestPlatformChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlatformIsWhatPeopleTypeForIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("name") << u" help.example.org "_s << u"https://help.example.org"_s;
        QTest::newRow("page") << u"https://help.example.org:8443/apply?x=1#y"_s
                              << u"https://help.example.org:8443"_s;
        QTest::newRow("here") << u"http://127.0.0.1:8040"_s << u"http://127.0.0.1:8040"_s;
        QTest::newRow("unsafe") << u"http://help.example.org"_s << QString();
        QTest::newRow("words") << u"help desk"_s << QString();
        QTest::newRow("password") << u"https://me:secret@help.example.org"_s << QString();
        QTest::newRow("other kind") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
    }
    void aPlatformIsWhatPeopleTypeForIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(PlatformChoice::meant(typed).toString(), meant);
    }

    void aChosenPlatformIsKeptInItsFile()
    {
        const QTemporaryDir folder;
        PlatformChoice::Done answer;
        QUrl looked;
        PlatformChoice choice({}, folder.filePath(u"platform"_s),
                              [&](const QUrl &origin, const PlatformChoice::Done &done) {
                                  looked = origin;
                                  answer = done;
                              });
        QSignalSpy chosen(&choice, &PlatformChoice::chosen);
        QVERIFY(choice.asking());
        choice.keep();
        QVERIFY(choice.asking());  // there is none to keep
        choice.choose(u"help desk"_s);
        QVERIFY(!choice.problem().isEmpty());
        QCOMPARE(chosen.count(), 0);
        QVERIFY(looked.isEmpty());
        choice.choose(u"help.example.com"_s);
        QVERIFY(choice.busy());
        answer(makeError(codes::unavailable, u"-"_s));
        QVERIFY(!choice.busy());
        QVERIFY(choice.problem().contains(u"help.example.com"_s));
        QCOMPARE(chosen.count(), 0);
        QVERIFY(!QFile::exists(folder.filePath(u"platform"_s)));
        choice.choose(u"help.example.org"_s);
        QCOMPARE(looked, QUrl(u"https://help.example.org"_s));
        answer(Result<void>());
        QCOMPARE(chosen.count(), 1);
        QVERIFY(choice.problem().isEmpty());
        QFile file(folder.filePath(u"platform"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("https://help.example.org\n"));
    }

    void whoGoesBackWhileItIsLookedChoosesNothing()
    {
        const QTemporaryDir folder;
        PlatformChoice::Done answer;
        PlatformChoice choice(QUrl(u"https://help.example.org"_s), folder.filePath(u"platform"_s),
                              [&](const QUrl &, const PlatformChoice::Done &done) {
                                  answer = done;
                              });
        QSignalSpy chosen(&choice, &PlatformChoice::chosen);
        choice.ask();
        choice.choose(u"other.example.org"_s);
        choice.keep();
        QVERIFY(!choice.asking() && !choice.busy());
        answer(Result<void>());
        QCOMPARE(chosen.count(), 0);
    }

    void aPlatformThatCannotBeKeptIsNotChosen()
    {
        PlatformChoice choice(QUrl(u"https://help.example.org"_s), u"/nowhere/at/all"_s,
                              [](const QUrl &, const PlatformChoice::Done &done) {
                                  done(Result<void>());
                              });
        QSignalSpy chosen(&choice, &PlatformChoice::chosen);
        QCOMPARE(choice.address(), u"help.example.org"_s);
        choice.ask();
        choice.choose(u"other.example.org"_s);
        QVERIFY(choice.asking() && !choice.problem().isEmpty());
        choice.choose(u"help.example.org"_s);  // the one that it is
        QVERIFY(!choice.asking() && choice.problem().isEmpty());
        QCOMPARE(chosen.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlatformChoice)
#include "tst_platform_choice.moc"
