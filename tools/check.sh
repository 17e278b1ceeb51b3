#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything a change must pass beyond the tests. Each step runs even if one before it failed; the
# last line counts them. `check tidy asan` runs just these.
set -eu

steps="lint qmllint translations validators package long asan tidy"

describe() {
    case $1 in
        lint) echo "arrows, sizes, QML text, forbidden calls, licences, shell scripts" ;;
        qmllint) echo "every QML module, 0 warnings" ;;
        translations) echo "no text without a translation, none left over" ;;
        validators) echo "desktop entry, AppStream data, unit, licences, JSON and its schemas, spelling" ;;
        package) echo "packages of what is built: install, run and remove them in a fresh Debian root" ;;
        long) echo "tests of label long: the same as in test, with more rounds" ;;
        asan) echo "unit tests and simulator under address and undefined-behaviour sanitizers" ;;
        tidy) echo "clang-tidy over all C++ files that changed since it last passed" ;;
        *) return 1 ;;
    esac
}

has_target() { ninja -C build/dev -t targets all | grep -q "^$1:"; }

# 0: passed, 77: there is nothing to check yet, else failed.
step() {
    case $1 in
        lint) python3 tools/ctest.py build/dev -L '^lint$' ;;
        qmllint)
            has_target all_qmllint || return 77
            sh tools/build.sh dev all_qmllint
            ;;
        translations) python3 tools/translations.py ;;
        validators) sh tools/validate.sh ;;
        package) sh tools/package.sh --preset dev --try ;;
        long)
            ctest --test-dir build/dev -N -L '^long$' | grep -q 'Total Tests: 0' && return 77
            python3 tools/ctest.py build/dev -L '^long$'
            ;;
        asan)
            sh tools/build.sh asan
            # verify_asan_link_order: one test preloads another library, which then comes first.
            ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1:verify_asan_link_order=0 \
                UBSAN_OPTIONS=print_stacktrace=1 \
                LSAN_OPTIONS=suppressions="$PWD/tests/lsan.supp":print_suppressions=0 \
                python3 tools/ctest.py build/asan -L '^(unit|sim)$' -LE long
            ;;
        tidy) python3 tools/tidy.py build/dev ;;
    esac
}

if [ "${1:-}" = --list ]; then
    for name in $steps; do printf '%-13s %s\n' "$name" "$(describe "$name")"; done
    exit
fi
[ $# -gt 0 ] || {
    # shellcheck disable=SC2086 # one word per step
    set -- $steps
}
for name; do
    describe "$name" >/dev/null || {
        echo "werkbank: there is no step \"$name\"; ./werkbank check --list names them." >&2
        exit 1
    }
done

sh tools/build.sh dev
passed=0 failed='' skipped=''
for name; do
    echo
    echo "== $name: $(describe "$name")"
    started=$(date +%s)
    status=0
    step "$name" || status=$?
    case $status in
        0) passed=$((passed + 1)) ;;
        77) skipped="$skipped $name" ;;
        *) failed="$failed $name" ;;
    esac
    echo "== $name took $(($(date +%s) - started)) s, status $status"
done
echo
[ -z "$skipped" ] || echo "nothing to check yet:$skipped"
[ -z "$failed" ] || echo "failed:$failed"
echo "check: $passed passed, $(echo "$failed" | wc -w) failed, $(echo "$skipped" | wc -w) skipped"
[ -z "$failed" ]
