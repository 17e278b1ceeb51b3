// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

// One line of the table with which `./werkbank bench` ends; `goal` is the most that is well. Any
// thread. The scripts say the same with figures.py.
namespace werkbank {

inline void figure(const char *name, double value, double goal, double yardstick,
                   const char *unit = "ms")
{
    std::printf("figure\t%s\t%s\t%.1f\t%.1f\t%.1f\n", name, unit, value, yardstick, goal);
}

} // namespace werkbank
