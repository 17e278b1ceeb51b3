// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Handlers.h"

// What a person of the finance staff decides about an expert's pay: frozen pay goes its way or is
// refused, an objection is answered. A decision has a name and a reason, and the expert reads both.
// Thread of the platform, inside the command's transaction; errors of the store go into work.sql.
namespace werkbank {

// `wrong_state` where nothing is frozen, and for a refusal where the case is not confirmed yet or
// the money is on its way; `step_up` for a refusal.
Refusal settleDamage(Giver &giver, const commands::SettleDamage &command);

// `wrong_state` where there is no objection, or it was answered.
Refusal answerObjection(Giver &giver, const commands::AnswerObjection &command);

} // namespace werkbank
