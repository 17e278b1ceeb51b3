// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace werkbank {

// A step that cannot be taken back on the platform is kept back here for so long.
inline constexpr std::chrono::seconds undoTime{8};

} // namespace werkbank
