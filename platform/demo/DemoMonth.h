// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/demo/DemoPeople.h"
#include "platform/domain/Platform.h"

#include <functional>

// The month of spot checks that a demo folder has behind it: cases closed, root and value published,
// drawn, some reviewed by the second reviewer, the others waiting. Main thread. Errors: those of the
// store, and a refused command.
namespace werkbank::demo {

struct MonthStage {
    Platform &platform;
    Id tenant;
    std::function<Viewer(const QString &email)> viewer;
    std::function<Result<CaseMade>(const Story &)> request;
    std::function<void(Instant)> moveTo;  // the platform's clock
};

// When the demo begins: in the last month whose value exists for some days already.
Instant monthBefore(Instant today);

Result<void> playMonth(const MonthStage &stage);

// All that has become due until now.
Result<void> catchUp(Platform &platform);

} // namespace werkbank::demo
