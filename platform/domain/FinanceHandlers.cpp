// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Handlers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

Refusal handle(Giver &, const commands::AssignPayment &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(Giver &, const commands::ProposePayout &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(Giver &, const commands::ReleasePayout &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(Giver &, const commands::DiscardPayout &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

} // namespace werkbank
