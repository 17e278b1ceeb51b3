// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Handlers.h"

// Batches of payouts: proposed by one person, released by another, sent to the bank as one file.
// Thread of the platform, inside a transaction; errors of the store go into the Sql.
//
// A batch takes every earning that is cleared, in euros and not frozen, of experts whose bank
// account is known and not held; one transfer per expert, reserved in the ledger as pending under
// the payout's id. Left out are experts whom the ledger owes less than their earnings say, and
// those whose bank has sent the last payout back because the account is wrong, until they name
// another one.
namespace werkbank {

namespace limits {
inline constexpr int payoutsOfBatch = 100;
} // namespace limits

// Refusals: `bad_command` (the id is used), `wrong_state` (nothing to pay).
Refusal proposeBatch(Giver &giver, const Id &tenant, const Id &batch);
// Refusals: `not_allowed` (no such batch), `not_eligible` (proposed by the same person),
// `step_up`, `wrong_state` (not proposed any more; something in it has changed since),
// `bad_payout` (the file cannot be written).
Refusal releaseBatch(Giver &giver, const Id &tenant, const Id &batch);
// Refusals: `not_allowed`, `wrong_state`.
Refusal discardBatch(Giver &giver, const Id &tenant, const Id &batch);

} // namespace werkbank
