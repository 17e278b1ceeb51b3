// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Earlier.h"

#include "sync/Changes.h"
#include "sync/View.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

namespace {

QString plain(const QString &text)
{
    return text.simplified().toCaseFolded();
}

bool isSame(const Customer &a, const Customer &b)
{
    if (!a.email.isEmpty() && !b.email.isEmpty())
        return plain(a.email) == plain(b.email);
    return !a.name.isEmpty() && plain(a.name) == plain(b.name) && !a.phone.isEmpty()
        && plain(a.phone) == plain(b.phone);
}

EarlierRow earlierRow(const CaseBody &body)
{
    EarlierRow row;
    row.key = body.id.toString();
    row.sortKey = SortKey().newestFirst(body.createdAt).id(body.id);
    row.number = body.number;
    row.title = body.title;
    row.task = body.task;
    row.state = body.state;
    row.solution = body.solution;
    row.at = body.createdAt;
    return row;
}

} // namespace

QList<EarlierRow> EarlierQuery::rows(const View &view) const
{
    QList<EarlierRow> out;
    const auto own = view.get<CaseBody>(caseId);
    for (const CaseBody &body : own ? view.cases({}) : QList<CaseBody>()) {
        if (body.id != caseId && isSame(own->customer, body.customer))
            out.append(earlierRow(body));
    }
    std::ranges::sort(out, {}, &EarlierRow::sortKey);
    return out;
}

QList<QString> EarlierQuery::touched(const Changes &changes, const View &view) const
{
    QList<QString> out;
    const QList<Id> changed = changes.ofKind(QLatin1StringView(CaseBody::kind));
    // Another name or address of its customer: all can be others now.
    if (changed.contains(caseId)) {
        for (const CaseBody &body : view.cases({}))
            out.append(body.id.toString());
        return out;
    }
    for (const Id &id : changed)
        out.append(id.toString());
    return out;
}

std::optional<EarlierRow> EarlierQuery::row(const View &view, const QString &key) const
{
    const auto own = view.get<CaseBody>(caseId);
    const auto body = view.get<CaseBody>(Id::fromString(key));
    if (!own || !body || body->id == caseId || !isSame(own->customer, body->customer))
        return {};
    return earlierRow(*body);
}

} // namespace werkbank
