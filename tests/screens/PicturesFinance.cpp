// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FinanceBatchesModel.h"
#include "models/FinanceDecisionsModel.h"
#include "models/FinanceInvoicesModel.h"
#include "models/FinancePaymentsModel.h"
#include "models/LinkStatus.h"
#include "models/PayProfile.h"
#include "models/Profile.h"
#include "models/StepUp.h"
#include "tests/screens/Pictures.h"
#include "tests/screens/SampleFinance.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

void openDesk(Stage &stage)
{
    stage.openShell();
    stage.find<Profile>()->show(sample::financeProfile());
    stage.settle();
    stage.go(u"finance"_s);
    stage.find<FinanceInvoicesModel>(u"financeInvoicesModel"_s)->apply(sample::financeInvoices());
    stage.find<FinancePaymentsModel>()->apply(sample::financePayments(stage.german()));
    stage.find<FinanceBatchesModel>()->apply(sample::financeBatches());
    stage.find<FinanceDecisionsModel>()->apply(sample::financeDecisions(stage.german()));
    stage.settle(60);
}

void refuse(Stage &stage, const QString &code)
{
    stage.find<FinanceBatchesModel>()->apply(
        Delta<FinanceBatchRow>{false, {sample::refusedRelease(code)}, {}});
    stage.settle(60);
}

// Moves the page that holds this to its end.
void toEnd(Stage &stage, const QString &name)
{
    QQuickItem *item = stage.item(name);
    while (item && item->metaObject()->indexOfProperty("contentY") < 0)
        item = item->parentItem();
    if (item)
        item->setProperty("contentY",
                          item->property("contentHeight").toReal() - item->height());
}

void empty(Stage &stage)
{
    openDesk(stage);
    stage.find<FinanceInvoicesModel>(u"financeInvoicesModel"_s)->apply(
        Delta<FinanceInvoiceRow>{true, {}, {}});
    stage.find<FinancePaymentsModel>()->apply(Delta<FinancePaymentRow>{true, {}, {}});
    stage.find<FinanceBatchesModel>()->apply(Delta<FinanceBatchRow>{true, {}, {}});
    stage.find<FinanceDecisionsModel>()->apply(Delta<FinanceDecisionRow>{true, {}, {}});
}

void payStepUp(Stage &stage)
{
    stage.openShell();
    stage.go(u"money"_s);
    PayProfileRow row = sample::payProfile();
    row.viewRev = 9;
    row.code = u"step_up"_s;
    row.problem = u"The platform's own words."_s;
    row.said = commands::SetPayProfile{};
    stage.find<PayProfile>()->show(row);
    stage.find<StepUp>(u"payStepUpModel"_s)->show(StepUp::State::Cancelled);
    stage.settle();
    toEnd(stage, u"payStepUp"_s);
}

// The third objection is open, the other decisions are folded.
void decide(Stage &stage)
{
    openDesk(stage);
    if (QQuickItem *fold = stage.item(u"decisionFold2"_s))
        QMetaObject::invokeMethod(fold, "clicked");
    stage.settle(60);
}

void refuseDecision(Stage &stage, const QString &code)
{
    openDesk(stage);
    stage.find<FinanceDecisionsModel>()->apply(Delta<FinanceDecisionRow>{
        false, {sample::refusedDecision(code, stage.german())}, {}});
    stage.settle(60);
}

void assign(Stage &stage)
{
    openDesk(stage);
    QMetaObject::invokeMethod(stage.item(u"financeAction0"_s), "clicked");
    stage.settle();
    auto *invoices = stage.find<FinanceInvoicesModel>(u"assignInvoicesModel"_s);
    invoices->apply(sample::financeInvoices());
    invoices->compareWith(4200, u"EUR"_s);
    stage.settle();
    if (QQuickItem *first = stage.item(u"assignInvoice0"_s))
        QMetaObject::invokeMethod(first, "clicked");
    stage.settle(60);
}

} // namespace

QList<Picture> financePictures()
{
    return {
        {u"finance"_s, openDesk},
        {u"finance-below"_s,
         [](Stage &stage) {
             openDesk(stage);
             toEnd(stage, u"financePropose"_s);
         }},
        {u"finance-assign"_s, assign},
        {u"finance-step-up"_s,
         [](Stage &stage) {
             openDesk(stage);
             refuse(stage, u"step_up"_s);
             stage.find<StepUp>(u"batchStepUpModel0"_s)->show(StepUp::State::Waiting);
         }},
        {u"finance-refused"_s,
         [](Stage &stage) {
             openDesk(stage);
             refuse(stage, u"wrong_state"_s);
         }},
        {u"finance-decide"_s, decide},
        {u"finance-decide-late"_s,
         [](Stage &stage) { refuseDecision(stage, u"wrong_state"_s); }},
        {u"finance-decide-step-up"_s,
         [](Stage &stage) {
             refuseDecision(stage, u"step_up"_s);
             stage.find<StepUp>(u"decisionStepUpModel0"_s)->show(StepUp::State::Waiting);
         }},
        {u"finance-empty"_s, empty},
        {u"finance-offline"_s,
         [](Stage &stage) {
             openDesk(stage);
             LinkState away;
             away.link = Link::Offline;
             away.since = {FixedClock::noon10 - 600'000};
             stage.find<LinkStatus>()->show(away);
         }},
        {u"pay-step-up"_s, payStepUp},
    };
}

} // namespace werkbank
