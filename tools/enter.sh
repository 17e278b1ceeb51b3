#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# First process of a fresh mount and process namespace (tools/base.sh): mounts what a Debian root
# needs, then becomes ./werkbank inside it. The mounts are seen by nobody else and vanish with it.
set -eu

root=$1 src=$2 cache=$3 here=$4 desktop=$5
shift 5

bind() {
    mkdir -p "$root$1"
    mount --bind "$1" "$root$1"
}

mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
mount --bind /tmp "$root/tmp"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
bind "$src"
bind "$cache/ccache"

for file in resolv.conf hosts; do
    [ ! -r "/etc/$file" ] || cat "/etc/$file" >"$root/etc/$file"
done
[ -s "$root/etc/machine-id" ] || tr -d - </proc/sys/kernel/random/uuid >"$root/etc/machine-id"

runtime=/run/user/0
mkdir -p "$root/run/user"
mkdir -m 700 "$root$runtime"
set -- "$src/werkbank" "$@"
if [ "$desktop" = yes ]; then
    if [ -d "${XDG_RUNTIME_DIR:-}" ]; then
        runtime=$XDG_RUNTIME_DIR
        bind "$runtime"
    fi
    if [ -r "${XAUTHORITY:-${HOME:-}/.Xauthority}" ]; then
        touch "$root/run/xauthority"
        mount --bind "${XAUTHORITY:-$HOME/.Xauthority}" "$root/run/xauthority"
        set -- XAUTHORITY=/run/xauthority "$@"
    fi
    set -- DISPLAY="${DISPLAY:-}" WAYLAND_DISPLAY="${WAYLAND_DISPLAY:-}" \
        XDG_SESSION_TYPE="${XDG_SESSION_TYPE:-}" XDG_CURRENT_DESKTOP="${XDG_CURRENT_DESKTOP:-}" \
        DBUS_SESSION_BUS_ADDRESS="${DBUS_SESSION_BUS_ADDRESS:-}" "$@"
fi

exec chroot "$root" /usr/bin/env -i -C "$here" \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root USER=root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
    XDG_CACHE_HOME="$(dirname "$cache")" XDG_RUNTIME_DIR="$runtime" "$@"
