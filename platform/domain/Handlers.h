// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/AnyCommand.h"
#include "platform/domain/CaseFlow.h"
#include "platform/domain/Rights.h"

// What each command does, one function per command, in a file per topic. They run inside the
// command's transaction after the policy has allowed it; a returned Error is the refusal, and then
// nothing of the transaction stays. A handler of a case command changes `c.is`; the caller commits
// the case. Errors of the store go into work.sql and win over a refusal.
namespace werkbank {

using Refusal = std::optional<Error>;

// Who gives a command that is not about a case.
struct Giver {
    Work &work;
    const Actor &actor;
    Sql &sql = work.sql;
    const Id &account() const { return actor.principal.account; }
    Scope scope() const { return Scope::ofAccount(account()); }
};

// Who gives a command about a case.
struct CaseGiver : Giver {
    CaseChange &change;
    CaseRow &is = change.is;
    Side side() const
    {
        return actor.principal.kind == Principal::Kind::Account ? Side::Expert : Side::Customer;
    }
    QString who() const
    {
        return side() == Side::Expert ? actor.name : is.body.customer.name;
    }
};

Refusal handle(CaseGiver &giver, const commands::AcceptOffer &command);
Refusal handle(CaseGiver &giver, const commands::DeclineOffer &command);
Refusal handle(CaseGiver &giver, const commands::ExtendOffer &command);

Refusal handle(CaseGiver &giver, const commands::SendMessage &command);
Refusal handle(CaseGiver &giver, const commands::EditMessage &command);
Refusal handle(CaseGiver &giver, const commands::DeleteMessage &command);
Refusal handle(CaseGiver &giver, const commands::ThankForMessage &command);
Refusal handle(CaseGiver &giver, const commands::SetMarker &command);
Refusal handle(CaseGiver &giver, const commands::SaveNote &command);

Refusal handle(CaseGiver &giver, const commands::SetStep &command);
Refusal handle(CaseGiver &giver, const commands::RemoveStep &command);

Refusal handle(CaseGiver &giver, const commands::SolveCase &command);
Refusal handle(CaseGiver &giver, const commands::GiveBackCase &command);
Refusal handle(CaseGiver &giver, const commands::AssignCase &command);

Refusal handle(CaseGiver &giver, const commands::HandOver &command);
Refusal handle(CaseGiver &giver, const commands::AnswerHandover &command);
Refusal handle(CaseGiver &giver, const commands::WithdrawHandover &command);
Refusal handle(CaseGiver &giver, const commands::AskSecret &command);
Refusal handle(CaseGiver &giver, const commands::GiveSecret &command);
Refusal handle(CaseGiver &giver, const commands::DeclineSecret &command);
Refusal handle(CaseGiver &giver, const commands::EndSecret &command);
Refusal handle(CaseGiver &giver, const commands::ConfirmCase &command);
Refusal handle(CaseGiver &giver, const commands::NotYet &command);
Refusal handle(CaseGiver &giver, const commands::AnotherExpert &command);
Refusal handle(CaseGiver &giver, const commands::CancelCase &command);
Refusal handle(CaseGiver &giver, const commands::ReopenCase &command);
Refusal handle(CaseGiver &giver, const commands::WithdrawCase &command);

Refusal handle(CaseGiver &giver, const commands::AskRemote &command);
Refusal handle(CaseGiver &giver, const commands::GrantRemote &command);
Refusal handle(CaseGiver &giver, const commands::DenyRemote &command);
Refusal handle(CaseGiver &giver, const commands::RevokeRemote &command);
Refusal handle(CaseGiver &giver, const commands::OpenRemote &command);
Refusal handle(CaseGiver &giver, const commands::EndRemote &command);
Refusal handle(CaseGiver &giver, const commands::ReportCase &command);

Refusal handle(CaseGiver &giver, const commands::StartWork &command);
Refusal handle(CaseGiver &giver, const commands::StopWork &command);
Refusal handle(CaseGiver &giver, const commands::ChangeWork &command);
Refusal handle(CaseGiver &giver, const commands::AnswerWorkGap &command);
Refusal handle(CaseGiver &giver, const commands::PauseWork &command);
Refusal handle(CaseGiver &giver, const commands::AgreeToWork &command);
Refusal handle(CaseGiver &giver, const commands::AgreeToCap &command);

Refusal handle(CaseGiver &giver, const commands::NameReceiptKey &command);
Refusal handle(CaseGiver &giver, const commands::SignReceipt &command);
Refusal handle(CaseGiver &giver, const commands::ReportDamage &command);

Refusal handle(CaseGiver &giver, const commands::SetAddress &command);
Refusal handle(CaseGiver &giver, const commands::RateCase &command);
Refusal handle(CaseGiver &giver, const commands::AnswerRating &command);

Refusal handle(Giver &giver, const commands::TakeReviews &command);
Refusal handle(Giver &giver, const commands::SubmitReview &command);
Refusal handle(Giver &giver, const commands::ReturnReview &command);
Refusal handle(Giver &giver, const commands::AnswerReview &command);
Refusal handle(Giver &giver, const commands::ObjectToReview &command);

Refusal handle(Giver &giver, const commands::ClaimApplicant &command);
Refusal handle(Giver &giver, const commands::ReleaseApplicant &command);
Refusal handle(Giver &giver, const commands::IdentifyApplicant &command);
Refusal handle(Giver &giver, const commands::ImportIdentifications &command);
Refusal handle(Giver &giver, const commands::CheckField &command);
Refusal handle(Giver &giver, const commands::AppointApplicant &command);
Refusal handle(Giver &giver, const commands::EvaluateApplicant &command);
Refusal handle(Giver &giver, const commands::DecideApplicant &command);
Refusal handle(Giver &giver, const commands::SuspendExpert &command);
Refusal handle(Giver &giver, const commands::RestoreExpert &command);

Refusal handle(Giver &giver, const commands::StartPractice &command);
Refusal handle(Giver &giver, const commands::EndPractice &command);
Refusal handle(Giver &giver, const commands::AppealSuspension &command);
Refusal handle(Giver &giver, const commands::AnswerObjection &command);
Refusal handle(Giver &giver, const commands::SettleDamage &command);
Refusal handle(Giver &giver, const commands::SetPayProfile &command);
Refusal handle(Giver &giver, const commands::ObjectToEarning &command);
Refusal handle(Giver &giver, const commands::AssignPayment &command);
Refusal handle(Giver &giver, const commands::ProposePayout &command);
Refusal handle(Giver &giver, const commands::ReleasePayout &command);
Refusal handle(Giver &giver, const commands::DiscardPayout &command);

Refusal handle(Giver &giver, const commands::SetPresence &command);
Refusal handle(Giver &giver, const commands::SetHours &command);
Refusal handle(Giver &giver, const commands::SetDayException &command);
Refusal handle(Giver &giver, const commands::RemoveDayException &command);
Refusal handle(Giver &giver, const commands::ClaimSkill &command);
Refusal handle(Giver &giver, const commands::SetCapacity &command);
Refusal handle(Giver &giver, const commands::RevokeDevice &command);

} // namespace werkbank
