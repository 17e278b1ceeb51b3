# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The app is killed (-9) while somebody types, again and again and in each pane: reply, note, solved
panel, both fields of the hand-over panel and the search over the list. After each start the text is
there up to the keys of the last moment, the caret stands where it stood, and the field in which he
typed is open and has the keyboard.

    kill_typing.py [TIMES]"""

import random
import re
import sys
import time

from app import App, accessibility
from desktop import Desktop, wait_for
from foreign import customer, new_id, order
from run import open_row
from service import Service
from trial import Trial

EMAIL = "lena.berger@demo.invalid"
MOMENT = 0.7  # s of typing that may be lost: a save each 300 ms, and a busy machine
WORDS = "Der Spooler haengt, bitte den Drucker einmal vom Strom nehmen und kurz warten. ".split(" ")
# Field, and the key that leads to it in an open case.
PANES = [("composerReply", "ctrl+r"), ("composerNote", "ctrl+shift+r"),
         ("solveText", "ctrl+shift+Return"), ("handoverReason", "ctrl+shift+h"),
         ("handoverSummary", "ctrl+shift+h"), ("casesFilter", None)]


def text_of(node):
    atspi = accessibility()
    return atspi.Text.get_text(node, 0, -1)


def caret_of(node):
    return accessibility().Text.get_caret_offset(node)


def has_keyboard(node):
    return node.get_state_set().contains(accessibility().StateType.FOCUSED)


class KillTyping:
    def __init__(self, trial, desktop, service):
        self.trial, self.desktop = trial, desktop
        self.rng = random.Random(20)
        self.app = App(desktop, desktop.new_display(1440, 900), trial.path("app"),
                       ["--platform", service.origin], log=trial.path("app.log"))
        self.service = service
        self.held = {}   # field → its text
        self.losses = []
        self.starts = []

    def begin(self):
        self.desktop.env["PATH"] = self.trial.shim + ":" + self.desktop.env["PATH"]
        self.app.start()
        self.trial.sign_in(self.app, EMAIL)
        status, made = order(self.service.origin, description="Der Drucker steht still.",
                             device="Laserdrucker", customer={"name": "Maria Quittenhobel"})
        assert status == 201, made
        self.case = made["case"]
        self.guest = customer(self.service.origin, made["session"])
        open_row(self.app, "81…")
        self.app.wait("offerAccept")
        self.app.accept_offer()
        self.app.wait_text("Quittenhobel")
        # What the app proposes as first words would be in the way of counting.
        self.app.fill("composerReply", "Guten Tag")
        self.held["composerReply"] = "Guten Tag"
        self.trial.step("An expert has a case open")

    # ---- one round -----------------------------------------------------------------------------

    def reach(self, field, key):
        if field.startswith("composer"):
            self.close_panel()
        if key and not self.app.find(field):
            self.close_panel()
            self.app.key(key)
        self.app.wait(field)
        self.app.activate()
        wait_for(f"the keyboard in “{field}”", lambda: self.focus(field))

    def close_panel(self):
        for name in ("solveText", "handoverReason"):
            if self.app.find(name):
                wait_for(f"the keyboard in “{name}”", lambda: self.focus(name))
                self.app.key("Escape")
                self.app.wait_gone(name)

    def focus(self, field):
        node = self.app.find(field)
        return node is not None and (has_keyboard(node) or node.grab_focus()) and has_keyboard(node)

    def type_until_killed(self, field):
        """Types on at the caret, letter by letter; the kill comes in the middle of it. What had been
        typed a moment before it, and all that was."""
        node = self.app.find(field)
        before, caret = text_of(node), caret_of(node)
        letters = " ".join(self.rng.choice(WORDS) for _ in range(4)) + " "
        letters = letters[:self.rng.randint(8, 24)].strip() or "Drucker"
        typed = []
        for letter in letters:
            self.app._xdotool("key", "--clearmodifiers",
                              {" ": "space", ",": "comma", ".": "period"}.get(letter, letter))
            typed.append((time.monotonic(), letter))
        end = time.monotonic() + self.rng.uniform(0.0, 0.5)
        time.sleep(max(0.0, end - time.monotonic()))
        killed = time.monotonic()
        self.app.kill()
        sure = "".join(letter for at, letter in typed if at < killed - MOMENT)
        return before, caret, sure, "".join(letter for _, letter in typed)

    def check(self, field, before, caret, sure, typed):
        began = time.monotonic()
        self.app.start()
        self.app.wait("casesList", 60)

        def back():
            node = self.app.find(field)
            return node if node and has_keyboard(node) and text_of(node) in fits else None
        fits = {before[:caret] + typed[:n] + before[caret:]: n
                for n in range(len(sure), len(typed) + 1)}
        node = wait_for(f"the keyboard in “{field}” again, with {before!r} and {typed!r} at {caret}",
                        back, 20)
        self.starts.append(time.monotonic() - began)
        # Nothing may come after that: what is read from the copy, or first words proposed.
        time.sleep(0.5)
        text = text_of(node)
        assert text in fits and has_keyboard(node), f"{field}: {text!r}, {before!r} + {typed!r}"
        kept = fits[text]
        assert caret_of(node) == caret + kept, \
            f"{field}: the caret is at {caret_of(node)}, not {caret + kept} in {text!r}"
        self.losses.append(len(typed) - kept)
        self.held[field] = text

    def others_are_kept(self, field):
        for name, text in self.held.items():
            node = self.app.find(name)
            if node and name != field:
                assert text_of(node) == text, f"{name} holds {text_of(node)!r}, not {text!r}"

    def move_caret(self, field):
        """Sometimes to the middle, and some time passes: where it stands is kept without a key."""
        for _ in range(self.rng.randint(0, 5)):
            self.app._xdotool("key", "Left")

    def round(self, field, key):
        self.reach(field, key)
        self.move_caret(field)
        time.sleep(MOMENT)  # in this field for as long as it takes to be kept
        self.check(field, *self.type_until_killed(field))
        self.others_are_kept(field)


    # ---- places --------------------------------------------------------------------------------

    def scrolled(self):
        """A conversation that was read from further up stands there again."""
        for n in range(20):
            verdict = self.guest.do("message.send", {
                "message": new_id(), "case": self.case, "files": [],
                "text": f"Zeile {n:02d} vom Drucker"})
            assert verdict["result"] == "done", verdict
        self.app.wait_text("Zeile 19", 40)
        self.app.key("ctrl+r")
        wait_for("the keyboard in the conversation", lambda: self.focus("conversation"))
        self.app.key("Home")
        for _ in range(6):
            self.app.key("Down")
        time.sleep(1.2)
        before = self.messages()
        assert before and "Zeile 19" not in before, before
        self.app.kill()
        self.app.start()
        self.app.wait("casesList", 60)
        wait_for("the place in the conversation", lambda: self.messages().keys() == before.keys(),
                 15)
        moved = max(abs(self.messages()[line] - y) for line, y in before.items())
        assert moved <= 40, f"{moved} px away"
        self.trial.step(f"After a kill the conversation stands where it was read, {moved} px away")

    def messages(self):
        """What is seen of them: line → its height in the window."""
        found = {}
        listed = self.app.find("conversation")
        place = listed.get_extents(0) if listed else None
        for node in self.app._walk(listed) if listed else ():
            match = re.search(r"Zeile \d\d", node.get_name() or "")
            spot = node.get_extents(0)
            if match and place.y + 30 <= spot.y and spot.y + spot.height <= place.y + place.height - 30:
                found.setdefault(match[0], spot.y)
        return found

    def size(self):
        frame = self.app.root().get_child_at_index(0).get_extents(0)
        return frame.width, frame.height

    def window(self):
        """Size and page are as they were left."""
        self.app.resize(1130, 740)
        self.app.key("ctrl+3")
        self.app.wait("skillsSearch")
        time.sleep(2.0)
        self.app.kill()
        self.app.start()
        self.app.wait("skillsSearch", 60)
        shape = self.size()
        assert shape == (1130, 740), shape
        self.trial.step("The window has its size again and shows the page that was open")
        self.app.resize(1280, 720)
        self.app.key("ctrl+1")
        self.app.wait("composerReply")


def travel(times):
    def go(trial):
        with Desktop() as desktop, Service(trial.path("platform"),
                                           log=trial.path("platform.log")) as service:
            it = KillTyping(trial, desktop, service)
            try:
                it.begin()
                it.scrolled()
                it.window()
                rounds = [PANES[i % len(PANES)] for i in range(times)]
                for field, key in rounds:
                    it.round(field, key)
                trial.shot(it.app, "after")
            except Exception:
                trial.shot(it.app, "failed")
                raise
            finally:
                it.app.close()
            per = ", ".join(f"{name} {sum(1 for field, _ in rounds if field == name)}"
                            for name, _ in PANES)
            trial.step(f"Killed {times} times while typing ({per}): each time the text is back, at "
                       f"most {max(it.losses)} of the last keys are missing "
                       f"({sum(it.losses) / len(it.losses):.1f} on average), the caret and the "
                       f"field are back {max(it.starts):.1f} s after the start at the latest")
    return go


if __name__ == "__main__":
    sys.exit(Trial("kill_typing").run(travel(int(sys.argv[1]) if len(sys.argv) > 1 else 50)))
