// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Rights.h"

#include "core/wire/Codes.h"
#include "platform/domain/JsonColumn.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

std::optional<Actor> loadAccount(Sql &sql, const Viewer &viewer)
{
    const auto account = sql.row(
        "SELECT a.name FROM account a JOIN device d ON d.account = a.id"
        " WHERE a.id = $1 AND d.id = $2 AND a.suspended_at IS NULL AND d.revoked_at IS NULL",
        {viewer.id, viewer.device});
    if (!account)
        return {};
    QList<Membership> memberships;
    const Rows rows = sql.rows("SELECT tenant, roles, state FROM membership WHERE account = $1",
                               {viewer.id});
    for (const Row &row : rows) {
        Columns c(row);
        memberships.append({c.id(), fromColumn<QList<Role>>(c.bytes()),
                            enumFromName<MembershipState>(c.text())});
    }
    return Actor{Principal::ofAccount(viewer.id, std::move(memberships)), account->text(0),
                 viewer.device};
}

std::optional<Actor> loadCustomer(Sql &sql, const Viewer &viewer, Instant now)
{
    const auto link = sql.row("SELECT case_id FROM case_link WHERE id = $1 AND revoked_at IS NULL"
                              " AND (ends_at IS NULL OR ends_at > $2)",
                              {viewer.id, now});
    if (!link)
        return {};
    return Actor{Principal::ofCustomer(link->id(0), viewer.trusted), {}, {}};
}

void addOffer(Sql &sql, const Principal &principal, const Id &offer, CaseFacts &facts)
{
    const auto row = sql.row("SELECT state, ends_at, extended FROM offer WHERE tenant = $1"
                             " AND case_id = $2 AND id = $3 AND account = $4",
                             {facts.tenant, facts.id, offer, principal.account});
    if (!row)
        return;
    Columns c(*row);
    facts.offer = OfferFacts{enumFromName<OfferState>(c.text()), c.instant(), c.boolean()};
}

bool isAuthor(Sql &sql, const Principal &principal, const Id &message, CaseFacts &facts)
{
    const auto row = sql.row("SELECT at, account FROM message WHERE tenant = $1 AND case_id = $2"
                             " AND id = $3",
                             {facts.tenant, facts.id, message});
    if (!row)
        return false;
    Columns c(*row);
    facts.messageAt = c.instant();
    const auto account = c.maybeId();
    return principal.kind == Principal::Kind::Account ? account == principal.account
                                                      : !account.has_value();
}

} // namespace

std::optional<Actor> loadActor(Sql &sql, const Viewer &viewer, Instant now)
{
    return viewer.kind == Viewer::Kind::Account ? loadAccount(sql, viewer)
                                                : loadCustomer(sql, viewer, now);
}

Error whyNoActor(Sql &sql, const Viewer &viewer)
{
    if (viewer.kind == Viewer::Kind::Account
        && sql.hit("SELECT 1 FROM device WHERE account = $1 AND id = $2"
                   " AND revoked_at IS NOT NULL",
                   {viewer.id, viewer.device}))
        return makeError(codes::deviceRevoked, u"This device was signed out."_s);
    return makeError(codes::notSignedIn, u"Please sign in again."_s);
}

bool isGranted(Sql &sql, const Id &stream, const Scope &scope)
{
    return sql.hit("SELECT 1 FROM stream_grant WHERE stream = $1 AND scope = $2",
                   {stream, scope.toString()});
}

CaseAnswer factsFor(Sql &sql, const Principal &principal, const CaseRow &row,
                    const CaseQuestion &question)
{
    CaseAnswer out{factsOf(row.body), {}};
    const bool isAccount = principal.kind == Principal::Kind::Account;
    if (!question.offer.isNull() && isAccount)
        addOffer(sql, principal, question.offer, out.facts);
    if (!question.message.isNull() && isAuthor(sql, principal, question.message, out.facts))
        out.relations |= Relation::Author;
    out.relations |= relationsTo(principal, out.facts);
    if (isAccount && !out.relations.testFlag(Relation::Assignee)
        && sql.hit("SELECT 1 FROM case_expert WHERE tenant = $1 AND case_id = $2 AND account = $3"
                   " AND until_at IS NOT NULL",
                   {row.tenant(), row.id(), principal.account}))
        out.relations |= Relation::FormerAssignee;
    return out;
}

} // namespace werkbank
