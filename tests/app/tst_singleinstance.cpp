// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    std::optional<bool> settle(SingleInstance &instance, const Id &openCase = {})
    {
        std::optional<bool> first;
        instance.settle([&](bool isFirst) { first = isFirst; }, openCase);
        if (!QTest::qWaitFor([&] { return first.has_value(); }, 5000))
            return {};
        return first;
    }

    static QString socketPath()
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
        const auto found = folder.entryInfoList({u"werkbank-*"_s}, QDir::System, QDir::Time);
        return found.isEmpty() ? QString() : found.first().filePath();
    }

private Q_SLOTS:
    void theSecondAsksTheFirstToComeForward()
    {
        SingleInstance first(m_dir.path()), second(m_dir.path());
        QSignalSpy raised(&first, &SingleInstance::raiseAsked);
        QCOMPARE(settle(first), true);
        QCOMPARE(settle(second), false);
        QCOMPARE(raised.size(), 1);
    }

    void theSecondNamesTheCaseThatItWasStartedFor()
    {
        SingleInstance first(m_dir.path()), second(m_dir.path());
        QSignalSpy raised(&first, &SingleInstance::raiseAsked);
        const Id id = Id::fromString(u"0199aaaa-0000-7000-8000-000000000001"_s);
        QCOMPARE(settle(first), true);
        QCOMPARE(settle(second, id), false);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised[0][0].value<Id>(), id);
    }

    void anotherFolderIsAnotherInstance()
    {
        SingleInstance first(m_dir.path()), other(m_dir.path() + u"/other"_s);
        QCOMPARE(settle(first), true);
        QCOMPARE(settle(other), true);
    }

    void itsSuccessorIsTheFirstAgain()
    {
        SingleInstance first(m_dir.path()), successor(m_dir.path());
        QCOMPARE(settle(first), true);
        first.release();
        QCOMPARE(settle(successor), true);
    }

    void whatACrashLeftBehindIsNoInstance()
    {
        auto first = std::make_unique<SingleInstance>(m_dir.path());
        QCOMPARE(settle(*first), true);
        const QString path = socketPath();
        QVERIFY(!path.isEmpty());
        QVERIFY(QFile::rename(path, path + u".kept"_s));
        first.reset();
        QVERIFY(QFile::rename(path + u".kept"_s, path));  // a dead socket, as after kill -9
        SingleInstance next(m_dir.path());
        QCOMPARE(settle(next), true);
    }

    void onlyThePersonHimselfMayConnect()
    {
        SingleInstance first(m_dir.path());
        QCOMPARE(settle(first), true);
        const auto permissions = QFile::permissions(socketPath());
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                                 | QFile::WriteOther)));
    }

    void otherWordsAreNotHeard_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("another word") << QByteArray("close\n");
        QTest::newRow("no case") << QByteArray("open \n");
        QTest::newRow("no id") << QByteArray("open x\n");
        QTest::newRow("null id")
            << QByteArray("open 00000000-0000-0000-0000-000000000000\n");
        QTest::newRow("an id and more")
            << QByteArray("open 0199aaaa-0000-7000-8000-000000000001 accept\n");
        QTest::newRow("two lines")
            << QByteArray("open 0199aaaa-0000-7000-8000-000000000001\nraise\n");
        QTest::newRow("a link") << QByteArray("open werkbank://case/x\n");
        QTest::newRow("more than the word") << QByteArray("raise\nraise\n");
        QTest::newRow("long") << QByteArray(100'000, 'r');
    }
    void otherWordsAreNotHeard()
    {
        QFETCH(QByteArray, words);
        SingleInstance first(m_dir.path());
        QSignalSpy raised(&first, &SingleInstance::raiseAsked);
        QCOMPARE(settle(first), true);
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(words);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(raised.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
