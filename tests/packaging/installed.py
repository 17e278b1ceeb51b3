#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the packages installed, used as a user would: in a Debian root without anything else of
Werkbank (tools/try-packages.sh). Prints what it saw; leaves a picture in the folder it is given."""
import glob
import os
import re
import subprocess
import sys
import tempfile

from app import App
from desktop import Desktop, wait_for
from service import Service

TRIED = sys.argv[1]
ENTRY = "/usr/share/applications/org.werkbank.Werkbank.desktop"
PROFILE = os.path.expanduser("~/profile")


def said(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def look_at_files():
    for page in ("werkbank", "werkbank-platform"):
        text = said("man", "-P", "cat", page)
        assert "SYNOPSIS" in text and page in text, f"man {page}"
    print("man pages: werkbank(1), werkbank-platform(1)")
    said("desktop-file-validate", ENTRY)
    with open("/usr/share/applications/mimeinfo.cache", encoding="utf-8") as file:
        assert "x-scheme-handler/werkbank=org.werkbank.Werkbank.desktop" in file.read()
    program = re.search(r"^Exec=(\S+)", open(ENTRY, encoding="utf-8").read(), re.M)[1]
    print("desktop entry: runs", said("which", program).strip(), "and takes werkbank: links")
    for program in ("werkbank", "werkbank-platform"):
        print("version:", said(program, "--version").strip())


def window_of(app):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Werkbank$"],
                           env=dict(app.desktop.env, DISPLAY=app.display), check=False,
                           stdout=subprocess.PIPE, text=True).stdout.split()
    return found[0] if found else None


def main():
    look_at_files()
    log = os.path.join(TRIED, "programs.log")
    asks, asked = os.pipe()
    answers, answered = os.pipe()
    for end in (asks, asked, answers, answered):
        os.set_inheritable(end, True)
    service = Service(tempfile.mkdtemp(), options=["--signin-in", str(asks), "--signin-out",
                                                   str(answered)], log=log)
    with Desktop() as desktop:
        display = desktop.new_display()
        service.start(pass_fds=[asks, answered])
        print("platform: serves its demo data at", service.origin)
        app = App(desktop, display, PROFILE, ["--platform", service.origin, "--demo-signin-out",
                                              str(asked), "--demo-signin-in", str(answers)],
                  pass_fds=[asked, answers], log=log).start()
        try:
            window = wait_for("the window", lambda: window_of(app), 60)
            wmclass = re.search(r'"([^"]*)"\n$', said("xprop", "-id", window, "WM_CLASS"))[1]
            entry = open(ENTRY, encoding="utf-8").read()
            assert f"\nStartupWMClass={wmclass}\n" in entry, f"class of the window: {wmclass}"
            print("app: its window is called Werkbank, of the class that the entry names:", wmclass)
            app.wait("keyringOnlyButton", 60)
            app.press("keyringOnlyButton")
            app.wait("casesList", 60)
            app.wait_text("Connected", 30)
            print("app: signed in, connected, the list of cases is there:",
                  len(app.nodes("caseRow")), "rows")
        finally:
            desktop.screenshot(display, os.path.join(TRIED, "installed.png"))
            app.close()
            service.close()
    with open(log, encoding="utf-8") as file:
        lines = [line for line in file if "not installed" in line or "No such file" in line
                 or "cannot open shared object" in line]
    assert not lines, lines
    assert glob.glob(os.path.join(PROFILE, "profiles/*/local.db")), "no profile was kept"


main()
