// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the app logs goes to standard error, one line per message, without control characters (a
// terminal obeys them) and cut at 1000 characters. Qt's own categories are silent below a warning.
// Once, before anything logs; messages may come from any thread.
namespace werkbank {

void logToStandardError();
// The last 64 KiB of it also stand in this open file, behind what is there; -1: no longer.
void alsoLogTo(int descriptor);

} // namespace werkbank
