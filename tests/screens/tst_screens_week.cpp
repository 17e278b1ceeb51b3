// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/Stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The grid of the week by pointer and by keys.
class TestScreensWeek : public QObject {
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void init()
    {
        qputenv("TZ", "Europe/Berlin");
        m_stage = std::make_unique<Stage>(u"en"_s);
        QVERIFY(m_stage->openForUse());
    }
    void cleanup() { m_stage.reset(); }

    void theWeekIsDrawnByThePointer()
    {
        Stage &stage = *m_stage;
        stage.go(u"hours"_s);
        QQuickItem *sheet = stage.item(u"hoursSheet"_s);
        QVERIFY(sheet);
        QSignalSpy placed(sheet, SIGNAL(placed(QString,int,int)));
        const auto at = [&](int day, double hour, double more) {
            return sheet->mapToScene({sheet->width() * (day + 0.5) / 7,
                                      sheet->height() * hour / 24 + more}).toPoint();
        };
        const auto drag = [&](const QPoint &from, const QPoint &to) {
            QTest::mousePress(stage.window(), Qt::LeftButton, {}, from);
            QTest::mouseMove(stage.window(), (from + to) / 2);
            QTest::mouseMove(stage.window(), to);
            QTest::mouseRelease(stage.window(), Qt::LeftButton, {}, to);
            return placed.isEmpty() ? QVariantList() : placed.takeFirst();
        };
        QCOMPARE(drag(at(6, 9, 4), at(6, 11, -4)), (QVariantList{u""_s, 9180, 9300}));
        QCOMPARE(drag(at(5, 16, -4), at(5, 17, -4)), (QVariantList{u"w6:600"_s, 7800, 8220}));
        QCOMPARE(drag(at(5, 10, 4), at(5, 9, 4)), (QVariantList{u"w6:600"_s, 7740, 8160}));
        QCOMPARE(drag(at(5, 12, 4), at(6, 13, 4)), (QVariantList{u"w6:600"_s, 9300, 9660}));
        // Times that do not change are no change.
        QVERIFY(drag(at(5, 12, 4), at(5, 12, 6)).isEmpty());
    }

    void anExceptionBeginsWithItsDay()
    {
        Stage &stage = *m_stage;
        stage.go(u"hours"_s);
        QMetaObject::invokeMethod(stage.item(u"addException"_s), "clicked");
        QTRY_COMPARE(stage.window()->activeFocusItem(), stage.item(u"exceptionDay"_s));
    }

    void theWeekIsDrawnByKeys()
    {
        Stage &stage = *m_stage;
        stage.go(u"hours"_s);
        QQuickItem *sheet = stage.item(u"hoursSheet"_s);
        QVERIFY(sheet);
        sheet->forceActiveFocus(Qt::TabFocusReason);
        QSignalSpy placed(sheet, SIGNAL(placed(QString,int,int)));
        QSignalSpy removed(sheet, SIGNAL(removeAsked(QVariant)));
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
            QTest::keyClick(stage.window(), key, with);
        };
        sheet->setProperty("cursor", 5 * 1440 + 540);  // Saturday 9:00; it is open from 10:00
        press(Qt::Key_Right);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(placed.isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(placed.takeFirst(), (QVariantList{u""_s, 9180, 9240}));
        press(Qt::Key_Left);
        press(Qt::Key_Return);
        QCOMPARE(placed.takeFirst(), (QVariantList{u""_s, 7740, 7800}));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        // A span that is there is placed when Shift is let go.
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(placed.takeFirst(), (QVariantList{u"w6:600"_s, 7800, 8190}));
        press(Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        press(Qt::Key_Return);
        stage.settle();
        QVERIFY(stage.find<QObject>(u"hoursEditor"_s)->property("opened").toBool());
    }
};

QTEST_MAIN(TestScreensWeek)
#include "tst_screens_week.moc"
