// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"
#include "models/CaseDetail.h"
#include "models/CasesModel.h"
#include "models/DeskExpertsModel.h"
#include "models/FilteredRows.h"
#include "models/ManualModel.h"
#include "models/Profile.h"
#include "tests/screens/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The list of cases under pointer and keyboard, and the manual over every page.
class TestScreensList : public QObject {
    Q_OBJECT

    static CaseView arriving()
    {
        CaseView row = sample::cases(false).upserts[0];
        row.key = sample::id(99).toString();
        row.caseId = sample::id(99);
        row.sortKey = "0000";
        return row;
    }

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

    void newCasesWaitBehindThePillWhileThePointerIsOnTheList()
    {
        Stage &stage = *m_stage;
        auto *cases = stage.find<CasesModel>();
        QQuickItem *list = stage.item(u"casesList"_s);
        QTest::mouseMove(stage.window(), middleOf(list));
        stage.settle();
        const int before = list->property("count").toInt();
        cases->apply(Delta<CaseView>{false, {arriving()}, {}});
        stage.settle();
        QCOMPARE(list->property("count").toInt(), before);
        QQuickItem *pill = stage.item(u"newPill"_s);
        QVERIFY(pill->isVisible());
        QCOMPARE(pill->property("label").toString(), u"1 new"_s);

        QTest::mouseClick(stage.window(), Qt::LeftButton, {}, middleOf(pill));
        stage.settle();
        QCOMPARE(list->property("count").toInt(), before + 1);
        QVERIFY(!pill->isVisible());
    }

    void anOfferComesAtOnceAlsoUnderThePointer()
    {
        Stage &stage = *m_stage;
        QQuickItem *list = stage.item(u"casesList"_s);
        QTest::mouseMove(stage.window(), middleOf(list));
        stage.settle();
        const int before = list->property("count").toInt();
        CaseView offer = sample::cases(false).upserts[2];
        offer.key = sample::id(99).toString();
        offer.caseId = sample::id(99);
        stage.find<CasesModel>()->apply(Delta<CaseView>{false, {offer}, {}});
        stage.settle();
        QCOMPARE(list->property("count").toInt(), before + 1);
        QVERIFY(!stage.item(u"newPill"_s)->isVisible());
    }

