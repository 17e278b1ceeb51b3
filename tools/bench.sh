#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds and runs the benchmarks named bench_*, programs and scripts (or just those named:
# `bench catchup`). They print figures; nothing fails because it is slow.
set -eu

sh tools/build.sh dev
found=no
status=0
for program in build/dev/bin/bench_* tests/bench/bench_*.py; do
    [ -f "$program" ] || continue
    name=${program##*/bench_}
    name=${name%.py}
    if [ $# -gt 0 ]; then
        case " $* " in *" $name "*) ;; *) continue ;; esac
    fi
    found=yes
    echo "== $name"
    case $program in
        *.py) PYTHONDONTWRITEBYTECODE=1 python3 "$program" || status=1 ;;
        *) QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$program" || status=1 ;;
    esac
done
[ "$found" = yes ] || {
    echo "werkbank: there is no benchmark${1:+ named $*}." >&2
    exit 1
}
exit "$status"
