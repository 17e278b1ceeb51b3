// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PeriodsModel.h"
#include "models/Profile.h"
#include "models/RatingsModel.h"
#include "models/ReviewDetail.h"
#include "models/ReviewLinesModel.h"
#include "models/ReviewsModel.h"
#include "models/ScorecardModel.h"
#include "models/SkillsModel.h"
#include "tests/screens/Stage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace werkbank;
using namespace Qt::StringLiterals;

// A spot check by keyboard alone, an expert's answer to stars, and a table under keys and pointer.
class TestScreensReview : public QObject {
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

    ScorecardModel *openReview()
    {
        Stage &stage = *m_stage;
        stage.go(u"review"_s);
        stage.find<ReviewsModel>()->apply(sample::reviews());
        stage.settle();
        stage.find<ReviewDetail>()->show(sample::reviewInHand());
        stage.settle();
        stage.find<ReviewLinesModel>()->apply(sample::reviewLines(false));
        stage.settle();
        return stage.find<ScorecardModel>(u"reviewCard"_s);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_stage->window(), Qt::Key(key), modifiers);
        m_stage->settle();
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(m_stage->window(), c.toLatin1());
        m_stage->settle();
    }
    bool isIn(const QString &name) const { return m_stage->item(name)->hasActiveFocus(); }
    QString focused() const
    {
        const QQuickItem *item = m_stage->window()->activeFocusItem();
        return item ? item->objectName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        qputenv("TZ", "Europe/Berlin");
        m_stage = std::make_unique<Stage>(u"en"_s);
        QVERIFY(m_stage->openForUse());
    }
    void cleanup() { m_stage.reset(); }

    void aSpotCheckIsMarkedByKeyboardAlone()
    {
        ScorecardModel *card = openReview();
        QCOMPARE(focused(), u"score_understood"_s);
        type(u"45"_s);
        QCOMPARE(focused(), u"score_solved"_s);
        type(u"2"_s);
        type(u"The cause stayed."_s);  // digits and letters are text now
        QCOMPARE(card->index(2, 0).data(ScorecardModel::ReasonRole).toString(),
                 u"The cause stayed."_s);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"score_clear"_s);
        type(u"4"_s);
        type(u"0"_s);
        QCOMPARE(card->index(4, 0).data(ScorecardModel::MarkRole).toInt(), 0);
        type(u"0"_s);
        QCOMPARE(card->index(5, 0).data(ScorecardModel::BreachRole).toInt(), 0);
        QVERIFY(card->complete());
        QCOMPARE(focused(), u"reviewComment"_s);
    }

    void whatIsMissingIsSaidAndGetsTheKeyboard()
    {
        openReview();
        type(u"45"_s);
        press(Qt::Key_M);
        QCOMPARE(focused(), u"reviewComment"_s);
        QVERIFY(m_stage->item(u"reviewFoot"_s)->property("text").toString().startsWith(
            u"4 criteria without an answer"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(focused(), u"score_solved"_s);
    }

    void aKeyThatIsNoAnswerSaysWhichAre()
    {
        openReview();
        QQuickItem *critical = m_stage->item(u"score_critical"_s);
        QMetaObject::invokeMethod(critical, "take");
        type(u"2"_s);
        const QList<QObject *> all = m_stage->all();
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const QObject *object) {
            return object->property("text").toString() == u"Here 1 is yes and 0 is no."_s;
        }));
        QCOMPARE(focused(), u"score_critical"_s);
    }

    void aPassageBecomesEvidenceByKeyAndIsTakenBackByTheSame()
    {
        ScorecardModel *card = openReview();
        press(Qt::Key_Q);  // no passage is chosen
        press(Qt::Key_J);
        press(Qt::Key_J);
        press(Qt::Key_Q);  // no mark yet
        QCOMPARE(card->evidenceOf(0), QStringList());
        type(u"4"_s);
        press(Qt::Key_Up);
        press(Qt::Key_Q);
        QCOMPARE(card->evidenceOf(0), QStringList{sample::id(3002).toString()});
        press(Qt::Key_J);
        press(Qt::Key_Q);
        QCOMPARE(card->evidenceOf(0).size(), 2);
        press(Qt::Key_K);
        press(Qt::Key_Q);
        QCOMPARE(card->evidenceOf(0), QStringList{sample::id(3003).toString()});
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(card->evidenceOf(0).size(), 2);
        QCOMPARE(card->evidenceOf(1), QStringList());
    }

    void escapeComesBackFromAReasonToItsCriterion()
    {
        ScorecardModel *card = openReview();
        press(Qt::Key_J);
        type(u"1"_s);
        type(u"No 3 of it."_s);
        press(Qt::Key_Escape);
        QCOMPARE(focused(), u"score_understood"_s);
        press(Qt::Key_Q);
        QCOMPARE(card->evidenceOf(0).size(), 1);
        type(u"3"_s);
        QCOMPARE(card->index(0, 0).data(ScorecardModel::MarkRole).toInt(), 3);
        press(Qt::Key_M);
        QCOMPARE(focused(), u"reviewComment"_s);
        press(Qt::Key_Escape);
        QCOMPARE(focused(), u"score_data"_s);
    }

    void keysOfTheCriteriaWorkFromTheConversation()
    {
        ScorecardModel *card = openReview();
        m_stage->item(u"reviewLines"_s)->forceActiveFocus(Qt::TabFocusReason);
        type(u"5"_s);
        QCOMPARE(card->index(0, 0).data(ScorecardModel::MarkRole).toInt(), 5);
        QCOMPARE(focused(), u"score_data"_s);
    }

    void whatWasSubmittedSaysWhatWasGiven()
    {
        openReview();
        Delta<ReviewRow> rows = sample::reviews();
        const auto row = std::ranges::find_if(
            rows.upserts, [](const ReviewRow &one) { return one.done.has_value(); });
        QVERIFY(row != rows.upserts.end());
        row->done->marks = {{u"understood"_s, 4, {}, {}, {}}, {u"data"_s, 0, {}, {}, {}},
                            {u"critical"_s, 0, true, {}, {}}};
        row->done->text = u"Keep asking first."_s;
        auto *model = m_stage->find<ReviewsModel>();
        model->apply(rows);
        const QModelIndex done = model->index(model->indexOfKey(row->key));
        QCOMPARE(done.data(ReviewsModel::MarksRole).toString(),
                 u"your marks: 4 –, critical fault"_s);
        QCOMPARE(done.data(ReviewsModel::WordsRole).toString(), u"Keep asking first."_s);
    }

    void aMonthThatLiesAheadDoesNotRun()
    {
        PeriodsModel model;
        model.setWording(&m_stage->wording());
        PeriodRow ahead;
        ahead.key = u"ahead"_s;
        ahead.body.period = u"2026-12"_s;
        ahead.body.state = PeriodState::Running;
        PeriodRow running = ahead;
        running.key = u"running"_s;
        running.body.period = u"2026-11"_s;
        model.apply(Delta<PeriodRow>{true, {ahead, running}, {}});
        const auto state = [&](const QString &key) {
            return model.index(model.indexOfKey(key)).data(PeriodsModel::StateTextRole).toString();
        };
        QVERIFY2(state(u"ahead"_s).startsWith(u"begins on "_s), qPrintable(state(u"ahead"_s)));
        QVERIFY(state(u"running"_s).startsWith(u"runs"_s));
    }

    void whatIsBeingSubmittedIsNotDenied()
    {
        openReview();
        Delta<ReviewRow> rows = sample::reviews();
        rows.upserts.removeIf([](const ReviewRow &row) { return row.done.has_value(); });
        const QQuickItem *empty = m_stage->item(u"reviewDoneEmpty"_s);
        for (const bool isSubmitting : {false, true}) {
            for (ReviewRow &row : rows.upserts)
                row.submitting = isSubmitting;
            m_stage->find<ReviewsModel>()->apply(rows);
            m_stage->settle();
            QCOMPARE(empty->property("title").toString().startsWith(u"Your first one"_s),
                     isSubmitting);
        }
    }

    void theTabsKeepTheKeyboardWhenTheLastSpotCheckGoes()
    {
        openReview();
        m_stage->item(u"reviewTabs"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_stage->find<ReviewsModel>()->apply(Delta<ReviewRow>{true, {}, {}});
        m_stage->settle();
        QVERIFY(m_stage->item(u"reviewHome"_s)->isVisible());
        QVERIFY(isIn(u"reviewTabs"_s));
        press(Qt::Key_Right);
        QVERIFY(!m_stage->item(u"reviewHome"_s)->isVisible());
    }

    void whoIsNoReviewerAnyMoreSeesNothingOfItAnyMore()
    {
        openReview();
        QVERIFY(m_stage->item(u"reviewTabs"_s)->isVisible());
        QVERIFY(m_stage->item(u"railReview"_s));
        ProfileRow row = sample::profile();
        row.viewRev = 2;
        row.memberships[0].roles.removeAll(Role::Reviewer);
        row.roles = row.memberships[0].roles;
        m_stage->find<Profile>()->show(row);
        m_stage->settle();
        QVERIFY(!m_stage->item(u"reviewTabs"_s)->isVisible());
        QVERIFY(!m_stage->item(u"railReview"_s));
    }

    void starsAreAnsweredAndABegunAnswerStays()
    {
        Stage &stage = *m_stage;
        stage.go(u"skills"_s);
        stage.find<SkillsModel>()->parent()->setProperty("quality", true);
        stage.settle();
        stage.find<RatingsModel>()->apply(sample::ratings(false));
        stage.settle();
        QMetaObject::invokeMethod(stage.item(u"ratingAnswer"_s), "clicked");
        stage.settle();
        QVERIFY(isIn(u"ratingText"_s));
        QVERIFY(!stage.item(u"ratingSend"_s)->property("disabledReason").toString().isEmpty());
        type(u"I was in a hurry."_s);
        QVERIFY(stage.item(u"ratingSend"_s)->property("disabledReason").toString().isEmpty());
        QMetaObject::invokeMethod(stage.item(u"ratingClose"_s), "clicked");
        stage.settle();
        QCOMPARE(stage.item(u"ratingAnswer"_s)->property("label").toString(),
                 u"Go on with your answer…"_s);
        Q_EMIT stage.find<RatingsModel>()->kept(sample::id(850).toString());
        stage.settle();
        QCOMPARE(stage.item(u"ratingAnswer"_s)->property("label").toString(), u"Answer…"_s);
    }

    void aTableIsSortedPickedAndCopiedByKey()
    {
        Stage &stage = *m_stage;
        stage.go(u"money"_s);
        stage.settle();
        QQuickItem *list = stage.item(u"earningsList"_s);
        list->forceActiveFocus(Qt::TabFocusReason);
        const auto copied = [&] {
            QTest::keyClick(stage.window(), Qt::Key_C, Qt::ControlModifier);
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied().count(u'\n'), 0);
        QTest::keyClick(stage.window(), Qt::Key_Down);
        const QString second = copied();
        QVERIFY(second.contains(u'\t') && !second.contains(u'\n'));
        QTest::keyClick(stage.window(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(stage.window(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(copied().startsWith(second));
        QCOMPARE(copied().count(u'\n'), 2);
        QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(copied().count(u'\n'), list->property("count").toInt() - 1);
        // By its head, which says how.
        QQuickItem *head = stage.item(u"earningsSort_gets"_s);
        head->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(stage.window(), Qt::Key_Space);
        QCOMPARE(head->property("spokenName").toString(), u"You get, sorted upwards"_s);
        QTest::keyClick(stage.window(), Qt::Key_Space);
        QCOMPARE(head->property("spokenName").toString(), u"You get, sorted downwards"_s);
        QTest::keyClick(stage.window(), Qt::Key_Left);
        QVERIFY(stage.item(u"earningsSort_pays"_s)->hasActiveFocus());
    }

    void aClickWithControlPicksOneMore()
    {
        Stage &stage = *m_stage;
        stage.go(u"money"_s);
        stage.settle();
        QQuickItem *list = stage.item(u"earningsList"_s);
        const auto click = [&](const QString &name, Qt::KeyboardModifiers modifiers) {
            QQuickItem *row = stage.item(name);
            const QPointF middle = row->mapToScene({row->width() / 2, row->height() / 2});
            QTest::mouseClick(stage.window(), Qt::LeftButton, modifiers, middle.toPoint());
            stage.settle();
        };
        list->forceActiveFocus(Qt::TabFocusReason);
        click(u"earning1"_s, Qt::ControlModifier);
        click(u"earning0"_s, Qt::ControlModifier);
        QVERIFY(stage.item(u"earning0"_s)->property("picked").toBool());
        QVERIFY(stage.item(u"earning1"_s)->property("picked").toBool());
        // A plain click picks this one alone, and opens its bill.
        click(u"earning1"_s, Qt::NoModifier);
        QVERIFY(!stage.item(u"earning0"_s)->property("picked").toBool());
        QVERIFY(stage.item(u"earningClose"_s)->isVisible());
    }
};

QTEST_MAIN(TestScreensReview)
#include "tst_screens_review.moc"
