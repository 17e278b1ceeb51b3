#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the packages say they need: QML modules are loaded at run time, so no linker tells them."""
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def paragraphs():
    text = (ROOT / "packaging/debian/control").read_text(encoding="utf-8")
    for part in text.strip().split("\n\n"):
        fields = re.split(r"^(\S+):", part, flags=re.M)[1:]
        yield dict(zip(fields[::2], (field.strip() for field in fields[1::2])))


def names(field):
    return {re.split(r"[ (|]", one.strip())[0] for one in field.split(",") if one.strip()}


def imported():
    found = set()
    for file in (ROOT / "qml").rglob("*.qml"):
        found |= set(re.findall(r"^import ([\w.]+)", file.read_text(encoding="utf-8"), re.M))
    return {module for module in found if module.split(".")[0] != "Werkbank"}


class Needs(unittest.TestCase):
    def test_each_imported_qml_module_is_a_dependency_of_the_app(self):
        app = next(p for p in paragraphs() if p.get("Package") == "werkbank")
        modules = {"qml6-module-" + module.lower().replace(".", "-") for module in imported()}
        self.assertIn("qml6-module-qtquick", modules)
        self.assertEqual(modules - names(app["Depends"]), set())

    def test_each_library_that_building_needs_is_a_build_dependency(self):
        listed = re.sub(r"#.*", "", (ROOT / "tools/packages.txt").read_text(encoding="utf-8"))
        libraries = {name for name in listed.split() if name.endswith("-dev")}
        source = next(p for p in paragraphs() if "Source" in p)
        self.assertGreater(len(libraries), 15)
        self.assertEqual(libraries - names(source["Build-Depends"]), set())


if __name__ == "__main__":
    unittest.main()
