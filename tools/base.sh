# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# Where the packages come from: this machine, if it is a Debian 13 that has them all; else a
# Debian 13 root in the cache folder, made once per package list and entered by chroot in a mount
# and process namespace of its own. Read by ./werkbank, which sets `src` and `cache`.

: "${src:?}" "${cache:?}"
suite=trixie
# What making the root took when it was last measured, for the sentence before it.
root_download="0.5 GB"
root_size="2.1 GB"
root_time="2 to 5 minutes"

say() { printf '%s\n' "$*" >&2; }
die() {
    say "werkbank: $*"
    exit 1
}

packages() {
    sed 's/#.*//' "$src/tools/packages.txt" | tr -s '[:blank:]' '\n' | sed '/^$/d' | sort -u
}

# Names the root. A changed comment in the list keeps it, a changed package makes a new one.
packages_hash() {
    {
        echo "$suite"
        packages
    } | sha256sum | cut -c1-12
}

# A name that comes twice is wanted and not installed: installed ones come once more.
missing_packages() {
    dpkg-query -W -f='${Package} ${db:Status-Status}\n' 2>/dev/null |
        sed -n 's/ installed$//p' | sort -u | { cat; packages; packages; } | sort | uniq -c |
        sed -n 's/^ *2 //p'
}

is_debian_13() {
    # shellcheck source=/dev/null
    [ -r /etc/os-release ] && [ "$(. /etc/os-release && echo "${VERSION_CODENAME:-}")" = "$suite" ]
}

# In the root itself its mark says so, without asking dpkg.
packages_are_here() {
    [ "$(cat /etc/werkbank-root 2>/dev/null)" != "$(packages_hash)" ] || return 0
    is_debian_13 && [ -z "$(missing_packages)" ]
}

root_folder() { printf '%s/root-%s\n' "$cache" "$(packages_hash)"; }

say_what_is_missing() {
    if is_debian_13; then
        # shellcheck disable=SC2046 # one line of names
        die "These packages are missing. Install them, or run ./werkbank as root once more and it
makes a Debian root of its own:
  sudo apt-get install --no-install-recommends" $(missing_packages)
    fi
    die "Werkbank is built with the packages of Debian 13 (Qt 6.8.2). This machine does not have
them. As root (sudo ./werkbank …) a Debian 13 root of $root_size is made in a cache folder and
used; as an ordinary user this works on a Debian 13 that has the packages of tools/packages.txt."
}

get_mmdebstrap() {
    command -v mmdebstrap >/dev/null && return
    command -v apt-get >/dev/null ||
        die "This machine has no apt-get, so mmdebstrap cannot be installed. Use a machine or
container with Debian or Ubuntu."
    say "Installing mmdebstrap, which makes the Debian root (a few MB)."
    apt-get update -q >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends \
        mmdebstrap debian-archive-keyring >&2
}

# Runs a command in a mount and process namespace of its own. When this process dies, however it
# dies, the kernel ends all that was started there: setpriv ties unshare to us, unshare ties the
# namespace's first process to itself.
contained() {
    setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc "$@"
}

# Makes the root unless it is there. It is built under another name and renamed at the very end,
# so that whatever bears the right name is whole.
make_root() {
    root=$(root_folder)
    [ ! -d "$root" ] || return 0
    [ "$(id -u)" = 0 ] || say_what_is_missing
    mkdir -p "$cache"
    exec 9>"$cache/lock"
    flock -n 9 || {
        say "Another ./werkbank is making the Debian root. Waiting for it."
        flock 9
    }
    [ -d "$root" ] || make_root_locked
    exec 9>&-
}

make_root_locked() {
    partial=$root.partial
    if [ -d "$partial" ]; then
        say "A half-made Debian root was left behind. Removing it and making it again."
        rm -rf --one-file-system -- "$partial"
    fi
    get_mmdebstrap
    free_mb=$(df -Pm "$cache" | awk 'NR == 2 { print $4 }')
    [ "$free_mb" -ge 4000 ] || die "$cache has $free_mb MB left; the Debian root needs 4000."
    say "Making a Debian 13 root, once: about $root_download to download, $root_size in"
    say "$root, $root_time."
    started=$(date +%s)
    contained mmdebstrap --variant=apt --include="$(packages | paste -sd, -)" \
        --aptopt='APT::Install-Recommends "false"' \
        --aptopt='Acquire::Languages "none"' \
        --dpkgopt='path-exclude=/usr/share/man/*' \
        "$suite" "$partial" >&2 9>&- ||
        die "Making the Debian root failed; the lines above say why. The same command tries again."
    packages_hash >"$partial/etc/werkbank-root"
    mv -- "$partial" "$root"
    say "The Debian root stands after $(($(date +%s) - started)) s: $(du -sh "$root" | cut -f1)."
}

# Runs ./werkbank again in the root.
enter_root() {
    desktop=$1
    shift
    mkdir -p "$cache/ccache"
    here=$src
    case $PWD/ in "$src"/*) here=$PWD ;; esac
    contained sh "$src/tools/enter.sh" "$root" "$src" "$cache" "$here" "$desktop" "$@"
}

folder_size() {
    [ ! -d "$1" ] || printf '  %s  %s\n' "$(du -sh --one-file-system "$1" | cut -f1)" "$1"
}

doctor() {
    root=$(root_folder)
    say "Source:   $src"
    if packages_are_here; then
        say "Packages: all $(packages | wc -l) are installed here; this machine itself is used."
    elif [ -d "$root" ]; then
        say "Packages: all $(packages | wc -l) are in $root."
    elif [ "$(id -u)" = 0 ]; then
        say "Packages: not here yet. The first command makes a Debian 13 root: $root_download to"
        say "          download, $root_size, $root_time."
    else
        say_what_is_missing
    fi
    [ ! -d "$root.partial" ] || say "A half-made root lies in $root.partial; it will be made again."
    say "Display:  ${WAYLAND_DISPLAY:-${DISPLAY:-none; run walks the main job by itself}}"
    say "Machine:  $(nproc) processors," \
        "$(awk '/MemAvailable/ { print int($2 / 1024) }' /proc/meminfo) MB of memory free," \
        "$(df -Pm "$src" | awk 'NR == 2 { print $4 }') MB of disk free"
    say "Room taken:"
    for folder in "$src/build" "$cache/ccache" "$cache"/root-*; do folder_size "$folder" >&2; done
}
