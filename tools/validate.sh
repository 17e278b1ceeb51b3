#!/bin/sh
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every validator over the files of its kind. Goes on after a failure, so that one run shows
# all findings.
set -u

status=0
each() { # each NAME-PATTERN COMMAND…
    pattern=$1
    shift
    find . \( -name .git -o -path ./build \) -prune -o -name "$pattern" -type f -exec "$@" {} + ||
        status=1
}

each '*.desktop' desktop-file-validate
each '*.metainfo.xml' appstreamcli validate --no-net
# shellcheck disable=SC2016 # Python, not shell
each '*.json' python3 -c '
import json, sys
from jsonschema.validators import validator_for
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        content = json.load(file)
    if isinstance(content, dict) and "json-schema.org" in content.get("$schema", ""):
        validator_for(content).check_schema(content)'
# Code is left out: it speaks German too.
for pattern in '*.md' '*.sh'; do each "$pattern" codespell; done
exit $status
