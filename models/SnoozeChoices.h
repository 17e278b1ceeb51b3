// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QList>
#include <QString>

// Until when a case may be put off: this evening, tomorrow, next week, in this computer's zone.
// What is over or is said twice (on a Sunday next week begins tomorrow) is left out. GUI thread.
namespace werkbank {

class Wording;

struct SnoozeChoice {
    QString text;
    Instant until;
};

QList<SnoozeChoice> snoozeChoices(const Wording &wording);

} // namespace werkbank
