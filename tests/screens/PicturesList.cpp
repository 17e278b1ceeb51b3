// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/Pictures.h"

#include "models/ActionRegistry.h"
#include "models/CasesFilter.h"
#include "models/SavedViewsModel.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

CasesFilter *filterOf(Stage &stage)
{
    stage.openShell();
    return stage.find<CasesFilter>(u"casesFilterMarks"_s);
}

void saveView(Stage &stage)
{
    CasesFilter *filter = filterOf(stage);
    filter->toggle(u"group:2"_s);
    SavedViewRow row{sample::id(70).toString(), "a", 1,
                     stage.german() ? u"Wartet auf Antwort"_s : u"Waits for an answer"_s,
                     filter->text()};
    stage.find<SavedViewsModel>(u"savedViews"_s)->apply(Delta<SavedViewRow>{true, {row}, {}});
}

} // namespace

QList<Picture> listPictures()
{
    return {
        {u"cases-filters"_s,
         [](Stage &stage) {
             saveView(stage);
             stage.settle();
             press(stage, u"casesFilterButton"_s);
         }},
        {u"cases-chips"_s,
         [](Stage &stage) {
             CasesFilter *filter = filterOf(stage);
             filter->toggle(u"group:0"_s);
             filter->toggle(u"group:1"_s);
             filter->toggle(u"language:en"_s);
         }},
        {u"cases-hidden"_s,
         [](Stage &stage) {
             CasesFilter *filter = filterOf(stage);
             filter->toggle(u"group:0"_s);
             filter->toggle(u"urgent"_s);
         }},
        {u"cases-view"_s,
         [](Stage &stage) {
             filterOf(stage)->toggle(u"unread"_s);
             stage.settle();
             stage.find<ActionRegistry>()->trigger(u"cases.saveView"_s);
         }},
        {u"cases-snooze"_s,
         [](Stage &stage) {
             stage.openShell();
             QMetaObject::invokeMethod(stage.find<QObject>(u"snoozing"_s), "askOwn",
                                       Q_ARG(QString, sample::id(1).toString()));
         }},
        {u"hours-exceptions"_s,
         [](Stage &stage) {
             stage.openShell();
             stage.go(u"hours"_s);
             stage.find<QObject>(u"hoursGrid"_s)->setProperty("week", 1);
         }},
    };
}

} // namespace werkbank
