// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"
#include "models/CaseDetail.h"
#include "models/CrashReport.h"
#include "models/ConversationModel.h"
#include "models/SearchModel.h"
#include "tests/screens/Pictures.h"

#include <QTest>

#include <algorithm>

using namespace werkbank;
using namespace Qt::StringLiterals;

// One open case: what lies over it, its end, and what is marked or shortened in what was said.
class TestScreensCase : public QObject {
    Q_OBJECT

    static QQuickItem *editor(Stage &stage, const QString &name)
    {
        QQuickItem *area = stage.item(name);
        return area ? area->property("editor").value<QQuickItem *>() : nullptr;
    }
    // How many places of what was said are marked as hits.
    int hits() const
    {
        int out = 0;
        for (const QObject *object : m_stage->all()) {
            if (!object->inherits("werkbank::TextRuns"))
                continue;
            for (const QVariant &run : object->property("runs").toList())
                out += run.toMap().value(u"style"_s).toInt() == 16;
        }
        return out;
    }

    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void init()
    {
        qputenv("TZ", "Europe/Berlin");
        m_stage = std::make_unique<Stage>(u"en"_s);
        QVERIFY(m_stage->openForUse());
        m_stage->openCase();
    }
    void cleanup() { m_stage.reset(); }

    void whereTheCustomerIsFasterTheWordsStayAndTheReasonIsSaid()
    {
        Stage &stage = *m_stage;
        auto *detail = stage.find<CaseDetail>();
        const CaseDetailRow before = sample::caseDetail(false);
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        stage.settle();
        editor(stage, u"solveText"_s)->setProperty("text", u"The profile was rebuilt."_s);
        QVERIFY(!stage.item(u"solveOff"_s)->isVisible());
        CaseDetailRow faster = before;
        faster.body->state = CaseState::Closed;
        faster.body->outcome = Outcome::Confirmed;
        detail->show(faster);
        stage.settle();
        QVERIFY(stage.item(u"solveOff"_s)->isVisible());
        QVERIFY(stage.item(u"solveSend"_s)->property("disabledReason").toString().contains(
            u"confirmed already"_s));
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.item(u"solveText"_s)->property("text").toString(),
                 u"The profile was rebuilt."_s);
        // Without words there is nothing to keep: it closes and says why.
        editor(stage, u"solveText"_s)->setProperty("text", QString());
        detail->show(before);
        stage.settle();
        detail->show(faster);
        stage.settle();
        QVERIFY(!stage.item(u"solveSend"_s)->isEnabled());
        detail->show(before);
    }

    void wordsOfASolvedCaseComeBackWhenItIsTakenBack()
    {
        Stage &stage = *m_stage;
        auto *detail = stage.find<CaseDetail>();
        const CaseDetailRow before = sample::caseDetail(false);
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        stage.settle();
        editor(stage, u"solveText"_s)->setProperty("text", u"The profile was rebuilt."_s);
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier);
        Q_EMIT detail->held(sample::id(77).toString(), u"Case solved"_s, 8);
        QObject *bench = stage.find<QObject>(u"bench"_s);
        QVERIFY(bench->property("lastToast").value<QObject *>());
        CaseDetailRow out = before;
        out.solvePending = true;
        detail->show(out);
        stage.settle();
        QCOMPARE(stage.item(u"solveText"_s)->property("text").toString(), QString());
        detail->show(before);
        stage.settle();
        QCOMPARE(stage.item(u"solveText"_s)->property("text").toString(),
                 u"The profile was rebuilt."_s);
        // Wherever that was done: nothing is left to be taken back.
        QVERIFY(!bench->property("lastToast").value<QObject *>());
        editor(stage, u"solveText"_s)->setProperty("text", QString());
    }

    void anAcceptedOfferIsSaidUntilTheFirstWordsAreSent()
    {
        Stage &stage = *m_stage;
        stage.openOffer();
        auto *detail = stage.find<CaseDetail>();
        CaseDetailRow row = sample::offerDetail(false);
        row.viewRev = 2;
        row.asking = true;
        detail->show(row);
        stage.settle();
        QCOMPARE(stage.item(u"offerHeadline"_s)->property("text").toString(), u"Asking…"_s);
        row.viewRev = 3;
        row.asking = false;
        row.body = sample::caseBody(false);
        detail->show(row);
        stage.settle();
        const auto isSaid = [&stage] {
            const QList<QObject *> all = stage.all();
            return std::any_of(all.cbegin(), all.cend(), [](const QObject *object) {
                return object->property("text").toString()
                    == u"Yours. T. Brandt waits for your first words."_s;
            });
        };
        QVERIFY(isSaid());
        QVERIFY(stage.item(u"composerReply"_s)->isVisible());
        editor(stage, u"composerReply"_s)->setProperty("text", u"Good morning."_s);
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier);
        stage.settle();
        QVERIFY(!isSaid());
    }

    void neitherAToastNorTheInspectorCoversWhatCanBePressed()
    {
        Stage &stage = *m_stage;
        const auto placeOf = [](QQuickItem *item) {
            return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        };
        // Over the conversation the inspector lies where there is no room for both.
        const auto covered = [&](QQuickItem *cover, bool overTalk) {
            QStringList out;
            const QQuickItem *talk = stage.item(u"conversation"_s);
            for (QObject *object : stage.all()) {
                auto *item = qobject_cast<QQuickItem *>(object);
                if (!item || !item->isVisible() || !item->isEnabled() || cover->isAncestorOf(item)
                    || (overTalk && talk->isAncestorOf(item))
                    || object->metaObject()->indexOfSignal("clicked()") < 0)
                    continue;
                if (placeOf(item).intersects(placeOf(cover)))
                    out.append(item->objectName() + u' ' + item->property("label").toString());
            }
            return out.join(u", "_s);
        };
        QQuickItem *inspector = stage.item(u"inspector"_s);
        for (const int width : {1440, 1280, 900, 700}) {
            stage.resize(width, 720);
            if (!inspector->isVisible())
                QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
            stage.settle(60);
            QVERIFY(inspector->isVisible());
            QString under = covered(inspector, width < 1280);
            QVERIFY2(under.isEmpty(), qPrintable(u"%1: %2"_s.arg(width).arg(under)));
            Q_EMIT stage.find<CaseDetail>()->held(sample::id(77).toString(), u"Case solved"_s, 8);
            stage.settle(60);
            QObject *bench = stage.find<QObject>(u"bench"_s);
            under = covered(bench->property("lastToast").value<QQuickItem *>(), false);
            QVERIFY2(under.isEmpty(), qPrintable(u"%1: %2"_s.arg(width).arg(under)));
            QTest::keyClick(stage.window(), Qt::Key_Z, Qt::ControlModifier);
            stage.settle();
        }
    }

    void aPageMakesRoomForAToast()
    {
        Stage &stage = *m_stage;
        stage.go(u"settings"_s);
        const auto bottomOf = [](QQuickItem *item) {
            return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).bottom();
        };
        QQuickItem *page = stage.item(u"settings"_s);
        QVERIFY(page);
        const qreal before = bottomOf(page);
        Q_EMIT stage.find<CaseDetail>()->held(sample::id(77).toString(), u"Case solved"_s, 8);
        stage.settle(60);
        auto *toast = stage.find<QObject>(u"bench"_s)->property("lastToast").value<QQuickItem *>();
        QVERIFY(bottomOf(page) <= bottomOf(toast) - toast->height());
        QTest::keyClick(stage.window(), Qt::Key_Z, Qt::ControlModifier);
        stage.settle(60);
        QCOMPARE(bottomOf(page), before);
    }

    void whatIsLookedForIsMarkedWhereverItStands()
    {
        QCOMPARE(hits(), 0);
        m_stage->find<ActionRegistry>(u"actions"_s)->trigger(u"find.here"_s);
        m_stage->item(u"talkFindField"_s)->setProperty("text", u"the"_s);
        m_stage->settle();
        const int said = int(m_stage->find<ConversationModel>()->keysHolding(u"the"_s).size());
        QVERIFY(said > 1);
        QVERIFY2(hits() >= said, qPrintable(QString::number(hits())));
        QTest::keyClick(m_stage->window(), Qt::Key_Escape);
        m_stage->settle();
        QCOMPARE(hits(), 0);
    }

    void whatASearchFoundIsMarkedInTheConversation()
    {
        auto *talk = m_stage->find<ConversationModel>();
        QTest::keyClick(m_stage->window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        m_stage->settle();
        m_stage->item(u"searchField"_s)->setProperty("text", u"blue"_s);
        SearchRow row = sample::found(false).upserts.first();
        row.entity = Id::fromString(talk->keysHolding(u"blue screen"_s).value(0));
        row.caseId = Id::fromString(m_stage->find<CaseDetail>()->caseId());
        row.pieces = {{u"It shows the "_s, false}, {u"blue"_s, true}, {u" screen"_s, false}};
        m_stage->find<SearchModel>()->apply(Delta<SearchRow>{true, {row}, {}});
        m_stage->settle();
        QTest::keyClick(m_stage->window(), Qt::Key_Return);
        m_stage->settle(60);
        QVERIFY(hits() >= 1);
    }

    void aVeryLongMessageShowsItsBeginningUntilAllIsAskedFor()
    {
        Delta<ConversationRow> all = sample::conversation(false);
        ConversationRow &row = all.upserts[1];
        QVERIFY(row.message);
        row.viewRev = 9;
        row.message->text = u"line of a log\n"_s.repeated(300);
        auto *talk = m_stage->find<ConversationModel>();
        talk->apply(Delta<ConversationRow>{false, {row}, {}});
        QMetaObject::invokeMethod(m_stage->item(u"conversation"_s)->parentItem(), "show",
                                  Q_ARG(QString, row.key));
        m_stage->settle(60);
        QQuickItem *button = m_stage->item(u"showAll"_s);
        QVERIFY(button && button->isVisible());
        const auto bubble = [&] {
            qreal out = 0;
            for (QObject *object : m_stage->all()) {
                auto *item = qobject_cast<QQuickItem *>(object);
                if (item && item->objectName() == "conversationItem"_L1
                    && item->property("key").toString() == row.key)
                    out = item->height();
            }
            return out;
        };
        const qreal beginning = bubble();
        QVERIFY2(beginning > 300 && beginning < 1200, qPrintable(QString::number(beginning)));
        // By its key, with the keyboard on the message.
        QTest::keyClick(m_stage->window(), Qt::Key_M);
        m_stage->settle(60);
        QVERIFY2(bubble() > 4 * beginning, qPrintable(QString::number(bubble())));
        QCOMPARE(m_stage->item(u"showAll"_s)->property("label").toString(), u"Show less"_s);
        QMetaObject::invokeMethod(m_stage->item(u"showAll"_s), "clicked");
        m_stage->settle(60);
        QCOMPARE(bubble(), beginning);
    }

    void afterACrashItsReportCanBeLookedAt()
    {
        Stage &stage = *m_stage;
        CrashReport report(u"Werkbank 0.1"_s, {}, true);
        stage.window()->setProperty("crash", QVariant::fromValue(&report));
        stage.settle();
        auto *dialog = stage.find<QObject>(u"crashDialog"_s);
        QVERIFY(dialog && !dialog->property("visible").toBool());
        QObject *toast = nullptr;
        for (QObject *object : stage.all()) {
            if (object->property("actionText").toString() == u"Look at the report"_s)
                toast = object;
        }
        QVERIFY(toast);
        QMetaObject::invokeMethod(toast, "action");
        stage.settle();
        QVERIFY(dialog->property("visible").toBool());
        QCOMPARE(stage.item(u"crashText"_s)->property("text").toString(), u"Werkbank 0.1"_s);
        stage.window()->setProperty("crash", QVariant::fromValue<CrashReport *>(nullptr));
    }
};

QTEST_MAIN(TestScreensCase)
#include "tst_screens_case.moc"
