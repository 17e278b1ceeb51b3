// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"
#include "models/CaseDetail.h"
#include "models/ConversationModel.h"
#include "models/PracticeCase.h"
#include "models/SearchModel.h"
#include "models/SecretAsking.h"
#include "models/SnippetsModel.h"
#include "models/TextPages.h"
#include "models/WaitingModel.h"
#include "qml/controls/Spelling.h"
#include "tests/screens/Pictures.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What a person does in a conversation with passwords, snippets, words and files.
class TestScreensTalk : public QObject {
    Q_OBJECT

    static QString textOf(Stage &stage, const QString &name)
    {
        return stage.item(name)->property("text").toString();
    }
    void click(const QString &name)
    {
        QMetaObject::invokeMethod(m_stage->item(name), "clicked");
        m_stage->settle();
    }

    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        m_stage = std::make_unique<Stage>(u"en"_s);
        QVERIFY(m_stage->openForUse());
    }
    void cleanupTestCase() { m_stage.reset(); }

    void theFirstNewMessageIsWhatOneSees()
    {
        Stage &stage = *m_stage;
        stage.go(u"cases"_s);
        auto *detail = stage.find<CaseDetail>();
        detail->parent()->setProperty("selected", sample::id(1).toString());
        CaseDetailRow row = sample::caseDetail(false);
        row.readN = 20;
        detail->show(row);
        Delta<ConversationRow> all{true, {}, {}};
        ConversationRow one = sample::conversation(false).upserts[1];
        for (int n = 1; n <= 60; ++n) {
            one.key = sample::id(1000 + n).toString();
            one.sortKey = QByteArray::number(n).rightJustified(4, '0');
            one.message->id = sample::id(1000 + n);
            one.message->sideN = one.message->pos = n;
            all.upserts.append(one);
        }
        stage.settle();
        stage.find<ConversationModel>()->apply(all);
        stage.settle(100);
        int shown = 0;
        for (QObject *object : stage.all()) {
            auto *line = qobject_cast<QQuickItem *>(object);
            if (!line || line->objectName() != "newLine"_L1 || !line->isVisible())
                continue;
            ++shown;
            const qreal y = line->mapToItem(stage.item(u"conversation"_s), QPointF()).y();
            QVERIFY2(y > -5 && y < 120, qPrintable(QString::number(y)));
        }
        QCOMPARE(shown, 1);
        stage.openCase();
    }

    void aPasswordIsHiddenShownCopiedAndPutAway()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        QVERIFY(!stage.item(u"secretLine"_s)->isVisible());
        stage.find<SecretAsking>()->apply(sample::secret(SecretState::Given));
        stage.settle();
        QVERIFY(stage.item(u"secretLine"_s)->isVisible());
        QCOMPARE(textOf(stage, u"secretText"_s), u"••••••••"_s);
        click(u"secretShow"_s);
        QCOMPARE(textOf(stage, u"secretText"_s), u"Kürbis-Lampe 7!"_s);
        click(u"secretShow"_s);
        QCOMPARE(textOf(stage, u"secretText"_s), u"••••••••"_s);
        click(u"secretCopy"_s);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), u"Kürbis-Lampe 7!"_s);
        QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        click(u"secretEnd"_s);
        QVERIFY(!stage.item(u"secretLine"_s)->isVisible());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void aSlashBringsSnippetsAndWhatHasNoValueStopsSending()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        auto *snippets = stage.find<SnippetsModel>(u"composerSnippets"_s);
        auto all = sample::snippets(false);
        all.upserts[1].text = u"At {hour} I will call you, {customer}."_s;
        snippets->apply(all);
        QQuickItem *reply = stage.item(u"composerReply"_s);
        reply->setProperty("text", QString());
        reply->forceActiveFocus(Qt::TabFocusReason);
        for (const char c : {'O', 'k', '.', ' ', '/', 'r', 'e'})
            QTest::keyClick(stage.window(), c);
        stage.settle();
        QVERIFY(stage.find<QObject>(u"snippetMenu"_s)->property("opened").toBool());
        QTest::keyClick(stage.window(), Qt::Key_Return);
        stage.settle();
        const QString written = u"Ok. At {hour} I will call you, T. Brandt."_s;
        QCOMPARE(reply->property("text").toString(), written);
        QVERIFY(!stage.find<QObject>(u"snippetMenu"_s)->property("opened").toBool());
        QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier);
        stage.settle();
        QCOMPARE(reply->property("text").toString(), written);  // it says what is missing
        reply->setProperty("text", QString());
    }

    void aWordThatTheDictionaryDoesNotKnowIsMarkedAndReplaced()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        Spelling *spelling = nullptr;
        QQuickItem *reply = stage.item(u"composerReply"_s);
        auto *document = reply->property("editor").value<QQuickItem *>()->property("textDocument")
                             .value<QQuickTextDocument *>();
        for (QObject *object : stage.all()) {
            auto *one = qobject_cast<Spelling *>(object);
            if (one && one->property("document").value<QQuickTextDocument *>() == document)
                spelling = one;
        }
        QVERIFY(spelling);
        spelling->setLanguage(u"de"_s);
        reply->setProperty("text", u"Der Komputer unter C:\\Fehlr geht wieder"_s);
        QElapsedTimer timer;
        timer.start();
        spelling->look();
        qInfo("dictionary and first look took %lld ms", timer.elapsed());
        QCOMPARE(spelling->wordAt(6), u"Komputer"_s);
        QVERIFY(spelling->wordAt(1).isEmpty());
        QVERIFY(spelling->wordAt(24).isEmpty());  // a path is no word
        QVERIFY(spelling->suggestions(u"Komputer"_s).contains(u"Computer"_s));
        spelling->replaceAt(6, u"Computer"_s);
        QVERIFY(reply->property("text").toString().startsWith(u"Der Computer unter"_s));
        reply->setProperty("text", QString());
    }

    void aLogOfFiftyMegabytesIsPagedThrough()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        for (QObject *object : stage.all()) {
            if (object->metaObject()->indexOfProperty("shownFile") >= 0)
                object->setProperty("shownFile", QVariantMap{{u"blob"_s, sample::id(304).toString()},
                    {u"name"_s, u"big.log"_s}, {u"type"_s, u"text/plain"_s}, {u"size"_s, 50'000'000}});
        }
        stage.settle();
        auto *pages = stage.find<TextPages>(u"textPages"_s);
        pages->show(QByteArray("2026-01-05 08:00:00 ERROR something happened over here\n").repeated(900'000));
        QTRY_COMPARE_WITH_TIMEOUT(pages->state(), TextPages::State::Ready, 10'000);
        stage.settle(60);
        QQuickItem *view = stage.item(u"textView"_s);
        QList<double> frames;
        for (int i = 0; i < 40; ++i) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(stage.window(), Qt::Key_PageDown);
            stage.window()->grabWindow();
            frames.append(double(timer.nsecsElapsed()) / 1e6);
        }
        QVERIFY(view->property("topRow").toInt() > 900);
        std::ranges::sort(frames);
        qInfo("a page of a 50 MB log: median %.1f, p95 %.1f, worst %.1f ms", frames[20], frames[37],
              frames[39]);
        QVERIFY(frames[20] < 100);
        QTest::keyClick(stage.window(), Qt::Key_W);
        QVERIFY(stage.item(u"codeLines"_s)->property("wrapped").toBool());
        QTest::keyClick(stage.window(), Qt::Key_G, Qt::ControlModifier);
        for (const char c : {'7', '0', '0', '0', '0', '0'})
            QTest::keyClick(stage.window(), c);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        stage.settle();
        QCOMPARE(stage.item(u"codeLines"_s)->property("currentRow").toInt(), 699'999);
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(!stage.item(u"fileView"_s)->isVisible());
    }

    void aPracticeCaseIsTriedByKeysAlone()
    {
        Stage &stage = *m_stage;
        QWindow *window = stage.window();
        stage.find<ActionRegistry>(u"actions"_s)->trigger(u"practice.open"_s);
        stage.settle();
        auto *practice = stage.find<PracticeCase>();
        practice->setPace(Milliseconds(0));
        QTest::keyClick(window, Qt::Key_A);
        stage.settle();
        QCOMPARE(practice->stage(), PracticeCase::Stage::Open);
        for (const char c : {'h', 'i'})
            QTest::keyClick(window, c);
        QTest::keyClick(window, Qt::Key_Return);
        stage.settle();
        QCOMPARE(practice->rowCount(), 4);  // his words, taken, mine, his answer
        QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(window, Qt::Key_X);
        QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
        stage.settle();
        QCOMPARE(practice->index(4).data(PracticeCase::KindRole).toString(), u"note"_s);
        QTest::keyClick(window, Qt::Key_Escape);
        stage.settle();
        QVERIFY(!stage.item(u"practiceMark"_s)->isVisible());
        // It is as it was left until it is begun again.
        stage.find<ActionRegistry>(u"actions"_s)->trigger(u"practice.open"_s);
        QCOMPARE(practice->rowCount(), 5);
        click(u"practiceAgain"_s);
        QCOMPARE(practice->stage(), PracticeCase::Stage::Offer);
        QTest::keyClick(window, Qt::Key_Escape);
        stage.settle();
    }

    void whatWasRefusedStandsInItsCaseUntilItIsClosed()
    {
        Stage &stage = *m_stage;
        stage.openCase();
        Delta<WaitingRow> rows = sample::waiting(false);
        WaitingRow solved = rows.upserts[0];  // refused
        solved.key = sample::id(633).toString();
        solved.sortKey = "3";
        solved.name = u"case.solve"_s;
        solved.caseId = Id::fromString(stage.find<CaseDetail>()->caseId());
        solved.text = u"The profile was rebuilt."_s;
        rows.upserts.append(solved);
        for (WaitingRow &row : rows.upserts)
            row.caseId = solved.caseId;
        stage.find<WaitingModel>(u"refusedModel"_s)->apply(rows);
        stage.settle();
        QStringList said;
        for (QObject *object : stage.all()) {
            auto *line = qobject_cast<QQuickItem *>(object);
            if (line && line->objectName() == "refusedChange"_L1 && line->isVisible())
                said.append(line->property("text").toString());
        }
        // A refused message has its place in the conversation; what only waits is no trouble.
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(u"Solved: "_s), qPrintable(said[0]));
    }

    void aCoverHidesWhatOneReadsAndLeavesTheEnd()
    {
        Stage &stage = *m_stage;
        for (const Picture &picture : pictures()) {
            if (picture.name == "remote-covered"_L1)
                picture.stage(stage);
        }
        stage.settle();
        const auto seen = [&](const QString &name) {
            QQuickItem *item = stage.item(name);
            return item && item->isVisible();
        };
        QVERIFY(seen(u"curtainLift"_s) && seen(u"liveEnd"_s));
        QVERIFY(!seen(u"conversation"_s) && !seen(u"railCases"_s) && !seen(u"liveOpen"_s));
        for (QObject *object : stage.all()) {
            auto *item = qobject_cast<QQuickItem *>(object);
            if (item && item->isVisible())
                QVERIFY(!item->property("text").toString().contains(u"Brandt"_s));
        }
        // No key reaches what is covered; any gives the window back.
        QSignalSpy asked(stage.window(), SIGNAL(uncovered()));
        QTest::keyClick(stage.window(), Qt::Key_Tab);
        QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
        stage.settle();
        QVERIFY(!stage.find<QObject>(u"palette"_s));  // it was never made
        QVERIFY(asked.size() > 0);
        stage.window()->setProperty("covered", false);
        stage.settle();
        QVERIFY(seen(u"remoteBarText"_s) && !seen(u"curtainLift"_s));
    }

    void aFoundSettingOpensItsCard()
    {
        Stage &stage = *m_stage;
        stage.go(u"cases"_s);
        stage.find<ActionRegistry>()->trigger(u"search.all"_s);
        stage.settle();
        auto *search = stage.find<QObject>(u"searchEverything"_s);
        stage.item(u"searchField"_s)->setProperty("text", u"dark"_s);
        auto *found = stage.find<SearchModel>();
        QVERIFY(std::ranges::any_of(found->places(), [](const QVariant &place) {
            return place.toMap()[u"title"_s].toString() == "Look"_L1;
        }));
        SearchRow row;
        row.key = u"place/LookCard"_s;
        row.kind = u"place"_s;
        row.place = u"LookCard"_s;
        row.title = u"Look"_s;
        found->apply(Delta<SearchRow>{true, {row}, {}});
        stage.settle();
        QTest::keyClick(stage.window(), Qt::Key_Return);
        stage.settle();
        QVERIFY(!search->property("visible").toBool());
        QCOMPARE(textOf(stage, u"settingsSearch"_s), row.title);
    }
};

QTEST_MAIN(TestScreensTalk)
#include "tst_screens_talk.moc"
