// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/LinkState.h"
#include "tests/screens/Stage.h"

#include <functional>

// Every screen and state of it that has a picture, by name, with how to get there.
namespace werkbank {

struct Picture {
    QString name;
    std::function<void(Stage &)> stage;
};

QList<Picture> pictures();
QList<Picture> remotePictures();      // those of remote sessions; among them all
QList<Picture> listPictures();        // those of the list of cases and of hours; among them all
QList<Picture> talkPictures();        // those of a conversation's parts; among them all
QList<Picture> financePictures();     // those of the finance desk; among them all
QList<Picture> reviewPictures();      // those of the reviewer's desk; among them all
QList<Picture> onboardingPictures();  // those of the onboarding desk; among them all
QList<Picture> practicePictures();    // those of its practice talks; among them all
QList<Picture> firstPictures();       // those of the first run; among them all

// Clicks what has this objectName and waits for what follows.
void press(Stage &stage, const QString &name);
// For ten minutes; so many changes wait.
LinkState offline(int waiting);

} // namespace werkbank
