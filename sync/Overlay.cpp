// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Overlay.h"

namespace werkbank {

void Overlay::paint(const QString &name, Lane &lane, const Command &command)
{
    for (const EntityKey &key : affected(command, m_context)) {
        lane.touched.insert(key);
        m_laneOf.insert(key, name);
    }
    applyEffect(command, m_context, lane.painted);
}

void Overlay::report(const Lane &lane, Changes &changes)
{
    for (const EntityView &view : lane.painted.changes())
        changes.add(view.key, view.scope);
}

void Overlay::append(const QString &name, const Command &command, Changes &changes)
{
    auto &lane = m_lanes[name];
    if (!lane)
        lane = std::make_unique<Lane>(m_confirmed);
    paint(name, *lane, command);
    for (const EntityKey &key : affected(command, m_context)) {
        if (const auto it = lane->painted.changes().constFind(key);
            it != lane->painted.changes().constEnd())
            changes.add(key, it->scope);
    }
}

void Overlay::repaint(const QString &name, const QList<Command> &commands, Changes &changes)
{
    if (const auto old = m_lanes.find(name); old != m_lanes.end()) {
        report(*old->second, changes);
        for (const EntityKey &key : std::as_const(old->second->touched))
            m_laneOf.remove(key);
        m_lanes.erase(old);
    }
    if (commands.isEmpty())
        return;
    auto lane = std::make_unique<Lane>(m_confirmed);
    for (const Command &command : commands)
        paint(name, *lane, command);
    report(*lane, changes);
    m_lanes[name] = std::move(lane);
}

const EntityView *Overlay::find(const EntityKey &key) const
{
    const auto lane = m_lanes.find(m_laneOf.value(key));
    if (lane == m_lanes.end())
        return nullptr;
    const auto &painted = lane->second->painted.changes();
    const auto it = painted.constFind(key);
    return it == painted.constEnd() ? nullptr : &*it;
}

QList<EntityView> Overlay::inLane(const QString &name, QLatin1StringView kind) const
{
    QList<EntityView> out;
    const auto lane = m_lanes.find(name);
    if (lane == m_lanes.end())
        return out;
    for (const EntityView &view : lane->second->painted.changes()) {
        if (view.key.kind == kind)
            out.append(view);
    }
    return out;
}

QList<EntityView> Overlay::ofKind(QLatin1StringView kind) const
{
    QList<EntityView> out;
    for (const auto &[name, lane] : m_lanes)
        out += inLane(name, kind);
    return out;
}

} // namespace werkbank
