#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the sizes beyond which a thing wants to be two things (CONTRIBUTING.md): lines of a file,
lines between the braces of a C++ function.
"""
import re

import sources
from sources import Finding

FILE_LINES = {".cpp": 400, ".h": 200, ".qml": 200}
SINGLE_FILES = {"app/main.cpp": 150, "werkbank": 300}
FUNCTION_LINES = 50

# What stands before a brace that opens a scope holding functions, not a function.
SCOPE = re.compile(r"^\s*(?:template\s*<.*>\s*)?(?:inline\s+)?"
                   r"(?:namespace|class|struct|union|enum|extern\s*\"\s*\")(?!\w)", re.DOTALL)
# What may stand before that and has no `;`: a section of a class, a macro such as Q_ENUM_NS(X).
PREFIX = re.compile(r"^\s*(?:(?:public|private|protected|Q_SIGNALS|(?:public|private) Q_SLOTS)\s*:|"
                    r"[A-Z][A-Z0-9_]+(?:\([^()]*\))?(?=\s))")
PREPROCESSOR = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.MULTILINE)


def functions(code):
    """(offset of the opening brace, offset of the closing one) of each function body."""
    code = PREPROCESSOR.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), code)
    stack = []  # per open brace: (kind, offset)
    kind = ""
    head = 0    # where the text begins that says what the next brace opens
    for match in re.finditer(r"[{};]", code):
        at = match.start()
        if match.group() == "{":
            kind = kind_of(code[head:at], [kind for kind, _ in stack])
            stack.append((kind, at))
        elif match.group() == "}" and stack:
            kind, start = stack.pop()
            if kind == "function":
                yield start, at
        # The braces of `f(int x = {})` and `: m_x{…}` are part of what the next brace opens.
        if kind != "head" or match.group() == ";":
            head = at + 1


def kind_of(head, around):
    if not set(around) <= {"scope"}:
        return "inside"
    while prefix := PREFIX.match(head):
        head = head[prefix.end():]
    if SCOPE.match(head):
        return "scope"
    if head.count("(") > head.count(")") or re.search(r"\)[^;]*:[^:;]*\w$", head):
        return "head"
    return "function" if "(" in head and not head.rstrip().endswith(("=", ",", "(")) else "value"


def check_functions(root):
    for path in sources.files(root, ".h", ".cpp"):
        code = sources.code_only(sources.read(root, path), path)
        for start, end in functions(code):
            lines = code.count("\n", start, end) - 1
            if lines > FUNCTION_LINES:
                yield Finding(path, sources.line_of(code, start),
                              f"a function of {lines} lines; {FUNCTION_LINES} are the limit")


def check_files(root):
    limits = [(path, FILE_LINES[path[path.rindex("."):]])
              for path in sources.files(root, *FILE_LINES)]
    limits += [(path, limit) for path, limit in SINGLE_FILES.items()
               if path in sources.files(root, path.rsplit("/", 1)[-1])]
    for path, limit in limits:
        lines = sources.read(root, path).count("\n")
        if lines > limit:
            yield Finding(path, lines, f"{lines} lines; {limit} are the limit")


def check(root):
    return [*check_files(root), *check_functions(root)]


if __name__ == "__main__":
    sources.main(check)
