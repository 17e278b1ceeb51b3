// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/wire/Codes.h"

#include <optional>

// What all checks of a command's values say: nothing, or `bad_command` and why. Private to
// core/rules. Pure, any thread.
namespace werkbank {

inline std::optional<Error> unless(bool fine, const QString &why)
{
    return fine ? std::nullopt : std::optional(makeError(codes::badCommand, why));
}

inline bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

} // namespace werkbank
