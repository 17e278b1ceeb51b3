// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

// Readable ids for the tests of core/rules: idOf(7) ends in ...07.
namespace werkbank {

inline Id idOf(int n)
{
    return Id::fromString(QStringLiteral("00000000-0000-7000-8000-%1").arg(n, 12, 16, QLatin1Char('0')));
}

} // namespace werkbank
