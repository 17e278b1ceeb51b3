// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemLook.h"

#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What the desktop's portal says, as its answers and its signal bring it.
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
