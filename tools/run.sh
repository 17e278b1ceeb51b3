#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds, then shows the main job on real parts: by hand where there is a display (demo.sh), else
# as a journey that drives the programs from outside (tests/journey/run.py).
set -eu

by_hand() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 1
    for arg; do [ "$arg" != --headless ] || return 1; done
}

if by_hand "$@"; then
    script=tools/demo.sh
    set -- sh "$script" "$@"
else
    script=tests/journey/run.py
    for arg; do
        shift
        [ "$arg" = --headless ] || set -- "$@" "$arg"
    done
    set -- python3 "$script" "$@"
fi
[ -f "$script" ] || {
    echo "werkbank: $script is not in this tree, so there is nothing to run yet." >&2
    exit 1
}
sh tools/build.sh dev
"$@"
