// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Practices.h"

#include "sync/View.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

std::optional<PracticeTalkRow> PracticesQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    const auto body = view.get<PracticeBody>(id);
    if (!body || body->applicant != applicant)
        return {};
    PracticeTalkRow row;
    row.key = key;
    row.tenant = view.scopeOf({QString::fromLatin1(PracticeBody::kind), id})
                     .value_or(Scope{}).id;
    row.body = *body;
    row.sortKey = SortKey().newestFirst(body->startedAt).id(id);
    return row;
}

QList<PracticeTalkRow> PracticesQuery::rows(const View &view) const
{
    QList<PracticeTalkRow> out;
    for (const PracticeBody &body : view.all<PracticeBody>()) {
        if (auto found = row(view, body.id.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &PracticeTalkRow::sortKey);
    return out;
}

QList<QString> PracticesQuery::touched(const Changes &changes, const View &) const
{
    QList<QString> out;
    for (const Id &id : changes.ofKind(QLatin1StringView(PracticeBody::kind)))
        out.append(id.toString());
    return out;
}

} // namespace werkbank
