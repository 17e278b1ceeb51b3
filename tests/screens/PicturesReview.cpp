// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LinkStatus.h"
#include "models/PeriodsModel.h"
#include "models/RatingsModel.h"
#include "models/ReputationsModel.h"
#include "models/ReviewDetail.h"
#include "models/ReviewLinesModel.h"
#include "models/ReviewResultsModel.h"
#include "models/ReviewsModel.h"
#include "models/ScorecardModel.h"
#include "models/SkillsModel.h"
#include "tests/screens/Pictures.h"
#include "tests/screens/Sample.h"
#include "tests/screens/Stage.h"

// The reviewer's desk.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

void open(Stage &stage)
{
    stage.openShell();
    stage.go(u"review"_s);
    stage.find<ReviewsModel>()->apply(sample::reviews());
    stage.settle();
    stage.find<ReviewDetail>()->show(sample::reviewInHand());
    stage.settle();
    stage.find<ReviewLinesModel>()->apply(sample::reviewLines(stage.german()));
    stage.settle();
}

void mark(Stage &stage)
{
    auto *card = stage.find<ScorecardModel>(u"reviewCard"_s);
    card->give(0, 4);
    card->give(1, 5);
    card->give(2, 2);
    stage.item(u"reviewLines"_s)->setProperty("currentIndex", 4);
    stage.settle();
}

void toTab(Stage &stage, const QString &tab)
{
    QObject *page = stage.find<ReviewsModel>()->parent();
    page->setProperty("tab", tab);
    stage.settle();
}

// What an expert is told of his own work.
QList<Picture> qualityPictures()
{
    return {
        {u"quality"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"skills"_s);
             stage.find<SkillsModel>()->parent()->setProperty("quality", true);
             stage.settle();
             stage.find<ReviewResultsModel>()->apply(sample::reviewResults(stage.german()));
             stage.find<ReputationsModel>()->apply(sample::reputations());
         }},
        {u"quality-stars"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"skills"_s);
             stage.find<SkillsModel>()->parent()->setProperty("quality", true);
             stage.settle();
             stage.find<RatingsModel>()->apply(sample::ratings(stage.german()));
             stage.settle();
             QMetaObject::invokeMethod(stage.item(u"ratingAnswer"_s), "clicked");
         }},
    };
}

QList<Picture> statePictures()
{
    return {
        {u"review-refused"_s,
         [](Stage &stage) {
             open(stage);
             mark(stage);
             ReviewRow row = sample::reviewInHand();
             row.problem = stage.german() ? u"Die Prüfung ist nicht mehr bei Ihnen."_s
                                          : u"This review is no longer yours."_s;
             stage.find<ReviewDetail>()->show(row);
         }},
        {u"review-offline"_s,
         [](Stage &stage) {
             open(stage);
             LinkState state;
             state.link = Link::Offline;
             state.since = {FixedClock::noon10 - 600'000};
             state.waiting = 1;
             stage.find<LinkStatus>()->show(state);
         }},
        {u"review-loading"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"review"_s);
         }},
        {u"review-empty"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"review"_s);
             stage.find<ReviewsModel>()->apply(Delta<ReviewRow>{true, {}, {}});
         }},
    };
}

} // namespace

QList<Picture> reviewPictures()
{
    return QList<Picture>{
        {u"review"_s, [](Stage &stage) { open(stage); }},
        {u"review-marked"_s,
         [](Stage &stage) {
             open(stage);
             mark(stage);
         }},
        {u"review-done"_s,
         [](Stage &stage) {
             open(stage);
             toTab(stage, u"done"_s);
         }},
        {u"review-figures"_s,
         [](Stage &stage) {
             open(stage);
             toTab(stage, u"figures"_s);
             stage.find<PeriodsModel>()->apply(sample::periods());
         }},
    } + statePictures() + qualityPictures();
}

} // namespace werkbank
