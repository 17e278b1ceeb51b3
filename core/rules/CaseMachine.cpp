// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CaseMachine.h"

#include <array>
#include <utility>

namespace werkbank {

namespace {

using enum CaseState;

struct CaseArrow {
    CaseStep step;
    CaseState from;
    CaseState to;
};
constexpr CaseArrow caseArrows[] = {
    {CaseStep::Offer, Open, Offered},
    {CaseStep::Offer, Unmatched, Offered},
    {CaseStep::NoMatch, Offered, Unmatched},
    {CaseStep::Accept, Offered, Assigned},
    {CaseStep::GiveBack, Assigned, Offered},
    {CaseStep::AnotherExpert, Assigned, Offered},
    {CaseStep::Assign, Open, Assigned},
    {CaseStep::Assign, Offered, Assigned},
    {CaseStep::Assign, Unmatched, Assigned},
    {CaseStep::Assign, Assigned, Assigned},
    {CaseStep::Solve, Assigned, Solved},
    {CaseStep::Confirm, Assigned, Closed},
    {CaseStep::Confirm, Solved, Closed},
    {CaseStep::NotYet, Solved, Assigned},
    {CaseStep::TimeOut, Solved, Closed},
    {CaseStep::Cancel, Open, Cancelled},
    {CaseStep::Cancel, Offered, Cancelled},
    {CaseStep::Cancel, Unmatched, Cancelled},
    {CaseStep::Cancel, Assigned, Cancelled},
    {CaseStep::Withdraw, Open, Cancelled},
    {CaseStep::Withdraw, Offered, Cancelled},
    {CaseStep::Withdraw, Unmatched, Cancelled},
    {CaseStep::Withdraw, Assigned, Cancelled},
    // The declaration counts and gets its receipt; what it means for finished work, people decide.
    {CaseStep::Withdraw, Solved, Solved},
    {CaseStep::Withdraw, Closed, Closed},
    {CaseStep::Reopen, Closed, Assigned},
};

constexpr std::pair<const char *, CaseStep> commandSteps[] = {
    {"offer.accept", CaseStep::Accept},         {"case.give_back", CaseStep::GiveBack},
    {"case.another_expert", CaseStep::AnotherExpert}, {"case.assign", CaseStep::Assign},
    {"case.solve", CaseStep::Solve},            {"case.confirm", CaseStep::Confirm},
    {"case.not_yet", CaseStep::NotYet},         {"case.cancel", CaseStep::Cancel},
    {"case.withdraw", CaseStep::Withdraw},      {"case.reopen", CaseStep::Reopen},
};

constexpr std::array<CaseEvent, caseStepCount> events = {
    CaseEvent::Offered,   CaseEvent::NoMatch,           CaseEvent::Assigned,
    CaseEvent::GivenBack, CaseEvent::AnotherExpert,     CaseEvent::Assigned,
    CaseEvent::Solved,    CaseEvent::Confirmed,         CaseEvent::NotYet,
    CaseEvent::ClosedUnconfirmed, CaseEvent::Cancelled, CaseEvent::Withdrawn,
    CaseEvent::Reopened,
};

} // namespace

std::optional<CaseState> after(CaseState state, CaseStep step)
{
    for (const CaseArrow &arrow : caseArrows) {
        if (arrow.step == step && arrow.from == state)
            return arrow.to;
    }
    return {};
}

std::optional<Outcome> outcomeOf(CaseStep step)
{
    if (step == CaseStep::Confirm)
        return Outcome::Confirmed;
    if (step == CaseStep::TimeOut)
        return Outcome::Unconfirmed;
    return {};
}

CaseEvent eventOf(CaseState before, CaseStep step)
{
    if (step == CaseStep::Assign && before == CaseState::Assigned)
        return CaseEvent::Reassigned;
    return events[size_t(step)];
}

std::optional<CaseStep> stepOf(QStringView commandName)
{
    for (const auto &[name, step] : commandSteps) {
        if (commandName == QLatin1StringView(name))
            return step;
    }
    return {};
}

} // namespace werkbank
