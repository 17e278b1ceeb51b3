// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Finance.h"

#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/QueryRows.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

const QString lane = u"finance"_s;

qint64 dayOf(const QString &date)
{
    return QDate::fromString(date, Qt::ISODate).toJulianDay();
}

template <class Body>
std::optional<Body> ofTenant(const View &view, const Id &tenant, const Id &id)
{
    const auto scope = view.scopeOf({QString::fromLatin1(Body::kind), id});
    return scope == Scope::ofDesk(tenant) ? view.get<Body>(id) : std::nullopt;
}

template <class Body>
QSet<QString> changed(const Changes &changes)
{
    QSet<QString> out;
    for (const Id &id : changes.ofKind(QLatin1StringView(Body::kind)))
        out.insert(id.toString());
    return out;
}

// Rows that are changed by what waits in their desk's lane, and those that are made of it.
template <class Body>
QList<QString> touchedWithLane(const Changes &changes, const View &view, const Id &tenant)
{
    QSet<QString> out = changed<Body>(changes);
    if (changes.lanes.contains(lane)) {
        for (const Body &body : view.all<Body>(Scope::ofDesk(tenant)))
            out.insert(body.id.toString());
        for (const Id &uuid : changes.commands)
            out.insert(uuid.toString());
    }
    if (!out.isEmpty()) {
        for (const OutgoingCommand *command : view.commandsOf(lane))
            out.insert(command->command.uuid.toString());
    }
    return out.values();
}

} // namespace

// ---- invoices ----------------------------------------------------------------------------------

std::optional<FinanceInvoiceRow> FinanceInvoicesQuery::row(const View &view,
                                                           const QString &key) const
{
    auto body = ofTenant<DeskInvoiceBody>(view, tenant, Id::fromString(key));
    if (!body)
        return {};
    FinanceInvoiceRow row;
    row.key = key;
    row.sortKey = SortKey().number(dayOf(body->date)).text(body->number).id(body->id);
    row.invoice = std::move(*body);
    return row;
}

QList<FinanceInvoiceRow> FinanceInvoicesQuery::rows(const View &view) const
{
    return sortedRows(*this, view, view.all<DeskInvoiceBody>(Scope::ofDesk(tenant)));
}

QList<QString> FinanceInvoicesQuery::touched(const Changes &changes, const View &) const
{
    return changed<DeskInvoiceBody>(changes).values();
}

// ---- payments ----------------------------------------------------------------------------------

std::optional<FinancePaymentRow> FinancePaymentsQuery::row(const View &view,
                                                           const QString &key) const
{
    const auto body = ofTenant<DeskPaymentBody>(view, tenant, Id::fromString(key));
    if (!body)
        return {};
    FinancePaymentRow row;
    row.key = key;
    row.payment = *body;
    if (body->invoice)
        row.invoice = view.get<DeskInvoiceBody>(*body->invoice);
    for (const OutgoingCommand *command : view.commandsOf(lane)) {
        if (!isCommand<commands::AssignPayment>(*command)
            || argumentsOf<commands::AssignPayment>(*command).payment != body->id)
            continue;
        row.assigning = isUnderWay(*command);
        row.code = command->code;
        row.problem = command->text;
        row.command = command->command.uuid;
    }
    const bool isOpen = body->match == PaymentMatch::Unmatched;
    row.sortKey = SortKey().number(isOpen ? 0 : 1).number(-dayOf(body->date)).id(body->id);
    return row;
}

QList<FinancePaymentRow> FinancePaymentsQuery::rows(const View &view) const
{
    return sortedRows(*this, view, view.all<DeskPaymentBody>(Scope::ofDesk(tenant)));
}

QList<QString> FinancePaymentsQuery::touched(const Changes &changes, const View &view) const
{
    QSet<QString> out = changed<DeskPaymentBody>(changes);
    const QList<Id> invoices = changes.ofKind(QLatin1StringView(DeskInvoiceBody::kind));
    const bool said = changes.lanes.contains(lane);
    if (said || !invoices.isEmpty()) {
        for (const auto &body : view.all<DeskPaymentBody>(Scope::ofDesk(tenant))) {
            if (said || (body.invoice && invoices.contains(*body.invoice)))
                out.insert(body.id.toString());
        }
    }
    return out.values();
}

// ---- batches -----------------------------------------------------------------------------------

namespace {

using Doing = FinanceBatchRow::Doing;

struct Said {
    Doing doing = Doing::Nothing;
    Id tenant, batch;
};

template <class C>
Said saidAs(const OutgoingCommand &command, Doing doing)
{
    const C arguments = argumentsOf<C>(command);
    return {doing, arguments.tenant, arguments.batch};
}

// Nothing: not about a batch.
Said saidBy(const OutgoingCommand &command)
{
    if (isCommand<commands::ProposePayout>(command))
        return saidAs<commands::ProposePayout>(command, Doing::Proposing);
    if (isCommand<commands::ReleasePayout>(command))
        return saidAs<commands::ReleasePayout>(command, Doing::Releasing);
    if (isCommand<commands::DiscardPayout>(command))
        return saidAs<commands::DiscardPayout>(command, Doing::Discarding);
    return {};
}

void addCommand(FinanceBatchRow &row, const OutgoingCommand &command, Doing doing)
{
    row.doing = isUnderWay(command) ? doing : Doing::Nothing;
    row.refused = isUnderWay(command) ? Doing::Nothing : doing;
    row.code = command.code;
    row.problem = command.text;
    row.command = command.command.uuid;
}

// A proposal that is not there yet bears its command's uuid.
std::optional<FinanceBatchRow> proposal(const View &view, const Id &tenant, const Id &uuid)
{
    const OutgoingCommand *command = view.command(uuid);
    const Said said = command ? saidBy(*command) : Said{};
    if (said.doing != Doing::Proposing || said.tenant != tenant
        || view.get<DeskBatchBody>(said.batch))
        return {};
    FinanceBatchRow row;
    row.key = uuid.toString();
    row.sortKey = SortKey().number(-1).id(uuid);
    addCommand(row, *command, said.doing);
    return row;
}

} // namespace

