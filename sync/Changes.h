// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Effects.h"

#include <QHash>
#include <QSet>

// What differs from what the watchers have seen: the input of every query's touched(). Collected by
// the stores and the engine, handed out once per step. Value type, sync thread.
namespace werkbank {

struct Changes {
    // Entities that changed, confirmed or painted over, or are gone; with their scope.
    QHash<EntityKey, Scope> entities;
    // Cases with anything new: body, messages, markers, notes, events, offers, commands, snoozes.
    QSet<Id> cases;
    QSet<Id> commands;      // uuids of commands that came, changed state or went
    QSet<QString> lanes;    // of those
    QSet<QString> tasks;    // of skills that changed, also of those that are gone
    QSet<QString> drafts;   // "<case>/<mode>"
    QSet<QString> snippets; // ids
    QSet<QString> savedViews; // ids
    // A marker that moved: what it said before. Messages above that may now be read.
    QHash<EntityKey, qint64> markersBefore;
    // Too much to list: forget what was shown and look again.
    bool everything = false;

    bool isEmpty() const
    {
        return entities.isEmpty() && cases.isEmpty() && commands.isEmpty() && drafts.isEmpty()
            && snippets.isEmpty() && savedViews.isEmpty() && !everything;
    }
    void add(const EntityKey &key, const Scope &scope)
    {
        entities.insert(key, scope);
        if (scope.type == Scope::Type::Case)
            cases.insert(scope.id);
    }
    void add(const Changes &other);
    void addMarker(const EntityKey &key, qint64 before)
    {
        if (!markersBefore.contains(key))
            markersBefore.insert(key, before);
    }

    // Ids of the changed entities of one kind; the query's usual answer.
    QList<Id> ofKind(QLatin1StringView kind) const;
};

} // namespace werkbank
