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
# As it is installed, under its name, with the address that is there without a publisher's. An id
# with a capital is a matter of taste that --pedantic speaks of; all else counts.
rendered=$(mktemp -d)
trap 'rm -rf -- "$rendered"' EXIT
sed 's#@WERKBANK_SITE@#https://werkbank.example#' packaging/org.werkbank.Werkbank.metainfo.xml.in \
    >"$rendered/org.werkbank.Werkbank.metainfo.xml"
appstreamcli validate --pedantic --strict --no-net "$rendered"/*.metainfo.xml || status=1
# The pictures it names are there.
sed -n 's#.*@WERKBANK_SITE@/\(screenshots/[^<]*\)<.*#packaging/\1#p' \
    packaging/org.werkbank.Werkbank.metainfo.xml.in | while read -r picture; do
    [ -s "$picture" ] || { echo "$picture is named in the AppStream data and is not here."; exit 1; }
done || status=1
# The service may do next to nothing: at most 1.5 of 10 by the manager's own reckoning.
systemd-analyze security --offline=true --threshold=15 packaging/systemd/*.service >/dev/null || {
    echo "packaging/systemd: the service may do more than it needs (systemd-analyze security)."
    status=1
}
reuse lint --quiet || status=1
python3 tools/copyright.py --check || status=1
# shellcheck disable=SC2016 # Python, not shell
each '*.json' python3 -c '
import json, sys
from jsonschema.validators import validator_for
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        content = json.load(file)
    if isinstance(content, dict) and "json-schema.org" in content.get("$schema", ""):
        validator_for(content).check_schema(content)'
# Code is left out: it speaks German too, and so does half of the manual.
for pattern in '*.md' '*.sh'; do each "$pattern" codespell --skip './manual/de/*'; done
exit $status
