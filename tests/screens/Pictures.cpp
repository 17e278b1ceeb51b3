// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/Pictures.h"

#include "models/ActionRegistry.h"
#include "models/SearchModel.h"
#include "models/Handover.h"
#include "models/StepsModel.h"
#include "models/CaseClock.h"
#include "models/CaseDetail.h"
#include "models/ClockLiveModel.h"
#include "models/CasesModel.h"
#include "models/ConversationModel.h"
#include "models/DeskExpertsModel.h"
#include "models/LinkStatus.h"
#include "models/WaitingModel.h"

#include <QCoreApplication>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

EntranceState entrance(Session::State state, Session::Keyring keyring = Session::Keyring::Fine)
{
    EntranceState now;
    now.state = state;
    now.keyring = keyring;
    now.keyringName = u"GNOME Keyring"_s;
    now.accountName = u"Lukas Berger"_s;
    now.unsentCount = state == Session::State::Locked || state == Session::State::KeyringUnavailable
        ? 3
        : 0;
    now.hasPassphrase = true;
    now.signInUrl = state == Session::State::SigningIn ? QUrl(u"http://127.0.0.1:8040/authorize"_s)
                                                       : QUrl();
    return now;
}

QList<Picture> wayIn()
{
    using State = Session::State;
    using Keyring = Session::Keyring;
    const auto at = [](EntranceState now) {
        return [now](Stage &stage) {
            stage.entrance().show(now);
            stage.settle(60);
        };
    };
    EntranceState missing = entrance(State::KeyringUnavailable, Keyring::EntryMissing);
    missing.hasPassphrase = false;
    return {
        {u"signin"_s, at(entrance(State::SignedOut))},
        {u"signin-waiting"_s, at(entrance(State::SigningIn))},
        {u"protect"_s, at(entrance(State::Protecting))},
        {u"opening"_s, at(entrance(State::Opening))},
        {u"unlock"_s, at(entrance(State::Locked))},
        {u"unlock-wrong"_s,
         [](Stage &stage) {
             EntranceState now = entrance(State::Locked);
             now.problem = QCoreApplication::translate("Session",
                                                       "This passphrase does not fit.");
             stage.entrance().show(now);
         }},
        {u"keyring-locked"_s, at(entrance(State::KeyringUnavailable, Keyring::Locked))},
        {u"keyring-waiting"_s, at(entrance(State::KeyringUnavailable, Keyring::Waiting))},
        {u"keyring-missing"_s, at(missing)},
        {u"discard"_s,
         [missing](Stage &stage) {
             stage.entrance().show(missing);
             stage.settle();
             press(stage, u"discardButton"_s);
         }},
        {u"platform"_s,
         [](Stage &stage) {
             stage.entrance().show(entrance(State::SignedOut));
             stage.platform().ask();
             stage.platform().choose(u"help desk"_s);
             stage.settle(60);
         }},
        {u"manual-before"_s,
         [](Stage &stage) {
             stage.platform().keep();
             stage.entrance().show(entrance(State::SignedOut));
             stage.settle();
             press(stage, u"wayInManual"_s);
         }},
    };
}

// What opens the copy: another passphrase, none, and then the desktop alone.
QList<Picture> protection()
{
    return {
        {u"settings-passphrase"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"settings"_s);
             press(stage, u"settingPassphrase"_s);
         }},
        {u"settings-passphrase-away"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"settings"_s);
             press(stage, u"settingPassphraseAway"_s);
         }},
        {u"unlock-with-screen"_s,
         [](Stage &stage) {
             EntranceState closed = entrance(Session::State::Locked);
             closed.hasPassphrase = false;
             stage.entrance().show(closed);
         }},
    };
}

// What slides over the open case.
QList<Picture> panelPictures()
{
    return {
        {u"solve"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             press(stage, u"solveButton"_s);
         }},
        {u"handover"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             press(stage, u"caseMore"_s);
             QMetaObject::invokeMethod(stage.item(u"caseHandOver"_s), "triggered");
             stage.settle(60);
             stage.find<Handover>()->apply(sample::handover(stage.german()));
         }},
        {u"giveback"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             press(stage, u"giveBackButton"_s);
         }},
    };
}

QList<Picture> casePictures()
{
    return {
        {u"queue"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openOffer();
         }},
        {u"workspace"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
         }},
        {u"quiet"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.find<CasesModel>()->apply(Delta<CaseView>{true, {}, {}});
         }},
        {u"offline"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             stage.find<LinkStatus>()->show(offline(3));
             auto *talk = stage.find<ConversationModel>();
             talk->apply(Delta<ConversationRow>{
                 false, {sample::uploading(stage.german()), sample::refused(stage.german())}, {}});
             stage.settle(60);
             QMetaObject::invokeMethod(stage.item(u"conversation"_s)->parentItem(), "toEnd");
         }},
        {u"waiting"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.find<LinkStatus>()->show(offline(3));
             QMetaObject::invokeMethod(stage.find<QObject>(u"bench"_s), "waitingAsked");
             stage.settle();
             stage.find<WaitingModel>(u"waitingModel"_s)->apply(sample::waiting(stage.german()));
         }},
    };
}

