#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man pages name what --help names, and nothing that it does not."""
import os
import pathlib
import re
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BIN = pathlib.Path(os.environ["WERKBANK_BIN"])


def help_of(program):
    return subprocess.run([BIN / program, "--help"], check=True, stdout=subprocess.PIPE,
                          text=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout


def page_of(program):
    page = (ROOT / f"packaging/man/{program}.1").read_text(encoding="utf-8")
    return re.sub(r"\\f[A-Z]", "", page).replace("\\-", "-")


def options(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))


class ManPages(unittest.TestCase):
    def agree(self, program):
        said, printed = options(help_of(program)), options(page_of(program))
        # A usage line names --help only where there is something to say of it.
        self.assertEqual(said | {"--help"}, printed | {"--help"})

    def test_the_page_of_the_app_has_its_options(self):
        self.agree("werkbank")

    def test_the_page_of_the_platform_has_its_options(self):
        page = page_of("werkbank-platform")
        self.assertGreater(len(options(page)), 50)
        # What belongs to other programs in the example.
        own = page.replace("systemctl enable --now", "")
        self.assertEqual(options(help_of("werkbank-platform")), options(own))

    def test_the_page_of_the_platform_has_its_commands(self):
        said = re.findall(r"^  ([a-z]+(?: [a-z]+)?)(?= |$)", help_of("werkbank-platform"), re.M)
        named = re.findall(r"^\.TP\n\.B ([a-z]+(?: [a-z]+)?)$", page_of("werkbank-platform"),
                           re.M)
        self.assertGreater(len(said), 20)
        self.assertEqual(said, named)


if __name__ == "__main__":
    unittest.main()