    void altArrowsGoBackAndForwardThroughTheCases()
    {
        Stage &stage = *m_stage;
        const auto open = [&](int n) {
            QMetaObject::invokeMethod(stage.find<CaseDetail>()->parent(), "open",
                                      Q_ARG(QString, sample::id(n).toString()));
        };
        const auto shown = [&] { return stage.find<CaseDetail>()->caseId(); };
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(stage.window(), key, Qt::AltModifier);
            stage.settle();
        };
        for (const int n : {1, 2, 3})
            open(n);
        press(Qt::Key_Left);
        QCOMPARE(shown(), sample::id(2).toString());
        press(Qt::Key_Left);
        press(Qt::Key_Left);  // the trail ends
        QCOMPARE(shown(), sample::id(1).toString());
        press(Qt::Key_Right);
        QCOMPARE(shown(), sample::id(2).toString());
        open(4);
        press(Qt::Key_Right);
        QCOMPARE(shown(), sample::id(4).toString());
        stage.invoke(stage.find<CaseDetail>()->parent(), "close");
        press(Qt::Key_Left);
        QCOMPARE(shown(), sample::id(4).toString());
    }

    void sAsksUntilWhenAndTheToastTakesItBack()
    {
        Stage &stage = *m_stage;
        QQuickItem *list = stage.item(u"casesList"_s);
        list->forceActiveFocus();
        list->setProperty("currentIndex", 0);
        QTest::keyClick(stage.window(), Qt::Key_S);
        stage.settle();
        auto *menu = stage.find<QObject>(u"snoozeMenu"_s);
        QVERIFY(menu->property("visible").toBool());
        QCOMPARE(menu->property("count").toInt(), 4);
        QTest::keyClick(stage.window(), Qt::Key_2);
        stage.settle();
        QVERIFY(!menu->property("visible").toBool());
        QObject *bench = stage.find<QObject>(u"bench"_s);
        auto *toast = bench->property("lastToast").value<QObject *>();
        QVERIFY(toast);
        QCOMPARE(toast->property("text").toString(), u"Put off until Mon 08:00"_s);
        // What is only offered cannot be put off.
        list->setProperty("currentIndex", 2);
        QTest::keyClick(stage.window(), Qt::Key_S);
        stage.settle();
        QVERIFY(!menu->property("visible").toBool());
    }

    void aKeyActsOnTheRowThatStandsThereNow()
    {
        Stage &stage = *m_stage;
        auto *cases = stage.find<CasesModel>();
        QQuickItem *list = stage.item(u"casesList"_s);
        const CaseView row = arriving();
        CaseView offer = sample::cases(false).upserts[2];
        cases->apply(Delta<CaseView>{true, {row}, {}});
        stage.settle();
        list->forceActiveFocus();
        list->setProperty("currentIndex", 0);
        auto *actions = stage.find<ActionRegistry>();
        QCOMPARE(actions->whyOffOf(u"cases.accept"_s), u"Choose an offer first"_s);

        cases->apply(Delta<CaseView>{false, {offer}, {}});
        cases->apply(Delta<CaseView>{false, {}, {row.key}});
        stage.settle();
        QCOMPARE(list->property("count").toInt(), 1);
        list->setProperty("currentIndex", 0);
        QCOMPARE(actions->whyOffOf(u"cases.accept"_s), QString());
    }

    void f6ComesRoundToTheList()
    {
        Stage &stage = *m_stage;
        QQuickItem *list = stage.item(u"casesList"_s);
        list->forceActiveFocus();
        QTest::keyClick(stage.window(), Qt::Key_F6);
        QVERIFY(!list->hasActiveFocus());
        // Over the first steps at the right, and the rail.
        for (int more = 0; more < 2 && !list->hasActiveFocus(); ++more)
            QTest::keyClick(stage.window(), Qt::Key_F6);
        QVERIFY(list->hasActiveFocus());
        stage.openCase();
        list->forceActiveFocus();
        QTest::keyClick(stage.window(), Qt::Key_F6);
        stage.settle();
        QVERIFY(!list->hasActiveFocus());
    }

    void uClosesTheCaseThatItMarksAsUnread()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QQuickItem *list = stage.item(u"casesList"_s);
        list->forceActiveFocus();
        list->setProperty("currentIndex", 0);
        QTest::keyClick(stage.window(), Qt::Key_U);
        stage.settle();
        QCOMPARE(stage.find<CaseDetail>()->parent()->property("selected").toString(), QString());
        QVERIFY(stage.find<QObject>(u"bench"_s)->property("lastToast").value<QObject *>());
    }

    void newCasesComeAtOnceWhileThePointerIsElsewhere()
    {
        Stage &stage = *m_stage;
        QTest::mouseMove(stage.window(), QPoint(1000, 600));
        stage.settle();
        QQuickItem *list = stage.item(u"casesList"_s);
        const int before = list->property("count").toInt();
        stage.find<CasesModel>()->apply(Delta<CaseView>{false, {arriving()}, {}});
        stage.settle();
        QCOMPARE(list->property("count").toInt(), before + 1);
    }

    void theSearchNarrowsTheListAndShowAllWidensIt()
    {
        Stage &stage = *m_stage;
        QQuickItem *list = stage.item(u"casesList"_s);
        list->forceActiveFocus();
        QTest::keyClick(stage.window(), Qt::Key_Slash);
        for (const char letter : "outlook pass")
            if (letter)
                QTest::keyClick(stage.window(), letter);
        stage.settle();
        QCOMPARE(list->property("count").toInt(), 1);
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        stage.settle();
        QCOMPARE(list->property("count").toInt(), 7);
    }

    void enterOpensTheCurrentRow()
    {
        Stage &stage = *m_stage;
        QQuickItem *list = stage.item(u"casesList"_s);
        list->forceActiveFocus();
        list->setProperty("currentIndex", 0);
        QTest::keyClick(stage.window(), Qt::Key_Down);
        QTest::keyClick(stage.window(), Qt::Key_J);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        stage.settle();
        QCOMPARE(stage.find<CaseDetail>()->caseId(), sample::id(3).toString());
    }

    void theKeyboardStaysOnItsCaseWhenAnotherOneMoves()
    {
        Stage &stage = *m_stage;
        QQuickItem *list = stage.item(u"casesList"_s);
        auto *shown = stage.find<FilteredRows>(u"filteredCases"_s);
        list->forceActiveFocus();
        list->setProperty("currentIndex", 2);
        const QString key = shown->keyAt(2);
        CaseView moved = sample::cases(false).upserts[4];
        moved.sortKey = "0000";
        stage.find<CasesModel>()->apply(Delta<CaseView>{false, {moved}, {}});
        stage.settle();
        QCOMPARE(shown->keyAt(0), moved.key);
        QCOMPARE(shown->keyAt(list->property("currentIndex").toInt()), key);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QCOMPARE(stage.find<CaseDetail>()->caseId(), key);
    }

    void aKeyMeansTheRowThatIsSeenAlsoInTheMomentWhenOneGoes()
    {
        Stage &stage = *m_stage;
        QQuickItem *list = stage.item(u"casesList"_s);
        auto *shown = stage.find<FilteredRows>(u"filteredCases"_s);
        list->forceActiveFocus();
        list->setProperty("currentIndex", 2);
        stage.settle();
        const QString key = shown->keyAt(2);
        // No frame between the two.
        stage.find<CasesModel>()->apply(Delta<CaseView>{false, {}, {shown->keyAt(0)}});
        QTest::keyClick(stage.window(), Qt::Key_A);
        QCOMPARE(stage.find<CaseDetail>()->caseId(), key);
    }

    void f1OpensThePageOfTheManualThatFitsAndEscapeGoesBack()
    {
        Stage &stage = *m_stage;
        const QList<std::pair<QString, QString>> pages{
            {u"cases"_s, u"cases"_s}, {u"hours"_s, u"skills"_s}, {u"skills"_s, u"skills"_s},
            {u"money"_s, u"money"_s}, {u"desk"_s, u"dispatcher"_s}, {u"review"_s, u"reviewing"_s},
            {u"onboarding"_s, u"onboarding"_s}, {u"settings"_s, u"security"_s}};
        for (const auto &[place, page] : pages) {
            stage.go(place);
            QTest::keyClick(stage.window(), Qt::Key_F1);
            stage.settle();
            QVERIFY2(stage.item(u"manualText"_s)->hasActiveFocus(), qPrintable(place));
            QCOMPARE(stage.find<ManualModel>()->page(), page);
            QTest::keyClick(stage.window(), Qt::Key_Escape);
            stage.settle();
            QVERIFY2(!stage.item(u"manualPlace"_s)->isVisible(), qPrintable(place));
            const QQuickItem *now = stage.window()->activeFocusItem();
            while (now && now->objectName() != place)
                now = now->parentItem();
            QVERIFY2(now, qPrintable(place));
        }
    }

    void aWordLeadsToItsPlaceInTheManual()
    {
        Stage &stage = *m_stage;
        stage.resize(1100, 560);
        stage.openCase();
        QTest::keyClick(stage.window(), Qt::Key_F1);
        stage.settle();
        QCOMPARE(stage.find<ManualModel>()->page(), u"conversation"_s);
        QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(stage.item(u"manualSearch"_s)->hasActiveFocus());
        for (const char letter : {'f', 'i', 'n', 'g', 'e', 'r', 'p', 'r', 'i', 'n', 't'})
            QTest::keyClick(stage.window(), letter);
        stage.settle();
        QQuickItem *topics = stage.item(u"manualTopics"_s);
        QCOMPARE(topics->property("count").toInt(), 1);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        stage.settle();
        QCOMPARE(stage.find<ManualModel>()->page(), u"remote"_s);
        const QQuickItem *view = stage.item(u"manualText"_s);
        const int row = stage.find<ManualModel>()->firstHit();
        QVERIFY(row > 10);
        for (QObject *object : stage.all()) {
            auto *piece = qobject_cast<QQuickItem *>(object);
            if (piece && piece->property("hit").toBool() && piece->property("index") == row) {
                const double y = piece->mapToItem(view, QPointF()).y();
                QVERIFY(y > 0 && y + piece->height() <= view->height());
                return;
            }
        }
        QFAIL("the place is not marked");
    }

    void aSettingIsFoundByItsWordsAndByOthersForIt()
    {
        Stage &stage = *m_stage;
        stage.go(u"settings"_s);
        QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier);
        QQuickItem *field = stage.item(u"settingsSearch"_s);
        QVERIFY(field->hasActiveFocus());
        const auto shown = [&](const QString &words) {
            field->setProperty("text", words);
            stage.settle();
            QStringList out;
            for (const QString &name : {u"ownDataCsv"_s, u"settingScheme"_s, u"aboutCard"_s}) {
                if (stage.item(name)->isVisible())
                    out.append(name);
            }
            return out.join(u' ');
        };
        QCOMPARE(shown(u"ratings TIME"_s), u"ownDataCsv"_s);
        QCOMPARE(shown(u"portable"_s), u"ownDataCsv"_s);
        QCOMPARE(shown(u"dark"_s), u"settingScheme"_s);
        QCOMPARE(shown(u"no such thing"_s), QString());
        QCOMPARE(shown({}), u"ownDataCsv settingScheme aboutCard"_s);
    }

    void diagnosticsNameNobody()
    {
        Stage &stage = *m_stage;
        stage.go(u"settings"_s);
        const QString said = stage.item(u"aboutCard"_s)->property("diagnostics").toString();
        QVERIFY(said.contains(u"connection"_s) && said.contains(u"language en"_s));
        for (const QString &canary : {stage.find<Profile>()->name(), stage.entrance().accountName(),
                                      u"Brandt"_s, u"FRITZ"_s, QSysInfo::machineHostName()})
            QVERIFY2(canary.isEmpty() || !said.contains(canary), qPrintable(canary));
    }

    void aSearchForAnExpertThatFindsNobodySaysSo()
    {
        Stage &stage = *m_stage;
        stage.go(u"desk"_s);
        stage.item(u"deskList"_s)->setProperty("currentIndex", 0);
        stage.settle();
        QMetaObject::invokeMethod(stage.item(u"assignButton"_s), "clicked");
        stage.find<DeskExpertsModel>(u"assignExpertsModel"_s)->apply(sample::deskExperts());
        stage.settle();
        const QQuickItem *nobody = stage.item(u"assignNobody"_s);
        QQuickItem *search = stage.item(u"assignExpertSearch"_s);
        QVERIFY(nobody && !nobody->isVisible());
        search->setProperty("text", u"zqzqzq"_s);
        QTRY_VERIFY(nobody->isVisible());
        search->setProperty("text", QString());
        QTRY_VERIFY(!nobody->isVisible());
    }
};

QTEST_MAIN(TestScreensList)
#include "tst_screens_list.moc"
