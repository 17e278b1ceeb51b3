// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"
#include "models/CaseDetail.h"
#include "models/CasesModel.h"
#include "models/ConversationModel.h"
#include "models/Drafts.h"
#include "models/Handover.h"
#include "models/LinkStatus.h"
#include "models/Profile.h"
#include "models/SkillsModel.h"
#include "models/StepsModel.h"
#include "models/WaitingModel.h"
#include "tests/screens/Stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What a person does with pointer and keyboard, and what the screens do then.
class TestScreensUse : public QObject {
    Q_OBJECT

    static QQuickItem *editor(Stage &stage, const QString &name)
    {
        QQuickItem *area = stage.item(name);
        return area ? area->property("editor").value<QQuickItem *>() : nullptr;
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

    void aMessageThatWaitsCanBeWrittenAgain()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QTest::keyClick(stage.window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        stage.settle();
        stage.find<WaitingModel>(u"waitingModel"_s)->apply(sample::waiting(false));
        stage.settle();
        QStringList rows;
        for (QObject *object : stage.all()) {
            auto *button = qobject_cast<QQuickItem *>(object);
            if (!button || button->objectName() != "waitingEdit"_L1 || !button->isVisible())
                continue;
            // What stands in the button bears its name, too.
            if (const auto what = button->parentItem()->parentItem()->property("what"); what.isValid())
                rows.append(what.toString());
        }
        QCOMPARE(rows.join(u", "_s), u"Message"_s);
        Q_EMIT stage.find<Drafts>()->takenBack(sample::id(1).toString(), u"note"_s);
        stage.settle();
        QVERIFY(!stage.find<QObject>(u"waitingSheet"_s)->property("visible").toBool());
        QVERIFY(editor(stage, u"composerNote"_s)->hasActiveFocus());
    }

    void aCaseOpensInReplyAndCtrlShiftRChangesToTheNote()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QVERIFY(stage.item(u"composerReply"_s)->isVisible());
        QTest::keyClick(stage.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        stage.settle();
        QVERIFY(stage.item(u"composerNote"_s)->isVisible());
        QVERIFY(editor(stage, u"composerNote"_s)->hasActiveFocus());
        QCOMPARE(stage.item(u"composerSend"_s)->property("label").toString(), u"Save note"_s);
        QTest::keyClick(stage.window(), Qt::Key_R, Qt::ControlModifier);
        stage.settle();
        QVERIFY(editor(stage, u"composerReply"_s)->hasActiveFocus());
        QCOMPARE(stage.item(u"composerSend"_s)->property("label").toString(),
                 u"Send to T. Brandt"_s);
    }

    void theTimeOfACaseOpensByKeyAndEscClosesIt()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QTest::keyClick(stage.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        stage.settle();
        QVERIFY(stage.item(u"timePanelClose"_s)->isVisible());
        QCOMPARE(stage.item(u"clockElapsed"_s)->property("text").toString(), u"00:21:00"_s);
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(!stage.item(u"timePanelClose"_s)->isVisible());
        QVERIFY(stage.item(u"composerReply"_s)->isVisible());
    }

    void anEarningOpensItsBillAndAnObjectionNeedsWords()
    {
        Stage &stage = *m_stage;
        stage.go(u"money"_s);
        QMetaObject::invokeMethod(stage.item(u"earning3"_s), "clicked");
        stage.settle();
        QVERIFY(stage.item(u"earningClose"_s)->isVisible());
        QMetaObject::invokeMethod(stage.item(u"objectButton"_s), "clicked");
        stage.settle();
        QVERIFY(!stage.item(u"objectSend"_s)->property("disabledReason").toString().isEmpty());
        stage.item(u"objectText"_s)->setProperty("text", u"It was longer."_s);
        stage.settle();
        QVERIFY(stage.item(u"objectSend"_s)->property("disabledReason").toString().isEmpty());
    }

    void replyAndNoteKeepTheirOwnText()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QTest::keyClick(stage.window(), Qt::Key_R, Qt::ControlModifier);
        QTest::keyClick(stage.window(), 'y');
        QTest::keyClick(stage.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(stage.window(), 'n');
        QCOMPARE(stage.item(u"composerReply"_s)->property("text").toString(), u"y"_s);
        QCOMPARE(stage.item(u"composerNote"_s)->property("text").toString(), u"n"_s);
    }

    void enterSendsAReplyButNotANote()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QTest::keyClick(stage.window(), Qt::Key_R, Qt::ControlModifier);
        QTest::keyClick(stage.window(), 'y');
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(stage.item(u"composerReply"_s)->property("text").toString(), u"y\n"_s);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QCOMPARE(stage.item(u"composerReply"_s)->property("text").toString(), QString());
        QTest::keyClick(stage.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(stage.window(), 'n');
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QCOMPARE(stage.item(u"composerNote"_s)->property("text").toString(), u"n\n"_s);
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.item(u"composerNote"_s)->property("text").toString(), QString());
    }

