// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Browser.h"

// The person's own browser. GUI thread. Errors: those of Browser.
namespace werkbank {

class SystemBrowser final : public Browser {
public:
    Result<void> open(const QUrl &url) override;
};

} // namespace werkbank
