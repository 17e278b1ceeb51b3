# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer's pages in a real browser, with a foreign client as the expert. Pictures of every
state go to build/screens/."""

import json
import os
import re
import tempfile
import unittest

from foreign import new_id
from pages import WORDS, PagesCase
from service import MailSink


class PagesTest(PagesCase):
    @classmethod
    def setUpClass(cls):
        cls.sink = MailSink()
        cls.options = ["--smtp", cls.sink.address, "--mail-from", "help@kabelnetz.example"]
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.sink.shutdown()

    # ---- the main job

    def walk(self, width, language, dark):
        words = WORDS[language]
        expert, window = self.expert(), self.window(width, language, dark)
        window.open(self.form)
        window.picture("1-form")
        self.fill(window, consent=False)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "router.log")
            with open(path, "w", encoding="utf-8") as file:
                file.write("2026-11-22 ERROR sip: no answer\n" * 20_000)
            window.choose_file("#files", path)
            window.wait_text("router.log", "#files-list")
            window.click("#submit")
            window.wait("#consents-error")
            window.picture("2-form-missing", whole=True)
            window.click("#start-early")
            window.click("#loses-right")
            window.picture("3-form-filled", whole=True)
            window.click("#submit")
            window.wait("#composer-text")
            window.picture("4-asking")
            case = self.take(expert, window)
            upload = expert.until(lambda: next((m for m in expert.all("message") if m["files"]
                                                and m["case"] == case), None), "the file", 30)
        self.assertEqual(upload["files"][0]["size"], 640_000)
        self.assertEqual(len(expert.download(case, upload["files"][0]["blob"])), 640_000)
        window.wait_text("Lena Berger", "#who")
        self.say(expert, case, words["light"])
        window.wait_text(words["light"], "#thread")
        window.type("#composer-text", words["yes"])
        window.click("#composer-send")
        expert.until(lambda: any(m["text"] == words["yes"] for m in expert.all("message")), "the answer")
        guide = expert.upload(case, "anleitung.txt", b"1. Telefonie\n" * 3000, "text/plain")
        self.say(expert, case, words["steps"], [guide])
        expert.do("marker.set", {"case": case, "read_n": 2})
        window.wait_text({"de": "gelesen", "en": "read"}[language], "#thread")
        expert.until(lambda: any(m["read_n"] == 2 for m in expert.all("marker")
                                 if m["side"] == "customer"), "that the page has shown both")
        expert.send({"t": "typing", "case": case, "side": "expert"})
        window.until("document.getElementById('typing').textContent", "typing")
        window.picture("5-talk")
        self.assertEqual(expert.do("case.solve", {"case": case, "solution": words["solved"],
                                                  "cause": ""})["result"], "done")
        window.wait_text(words["solved"], "#state-quote")
        window.picture("6-solved")
        window.click("[data-verb=confirm]")
        expert.until(lambda: any(c["id"] == case and c["state"] == "closed" for c in expert.all("case")),
                     "closed")
        window.wait("[data-verb=reopen]")
        window.picture("7-closed")
        self.assertEqual(window.problems(), [])
        return window

    def test_from_the_form_to_it_works_on_a_phone_in_german(self):
        self.walk(360, "de", False)

    def test_from_the_form_to_it_works_on_a_desk_in_english_in_the_dark(self):
        self.walk(1280, "en", True)

    def test_the_other_looks(self):
        for language in ("de", "en"):
            expert, window = self.expert(), self.window(1280, language)
            self.fill(window)
            for width, dark in ((360, True), (1280, False), (360, False), (1280, True)):
                window.look(width, dark)
                window.picture("form", whole=True)
                self.assert_fits(window)
            window.look(1280, False)
            window.click("#submit")
            window.wait("#composer-text")
            case = self.take(expert, window)
            self.say(expert, case, WORDS[language]["light"])
            window.wait_text(WORDS[language]["light"], "#thread")
            for width, dark in ((360, True), (1280, False), (360, False), (1280, True)):
                window.look(width, dark)
                window.picture("case")
                self.assert_fits(window)
            expert.close()
            for name in ("terms", "withdrawal", "privacy", "legal", "accessibility"):
                window.open(f"{self.form}{name}?lang={language}")
                window.look(360, False)
                self.assert_fits(window)
            window.picture("text", whole=True)

    # ---- breaks

    def test_what_is_written_while_the_platform_is_dead_arrives_once_after_a_reload(self):
        expert, window = self.expert(), self.window()
        self.order(window)
        case = self.take(expert, window)
        window.wait_text("Lena Berger", "#who")
        expert.close()
        self.platform.kill()
        window.until("!document.getElementById('banner').hidden", "the banner", 10)
        for text in ("first while away", "second while away"):
            window.type("#composer-text", text)
            window.click("#composer-send")
        window.type("#composer-text", "a draft")
        window.wait_text("second while away", "#thread")
        window.picture("8-offline")
        self.platform.start()
        window.script("location.reload();")
        expert.connect()
        wanted = ["first while away", "second while away"]
        expert.until(lambda: [m["text"] for m in sorted(expert.all("message"), key=lambda m: m["pos"])
                              if m["case"] == case] == wanted, "both, once, in order", 40)
        window.wait("#composer-text")
        self.assertEqual(window.script("return document.getElementById('composer-text').value;"),
                         "a draft")
        window.until("document.getElementById('banner').hidden", "the banner gone")
        self.assertEqual(window.text("#thread").count("while away"), 2)

    def test_a_file_that_was_not_finished_before_a_reload_says_so(self):
        expert, window = self.expert(), self.window()
        self.order(window)
        self.take(expert, window)
        expert.close()
        self.platform.kill()
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "picture.bin")
            with open(path, "wb") as file:
                file.write(os.urandom(200_000))
            window.choose_file("#composer-file", path)
            window.click("#composer-send")
        window.wait_text("picture.bin", "#thread")
        self.platform.start()
        window.open(window.url())
        window.wait_text("noch einmal", "#thread .problem")
        window.click("#thread .problem button")
        window.until("!document.querySelector('#thread .problem')", "the row gone")

    # ---- who may see it

    def test_the_mailed_link_shows_the_state_until_the_mailed_code_is_entered(self):
        expert, first = self.expert(), self.window()
        email = f"{new_id()[:8]}@example.org"
        self.order(first, email=email)
        case = self.take(expert, first)
        self.say(expert, case, "Only for your eyes")
        link = self.link_in(self.mail_to(email))
        other = self.window(360, "en")
        other.open(link)
        other.wait("#trust-send")
        self.assertNotIn("#", other.url())
        other.wait_text("An expert takes care", "#state")
        self.assertNotIn("Only for your eyes", other.text("body"))
        self.assertNotIn("Maria", other.text("body"))
        other.picture("9-another-browser")
        other.click("#trust-send")
        code = re.search(r"^(\d{3}) (\d{3})\s*$", self.mail_to(email), re.MULTILINE)
        other.type("#trust-code", "000000")
        other.click("#trust-form button")
        other.wait("#trust-error")
        other.picture("9-wrong-code")
        other.script("document.getElementById('trust-code').value = '';")
        other.type("#trust-code", f"{code[1]} {code[2]}")
        other.click("#trust-form button")
        other.wait_text("Only for your eyes", "#thread")
        other.wait("#composer-text")
        other.type("#composer-text", "Now from my phone")
        other.click("#composer-send")
        first.wait_text("Now from my phone", "#thread")
        # The session is kept: the page opens again without the secret.
        other.open(other.url())
        other.wait_text("Now from my phone", "#thread")

    def mail_to(self, address):
        return self.sink.next_mail(address).replace("\r\n", "\n")

    def link_in(self, text):
        return re.search(r"^http\S+/c/\S+#\S+$", text, re.MULTILINE)[0]

    def test_a_link_that_is_none_says_so(self):
        window = self.window(360, "de")
        window.open(f"{self.platform.origin}/c/nosuchcase#nosuchsecret")
        window.wait_text("gilt hier nicht", "#state")
        window.picture("10-dead-link")
        window.open(f"{self.platform.origin}/c/nosuchcase")
        window.wait_text("gilt hier nicht", "#state")

    # ---- rights and duties

    def test_withdrawing_takes_two_steps_and_gives_a_receipt_with_its_time(self):
        expert, window = self.expert(), self.window(360, "de")
        email = f"{new_id()[:8]}@example.org"
        self.order(window, email=email)
        case = self.take(expert, window)
        self.mail_to(email)
        window.click("#withdraw-details summary")
        window.click("#withdraw-next")
        window.picture("11-withdraw")
        self.assertNotIn("withdrawn", json.dumps(expert.all("event")))
        window.click("#withdraw-now")
        receipt = window.wait("#withdraw-receipt")
        self.assertTrue(receipt)
        window.picture("12-withdrawn")
        shown = window.text("#withdraw-receipt")
        self.assertRegex(shown, r"\d\d:\d\d:\d\d")
        expert.until(lambda: any(c["id"] == case and c["state"] == "cancelled"
                                 for c in expert.all("case")) or not any(
                                     c["id"] == case for c in expert.all("case")), "withdrawn")
        self.assertIn("Widerruf", self.mail_to(email))
        self.assertFalse(window.script("return [...document.querySelectorAll('#composer')]"
                                       ".some((e) => !e.hidden);"))

    def test_cancelling_asks_once_more(self):
        window = self.window(360, "en")
        self.order(window)
        window.click("[data-verb=cancel]")
        window.click("[data-verb=keep]")
        window.click("[data-verb=cancel]")
        window.click("[data-verb=cancel].bad")
        window.wait_text("You have cancelled", "#state")

    def test_another_expert_is_announced_with_its_time(self):
        expert, window = self.expert(), self.window()
        self.order(window)
        self.take(expert, window)
        window.wait_text("um einen anderen Experten bitten", "#actions-note")

    def test_a_business_pays_net_plus_tax_and_gives_no_consent(self):
        window = self.window(1280, "de")
        self.fill(window, consent=False)
        self.assertIn("14,00 € je angefangene 15 Minuten, inklusive 19 %",
                      window.text("#price-private"))
        window.click("input[name=kind][value=business]")
        window.type("#company", "Kern Optik")
        self.assertIn("11,76 € netto", window.text("#price-business"))
        self.assertEqual(window.text("#submit"), "Zahlungspflichtig beauftragen")
        window.picture("business", whole=True)
        window.click("#submit")
        window.wait("#composer-text")
        self.assertTrue(window.script("return document.getElementById('withdraw-details').hidden;"))

    def test_own_messages_can_be_changed_and_deleted(self):
        expert, window = self.expert(), self.window(1280, "en")
        self.order(window)
        case = self.take(expert, window)
        window.wait_text("Lena Berger", "#who")
        for text in ("A tpyo", "A mistake"):
            window.type("#composer-text", text)
            window.click("#composer-send")
        window.until("document.querySelectorAll('.bubble.mine .mark button').length >= 4", "sent")
        window.script("[...document.querySelectorAll('.bubble.mine')].find((b) => "
                      "b.textContent.includes('tpyo')).querySelector('.mark button').click();")
        window.wait("#editing")
        window.script("document.getElementById('composer-text').value = '';")
        window.type("#composer-text", "A typo")
        window.click("#composer-send")
        window.script("[...document.querySelectorAll('.bubble.mine')].find((b) => "
                      "b.textContent.includes('mistake')).querySelector('.mark button:last-child').click();")
        expert.until(lambda: sorted(m["text"] for m in expert.all("message") if m["case"] == case)
                     == ["", "A typo"], "both changes")
        window.wait_text("Message deleted", "#thread")
        self.assertNotIn("mistake", window.text("#thread"))

    # ---- people without a mouse, and text that is no markup

    def test_the_whole_way_works_with_the_keyboard(self):
        expert, window = self.expert(), self.window(1280, "en")
        window.open(self.form)
        values = {"description": WORDS["en"]["problem"], "name": "Maria Huber",
                  "email": "maria@example.org"}
        wanted = {"start-early", "loses-right"}
        window.press("Tab")
        for _ in range(60):
            focus = window.focused()
            if focus in values:
                window.write(values.pop(focus))
                if focus == "description":
                    window.wait("#suggestions input:checked")
            elif focus in wanted:
                wanted.remove(focus)
                window.press(" ")
            elif focus == "submit":
                self.assertTrue(window.script("return document.activeElement.matches(':focus-visible');"))
                break
            window.press("Tab")
        self.assertEqual((values, wanted), ({}, set()))
        window.press("Enter")
        window.wait("#composer-text")
        case = self.take(expert, window)
        for _ in range(20):
            window.press("Tab")
            if window.focused() == "composer-text":
                break
        window.write("Typed without a mouse")
        window.press("Enter")
        expert.until(lambda: any(m["text"] == "Typed without a mouse" for m in expert.all("message")
                                 if m["case"] == case), "the message")

    def test_a_missing_field_is_named_and_gets_the_focus(self):
        window = self.window(360, "en")
        window.open(self.form)
        window.click("#submit")
        window.wait("#problem")
        self.assertEqual(window.focused(), "description")
        self.assertEqual(window.script("return document.getElementById('description')"
                                       ".getAttribute('aria-invalid');"), "true")
        window.type("#description", "printer")
        window.until("document.getElementById('description-error').hidden", "the error gone")

    def test_a_screen_reader_finds_names_regions_and_news(self):
        expert, window = self.expert(), self.window(360, "de")
        self.fill(window)
        self.assert_everything_is_named(window)
        self.assert_targets_are_large_enough(window)
        window.click("#submit")
        window.wait("#composer-text")
        case = self.take(expert, window)
        window.wait_text("Lena Berger", "#who")
        self.say(expert, case, "Guten Tag")
        window.wait_text("Guten Tag", "#thread")
        self.assert_everything_is_named(window)
        self.assert_targets_are_large_enough(window)
        roles = window.script("return [...document.querySelectorAll('[role]')].map((e) => e.role);")
        self.assertLessEqual({"log", "status", "alert"}, set(roles))
        spoken = window.script("return [...document.querySelectorAll('.bubble')].map((e) => "
                               "e.innerText.replace(/\\s+/g, ' '));")
        self.assertTrue(any(text.startswith("Lena Berger: Guten Tag") for text in spoken), spoken)

    def assert_everything_is_named(self, window):
        nodes = window.cdp("Accessibility.getFullAXTree")["nodes"]
        controls = {"button", "link", "textbox", "radio", "checkbox", "combobox", "log", "image"}
        nameless = [n["role"]["value"] for n in nodes if not n.get("ignored")
                    and n.get("role", {}).get("value") in controls
                    and not n.get("name", {}).get("value", "").strip()]
        self.assertEqual(nameless, [])

    def assert_targets_are_large_enough(self, window):
        # WCAG 2.2, 2.5.8: 24 by 24, links inside sentences apart.
        small = window.script("""
            return [...document.querySelectorAll('button, summary, .choice, select, nav a, input')]
              .filter((e) => e.offsetParent && !e.closest('.visually-hidden, .choice, .check') )
              .map((e) => [e.id || e.textContent, e.getBoundingClientRect()])
              .filter(([, box]) => box.width && Math.min(box.width, box.height) < 24)
              .map(([name, box]) => `${name} ${box.width}x${box.height}`);""")
        self.assertEqual(small, [])

    def test_hostile_text_stays_text(self):
        expert, window = self.expert(), self.window()
        hostile = "<img src=x onerror=\"document.title='pwned'\"><script>document.title='pwned'</script>"
        self.order(window, name=hostile)
        case = self.take(expert, window)
        self.say(expert, case, hostile + " \u202egnp.exe")
        data = expert.upload(case, "<b>x</b>.html", b"<script>alert(1)</script>", "text/html")
        self.say(expert, case, "", [data])
        window.wait_text("onerror", "#thread")
        window.wait_text("<b>x</b>.html", "#thread")
        self.assertNotIn("pwned", window.script("return document.title;"))
        self.assertEqual(window.script("return document.querySelectorAll('#thread img, #thread b, "
                                       "#thread script').length;"), 0)
        self.assertEqual(window.problems(), [])

    def test_the_page_keeps_nothing_but_its_session(self):
        window = self.window()
        self.order(window)
        kept = window.script("return [document.cookie, Object.keys(localStorage).join()];")
        self.assertEqual(kept[0], "")
        self.assertRegex(kept[1], r"^wb\.session\.[\w-]+$")
        requested = window.script("return performance.getEntriesByType('resource').map((e) => e.name);")
        self.assertTrue(requested)
        self.assertTrue(all(name.startswith(self.platform.origin) for name in requested), requested)


if __name__ == "__main__":
    unittest.main(verbosity=2)
