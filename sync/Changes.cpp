// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Changes.h"

namespace werkbank {

void Changes::add(const Changes &other)
{
    entities.insert(other.entities);
    cases.unite(other.cases);
    commands.unite(other.commands);
    lanes.unite(other.lanes);
    tasks.unite(other.tasks);
    drafts.unite(other.drafts);
    snippets.unite(other.snippets);
    savedViews.unite(other.savedViews);
    for (const auto &[key, before] : other.markersBefore.asKeyValueRange())
        addMarker(key, before);
    everything = everything || other.everything;
}

QList<Id> Changes::ofKind(QLatin1StringView kind) const
{
    QList<Id> out;
    for (const auto &[key, scope] : entities.asKeyValueRange()) {
        if (key.kind == kind)
            out.append(key.id);
    }
    return out;
}

} // namespace werkbank
