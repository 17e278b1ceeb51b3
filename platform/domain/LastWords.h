// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Frames.h"

// The refuse frame with which the platform ends a connection: the code decides what a client does,
// the text tells the same to whoever reads its log. Any thread; cannot fail.
namespace werkbank {

frames::Refuse lastWords(const char *code, std::optional<int> afterMs);

} // namespace werkbank
