#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The demo by hand: an embedded platform with demo data on a free loopback port, and the app signed
# in as the demo expert. Everything lives in one temporary folder and ends with this script.
set -eu

bin=build/dev/bin

# A desktop without a message bus or a keyring gets private ones: the app keeps its key there.
if ! dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.StartServiceByName string:org.freedesktop.secrets uint32:0 \
    >/dev/null 2>&1; then
    [ -z "${WERKBANK_DEMO_BUS:-}" ] || {
        echo "werkbank: no keyring can be started here (gnome-keyring)." >&2
        exit 1
    }
    export WERKBANK_DEMO_BUS=1
    # shellcheck disable=SC2016 # for the inner shell
    exec dbus-run-session -- sh -c \
        'printf demo | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
         exec sh "$0" "$@"' "$0" "$@"
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/werkbank-demo-XXXXXX")
platform=''
tidy() {
    trap '' EXIT INT TERM
    [ -z "$platform" ] || kill "$platform" 2>/dev/null || true
    [ -z "$platform" ] || wait "$platform" 2>/dev/null || true
    rm -rf -- "$folder"
}
trap tidy EXIT
trap 'exit 130' INT TERM

# App and platform are joined by two pipes: the address that a browser would have opened goes one
# way, where the sign-in page would have sent it comes back. Nothing of it touches a disk.
mkfifo -m 600 "$folder/asks" "$folder/answers"
exec 3<>"$folder/asks" 4<>"$folder/answers"
rm -- "$folder/asks" "$folder/answers"

"$bin/werkbank-platform" serve --demo --data "$folder/platform" --signin-in 3 --signin-out 4 \
    >"$folder/platform.log" &
platform=$!
tries=0
until [ -s "$folder/platform/port" ]; do
    if ! kill -0 "$platform" 2>/dev/null || [ "$tries" -ge 300 ]; then
        cat "$folder/platform.log" >&2
        echo "werkbank: the demo platform did not start; the lines above say why." >&2
        exit 1
    fi
    tries=$((tries + 1))
    sleep 0.1
done
origin=http://127.0.0.1:$(cat "$folder/platform/port")

echo "Customer's page: $origin/t/demo/"
echo "Open it in a browser, ask for help, and take the case in the app. Ctrl+C ends everything."
"$bin/werkbank" --platform "$origin" --data "$folder/app" \
    --demo-signin-out 3 --demo-signin-in 4 "$@" &
app=$!
wait "$app" || true
