#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh [--preset NAME] [--try]: builds the programs (release, in a build folder of its own)
# and makes Debian packages of them in build/packages, without a network. --try then installs, runs
# and removes them in a fresh Debian root (tools/try-packages.sh), which needs one.
set -eu

preset=release try=no
while [ $# -gt 0 ]; do
    case $1 in
        --preset)
            preset=${2:?"--preset needs a name"}
            shift
            ;;
        --try) try=yes ;;
        *)
            echo "Usage: ./werkbank package [--preset NAME] [--try]" >&2
            exit 2
            ;;
    esac
    shift
done

out=build/packages
version=$(sed -n 's/^project(werkbank VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
[ "$version" = "$(dpkg-parsechangelog -l packaging/debian/changelog -S Version)" ] || {
    echo "werkbank: CMakeLists.txt and packaging/debian/changelog name different versions." >&2
    exit 1
}

sh tools/build.sh "$preset" werkbank werkbank-decoder werkbank-platform

rm -rf -- "$out"
tree=$out/werkbank-$version
mkdir -p "$tree"
# What git knows as it lies here; a file that was just removed is no fault.
git ls-files -z | tar -c --ignore-failed-read --null -T - 2>/dev/null | tar -x -C "$tree"
cp -R packaging/debian "$tree/debian"

log=$out/build.log
build=$PWD/build/$preset
(cd "$tree" && WERKBANK_BUILD=$build dpkg-buildpackage --no-sign --build=binary) >"$log" 2>&1 || {
    cat "$log" >&2
    echo "werkbank: making the packages failed; the lines above say why." >&2
    exit 1
}
rm -rf -- "$tree"
# Pedantic findings are shown, not counted.
lintian --info --tag-display-limit 0 --display-info --pedantic --fail-on error,warning \
    "$out/werkbank_${version}_$(dpkg --print-architecture).changes" || {
    echo "werkbank: lintian found faults in the packages." >&2
    exit 1
}
for deb in "$out"/*.deb; do
    printf '%s  %s\n' "$(du -h "$deb" | cut -f1)" "$deb"
done
[ "$try" = no ] || sh tools/try-packages.sh
