// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StillCaret.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QStyleHints>
#include <QTest>

using namespace std::chrono_literals;

namespace werkbank {

class TestStillCaret : public QObject {
    Q_OBJECT

private:
    // Frames that are painted in so many milliseconds without anybody doing anything.
    static int framesIn(int ms, QQuickWindow &window)
    {
        int frames = 0;
        const auto counted = QObject::connect(&window, &QQuickWindow::frameSwapped, &window,
                                              [&frames] { ++frames; });
        QTest::qWait(ms);
        QObject::disconnect(counted);
        return frames;
    }

private Q_SLOTS:
    void initTestCase() { QGuiApplication::styleHints()->setCursorFlashTime(100); }

    void itBlinksWhileSomebodyWritesAndStandsAfterwards()
    {
        QQuickView view;
        QQmlComponent component(view.engine());
        component.setData("import QtQuick\nTextEdit { width: 200; height: 80; focus: true }", {});
        view.setContent({}, &component, component.create());
        view.show();
        view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QVERIFY(framesIn(500, view) >= 4);

        const StillCaret still(200ms);
        QTRY_COMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
        QTest::qWait(50);
        QCOMPARE(framesIn(500, view), 0);
        // It stands to be seen.
        QVERIFY(view.rootObject()->property("cursorVisible").toBool());

        QTest::keyClick(&view, Qt::Key_X);
        QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 100);
        QVERIFY(framesIn(180, view) >= 2);
    }

    void aDesktopWhoseCaretNeverBlinksKeepsItSo()
    {
        QGuiApplication::styleHints()->setCursorFlashTime(0);
        {
            QWindow window;
            window.show();
            const StillCaret still(1ms);
            QTest::qWait(20);
            QTest::keyClick(&window, Qt::Key_X);
        }
        QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
    }
};

} // namespace werkbank

QTEST_MAIN(werkbank::TestStillCaret)
#include "tst_stillcaret.moc"
