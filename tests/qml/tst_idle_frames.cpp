// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window that nothing happens in draws nothing; a countdown draws about once per second.
#include <QGuiApplication>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Werkbank_ControlsPlugin)

using namespace Qt::StringLiterals;

class IdleFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.resize(1200, 900);
        m_view.setSource(
            QUrl::fromLocalFile(QLatin1StringView(QML_SOURCES) + "/Everything.qml"_L1));
        QCOMPARE(m_view.status(), QQuickView::Ready);
        m_view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_view));
        m_view.rootObject()->setProperty("hostile", u"text"_s);
    }

    void standingStillDrawsNothing()
    {
        QTest::qWait(700);
        QSignalSpy frames(&m_view, &QQuickWindow::frameSwapped);
        QTest::qWait(2500);
        QCOMPARE(frames.size(), 0);
    }

    void aCountdownDrawsOncePerSecond()
    {
        m_view.rootObject()->setProperty("counting", true);
        QTest::qWait(700);
        QSignalSpy frames(&m_view, &QQuickWindow::frameSwapped);
        QTest::qWait(3100);
        QVERIFY2(frames.size() >= 2 && frames.size() <= 5,
                 qPrintable(QString::number(frames.size())));
    }

    void aHiddenCountdownDrawsNothing()
    {
        m_view.rootObject()->setProperty("counting", true);
        m_view.rootObject()->setProperty("ringVisible", false);
        QTest::qWait(700);
        QSignalSpy frames(&m_view, &QQuickWindow::frameSwapped);
        QTest::qWait(2500);
        QCOMPARE(frames.size(), 0);
    }

private:
    QQuickView m_view;
};

QTEST_MAIN(IdleFrames)
#include "tst_idle_frames.moc"
