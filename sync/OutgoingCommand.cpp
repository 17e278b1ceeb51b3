// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/OutgoingCommand.h"

namespace werkbank {

using namespace Qt::StringLiterals;

bool OutgoingCommand::hasOwnWords() const
{
    return !ownWords().isEmpty() || !command.args["files"_L1].toArray().isEmpty();
}

QString OutgoingCommand::ownWords() const
{
    for (const QLatin1StringView name : {"text"_L1, "solution"_L1, "reason"_L1}) {
        // The reason of a decline is one of our words, not one of the person's.
        if (name == "reason"_L1
            && command.name == QLatin1StringView(commands::DeclineOffer::name))
            continue;
        if (const QString text = command.args[name].toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace werkbank
