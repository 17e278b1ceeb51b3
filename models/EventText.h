// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"

#include <QString>

// The time line of a case in sentences. GUI thread.
namespace werkbank {

class Wording;

QString caseEventText(const EventBody &event, const Wording &wording);

} // namespace werkbank
