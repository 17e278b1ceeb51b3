// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"
#include "models/CaseDetail.h"
#include "models/CasesModel.h"
#include "models/ConversationModel.h"
#include "models/PaletteModel.h"
#include "models/SearchModel.h"
#include "tests/screens/Stage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What the keyboard does in the shell: shortcuts, palette, panes, and keys that were changed.
class TestScreensActions : public QObject {
    Q_OBJECT

    static constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
    std::unique_ptr<Stage> m_stage;
    // Found once: to look through all objects takes longer than what is done with one.
    QHash<QString, QObject *> m_popups;
    CaseDetail *m_detail = nullptr;
    ActionRegistry *m_actions = nullptr;
    PaletteModel *m_found = nullptr;
    QQuickItem *m_list = nullptr;  // of the palette

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_stage->window(), key, modifiers);
        m_stage->settle();
    }
    // Tab goes down; the modifiers come up with letGo().
    void hold(Qt::KeyboardModifiers modifiers)
    {
        QTest::keyPress(m_stage->window(), Qt::Key_Tab, modifiers);
        m_stage->settle();
    }
    void letGo(Qt::KeyboardModifiers modifiers)
    {
        QTest::keyRelease(m_stage->window(), Qt::Key_Tab, modifiers);
        m_stage->settle();
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(m_stage->window(), letter.toLatin1());
        m_stage->settle();
    }
    QObject *open(const QString &name) const
    {
        QObject *popup = m_popups.contains(name) ? m_popups.value(name)
                                                 : m_stage->find<QObject>(name);
        return popup && popup->property("visible").toBool() ? popup : nullptr;
    }
    QString chosen(int role = PaletteModel::TextRole) const
    {
        const int row = m_list->property("currentIndex").toInt();
        return m_found->index(row).data(role).toString();
    }
    QString told() const
    {
        QString all;
        for (QObject *object : m_stage->all())
            all += object->property("text").toString() + u'\n';
        return all;
    }
    // Names of the item with the keyboard and of those around it.
    QStringList here() const
    {
        QStringList names;
        QQuickItem *item = m_stage->window()->activeFocusItem();
        for (; item; item = item->parentItem())
            names.append(item->objectName());
        return names;
    }
    QObject *cases() const { return m_detail->parent(); }
    QString shown() const { return cases()->property("selected").toString(); }
    void openKey(int n)
    {
        QMetaObject::invokeMethod(cases(), "open", Q_ARG(QString, sample::id(n).toString()));
        m_stage->settle();
    }

