// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Options.h"

// `receipt verify FILE`: needs no data folder, no platform and no network. Any thread. Returns what to
// print. Errors: `no_file`, `bad_receipt`, `bad_signature` (core/rules/Receipt.h), `not_signed`
// where not even the expert did, `other_key` where a key is not the one that the caller expects.
namespace werkbank {

Result<QString> runReceiptCli(const Options &options);

} // namespace werkbank
