// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicantDetail.h"
#include "models/ApplicantsModel.h"
#include "models/AuditModel.h"
#include "models/IdentificationImport.h"
#include "models/LinkStatus.h"
#include "tests/screens/Pictures.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

void open(Stage &stage, const ApplicantRow &row)
{
    stage.openShell();
    stage.go(u"onboarding"_s);
    QQuickItem *list = stage.item(u"applicantsList"_s);
    auto *model = stage.find<ApplicantsModel>();
    list->setProperty("currentIndex", model->indexOfKey(row.key));
    stage.settle();
    stage.find<ApplicantDetail>()->show(row);
    stage.settle(60);
}

void tick(Stage &stage, const QString &name)
{
    if (QQuickItem *item = stage.item(name)) {
        item->setProperty("checked", true);
        QMetaObject::invokeMethod(item, "toggled");
    }
    stage.settle(60);
}

// Stage::go() would bring the rows.
void openWithoutRows(Stage &stage)
{
    stage.openShell();
    for (QObject *object : stage.all()) {
        if (object->metaObject()->indexOfProperty("places") >= 0
            && object->metaObject()->indexOfProperty("breadth") >= 0)
            object->setProperty("place", u"onboarding"_s);
    }
    stage.settle();
}

// Of somebody who was suspended and appeals, and of a chain that was written anew.
QList<Picture> laterPictures()
{
    return {
        {u"onboarding-appeal"_s,
         [](Stage &stage) {
             ApplicantRow row = sample::applicantApproved();
             row.body.state = ApplicantState::Suspended;
             row.body.task = ApplicantTask::DecideAppeal;
             row.body.waitingSince = {FixedClock::noon10};
             row.body.appeal = stage.german() ? u"Ich war an dem Tag nicht angemeldet."_s
                                              : u"I was not signed in on that day."_s;
             row.problem = row.code = u"step_up"_s;
             open(stage, row);
         }},
        {u"settings-audit"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"settings"_s);
             AuditChainRow chain;
             chain.key = u"chain"_s;
             chain.viewRev = 1;
             chain.name = u"Sommer IT"_s;
             chain.at = chain.foundAt = {FixedClock::noon10 - 240'000};
             chain.found = HeadFinding{HeadFinding::Kind::Rewritten, 1204};
             stage.find<AuditModel>()->apply(Delta<AuditChainRow>{true, {chain}, {}});
             stage.settle(60);
         }},
    };
}

} // namespace

QList<Picture> onboardingPictures()
{
    return laterPictures() + QList<Picture>{
        {u"onboarding"_s, [](Stage &stage) { open(stage, sample::applicantToDecide(stage.german())); }},
        {u"onboarding-compare"_s,
         [](Stage &stage) {
             open(stage, sample::applicantToCompare());
             stage.item(u"identityFields"_s)->forceActiveFocus(Qt::TabFocusReason);
             stage.item(u"identityFields"_s)->setProperty("current", 3);
         }},
        {u"onboarding-stopped"_s, [](Stage &stage) { open(stage, sample::applicantStopped()); }},
        {u"onboarding-evaluate"_s,
         [](Stage &stage) {
             open(stage, sample::applicantToEvaluate(stage.german()));
             auto *card = stage.find<ScorecardModel>(u"evaluationCard"_s);
             card->give(0, 4);
             card->give(1, 2);
             stage.settle(60);
         }},
        {u"onboarding-decide"_s,
         [](Stage &stage) {
             open(stage, sample::applicantToDecide(stage.german()));
             press(stage, u"decideButton"_s);
             tick(stage, u"verdictResubmit"_s);
             tick(stage, u"item_bank"_s);
         }},
        {u"onboarding-approved"_s, [](Stage &stage) { open(stage, sample::applicantApproved()); }},
        {u"onboarding-refused"_s,
         [](Stage &stage) {
             ApplicantRow row = sample::applicantToDecide(stage.german());
             row.refused = u"applicant.decide"_s;
             row.code = u"not_eligible"_s;
             row.rule = u"one_did_not_evaluate"_s;
             row.problem = u"A rule forbids that you do this."_s;
             open(stage, row);
         }},
        {u"onboarding-offline"_s,
         [](Stage &stage) {
             open(stage, sample::applicantToCompare());
             stage.find<LinkStatus>()->show(offline(1));
         }},
        {u"onboarding-loading"_s, [](Stage &stage) { openWithoutRows(stage); }},
        {u"onboarding-empty"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"onboarding"_s);
             stage.find<ApplicantsModel>()->apply(Delta<ApplicantRow>{true, {}, {}});
         }},
    };
}

} // namespace werkbank
