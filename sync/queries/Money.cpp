// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Money.h"

#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/QueryRows.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

const QString payLane = u"pay"_s;

void addReceipt(const View &view, EarningRow &row)
{
    const auto receipt = view.get<ReceiptBody>(row.body.id);
    if (!receipt)
        return;
    row.pieces = receipt->receipt.pieces;
    for (const ReceiptSignature &signature : receipt->signatures) {
        row.expertSigned |= signature.side == ReceiptSide::Expert;
        row.customerSigned |= signature.side == ReceiptSide::Customer;
    }
}

void addObjection(const View &view, EarningRow &row)
{
    row.objection = row.body.objection;
    for (const OutgoingCommand *command : view.commandsOf(payLane)) {
        if (!isCommand<commands::ObjectToEarning>(*command))
            continue;
        const auto said = argumentsOf<commands::ObjectToEarning>(*command);
        if (said.earning != row.body.id)
            continue;
        row.command = command->command.uuid;
        row.objecting = isUnderWay(*command);
        row.problem = command->state == CommandState::Refused ? command->text : QString();
        row.code = command->code;
        row.objection = said.text;
    }
}

} // namespace

// ---- earnings ----------------------------------------------------------------------------------

std::optional<EarningRow> EarningsQuery::row(const View &view, const QString &key) const
{
    const auto body = view.get<EarningBody>(Id::fromString(key));
    if (!body)
        return {};
    EarningRow row;
    row.key = key;
    row.body = *body;
    if (const auto theCase = view.get<CaseBody>(body->caseId)) {
        row.title = theCase->title;
        row.customer = theCase->customer.name;
    }
    addReceipt(view, row);
    if (body->payout)
        row.payout = view.get<PayoutBody>(*body->payout);
    addObjection(view, row);
    row.sortKey = SortKey().newestFirst(body->workedAt).id(body->id);
    return row;
}

QList<EarningRow> EarningsQuery::rows(const View &view) const
{
    return sortedRows(*this, view, view.all<EarningBody>());
}

QList<QString> EarningsQuery::touched(const Changes &changes, const View &view) const
{
    QSet<QString> out;
    addIds(out, changes, EarningBody::kind);
    addIds(out, changes, ReceiptBody::kind);
    const auto payouts = changes.ofKind(QLatin1StringView(PayoutBody::kind));
    const auto cases = changes.ofKind(QLatin1StringView(CaseBody::kind));
    const bool said = changes.lanes.contains(payLane);
    if (!payouts.isEmpty() || !cases.isEmpty() || said) {
        for (const EarningBody &body : view.all<EarningBody>()) {
            if (said || cases.contains(body.caseId)
                || (body.payout && payouts.contains(*body.payout)))
                out.insert(body.id.toString());
        }
    }
    return out.values();
}

// ---- payouts -----------------------------------------------------------------------------------

std::optional<PayoutRow> PayoutsQuery::row(const View &view, const QString &key) const
{
    const auto body = view.get<PayoutBody>(Id::fromString(key));
    if (!body)
        return {};
    PayoutRow row;
    row.key = key;
    row.body = *body;
    row.earnings = int(std::ranges::count_if(view.all<EarningBody>(), [&](const EarningBody &e) {
        return e.payout == body->id;
    }));
    row.sortKey = SortKey().newestFirst(body->proposedAt).id(body->id);
    return row;
}

QList<PayoutRow> PayoutsQuery::rows(const View &view) const
{
    return sortedRows(*this, view, view.all<PayoutBody>());
}

QList<QString> PayoutsQuery::touched(const Changes &changes, const View &view) const
{
    QSet<QString> out;
    addIds(out, changes, PayoutBody::kind);
    for (const Id &id : changes.ofKind(QLatin1StringView(EarningBody::kind))) {
        const auto earning = view.get<EarningBody>(id);
        if (earning && earning->payout)
            out.insert(earning->payout->toString());
    }
    return out.values();
}

// ---- credit notes ------------------------------------------------------------------------------

std::optional<PaperRow> CreditNotesQuery::row(const View &view, const QString &key) const
{
    const auto body = view.get<CreditNoteBody>(Id::fromString(key));
    if (!body)
        return {};
    PaperRow row;
    row.key = key;
    row.paper = *body;
    const qint64 day = QDate::fromString(body->date, Qt::ISODate).toJulianDay();
    row.sortKey = SortKey().number(-day).text(body->number).id(body->id);
    return row;
}

QList<PaperRow> CreditNotesQuery::rows(const View &view) const
{
    return sortedRows(*this, view, view.all<CreditNoteBody>());
}

QList<QString> CreditNotesQuery::touched(const Changes &changes, const View &) const
{
    QSet<QString> out;
    addIds(out, changes, CreditNoteBody::kind);
    return out.values();
}

// ---- pay profile -------------------------------------------------------------------------------

std::optional<PayProfileRow> PayProfileQuery::row(const View &view, const QString &key) const
{
    if (key != view.account().toString())
        return {};
    PayProfileRow row;
    row.key = key;
    row.body = view.get<PayProfileBody>(view.account());
    const auto *set = lastOf<commands::SetPayProfile>(view.commandsOf(payLane));
    if (set) {
        row.command = set->command.uuid;
        row.said = argumentsOf<commands::SetPayProfile>(*set);
        row.saving = isUnderWay(*set);
        row.code = set->code;
        row.problem = set->state == CommandState::Refused ? set->text : QString();
    }
    return row;
}

QList<PayProfileRow> PayProfileQuery::rows(const View &view) const
{
    return {*row(view, view.account().toString())};
}

QList<QString> PayProfileQuery::touched(const Changes &changes, const View &view) const
{
    const bool changed = !changes.ofKind(QLatin1StringView(PayProfileBody::kind)).isEmpty();
    if (changed || changes.lanes.contains(payLane))
        return {view.account().toString()};
    return {};
}

} // namespace werkbank
