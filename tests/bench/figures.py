# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of the table with which `./werkbank bench` ends; `goal` is the most that is well. The
programs in C++ say the same with Figures.h."""


def figure(name, value, goal, yardstick=None, unit="ms"):
    print("figure", name, unit, f"{value:.1f}", "" if yardstick is None else f"{yardstick:.1f}",
          f"{goal:.1f}", sep="\t", flush=True)
