// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Steps.h"

#include "sync/View.h"
#include "sync/queries/QueryRows.h"
#include "sync/queries/SortKey.h"

#include <algorithm>
#include <limits>

namespace werkbank {

namespace {

template <class Body>
QList<QString> touchedOf(const Changes &changes, const Id &caseId)
{
    QList<QString> out;
    const Scope scope = Scope::ofCase(caseId);
    for (const auto &[key, where] : changes.entities.asKeyValueRange()) {
        if (where == scope && key.kind == QLatin1StringView(Body::kind))
            out.append(key.id.toString());
    }
    return out;
}

} // namespace

// ---- steps -----------------------------------------------------------------------------------

std::optional<StepRow> StepsQuery::row(const View &view, const QString &key) const
{
    const auto body = view.get<StepBody>(Id::fromString(key));
    if (!body || body->caseId != caseId)
        return {};
    StepRow row;
    row.key = key;
    row.body = *body;
    row.sortKey = SortKey()
                      .number(body->n > 0 ? body->n : std::numeric_limits<qint64>::max())
                      .number(body->at.ms)
                      .text(key);
    return row;
}

QList<StepRow> StepsQuery::rows(const View &view) const
{
    return sortedRows(*this, view, view.ofCase<StepBody>(caseId));
}

QList<QString> StepsQuery::touched(const Changes &changes, const View &) const
{
    return touchedOf<StepBody>(changes, caseId);
}

// ---- hand-over -------------------------------------------------------------------------------

std::optional<HandoverRow> HandoverQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    const auto body = view.get<HandoverBody>(id);
    if (!body || body->caseId != caseId)
        return {};
    HandoverRow row;
    row.key = key;
    row.body = *body;
    row.asking = !view.confirmed<HandoverBody>(id);
    row.sortKey = SortKey().newestFirst(body->askedAt).id(id);
    return row;
}

QList<HandoverRow> HandoverQuery::rows(const View &view) const
{
    return sortedRows(*this, view, view.ofCase<HandoverBody>(caseId));
}

QList<QString> HandoverQuery::touched(const Changes &changes, const View &) const
{
    return touchedOf<HandoverBody>(changes, caseId);
}

} // namespace werkbank
