// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditHead.h"
#include "core/base/Result.h"

// Signs the ends of the audit chains that have grown, to be called every few minutes. It first
// follows each chain from its last head: what does not follow from there is not signed, so that
// nobody gets a signature under a chain that he has written anew. Thread of the platform.
// Errors: `audit_damaged` (a chain does not follow from its last head, or that head is not ours; the
// others were signed), and those of the store.
namespace werkbank {

class Platform;

// How many were signed.
Result<int> signAuditHeads(Platform &platform, const AuditKey &key);

} // namespace werkbank
