// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

// Fills a demo folder once, through the same calls that real requests and commands take. Main
// thread; a second or two. A folder that is complete stays as it is; one that is half full (the
// program was killed meanwhile) is reported. Errors: `half_seeded`, those of the platform.
namespace werkbank {

class Core;

Result<void> seedDemo(Core &core);

} // namespace werkbank