QList<Picture> moneyPictures()
{
    return {
        {u"time"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             press(stage, u"clockButton"_s);
         }},
        {u"time-question"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             stage.find<CaseClock>()->show(sample::sleptTime(stage.german()));
             stage.find<ClockLiveModel>()->show({true, {sample::sleptTime(stage.german())}, {}});
             press(stage, u"clockButton"_s);
         }},
        {u"money"_s, [](Stage &stage) {
             stage.openShell();
             stage.go(u"money"_s);
         }},
        {u"earning"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"money"_s);
             if (QQuickItem *line = stage.item(u"earning1"_s))
                 QMetaObject::invokeMethod(line, "clicked");
         }},
    };
}

QList<Picture> places()
{
    const auto at = [](const QString &place) {
        return [place](Stage &stage) {
            stage.openShell();
            stage.go(place);
        };
    };
    return {
        {u"hours"_s, at(u"hours"_s)},
        {u"skills"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"skills"_s);
             QQuickItem *list = stage.item(u"skillsList"_s);
             for (const int line : {0, 2}) {
                 QMetaObject::invokeMethod(list, "activated", Q_ARG(int, line));
                 stage.settle();
             }
             list->setProperty("currentIndex", 4);
         }},
        {u"desk"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"desk"_s);
             stage.item(u"deskList"_s)->setProperty("currentIndex", 1);
         }},
        {u"assign"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"desk"_s);
             stage.item(u"deskList"_s)->setProperty("currentIndex", 0);
             stage.settle();
             press(stage, u"assignButton"_s);
             stage.find<DeskExpertsModel>(u"assignExpertsModel"_s)->apply(sample::deskExperts());
         }},
        {u"settings"_s, at(u"settings"_s)},
        {u"manual"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             QMetaObject::invokeMethod(stage.item(u"manualPlace"_s), "ask");
         }},
    };
}

// Scrolls until this is at the top.
void bringUp(Stage &stage, const QString &name)
{
    QQuickItem *item = stage.item(name);
    QQuickItem *view = item ? item->parentItem() : nullptr;
    while (view && !view->property("contentY").isValid())
        view = view->parentItem();
    if (view)
        view->setProperty("contentY", view->property("contentY").toDouble()
                                          + item->mapToItem(view, QPointF(0, -60)).y());
}

QList<Picture> keyPictures()
{
    return {
        {u"palette"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             stage.find<ActionRegistry>()->trigger(u"palette.open"_s);
             stage.settle();
             stage.item(u"paletteField"_s)
                 ->setProperty("text", stage.german() ? u"fe"_s : u"re"_s);
         }},
        {u"search"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.openCase();
             stage.find<ActionRegistry>()->trigger(u"search.all"_s);
             stage.settle();
             stage.item(u"searchField"_s)->setProperty("text", u"log"_s);
             stage.find<SearchModel>()->apply(sample::found(stage.german()));
         }},
        {u"search-nothing"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.find<ActionRegistry>()->trigger(u"search.all"_s);
             stage.settle();
             stage.item(u"searchField"_s)->setProperty("text", u"log before:tomorow"_s);
             stage.find<SearchModel>()->apply(Delta<SearchRow>{true, {}, {}});
         }},
        {u"shortcuts"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"settings"_s);
             press(stage, u"shortcutsOpen"_s);
             stage.settle();
             press(stage, u"chord_palette.open"_s);
             bringUp(stage, u"singleKeysSwitch"_s);
         }},
        {u"keys"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.find<ActionRegistry>()->trigger(u"keys.open"_s);
         }},
    };
}

} // namespace

LinkState offline(int waiting)
{
    LinkState state;
    state.link = Link::Offline;
    state.since = {FixedClock::noon10 - 600'000};
    state.waiting = waiting;
    return state;
}

void press(Stage &stage, const QString &name)
{
    if (QQuickItem *item = stage.item(name))
        QMetaObject::invokeMethod(item, "clicked");
    stage.settle(60);
}

QList<Picture> pictures()
{
    return wayIn() + protection() + casePictures() + listPictures() + talkPictures() + panelPictures() + moneyPictures() + financePictures() + remotePictures()
        + onboardingPictures() + practicePictures() + reviewPictures() + places()
        + keyPictures() + firstPictures();
}

} // namespace werkbank
