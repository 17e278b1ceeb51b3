// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"
#include "models/CaseDetail.h"
#include "models/CasesModel.h"
#include "models/PracticeCase.h"
#include "models/Profile.h"
#include "models/Suspension.h"
#include "tests/screens/Pictures.h"

// The first run, the practice case, and a suspension.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Nothing is open and nothing is to be done.
void rest(Stage &stage)
{
    stage.openShell();
    stage.go(u"cases"_s);
    stage.find<CaseDetail>()->parent()->setProperty("selected", QString());
    stage.find<CasesModel>()->apply(Delta<CaseView>{true, {}, {}});
    stage.settle();
}

void practise(Stage &stage)
{
    stage.openShell();
    stage.find<ActionRegistry>(u"actions"_s)->trigger(u"practice.open"_s);
    stage.settle();
    stage.find<PracticeCase>()->begin();
    stage.settle(60);
}

void talk(Stage &stage)
{
    practise(stage);
    auto *practice = stage.find<PracticeCase>();
    practice->setPace(Milliseconds(0));
    const bool german = stage.german();
    practice->accept();
    practice->reply(german ? u"Guten Tag, ich bin Lukas Berger. Sitzt das Kabel fest?"_s
                           : u"Hello, I am Lukas Berger. Does the cable sit firmly?"_s);
    stage.settle(60);
    practice->saveNote(german ? u"Strom und Kabel sind in Ordnung."_s
                              : u"Power and cable are fine."_s);
    practice->reply(german ? u"Was steht in der Warteschlange?"_s
                           : u"What stands in the print queue?"_s);
    stage.settle(60);
}

} // namespace

QList<Picture> firstPictures()
{
    return {
        {u"first-steps"_s,
         [](Stage &stage) {
             rest(stage);
             stage.settings().remember(u"first/look"_s, u"done"_s);
             stage.settings().remember(u"first/skills"_s, u"skipped"_s);
             stage.settle(60);
         }},
        {u"suspended"_s,
         [](Stage &stage) {
             stage.openShell();
             ProfileRow profile = sample::profile();
             profile.memberships[0].state = MembershipState::Suspended;
             profile.roles.clear();
             stage.find<Profile>()->show(profile);
             stage.find<Suspension>()->apply({true, {sample::suspension()}, {}});
             stage.settle(60);
         }},
        {u"suspended-appealed"_s,
         [](Stage &stage) {
             rest(stage);
             SuspensionRow row = sample::suspension();
             row.appeal = AppealState::Sent;
             row.at = {FixedClock::noon10 - 86'400'000};
             row.text = stage.german() ? u"An dem Tag war ich im Urlaub; der Fall ist nicht meiner."_s
                                       : u"I was on leave that day; the case is not mine."_s;
             stage.find<Suspension>()->apply({true, {row}, {}});
             stage.settle(60);
         }},
        {u"practice-offer"_s, practise},
        {u"practice-talk"_s, talk},
        {u"practice-solved"_s,
         [](Stage &stage) {
             talk(stage);
             auto *practice = stage.find<PracticeCase>();
             practice->enterTime(15);
             practice->reply(stage.german() ? u"Ja, bitte den Haken wegnehmen."_s
                                            : u"Yes, please take the tick away."_s);
             stage.settle(60);
             practice->solve(stage.german() ? u"Der Drucker stand auf offline; der Haken ist weg."_s
                                            : u"The printer was set to offline; the tick is gone."_s);
             stage.settle(60);
         }},
    };
}

} // namespace werkbank
