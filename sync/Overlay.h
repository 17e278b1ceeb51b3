// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Changes.h"

#include <map>
#include <memory>

// The effects of the commands that wait, over the confirmed entities; in memory only. Each lane is
// painted by itself, as no two lanes touch the same entity: one more command costs one effect, a
// confirmed change or a command that goes costs the lane. Sync thread; cannot fail.
namespace werkbank {

class Overlay {
public:
    Overlay(EntityOverlay::Confirmed confirmed, EffectContext context)
        : m_confirmed(std::move(confirmed)), m_context(std::move(context))
    {}

    const EffectContext &context() const { return m_context; }
    void setAuthor(const QString &author) { m_context.author = author; }

    // Both say what may look different now.
    void append(const QString &name, const Command &command, Changes &changes);
    void repaint(const QString &name, const QList<Command> &commands, Changes &changes);
    void clear() { m_lanes.clear(); m_laneOf.clear(); }

    // The lane whose commands read or change this entity; empty if none.
    QString laneOf(const EntityKey &key) const { return m_laneOf.value(key); }

    // Null: no command changes it.
    const EntityView *find(const EntityKey &key) const;
    QList<EntityView> ofKind(QLatin1StringView kind) const;
    QList<EntityView> inLane(const QString &name, QLatin1StringView kind) const;

private:
    struct Lane {
        explicit Lane(EntityOverlay::Confirmed confirmed) : painted(std::move(confirmed)) {}
        EntityOverlay painted;
        QSet<EntityKey> touched;
    };
    void paint(const QString &name, Lane &lane, const Command &command);
    static void report(const Lane &lane, Changes &changes);

    const EntityOverlay::Confirmed m_confirmed;
    EffectContext m_context;
    std::map<QString, std::unique_ptr<Lane>> m_lanes;
    QHash<EntityKey, QString> m_laneOf;
};

} // namespace werkbank
