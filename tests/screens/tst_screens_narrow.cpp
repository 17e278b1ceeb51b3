// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CaseDetail.h"
#include "models/EarlierCasesModel.h"
#include "tests/screens/Pictures.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// Narrow windows and large text: what must be at hand stays in the window, and no pane lies over
// another's words.
class TestScreensNarrow : public QObject {
    Q_OBJECT

    static inline const QStringList s_atHand{
        u"remoteEndButton"_s, u"liveEnd"_s, u"composerSend"_s, u"solveSend"_s, u"remoteAskSend"_s,
        u"presenceButton"_s, u"connectionButton"_s, u"railSettings"_s};

    static QRectF placeOf(const QQuickItem *item)
    {
        return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    }

    static bool isA(const QQuickItem *item, QLatin1StringView type)
    {
        const auto name = QLatin1StringView(item->metaObject()->className());
        return name == type || name.startsWith(type + "_QML"_L1);
    }

    static QStringList faults(const Stage &stage)
    {
        const QRectF window(QPointF(0, 0), QSizeF(stage.window()->size()));
        QStringList found;
        QRectF picture;
        QRectF words;
        for (QObject *object : stage.all()) {
            auto *item = qobject_cast<QQuickItem *>(object);
            if (!item || !item->isVisible() || item->width() <= 0)
                continue;
            const QRectF place = placeOf(item);
            if (s_atHand.contains(item->objectName()) && !window.contains(place))
                found.append(u"left the window: "_s + item->objectName());
            if (item->objectName() == "remotePicture"_L1)
                picture = place;
            if (item->objectName() == "composerReply"_L1)
                words = place;
            if (isA(item, "PaneHeader"_L1) || isA(item, "CaseHeader"_L1))
                found += stickingOut(item);
            if (isA(item, "BubbleText"_L1) && timeOnWords(item))
                found.append(u"the time lies on the words: "_s + item->property("text").toString());
        }
        if (picture.intersects(words))
            found.append(u"the customer's screen lies over the composer"_s);
        return found;
    }

    static QStringList stickingOut(const QQuickItem *header)
    {
        QStringList found;
        const QRectF place = placeOf(header);
        for (const QQuickItem *button : header->findChildren<QQuickItem *>()) {
            if (button->isVisible()
                && (isA(button, "WButton"_L1) || isA(button, "IconButton"_L1))
                && placeOf(button).right() > place.right() + 0.5)
                found.append(u"sticks out of its header: "_s
                             + button->property("label").toString());
        }
        return found;
    }

    static bool timeOnWords(const QQuickItem *bubble)
    {
        QRectF time;
        QRectF lastLetter;
        for (QQuickItem *part : bubble->childItems()) {
            if (isA(part, "BubbleMeta"_L1))
                time = placeOf(part);
            if (!isA(part, "SelectableText"_L1))
                continue;
            QRectF end;
            QMetaObject::invokeMethod(part, "positionToRectangle", Q_RETURN_ARG(QRectF, end),
                                      Q_ARG(int, part->property("length").toInt()));
            lastLetter = part->mapRectToScene(end.adjusted(-4, 0, 0, 0));
        }
        return lastLetter.intersects(time);
    }

private Q_SLOTS:
    void whatMustBeAtHandStaysInTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        // The first width of each form, and the sizes of text; all of them in the long tests.
        QTest::newRow("strip, larger text") << u"de"_s << 1280 << 1.25;
        QTest::newRow("one pane") << u"de"_s << 859 << 1.0;
        QTest::newRow("overlay beside a pane") << u"de"_s << 1200 << 1.0;
        QTest::newRow("one pane, narrower") << u"de"_s << 760 << 1.0;
        QTest::newRow("one pane, largest text") << u"de"_s << 1280 << 1.5;
        if (!qEnvironmentVariableIsSet("WERKBANK_ALL_SIZES"))
            return;
        QTest::newRow("overlay") << u"de"_s << 1359 << 0.9;
        QTest::newRow("strip") << u"en"_s << 1099 << 1.0;
        QTest::newRow("one pane, English") << u"en"_s << 859 << 1.0;
    }
    void whatMustBeAtHandStaysInTheWindow()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        QFETCH(double, scale);
        static const QStringList names{u"remote-ask"_s, u"remote-live"_s, u"remote-strip"_s};
        Stage stage(language);
        QVERIFY(stage.window());
        stage.settings().setTextScale(scale);
        stage.resize(width, 720);
        int seen = 0;
        for (const Picture &picture : pictures()) {
            if (!names.contains(picture.name))
                continue;
            ++seen;
            stage.entrance().show({});
            stage.settle();
            picture.stage(stage);
            stage.settle(100);
            const QStringList wrong = faults(stage);
            QVERIFY2(wrong.isEmpty(), qPrintable(picture.name + u": "_s + wrong.join(u'\n')));
        }
        QCOMPARE(seen, int(names.size()));
    }

    void oneCaseAloneHasItsWayBack()
    {
        Stage stage(u"en"_s);
        QVERIFY(stage.openForUse());
        stage.resize(820, 720);
        stage.openCase();
        QQuickItem *back = stage.item(u"caseBack"_s);
        QVERIFY(back && back->isVisible());
        const QQuickItem *header = back->parentItem()->parentItem();
        QCOMPARE(back->mapToItem(header, QPointF()).x(), 16.0);
        QMetaObject::invokeMethod(back, "clicked");
        stage.settle();
        QVERIFY(!stage.item(u"composerReply"_s) || !stage.item(u"composerReply"_s)->isVisible());
    }

    void whatTheCustomerHadBeforeOpensFromTheInspector()
    {
        Stage stage(u"en"_s);
        QVERIFY(stage.openForUse());
        stage.resize(1600, 900);
        stage.openCase();
        QVERIFY(stage.item(u"earlierNone"_s)->isVisible());
        EarlierRow row;
        row.key = sample::id(2).toString();
        row.number = u"48-1999"_s;
        row.title = u"Printer"_s;
        row.solution = u"The cable was loose."_s;
        stage.find<EarlierCasesModel>()->apply(Delta<EarlierRow>{true, {row}, {}});
        stage.settle();
        QVERIFY(!stage.item(u"earlierNone"_s)->isVisible());
        QMetaObject::invokeMethod(stage.item(u"earlierCase"_s), "clicked");
        stage.settle();
        QCOMPARE(stage.find<CaseDetail>()->caseId(), row.key);
    }

    void theInspectorGrowsByKeysWithinItsLimitsAndStaysSo()
    {
        Stage stage(u"en"_s);
        QVERIFY(stage.openForUse());
        stage.resize(1600, 900);
        stage.openCase();
        QQuickItem *edge = stage.item(u"inspectorEdge"_s);
        QVERIFY(edge && edge->isVisible());
        QCOMPARE(edge->property("value").toInt(), 320);
        edge->forceActiveFocus();
        QTest::keyClick(stage.window(), Qt::Key_Left);
        stage.settle();
        QCOMPARE(edge->property("value").toInt(), 328);
        QTRY_COMPARE(stage.settings().remembered(u"cases/inspectorWidth"_s, 0).toInt(), 328);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(stage.window(), Qt::Key_Left);
        QCOMPARE(edge->property("value").toInt(), 480);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(stage.window(), Qt::Key_Right);
        QCOMPARE(edge->property("value").toInt(), 280);
    }
};

QTEST_MAIN(TestScreensNarrow)
#include "tst_screens_narrow.moc"
