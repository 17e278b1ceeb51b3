// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "platform/documents/BankStatement.h"

// Reads a bank's account statements: ISO 20022 camt.053.001.02 and .08. The file is a stranger's:
// limits and forbidden parts as in XmlTree.h, at most 16 MiB and 100,000 bookings. A file is taken
// in whole or not at all. Pure, any thread.
//
// A booking of several payments becomes one booking each; their amounts must add up to the whole.
// Where a statement names its opening and closing balance, the bookings between must explain it.
// Bookings that are only announced (PDNG, INFO) and those of 0 are left out.
//
// Errors: those of XmlTree.h, `not_camt053`, `bad_statement` (something missing or of a wrong form;
// detail.entry counts from 1), `batch_without_amounts`, `sums_differ`.
namespace werkbank {

Result<QList<BankStatement>> readCamt053(const QByteArray &file);

} // namespace werkbank
