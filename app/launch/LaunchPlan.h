// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launch/LauncherManifest.h"

// What exactly is started: an absolute path, a list of arguments and a secret that goes its own
// way. Pure; no shell ever reads any of it. Move only, as it holds a secret.
namespace werkbank {

struct LaunchPlan {
    QString program;
    QStringList arguments;
    SecretBytes input;       // for its standard input, which is then closed
    SecretBytes descriptor;  // what it can read from descriptor 3
    SecretBytes clipboard;   // what waits in the clipboard
    QStringList environment; // names that it may see beside the usual ones
    bool endIsSeen = false;
};

// Where the parts of a tool are on this computer.
struct ToolPlace {
    QString program;
    QStringList inside;
};

// Errors: `bad_value` where a value does not suit its field, `not_allowed` where the customer has
// not allowed what the tool cannot do without.
Result<LaunchPlan> makePlan(const LauncherManifest &manifest, const ToolPlace &place,
                            const LaunchRequest &request);

} // namespace werkbank
