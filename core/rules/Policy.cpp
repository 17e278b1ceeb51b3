// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Policy.h"

#include <algorithm>

#include "core/wire/Codes.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error notAllowed()
{
    return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
}

Error wrongState(const CaseFacts &facts)
{
    return makeError(codes::wrongState,
                     u"The case is \"%1\" now; this is not possible any more or not yet."_s.arg(
                         enumName(facts.state)),
                     {{u"state"_s, enumName(facts.state)}});
}

QJsonObject moment(const QString &name, std::optional<Instant> at)
{
    return at && at->isSet() ? QJsonObject{{name, at->ms}} : QJsonObject{};
}

Error tooLate(std::optional<Instant> until)
{
    return makeError(codes::tooLate, u"The time for this has passed; nothing was changed."_s,
                     moment(u"until"_s, until));
}

Error alreadyTaken(const CaseFacts &facts)
{
    return makeError(codes::alreadyTaken, u"Another expert has taken this case."_s,
                     moment(u"at"_s, facts.assignedAt));
}

Error caseMoved(const CaseFacts &facts)
{
    return makeError(codes::caseMoved, u"The case is not with you any more; your text is kept."_s,
                     moment(u"at"_s, facts.assignedAt));
}

// For what is not about a case: the tenant is the relation's.
bool isSomewhere(const Principal &principal, Role role)
{
    return std::ranges::any_of(principal.memberships, [&](const Membership &membership) {
        return principal.is(role, membership.tenant);
    });
}

// The principal is somebody who can stand in this relation at all.
bool fits(const Principal &principal, Relation who, const CaseFacts *facts)
{
    const bool isAccount = principal.kind == Principal::Kind::Account;
    switch (who) {
    case Relation::Self:
        return isAccount && !principal.account.isNull();
    case Relation::Assignee:
    case Relation::FormerAssignee:
    case Relation::OfferedTo:
        return facts && principal.is(Role::Expert, facts->tenant);
    case Relation::Dispatcher:
        return facts && principal.is(Role::Dispatcher, facts->tenant);
    case Relation::CustomerOfCase:
        return facts && !isAccount && principal.trusted && !facts->id.isNull()
               && principal.caseId == facts->id;
    case Relation::Finance:
        return isSomewhere(principal, Role::Finance);
    case Relation::Reviewer:
        return isSomewhere(principal, Role::Reviewer);
    case Relation::Onboarder:
        return isSomewhere(principal, Role::Onboarder);
    case Relation::Author:
    case Relation::Reader:
        break;
    }
    return false;
}

bool isWithSomebodyElse(const Principal &principal, const CaseFacts &facts)
{
    return facts.state == CaseState::Assigned && facts.assignee
           && *facts.assignee != principal.account;
}

std::optional<Error> offerRefusal(const Principal &principal, const CaseFacts &facts, Extra extra)
{
    if (!facts.offer)
        return notAllowed();
    switch (facts.offer->state) {
    case OfferState::Open:
        break;
    case OfferState::Lost:
        return alreadyTaken(facts);
    case OfferState::Expired:
    case OfferState::Withdrawn:
        return tooLate(facts.offer->endsAt);
    case OfferState::Accepted:
    case OfferState::Declined:
    case OfferState::Unknown:
        return wrongState(facts);
    }
    if (isWithSomebodyElse(principal, facts))
        return alreadyTaken(facts);
    if (extra == Extra::OpenOfferOnce && facts.offer->extended)
        return wrongState(facts);
    return {};
}

std::optional<Error> extraRefusal(const PolicyRow &row, const Principal &principal,
                                  Relations relations, const CaseFacts &facts)
{
    switch (row.extra) {
    case Extra::None:
        return {};
    case Extra::OpenOffer:
    case Extra::OpenOfferOnce:
        return offerRefusal(principal, facts, row.extra);
    case Extra::OwnMessage:
        return relations.testFlag(Relation::Author) ? std::nullopt : std::optional(notAllowed());
    case Extra::PrivateCustomer:
        return facts.customerKind == CustomerKind::Private ? std::nullopt
                                                           : std::optional(notAllowed());
    }
    return notAllowed();
}

std::optional<Error> notAfter(std::optional<Instant> until, Instant now)
{
    return until && now < *until ? std::nullopt : std::optional(tooLate(until));
}

std::optional<Error> borderRefusal(const PolicyRow &row, const CaseFacts &facts, Instant now)
{
    switch (row.border) {
    case Border::None:
        return {};
    case Border::OfferEnd:
        return notAfter(facts.offer ? std::optional(facts.offer->endsAt) : std::nullopt, now);
    case Border::EditEnd:
        return facts.messageAt ? notAfter(*facts.messageAt + terms::editMessage, now)
                               : std::nullopt;
    case Border::FromReplyUntil:
        return facts.replyUntil && now >= *facts.replyUntil ? std::nullopt
                                                            : std::optional(wrongState(facts));
    case Border::ReopenUntil:
        return notAfter(facts.reopenUntil, now);
    case Border::WithdrawalEnd:
        return notAfter(facts.createdAt + terms::withdraw, now);
    }
    return notAllowed();
}

std::optional<Error> rowRefusal(const PolicyRow &row, const Principal &principal,
                                Relations relations, const CaseFacts *facts, Instant now)
{
    if (row.states == 0)
        return {};
    if (auto error = extraRefusal(row, principal, relations, *facts))
        return error;
    if (!row.allows(facts->state))
        return wrongState(*facts);
    return borderRefusal(row, *facts, now);
}

} // namespace

std::optional<Error> refusal(const Principal &principal, Relations relations,
                             const CaseFacts *facts, QStringView commandName, Instant now)
{
    bool known = false;
    bool wasHis = false;
    std::optional<Error> found;
    for (const PolicyRow &row : policyTable()) {
        if (commandName != QLatin1StringView(row.command))
            continue;
        known = true;
        if (relations.testFlag(row.who) && fits(principal, row.who, facts)) {
            found = rowRefusal(row, principal, relations, facts, now);
            if (!found)
                return {};
        } else if (row.who == Relation::Assignee && relations.testFlag(Relation::FormerAssignee)) {
            wasHis = fits(principal, Relation::FormerAssignee, facts);
        }
    }
    if (!known)
        return makeError(codes::badCommand, u"There is no command of this name."_s);
    if (found)
        return found;
    return wasHis ? caseMoved(*facts) : notAllowed();
}

CustomerCan customerCan(const CaseBody &body, bool trusted, Instant now)
{
    const Principal principal = Principal::ofCustomer(body.id, trusted);
    const CaseFacts facts = factsOf(body);
    const auto may = [&](const char *command) {
        return !refusal(principal, Relation::CustomerOfCase, &facts, QString::fromLatin1(command),
                        now);
    };
    CustomerCan can;
    can.write = may(commands::SendMessage::name);
    can.confirm = may(commands::ConfirmCase::name);
    can.notYet = may(commands::NotYet::name);
    can.anotherExpert = may(commands::AnotherExpert::name);
    can.cancel = may(commands::CancelCase::name);
    can.reopen = may(commands::ReopenCase::name);
    can.withdraw = may(commands::WithdrawCase::name);
    can.rate = may(commands::RateCase::name);
    if (trusted && body.state == CaseState::Assigned)
        can.anotherExpertAt = body.replyUntil;
    return can;
}

std::optional<Instant> readUntil(const CaseBody &body)
{
    if (body.state != CaseState::Closed && body.state != CaseState::Cancelled)
        return {};
    return body.closedAt ? std::optional(*body.closedAt + terms::readAfterEnd) : std::nullopt;
}

} // namespace werkbank
