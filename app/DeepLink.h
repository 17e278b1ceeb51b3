// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <optional>

// Links from outside, as from a mail or a ticket: werkbank://case/<id> and nothing else. They lead
// somewhere and do nothing; whoever clicks one may not know who wrote it. Pure functions, any
// thread; nothing means: refused.
namespace werkbank {

std::optional<Id> caseOfLink(const QString &link);

} // namespace werkbank
