// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/Handlers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

Refusal handle(Giver &, const commands::StartPractice &)
{
    return makeError(codes::notAllowed, u"This platform does not offer it."_s);
}

Refusal handle(Giver &, const commands::EndPractice &)
{
    return makeError(codes::notAllowed, u"This platform does not offer it."_s);
}

} // namespace werkbank
