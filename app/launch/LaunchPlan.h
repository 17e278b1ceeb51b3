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
    QStringList ownFolder;   // names that name its own folder
    bool endIsSeen = false;
};

// Where the parts of a tool are on this computer.
struct ToolPlace {
    QString program;
    QStringList inside;
};

// What can be said before the computer was asked for its certificate; see makePlan().
std::optional<Error> planProblem(const LauncherManifest &manifest, const LaunchRequest &request);
// `fingerprint`: of the certificate that the expert trusts, where the manifest asks for one; nothing
// is made without. Errors: `bad_value` where a value does not suit its field, `not_allowed` where the customer has
// not allowed what the tool cannot do without.
Result<LaunchPlan> makePlan(const LauncherManifest &manifest, const ToolPlace &place,
                            const LaunchRequest &request, const QString &fingerprint = {});

} // namespace werkbank
