# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the customer's pages share: a browser window, a platform with one expert, and the
way from the form to a case that he has taken."""

import base64
import os
import re
import time
import unittest

from foreign import new_id
from stand import Platform
from webdriver import Browser

SCREENS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../build/screens")
WORDS = {"de": {"problem": "Seit dem Update ist das Telefon an der FRITZ!Box tot, Internet geht.",
                "light": "Leuchtet an der Box die Info-LED rot?", "yes": "Ja, seit heute früh.",
                "steps": "Bitte probieren Sie diese drei Schritte.",
                "solved": "Die Rufnummer war abgemeldet. Neu angemeldet, Anruf geprüft."},
         "en": {"problem": "Since the update the phone on my FRITZ!Box is dead, internet works.",
                "light": "Is the info light on the box red?", "yes": "Yes, since this morning.",
                "steps": "Please try these three steps.",
                "solved": "The number was signed off. Signed on again, call tested."}}


class Window(Browser):
    """A browser window of the given width that can be changed while it runs."""

    def __init__(self, language):
        super().__init__(1280, 820, language)
        self.width, self.language, self.dark = 1280, language, False

    def forget(self, origin):
        """As new: nothing of the tests before is left."""
        self.open(f"{origin}/nothing-here")
        self.script("localStorage.clear(); sessionStorage.clear();")
        self.problems()

    def look(self, width=None, dark=None):
        self.width, self.dark = width or self.width, self.dark if dark is None else dark
        self.cdp("Emulation.setDeviceMetricsOverride", width=self.width, deviceScaleFactor=1,
                 height=740 if self.width < 500 else 820, mobile=self.width < 500)
        self.cdp("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if self.dark else "light"}])
        scheme = "dark" if self.dark else "light"
        self.until(f"innerWidth === {self.width} && "
                   f"matchMedia('(prefers-color-scheme: {scheme})').matches", "the new look")

    def picture(self, name, whole=False):
        size = self.cdp("Page.getLayoutMetrics")["cssContentSize"] if whole else None
        options = {"captureBeyondViewport": True, "clip": {
            "x": 0, "y": 0, "width": self.width, "height": size["height"], "scale": 1}} if whole else {}
        data = self.cdp("Page.captureScreenshot", **options)["data"]
        os.makedirs(SCREENS, exist_ok=True)
        scheme = "dark" if self.dark else "light"
        file = f"customer-{name}-{self.width}-{self.language}-{scheme}.png"
        with open(os.path.join(SCREENS, file), "wb") as out:
            out.write(base64.b64decode(data))

    def press(self, key):
        """A key as the keyboard gives it, to whatever has the focus."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32}
        text = {"Enter": "\r", " ": " "}.get(key)
        for kind in ("keyDown", "keyUp"):
            self.cdp("Input.dispatchKeyEvent", type=kind, key=key, code=key if key != " " else "Space",
                     windowsVirtualKeyCode=codes[key],
                     **({"text": text} if text and kind == "keyDown" else {}))

    def write(self, text):
        self.cdp("Input.insertText", text=text)

    def focused(self):
        return self.script("const e = document.activeElement; return e.id || e.name || e.tagName;")

    def until(self, source, what, seconds=20):
        end = time.monotonic() + seconds
        while not (value := self.script(f"return {source};")):
            assert time.monotonic() < end, f"after {seconds} s still not: {what}"
            time.sleep(0.05)
        return value

    def problems(self):
        """What the console complains of, lost connections apart."""
        entries = self._do("POST", "/se/log", {"type": "browser"})
        return [e["message"] for e in entries if e["level"] in ("SEVERE", "WARNING")
                and "ERR_CONNECTION_REFUSED" not in e["message"]
                and "WebSocket" not in e["message"]
                and not re.search(r"status of 4\d\d", e["message"])]


class PagesCase(unittest.TestCase):
    """One platform and one browser per language for all tests of a class."""
    options = ()

    @classmethod
    def setUpClass(cls):
        cls.platform = Platform(options=cls.options,
                                limits='{"requests_per_minute": 100000, "cases_per_hour": 1000}')
        cls.platform.start()
        cls.platform.add_tenant()
        cls.platform.add_expert(name="Lena Berger")
        client = cls.platform.expert()
        assert client.do("profile.capacity", {"capacity": 20, "base": 3})["result"] == "done"
        client.close()
        cls.windows = {}

    @classmethod
    def tearDownClass(cls):
        for window in cls.windows.values():
            window.close()
        cls.platform.close()

    def window(self, width=1280, language="de", dark=False):
        """A browser of that language; starting one takes longer than most tests."""
        if language not in self.windows:
            self.windows[language] = Window(language)
        window = self.windows[language]
        window.forget(self.platform.origin)
        window.look(width, dark)
        return window

    def expert(self):
        client = self.platform.expert()
        self.addCleanup(client.close)
        return client

    @property
    def form(self):
        return f"{self.platform.origin}/t/kabelnetz/"

    def fill(self, window, consent=True, email="maria.huber@example.org", name="Maria Huber"):
        window.open(self.form)
        window.type("#description", WORDS[window.language]["problem"])
        window.wait("#suggestions input:checked")
        window.type("#device", "FRITZ!Box 7590 AX")
        window.type("#name", name)
        window.type("#email", email)
        window.type("#postcode", "81547")
        window.type("#city", "München")
        if consent:
            window.click("#start-early")
            window.click("#loses-right")

    def order(self, window, **options):
        self.fill(window, **options)
        window.click("#submit")
        window.wait("#composer-text")

    def take(self, expert, window):
        """The case that this window shows."""
        number = window.until("document.getElementById('who-sub').textContent.match(/\\d+-\\d+/)?.[0]",
                              "the case's number")
        offer = expert.until(lambda: next((o for o in expert.all("offer") if o["number"] == number),
                                          None), "an offer")
        verdict = expert.do("offer.accept", {"offer": offer["id"], "case": offer["case"]},
                            not_after=offer["ends_at"])
        self.assertEqual(verdict["result"], "done", verdict)
        return offer["case"]

    def say(self, expert, case, text, files=()):
        verdict = expert.do("message.send", {"message": new_id(), "case": case, "text": text,
                                             "files": list(files)})
        self.assertEqual(verdict["result"], "done", verdict)

    def assert_fits(self, window):
        wide = window.script("return document.scrollingElement.scrollWidth - innerWidth;")
        self.assertLessEqual(wide, 0, "the page scrolls sideways")
