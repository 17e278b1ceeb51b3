// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/KindReaders.h"

// What finance staff sees of a desk, and an expert of his payouts; parts of the lists in
// KindReaders.h.
namespace werkbank {

extern const KindReader deskInvoiceReader;
extern const KindReader deskPaymentReader;
extern const KindReader deskBatchReader;
extern const KindReader deskEarningReader;
extern const KindReader payoutReader;

} // namespace werkbank
