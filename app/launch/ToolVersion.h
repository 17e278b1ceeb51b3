// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launch/LaunchPlan.h"

#include <QObject>

#include <functional>

// Asks a program for its version, for tools whose older versions are known to be unsafe. GUI
// thread; answers within 5 s.
namespace werkbank {

// Errors: `too_old`, also where the program does not say.
void checkVersion(const LauncherManifest &manifest, const QString &program, QObject *context,
                  std::function<void(Result<void>)> then);
// The first dotted number in the text; empty: none.
QString versionIn(QByteArrayView text);

} // namespace werkbank
