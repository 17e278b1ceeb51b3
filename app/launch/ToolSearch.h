// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launch/LaunchPlan.h"

// Looks for a tool where its manifest says that it is, and nowhere else: neither PATH nor the
// current folder have a say. A program that anybody may write to is not taken. GUI thread, a few
// calls of stat().
namespace werkbank {

// Errors: `not_found`, with the sentence for the person.
Result<ToolPlace> findTool(const LauncherManifest &manifest);

} // namespace werkbank
