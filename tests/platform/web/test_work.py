# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time and cost on the customer's page in a real browser, with a foreign client as the expert."""

import re
import time
import unittest

from foreign import new_id
from pages import PagesCase

SO_FAR = {"de": "Bisher 14,00 € inkl. MwSt.", "en": "So far €14.00 incl. VAT"}


def seconds_of(text):
    hours, minutes, seconds = map(int, text.split(":"))
    return hours * 3600 + minutes * 60 + seconds


class WorkTest(PagesCase):
    def now(self):
        return int(time.time() * 1000)

    def case(self, expert, window):
        self.order(window)
        case = self.take(expert, window)
        window.wait_text("Lena Berger", "#who")
        return case

    def told(self, expert, case):
        return next((w for w in expert.all("case_work") if w["id"] == case), None)

    def start(self, expert, case, source="call", **changes):
        interval = new_id()
        verdict = expert.do("work.start", {"interval": interval, "case": case, "source": source,
                                           "reason": "", "start_at": self.now(), **changes})
        self.assertEqual(verdict["result"], "done", verdict)
        return interval

    def test_clock_cost_pause_and_go_on(self):
        for width, language, dark in ((360, "de", False), (1280, "en", True)):
            with self.subTest(language):
                expert, window = self.expert(), self.window(width, language, dark)
                case = self.case(expert, window)
                window.until("!document.getElementById('work').hidden", "the panel")
                window.picture("30-work-none", whole=True)
                self.start(expert, case)
                window.wait_text(SO_FAR[language], "#work-cost")
                window.until("document.getElementById('work-clock').textContent >= '0:00:02'", "it runs")
                work = self.told(expert, case)
                shown = seconds_of(window.text("#work-clock"))
                reckoned = (work["counted_ms"] + self.now() - work["at"]) / 1000
                self.assertLess(abs(shown - reckoned), 1.5)
                window.picture("31-work-running", whole=True)
                self.assert_fits(window)
                window.click("#work-pause")
                expert.until(lambda: not self.told(expert, case)["running"], "the pause")
                window.until("!document.getElementById('work-clock').classList.contains('on')", "stopped")
                stood = window.text("#work-clock")
                window.picture("32-work-paused", whole=True)
                time.sleep(1.2)
                self.assertEqual(window.text("#work-clock"), stood)
                window.click("#work-pause")
                expert.until(lambda: self.told(expert, case)["running"], "that it goes on")
                self.assertEqual(window.problems(), [])
                expert.close()

    def test_the_cap_and_what_is_wrong_with_it(self):
        expert, window = self.expert(), self.window(360, "de")
        case = self.case(expert, window)
        self.start(expert, case)
        window.wait_text("Bisher 14,00", "#work-cost")
        window.click("#work-cap-box summary")
        window.type("#work-cap-amount", "viel")
        window.click("#work-cap-send")
        window.wait_text("zum Beispiel 60", "#work-problem")
        window.script("document.getElementById('work-cap-amount').value = '';")
        window.type("#work-cap-amount", "10,00")
        window.click("#work-cap-send")
        window.wait_text("schon 14,00", "#work-problem")
        window.click("#work-cap-box summary")
        window.type("#work-cap-amount", "14")
        window.click("#work-cap-send")
        window.wait_text("höchstens 14,00", "#work-cap-text")
        work = expert.until(lambda: next((w for w in [self.told(expert, case)]
                                          if w.get("agreed_cap") == 1400), None), "the cap")
        self.assertTrue(work["running"])
        self.assertEqual(window.problems(), [])

    def test_work_that_he_did_not_see_is_asked_about(self):
        expert, window = self.expert(), self.window(360, "en")
        case = self.case(expert, window)
        created = expert.until(lambda: next((c for c in expert.all("case") if c["id"] == case), None),
                               "the case")["created_at"]
        # Nothing can lie a minute back in a case that has just begun: a solved one asks about all.
        now = self.now()
        first = self.start(expert, case, "typed", reason="Asked the provider", start_at=now - 20,
                           end_at=now - 10)
        time.sleep(0.3)
        longer = expert.do("work.change", {"interval": first, "case": case, "reason": "Asked them twice",
                                           "start_at": created, "end_at": self.now() - 50})
        self.assertEqual(longer["result"], "done", longer)
        window.wait_text("Asked them twice", "#work-proposals")
        window.picture("33-work-proposed", whole=True)
        self.assert_fits(window)
        nodes = window.cdp("Accessibility.getFullAXTree")["nodes"]
        nameless = [n["role"]["value"] for n in nodes if not n.get("ignored")
                    and n.get("role", {}).get("value") in ("button", "textbox")
                    and not n.get("name", {}).get("value", "").strip()]
        self.assertEqual(nameless, [])
        window.click(f"#work-accept-{first}")
        expert.until(lambda: self.told(expert, case)["bill"]["gross"] == 1400, "that it counts")
        window.until("document.getElementById('work-proposals').hidden", "no question any more")
        self.assertTrue(re.fullmatch(r"0:00:0\d", window.text("#work-clock")))


if __name__ == "__main__":
    unittest.main()
