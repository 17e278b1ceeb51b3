#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds calls that a rule of CONTRIBUTING.md forbids, tests that cannot fail, paths of somebody's
machine and words that mark unfinished work.
"""
import re

import sources
from sources import Finding

CODE = (".h", ".cpp")
TEXT = CODE + (".qml", ".js", ".py", ".sh", ".md", ".html", ".css", ".txt", ".cmake", ".json",
               ".toml", ".yml", ".svg", "werkbank", ".ci/run")

# (pattern, why) in C++ that reaches users.
CALLS = [
    (r"\bignoreSslErrors\b", "accepts any certificate"),
    (r"\bsetInsecureFallback\b", "writes a secret in plain text"),
    (r"\bQSql\w*|\bQtSql\b", "QtSql's SQLite accepts a key and writes plain text; use core/db"),
    (r"\bQEventLoop\b|\bprocessEvents\s*\(",
     "runs foreign code in the middle of ours; use .then()"),
    (r"\bwaitFor(?:Finished|Started|Connected|Disconnected|Encrypted|ReadyRead|BytesWritten|"
     r"NewConnection)\s*\(", "stops the thread; use .then() or a signal"),
    (r"(?<![\w.>:])(?:::|std::)?(?:system|popen)\s*\(", "starts a shell"),
    (r"\bQRandomGenerator\b|\bstd::(?:mt19937\w*|random_device|rand)\b|(?<![\w.>:])s?rand\s*\(",
     "is not drawn from the injected Rng"),
    (r"\bQ(?:Date|Time|DateTime)::current\w*|\bQElapsedTimer\b|"
     r"(?<![\w.>:])time\s*\(\s*(?:nullptr|0|NULL)",
     "is not read from the injected Clock"),
    (r"\bQt::(?:RichText|AutoText|MarkdownText)\b|\bsetTextFormat\b", "shows text as markup"),
    (r"\bQ_FOREACH\b|\bforeach\s*\(", "copies its container"),
    (r"\bsetContextProperty\b", "is invisible to qmllint; pass a required property"),
    (r"\bQ_GLOBAL_STATIC\b", "is a singleton"),
]

# In tests, by the language of the file.
TESTS = {
    CODE: [(r"\bQVERIFY2?\s*\(\s*true\b|\bQCOMPARE\s*\(\s*true\s*,\s*true\s*\)", "cannot fail"),
           (r"""\bQSKIP\s*\(\s*(?:""|\))""", "gives no reason")],
    (".py",): [(r"\bassert\s+True\b|\bassertTrue\s*\(\s*True\b", "cannot fail"),
               (r"""\bskip(?:Test)?\s*\(\s*(?:""|''|\))""", "gives no reason")],
}

# In every text; written so that this file does not find itself.
UNFINISHED = re.compile(r"\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b")
MACHINE_PATH = re.compile(r"(?<![\w$}.])/(?:hom[e]/\w|wor[k]/|roo[t]/[\w.]|User[s]/\w)"
                          r"|\b[A-Z]:\\User[s]\\")


def matches(path, code, rules):
    for pattern, why in rules:
        for match in re.finditer(pattern, code):
            yield Finding(path, sources.line_of(code, match.start()),
                          f"{match.group().strip()} {why}")


def check_code(root):
    for path in sources.files(root, *CODE):
        if path.startswith(sources.PRODUCT):
            yield from matches(path, sources.code_only(sources.read(root, path), path), CALLS)


def check_tests(root):
    for endings, rules in TESTS.items():
        for path in sources.files(root, *endings, under="tests"):
            text = sources.read(root, path)
            if endings is CODE:
                text = sources.code_only(text, path, keep_strings=True)
            yield from matches(path, text, rules)


def check_text(root):
    for path in sources.files(root, *TEXT):
        text = sources.read(root, path)
        for pattern, why in ((UNFINISHED, "marks unfinished work"),
                             (MACHINE_PATH, "is a path of somebody's machine")):
            if pattern is MACHINE_PATH and path.startswith("tests/"):
                continue  # there it is input: names and paths of customers that must be hidden
            for match in pattern.finditer(text):
                yield Finding(path, sources.line_of(text, match.start()), f"{match.group()} {why}")


def check(root):
    return [*check_code(root), *check_tests(root), *check_text(root)]


if __name__ == "__main__":
    sources.main(check)
