// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountCommands.h"
#include "core/wire/ApplicantCommands.h"
#include "core/wire/CaseCommands.h"
#include "core/wire/CaseworkCommands.h"
#include "core/wire/Command.h"
#include "core/wire/MessageCommands.h"
#include "core/wire/MoneyCommands.h"
#include "core/wire/QualityCommands.h"
#include "core/wire/RemoteCommands.h"
#include "core/wire/TimeCommands.h"

#include <tuple>

// What a person can ask the platform to do, one struct per command: its name, its arguments and
// its lane. Commands of one lane take effect in the order in which they were given; a refused one
// holds back nobody outside its lane. PROTOCOL.md, "Commands". Value types, any thread.
//
// `offline` tells whether the command may wait for a connection. Those that may not have no local
// effect but "asking" and carry not_after.
namespace werkbank::commands {

// Every command there is: dispatch, policy, schema and tests go over this one list.
using All = std::tuple<AcceptOffer, DeclineOffer, ExtendOffer, SendMessage, EditMessage,
                       DeleteMessage, SetMarker, SaveNote, SolveCase, GiveBackCase, SetPresence,
                       SetHours, SetDayException, RemoveDayException, ClaimSkill, SetCapacity,
                       RevokeDevice, AssignCase, ConfirmCase, NotYet, AnotherExpert, CancelCase,
                       ReopenCase, WithdrawCase, AskRemote, GrantRemote, DenyRemote, RevokeRemote,
                       OpenRemote, EndRemote, ReportCase, StartWork, StopWork, ChangeWork,
                       AnswerWorkGap, PauseWork, AgreeToWork, AgreeToCap, NameReceiptKey,
                       SignReceipt, ReportDamage, SetPayProfile, ObjectToEarning, AssignPayment,
                       ProposePayout, ReleasePayout, DiscardPayout, SetAddress, AnswerObjection,
                       SettleDamage, TakeReviews, SubmitReview, ReturnReview, AnswerReview,
                       ObjectToReview, AnswerRating, RateCase, ClaimApplicant, ReleaseApplicant,
                       IdentifyApplicant, ImportIdentifications, CheckField, AppointApplicant,
                       EvaluateApplicant, DecideApplicant, SuspendExpert, RestoreExpert,
                       ThankForMessage, SetStep, RemoveStep, HandOver, AnswerHandover,
                       WithdrawHandover, AskSecret, GiveSecret, DeclineSecret, EndSecret,
                       StartPractice, EndPractice, AppealSuspension>;

} // namespace werkbank::commands
