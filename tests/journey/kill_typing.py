# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The app of an expert is killed (-9) while he types, again and again and in each pane (kills.py):
reply, note, a sent message that is changed, what is to do, solved panel, the fields of the hand-over
panel, the clock, time entered afterwards, what a password is for, who is paid, giving back, damage,
the reason for a remote session, snippets, a day of other hours, an objection to a pay, answers to
stars and to a spot check, the search over the list.

    kill_typing.py [TIMES]"""

import re
import sys
import time

from app import focus_node
from desktop import Desktop, wait_for
from finance import case
from foreign import customer, expert, new_id, order
from hostile_wire import REVIEWER, mark, solved, taken
from kills import Kills
from review import rated
from run import open_row
from service import Service
from trial import PASSWORD, Trial

EMAIL = "lena.berger@demo.invalid"
# What can lie over a case.
OVER = ("giveBackReason", "damageWhat", "snippetWord", "exceptionReason", "solveText",
        "handoverReason", "remoteReason", "clockReason", "timeWords", "secretPurpose", "payName")
GUEST, OWN = "Maria Quittenhobel", "Guten Tag, ich sehe nach."


class KillTyping(Kills):
    def begin(self):
        self.sign_in()
        status, made = order(self.service.origin, description="Der Drucker steht still.",
                             device="Laserdrucker", customer={"name": GUEST})
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

    # ---- ways ----------------------------------------------------------------------------------

    def in_case(self):
        """The case is open, and nothing over it."""
        self.app.activate()
        for name in OVER:
            if self.app.find(name):
                wait_for(f"the keyboard in “{name}”", lambda: self.focus(name))
                self.app.key("Escape")
                self.app.wait_gone(name)
        if not self.app.find("conversation"):
            self.app.key("ctrl+1")
            time.sleep(0.3)
            self.app.wait("casesList")
            if not self.app.find("conversation"):
                open_row(self.app, "Quittenhobel")
            self.app.wait("conversation")

    def by_key(self, field, key):
        def way():
            if field.startswith("composer") or not self.app.find(field):
                self.in_case()
                self.app.key(key)
        return way

    def by_name(self, name):
        def way():
            self.in_case()
            self.app.key("ctrl+k")
            self.app.wait("paletteField")
            self.app.type(name)
            wait_for(f"“{name}” in the palette", lambda: self.app.count_text(name) > 1)
            self.app.key("Return")
        return way

    def edit(self):
        self.in_case()
        if self.app.find("composerEdit"):
            return
        # After five minutes a message can be changed no more: so it is a new one each time.
        self.held.pop("composerEdit", None)
        self.sent += 1
        text = f"{OWN} ({self.sent})"
        verdict = self.same_expert.do("message.send", {
            "message": new_id(), "case": self.case, "files": [], "text": text})
        assert verdict["result"] == "done", verdict
        wait_for("the message here", lambda: self.app.count_text(text) > 0)
        wait_for("the keyboard in the conversation",
                 lambda: focus_node(self.app.find("conversation")))
        self.app.key("End")
        self.app.key("e")

    def step(self):
        self.in_case()
        if not self.app.find("newStep"):
            self.app.key("ctrl+shift+i")

    def snippet(self):
        self.in_case()
        self.app.key("ctrl+comma")
        self.app.fill("settingsSearch", "snippet")
        self.app.press("snippetAdd")

    def exception(self):
        self.in_case()
        self.app.key("ctrl+2")
        self.app.press("addException")

    def object(self):
        self.in_case()
        self.app.key("ctrl+4")
        if not self.app.find("objectText"):
            if not self.app.find("objectButton"):
                self.app.press("earning0")
            self.app.press("objectButton")

    def pay(self):
        self.in_case()
        self.app.resize(1440, 1800)  # one card stands below the other
        self.app.key("ctrl+4")
        time.sleep(0.5)
        self.app.press("payProfileEdit")

    def quality(self, button):
        self.in_case()
        self.app.resize(1440, 1800)  # one card stands below the other
        self.app.key("ctrl+3")
        self.app.wait("skillsQuality")
        time.sleep(0.5)
        if not self.app.find(button):  # else it is open already
            self.app.press("skillsQuality")
        self.app.press(button)

    def rating(self):
        self.quality("ratingAnswer")

    def result(self):
        self.quality("resultAnswer")

    def panes(self):
        """(field, the way to it, what has to be done to see it again after a start)."""
        leads = {name: self.by_key(name, key) for name, key in (
            ("composerReply", "ctrl+r"), ("composerNote", "ctrl+shift+r"),
            ("solveText", "ctrl+shift+Return"), ("handoverReason", "ctrl+shift+h"),
            ("handoverWhom", "ctrl+shift+h"), ("handoverSummary", "ctrl+shift+h"),
            ("clockReason", "ctrl+shift+t"))}
        remote = self.by_key("remoteReason", "F7")
        worked = self.by_key("timeWords", "ctrl+shift+t")
        opened = (("giveBackReason", self.by_name("Give back")),
                  ("damageWhat", self.by_name("Report damage")), ("remoteReason", remote),
                  ("timeWords", worked), ("payName", self.pay),
                  ("secretPurpose", self.by_name("Ask for a password")),
                  ("snippetWord", self.snippet), ("snippetBody", self.snippet),
                  ("exceptionReason", self.exception), ("objectText", self.object),
                  ("ratingText", self.rating), ("resultText", self.result))
        return ([("composerEdit", self.edit, None)]
                + [(name, way, None) for name, way in leads.items()]
                + [("newStep", self.step, None), ("casesFilter", self.in_case, None)]
                + [(name, way, way) for name, way in opened])

    def others(self):
        """A case that is paid, one with stars, one that was checked; this expert at another desk."""
        case(self.service.origin)
        rated(self.service.origin)
        solved(self.service.origin, texts=["Der Kabelbaum haengt."], damage="Ein Riss.")
        reviewer = expert(self.service.origin, REVIEWER, PASSWORD)
        mark(reviewer, *taken(reviewer, "Kabelbaum"), "Kabelbaum", "Das fehlt.")
        reviewer.close()
        self.same_expert, self.sent = expert(self.service.origin, EMAIL, PASSWORD), 0

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
        self.app.resize(1440, 900)
        self.app.key("ctrl+1")
        self.app.wait("composerReply")


def travel(times):
    def go(trial):
        with Desktop() as desktop, Service(trial.path("platform"),
                                           log=trial.path("platform.log")) as service:
            desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
            it = KillTyping(trial, desktop, service, "app", EMAIL, "casesList",
                            (1440, 1800))
            try:
                it.begin()
                it.scrolled()
                it.window()
                it.others()
                panes = it.panes()
                for n in range(times):
                    it.round(*panes[n % len(panes)])
                trial.shot(it.app, "after")
            except Exception:
                trial.shot(it.app, "failed")
                raise
            finally:
                it.app.close()
            trial.step(it.said())
    return go


if __name__ == "__main__":
    sys.exit(Trial("kill_typing").run(travel(int(sys.argv[1]) if len(sys.argv) > 1 else 63)))
