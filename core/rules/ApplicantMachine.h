// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ApplicantValues.h"

#include <QDate>

#include <span>

// How an application goes: its states and the steps between them as one table, what has to be done
// next, and what two or three verdicts come to. Pure, any thread; a step that is not in the table is
// nullopt, never an error of ours.
//
//     submitted -> deciding -> approved <-> suspended
//     deciding -> resubmit -> submitted;  deciding -> refused -> appealed -> as deciding
//     withdrawn from everything before a decision
//
// Who may give which verdict is the store's constraint (0021_applicant_guard.sql).
namespace werkbank {

enum class ApplicantStep {
    Judge,    // the first verdict is given, or there is all that one needs
    Approve,  // what the verdicts come to
    AskAgain,
    Refuse,
    Send,     // the applicant has sent again what was asked for
    Appeal,   // the applicant, against a refusal
    Withdraw,
    Suspend,
    Restore,
};
inline constexpr int applicantStepCount = int(ApplicantStep::Restore) + 1;

// The state behind the step; nullopt: this step does not lead out of this state.
std::optional<ApplicantState> after(ApplicantState state, ApplicantStep step);

// What is known of a file, as far as it decides what comes next.
struct ApplicantFacts {
    ApplicantState state = ApplicantState::Unknown;
    std::optional<IdentificationState> identification;
    QList<IdentityField> identity;
    bool hasAppointment = false;
    bool isEvaluated = false;
    QList<ApplicantVerdict> verdicts;  // of this phase, in their order
    int approvers = 0;                 // persons who approved this submission, in all phases
    bool recheckDue = false;
    bool appealWaits = false;          // against a suspension
};

// A field that differs or cannot be read: no evaluation and no approval.
bool isStopped(std::span<const IdentityField> identity);
// Identified, and a clerk has found every field to match.
bool isIdentified(const ApplicantFacts &facts);
// Of a supporter: what proved who he is does not hold any more. Deutsche Post has taken it back, a
// new identification came to nothing, or a clerk has found a field that differs. He has to be looked
// at again within the notice of a check; after that he gets no offers until it is settled. To
// suspend him is a person's decision.
bool isInDoubt(const ApplicantFacts &facts);
// Identified and evaluated: there is all that an approval needs.
bool isReadyToApprove(const ApplicantFacts &facts);

ApplicantTask nextTask(const ApplicantFacts &facts);

// What the verdicts of a phase come to; nullopt: one more is needed. Two equal ones decide; of three
// different ones the one in the middle: it is sent back. In an appeal one refusal or one demand
// decides, for that person decides it; an approval needs two persons in any case.
std::optional<ApplicantVerdict> outcomeOf(const ApplicantFacts &facts);

// The day from which on a supporter has to be looked at again: the earliest of the document's end,
// the levels' ends and two years after the decision. `documentUntil` may be invalid.
QDate recheckOn(QDate decided, QDate documentUntil, std::span<const QDate> levelsUntil);
inline constexpr int recheckYears = 2;
inline constexpr int recheckNoticeDays = 30;  // so long before its people and he hear of it

} // namespace werkbank
