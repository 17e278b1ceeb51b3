// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Desk.h"

#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/QueryRows.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

namespace {

Id tenantOf(const View &view, const char *kind, const Id &id)
{
    return view.scopeOf({QString::fromLatin1(kind), id}).value_or(Scope{}).id;
}

int takingRank(const DeskExpertBody &expert)
{
    if (expert.state != MembershipState::Verified)
        return 2;
    return expert.openCases < expert.capacity ? 0 : 1;
}

} // namespace

DeskGroup deskGroupOf(const DeskCaseBody &desk, Instant now)
{
    switch (desk.state) {
    case CaseState::Unmatched: return DeskGroup::Unmatched;
    case CaseState::Assigned:
        return desk.replyUntil && *desk.replyUntil <= now ? DeskGroup::Silent : DeskGroup::UnderWay;
    case CaseState::Solved: return DeskGroup::Solved;
    case CaseState::Closed:
    case CaseState::Cancelled: return DeskGroup::Ended;
    default: return DeskGroup::UnderWay;
    }
}

std::optional<DeskCaseRow> DeskCasesQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    const auto body = view.get<DeskCaseBody>(id);
    if (!body)
        return {};
    DeskCaseRow row;
    row.key = key;
    row.tenant = tenantOf(view, DeskCaseBody::kind, id);
    row.desk = *body;
    if (const auto *assign = lastOf<commands::AssignCase>(view.commandsOf(id))) {
        row.command = assign->command.uuid;
        row.assigning = isUnderWay(*assign);
        row.problem = assign->text;
        row.code = assign->code;
    }
    row.group = deskGroupOf(*body, view.now());
    row.sortKey = SortKey().number(int(row.group)).oldestFirst(body->createdAt).id(id);
    return row;
}

QList<DeskCaseRow> DeskCasesQuery::rows(const View &view) const
{
    return sortedRows(*this, view, view.all<DeskCaseBody>());
}

QList<QString> DeskCasesQuery::touched(const Changes &changes, const View &) const
{
    QSet<QString> out;
    for (const Id &id : changes.ofKind(QLatin1StringView(DeskCaseBody::kind)))
        out.insert(id.toString());
    for (const Id &id : changes.cases)
        out.insert(id.toString());
    return out.values();
}

std::optional<DeskExpertRow> DeskExpertsQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    const auto body = view.get<DeskExpertBody>(id);
    if (!body)
        return {};
    DeskExpertRow row;
    row.key = key;
    row.tenant = tenantOf(view, DeskExpertBody::kind, id);
    row.expert = *body;
    row.sortKey = SortKey().number(takingRank(*body)).text(body->name).id(id);
    return row;
}

QList<DeskExpertRow> DeskExpertsQuery::rows(const View &view) const
{
    return sortedRows(*this, view, view.all<DeskExpertBody>());
}

QList<QString> DeskExpertsQuery::touched(const Changes &changes, const View &) const
{
    QList<QString> out;
    for (const Id &id : changes.ofKind(QLatin1StringView(DeskExpertBody::kind)))
        out.append(id.toString());
    return out;
}

} // namespace werkbank
