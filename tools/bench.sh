#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds and runs the executables named bench_* (or just those named: `bench catchup`).
set -eu

sh tools/build.sh dev
found=no
for program in build/dev/bin/bench_*; do
    [ -x "$program" ] || continue
    name=${program##*/bench_}
    if [ $# -gt 0 ]; then
        case " $* " in *" $name "*) ;; *) continue ;; esac
    fi
    found=yes
    echo "== $name"
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$program"
done
[ "$found" = yes ] || {
    echo "werkbank: there is no benchmark${1:+ named $*}." >&2
    exit 1
}
