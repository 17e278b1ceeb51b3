// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/SavedViews.h"

#include "sync/View.h"
#include "sync/queries/SortKey.h"

namespace werkbank {

namespace {

SavedViewRow savedViewRow(const StoredView &stored)
{
    SavedViewRow row;
    row.key = stored.id.toString();
    row.sortKey = SortKey().text(stored.name.toCaseFolded()).id(stored.id);
    row.name = stored.name;
    row.filter = stored.filter;
    return row;
}

} // namespace

std::optional<SavedViewRow> SavedViewQuery::row(const View &view, const QString &key) const
{
    for (const StoredView &stored : view.savedViews()) {
        if (stored.id.toString() == key)
            return savedViewRow(stored);
    }
    return {};
}

QList<SavedViewRow> SavedViewQuery::rows(const View &view) const
{
    QList<SavedViewRow> out;
    for (const StoredView &stored : view.savedViews())
        out.append(savedViewRow(stored));
    std::ranges::sort(out, {}, &SavedViewRow::sortKey);
    return out;
}

QList<QString> SavedViewQuery::touched(const Changes &changes, const View &) const
{
    return changes.savedViews.values();
}

} // namespace werkbank
