# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of a case in real windows: the expert starts it with a reason, the customer's page shows
the same time and price, the customer pauses it and lets it go on, and the expert stops it without a
connection. What becomes of the time is pays.py's."""

import os
import re
import sys
import time

from app import App
from desktop import Desktop, wait_for
from proxy import Proxy
from run import SCREENS, open_row
from service import Service
from trial import Trial
from webdriver import Browser

EMAIL = "lena.berger@demo.invalid"
REASON = "Reading the log of the box"


def seconds(text):
    found = re.search(r"(\d+):(\d\d):(\d\d)", text)
    return int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3]) if found else None


def request(browser, origin):
    browser.open(origin + "/t/demo/?lang=en")
    browser.type("#description", "Since the update the FRITZ!Box blinks red. The telephone is dead.")
    browser.click("#suggestions label, #suggestions button")
    browser.type("#name", "Maria Huber")
    browser.type("#email", "maria.huber@kunde.invalid")
    browser.type("#postcode", "81667")
    browser.type("#city", "München")
    browser.click("#start-early")
    browser.click("#loses-right")
    browser.click("#submit")


def shown_by(app):
    node = app.find("clockElapsed")
    return seconds(node.get_name()) if node else None


def same_clock(app, browser):
    """How far page and window are apart: the least of some looks, for a look takes its time, too."""
    apart = []
    for _ in range(6):
        before = time.monotonic()
        page = seconds(browser.text("#work-clock"))
        window = shown_by(app)
        if page is not None and window is not None and time.monotonic() - before < 1:
            apart.append(abs(page - window))
        time.sleep(0.3)
    return min(apart) if apart else None


def count(app, browser, trial):
    app.press("clockButton")
    app.fill("clockReason", REASON)
    app.press("clockStart")
    app.wait_text("Runs: " + REASON)
    wait_for("the clock on the page", lambda: seconds(browser.text("#work-clock")), 20)
    wait_for("some seconds", lambda: (shown_by(app) or 0) >= 3, 20)
    apart = same_clock(app, browser)
    assert apart is not None and apart <= 1, apart
    app.wait_text("14.00 €")
    app.wait_text("8.23 €")
    trial.shot(app, "runs")
    trial.step(f"The expert starts the clock; page and window show the same, {apart} s apart")


def pause(app, browser, trial):
    browser.click("#work-pause")
    app.wait_text("M. Huber paused it.")
    stood = shown_by(app)
    time.sleep(2)
    assert shown_by(app) == stood, "the clock goes on in a pause"
    trial.shot(app, "paused")
    browser.click("#work-pause")
    app.wait_text("Runs: " + REASON)
    trial.step("The customer pauses it and lets it go on; the window says who did")


def offline(app, proxy, trial):
    proxy.refuse = True
    proxy.drop()
    app.wait_text("No connection")
    app.press("clockStop")
    app.wait_text("stands")
    app.wait_text("waits on this computer")
    trial.shot(app, "offline")
    proxy.refuse = False
    wait_for("the stop sent", lambda: not app.shows("waits on this computer"), 60)
    app.wait_text("stands")
    trial.step("Without a connection it stops at once, and the platform hears of it later")


def travel(trial):
    proxy = Proxy()
    with Desktop() as desktop, Service(trial.path("platform"), log=trial.path("platform.log"),
                                       options=["--origin", proxy.origin]) as service:
        proxy.upstream = service.port
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        app = App(desktop, desktop.new_display(1600, 1000), trial.path("app"),
                  ["--platform", proxy.origin], log=trial.path("app.log"))
        browser = Browser(900, 900, "en", display=desktop.new_display(1280, 1000))
        try:
            app.start()
            trial.sign_in(app, EMAIL)
            request(browser, proxy.origin)
            open_row(app, "81…")
            app.wait("offerAccept")
            app.accept_offer()
            app.wait_text("Maria Huber")
            count(app, browser, trial)
            pause(app, browser, trial)
            offline(app, proxy, trial)
        except BaseException:
            trial.shot(app, "failed")
            raise
        finally:
            app.close()
            browser.close()
            proxy.close()


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("clock").run(travel))
