# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links werkbank://case/<id> from outside: into the window that is open, into a program that is not
running yet, and those that lead nowhere. They go to a case and do nothing else."""

import os
import subprocess
import sys
import time

from app import BIN, App
from desktop import Desktop, wait_for
from foreign import customer, new_id, order
from run import open_row
from service import Service
from trial import Trial

EMAIL = "lena.berger@demo.invalid"
HOSTILE = ["werkbank://case/", "werkbank://case/../../etc/passwd", "werkbank://accept/{}",
           "werkbank://case/{}/accept", "werkbank://case/{}?accept=1", "WERKBANK://case/{}",
           "werkbank://case/{}%0a", "werkbank://user:pass@case/{}", "werkbank:" + "a" * 60_000]


class Links:
    def __init__(self, trial, desktop, service):
        self.trial, self.desktop, self.service = trial, desktop, service
        self.display = desktop.new_display(1280, 800)
        self.app = App(desktop, self.display, trial.path("app"), ["--platform", service.origin],
                       log=trial.path("app.log"))

    def take(self, who):
        status, made = order(self.service.origin, description="Der Drucker steht still.",
                             device="Laserdrucker", customer={"name": who})
        assert status == 201, made
        open_row(self.app, "81…")
        self.app.wait("offerAccept")
        self.app.accept_offer()
        self.app.wait_text(who)
        return made["case"], customer(self.service.origin, made["session"])

    def click(self, link):
        """As the desktop starts the program for a link; its exit code."""
        return subprocess.run([os.path.join(BIN, "werkbank"), "--data", self.app.data, link],
                              env=dict(self.desktop.env, DISPLAY=self.display), timeout=30,
                              capture_output=True, check=False).returncode

    def go(self):
        first, _ = self.take("Anna Quittenhobel")
        second, guest = self.take("Berta Rundholzkeil")
        self.app.key("ctrl+comma")
        self.app.wait("settingLanguage")
        assert self.click(f"werkbank://case/{first}") == 0
        self.app.wait_text("Anna Quittenhobel")
        self.app.wait("composerReply")
        self.trial.step("A link opens its case in the window that is there")
        assert self.click(f"werkbank://case/{second}") == 0
        self.app.wait_text("A link leads to another case")
        time.sleep(0.5)
        assert self.app.find("caseState") and not self.shown("Berta Rundholzkeil"), "it went there"
        self.trial.shot(self.app, "asked")
        self.trial.step("While a case is open, the link to another only asks")
        assert self.click(f"werkbank://case/{new_id()}") == 0
        self.app.wait_text("The link leads to a case that is not yours.")
        self.trial.step("A link to a case that is not his says so")
        for link in HOSTILE:
            assert self.click(link.format(second)) == 2, link[:80]
        assert self.app.process.poll() is None
        assert guest.all("case")[0]["state"] == "assigned"
        self.trial.step(f"{len(HOSTILE)} other links are refused and do nothing")
        self.app.kill()
        self.app.options.append(f"werkbank://case/{second}")
        self.app.start()
        wait_for("the other case", lambda: self.shown("Berta Rundholzkeil")
                 or self.app.shows("A link leads to another case"), 60)
        self.trial.step("A link that starts the program leads there once the copy is open")

    def shown(self, name):
        """In the header of the open case, not only in the list."""
        node = self.app.find("composerReply")
        return node is not None and name.split()[1] in (node.get_name() or "")


def travel(trial):
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        it = Links(trial, desktop, service)
        try:
            it.app.start()
            trial.sign_in(it.app, EMAIL)
            it.go()
        except BaseException:
            trial.shot(it.app, "failed")
            raise
        finally:
            it.app.close()


if __name__ == "__main__":
    sys.exit(Trial("links").run(travel))
