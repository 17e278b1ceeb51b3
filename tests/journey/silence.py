# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The power goes while a typed clock runs: the app is killed and begins again more than a minute
later. It asks about the time that nobody saw, both clocks stand until the expert has answered, what
he removes is billed to nobody, and the clock goes on from there."""

import os
import sys
import time

from app import App
from clock import EMAIL, REASON, count, request, same_clock, seconds, shown_by
from desktop import Desktop, wait_for
from run import SCREENS, open_row
from service import Service
from trial import Trial
from webdriver import Browser

AWAY = 70


def dies(app, browser, trial):
    app.kill()
    time.sleep(AWAY)
    assert seconds(browser.text("#work-clock")) >= AWAY, "nobody could know by then"
    app.start()
    app.wait_text("a question about your time is open", 90)
    # The panel was open when it died: so it is again, and is not to be shut by its button.
    app.wait("timePanelClose")
    app.wait_text("No activity from")
    app.wait_text("Nothing of it is billed until you answer.")
    wait_for("the page's clock back", lambda: seconds(browser.text("#work-clock")) < AWAY, 20)
    stood = seconds(browser.text("#work-clock"))
    time.sleep(3)
    assert seconds(browser.text("#work-clock")) == stood, "the page's clock goes on"
    trial.shot(app, "asked")
    trial.shot(browser, "stands")
    trial.step(f"Killed, and back after {AWAY} s: it asks, and the page's clock stands at {stood} s")
    return stood


def answers(app, browser, trial, stood):
    app.press("gapRemove")
    app.wait_text("Runs: " + REASON)
    wait_for("the page's clock", lambda: seconds(browser.text("#work-clock")) > stood, 20)
    apart = same_clock(app, browser)
    assert apart is not None and apart <= 1, apart
    assert shown_by(app) < AWAY, "what was removed counts"
    trial.shot(app, "goes-on")
    trial.step(f"Removed, it goes on at {shown_by(app)} s in page and window")


def travel(trial):
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        app = App(desktop, desktop.new_display(1600, 1000), trial.path("app"),
                  ["--platform", service.origin], log=trial.path("app.log"))
        browser = Browser(900, 900, "en", display=desktop.new_display(1280, 1000))
        try:
            app.start()
            trial.sign_in(app, EMAIL)
            request(browser, service.origin)
            open_row(app, "81…")
            app.wait("offerAccept")
            app.accept_offer()
            app.wait_text("Maria Huber")
            count(app, browser, trial)
            answers(app, browser, trial, dies(app, browser, trial))
        except BaseException:
            trial.shot(app, "failed")
            trial.shot(browser, "failed-page")
            raise
        finally:
            app.close()
            browser.close()


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("silence").run(travel))
