// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace werkbank {

// The demo's tables hold their words as UTF-8.
inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace werkbank