private Q_SLOTS:
    // One window for all: to make it costs more than to use it.
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        m_stage = std::make_unique<Stage>(u"en"_s);
        QVERIFY(m_stage->openForUse());
        m_detail = m_stage->find<CaseDetail>();
        m_actions = m_stage->find<ActionRegistry>();
        for (const QString &action : {u"palette.open"_s, u"keys.open"_s}) {
            m_actions->trigger(action);
            press(Qt::Key_Escape);
        }
        for (const QString &popup : {u"palette"_s, u"caseSwitcher"_s, u"keySheet"_s})
            QVERIFY(m_popups[popup] = m_stage->find<QObject>(popup));
        m_found = m_stage->find<PaletteModel>();
        m_list = m_stage->item(u"paletteList"_s);
    }
    void init()
    {
        m_stage->go(u"cases"_s);
        m_stage->invoke(cases(), "close");
        m_actions->resetAll();
        QVERIFY(!open(u"palette"_s) && !open(u"caseSwitcher"_s) && !open(u"keySheet"_s));
    }
    void cleanup()
    {
        for (const QString &popup : {u"palette"_s, u"caseSwitcher"_s, u"keySheet"_s}) {
            if (open(popup))
                press(Qt::Key_Escape);
        }
    }
    void cleanupTestCase() { m_stage.reset(); }

    void thePaletteDoesWhatFitsBest()
    {
        m_stage->openCase();
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(open(u"palette"_s));
        QVERIFY(m_stage->item(u"paletteCase"_s)->property("text").toString().startsWith(
            u"T. Brandt · "_s));
        type(u"time case"_s);
        QCOMPARE(chosen(), u"Time on this case"_s);
        QCOMPARE(chosen(PaletteModel::ChordRole), u"Ctrl+Shift+T"_s);
        press(Qt::Key_Return);
        QVERIFY(!open(u"palette"_s));
        QVERIFY(m_stage->item(u"timePanelClose"_s)->isVisible());
        // What was used last comes first the next time.
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(chosen(), u"Time on this case"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!open(u"palette"_s));
    }

    void thePaletteGivesTheKeyboardToWhatItOpens()
    {
        m_stage->openCase();
        m_stage->item(u"casesList"_s)->forceActiveFocus();
        press(Qt::Key_K, Qt::ControlModifier);
        type(u"note"_s);
        QCOMPARE(chosen(), u"Note"_s);
        press(Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(here().contains(u"composerNote"_s));
    }

    void whatIsOffSaysWhyAndDoesNothing()
    {
        m_stage->go(u"settings"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        type(u"reply"_s);
        QCOMPARE(chosen(), u"Reply"_s);
        QCOMPARE(chosen(PaletteModel::WhyOffRole), u"Open a case first"_s);
        press(Qt::Key_Return);
        QVERIFY(open(u"palette"_s));
        press(Qt::Key_Escape);
        QVERIFY(!open(u"palette"_s));
    }

    void thePaletteFindsPlacesAndCases()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(u"availab"_s);
        QStringList texts;
        for (int i = 0; i < m_found->count(); ++i)
            texts.append(m_found->index(i).data(PaletteModel::TextRole).toString());
        QVERIFY(texts.contains(u"Availability"_s));
        auto *field = m_stage->item(u"paletteField"_s);
        field->setProperty("text", u"brandt"_s);
        m_stage->settle();
        QCOMPARE(chosen(PaletteModel::KeyRole), sample::id(1).toString());
        press(Qt::Key_Return);
        QCOMPARE(shown(), sample::id(1).toString());
    }

    void aKeyOfWhatIsOffSaysWhyInAToast()
    {
        m_stage->openCase();
        press(Qt::Key_X, ctrlShift);
        QVERIFY(told().contains(u"No remote session runs"_s));
    }

    void anEmptyComposerLeavesUndoToTheToast()
    {
        m_stage->openCase();
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(here().contains(u"composerReply"_s));
        QObject *bench = m_stage->find<QObject>(u"bench"_s);
        Q_EMIT m_stage->find<CaseDetail>()->held(sample::id(77).toString(), u"Case solved"_s, 8);
        m_stage->settle();
        type(u"a"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench->property("lastToast").value<QObject *>());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!bench->property("lastToast").value<QObject *>());
    }

    void ctrlTabGoesToTheCaseBeforeAndFurtherWhileItIsHeld()
    {
        for (const int n : {5, 1, 4})
            openKey(n);
        QCOMPARE(shown(), sample::id(4).toString());
        hold(Qt::ControlModifier);
        QVERIFY(open(u"caseSwitcher"_s));
        letGo(Qt::ControlModifier);
        QVERIFY(!open(u"caseSwitcher"_s));
        QCOMPARE(shown(), sample::id(1).toString());
        hold(Qt::ControlModifier);
        hold(Qt::ControlModifier);
        letGo(Qt::ControlModifier);
        QCOMPARE(shown(), sample::id(5).toString());
        hold(ctrlShift);
        press(Qt::Key_Escape);
        QCOMPARE(shown(), sample::id(5).toString());
    }

    void f6GoesThroughAllPanesAndBack()
    {
        m_stage->openCase();
        m_stage->item(u"casesList"_s)->forceActiveFocus();
        press(Qt::Key_F6);
        QVERIFY(here().contains(u"conversation"_s));
        press(Qt::Key_F6);
        QVERIFY(here().contains(u"composerReply"_s));
        press(Qt::Key_F6);
        QVERIFY(!here().contains(u"composerReply"_s));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(here().contains(u"composerReply"_s));
        m_stage->item(u"casesList"_s)->forceActiveFocus();
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(here().contains(u"railCases"_s));
        press(Qt::Key_F6);
        QVERIFY(here().contains(u"casesList"_s));
    }

    void f6LeavesEveryPageForTheRailAndComesBack()
    {
        for (const QString &place :
             {u"settings"_s, u"money"_s, u"skills"_s, u"hours"_s, u"desk"_s}) {
            m_stage->go(place);
            press(Qt::Key_F6);
            for (int i = 0; i < 8 && !here().contains(u"railCases"_s); ++i)
                press(Qt::Key_F6);
            QVERIFY2(here().contains(u"railCases"_s), qPrintable(place));
            press(Qt::Key_F6);
            QVERIFY2(here().contains(place), qPrintable(place + u": "_s + here().join(u' ')));
        }
    }

    void f7AsksForTheRemoteSessionAndCtrlShiftHHandsOver()
    {
        m_stage->openCase();
        press(Qt::Key_F7);
        QVERIFY(m_stage->item(u"remoteAskSend"_s)->isVisible());
        press(Qt::Key_Escape);
        press(Qt::Key_H, ctrlShift);
        QVERIFY(cases()->property("openCase").value<QObject *>()->property("side").toString()
                == u"handover"_s);
        press(Qt::Key_Escape);
    }

    void aMenuSaysWhatTheActionsSay()
    {
        m_stage->openCase();
        m_actions->setChord(u"case.handOver"_s, u"F9"_s);
        QMetaObject::invokeMethod(m_stage->item(u"caseMore"_s), "clicked");
        m_stage->settle();
        QQuickItem *item = m_stage->item(u"caseHandOver"_s);
        QCOMPARE(item->property("label").toString(), u"Hand over…"_s);
        QCOMPARE(item->property("keyHint").toString(), u"F9"_s);
        QCOMPARE(item->property("disabledReason").toString(), QString());
        press(Qt::Key_Escape);
        QMetaObject::invokeMethod(item, "triggered");
        m_stage->settle();
        QCOMPARE(cases()->property("openCase").value<QObject *>()->property("side").toString(),
                 u"handover"_s);
        press(Qt::Key_Escape);
    }

    void aSignActsOnKeyboardsWhereItNeedsShift()
    {
        m_stage->item(u"casesList"_s)->forceActiveFocus();
        press(Qt::Key_Slash, Qt::ShiftModifier);
        QVERIFY(here().contains(u"casesFilter"_s));
        m_stage->item(u"casesList"_s)->forceActiveFocus();
        press(Qt::Key_Question, Qt::ShiftModifier);
        QVERIFY(open(u"keySheet"_s));
    }

    void aKeyIsChangedInTheSettingsAndActs()
    {
        m_stage->go(u"settings"_s);
        QMetaObject::invokeMethod(m_stage->item(u"shortcutsOpen"_s), "clicked");
        m_stage->settle();
        const auto record = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QMetaObject::invokeMethod(m_stage->item(u"chord_case.time"_s), "clicked");
            m_stage->settle();
            press(key, modifiers);
        };
        record(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(told().contains(u"Text fields need these keys themselves."_s));
        press(Qt::Key_Escape);
        QCOMPARE(m_actions->chordsOf(u"case.time"_s).value(0), u"Ctrl+Shift+T"_s);
        record(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(told().contains(u"Ctrl R means: Reply"_s));
        QVERIFY(here().contains(u"swap_case.time"_s));
        press(Qt::Key_Return);
        QCOMPARE(m_actions->chordsOf(u"case.reply"_s).value(0), u"Ctrl+Shift+T"_s);
        record(Qt::Key_F9, Qt::NoModifier);
        QCOMPARE(m_actions->chordsOf(u"case.time"_s).value(0), u"F9"_s);

        m_stage->openCase();
        QCOMPARE(m_stage->item(u"inspectorTime"_s)->property("keyHint").toString(), u"F9"_s);
        press(Qt::Key_F9);
        QVERIFY(m_stage->item(u"timePanelClose"_s)->isVisible());
    }

    void thePaletteAnswersAtOnceAmongManyCases()
    {
        const CaseView model = sample::cases(false).upserts.first();
        Delta<CaseView> many;
        for (int n = 100; n < 5100; ++n) {
            CaseView row = model;
            row.key = QString::number(n);
            row.sortKey = row.key.toLatin1();
            row.title = u"Router %1 loses its connection"_s.arg(n);
            many.upserts.append(row);
        }
        CasesModel cases;
        cases.setWording(&m_stage->wording());
        cases.apply(many);
        PaletteModel found;
        found.setProperty("actions", QVariant::fromValue(m_actions));
        found.setProperty("cases", QVariant::fromValue(&cases));
        QElapsedTimer clock;
        clock.start();
        found.setQuery(u"rou 48"_s);
        const qint64 took = clock.elapsed();
        QVERIFY(found.count() > 10);
        // 50 ms are what a person may wait; the margin is for a busy machine.
        QVERIFY2(took < 150, qPrintable(QString::number(took)));
        qInfo() << "palette among 5,000 cases:" << took << "ms";
    }

    void ctrlFFindsInTheConversationAndStaysInItsField()
    {
        m_stage->openCase();
        press(Qt::Key_F, Qt::ControlModifier);
        auto *bar = m_stage->item(u"talkFind"_s);
        QVERIFY(bar->isVisible());
        type(u"the"_s);
        const QStringList keys =
            m_stage->find<ConversationModel>()->keysHolding(u"the"_s);
        QVERIFY(keys.size() > 1);
        const auto count = [&] {
            return m_stage->item(u"talkFindCount"_s)->property("text").toString();
        };
        QCOMPARE(count(), u"%1 of %1"_s.arg(keys.size()));
        press(Qt::Key_Return);
        QCOMPARE(count(), u"%1 of %2"_s.arg(keys.size() - 1).arg(keys.size()));
        press(Qt::Key_F3);
        QCOMPARE(count(), u"%1 of %1"_s.arg(keys.size()));
        QVERIFY(m_stage->item(u"talkFindField"_s)->hasActiveFocus());
        type(u"qqq"_s);
        QCOMPARE(count(), u"Not in this conversation"_s);
        press(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(m_stage->item(u"conversation"_s)->hasActiveFocus());
    }

    void ctrlShiftFFindsAndEnterGoesToTheMessage()
    {
        m_stage->openCase();
        auto *talk = m_stage->find<ConversationModel>();
        const QString key = talk->keyAt(1);
        press(Qt::Key_F, ctrlShift);
        QVERIFY(open(u"searchEverything"_s));
        type(u"log"_s);
        auto *found = m_stage->find<SearchModel>();
        QCOMPARE(found->text(), u"log"_s);
        SearchRow row = sample::found(false).upserts.first();
        row.entity = Id::fromString(key);
        row.caseId = Id::fromString(m_stage->find<CaseDetail>()->caseId());
        found->apply(Delta<SearchRow>{true, {row}, {}});
        m_stage->settle();
        press(Qt::Key_Return);
        QVERIFY(!open(u"searchEverything"_s));
        auto *list = m_stage->item(u"conversation"_s);
        QTRY_COMPARE(list->property("currentIndex").toInt(), 1);
        QVERIFY(list->hasActiveFocus());
    }
};

QTEST_MAIN(TestScreensActions)
#include "tst_screens_actions.moc"
