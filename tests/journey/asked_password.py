# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A password that an expert asks for: the customer types it on the page in Chromium, the window shows
it when it is wanted, a copy of it is gone from the clipboard after half a minute, and it is put away
for good. A second one is lost with the program that showed it. Neither is ever in a file, at the
expert's or at the platform's, nor in a log."""

import random
import string
import sys
import time

from app import App, focus_node
from clock import request
from desktop import Desktop, wait_for
from hands import text_of
from run import open_row
from service import Service
from stores import Scan
from trial import Trial
from webdriver import Browser

EMAIL = "lena.berger@demo.invalid"
PURPOSE = "Wi-Fi key of the box"
KEPT = 30  # s in the clipboard


def new_password():
    return "Kachel-" + "".join(random.SystemRandom().choice(string.ascii_letters) for _ in range(16))


class Asked:
    def __init__(self, trial, desktop, service, browser):
        self.trial, self.desktop, self.service, self.browser = trial, desktop, service, browser
        self.passwords = []
        self.app = App(desktop, desktop.new_display(1280, 720), trial.path("app"),
                       ["--platform", service.origin], log=trial.path("app.log"))

    def begin(self):
        self.app.start()
        self.trial.sign_in(self.app, EMAIL)
        request(self.browser, self.service.origin)
        open_row(self.app, "81…")
        self.app.wait("offerAccept")
        self.app.accept_offer()
        self.app.wait_text("Maria Huber")

    def ask(self):
        """By the palette; the customer answers on the page."""
        self.app.key("ctrl+k")
        self.app.wait("paletteField")
        self.app.type("Ask for a password")
        wait_for("the action", lambda: self.app.count_text("Ask for a password") > 1)
        self.app.key("Return")
        self.app.fill("secretPurpose", PURPOSE)
        self.app.key("ctrl+Return")
        self.app.wait("secretWithdraw")
        self.browser.wait_text(PURPOSE, "#secret", 20)
        password = new_password()
        self.passwords.append(password)
        self.browser.type("#secret-text", password)
        self.browser.click("#secret-send")
        self.app.wait("secretShow")
        assert self.browser.script("return document.getElementById('secret-text').value") == ""
        kept = self.browser.script("return JSON.stringify({...sessionStorage, ...localStorage})")
        assert password not in kept, "the page has kept the password"
        assert not self.app.shows(password), "shown before anybody wanted to see it"
        return password

    def nowhere(self, when):
        scan = Scan({f"password {n}": word for n, word in enumerate(self.passwords)})
        for folder in (self.trial.folder, self.desktop.folder):
            scan.folder(folder)
        assert scan.files > 20 and scan.bytes > 100_000, "there was nothing to search"
        assert not scan.hits, f"{when}: {scan.hits[:9]}"
        return f"{scan.files} files ({scan.bytes / 1e6:.1f} MB)"

    def pasted(self):
        """What another field gets from the clipboard; it is emptied again at once."""
        wait_for("the keyboard in the filter", lambda: focus_node(self.app.find("casesFilter")))
        self.app.key("ctrl+a", "Delete")
        self.app.key("ctrl+v")
        time.sleep(0.3)
        text = text_of(self.app.find("casesFilter"))
        self.app.key("ctrl+a", "Delete")
        return text

    def shown(self):
        password = self.ask()
        self.trial.shot(self.browser, "given")
        self.trial.step("The customer types a password in Chromium; it lies hidden in the window, and "
                        "in none of " + self.nowhere("sealed"))
        self.app.press("secretShow")
        self.app.wait_text(password)
        self.trial.shot(self.app, "shown")
        self.app.press("secretShow")
        wait_for("hidden again", lambda: not self.app.shows(password))
        self.app.press("secretCopy")
        copied = time.monotonic()
        assert self.pasted() == password, "the copy is not in the clipboard"
        time.sleep(max(0.0, copied + KEPT + 1 - time.monotonic()))
        assert self.pasted() == "", "the clipboard holds it for longer"
        self.trial.step(f"Shown, hidden, copied; after {KEPT} s the clipboard is empty")
        self.app.press("secretCopy")
        self.app.press("secretEnd")
        self.app.wait_gone("secretLine")
        assert self.pasted() == "", "put away, but still in the clipboard"
        wait_for("the question gone from the page", lambda: self.browser.script(
            "return document.getElementById('secret').hidden"))
        self.trial.step("Put away, it is gone from window, clipboard and page; it is in none of "
                        + self.nowhere("put away"))

    def killed(self):
        password = self.ask()
        self.app.press("secretShow")
        self.app.wait_text(password)
        self.app.kill()
        found = self.nowhere("killed")
        self.app.start()
        self.app.wait("conversation", 60)
        time.sleep(2)
        assert not self.app.shows(password) and not self.app.find("secretText"), \
            "it was kept for the next start"
        self.trial.shot(self.app, "after")
        self.trial.step("A second one ends with the program that was killed while it showed it; it is "
                        "in none of " + found)


def travel(trial):
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        browser = Browser(900, 1000, "en", display=desktop.new_display(1280, 1000),
                          log=trial.path("chromium.log"))
        it = Asked(trial, desktop, service, browser)
        try:
            it.begin()
            it.shown()
            it.killed()
        except BaseException:
            trial.shot(it.app, "failed")
            trial.shot(browser, "failed")
            raise
        finally:
            it.app.close()
            browser.close()


if __name__ == "__main__":
    sys.exit(Trial("asked_password").run(travel))
