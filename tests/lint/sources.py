# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints share: the tree's files, code without comments and strings, findings.

A lint is a function root -> list of Finding and a script `NAME.py ROOT` that prints them and exits
with 1 if there are any.
"""
import os
import re
import sys
from typing import NamedTuple

# Code that reaches users, as opposed to tests and tools.
PRODUCT = ("core/", "sync/", "models/", "qml/", "app/", "platform/", "helper/")

SKIPPED_FOLDERS = {".git", "build", "__pycache__", "LICENSES"}


class Finding(NamedTuple):
    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


def files(root, *endings, under=""):
    """Paths relative to root, sorted, of all files that end so."""
    found = []
    for folder, folders, names in os.walk(os.path.join(root, under)):
        folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
        for name in names:
            if name.endswith(endings):
                found.append(os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/"))
    return sorted(found)


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
        return file.read()


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


# A number comes first, so that the ' of 1'000 opens no character; a JavaScript pattern is told
# from a division by what stands before it.
_CPP = re.compile(
    r"""(?P<number>\b\d[\w.']*)|(?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)"""
    r"""|(?P<raw>R"(?P<delimiter>[^(\s]*)\(.*?\)(?P=delimiter)")"""
    r"""|(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')""", re.DOTALL)
_QML = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)"""
    r"""|(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`"""
    r"""|(?<=[(=,:!&|?;{])[ \t]*/(?![/*])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\])+/)""",
    re.DOTALL)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def code_only(text, path, keep_strings=False):
    """`text` with comments (and what stands in strings) blanked; offsets and lines stay."""
    def replace(match):
        if match.group("comment"):
            return _blank(match.group())
        groups = match.groupdict()
        if keep_strings or groups.get("number"):
            return match.group()
        return '"' + _blank(match.group()[1:-1]) + '"'
    pattern = _QML if path.endswith((".qml", ".js")) else _CPP
    return pattern.sub(replace, text)


def main(check):
    root = sys.argv[1] if len(sys.argv) > 1 else "."
    findings = check(root)
    for finding in findings:
        print(finding)
    name = os.path.basename(sys.argv[0])
    print(f"{name}: {len(findings)} findings" if findings else f"{name}: nothing found")
    sys.exit(1 if findings else 0)
