// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ApplicantMachine.h"

#include <algorithm>

namespace werkbank {

namespace {

using enum ApplicantState;

struct ApplicantArrow {
    ApplicantStep step;
    ApplicantState from;
    ApplicantState to;
};
constexpr ApplicantArrow applicantArrows[] = {
    {ApplicantStep::Judge, Submitted, Deciding},
    {ApplicantStep::Approve, Deciding, Approved},
    {ApplicantStep::Approve, Appealed, Approved},
    {ApplicantStep::AskAgain, Deciding, Resubmit},
    {ApplicantStep::AskAgain, Appealed, Resubmit},
    {ApplicantStep::Refuse, Deciding, Refused},
    {ApplicantStep::Refuse, Appealed, Refused},
    {ApplicantStep::Send, Resubmit, Submitted},
    {ApplicantStep::Appeal, Refused, Appealed},
    {ApplicantStep::Withdraw, Submitted, Withdrawn},
    {ApplicantStep::Withdraw, Deciding, Withdrawn},
    {ApplicantStep::Withdraw, Resubmit, Withdrawn},
    {ApplicantStep::Withdraw, Appealed, Withdrawn},
    {ApplicantStep::Suspend, Approved, Suspended},
    {ApplicantStep::Restore, Suspended, Approved},
};

ApplicantTask identityTask(const ApplicantFacts &facts)
{
    if (facts.identification == IdentificationState::Started)
        return ApplicantTask::AwaitIdentification;
    if (facts.identification != IdentificationState::Succeeded)
        return ApplicantTask::StartIdentification;
    return ApplicantTask::CompareFields;
}

ApplicantTask taskOfSubmitted(const ApplicantFacts &facts)
{
    if (!isIdentified(facts))
        return identityTask(facts);
    return facts.hasAppointment ? ApplicantTask::Evaluate : ApplicantTask::MakeAppointment;
}

ApplicantTask taskOfVerdicts(qsizetype given)
{
    return given == 0   ? ApplicantTask::FirstVerdict
           : given == 1 ? ApplicantTask::SecondVerdict
                        : ApplicantTask::ThirdVerdict;
}

// Something may have begun: a new identification that waits or has to be compared.
ApplicantTask taskOfRecheck(const ApplicantFacts &facts)
{
    const bool isBegun = facts.identification == IdentificationState::Started
        || (facts.identification == IdentificationState::Succeeded && !isIdentified(facts));
    return isBegun ? identityTask(facts) : ApplicantTask::Recheck;
}

} // namespace

std::optional<ApplicantState> after(ApplicantState state, ApplicantStep step)
{
    const auto arrow = std::ranges::find_if(applicantArrows, [&](const ApplicantArrow &a) {
        return a.step == step && a.from == state;
    });
    return arrow == std::end(applicantArrows) ? std::nullopt : std::optional(arrow->to);
}

bool isStopped(std::span<const IdentityField> identity)
{
    return std::ranges::any_of(identity, [](const IdentityField &field) {
        return field.check == FieldCheck::Differs || field.check == FieldCheck::Unreadable;
    });
}

bool isIdentified(const ApplicantFacts &facts)
{
    return facts.identification == IdentificationState::Succeeded && !facts.identity.isEmpty()
           && std::ranges::all_of(facts.identity, [](const IdentityField &field) {
                  return field.check == FieldCheck::Matches;
              });
}

bool isInDoubt(const ApplicantFacts &facts)
{
    if (facts.state != Approved && facts.state != Suspended)
        return false;
    using enum IdentificationState;
    const auto is = facts.identification;
    return is == Declined || is == Aborted || is == Expired || isStopped(facts.identity);
}

bool isReadyToApprove(const ApplicantFacts &facts)
{
    return isIdentified(facts) && facts.isEvaluated;
}

ApplicantTask nextTask(const ApplicantFacts &facts)
{
    switch (facts.state) {
    case Submitted:
        return isReadyToApprove(facts) ? ApplicantTask::FirstVerdict : taskOfSubmitted(facts);
    case Deciding:
        // Nobody has said anything yet and something of the file does not hold any more.
        if (facts.verdicts.isEmpty() && !isReadyToApprove(facts))
            return taskOfSubmitted(facts);
        return taskOfVerdicts(facts.verdicts.size());
    case Resubmit:
        return ApplicantTask::AwaitApplicant;
    case Appealed:
        return facts.verdicts.isEmpty() ? ApplicantTask::DecideAppeal
                                        : taskOfVerdicts(facts.verdicts.size());
    case Approved:
        return facts.recheckDue || isInDoubt(facts) ? taskOfRecheck(facts) : ApplicantTask::Nothing;
    case Suspended:
        return facts.appealWaits ? ApplicantTask::DecideAppeal : ApplicantTask::Nothing;
    case Unknown:
    case Refused:
    case Withdrawn:
        break;
    }
    return ApplicantTask::Nothing;
}

std::optional<ApplicantVerdict> outcomeOf(const ApplicantFacts &facts)
{
    using enum ApplicantVerdict;
    const auto count = [&](ApplicantVerdict verdict) {
        return std::ranges::count(facts.verdicts, verdict);
    };
    // Had the first one of an appeal not approved, there would be no second.
    if (facts.state == Appealed && facts.verdicts.size() == 1
        && facts.verdicts.first() != Approve)
        return facts.verdicts.first();
    if (count(Approve) > 0 && facts.approvers >= 2
        && (facts.state == Appealed || count(Approve) >= 2))
        return Approve;
    if (count(Refuse) >= 2)
        return Refuse;
    if (count(ApplicantVerdict::Resubmit) >= 2 || facts.verdicts.size() >= 3)
        return ApplicantVerdict::Resubmit;
    return {};
}

QDate recheckOn(QDate decided, QDate documentUntil, std::span<const QDate> levelsUntil)
{
    QDate first = decided.addYears(recheckYears);
    if (documentUntil.isValid())
        first = std::min(first, documentUntil);
    for (const QDate &until : levelsUntil) {
        if (until.isValid())
            first = std::min(first, until);
    }
    return first;
}

} // namespace werkbank
