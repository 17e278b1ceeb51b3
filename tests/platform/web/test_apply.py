# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page on which people apply to become a supporter, in a real browser: from the mailed link to
an application that has arrived, the practice talk there, and going on with it later."""

import json
import re
import unittest
import urllib.request

import foreign
from pages import PagesCase
from service import MailSink
from stand import PASSWORD as STAFF_PASSWORD

PERSON = {"first_name": "Nora", "last_name": "Winter", "birth_place": "Passau",
          "street": "Lindenweg 2", "postcode": "94032", "city": "Passau"}
PASSWORD = "violet-anchor-under-nine-bridges"
CLERK = "greta.lang@example.org"
WORDS = {"de": ("Bewerbung ist da", "Widerspruch"), "en": ("application has arrived", "appeal")}
TALK = {"de": ("Seit wann ist das so?", "Dienstag", "Nein, behalten Sie das Passwort bitte."),
        "en": ("Since when is it like this?", "Tuesday", "No, please keep your password.")}


class ApplyTest(PagesCase):
    @classmethod
    def setUpClass(cls):
        cls.sink = MailSink()
        cls.options = ["--smtp", cls.sink.address, "--mail-from", "help@kabelnetz.example"]
        super().setUpClass()
        cls.platform.add_expert(email=CLERK, name="Greta Lang", role="onboarder")

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.sink.shutdown()

    @property
    def page(self):
        return f"{self.platform.origin}/t/kabelnetz/apply"

    def link(self, window, email):
        """Asks for a link and takes it from the mail."""
        window.open(f"{self.page}?lang={window.language}")
        window.type("#email", email)
        window.click("#start-send")
        window.wait("#sent")
        while "/apply?a=" not in (mail := self.sink.next_mail(email)):
            pass
        mail = mail.replace("=\r\n", "").replace("=3D", "=")
        return re.search(r"http://127\.0\.0\.1:\d+/t/kabelnetz/apply\?a=[A-Za-z0-9_-]+#[A-Za-z0-9_-]+",
                         mail).group(0)

    def choose(self, window, css, value):
        window.script("const e = document.querySelector(arguments[0]); e.value = arguments[1];"
                      "e.dispatchEvent(new Event('change', {bubbles: true}));", css, value)

    def fill(self, window):
        window.wait("#first_name")
        for name, value in PERSON.items():
            window.type(f"#{name}", value)
        self.choose(window, "#birth_date", "1990-04-12")
        window.click('[name="seller"][value="small_business"]')
        window.type("#tax_number", "153/222/33333")
        window.click('[name="speaks"][value="de"]')
        self.choose(window, "#skill-task", "router.fritzbox")
        window.click("#skill-add")
        window.type("#holder", "Nora Winter")
        window.type("#iban", "DE89 3704 0044 0532 0130 00")
        for name in ("data_processing", "confidentiality", "self_billing"):
            window.click(f'[name="consents"][value="{name}"]')

    def walk(self, width, language, dark):
        window = self.window(width, language, dark)
        window.open(f"{self.page}?lang={language}")
        window.wait("#start-send")
        window.picture("apply-1-begin", whole=True)
        self.assert_fits(window)
        window.open(self.link(window, f"nora.{width}.{language}@example.org"))
        window.wait("#submit")
        self.assertNotIn("#", window.url(), "the secret stays in the address bar")
        window.click("#submit")
        window.wait("#problem")
        window.picture("apply-2-missing", whole=True)
        self.fill(window)
        window.type("#password", "kurz")
        window.click("#submit")
        window.wait("#password-error")
        window.type("#password", PASSWORD)
        window.picture("apply-3-filled", whole=True)
        self.assert_fits(window)
        window.click("#submit")
        window.wait_text(WORDS[language][0], "#state-line")
        window.picture("apply-4-arrived", whole=True)
        self.assert_fits(window)
        self.assertFalse(window.script("return document.getElementById('form').checkVisibility();"),
                         "what was sent can still be changed")
        self.practise(window)
        self.assertEqual(window.problems(), [])

    def practise(self, window):
        """The evaluator starts a talk; the page shows it, and the scripted customer answers."""
        question, told, refusal = TALK[window.language]
        clerk = foreign.expert(self.platform.origin, CLERK, STAFF_PASSWORD)
        self.addCleanup(clerk.close)
        file = clerk.until(lambda: next((one for one in clerk.all("desk_applicant")
                                         if one["language"] == window.language), None), "the file")
        ids = {"tenant": clerk.all("membership")[0]["tenant"], "applicant": file["id"]}
        talk = foreign.new_id()

        def does(name, **more):
            verdict = clerk.do(name, ids | more)
            self.assertEqual(verdict["result"], "done", verdict)
            # As if one came back to the page: it asks at once.
            window.script("document.dispatchEvent(new Event('visibilitychange'));")

        self.assertTrue(window.script("return document.getElementById('practice').hidden;"))
        does("applicant.claim")
        does("practice.start", practice=talk, script="wlan-drops/1", language=window.language)
        window.wait("#practice-form")
        for line in (question, "Hm.", "Hm.", refusal):
            before = window.script("return document.querySelectorAll('#practice-lines .bubble').length;")
            window.script("document.getElementById('practice-text').focus();")
            window.write(line)
            window.press("Enter") if window.width > 500 else window.click("#practice-send")
            window.until(f"document.querySelectorAll('#practice-lines .bubble').length > {before + 1}"
                         " && document.getElementById('practice-text').value === ''", "an answer")
        window.wait_text(told, "#practice-lines")
        window.picture("apply-5-practice", whole=True)
        self.assert_fits(window)
        seen = clerk.until(lambda: next((one for one in clerk.all("practice")
                                         if one["id"] == talk and one.get("trap")), None), "the trap")
        self.assertEqual((seen["told"], seen["trap"]), (["since"], "avoided"))
        does("practice.end", practice=talk)
        window.wait("#practice-over")
        self.assertFalse(window.script("return document.getElementById('practice-form').checkVisibility();"))

    def test_a_wide_german_page_to_an_application_that_has_arrived(self):
        self.walk(1280, "de", False)

    def test_a_narrow_english_dark_page_to_an_application_that_has_arrived(self):
        self.walk(360, "en", True)

    def test_what_was_written_is_there_later_and_elsewhere(self):
        window = self.window(1280, "de")
        link = self.link(window, "later@example.org")
        window.open(link)
        window.wait("#first_name")
        window.type("#first_name", "Karl")
        window.type("#last_name", "Später")
        window.click("#city")
        window.wait_text("Gespeichert", "#saved")
        window.forget(self.platform.origin)
        window.open(link)
        window.until("document.getElementById('first_name').value === 'Karl'", "the first name")
        self.assertEqual(window.script("return document.getElementById('last_name').value"), "Später")

    def test_nobody_is_told_whether_an_address_is_known(self):
        self.assertEqual(self.ask("anna.adler@example.org"), self.ask("nobody.knows@example.org"))

    def ask(self, email):
        request = urllib.request.Request(
            f"{self.platform.origin}/api/apply/start", method="POST",
            headers={"Content-Type": "application/json"},
            data=json.dumps({"tenant": "kabelnetz", "email": email, "language": "de"}).encode())
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.read()

    def test_nobody_fills_the_mailbox_of_somebody_who_has_an_account(self):
        known, other = CLERK, "else@example.org"
        self.assertEqual({self.ask(known) for _ in range(7)}, {self.ask(other)})
        mails = [self.sink.next_mail()]
        while other not in mails[-1]:
            mails.append(self.sink.next_mail())
        self.assertEqual(len([mail for mail in mails if known in mail]), 5)

    def test_a_wrong_secret_opens_nothing(self):
        window = self.window(1280, "en")
        link = self.link(window, "secret@example.org")
        window.open(link[:-4] + "AAAA")
        window.wait("#problem")
        self.assertTrue(window.script("return document.getElementById('form').hidden;"))


if __name__ == "__main__":
    unittest.main()
