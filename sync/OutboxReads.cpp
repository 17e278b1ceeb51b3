// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Outbox.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool isPainted(const OutgoingCommand &command)
{
    return command.state == CommandState::Waiting || command.state == CommandState::Done;
}

} // namespace

QList<Command> Outbox::painted(const QString &lane) const
{
    QList<Command> out;
    for (const Entry *entry : inLane(lane)) {
        if (isPainted(entry->command))
            out.append(entry->command.command);
    }
    return out;
}

QList<const Outbox::Entry *> Outbox::inLane(const QString &lane) const
{
    QList<const Entry *> out;
    for (const qint64 n : m_lanes.value(lane))
        out.append(&m_entries.at(n));
    return out;
}

int Outbox::waiting() const
{
    return int(std::ranges::count_if(m_entries, [](const auto &entry) {
        return isPainted(entry.second.command);
    }));
}

int Outbox::waitingToTell() const
{
    return int(std::ranges::count_if(m_entries, [](const auto &entry) {
        const OutgoingCommand &command = entry.second.command;
        return isPainted(command) && !command.isReoffered()
            && command.command.name != QLatin1StringView(commands::SetMarker::name);
    }));
}

int Outbox::refused() const
{
    return int(std::ranges::count_if(m_entries, [](const auto &entry) {
        return entry.second.command.state == CommandState::Refused
            && !isLostAccept(entry.second.command);
    }));
}

QList<Id> Outbox::wantingFiles() const
{
    QList<Id> out;
    for (const auto &[n, entry] : m_entries) {
        if (entry.filesFirst && !entry.isHeld && entry.command.state == CommandState::Waiting)
            out.append(entry.command.command.uuid);
    }
    return out;
}

std::optional<Milliseconds> Outbox::wakeAt() const
{
    const Milliseconds elapsed = m_clock.elapsed();
    std::optional<Milliseconds> out;
    const auto consider = [&](Milliseconds at) { out = out ? std::min(*out, at) : at; };
    for (const auto &[n, entry] : m_entries) {
        const bool waits = entry.command.state == CommandState::Waiting && !entry.inFlight;
        if (entry.isHeld || isLostAccept(entry.command) || (waits && entry.readyAt > elapsed))
            consider(entry.readyAt);
        if (waits && entry.fresh && !entry.command.sent && entry.expiresAt)
            consider(*entry.expiresAt);
    }
    return out;
}

bool Outbox::isLostAccept(const OutgoingCommand &command)
{
    return command.state == CommandState::Refused && command.command.name == QLatin1StringView(commands::AcceptOffer::name);
}

} // namespace werkbank
