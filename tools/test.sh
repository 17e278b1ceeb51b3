#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds and runs every test but those of label `long` (they are part of ./werkbank check).
# Arguments go to ctest: -R name, -L label, --repeat until-fail:20 …
set -eu

sh tools/build.sh dev
python3 tools/ctest.py build/dev -LE long "$@"
