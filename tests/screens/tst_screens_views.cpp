// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"
#include "models/CaseClock.h"
#include "models/CaseDetail.h"
#include "models/CasesFilter.h"
#include "models/CasesModel.h"
#include "models/PaletteModel.h"
#include "models/SavedViewsModel.h"
#include "tests/screens/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What narrows the list of cases and what is put off, under pointer and keyboard.
class TestScreensViews : public QObject {
    Q_OBJECT

    static QPoint middleOf(QQuickItem *item)
    {
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    }

    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void init()
    {
        qputenv("TZ", "Europe/Berlin");
        m_stage = std::make_unique<Stage>(u"en"_s);
        QVERIFY(m_stage->openForUse());
    }
    void cleanup() { m_stage.reset(); }

    void aCaseIsPutOffToATimeOfOnesOwn()
    {
        Stage &stage = *m_stage;
        QQuickItem *list = stage.item(u"casesList"_s);
        list->forceActiveFocus();
        list->setProperty("currentIndex", 0);
        QTest::keyClick(stage.window(), Qt::Key_S);
        stage.settle();
        QTest::keyClick(stage.window(), Qt::Key_4);
        stage.settle();
        auto *dialog = stage.find<QObject>(u"snoozeDialog"_s);
        QVERIFY(dialog->property("visible").toBool());
        // Tomorrow at nine, as it opens: Monday in Berlin.
        QCOMPARE(dialog->property("until").toDouble(),
                 double(QDateTime(QDate(2026, 11, 23), QTime(9, 0)).toMSecsSinceEpoch()));
        stage.item(u"snoozeTime"_s)->setProperty("minutes", 870);
        stage.item(u"snoozeTime"_s)->forceActiveFocus();
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier);
        stage.settle();
        QVERIFY(!dialog->property("visible").toBool());
        auto *toast = stage.find<QObject>(u"bench"_s)->property("lastToast").value<QObject *>();
        QCOMPARE(toast->property("text").toString(), u"Put off until Mon 14:30"_s);
    }

    void chipsNarrowTheListAndGoByKeyOneByOneOrAll()
    {
        Stage &stage = *m_stage;
        QQuickItem *list = stage.item(u"casesList"_s);
        auto *filter = stage.find<CasesFilter>(u"casesFilterMarks"_s);
        QVERIFY(!stage.item(u"casesChips"_s)->isVisible());
        filter->toggle(u"group:0"_s);
        filter->toggle(u"urgent"_s);
        stage.settle();
        QVERIFY(stage.item(u"casesChips"_s)->isVisible());
        QCOMPARE(list->property("count").toInt(), 0);
        QVERIFY(stage.item(u"quietHidden"_s)->isVisible());
        QQuickItem *urgent = stage.item(u"chip urgent"_s);
        urgent->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(stage.window(), Qt::Key_Delete);
        stage.settle();
        QCOMPARE(filter->marks(), QStringList{u"group:0"_s});
        QCOMPARE(list->property("count").toInt(), 2);
        QVERIFY(list->hasActiveFocus());
        QTest::mouseClick(stage.window(), Qt::LeftButton, {},
                          middleOf(stage.item(u"chipsClear"_s)));
        stage.settle();
        QVERIFY(!filter->active());
        QCOMPARE(list->property("count").toInt(), 7);
    }

    void theMenuSetsFiltersAndAsksForTheNameOfAView()
    {
        Stage &stage = *m_stage;
        auto *filter = stage.find<CasesFilter>(u"casesFilterMarks"_s);
        QTest::mouseClick(stage.window(), Qt::LeftButton, {},
                          middleOf(stage.item(u"casesFilterButton"_s)));
        stage.settle();
        auto *menu = stage.find<QObject>(u"casesFilterMenu"_s);
        QVERIFY(menu->property("visible").toBool());
        QMetaObject::invokeMethod(stage.find<QObject>(u"filter unread"_s), "triggered");
        QCOMPARE(filter->marks(), QStringList{u"unread"_s});
        QMetaObject::invokeMethod(menu, "close");
        stage.settle();
        stage.find<ActionRegistry>()->trigger(u"cases.saveView"_s);
        stage.settle();
        auto *dialog = stage.find<QObject>(u"savedViewDialog"_s);
        QVERIFY(dialog->property("visible").toBool());
        QVERIFY(!dialog->property("confirmDisabledReason").toString().isEmpty());
        stage.item(u"savedViewName"_s)->setProperty("text", u"Unread ones"_s);
        QVERIFY(dialog->property("confirmDisabledReason").toString().isEmpty());
    }

    void aSavedViewIsChosenAndDeletedWithAWayBack()
    {
        Stage &stage = *m_stage;
        auto *views = stage.find<SavedViewsModel>(u"savedViews"_s);
        auto *filter = stage.find<CasesFilter>(u"casesFilterMarks"_s);
        filter->toggle(u"group:2"_s);
        SavedViewRow row{sample::id(70).toString(), "a", 1, u"Waiting"_s, filter->text()};
        views->apply(Delta<SavedViewRow>{true, {row}, {}});
        filter->clear();
        stage.settle();
        QTest::mouseClick(stage.window(), Qt::LeftButton, {},
                          middleOf(stage.item(u"casesFilterButton"_s)));
        stage.settle();
        QMetaObject::invokeMethod(stage.find<QObject>(u"filter "_s + row.key), "triggered");
        QCOMPARE(filter->marks(), QStringList{u"group:2"_s});
        QMetaObject::invokeMethod(stage.find<QObject>(u"casesFilterMenu"_s), "close");
        stage.settle();
        filter->clear();
        stage.find<ActionRegistry>()->trigger(u"palette.open"_s);
        stage.settle();
        auto *palette = stage.find<PaletteModel>();
        palette->setQuery(u"waiting saved"_s);
        QVERIFY(palette->choose(0));
        stage.settle();
        QCOMPARE(filter->marks(), QStringList{u"group:2"_s});
        stage.find<ActionRegistry>()->trigger(u"cases.removeView"_s);
        auto *toast = stage.find<QObject>(u"bench"_s)->property("lastToast").value<QObject *>();
        QVERIFY(toast);
        QCOMPARE(toast->property("text").toString(), u"View “Waiting” deleted"_s);
    }

    void aNewOfferIsToldOnOtherPagesAndCountedInTheRail()
    {
        Stage &stage = *m_stage;
        stage.go(u"hours"_s);
        CaseView offer = sample::cases(false).upserts[2];
        offer.key = sample::id(99).toString();
        offer.caseId = sample::id(99);
        const int before = stage.item(u"railCases"_s)->property("badge").toInt();
        stage.find<CasesModel>()->apply(Delta<CaseView>{false, {offer}, {}});
        stage.settle();
        QCOMPARE(stage.item(u"railCases"_s)->property("badge").toInt(), before + 1);
        bool told = false;
        for (QObject *object : stage.all())
            told = told || object->property("text").toString().startsWith(u"New offer: "_s);
        QVERIFY(told);
    }

    void thePaletteThatFindsNothingSaysWhereWordsAreSearched()
    {
        Stage &stage = *m_stage;
        QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
        stage.settle();
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(stage.window(), Qt::Key_Q);
        stage.settle();
        const QQuickItem *words = stage.item(u"paletteNothing"_s);
        QVERIFY(words && words->isVisible());
        QVERIFY(words->property("text").toString().contains(u"Ctrl ⇧ F"_s));
    }

    void aClockThatDoesNotRunAsksWhatItIsFor()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        CaseTimeRow row = sample::caseTime(false);
        row.viewRev += 10;
        row.intervals.clear();
        row.pauses.clear();
        stage.find<CaseClock>()->show(row);
        QTest::keyClick(stage.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stage.window()->activeFocusItem(), stage.item(u"clockReason"_s));
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(!stage.item(u"timePanelClose"_s)->isVisible());
    }

    void theRightButtonAndTheMenuKeyOfferWhatCanBeDoneWithARow()
    {
        Stage &stage = *m_stage;
        auto *cases = stage.find<CasesModel>();
        QQuickItem *list = stage.item(u"casesList"_s);
        const auto shown = [&](const QString &action) {
            const QQuickItem *line = stage.item(u"menu."_s + action);
            return line && line->isVisible();
        };
        list->setProperty("currentIndex", 0);
        auto *row = list->property("currentItem").value<QQuickItem *>();
        list->setProperty("currentIndex", 3);
        QTest::mouseClick(stage.window(), Qt::RightButton, {}, middleOf(row));
        stage.settle();
        QCOMPARE(list->property("currentIndex").toInt(), 0);
        QVERIFY(shown(u"cases.open"_s) && shown(u"cases.snooze"_s) && shown(u"cases.unread"_s));
        QVERIFY(!shown(u"cases.accept"_s));
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(list->hasActiveFocus());

        list->setProperty("currentIndex", 2);
        QTest::keyClick(stage.window(), Qt::Key_Menu);
        stage.settle();
        QVERIFY(shown(u"cases.accept"_s) && !shown(u"cases.snooze"_s));
        const QQuickItem *accept = stage.item(u"menu.cases.accept"_s);
        QVERIFY(accept->isEnabled());
        CaseView offer = sample::cases(false).upserts[2];
        offer.lostCode = u"expired"_s;
        cases->apply(Delta<CaseView>{false, {offer}, {}});
        stage.settle();
        QVERIFY(!accept->isEnabled());
        QCOMPARE(accept->property("disabledReason").toString(),
                 u"Passed on. No effect on your ranking."_s);
        QTest::keyClick(stage.window(), Qt::Key_Return);  // "Open" has the keyboard
        stage.settle();
        QCOMPARE(stage.find<CaseDetail>(u"caseDetail"_s)->caseId(), offer.key);
    }
};

QTEST_MAIN(TestScreensViews)
#include "tst_screens_views.moc"
