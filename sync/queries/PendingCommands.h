// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Json.h"
#include "sync/OutgoingCommand.h"

// Small questions about waiting commands that several queries ask. Private to sync/queries. Pure.
namespace werkbank {

template <class C>
bool isCommand(const OutgoingCommand &command)
{
    return command.command.name == QLatin1StringView(C::name);
}

// Not refused: waits for its verdict, or for the cursor to reach it.
inline bool isUnderWay(const OutgoingCommand &command)
{
    return command.state == CommandState::Waiting || command.state == CommandState::Done;
}

template <class C>
C argumentsOf(const OutgoingCommand &command)
{
    return fromJson<C>(command.command.args, Strictness::Lenient).valueOr(C{});
}

// The last of this kind among the commands; null: none.
template <class C>
const OutgoingCommand *lastOf(const QList<const OutgoingCommand *> &commands)
{
    const OutgoingCommand *out = nullptr;
    for (const OutgoingCommand *command : commands) {
        if (isCommand<C>(*command))
            out = command;
    }
    return out;
}

} // namespace werkbank
