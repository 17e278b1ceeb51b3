// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Changes.h"
#include "sync/View.h"

#include <QSet>

#include <algorithm>

// What most queries do: a row for each body, in order; the ids of what changed. Private to
// sync/queries; the engine's thread.
namespace werkbank {

template <class Body, class Query>
QList<typename Query::Row> sortedRows(const Query &query, const View &view, const QList<Body> &bodies)
{
    QList<typename Query::Row> out;
    for (const Body &body : bodies) {
        if (auto found = query.row(view, body.id.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &Query::Row::sortKey);
    return out;
}

inline void addIds(QSet<QString> &out, const Changes &changes, const char *kind)
{
    for (const Id &id : changes.ofKind(QLatin1StringView(kind)))
        out.insert(id.toString());
}

} // namespace werkbank
