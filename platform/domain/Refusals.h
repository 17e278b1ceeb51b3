// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/wire/Codes.h"

#include <QJsonObject>

// Refusals that several commands and pages have in common, in one wording. Pure, any thread.
namespace werkbank {

inline Error linkEnded()
{
    return makeError(codes::notAllowed, QStringLiteral("This link does not hold (any more)."));
}

// Says the same for what there is not and for what is somebody else's.
inline Error notThere()
{
    return makeError(codes::notAllowed,
                     QStringLiteral("There is no such thing here, or it is not yours."));
}

inline Error idInUse()
{
    return makeError(codes::badCommand, QStringLiteral("This id is in use already."));
}

inline Error badCommand(const QString &text)
{
    return makeError(codes::badCommand, text);
}

inline Error badField(const QString &field, const QString &text)
{
    return makeError(codes::badCommand, text, {{QStringLiteral("field"), field}});
}

inline Error wrongState(const QString &text)
{
    return makeError(codes::wrongState, text);
}

inline Error wrongState(const QString &text, const QString &state)
{
    return makeError(codes::wrongState, text, {{QStringLiteral("state"), state}});
}

} // namespace werkbank
