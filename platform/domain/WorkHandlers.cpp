// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Handlers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

Refusal handle(CaseGiver &, const commands::StartWork &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(CaseGiver &, const commands::StopWork &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(CaseGiver &, const commands::ChangeWork &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(CaseGiver &, const commands::AnswerWorkGap &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(CaseGiver &, const commands::PauseWork &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(CaseGiver &, const commands::AgreeToWork &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(CaseGiver &, const commands::AgreeToCap &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

} // namespace werkbank
