// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "core/rules/SkillTree.h"
#include "platform/domain/Effect.h"
#include "platform/store/Sql.h"

// What a handler works with in its one transaction: statements, the effect that it tells, and the
// moment it happens. A handler runs to its end, has no effect outside and may be run again.
namespace werkbank {

struct Work {
    Sql sql;
    Effect &effect;
    const Instant now;
    const Clock &clock;
    Rng &rng;
    const SkillTree &skills;

    Id newId() { return Id::make(clock, rng); }
};

} // namespace werkbank
