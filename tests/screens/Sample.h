// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queries/Account.h"
#include "sync/queries/Applicants.h"
#include "sync/queries/Cases.h"
#include "sync/queries/Conversation.h"
#include "sync/queries/Desk.h"
#include "sync/queries/Local.h"
#include "sync/queries/Money.h"
#include "sync/queries/Ratings.h"
#include "sync/queries/Reviews.h"
#include "sync/queries/Search.h"
#include "sync/queries/Time.h"
#include "sync/queries/Secrets.h"
#include "sync/queries/Snippets.h"
#include "sync/queries/Steps.h"
#include "sync/queries/Suspensions.h"

// Invented rows such as queries deliver, in German or English, for tests and pictures of screens.
// The money follows one rule: 14.00 gross per started 15 min, 19 % VAT, expert 70 % of net.
namespace werkbank::sample {

Id id(int n);

TariffRules tariff();
OfferBody offer(bool german);
CaseBody caseBody(bool german);

Delta<CaseView> cases(bool german);
CaseDetailRow offerDetail(bool german);
CaseDetailRow caseDetail(bool german);
Delta<ConversationRow> conversation(bool german);
Delta<ConversationRow> request();  // what the customer asked first, above it
Delta<StepRow> steps(bool german);
Delta<HandoverRow> handover(bool german);
Delta<SnippetRow> snippets(bool german);
// A message, a note and a case that hold "log".
Delta<SearchRow> found(bool german);
// "Router", sealed for this computer by a known answer.
Delta<SecretRow> secret(SecretState state);
ConversationRow refused(bool german);
ConversationRow uploading(bool german);

ProfileRow profile();
SuspensionRow suspension();  // no appeal yet
Delta<HoursRow> hours(bool german);
Delta<SkillRow> skills();
Delta<DeviceRow> devices(bool german);
Delta<DeskCaseRow> deskCases();
Delta<DeskExpertRow> deskExperts();
Delta<ApplicantRow> applicants(bool german);
ApplicantRow applicantToDecide(bool german);    // with a sealed verdict, claimed by the clerk
ApplicantRow applicantToCompare();              // half compared
ApplicantRow applicantStopped();                // a field differs; claimed by somebody else
ApplicantRow applicantToEvaluate(bool german);
ApplicantRow applicantApproved();
Delta<ReviewRow> reviews();
ReviewRow reviewInHand();
Delta<ReviewLineRow> reviewLines(bool german);
Delta<PeriodRow> periods();
Delta<ReviewResultRow> reviewResults(bool german);
// To be answered, refused, waiting to be sent, answered.
Delta<RatingRow> ratings(bool german);
Delta<ReputationRow> reputations();
Delta<WaitingRow> waiting(bool german);
CaseTimeRow caseTime(bool german);   // a clock that runs, with an overlap and a pause
CaseTimeRow sleptTime(bool german);  // with a question about an hour of sleep
Delta<EarningRow> earnings(bool german);
Delta<PayoutRow> payouts();
Delta<PaperRow> creditNotes();
PayProfileRow payProfile();

// What a customer could type to break a screen.
QStringList hostileTexts();

} // namespace werkbank::sample
