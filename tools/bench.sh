#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds and runs the benchmarks named bench_*, programs and scripts (or just those named:
# `bench catchup`). They print figures; nothing fails because it is slow. What they measure by a
# goal stands once more in the table at the end.
set -eu

sh tools/build.sh dev
found=no
status=0
said=$(mktemp)
trap 'rm -f "$said"' EXIT
for program in build/dev/bin/bench_* tests/bench/bench_*.py; do
    [ -f "$program" ] || continue
    name=${program##*/bench_}
    name=${name%.py}
    if [ $# -gt 0 ]; then
        case " $* " in *" $name "*) ;; *) continue ;; esac
    fi
    found=yes
    echo "== $name"
    {
        case $program in
            *.py) PYTHONDONTWRITEBYTECODE=1 python3 "$program" || echo failed ;;
            *) QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$program" || echo failed ;;
        esac
    } | tee -a "$said" | grep -v '^figure' || true
    if grep -qx failed "$said"; then
        status=1
    fi
done
[ "$found" = yes ] || {
    echo "werkbank: there is no benchmark${1:+ named $*}." >&2
    exit 1
}
printf '\n%-36s %10s %10s %6s %10s  %s\n' figure measured yardstick ratio goal held
awk -F '\t' '$1 == "figure" {
    least = $5 == "" ? "" : sprintf("%.1f %s", $5, $3)
    times = $5 + 0 == 0 ? "" : sprintf("%.1f", $4 / $5)
    printf("%-36s %10s %10s %6s %10s  %s\n", $2, sprintf("%.1f %s", $4, $3), least, times,
           sprintf("%.1f %s", $6, $3), $4 + 0 <= $6 + 0 ? "yes" : "NO")
}' "$said"
echo "load $(cut -d ' ' -f 1 /proc/loadavg) on $(nproc) processors"
exit "$status"