std::optional<FinanceBatchRow> FinanceBatchesQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    auto batch = ofTenant<DeskBatchBody>(view, tenant, id);
    if (!batch)
        return proposal(view, tenant, id);
    FinanceBatchRow row;
    row.key = key;
    const bool isOpen = batch->state == BatchState::Proposed;
    row.sortKey = SortKey().number(isOpen ? 0 : 1).newestFirst(batch->proposedAt).id(id);
    row.batch = std::move(*batch);
    for (const OutgoingCommand *command : view.commandsOf(lane)) {
        const Said said = saidBy(*command);
        if (said.batch == id && said.tenant == tenant && said.doing != Doing::Proposing)
            addCommand(row, *command, said.doing);
    }
    return row;
}

QList<FinanceBatchRow> FinanceBatchesQuery::rows(const View &view) const
{
    QList<FinanceBatchRow> out;
    for (const OutgoingCommand *command : view.commandsOf(lane)) {
        if (auto found = proposal(view, tenant, command->command.uuid))
            out.append(std::move(*found));
    }
    return out + sortedRows(*this, view, view.all<DeskBatchBody>(Scope::ofDesk(tenant)));
}

QList<QString> FinanceBatchesQuery::touched(const Changes &changes, const View &view) const
{
    return touchedWithLane<DeskBatchBody>(changes, view, tenant);
}

// ---- decisions ---------------------------------------------------------------------------------

namespace {

using Decides = FinanceDecisionRow::Doing;

struct Word {
    Decides doing = Decides::Nothing;
    Id tenant, earning;
    QString text;
};

// Nothing: not about an earning.
Word wordOf(const OutgoingCommand &command)
{
    if (isCommand<commands::AnswerObjection>(command)) {
        const auto said = argumentsOf<commands::AnswerObjection>(command);
        return {Decides::Answering, said.tenant, said.earning, said.text};
    }
    if (isCommand<commands::SettleDamage>(command)) {
        const auto said = argumentsOf<commands::SettleDamage>(command);
        const bool pays = said.outcome == DamageOutcome::Paid;
        return {pays ? Decides::Paying : Decides::Refusing, said.tenant, said.earning, said.text};
    }
    return {};
}

void addWord(FinanceDecisionRow &row, const OutgoingCommand &command, const Word &word)
{
    row.doing = isUnderWay(command) ? word.doing : Decides::Nothing;
    row.refused = isUnderWay(command) ? Decides::Nothing : word.doing;
    row.said = word.text;
    row.code = command.code;
    row.problem = command.text;
    row.command = command.command.uuid;
}

// A word that came too late: what it was about is gone from the desk.
std::optional<FinanceDecisionRow> tooLate(const View &view, const Id &tenant, const Id &uuid)
{
    const OutgoingCommand *command = view.command(uuid);
    const Word word = command ? wordOf(*command) : Word{};
    if (word.doing == Decides::Nothing || word.tenant != tenant || isUnderWay(*command)
        || view.get<DeskEarningBody>(word.earning))
        return {};
    FinanceDecisionRow row;
    row.key = uuid.toString();
    row.sortKey = SortKey().number(-1).id(uuid);
    addWord(row, *command, word);
    return row;
}

std::optional<Instant> waitsSince(const DeskEarningBody &earning)
{
    std::optional<Instant> since = earning.frozenAt;
    if (earning.objectedAt && earning.answer.isEmpty()
        && (!since || earning.objectedAt->ms < since->ms))
        since = earning.objectedAt;
    return since;
}

} // namespace

std::optional<FinanceDecisionRow> FinanceDecisionsQuery::row(const View &view,
                                                             const QString &key) const
{
    const Id id = Id::fromString(key);
    auto earning = ofTenant<DeskEarningBody>(view, tenant, id);
    if (!earning)
        return tooLate(view, tenant, id);
    FinanceDecisionRow row;
    row.key = key;
    row.waitsSince = waitsSince(*earning);
    row.sortKey = row.waitsSince
        ? SortKey().number(0).number(row.waitsSince->ms).id(id)
        : SortKey().number(1).newestFirst(earning->objectedAt.value_or(Instant{})).id(id);
    row.earning = std::move(*earning);
    for (const OutgoingCommand *command : view.commandsOf(lane)) {
        if (const Word word = wordOf(*command); word.earning == id && word.tenant == tenant)
            addWord(row, *command, word);
    }
    return row;
}

QList<FinanceDecisionRow> FinanceDecisionsQuery::rows(const View &view) const
{
    QList<FinanceDecisionRow> out;
    for (const OutgoingCommand *command : view.commandsOf(lane)) {
        if (auto found = tooLate(view, tenant, command->command.uuid))
            out.append(std::move(*found));
    }
    return out + sortedRows(*this, view, view.all<DeskEarningBody>(Scope::ofDesk(tenant)));
}

QList<QString> FinanceDecisionsQuery::touched(const Changes &changes, const View &view) const
{
    return touchedWithLane<DeskEarningBody>(changes, view, tenant);
}

} // namespace werkbank