    void theSolvedPanelWantsItsTwoLines()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        stage.settle();
        QVERIFY(editor(stage, u"solveText"_s)->hasActiveFocus());
        QQuickItem *send = stage.item(u"solveSend"_s);
        QVERIFY(!send->property("disabledReason").toString().isEmpty());
        QTest::keyClick(stage.window(), 'x');
        QVERIFY(send->property("disabledReason").toString().isEmpty());
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(!send->isEnabled());
        QCOMPARE(stage.item(u"solveText"_s)->property("text").toString(), u"x"_s);
    }

    void stepsAreTickedAndWaitForTheirAnswer()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        const auto *steps = stage.find<StepsModel>(u"stepsModel"_s);
        QCOMPARE(steps->count(), 3);
        QCOMPARE(steps->doneCount(), 1);
        QVERIFY(steps->asText().startsWith(u"✓ Read the event log\n○ Remove"_s));
        QVERIFY(stage.item(u"newStep"_s)->isVisible());
    }

    void aHandOverSaysWhoMustAgreeAndUntilWhen()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QMetaObject::invokeMethod(stage.item(u"caseMore"_s), "clicked");
        stage.settle();
        QMetaObject::invokeMethod(stage.item(u"caseHandOver"_s), "triggered");
        stage.settle();
        QVERIFY(editor(stage, u"handoverReason"_s)->hasActiveFocus());
        QVERIFY(!stage.item(u"handoverSend"_s)->property("disabledReason").toString().isEmpty());
        QVERIFY(stage.item(u"handoverSummary"_s)->property("text").toString().contains(u"○"_s));
        QTest::keyClick(stage.window(), 'x');
        QVERIFY(stage.item(u"handoverSend"_s)->property("disabledReason").toString().isEmpty());
        stage.find<Handover>()->apply(sample::handover(false));
        stage.settle();
        QVERIFY(stage.item(u"handoverState"_s)->property("text").toString()
                    .startsWith(u"T. Brandt must agree by"_s));
        QVERIFY(!stage.item(u"handoverSend"_s)->isVisible());
        QVERIFY(stage.item(u"handoverWithdraw"_s)->hasActiveFocus());
        // What was asked can be read, and changed no more.
        QVERIFY(!stage.item(u"handoverReason"_s)->isVisible());
        QCOMPARE(stage.item(u"handoverAskedReason"_s)->property("text").toString(),
                 sample::handover(false).upserts.first().body.reason);
        QVERIFY(stage.item(u"handoverAskedReason"_s)->isVisible());
    }

    void withoutAConnectionAcceptIsOffAndSaysWhy()
    {
        Stage &stage = *m_stage;
        stage.openOffer();
        QVERIFY(stage.item(u"offerAccept"_s)->isVisible());
        LinkState offline;
        offline.since = {FixedClock::noon10 - 600'000};
        offline.waiting = 3;
        stage.find<LinkStatus>()->show(offline);
        stage.settle();
        QCOMPARE(stage.item(u"offerAccept"_s)->property("disabledReason").toString(),
                 u"Needs a connection"_s);
        QQuickItem *line = stage.item(u"connectionLine"_s);
        QVERIFY(line->isVisible());
        QCOMPARE(
            line->property("text").toString(),
            u"No connection since 13:00. 3 changes wait on this computer. Everything you write is kept."_s);
    }

    void withoutAConnectionWhatTheCustomerMustAnswerAtOnceIsOff()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        auto *actions = stage.find<ActionRegistry>();
        QQuickItem *remote = stage.item(u"remoteButton"_s);
        QVERIFY(remote->isEnabled());
        LinkState offline;
        offline.since = {FixedClock::noon10 - 600'000};
        stage.find<LinkStatus>()->show(offline);
        stage.settle();
        const QString why = u"Needs a connection"_s;
        QCOMPARE(remote->property("disabledReason").toString(), why);
        QCOMPARE(actions->whyOffOf(u"case.remote"_s), why);
        QCOMPARE(actions->whyOffOf(u"case.password"_s), why);
        QVERIFY(actions->whyOffOf(u"case.solve"_s).isEmpty());
    }

    void aLostOfferSaysWhyAndTakesNoAnswer()
    {
        Stage &stage = *m_stage;
        stage.openOffer();
        CaseDetailRow row = sample::offerDetail(false);
        row.viewRev = 2;
        row.lostCode = u"already_taken"_s;
        stage.find<CaseDetail>()->show(row);
        stage.settle();
        QCOMPARE(stage.item(u"offerHeadline"_s)->property("text").toString(),
                 u"Someone was faster. You move up next time."_s);
        QVERIFY(!stage.item(u"offerAccept"_s)->isVisible());
    }

    void inANarrowWindowATaskOpensInPlaceOfTheTree()
    {
        Stage &stage = *m_stage;
        stage.resize(700, 720);
        stage.go(u"skills"_s);
        QQuickItem *list = stage.item(u"skillsList"_s);
        for (const int line : {0, 2})
            QMetaObject::invokeMethod(list, "activated", Q_ARG(int, line));
        stage.settle();
        list->setProperty("currentIndex", 4);
        QVERIFY(!stage.item(u"skillLevel4"_s) || !stage.item(u"skillLevel4"_s)->isVisible());
        QMetaObject::invokeMethod(list, "activated", Q_ARG(int, 4));
        stage.settle();
        QVERIFY(stage.item(u"skillLevel4"_s)->isVisible());
        QVERIFY(!list->isVisible());
    }

    void theInspectorGivesWayWhereTheWindowIsNarrow()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QVERIFY(stage.item(u"customerName"_s)->isVisible());
        stage.resize(1280, 720);
        QVERIFY(!stage.item(u"customerName"_s)->isVisible());
        QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        stage.settle();
        QVERIFY(stage.item(u"customerName"_s)->isVisible());
    }

    void belowEightHundredSixtyOnePaneIsShown()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        stage.resize(800, 720);
        QVERIFY(!stage.item(u"casesList"_s)->isVisible());
        QVERIFY(stage.item(u"conversation"_s)->isVisible());
        stage.item(u"conversation"_s)->forceActiveFocus();
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(stage.item(u"casesList"_s)->isVisible());
    }

    void theRailShowsWhatTheRolesOpen()
    {
        Stage &stage = *m_stage;
        QVERIFY(stage.item(u"railDesk"_s));
        ProfileRow expert = sample::profile();
        expert.viewRev = 2;
        expert.roles = {Role::Expert};
        stage.find<Profile>()->show(expert);
        stage.settle();
        QVERIFY(!stage.item(u"railDesk"_s));
        QVERIFY(stage.item(u"railSkills"_s));
        ProfileRow dispatcher = expert;
        dispatcher.viewRev = 3;
        dispatcher.roles = {Role::Dispatcher};
        stage.find<Profile>()->show(dispatcher);
        stage.settle();
        QVERIFY(stage.item(u"deskList"_s));
        QVERIFY(!stage.item(u"railCases"_s));
    }

    void aToastLeavesTheComposerFree()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        Q_EMIT stage.find<CaseDetail>()->held(sample::id(77).toString(),
                                              u"A case was solved. "_s.repeated(12), 8);
        stage.settle();
        auto *toast = stage.find<QObject>(u"bench"_s)->property("lastToast").value<QQuickItem *>();
        QQuickItem *send = stage.item(u"composerSend"_s);
        const auto placeOf = [](QQuickItem *item) {
            return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        };
        QVERIFY(!placeOf(toast).intersects(placeOf(send)));
        QVERIFY(toast->height() > 60);
    }

    void theListOfKeysIsReadToItsEndByKeys()
    {
        Stage &stage = *m_stage;
        QTest::keyClick(stage.window(), Qt::Key_Slash, Qt::ControlModifier);
        stage.settle();
        QQuickItem *keys = stage.item(u"keyList"_s);
        QVERIFY(keys->hasActiveFocus());
        QTest::keyClick(stage.window(), Qt::Key_PageDown);
        QVERIFY(keys->property("contentY").toDouble() > 100);
        QTest::keyClick(stage.window(), Qt::Key_End);
        QCOMPARE(keys->property("contentY").toDouble(),
                 keys->property("contentHeight").toDouble() - keys->height());
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(!stage.find<QObject>(u"keySheet"_s)->property("visible").toBool());
    }

    void theCopyIsDiscardedOnlyAfterTheTypedWord()
    {
        Stage &stage = *m_stage;
        EntranceState closed;
        closed.state = Session::State::KeyringUnavailable;
        closed.keyring = Session::Keyring::EntryMissing;
        closed.unsentCount = 3;
        stage.entrance().show(closed);
        stage.settle();
        QMetaObject::invokeMethod(stage.item(u"discardButton"_s), "clicked");
        stage.settle();
        auto *dialog = stage.find<QObject>(u"discardDialog"_s);
        QVERIFY(!dialog->property("confirmDisabledReason").toString().isEmpty());
        for (const char letter : "discard")
            if (letter)
                QTest::keyClick(stage.window(), letter);
        QVERIFY(dialog->property("confirmDisabledReason").toString().isEmpty());
    }

    void theToastTakesBackWithinEightSeconds()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        auto *detail = stage.find<CaseDetail>();
        QSignalSpy undone(detail, &CaseDetail::failed);
        Q_EMIT detail->held(sample::id(77).toString(), u"Case solved"_s, 8);
        stage.settle();
        QObject *bench = stage.find<QObject>(u"bench"_s);
        QVERIFY(bench->property("lastToast").value<QObject *>());
        QTest::keyClick(stage.window(), Qt::Key_Z, Qt::ControlModifier);
        stage.settle();
        QVERIFY(!bench->property("lastToast").value<QObject *>());
    }

    void tabGoesOnInThePageThatAKeyHasOpened()
    {
        Stage &stage = *m_stage;
        const auto opens = [&](Qt::Key key, const QString &name) {
            QTest::keyClick(stage.window(), key, Qt::ControlModifier);
            stage.settle();
            QTest::keyClick(stage.window(), Qt::Key_Tab);
            for (QQuickItem *item = stage.window()->activeFocusItem(); item;
                 item = item->parentItem()) {
                if (item->objectName() == name)
                    return true;
            }
            return false;
        };
        QVERIFY(opens(Qt::Key_Comma, u"settings"_s));
        QVERIFY(opens(Qt::Key_2, u"hours"_s));
        QVERIFY(opens(Qt::Key_Comma, u"settings"_s));
    }
};

QTEST_MAIN(TestScreensUse)
#include "tst_screens_use.moc"
