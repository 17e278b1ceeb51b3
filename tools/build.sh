#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh PRESET [TARGET…]: configures build/PRESET if that was not done and builds what is old.
# Prints the whole log where a step fails, else only how far it is.
set -eu

preset=$1
shift
dir=build/$preset
mkdir -p "$dir"
if [ ! -f "$dir/build.ninja" ] || [ -n "$(find CMakePresets.json -newer "$dir/build.ninja")" ]; then
    echo "Configuring $dir. The first build takes about 10 minutes on two processors." >&2
    cmake --preset "$preset" >"$dir/configure.log" 2>&1 || {
        cat "$dir/configure.log" >&2
        # Without this a half-configured folder would count as configured the next time.
        rm -f "$dir/build.ninja"
        echo "werkbank: configuring failed; the lines above say why." >&2
        exit 1
    }
fi
ninja -C "$dir" "$@" || {
    echo "werkbank: the build failed; the lines above say where." >&2
    exit 1
}
