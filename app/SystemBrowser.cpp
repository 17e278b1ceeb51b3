// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemBrowser.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace werkbank {

using namespace Qt::StringLiterals;

Result<void> SystemBrowser::open(const QUrl &url)
{
    // Any other scheme may start any program of this computer.
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return makeError("not_allowed", QCoreApplication::translate(
            "SystemBrowser", "Only web addresses are opened."));
    if (!QDesktopServices::openUrl(url))
        return makeError("unavailable", QCoreApplication::translate(
            "SystemBrowser", "No browser could be started. Open the address below in one."));
    return {};
}

} // namespace werkbank
