// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LinkMoments.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// When the connection is worth another try, and whether the window can be seen.
class TestLinkMoments : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    const QDBusConnection m_none{u"no bus"_s};

private Q_SLOTS:
    void aWindowIsSeenWhileItIsShownAndNotMinimised()
    {
        LinkMoments moments(m_clock, m_none);
        QSignalSpy changed(&moments, &LinkMoments::visibleChanged);
        QWindow window;
        moments.follow(&window);
        QVERIFY(!moments.visible());
        window.showNormal();
        QVERIFY(moments.visible());
        window.showMinimized();
        QVERIFY(!moments.visible());
        window.showMaximized();
        QVERIFY(moments.visible());
        window.hide();
        QVERIFY(!moments.visible());
        QCOMPARE(changed.count(), 4);
    }

    void timeThatPassedAsleepIsNoticed()
    {
        LinkMoments moments(m_clock, m_none);
        moments.look(1'000s, 500s);
        QSignalSpy worth(&moments, &LinkMoments::worthATry);
        moments.look(1'015s, 515s);
        moments.look(1'031s, 530s);  // a second of difference is no sleep
        QCOMPARE(worth.count(), 0);
        QSignalSpy slept(&moments, &LinkMoments::slept);
        moments.look(5'000s, 545s);
        QCOMPARE(worth.count(), 1);
        QCOMPARE(slept.value(0).value(0).value<Milliseconds>(), Milliseconds(3'954s));
        moments.look(5'015s, 560s);
        QCOMPARE(worth.count(), 1);
    }

    void logindTellsOfTheWakingAndNotOfTheFallingAsleep()
    {
        QProcess bus;
        bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(bus.waitForStarted() && bus.waitForReadyRead());
        const QString address = QString::fromUtf8(bus.readLine()).trimmed();
        auto login = QDBusConnection::connectToBus(address, u"login"_s);
        QVERIFY(login.registerService(u"org.freedesktop.login1"_s));
        const auto say = [&](bool goesToSleep) {
            auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                     u"org.freedesktop.login1.Manager"_s,
                                                     u"PrepareForSleep"_s);
            signal << goesToSleep;
            QVERIFY(login.send(signal));
        };
        LinkMoments moments(m_clock, QDBusConnection::connectToBus(address, u"app"_s));
        QSignalSpy worth(&moments, &LinkMoments::worthATry);
        say(true);
        say(false);
        QTRY_COMPARE(worth.count(), 1);
        say(true);
        say(false);
        QTRY_COMPARE(worth.count(), 2);
        QDBusConnection::disconnectFromBus(u"app"_s);
        QDBusConnection::disconnectFromBus(u"login"_s);
        bus.terminate();
        QVERIFY(bus.waitForFinished());
    }
};

QTEST_MAIN(TestLinkMoments)
#include "tst_linkmoments.moc"
