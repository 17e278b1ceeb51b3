// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/Codec.h"

// A command's envelope to its typed arguments and back. Pure, any thread.
// Errors: `bad_command` for an unknown name or version, arguments that do not fit, or values that
// make no sense whoever says them (an empty message, capacity 0); the text says which.
namespace werkbank {

using AnyCommand = VariantOf<commands::All>::type;
inline constexpr int commandVersion = 1;

// Strict; also checks the values.
Result<AnyCommand> decodeCommand(const Command &command);
// The part of decodeCommand() that looks at values; for forms, before they submit.
std::optional<Error> badValues(const AnyCommand &command);

// Commands of one lane keep their order. Empty for one that cannot be decoded.
QString laneOf(const Command &command);
// The case that the command is about; null for those about oneself.
Id caseOf(const AnyCommand &command);
// False for unknown names.
bool mayWaitOffline(QStringView name);

template <class C>
Command makeCommand(const Id &uuid, const C &arguments, Instant madeAt,
                    std::optional<Instant> notAfter = {})
{
    return {uuid,    QString::fromLatin1(C::name), commandVersion, toJson(arguments), madeAt,
            notAfter};
}

} // namespace werkbank
