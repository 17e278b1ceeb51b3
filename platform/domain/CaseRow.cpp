// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/CaseRow.h"

#include "core/rules/Masking.h"
#include "core/wire/DeskEntities.h"
#include "platform/domain/JsonColumn.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

template <class E>
E enumColumn(Columns &columns)
{
    return enumFromName<E>(columns.text());
}

void readBody(Columns &c, CaseBody &body)
{
    body.id = c.id();
    body.number = c.text();
    body.tenant = c.id();
    body.tenantName = c.text();
    body.state = enumColumn<CaseState>(c);
    if (const auto outcome = enumColumn<Outcome>(c); outcome != Outcome::Unknown)
        body.outcome = outcome;
    body.task = c.text();
    body.level = int(c.integer());
    body.title = c.text();
    body.description = c.text();
    body.urgency = enumColumn<Urgency>(c);
    body.language = c.text();
    body.device = c.text();
    body.assignee = c.maybeId();
    body.assigneeName = c.text();
    body.tariff = fromColumn<TariffRules>(c.bytes());
    body.createdAt = c.instant();
    body.assignedAt = c.maybeInstant();
    body.solvedAt = c.maybeInstant();
    body.closedAt = c.maybeInstant();
    body.replyUntil = c.maybeInstant();
    body.closesAt = c.maybeInstant();
    body.reopenUntil = c.maybeInstant();
    body.solution = c.text();
    body.cause = c.text();
}

void readCustomer(Columns &c, Customer &customer)
{
    customer.name = c.text();
    customer.kind = enumColumn<CustomerKind>(c);
    customer.company = c.text();
    customer.email = c.text();
    customer.phone = c.text();
    customer.street = c.text();
    customer.postcode = c.text();
    customer.city = c.text();
}

Value maybeEnum(const std::optional<Outcome> &outcome)
{
    return outcome ? Value(enumName(*outcome)) : Value();
}

} // namespace

std::optional<CaseRow> loadCase(Sql &sql, const Id &id)
{
    const auto row = sql.row(
        "SELECT c.id, c.number, c.tenant, t.name, c.state, c.outcome, c.task, c.level, c.title,"
        " c.description, c.urgency, c.language, c.device, c.assignee, a.name, c.tariff,"
        " c.created_at, c.assigned_at, c.solved_at, c.closed_at, c.reply_until, c.closes_at,"
        " c.reopen_until, c.solution, c.cause,"
        " u.name, u.kind, u.company, u.email, u.phone, u.street, u.postcode, u.city,"
        " c.customer, c.masked, c.withdrawn_at, c.unmatched_at, c.pos, c.expert_n, c.customer_n,"
        " c.item_n, c.cascade, c.ring, c.ring_ends_at, c.rev, c.reported_at"
        " FROM cases c JOIN tenant t ON t.id = c.tenant"
        " JOIN customer u ON u.tenant = c.tenant AND u.id = c.customer"
        " LEFT JOIN account a ON a.id = c.assignee WHERE c.id = $1",
        {id});
    if (!row)
        return {};
    CaseRow out;
    Columns c(*row);
    readBody(c, out.body);
    readCustomer(c, out.body.customer);
    out.customer = c.id();
    out.masked = c.text();
    out.withdrawnAt = c.maybeInstant();
    out.unmatchedAt = c.maybeInstant();
    out.pos = c.integer();
    out.expertN = c.integer();
    out.customerN = c.integer();
    out.itemN = c.integer();
    out.cascade = int(c.integer());
    out.ring = int(c.integer());
    out.ringEndsAt = c.maybeInstant();
    out.rev = c.integer();
    out.reportedAt = c.maybeInstant();
    return out;
}

DeskCaseBody deskCase(const CaseRow &row)
{
    const CaseBody &b = row.body;
    return {b.id,      b.number,           b.state,    b.outcome,      b.task,      b.level,
            b.urgency, area(b.customer), b.assignee, b.assigneeName, b.createdAt,
            row.unmatchedAt, b.replyUntil, row.reportedAt};
}

void saveCase(Work &work, const CaseRow &was, CaseRow &is)
{
    const bool seen = toJson(was.body) != toJson(is.body) || was.withdrawnAt != is.withdrawnAt;
    const bool deskSees = toJson(deskCase(was)) != toJson(deskCase(is));
    if (seen || deskSees)
        ++is.rev;
    const CaseBody &b = is.body;
    const bool written = work.sql.hit(
        "UPDATE cases SET state = $5, outcome = $6, assignee = $7, assigned_at = $8,"
        " solved_at = $9, closed_at = $10, reply_until = $11, closes_at = $12, reopen_until = $13,"
        " solution = $14, withdrawn_at = $15, unmatched_at = $16, pos = $17, expert_n = $18,"
        " customer_n = $19, item_n = $20, cascade = $21, ring = $22, ring_ends_at = $23, rev = $24,"
        " reported_at = $25, cause = $26"
        " WHERE tenant = $1 AND id = $2 AND state = $3 AND COALESCE(assignee, '') = $4"
        " RETURNING id",
        {b.tenant, b.id, enumName(was.state()),
         was.body.assignee ? was.body.assignee->toString() : u""_s, enumName(b.state),
         maybeEnum(b.outcome), b.assignee, b.assignedAt, b.solvedAt, b.closedAt, b.replyUntil,
         b.closesAt, b.reopenUntil, b.solution, is.withdrawnAt, is.unmatchedAt, is.pos, is.expertN,
         is.customerN, is.itemN, is.cascade, is.ring, is.ringEndsAt, is.rev,
         is.reportedAt, b.cause});
    if (!written)
        work.sql.fail(makeError("case_changed", u"The case was changed at the same moment."_s));
    if (seen)
        work.effect.touch(is.scope(), CaseBody::kind, is.id());
    if (deskSees)
        work.effect.touch(is.desk(), DeskCaseBody::kind, is.id());
}

} // namespace werkbank
