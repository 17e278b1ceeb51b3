// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ApplicantReasons.h"
#include "platform/domain/ApplicantFile.h"

// The mails to applicants and supporters, in their language, plain text. Written into the queue in
// the transaction that causes them; those that tell a decision read as the clerk's preview did
// (core/rules/ApplicantLetter.h). Thread of the platform; errors go into work.sql.
namespace werkbank {

enum class ApplicantMail {
    Link,             // to a new application or to his own
    HasAccount,       // somebody applied with the address of a member
    Received,
    Identify,         // his reference and what to do with it
    Appointment,
    Approved,
    AppealReceived,
    Restored,
    RecheckSoon,
    RecheckOverdue,
    RecheckNeeded,    // what proved who he is does not hold any more
    SuspensionStays,  // the answer to his appeal
    IdentifyPage,     // where Deutsche Post identifies him
};
inline constexpr int applicantMailCount = int(ApplicantMail::IdentifyPage) + 1;

// Reads what the mail needs from the row and the store; `text`: a person's own words.
void mailApplicant(Work &work, const ApplicantFile &row, ApplicantMail mail,
                   const QString &text = {});

// A decision against him: why, by whom, and where to answer it.
struct DecisionMail {
    ReasonUse use = ReasonUse::Resubmit;
    QList<QString> reasons;
    QString text, signer;
};
void mailDecision(Work &work, const ApplicantFile &row, const DecisionMail &decision);

// The reasons there are.
const ApplicantReasons &applicantReasons();

} // namespace werkbank
