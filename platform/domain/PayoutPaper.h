// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "platform/domain/Work.h"

// The file of a batch for the bank, as it stands in the store. The same bytes for the same batch
// and moment. Thread of the platform, inside a transaction. Errors: `bad_payout` (PayoutFile.h;
// also where the tenant has named no bank account), those of the store.
namespace werkbank {

Result<QByteArray> payoutPaper(Work &work, const Id &tenant, const Id &batch);

} // namespace werkbank
