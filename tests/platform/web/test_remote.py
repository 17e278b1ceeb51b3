# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer shows the screen: a real Chromium on a real X server captures it, a foreign expert
opens the packets and paints the pictures. Pictures of the page go to build/screens/."""

import json
import os
import threading
import time
import unittest

from desktop import Desktop
from foreign import new_id
from pages import SCREENS, PagesCase, Window
from remote_end import remote_expert
from stand import EMAIL, PASSWORD
from webdriver import Browser
import remote_keys

VECTORS = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                       "../../core/remote/vectors.json")
MARKER = "MARKER-4f1c-nobody-may-keep-this"
ANSWERS = """
const keys = await import('/assets/remote-keys.js'), words = await import('/assets/remote-words.js');
const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const out = { agreements: [], sha256_of_words: {} };
for (const known of vectors.agreements) {
  const start = bytes('302e020100300506032b656e04220420' + known.page_private);
  const privateKey = await crypto.subtle.importKey('pkcs8', start, 'X25519', false, ['deriveBits']);
  const publicKey = await crypto.subtle.importKey('raw', bytes(known.page_public), 'X25519', true, []);
  const held = known.held_name ? { secret: bytes(known.held_secret), name: bytes(known.held_name) } : null;
  const page = await keys.RemotePage.begin(known.session, known.round, held,
    { pair: { privateKey, publicKey }, nonce: bytes(known.page_nonce) });
  const reveal = await page.onKey(bytes(known.key));
  const made = page.keys;
  const sealed = await made.out.seal(made.out.next(), bytes(known.header), bytes(known.plain));
  const opened = await made.in.open(0, bytes(known.header), bytes(known.sealed_by_app));
  out.agreements.push({ commit: hex(page.commit), reveal: hex(reveal), check: hex(made.check),
    next_held_secret: hex(made.held.secret), next_held_name: hex(made.held.name),
    continued: made.continued, sealed_by_page: hex(sealed), plain: hex(opened),
    words: { de: words.checkWords('de', made.check), en: words.checkWords('en', made.check) } });
}
for (const language of ['de', 'en']) {
  const all = Array.from({ length: words.WORDS }, (_, i) => words.word(language, i)).join('\\n');
  out.sha256_of_words[language] = hex(new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(all))));
}
return JSON.stringify(out);"""


class ScreenWindow(Window):
    """On a screen of its own, which it shows without asking which."""

    def __init__(self, language, display):
        Browser.__init__(self, 900, 700, language, display=display, options=[
            "--auto-select-desktop-capture-source=Entire screen", "--window-position=0,0"])
        self.width, self.language, self.dark = 900, language, False


class RemoteTest(PagesCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop()
        cls.display = cls.desktop.new_display(1280, 800)
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.desktop.close()

    def setUp(self):
        self.expert = remote_expert(self.platform.origin, EMAIL, PASSWORD)
        self.addCleanup(self.expert.close)
        until = int(time.time() * 1000) + 600_000
        self.expert.do("presence.set", {"available_until": until})

    def colour(self, window, colour):
        """Something on the screen that is easy to find again; returns where its middle is."""
        return window.script("""
            let box = document.getElementById('test-box');
            if (!box) {
              box = document.createElement('div');
              box.id = 'test-box';
              document.body.append(box);
            }
            Object.assign(box.style, { position: 'fixed', left: '40px', bottom: '120px', width: '160px',
              height: '120px', zIndex: 99, background: arguments[0] });
            const rect = box.getBoundingClientRect();
            return [Math.round(window.screenX + rect.x + 80),
                    Math.round(window.screenY + window.outerHeight - window.innerHeight + rect.y + 60)];""",
                             colour)

    def window(self, language="de"):
        if language not in self.windows:
            self.windows[language] = ScreenWindow(language, self.display)
        window = self.windows[language]
        window.forget(self.platform.origin)
        return window

    def case(self, window):
        self.order(window)
        case = self.take(self.expert, window)
        window.wait_text("Lena Berger", "#who")
        return case

    def ask(self, case, **changes):
        session = new_id()
        verdict = self.expert.do("remote.ask", {
            "session": session, "case": case, "rights": ["see"], "reason": "Ich will die Lampe sehen.",
            "minutes": 30, "tool": "", **changes})
        self.assertEqual(verdict["result"], "done", verdict)
        return session

    def body(self, session):
        return next(b for b in self.expert.all("remote_session") if b["id"] == session)

    def state(self, session, state, seconds=15):
        self.expert.until(lambda: self.body(session)["state"] == state, f"the session {state}", seconds)
        return self.body(session)

    def allow(self, window):
        window.click("#remote-right-see")
        window.click("#remote-allow")

    def show(self, window, session, case):
        """Allowed, chosen and live, with a first picture at the expert's."""
        self.allow(window)
        self.state(session, "granted")
        window.click("#remote-start")
        self.expert.join(session, case)
        self.state(session, "live")
        self.expert.until(lambda: self.expert.screen, "the first picture")

    def sees(self, place, colour):
        self.expert.until(lambda: near(self.expert.screen.getpixel(tuple(place)), colour),
                          f"{colour} at {place}, but {self.expert.screen.getpixel(tuple(place))}")

    # ---- the whole way

    def test_the_expert_sees_the_screen_move_until_the_customer_stops(self):
        window = self.window("de")
        case = self.case(window)
        session = self.ask(case)
        window.wait_text("möchte Ihren Bildschirm sehen", "#remote-title")
        for fact in ("Ich will die Lampe sehen.", "30 Minuten", "28,00"):
            self.assertIn(fact, window.text("#remote"))
        self.assertTrue(window.script("return document.getElementById('remote-allow').disabled;"))
        self.assertTrue(window.text("#remote-tick"))
        said = window.text("#remote-proof-first")
        window.picture("20-remote-asked", whole=True)
        self.allow(window)
        allowed = self.state(session, "granted")
        self.assertEqual(said, allowed["proof_word"])
        self.assertEqual(window.text("#remote-proof"), allowed["proof_word"])
        self.assertEqual(allowed["code"], "")
        window.picture("21-remote-allowed")
        window.click("#remote-start")
        self.expert.join(session, case)
        live = self.state(session, "live")
        self.expert.until(lambda: self.expert.screen, "the first picture")
        self.assertEqual(self.expert.screen.size, (1280, 800))
        said = window.text("#remote-words").split(" · ")
        self.assertEqual(said, remote_keys.check_words(live["language"], self.expert.check))
        window.picture("22-remote-live")

        # The screen moves, and so does the picture.
        self.sees(self.colour(window, "#c81414"), (200, 20, 20))
        self.sees(self.colour(window, "#14b428"), (20, 180, 40))
        self.expert.screen.save(os.path.join(SCREENS, "remote-as-the-expert-sees-it.png"))
        before = self.expert.pictures
        self.expert.do("message.send", {"message": new_id(), "case": case, "text": MARKER, "files": []})
        window.wait_text(MARKER, "#thread")
        self.expert.until(lambda: self.expert.pictures > before, "a picture of the message")

        # Stopped here, ended there.
        heard = []
        listener = threading.Thread(target=lambda: heard.append(self.expert.until(
            lambda: self.expert.stopped_code is not None and time.time() * 1000, "the end")))
        listener.start()
        clicked = window.script("const at = Date.now(); document.getElementById('share-stop').click();"
                                "return at;")
        listener.join()
        pictures = self.expert.pictures
        print(f"stopped at the expert's {heard[0] - clicked:.0f} ms after the click", flush=True)
        self.assertLess(heard[0] - clicked, 200)
        self.expert.follow(1)
        self.assertLessEqual(self.expert.pictures, pictures + 1)
        ended = self.state(session, "ended")
        self.assertEqual((ended["why"], ended["ended_by"]), ("revoked", "customer"))
        self.assertLessEqual(ended["counted_until"], ended["ended_at"])
        self.assertTrue(window.script("return document.getElementById('share-bar').hidden;"))
        window.wait("#remote-over")
        window.picture("23-remote-ended")
        # Chromium also complains of a forbidden camera when a screen is shared; it shares it.
        self.assertEqual([p for p in window.problems() if "camera is not allowed" not in p], [])
        what = [e["what"] for e in self.expert.all("event") if e["case"] == case]
        self.assertTrue({"remote_asked", "remote_granted", "remote_live", "remote_ended"} <= set(what))
        self.platform_kept_nothing()

    def platform_kept_nothing(self):
        """The marker stood on the screen and in the chat; the log has it in no form."""
        self.assertNotIn(MARKER, self.platform.log_text())
        for folder, _, names in os.walk(self.platform.data):
            for path in (os.path.join(folder, name) for name in names):
                if os.path.isfile(path):  # not its sockets
                    with open(path, "rb") as file:
                        self.assertNotIn(MARKER.encode(), file.read(), path)

    def test_a_broken_line_goes_on_in_the_same_session(self):
        window = self.window("en")
        case = self.case(window)
        session = self.ask(case)
        window.wait("#remote-allow")
        self.show(window, session, case)
        words = window.text("#remote-words")
        self.expert.close()
        window.until("document.getElementById('share-text').textContent.includes('not there')",
                     "the page saying that the expert is away")
        self.expert.screen = self.expert.talk = None
        self.expert.connect()
        self.state(session, "interrupted")
        self.expert.join(session, case)
        self.state(session, "live")
        self.expert.until(lambda: self.expert.screen, "a whole picture again")
        self.assertTrue(self.expert.talk.keys.continued)
        self.assertEqual(window.text("#remote-words"), words)
        self.expert.do("remote.end", {"session": session, "case": case})
        window.wait_text("sees nothing any more", "#remote-over")
        self.assertTrue(window.script("return document.getElementById('share-bar').hidden;"))

    def test_the_picture_moves_on_while_the_page_is_behind_another(self):
        window = self.window("en")
        case = self.case(window)
        session = self.ask(case)
        window.wait("#remote-allow")
        self.show(window, session, case)
        first = window._do("GET", "/window")
        other = window._do("POST", "/window/new", {"type": "tab"})["handle"]
        try:
            window._do("POST", "/window", {"handle": other})
            window.open(f"{self.platform.origin}/t/kabelnetz/")
            window.script("setInterval(() => { document.body.style.background = "
                          "`hsl(${Date.now() / 10 % 360}, 80%, 50%)`; }, 50);")
            self.expert.follow(1)
            before, end = self.expert.pictures, time.monotonic() + 4
            self.expert.follow(end - time.monotonic())
            rate = (self.expert.pictures - before) / 4
            print(f"{rate:.1f} pictures a second from a page that nobody sees", flush=True)
            self.assertGreater(rate, 2)
        finally:
            window._do("DELETE", "/window")
            window._do("POST", "/window", {"handle": first})
        window.click("#share-stop")
        self.state(session, "ended")

    def test_declining_reporting_and_what_a_tool_asks_for(self):
        window = self.window("en")
        case = self.case(window)
        first = self.ask(case)
        window.click("#remote-deny")
        self.state(first, "denied")
        second = self.ask(case, rights=["see", "control"], tool="rustdesk")
        window.click("#remote-right-see")
        window.click("#remote-right-control")
        window.wait("#remote-backup")
        disabled = "return document.getElementById('remote-allow').disabled;"
        self.assertTrue(window.script(disabled))
        window.click("#remote-backup input[value=no]")
        self.assertFalse(window.script(disabled))
        window.click("#remote-allow")
        granted = self.state(second, "granted")
        self.assertEqual((granted["granted"], granted["backup"]), (["see", "control"], "no"))
        code = window.text("#remote-code").replace(" ", "")
        self.assertRegex(code, r"^\d{9}$")
        self.assertEqual(granted["code"], "")
        window.click("#remote-report summary")
        window.type("#remote-report-text", "He wants my bank card.")
        window.click("#remote-report-send")
        self.assertEqual(self.state(second, "ended")["why"], "reported")
        reported = [e for e in self.expert.all("event") if e["what"] == "reported"]
        self.assertEqual([e["reason"] for e in reported], [""])

    def test_a_tool_goes_on_until_somebody_says_that_it_is_over(self):
        window = self.window("en")
        case = self.case(window)
        session = self.ask(case, rights=["see", "control"], tool="anydesk")
        window.wait_text("AnyDesk", "#remote")
        window.click("#remote-right-see")
        window.click("#remote-right-control")
        window.click("#remote-backup input[value=yes]")
        window.click("#remote-allow")
        self.state(session, "granted")
        code = window.text("#remote-code").replace(" ", "")
        verdict = self.expert.do("remote.open", {"session": session, "case": case, "code": code})
        self.assertEqual(verdict["result"], "done", verdict)
        live = self.state(session, "live")
        window.wait_text("AnyDesk", "#remote-tool")
        window.picture("25-remote-tool")
        # Both connections are there: the time counts on without anybody doing anything.
        self.expert.until(lambda: self.body(session)["counted_until"] > live["live_at"],
                          "time that counts", 60)
        window.click("#remote-tool-over")
        ended = self.state(session, "ended")
        self.assertEqual((ended["why"], ended["ended_by"]), ("revoked", "customer"))
        self.assertLessEqual(ended["counted_until"], ended["ended_at"])
        window.wait_text("AnyDesk", "#remote-tool-close")

    def test_the_question_is_answered_with_the_keyboard_on_a_small_screen(self):
        window = self.window("de")
        case = self.case(window)
        window.look(360)
        self.addCleanup(window.look, 900)
        session = self.ask(case)
        window.wait("#remote-allow")
        self.assertEqual(window.script("return document.documentElement.scrollWidth;"), 360)
        window.script("document.getElementById('remote-right-see').focus();")
        window.press(" ")
        for _ in range(3):
            window.press("Tab")
            if window.focused() == "remote-allow":
                break
        self.assertEqual(window.focused(), "remote-allow")
        window.picture("24-remote-asked")
        window.press("Enter")
        self.state(session, "granted")
        nodes = window.cdp("Accessibility.getFullAXTree")["nodes"]
        nameless = [n["role"]["value"] for n in nodes if not n.get("ignored")
                    and n.get("role", {}).get("value") in ("button", "checkbox", "radio", "textbox")
                    and not n.get("name", {}).get("value", "").strip()]
        self.assertEqual(nameless, [])

    def test_the_page_gives_the_known_answers(self):
        window = self.window("de")
        window.open(f"{self.platform.origin}/t/kabelnetz/")
        with open(VECTORS, encoding="utf-8") as file:
            vectors = json.load(file)
        self.assertEqual(vectors, remote_keys.known_answers())
        window.script(f"const vectors = arguments[0]; (async () => {{{ANSWERS}}})()"
                      ".then((r) => { window.answers = r; }, (e) => { window.answers = `\"${e}\"`; });",
                      vectors)
        answers = json.loads(window.until("window.answers", "the answers"))
        self.assertEqual(answers["sha256_of_words"], vectors["sha256_of_words"])
        for known, given in zip(vectors["agreements"], answers["agreements"], strict=True):
            self.assertEqual({name: known[name] for name in given}, given)


def near(pixel, colour):
    return all(abs(a - b) < 40 for a, b in zip(pixel, colour, strict=True))


if __name__ == "__main__":
    unittest.main()
