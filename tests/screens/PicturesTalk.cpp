// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"
#include "models/CaseDetail.h"
#include "models/ConversationModel.h"
#include "models/FilePicture.h"
#include "models/SecretAsking.h"
#include "models/SnippetsModel.h"
#include "models/TextPages.h"
#include "tests/screens/Pictures.h"

#include <QTest>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

void settleAndPress(Stage &stage, const QString &name)
{
    stage.settle(60);
    if (QQuickItem *item = stage.item(name))
        QMetaObject::invokeMethod(item, "clicked");
}

void openCase(Stage &stage)
{
    stage.openShell();
    stage.openCase();
}

ConversationRow *lastOf(Delta<ConversationRow> &delta, Side side)
{
    for (qsizetype i = delta.upserts.size() - 1; i >= 0; --i) {
        if (delta.upserts[i].message && delta.upserts[i].message->side == side)
            return &delta.upserts[i];
    }
    return nullptr;
}

Delta<ConversationRow> marked(bool german)
{
    Delta<ConversationRow> all = sample::conversation(german);
    lastOf(all, Side::Expert)->message->text = german
        ? u"Bitte gehen Sie so vor:\n\n1. **Netzstecker** ziehen\n2. 30 Sekunden warten\n3. In der "
          "Konsole `ipconfig /flushdns` eingeben\n\n> Danach startet der Router neu.\n\n```\n"
          "ping 192.168.178.1\n```\nMehr dazu: https://hilfe.example.org/router"_s
        : u"Please do it like this:\n\n1. Pull the **mains plug**\n2. Wait for 30 seconds\n3. Type "
          "`ipconfig /flushdns` in the console\n\n> The router then starts again.\n\n```\n"
          "ping 192.168.178.1\n```\nMore: https://help.example.org/router"_s;
    ConversationRow *theirs = lastOf(all, Side::Customer);
    theirs->message->files = {{sample::id(303), u"IMG_2041.jpg"_s, u"image/jpeg"_s, 1'800'000}};
    return all;
}

// Blue sky over a green field.
RemoteFrame photograph(const QSize &size)
{
    QByteArray pixels;
    for (int y = 0; y < size.height(); ++y) {
        const QByteArray pixel = y < size.height() / 2 ? QByteArray("\xe0\xb0\x60\xff", 4)
                                                       : QByteArray("\x40\x90\x50\xff", 4);
        pixels += pixel.repeated(size.width());
    }
    return {{}, 0, size, true, {{QRect(QPoint(), size), pixels}}};
}

void openFile(Stage &stage, const QString &name, const QString &type)
{
    openCase(stage);
    for (QObject *object : stage.all()) {
        if (object->metaObject()->indexOfProperty("shownFile") >= 0)
            object->setProperty("shownFile", QVariantMap{{u"blob"_s, sample::id(304).toString()},
                {u"name"_s, name}, {u"type"_s, type}, {u"size"_s, 900'000}});
    }
    stage.settle(60);
}

QByteArray log()
{
    QByteArray out;
    for (int i = 0; i < 6000; ++i) {
        out += "2026-11-23 12:" + QByteArray::number(i / 100 % 60).rightJustified(2, '0') + ":07 "
            + (i % 17 == 3 ? "ERROR" : i % 7 == 2 ? "WARN" : "INFO")
            + " profile service: loading \"NTUSER.DAT\", attempt " + QByteArray::number(i) + "\r\n";
    }
    return out;
}

} // namespace

namespace {

QList<Picture> filePictures()
{
    return {
        {u"file-text"_s,
         [](Stage &stage) {
             openFile(stage, u"profile-events.log"_s, u"text/plain"_s);
             auto *pages = stage.find<TextPages>(u"textPages"_s);
             pages->show(log());
             if (!QTest::qWaitFor([pages] { return pages->state() == TextPages::State::Ready; }))
                 return;
             stage.settle(60);
             QMetaObject::invokeMethod(stage.item(u"textViewBar"_s), "open", Q_ARG(QString, u"find"_s));
             stage.item(u"textViewField"_s)->setProperty("text", u"attempt 12"_s);
             pages->search(u"attempt 12"_s, 0);
             if (!QTest::qWaitFor([pages] { return pages->hitCount() > 0; }))
                 return;
         }},
        {u"file-picture"_s,
         [](Stage &stage) {
             openFile(stage, u"IMG_2041.jpg"_s, u"image/jpeg"_s);
             stage.find<FilePicture>(u"largePicture"_s)->show(photograph({1600, 1200}));
         }},
    };
}

QList<Picture> ownDataPictures()
{
    return {
        {u"settings-found"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"settings"_s);
             stage.item(u"settingsSearch"_s)->setProperty("text", u"export"_s);
             stage.settle(60);
             stage.item(u"ownDataDiscard"_s)->forceActiveFocus(Qt::TabFocusReason);
         }},
        {u"settings-discard"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"settings"_s);
             settleAndPress(stage, u"ownDataDiscard"_s);
         }},
    };
}

