// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Cases.h"

#include "core/rules/Policy.h"
#include "sync/Outbox.h"
#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds shownAfterClose = std::chrono::days(14);
constexpr qsizetype lastTextLength = 200;

// How an offer to me stands, commands included.
struct OfferFate {
    bool asking = false;
    QString lostCode;
    bool isShown = false;
};

QString codeOf(OfferState state)
{
    switch (state) {
    case OfferState::Lost:
        return QLatin1StringView(codes::alreadyTaken);
    case OfferState::Expired:
        return u"expired"_s;
    case OfferState::Withdrawn:
        return u"withdrawn"_s;
    default:
        return {};
    }
}

OfferFate fateOf(const View &view, const OfferBody &offer)
{
    OfferFate fate;
    const auto *accept = lastOf<commands::AcceptOffer>(view.commandsOf(offer.caseId));
    const bool asked = accept && argumentsOf<commands::AcceptOffer>(*accept).offer == offer.id;
    if (asked && accept->state == CommandState::Refused)
        fate.lostCode = accept->code;
    else
        fate.asking = asked;
    const Instant end = offer.endedAt.value_or(offer.endsAt + Outbox::ringTurns);
    const bool justEnded = end + Outbox::lostShown > view.now();
    switch (offer.state) {
    case OfferState::Open:
        fate.isShown = asked || justEnded;
        // The platform's word on the next ring is under way.
        if (!asked && offer.endsAt + Outbox::ringTurns <= view.now())
            fate.lostCode = u"expired"_s;
        break;
    case OfferState::Accepted:
        // Until the case itself is here.
        fate.asking = justEnded;
        fate.isShown = justEnded;
        break;
    case OfferState::Declined:
        break;
    default:
        fate.isShown = asked || justEnded;
        if (fate.lostCode.isEmpty())
            fate.lostCode = codeOf(offer.state);
        fate.asking = false;
    }
    return fate;
}

bool isListed(const View &view, const CaseBody &body)
{
    if (body.assignee != view.account())
        return false;
    switch (body.state) {
    case CaseState::Assigned:
    case CaseState::Solved:
        return true;
    case CaseState::Closed:
    case CaseState::Cancelled:
        return body.closedAt && *body.closedAt + shownAfterClose > view.now();
    default:
        return false;
    }
}

void countCommands(const View &view, CaseView &row)
{
    for (const OutgoingCommand *command : view.commandsOf(row.caseId)) {
        if (command->state == CommandState::Refused)
            row.refused += !Outbox::isLostAccept(*command);
        else
            row.waiting += !isCommand<commands::SetMarker>(*command) && !command->isReoffered();
    }
}

CaseView offerRow(const View &view, const OfferBody &offer, const OfferFate &fate)
{
    CaseView row;
    row.key = offer.caseId.toString();
    row.group = CaseGroup::Offered;
    row.caseId = offer.caseId;
    row.offer = offer;
    row.state = CaseState::Offered;
    row.number = offer.number;
    row.task = offer.task;
    row.customer = offer.initials;
    row.place = offer.area;
    row.lastText = offer.text.left(lastTextLength);
    row.at = offer.createdAt;
    row.language = offer.language;
    row.urgent = offer.urgency == Urgency::Urgent;
    row.asking = fate.asking;
    row.lostCode = fate.lostCode;
    countCommands(view, row);
    row.sortKey = SortKey().number(int(row.group)).oldestFirst(offer.endsAt).id(row.caseId);
    return row;
}

CaseGroup groupOf(const CaseBody &body, const CaseView &row)
{
    const bool isRunning = body.state == CaseState::Assigned || body.state == CaseState::Solved;
    if (row.refused > 0)
        return CaseGroup::NeedsYou;
    if ((row.snoozedUntil || row.snoozedForAnswer) && body.state == CaseState::Assigned)
        return CaseGroup::Scheduled;
    if (isRunning && row.unread > 0)
        return CaseGroup::NeedsYou;
    if (body.state != CaseState::Assigned)
        return CaseGroup::Solved;
    return row.lastIsMine ? CaseGroup::Waiting : CaseGroup::NeedsYou;
}

QByteArray sortKeyOf(const CaseBody &body, const CaseView &row)
{
    SortKey key;
    key.number(int(row.group));
    switch (row.group) {
    case CaseGroup::NeedsYou:
        key.number(body.urgency == Urgency::Urgent ? 0 : 1).oldestFirst(row.at);
        break;
    case CaseGroup::Scheduled:
        key.number(row.snoozedForAnswer ? 1 : 0).oldestFirst(row.snoozedUntil.value_or(row.at));
        break;
    default:
        key.newestFirst(row.at);
    }
    return key.id(row.caseId);
}

// What a row says of a message; one of files alone is known by the name of the first.
QString previewOf(const MessageBody &message)
{
    const bool isOnlyFiles = message.text.trimmed().isEmpty() && !message.files.isEmpty();
    return (isOnlyFiles ? message.files.first().name : message.text).left(lastTextLength);
}

