// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QUrl>

// Opens an address outside the app: the system's browser in the app, a recording in tests.
// GUI thread. Errors: `not_allowed` for any scheme but http and https, `unavailable`.
namespace werkbank {

class Browser {
public:
    virtual ~Browser() = default;
    virtual Result<void> open(const QUrl &url) = 0;
};

} // namespace werkbank
