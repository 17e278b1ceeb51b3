// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

// A session that ends says so by a signal (TERM, HUP, INT): the program then ends in order instead of
// on the spot. Main thread, once. Without a pipe for it the signals do what they always do.
namespace werkbank {

void endInOrderOnSignals(QCoreApplication &app);

} // namespace werkbank