// What lies over an open case, and what is marked or shortened in it.
QList<Picture> overPictures()
{
    return {
        {u"found"_s,
         [](Stage &stage) {
             openCase(stage);
             stage.find<ActionRegistry>(u"actions"_s)->trigger(u"find.here"_s);
             stage.settle(60);
             stage.item(u"talkFindField"_s)->setProperty("text", stage.german() ? u"den"_s : u"the"_s);
         }},
        {u"inspector"_s,
         [](Stage &stage) {
             openCase(stage);
             settleAndPress(stage, u"inspectorButton"_s);
             QMetaObject::invokeMethod(stage.item(u"conversation"_s)->parentItem(), "toEnd");
             Q_EMIT stage.find<CaseDetail>()->held(
                 sample::id(77).toString(), stage.german() ? u"Fall gelöst"_s : u"Case solved"_s, 8);
         }},
        {u"solve-late"_s,
         [](Stage &stage) {
             openCase(stage);
             settleAndPress(stage, u"solveButton"_s);
             stage.settle(60);
             stage.item(u"solveText"_s)->setProperty(
                 "text", stage.german() ? u"Der Virenscanner hielt das Profil offen."_s
                                        : u"The virus scanner kept the profile open."_s);
             CaseDetailRow faster = sample::caseDetail(stage.german());
             faster.body->state = CaseState::Closed;
             faster.body->outcome = Outcome::Confirmed;
             stage.find<CaseDetail>()->show(faster);
         }},
        {u"long"_s,
         [](Stage &stage) {
             openCase(stage);
             Delta<ConversationRow> all = sample::conversation(stage.german());
             lastOf(all, Side::Customer)->message->text
                 = u"2026-11-22T12:01:07 UserProfileSvc 1508\n"_s.repeated(200);
             stage.find<ConversationModel>()->apply(all);
             stage.settle(60);
             QMetaObject::invokeMethod(stage.item(u"conversation"_s)->parentItem(), "toEnd");
         }},
        {u"note"_s,
         [](Stage &stage) {
             openCase(stage);
             stage.find<ActionRegistry>(u"actions"_s)->trigger(u"case.note"_s);
         }},
    };
}

} // namespace

QList<Picture> talkPictures()
{
    return filePictures() + ownDataPictures() + overPictures() + QList<Picture>{
        {u"secret"_s,
         [](Stage &stage) {
             openCase(stage);
             stage.find<SecretAsking>()->apply(sample::secret(SecretState::Given));
             settleAndPress(stage, u"secretShow"_s);
         }},
        {u"secret-ask"_s,
         [](Stage &stage) {
             openCase(stage);
             stage.find<SecretAsking>()->apply(sample::secret(SecretState::Declined));
             settleAndPress(stage, u"caseMore"_s);
             QMetaObject::invokeMethod(stage.item(u"casePassword"_s), "triggered");
         }},
        {u"marked"_s,
         [](Stage &stage) {
             openCase(stage);
             stage.find<ConversationModel>()->apply(marked(stage.german()));
             stage.settle(60);
             for (QObject *object : stage.all()) {
                 auto *picture = qobject_cast<FilePicture *>(object);
                 if (picture && picture->showable())
                     picture->show(photograph({640, 480}));
             }
             stage.settle(60);
             QMetaObject::invokeMethod(stage.item(u"conversation"_s)->parentItem(), "toEnd");
         }},
        {u"snippets"_s,
         [](Stage &stage) {
             openCase(stage);
             stage.find<SnippetsModel>(u"composerSnippets"_s)->apply(sample::snippets(stage.german()));
             stage.settle(60);
             QQuickItem *area = stage.item(u"composerReply"_s);
             area->forceActiveFocus(Qt::TabFocusReason);
             area->setProperty("text", u"/"_s);
             area->setProperty("cursorPosition", 1);
         }},
        {u"settings-snippets"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"settings"_s);
             stage.find<SnippetsModel>(u"snippetsModel"_s)->apply(sample::snippets(stage.german()));
             settleAndPress(stage, u"snippetEdit"_s);
         }},
    };
}

} // namespace werkbank
