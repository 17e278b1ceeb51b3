#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No two headers define a type of one name: a program that has both rooms in it (the simulator has
the client and the platform) would run with one of the two for both, and nothing would say so.
No program has app and platform in it.
"""
import re

import sources
from sources import Finding

NAMESPACE = re.compile(r"^namespace ([\w:]+) \{", re.MULTILINE)
TYPE = re.compile(r"^(?:class|struct|enum class|union) (\w+)(?: final)?\s*(?::[^:;{][^;{]*)?\{",
                  re.MULTILINE)


def room(path):
    return path.rsplit("/", 1)[0]


def types(code):
    """(qualified name, offset) of each type that stands in no other one."""
    spaces = [(match.start(), match.group(1)) for match in NAMESPACE.finditer(code)]
    for match in TYPE.finditer(code):
        space = [name for start, name in spaces if start < match.start()][-1:]
        yield "::".join([*space, match.group(1)]), match.start()


def check(root):
    first, findings = {}, []
    for path in sources.files(root, ".h"):
        if not path.startswith(sources.PRODUCT):
            continue
        code = sources.code_only(sources.read(root, path), path)
        for name, offset in types(code):
            if name in first and {room(path), room(first[name])} != {"app", "platform"}:
                findings.append(Finding(path, sources.line_of(code, offset),
                                        f"{first[name]} has a type {name}, too"))
            first.setdefault(name, path)
    return findings


if __name__ == "__main__":
    sources.main(check)
