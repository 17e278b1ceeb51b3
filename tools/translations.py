#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the program is in each translations/*.ts, translated, and nothing else is.

lupdate reads the sources anew into a copy; whatever differs from the file in the tree is listed.
Exit code 77 if there is no .ts file yet.
"""
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LUPDATE = "/usr/lib/qt6/bin/lupdate"
ROOMS = ("core", "sync", "models", "qml", "app", "platform", "helper")


def sources():
    found = []
    for room in ROOMS:
        for folder, _, names in os.walk(room):
            found += [os.path.join(folder, n) for n in names if n.endswith((".h", ".cpp", ".qml"))]
    return sorted(found)


def messages(path):
    """(context, text, comment) -> the message's element."""
    out = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"),
                   message.findtext("comment") or "")
            out[key] = message
    return out


def is_translated(message):
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform")
    return all(form.text for form in forms) if forms else bool(translation.text)


def current(path, folder):
    """What lupdate makes of the sources for this file. English has only its plurals."""
    copy = os.path.join(folder, os.path.basename(path))
    shutil.copy(path, copy)
    plural = ["-pluralonly"] if path.endswith("_en.ts") else []
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-I", ".", *plural, *sources(), "-ts", copy],
                   check=True)
    return messages(copy)


def check(path, folder):
    here, now = messages(path), current(path, folder)
    for key in sorted(now.keys() - here.keys()):
        yield f"{path}: lacks {key[0]}: {key[1]!r}"
    for key in sorted(here.keys() - now.keys()):
        yield f"{path}: no source has {key[0]}: {key[1]!r} any more"
    for key in sorted(here.keys() & now.keys()):
        if not is_translated(here[key]):
            yield f"{path}: not translated, {key[0]}: {key[1]!r}"


def main():
    paths = sorted(glob.glob("translations/*.ts"))
    if not paths:
        print("translations: there is no .ts file yet")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        findings = [finding for path in paths for finding in check(path, folder)]
    print(*findings, f"translations: {len(findings)} findings in {len(paths)} files", sep="\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
