// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicantDetail.h"
#include "models/ApplicantsModel.h"
#include "models/PracticeDetail.h"
#include "tests/screens/Pictures.h"
#include "tests/screens/SamplePractice.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

PracticeDetail &evaluate(Stage &stage)
{
    const ApplicantRow row = sample::applicantToEvaluate(stage.german());
    stage.openShell();
    stage.go(u"onboarding"_s);
    auto *model = stage.find<ApplicantsModel>();
    stage.item(u"applicantsList"_s)->setProperty("currentIndex", model->indexOfKey(row.key));
    stage.settle();
    stage.find<ApplicantDetail>()->show(row);
    auto *talk = stage.find<PracticeDetail>();
    talk->take(row);
    stage.settle(60);
    return *talk;
}

void take(Stage &stage, PracticeDetail &talk, const PracticeTalkRow &row)
{
    talk.take(Delta<PracticeTalkRow>{true, {row}, {}});
    stage.settle(60);
    stage.item(u"practiceLines"_s)->forceActiveFocus(Qt::TabFocusReason);
    stage.settle(60);
}

} // namespace

QList<Picture> practicePictures()
{
    return {
        {u"practice-start"_s,
         [](Stage &stage) {
             evaluate(stage);
             stage.item(u"practiceStart"_s)->forceActiveFocus(Qt::TabFocusReason);
             stage.settle(60);
         }},
        {u"practice-running"_s,
         [](Stage &stage) {
             take(stage, evaluate(stage), sample::practiceTalk(stage.german()));
         }},
        {u"practice-ended"_s,
         [](Stage &stage) {
             PracticeTalkRow row = sample::practiceTalk(
                 stage.german(),
                 {stage.german() ? u"Schicken Sie mir bitte das Passwort."_s
                                 : u"Please send me the password."_s});
             row.body.state = PracticeState::Ended;
             row.body.endedAt = row.body.startedAt + std::chrono::minutes(3);
             take(stage, evaluate(stage), row);
         }},
    };
}

} // namespace werkbank
