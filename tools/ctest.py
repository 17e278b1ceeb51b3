#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ctest.py BUILD_DIR [CTEST ARGS]: runs ctest and ends with `N passed, N failed, N skipped`.

Counted is each ctest test (a Qt Test executable, a lint, a journey). A test function that an
executable skipped counts once more as skipped, so that no skip hides in a pass; each skip is
listed with its reason. Exit code 0 only if nothing failed and something passed.

Many tests mostly wait, so each takes as many places (PROCESSORS) as it takes tenths of a processor.
A processor has fifteen: not all need their part at the same time. Those that last begin first:
tests/CMakeLists.txt.
"""
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

QT_SKIP = re.compile(r"^SKIP   : (\S+?)\(.*?\) (.*)$", re.MULTILINE)


def last_line(text):
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"


def evaluate(report):
    """The report's figures: (passed, names of failed, [(what, why)] of skipped)."""
    passed, failed, skipped = 0, [], []
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        name, status = case.get("name"), case.get("status")
        output = case.findtext("system-out") or ""
        if status == "run":
            passed += 1
            skipped += [(f"{name}: {function}", why) for function, why in QT_SKIP.findall(output)]
        elif status == "fail" or status == "notrun" and "SKIP" not in skip_message(case):
            failed.append(name)
        else:
            skipped.append((name, last_line(output)))
    return passed, failed, skipped


def skip_message(case):
    """Why ctest did not run a test: `SKIP_…` if the test itself said so, else it could not run."""
    element = case.find("skipped")
    return element.get("message", "") if element is not None else ""


def main(build, *arguments):
    report = os.path.abspath(os.path.join(build, "tests.xml"))
    if os.path.exists(report):
        os.remove(report)
    status = subprocess.call([
        "ctest", "--test-dir", build, f"-j{15 * os.cpu_count()}", "--output-on-failure", "--no-tests=error",
        "--output-junit", report, "--test-output-size-passed", "10000000", *arguments])
    if not os.path.exists(report):
        print("werkbank: ctest ended without a report.", file=sys.stderr)
        return status or 1
    passed, failed, skipped = evaluate(report)
    print()
    for what, why in skipped:
        print(f"skipped  {what}: {why}")
    for name in failed:
        print(f"failed   {name}")
    print(f"{passed} passed, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed or status or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
