// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemLook.h"
#include "app/WindowPlace.h"

#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What the desktop's portal says, as its answers and its signal bring it; where the window may stand
// on the desktop's screens.
class TestSystemLook : public QObject {
    Q_OBJECT

    static constexpr auto appearance = "org.freedesktop.appearance"_L1;

private Q_SLOTS:
    void moreContrastIsTakenAndGivenBack()
    {
        SystemLook look;
        QSignalSpy changed(&look, &SystemLook::changed);
        look.take(appearance, u"contrast"_s, QDBusVariant(1u));
        QVERIFY(look.highContrast());
        look.take(appearance, u"contrast"_s, QDBusVariant(0u));
        QVERIFY(!look.highContrast());
        QCOMPARE(changed.count(), 2);
    }

    void aWindowIsSeenWholeOnAScreenThatExists_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("fitted");
        const QRect usual(300, 100, 1280, 720);
        QTest::newRow("as it was") << usual << usual;
        QTest::newRow("on the second screen") << QRect(2000, 10, 900, 600) << QRect(2000, 10, 900, 600);
        QTest::newRow("half outside") << QRect(-500, -20, 1280, 720) << QRect(0, 0, 1280, 720);
        QTest::newRow("on a screen that is gone")
            << QRect(5000, 200, 1000, 700) << QRect(1920 + 280, 200, 1000, 700);
        QTest::newRow("larger than any") << QRect(10, 10, 4000, 3000) << QRect(0, 0, 1920, 1080);
        QTest::newRow("smaller than it can be") << QRect(5, 5, 1, 1) << QRect(5, 5, 640, 480);
        QTest::newRow("far away") << QRect(-100'000, -100'000, 800, 600) << QRect(0, 0, 800, 600);
    }
    void aWindowIsSeenWholeOnAScreenThatExists()
    {
        QFETCH(QRect, wanted);
        QFETCH(QRect, fitted);
        const QList<QRect> screens{QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)};
        QCOMPARE(WindowPlace::fitted(wanted, screens, QSize(640, 480)), fitted);
        QVERIFY(!WindowPlace::fitted(wanted, {}, QSize(640, 480)).isValid());
    }

    void anAnswerMayBeWrappedTwice()
    {
        SystemLook look;
        const QVariant inner = QVariant::fromValue(QDBusVariant(1u));
        look.take(appearance, u"contrast"_s, QDBusVariant(inner));
        QVERIFY(look.highContrast());
    }

    void motionIsReducedByEitherWord()
    {
        SystemLook portal;
        portal.take(appearance, u"reduced-motion"_s, QDBusVariant(1u));
        QVERIFY(portal.reducedMotion());
        SystemLook gnome;
        gnome.take(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(false));
        QVERIFY(gnome.reducedMotion());
        gnome.take(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(true));
        QVERIFY(!gnome.reducedMotion());
    }

    void otherSettingsAreNoneOfItsBusiness()
    {
        SystemLook look;
        QSignalSpy changed(&look, &SystemLook::changed);
        look.take(appearance, u"accent-color"_s, QDBusVariant(1u));
        look.take(u"org.gnome.desktop.interface"_s, u"contrast"_s, QDBusVariant(1u));
        QVERIFY(changed.isEmpty());
        QVERIFY(!look.highContrast());
    }
};

QTEST_GUILESS_MAIN(TestSystemLook)
#include "tst_systemlook.moc"
