// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Snippets.h"

#include "sync/View.h"
#include "sync/queries/SortKey.h"

namespace werkbank {

namespace {

SnippetRow rowFor(const StoredSnippet &snippet)
{
    SnippetRow row;
    row.key = snippet.id.toString();
    row.sortKey = SortKey().text(snippet.name.toCaseFolded()).id(snippet.id);
    row.name = snippet.name;
    row.text = snippet.text;
    return row;
}

} // namespace

std::optional<SnippetRow> SnippetQuery::row(const View &view, const QString &key) const
{
    for (const StoredSnippet &snippet : view.snippets()) {
        if (snippet.id.toString() == key)
            return rowFor(snippet);
    }
    return {};
}

QList<SnippetRow> SnippetQuery::rows(const View &view) const
{
    QList<SnippetRow> out;
    for (const StoredSnippet &snippet : view.snippets())
        out.append(rowFor(snippet));
    std::ranges::sort(out, {}, &SnippetRow::sortKey);
    return out;
}

QList<QString> SnippetQuery::touched(const Changes &changes, const View &) const
{
    return changes.snippets.values();
}

} // namespace werkbank
