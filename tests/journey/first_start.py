# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer that knows nothing: which platform, the manual before the sign-in, the sign-in, the
first steps and the practice case, of which nothing is left behind."""

import sys

from app import App
from desktop import Desktop, wait_for
from service import Service
from trial import Trial

EMAIL = "lena.berger@demo.invalid"
PRINTER = "The printer does not print any more"


class FirstStart:
    def __init__(self, trial, desktop, service):
        self.trial, self.service = trial, service
        self.app = App(desktop, desktop.new_display(1280, 720), trial.path("app"),
                       log=trial.path("app.log"))

    def find_platform(self):
        app = self.app
        app.wait("platformField", 60)
        app.key("F1")
        app.wait("manualBack")
        app.key("Escape")
        app.wait("platformField")
        self.trial.step("F1 opens the manual before there is a platform")
        app.fill("platformField", "help desk")
        app.key("Return")
        app.wait_text("This is no address of a platform")
        app.fill("platformField", "http://127.0.0.1:9")
        app.key("Return")
        app.wait_text("No platform answers at 127.0.0.1:9")
        app.fill("platformField", self.service.origin)
        # Not by a press over the bus: the program may start anew before it has answered.
        app.key("Return")
        app.wait("signInButton", 60)
        assert app.shows(self.service.origin)
        self.trial.step("The platform is asked for, and remembered")
        app.key("F1")
        app.wait("manualBack")
        app.press("manualBack")
        app.wait("signInButton")
        app.press("otherPlatform")
        app.press("platformKeep")
        app.wait("signInButton")

    def say(self, words, answer):
        self.app.fill("practiceReply", words)
        self.app.key("Return")
        self.app.wait_text(answer)

    def practise(self):
        app = self.app
        app.press("step_practice")
        app.wait("practiceAccept")
        app.key("a")
        self.say("Hello, I am here.", "Good that you are there!")
        app.key("ctrl+shift+r")
        app.fill("practiceNote", "The printer is new.")
        app.press("practiceSend")
        app.press("practiceTime")
        app.wait_text("Time: 15 minutes")
        app.key("ctrl+r")
        self.say("What stands in the print queue?", "Use printer offline")
        self.say("Yes please.", "It prints!")
        app.fill("practiceSolution", "It was set to offline.")
        assert app.find("practiceMark")
        app.press("practiceSolve")
        app.wait_text("That was a whole case.")
        self.trial.shot(app, "practised")
        app.key("Escape")
        app.wait_gone("practiceMark")
        assert not app.shows(PRINTER)
        self.trial.step("The practice case goes to its end and leaves nothing behind")

    def come_back(self):
        app = self.app
        app.kill()
        app.start()
        app.wait("skip_look", 60)
        assert not app.find("step_practice")
        assert not app.shows(PRINTER)
        app.press("skip_look")
        wait_for("the look left out", lambda: not app.find("step_look"))
        self.trial.step("What was done is known after a restart, and the rest can be left out")


def travel(trial):
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        it = FirstStart(trial, desktop, service)
        try:
            it.app.start()
            it.find_platform()
            trial.sign_in(it.app, EMAIL)
            it.practise()
            it.come_back()
        except BaseException:
            trial.shot(it.app, "failed")
            raise
        finally:
            it.app.close()


if __name__ == "__main__":
    sys.exit(Trial("first_start").run(travel))
