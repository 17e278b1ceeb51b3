# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing that is ended by kill -9, again and again: after each start the text is there up to the keys
of the last moment, and the caret stands where it stood. Most fields are open and have the keyboard
again as well; a dialog or a card is opened as before."""

import random
import time

from app import App, accessibility, press_node
from desktop import wait_for

MOMENT = 0.7  # s of typing that may be lost: a save each 300 ms, and a busy machine
WORDS = "Der Spooler haengt, bitte den Drucker einmal vom Strom nehmen und kurz warten. ".split(" ")
KEYS = {" ": "space", ",": "comma", ".": "period"}


def text_of(node):
    return accessibility().Text.get_text(node, 0, -1)


def caret_of(node):
    return accessibility().Text.get_caret_offset(node)


def has_keyboard(node):
    return node.get_state_set().contains(accessibility().StateType.FOCUSED)


class Kills:
    """One person's window."""

    def __init__(self, trial, desktop, service, name, email, home, size=(1440, 900)):
        self.trial, self.home, self.email = trial, home, email
        self.rng = random.Random(20)
        self.app = App(desktop, desktop.new_display(*size), trial.path(name),
                       ["--platform", service.origin], log=trial.path(f"{name}.log"))
        self.service = service
        self.held = {}   # field → its text
        self.losses = []
        self.starts = []
        self.counts = {}

    def sign_in(self):
        self.app.start()
        self.trial.sign_in(self.app, self.email, home=self.home)

    # ---- one round -----------------------------------------------------------------------------

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
            self.app._xdotool("key", "--clearmodifiers", KEYS.get(letter, letter))
            typed.append((time.monotonic(), letter))
        end = time.monotonic() + self.rng.uniform(0.0, 0.5)
        time.sleep(max(0.0, end - time.monotonic()))
        killed = time.monotonic()
        self.app.kill()
        sure = "".join(letter for at, letter in typed if at < killed - MOMENT)
        return before, caret, sure, "".join(letter for _, letter in typed)

    def check(self, field, again, before, caret, sure, typed):
        began = time.monotonic()
        self.app.start()
        self.app.wait("railSettings", 60)
        fits = {before[:caret] + typed[:n] + before[caret:]: n
                for n in range(len(sure), len(typed) + 1)}
        if again:
            again()

        def back():
            node = self.app.find(field)
            there = node and (has_keyboard(node) or again and self.focus(field))
            return node if there and text_of(node) in fits else None
        try:
            node = wait_for("it", back, 20)
        except AssertionError:
            node = self.app.find(field)
            raise AssertionError(
                f"{field}: {before!r} and {typed!r} at {caret} became "
                f"{node and text_of(node)!r}, keyboard {bool(node and has_keyboard(node))}") from None
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

    def move_caret(self):
        """Sometimes to the middle, and some time passes: where it stands is kept without a key."""
        for _ in range(self.rng.randint(0, 5)):
            self.app._xdotool("key", "Left")

    def reach(self, field, way):
        way()
        self.app.wait(field)
        self.app.activate()
        wait_for(f"the keyboard in “{field}”", lambda: self.focus(field))

    def round(self, field, way, again=None):
        """`way` leads to the field; `again`: what a person does after the start to see it."""
        self.reach(field, way)
        self.move_caret()
        time.sleep(MOMENT)  # in this field for as long as it takes to be kept
        self.check(field, again, *self.type_until_killed(field))
        self.others_are_kept(field)
        self.counts[field] = self.counts.get(field, 0) + 1

    def rounds(self, panes, times):
        """So many in each: [(field, way, again)]."""
        for _ in range(times):
            for field, way, again in panes:
                self.round(field, way, again)

    # ---- ways ----------------------------------------------------------------------------------

    def pressed(self, says, listed=None):
        """Whatever has this text in its name is pressed, once it is there."""
        def found():
            within = self.app.find(listed) if listed else self.app.root()
            for node in self.app._walk(within):
                try:
                    if says in (node.get_name() or "") and press_node(node):
                        return True
                except Exception:  # GLib.Error: gone since it was found
                    continue
            return False
        wait_for(f"“{says}” pressed", found)

    def said(self):
        per = ", ".join(f"{name} {n}" for name, n in self.counts.items())
        return (f"Killed {len(self.losses)} times while typing ({per}): each time the text is back, "
                f"at most {max(self.losses)} of the last keys are missing "
                f"({sum(self.losses) / len(self.losses):.1f} on average), the caret is where it was, "
                f"the field is back {max(self.starts):.1f} s after the start at the latest")
