// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/rules/Relations.h"
#include "core/wire/Commands.h"

#include <span>

// Who may do what, and until when: the one table that the platform enforces, the app paints from
// and POLICY.md is printed from. Pure, any thread. An answer is nullopt (allowed) or the Error that
// goes into the verdict:
//   bad_command    there is no command of this name
//   not_allowed    no such thing or no right, not told apart
//   case_moved     was his, is not any more {at}
//   already_taken  somebody else took the offer {at}
//   wrong_state    right person, wrong moment {state}
//   too_late       the border has passed {until}
// Checks of the arguments themselves are in AnyCommand.h; capacity, quota and files are the
// handler's, for they need more than the case.
namespace werkbank {

// Borders that are the same for everybody. Those of an offer are tenant settings.
namespace terms {
inline constexpr Milliseconds editMessage = std::chrono::minutes(5);
inline constexpr Milliseconds closeUnconfirmed = std::chrono::hours(72);
inline constexpr Milliseconds reopen = std::chrono::days(14);
inline constexpr Milliseconds reply = std::chrono::minutes(15);
inline constexpr Milliseconds replyUrgent = std::chrono::minutes(3);
// 14 days do not count the day of the order (BGB 187, 355), so the border is a day later.
inline constexpr Milliseconds withdraw = std::chrono::days(15);
inline constexpr Milliseconds readAfterEnd = std::chrono::days(365);
} // namespace terms

inline Milliseconds replyWithin(Urgency urgency)
{
    return urgency == Urgency::Urgent ? terms::replyUrgent : terms::reply;
}

enum class Border {
    None,
    OfferEnd,        // the offer's endsAt
    EditEnd,         // the message's time + 5 min
    FromReplyUntil,  // not before the case's replyUntil, and only while it is set
    ReopenUntil,     // the case's reopenUntil
    WithdrawalEnd,   // order + 14 days
};

enum class Extra {
    None,
    OpenOffer,        // an offer of his that nobody ended
    OpenOfferOnce,    // and that was not extended before
    OwnMessage,       // needs Relation::Author
    PrivateCustomer,  // ordered as a private person
};

// One line of the table: this relation may give this command in these states until this border.
// A command with two kinds of givers has two rows.
struct PolicyRow {
    const char *command;
    Relation who;
    quint16 states;  // bit n = CaseState(n); 0: the command is not about a case
    Border border = Border::None;
    Extra extra = Extra::None;
    bool allows(CaseState state) const { return (states >> int(state)) & 1; }
};
std::span<const PolicyRow> policyTable();

// `facts` may be null for commands about oneself (presence, hours, skills, profile, devices).
// The policy believes `relations` about the data, but checks the principal itself: experts and
// dispatchers need a verified membership with that role in the case's tenant, a customer the link
// of this case and a trusted browser.
std::optional<Error> refusal(const Principal &principal, Relations relations,
                             const CaseFacts *facts, QStringView commandName, Instant now);

// What the customer's page may offer now, from the same table.
CustomerCan customerCan(const CaseBody &body, bool trusted, Instant now);

// How much of an entity of this kind a viewer sees. StateOnly: a customer's browser that is not
// trusted sees the case's number, state and times, nothing that anybody wrote.
enum class Sight { Nothing, StateOnly, Whole };
Sight sight(const Principal &principal, Relations relations, QStringView kind);
inline bool mayRead(const Principal &principal, Relations relations, QStringView kind)
{
    return sight(principal, relations, kind) != Sight::Nothing;
}

// From then on the expert of an ended case may no longer read it; nullopt: it has not ended.
std::optional<Instant> readUntil(const CaseBody &body);

// The table for people: what POLICY.md contains.
QString policyAsMarkdown();

} // namespace werkbank
