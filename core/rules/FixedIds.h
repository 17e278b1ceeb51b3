// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Enums.h"

// Ids of entities of which there is at most one per owner. Both ends compute them, so that a client
// can show such an entity before the platform has made it, and both mean the same row.
// Pure, any thread. Profile, hours and presence have the id of their account, case and desk_case
// that of the case, desk_expert that of the account.
namespace werkbank {

Id markerId(const Id &caseId, Side side);
Id skillId(const Id &account, QStringView task);
// A passage of a review: the same each time that the review is taken, so that marks which are kept
// still fit. It tells nothing of the message.
Id reviewLineId(const Id &review, const Id &source);

} // namespace werkbank
