# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys besides the main one share: steps that are counted and printed, a folder,
pictures, and signing in an expert without a browser of weight."""

import os
import re
import shutil
import sys
import tempfile
import traceback

from desktop import wait_for
from foreign import http
from run import SCREENS, browser_shim, opened_address

PASSWORD = "quiet-lantern-seven-harbours"


class Trial:
    def __init__(self, name):
        self.name = name
        self.folder = tempfile.mkdtemp(prefix=f"werkbank-{name}-")
        self.passed = 0
        self.shots = 0
        self.shim, self.reader = browser_shim(self)

    def path(self, name):
        return os.path.join(self.folder, name)

    def step(self, text):
        self.passed += 1
        print(f"{self.passed:2d}. {text}", flush=True)

    def shot(self, app, name):
        self.shots += 1
        app.screenshot(os.path.join(SCREENS, f"{self.name}-{self.shots:02d}-{name}.png"))

    def sign_in(self, app, email, connected="Connected", home="casesList"):
        """Walks the platform's page as a browser does: the form, its answer, the way back."""
        app.press("signInButton")
        address = opened_address(self.reader)
        status, _, page = http("GET", address)
        assert status == 200, page
        sealed = re.search(rb'name="request" value="([^"]+)"', page)[1].decode()
        origin = address.split("/signin")[0]
        status, headers, page = http("POST", origin + "/signin", form={
            "request": sealed, "email": email, "password": PASSWORD})
        assert status == 303, page
        status, _, page = http("GET", headers["Location"])
        assert status == 200, page
        app.press("keyringOnlyButton", 30)
        app.wait(home, 60)
        wait_for("the app connected", lambda: app.shows(connected), 30)

    def run(self, travel):
        """The exit code; prints the logs' ends where a step did not hold."""
        try:
            travel(self)
        except Exception:
            traceback.print_exc()
            for name in sorted(os.listdir(self.folder)):
                if name.endswith(".log"):
                    with open(self.path(name), encoding="utf-8", errors="replace") as file:
                        print(f"--- {name}\n" + "".join(file.readlines()[-30:]), file=sys.stderr)
            print(f"{self.passed} passed, 1 failed")
            return 1
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)
        if self.passed:
            print(f"{self.passed} passed, 0 failed")
        return 0
