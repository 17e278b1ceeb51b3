#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes packaging/debian/copyright from what REUSE finds in the tree; with --check only says
whether it is still what REUSE finds.
"""
import difflib
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FILE = ROOT / "packaging/debian/copyright"
# In two halves: REUSE would take this line for a statement of its own.
TAG = "SPDX-File" + "CopyrightText: "
OURS = (("The Werkbank authors",), "GPL-3+")
# Debian's short names, and which texts every Debian has.
SHORT = {"GPL-3.0-or-later": "GPL-3+", "MIT": "Expat", "OFL-1.1": "OFL-1.1", "ISC": "ISC",
         "FSFAP": "FSFAP"}
GPL = """\
 This program is free software: you can redistribute it and/or modify it under
 the terms of the GNU General Public License as published by the Free Software
 Foundation, either version 3 of the License, or (at your option) any later
 version.
 .
 On Debian systems, the text of that license is in
 /usr/share/common-licenses/GPL-3.
"""


def found():
    """{(holders, licence): [path]}"""
    report = subprocess.run(["reuse", "lint", "--json"], cwd=ROOT, check=True,
                            stdout=subprocess.PIPE, text=True).stdout
    groups = {}
    for file in json.loads(report)["files"]:
        holders = {c["value"].removeprefix(TAG) for c in file["copyrights"]}
        licences = {e["value"] for e in file["spdx_expressions"]}
        licence = " and ".join(sorted(SHORT.get(part, part) for expression in licences
                                      for part in expression.split(" AND ")))
        groups.setdefault((tuple(sorted(holders)), licence), []).append(file["path"])
    return groups


def patterns(paths, others):
    """Whole folders as a pattern with the file's ending, where no file of others fits it."""
    result = set()
    for path in paths:
        folder, ending = os.path.split(path)[0], os.path.splitext(path)[1]
        same = [p for p in paths if os.path.split(p)[0] == folder and p.endswith(ending)]
        strange = [p for p in others if p.startswith(folder + "/") and p.endswith(ending)]
        result.add(f"{folder}/*{ending}" if len(same) > 2 and ending and not strange else path)
    return sorted(result)


def text_of(licence):
    if licence == "GPL-3+":
        return GPL
    name = {short: name for name, short in SHORT.items()}.get(licence, licence)
    lines = (ROOT / "LICENSES" / f"{name}.txt").read_text(encoding="utf-8").rstrip().split("\n")
    return "".join(f" {line.rstrip()}\n" if line.strip() else " .\n" for line in lines)


def stanza(files, holders, licence):
    first, *rest = files
    text = f"Files: {first}\n" + "".join(f" {path}\n" for path in rest)
    first, *rest = holders
    return text + f"Copyright: {first}\n" + "".join(f" {h}\n" for h in rest) \
        + f"License: {licence}\n"


def written():
    groups = found()
    parts = ["Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
             "Upstream-Name: Werkbank\n", stanza(["*"], *OURS)]
    for (holders, licence), paths in sorted(groups.items(), key=lambda item: item[1]):
        if (holders, licence) != OURS:
            others = [p for key, other in groups.items() if key != (holders, licence)
                      for p in other]
            parts.append(stanza(patterns(sorted(paths), others), holders, licence))
    for licence in sorted({one for _, named in groups for one in named.split(" and ")}):
        parts.append(f"License: {licence}\n{text_of(licence)}")
    return "\n".join(parts)


def main():
    text = written()
    if sys.argv[1:] != ["--check"]:
        FILE.write_text(text, encoding="utf-8")
        return 0
    kept = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    for line in difflib.unified_diff(kept.splitlines(), text.splitlines(), str(FILE),
                                     "what REUSE finds", lineterm=""):
        print(line)
    if kept != text:
        print("packaging/debian/copyright is old; python3 tools/copyright.py writes it anew.")
    return int(kept != text)


sys.exit(main())
