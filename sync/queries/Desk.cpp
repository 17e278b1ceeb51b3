// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Desk.h"

#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

namespace {

Id tenantOf(const View &view, const char *kind, const Id &id)
{
    return view.scopeOf({QString::fromLatin1(kind), id}).value_or(Scope{}).id;
}

int rankOf(const View &view, const DeskCaseBody &body)
{
    if (body.state == CaseState::Unmatched)
        return 0;
    const bool isSilent = body.state == CaseState::Assigned && body.replyUntil
        && *body.replyUntil <= view.now();
    return isSilent ? 1 : 2;
}

template <class Query, class Body>
QList<typename Query::Row> rowsOf(const Query &query, const View &view)
{
    QList<typename Query::Row> out;
    for (const Body &body : view.all<Body>()) {
        if (auto found = query.row(view, body.id.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &Query::Row::sortKey);
    return out;
}

} // namespace

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
    }
    row.sortKey = SortKey().number(rankOf(view, *body)).oldestFirst(body->createdAt).id(id);
    return row;
}

QList<DeskCaseRow> DeskCasesQuery::rows(const View &view) const
{
    return rowsOf<DeskCasesQuery, DeskCaseBody>(*this, view);
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
    row.sortKey = SortKey().text(body->name).id(id);
    return row;
}

QList<DeskExpertRow> DeskExpertsQuery::rows(const View &view) const
{
    return rowsOf<DeskExpertsQuery, DeskExpertBody>(*this, view);
}

QList<QString> DeskExpertsQuery::touched(const Changes &changes, const View &) const
{
    QList<QString> out;
    for (const Id &id : changes.ofKind(QLatin1StringView(DeskExpertBody::kind)))
        out.append(id.toString());
    return out;
}

} // namespace werkbank
