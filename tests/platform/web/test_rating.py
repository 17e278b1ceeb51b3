# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stars on the customer's page, in a real browser: none is chosen beforehand, one tap or arrow key
is enough, the last one counts, and the expert's answer stands below."""

import unittest

from pages import PagesCase

CHOSEN = "[...document.querySelectorAll('#rating-stars input')].filter((e) => e.checked).map((e) => e.value).join()"


class RatingTest(PagesCase):
    def rating(self, client, case, stars):
        return client.until(lambda: next((body for body in client.all("rating")
                                          if body["case"] == case and body["stars"] == stars),
                                         None), f"{stars} stars")

    def closed(self, window, client):
        case = self.take(client, window)
        self.assertEqual(client.do("case.solve", {"case": case, "solution": "Läuft.",
                                                   "cause": ""})["result"],
                         "done")
        window.wait('#actions [data-verb="confirm"]')
        self.assertTrue(window.script("return document.getElementById('rating').hidden;"))
        window.click('#actions [data-verb="confirm"]')
        window.until("!document.getElementById('rating').hidden", "the stars")
        return case

    def test_one_tap_is_enough(self):
        for width, language in ((360, "de"), (1280, "en")):
            with self.subTest(language):
                client = self.expert()
                window = self.window(width, language)
                self.order(window)
                case = self.closed(window, client)
                self.assertEqual(window.script(f"return {CHOSEN}"), "")
                window.picture("50-stars-empty", whole=True)
                self.assertIn("Lena Berger", window.text("#rating-title"))
                window.click('#rating-stars label:nth-of-type(4)')
                self.rating(client, case, 4)
                window.wait_text("Danke" if language == "de" else "Thank you", "#rating-state")
                window.picture("51-stars", whole=True)
                self.assert_fits(window)
                self.assertEqual(window.problems(), [])

    def test_the_last_word_counts_and_the_answer_is_shown(self):
        client = self.expert()
        window = self.window(1280, "de", dark=True)
        self.order(window)
        case = self.closed(window, client)
        window.script("document.querySelector('#rating-stars input[value=\"2\"]').focus();")
        window.press(" ")
        self.rating(client, case, 2)
        window.script("document.querySelector('#rating-stars input[value=\"5\"]').click();")
        self.rating(client, case, 5)
        window.type("#rating-text", "Sehr geduldig.")
        window.click("#rating-send")
        client.until(lambda: any(body["text"] == "Sehr geduldig." for body in client.all("rating")),
                     "the words")
        verdict = client.do("rating.answer", {"case": case, "text": "Danke, gern wieder."})
        self.assertEqual(verdict["result"], "done", verdict)
        window.wait_text("Danke, gern wieder.", "#rating-answer")
        window.picture("52-stars-answered", whole=True)
        window.script("location.reload();")
        window.until(f"{CHOSEN} === '5'", "the stars after a reload")
        self.assertEqual(window.problems(), [])

    def test_a_screen_reader_hears_what_each_star_is(self):
        client = self.expert()
        window = self.window(1280, "en")
        self.order(window)
        self.closed(window, client)
        names = window.script("return [...document.querySelectorAll('#rating-stars label')]"
                              ".map((e) => e.innerText.replace('★', '').trim());")
        self.assertEqual(names, ["1 star of 5"] + [f"{n} stars of 5" for n in range(2, 6)])
        self.assertEqual(window.script("return document.querySelector('#rating-stars').tagName"),
                         "FIELDSET")


if __name__ == "__main__":
    unittest.main(verbosity=2)
