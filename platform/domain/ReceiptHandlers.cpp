// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Handlers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

Refusal handle(CaseGiver &, const commands::NameReceiptKey &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(CaseGiver &, const commands::SignReceipt &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

Refusal handle(CaseGiver &, const commands::ReportDamage &)
{
    return makeError("wrong_state", u"This is not possible yet."_s);
}

} // namespace werkbank
