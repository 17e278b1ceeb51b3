// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes it harder for other programs of the same person to read this one's memory, and keeps its
// files private. No protection from malware that runs as the same user. Once, first thing in main.
namespace werkbank {

// No core file, no attaching (as KeePassXC does it), and files that only the person can read.
// What the system refuses is left out silently: the app works without.
void hardenProcess();

} // namespace werkbank