CaseView caseRow(const View &view, const CaseBody &body)
{
    CaseView row;
    row.key = body.id.toString();
    row.caseId = body.id;
    row.state = body.state;
    row.number = body.number;
    row.task = body.task;
    row.title = body.title;
    row.customer = body.customer.name;
    row.place = body.customer.place();
    row.at = body.closedAt.value_or(body.solvedAt.value_or(body.assignedAt.value_or(body.createdAt)));
    const auto messages = view.messages(body.id, 1);
    const auto last = std::ranges::max_element(messages, [](const auto &a, const auto &b) {
        return std::pair(a.pos == 0, std::pair(a.pos, a.at)) < std::pair(b.pos == 0, std::pair(b.pos, b.at));
    });
    if (last != messages.end()) {
        row.lastText = previewOf(*last);
        row.lastIsMine = last->side == view.side();
        row.at = std::max(row.at, last->at);
    }
    row.unread = int(std::max(qint64(view.isMarkedUnread(body.id)),
                              view.lastN(body.id, Side::Customer)
                                  - view.readN(body.id, Side::Expert)));
    row.language = body.language;
    row.urgent = body.urgency == Urgency::Urgent;
    if (const auto snooze = view.snoozeOf(body.id)) {
        row.snoozedForAnswer = snooze->forAnswer;
        if (!snooze->forAnswer)
            row.snoozedUntil = snooze->until;
    }
    countCommands(view, row);
    row.group = groupOf(body, row);
    row.sortKey = sortKeyOf(body, row);
    return row;
}

// The case went, but words that nobody has taken are still here.
CaseView goneRow(const Id &caseId)
{
    CaseView row;
    row.key = caseId.toString();
    row.caseId = caseId;
    row.sortKey = SortKey().number(int(CaseGroup::NeedsYou)).number(0).number(0).id(caseId);
    return row;
}

} // namespace

std::optional<CaseView> CasesQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    if (const auto body = view.get<CaseBody>(id); body && isListed(view, *body))
        return caseRow(view, *body);
    if (const auto offer = view.offerOf(id)) {
        if (const OfferFate fate = fateOf(view, *offer); fate.isShown)
            return offerRow(view, *offer, fate);
    }
    CaseView row = goneRow(id);
    countCommands(view, row);
    return row.refused > 0 ? std::optional(row) : std::nullopt;
}

QList<CaseView> CasesQuery::rows(const View &view) const
{
    QSet<Id> ids;
    for (const CaseBody &body : view.cases(view.now() - shownAfterClose))
        ids.insert(body.id);
    for (const OfferBody &offer : view.offers(view.now() - Outbox::lostShown - Outbox::ringTurns))
        ids.insert(offer.caseId);
    for (const OutgoingCommand *command : view.commands()) {
        if (!command->caseId.isNull())
            ids.insert(command->caseId);
    }
    QList<CaseView> out;
    for (const Id &id : std::as_const(ids)) {
        if (auto found = row(view, id.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &CaseView::sortKey);
    return out;
}

QList<QString> CasesQuery::touched(const Changes &changes, const View &) const
{
    QList<QString> out;
    for (const Id &id : changes.cases)
        out.append(id.toString());
    return out;
}

// ---- one case ----------------------------------------------------------------------------------

std::optional<CaseDetailRow> CaseDetailQuery::row(const View &view, const QString &key) const
{
    if (key != caseId.toString())
        return {};
    CaseDetailRow row;
    row.key = key;
    row.body = view.get<CaseBody>(caseId);
    const auto commands = view.commandsOf(caseId);
    for (const OutgoingCommand *command : commands) {
        row.solvePending = row.solvePending
            || (isCommand<commands::SolveCase>(*command) && isUnderWay(*command));
        row.givingBack = row.givingBack
            || (isCommand<commands::GiveBackCase>(*command) && isUnderWay(*command));
        if (command->state == CommandState::Refused) {
            row.goneCode = command->code;
            row.goneText = command->text;
        }
    }
    // What is being given back stays readable until the platform has taken it.
    if (!row.body && row.givingBack)
        row.body = view.confirmed<CaseBody>(caseId);
    row.offer = view.offerOf(caseId);
    if (row.offer) {
        const OfferFate fate = fateOf(view, *row.offer);
        row.asking = fate.asking;
        row.lostCode = fate.lostCode;
    }
    if (row.body)
        row.goneText.clear();
    row.customerReadN = view.readN(caseId, Side::Customer);
    row.readN = view.readN(caseId, Side::Expert);
    row.lastCustomerN = view.lastN(caseId, Side::Customer);
    row.snoozed = view.snoozeOf(caseId).has_value();
    row.markedUnread = view.isMarkedUnread(caseId);
    return row;
}

QList<CaseDetailRow> CaseDetailQuery::rows(const View &view) const
{
    return {*row(view, caseId.toString())};
}

QList<QString> CaseDetailQuery::touched(const Changes &changes, const View &) const
{
    return changes.cases.contains(caseId) ? QList{caseId.toString()} : QList<QString>();
}

} // namespace werkbank
