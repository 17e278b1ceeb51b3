#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the packages of build/packages in a fresh Debian 13 root that has nothing of what
# building needs, runs app and platform there (tests/packaging/installed.py), removes them again and
# looks what is left. As root, in a namespace of its own; needs a network for Debian's packages.
set -eu

src=$PWD
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/werkbank
# shellcheck source=tools/base.sh
. "$src/tools/base.sh"

[ "${1:-}" = inside ] || {
    [ "$(id -u)" = 0 ] || die "Trying the packages needs root: it makes a Debian root."
    get_mmdebstrap
    # The root that builds are made in has such a namespace already.
    own=contained
    [ ! -e /etc/werkbank-root ] || own=''
    $own sh "$src/tools/try-packages.sh" inside
    exit
}

packages=$src/build/packages
root=$packages/root
tried=$packages/tried
# What the test itself needs: a display, a bus, a keyring, eyes.
eyes=xvfb,dbus,dbus-x11,at-spi2-core,python3-pyatspi,gir1.2-atspi-2.0,gnome-keyring,imagemagick
eyes=$eyes,xdotool,x11-utils,man-db,desktop-file-utils,ca-certificates

in_root() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }

# All files, but not those that any installation leaves: caches, logs and what dpkg and apt keep.
files() {
    (cd "$root" && find . -xdev -mindepth 1 \( -path ./proc -o -path ./sys -o -path ./dev \
        -o -path ./run -o -path ./tmp -o -path ./var/cache -o -path ./var/log \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./root \) -prune -o -print |
        grep -v -e '/__pycache__' -e '\.pyc$' | sort)
}

same() { # same WHAT BEFORE AFTER
    diff -u "$2" "$3" >"$tried/difference" || {
        cat "$tried/difference" >&2
        die "$1"
    }
}

rm -rf --one-file-system -- "$root" "$tried"
mkdir -p "$tried"
say "Making a Debian root without anything of Werkbank (a minute or two)."
mmdebstrap --variant=apt --include="$eyes" --aptopt='APT::Install-Recommends "false"' \
    --aptopt='Acquire::Languages "none"' trixie "$root" >"$tried/root.log" 2>&1 ||
    { tail -20 "$tried/root.log" >&2; die "Making the root failed."; }
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/run"
cat /etc/resolv.conf >"$root/etc/resolv.conf"
mkdir "$root/tmp/debs" "$root/tmp/tests" "$root/tmp/tried"
cp "$packages"/*.deb "$root/tmp/debs/"
rm -f "$root"/tmp/debs/*-dbgsym_*
cp "$src"/tests/journey/*.py "$src"/tests/packaging/installed.py "$root/tmp/tests/"

files >"$tried/before"
say "Installing both packages with apt."
in_root sh -c 'apt-get update -q &&
    apt-get install -qy --no-install-recommends /tmp/debs/*.deb' \
    >"$tried/install.log" 2>&1 || { tail -20 "$tried/install.log" >&2; die "It does not install."; }
files >"$tried/installed"
status=0
in_root env WERKBANK_BIN=/usr/bin PYTHONDONTWRITEBYTECODE=1 python3 /tmp/tests/installed.py \
    /tmp/tried || status=$?
cp "$root"/tmp/tried/* "$tried/" 2>/dev/null || true
[ "$status" = 0 ] || die "What was installed does not run; pictures and logs are in $tried."

# As after months of use: the service's folder and its keys are there.
mkdir -p "$root/var/lib/private/werkbank-platform"
ln -s private/werkbank-platform "$root/var/lib/werkbank-platform"
touch "$root/var/lib/private/werkbank-platform/platform.db" \
    "$root/etc/werkbank-platform/werkbank.key"
in_root apt-get remove -qy werkbank werkbank-platform >"$tried/remove.log" 2>&1 ||
    { cat "$tried/remove.log" >&2; die "They cannot be removed."; }
# What they had needed, with its own configuration.
in_root apt-get autoremove -qy --purge >>"$tried/remove.log" 2>&1
files >"$tried/removed"
{
    cat "$tried/before"
    printf '%s\n' ./etc/default/werkbank-platform ./etc/werkbank-platform \
        ./etc/werkbank-platform/werkbank.key ./var/lib/private \
        ./var/lib/private/werkbank-platform ./var/lib/private/werkbank-platform/platform.db \
        ./var/lib/werkbank-platform \
        ./var/lib/systemd/deb-systemd-helper-enabled/werkbank-platform.service.dsh-also
} | sort >"$tried/expected"
same "Removing leaves more or less than the operator's configuration and data." \
    "$tried/expected" "$tried/removed"
say "Removed: only the service's configuration, keys and store are left."
in_root dpkg --purge werkbank-platform >"$tried/purge.log" 2>&1 ||
    { cat "$tried/purge.log" >&2; die "The platform cannot be purged."; }
files | grep -vx ./var/lib/private >"$tried/purged"
same "Purging leaves something." "$tried/before" "$tried/purged"
[ -n "$(find "$root/root/profile" -name local.db -size +0)" ] ||
    die "Purging took the user's data along."
say "Purged: nothing is left but the user's own profile."
rm -rf --one-file-system -- "$root" 2>/dev/null || true
