# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spot checks in a real window by keyboard alone: a reviewer takes five drawn cases, marks each
criterion, says why where a mark is low, takes passages as evidence and back, and submits. What the
customer gave and why the case was drawn is not in the window before, and is afterwards. Prints the
median time from a key to its effect in the accessibility tree. Then an expert answers a customer's
stars, without the platform at first."""

import os
import statistics
import sys
import time

import foreign
from app import App, accessibility, focus_node
from desktop import Desktop, wait_for
from keys import Keyboard
from run import SCREENS
from service import Service
from trial import PASSWORD, Trial

REVIEWER = "review@demo.invalid"
ANSWERING = "lena.berger@demo.invalid"
CASES = 5
MOST_MS = 1000
UNSAID = ("stars", "drawn at random", "first cases", "complaint", "agreement")
PEOPLE = ("Huber", "Demir", "Nowak", "Ostermann", "Falk", "Kessler", "Pohl", "Thiel", "Mehlich",
          "Brenner", "Jansen")
TITLES = {"understood": "Understood the problem", "data": "Safe with the customer’s data",
          "solved": "Solved at the root", "clear": "Clear for a lay person", "time": "Time honest",
          "critical": "Critical fault (data, consent, billing)"}
# One key for each criterion; of the last 1 is a breach.
MARKS = ("452450", "314040", "555550", "240341", "443440")


def role(node):
    """Empty: it has gone since it was found."""
    try:
        return node.get_role_name()
    except Exception:  # GLib.Error
        return ""


class Reviewer:
    """The window, driven by keys and read through the tree, with the time that each key took."""

    def __init__(self, app):
        self.app = app
        self.keyboard = Keyboard(app.display)
        self.atspi = accessibility()
        self.ms = []

    def has(self, node, state):
        try:
            node.clear_cache_single()
            return node.get_state_set().contains(getattr(self.atspi.StateType, state))
        except Exception:  # GLib.Error: it has gone since it was found
            return False

    def named(self, node):
        node.clear_cache_single()
        return node.get_name() or ""

    def do(self, what, key, effect):
        assert not effect(), f"{what}: so already before “{key}”"
        begun = time.perf_counter()
        if "+" in key:
            self.app._xdotool("key", key)
        elif len(key) > 12:
            self.app._xdotool("type", "--delay", "4", "--", key)
        else:
            self.keyboard.press(key)
        wait_for(what, effect, 20, every=0.004)
        self.ms.append((time.perf_counter() - begun) * 1000)

    def nodes(self):
        """What one case shows, found once."""
        shown = self.app.look()
        rows = {ident.removeprefix("score_"): node for ident, _, node in shown
                if ident.startswith("score_")}
        by_name = {name: node for _, name, node in shown if name}
        return shown, rows, by_name

    def passages(self):
        return [node for node in self.app._walk(self.app.find("reviewLines"))
                if role(node) == "list item"]

    def chosen(self):
        return next((node for node in self.passages() if self.has(node, "SELECTED")), None)


def reach(reviewer, name, found, key="Tab", most=60):
    """Presses the key until the keyboard is there."""
    for _ in range(most):
        node = found()
        if node and reviewer.has(node, "FOCUSED"):
            return node
        reviewer.keyboard.press(key)
        time.sleep(0.1)
    raise AssertionError(f"no way to “{name}” by {key}")


def button(app, name):
    return lambda: next((node for _, shown, node in app.look()
                         if shown == name and role(node) in ("button", "push button", "page tab")),
                        None)


def unsaid(app):
    """Nothing of what a reviewer must not know yet is in the window."""
    shown = "\n".join(app.names())
    for word in UNSAID + PEOPLE:
        assert word not in shown, f"“{word}” is shown before the marks are given"


def evidence(reviewer, row, title):
    """Taken, given back and taken again, by the same key; the next passage as well."""
    reviewer.do("a passage chosen", "j", lambda: reviewer.chosen() is not None)
    first = reviewer.chosen()
    for taken in (True, False, True):
        reviewer.do("the passage as evidence", "q", lambda taken=taken:
                    ("1 passage as evidence" in reviewer.named(row)) == taken)
        assert reviewer.named(first).startswith("Evidence: ") == taken, title
    reviewer.do("the next passage", "j", lambda: not reviewer.has(first, "SELECTED"))
    reviewer.do("two passages", "q", lambda: "2 passages as evidence" in reviewer.named(row))


def score(reviewer, plan, words):
    app = reviewer.app
    wait_for("the keyboard on the first criterion", lambda: focus_of(reviewer, "score_understood"))
    unsaid(app)
    _, rows, by_name = reviewer.nodes()
    order = list(TITLES)
    assert list(rows) == order, list(rows)
    for place, (criterion, key) in enumerate(zip(order, plan)):
        title, row = TITLES[criterion], rows[criterion]
        is_last = criterion == order[-1]
        asks_why = key == "1" if is_last else key in "12"
        answer = ("no", "yes")[int(key)] if is_last else "n/a" if key == "0" else key
        choice = by_name[f"{title}: {answer}"]
        reviewer.do(f"{title}: {answer}", key, lambda: reviewer.has(choice, "CHECKED"))
        if asks_why:
            field = wait_for("the field for the reason", lambda: next(
                (node for _, name, node in app.look()
                 if name == f"Why? {title}" and reviewer.has(node, "FOCUSED")), None))
            reviewer.do("the reason", "Das fehlte hier ganz.", lambda: "fehlte hier ganz." in
                        reviewer.atspi.Text.get_text(field.get_text_iface(), 0, -1))
            reviewer.do("out of the field", "Escape",
                        lambda: not reviewer.has(field, "FOCUSED"))
            assert reviewer.has(row, "FOCUSED"), title
            if place < 4:
                evidence(reviewer, row, title)
            if is_last:
                reviewer.do("the words", "m", lambda: focus_of(reviewer, "reviewComment"))
            else:
                next_row = rows[order[place + 1]]
                reviewer.do("the next criterion", "Down",
                            lambda: reviewer.has(next_row, "FOCUSED"))
    comment = wait_for("the keyboard at the words", lambda: focus_of(reviewer, "reviewComment"))
    reviewer.do("the words", words, lambda: words in
                reviewer.atspi.Text.get_text(comment.get_text_iface(), 0, -1))


def focus_of(reviewer, name):
    return next((node for node in reviewer.app.nodes(name) if reviewer.has(node, "FOCUSED")), None)


def review(trial, reviewer):
    app = reviewer.app
    app.activate()
    wait_for("cases that wait", button(app, "Take the next"), 30)
    unsaid(app)
    reach(reviewer, "Take the next", button(app, "Take the next"))
    reviewer.keyboard.press("space")
    app.wait_text(f"Spot check 1 of {CASES}", 30)
    trial.step("Five drawn cases are taken by keyboard")
    for n, plan in enumerate(MARKS):
        head = f"Spot check {n + 1} of {CASES}"
        title = wait_for("the head", lambda head=head: next(
            (node for _, name, node in app.look() if name == head), None))
        score(reviewer, plan, f"Ruhig und klar, Fall {n + 1}.")
        if n == 0:
            trial.shot(app, "marked")
        unsaid(app)
        reviewer.do("submitted", "ctrl+Return",
                    lambda head=head: reviewer.named(title) != head)
        trial.step(f"Case {n + 1} is marked {' '.join(plan)}, with reasons and evidence, and "
                   "submitted; nothing gave away stars, reason or names")
    reach(reviewer, "In hand", button(app, "In hand"))
    reviewer.do("the list of what is submitted", "Right",
                lambda: app.find("reviewDoneList") is not None)
    wait_for("five revealed", lambda: len(revealed(app)) == CASES, 60)
    said = revealed(app)
    assert all("star" in name for name in said), said
    assert any(" of 5 stars" in name for name in said), said
    trial.shot(app, "submitted")
    trial.step("After that each says why it was drawn and what the customer gave")
    median, most = statistics.median(reviewer.ms), max(reviewer.ms)
    print(f"    {len(reviewer.ms)} keys: median {median:.0f} ms from the key to its effect in the "
          f"tree, slowest {most:.0f} ms")
    assert median < MOST_MS, median


def revealed(app):
    return [name for _, name, node in app.look()
            if role(node) == "list item"
            and any(word in name for word in ("drawn ", "first cases", "complaint"))]


def rated(origin):
    """A closed case with two stars, by the wire alone; the customer's connection."""
    lena = foreign.expert(origin, ANSWERING, PASSWORD)
    status, made = foreign.order(origin)
    assert status == 201, made
    customer = foreign.customer(origin, made["session"])
    id = made["case"]
    offer = lena.until(lambda: next((one for one in lena.all("offer") if one["case"] == id), None),
                       "the offer")
    for who, name, args in (
            (lena, "offer.accept", {"offer": offer["id"], "case": id}),
            (lena, "case.solve", {"case": id, "cause": "",
                                  "solution": "The registration is entered again."}),
            (customer, "case.confirm", {"case": id}),
            (customer, "case.rate", {"case": id, "stars": 2, "text": "Er war kurz angebunden."})):
        verdict = who.do(name, args)
        assert verdict["result"] == "done", (name, verdict)
    lena.close()
    customer.close()
    return made["session"]


def answer(trial, app, service, session):
    trial.sign_in(app, ANSWERING)
    app.key("ctrl+3")
    app.press("skillsQuality")
    app.wait_text("2 of 5 stars")
    app.wait_text("Er war kurz angebunden.")
    service.kill()
    app.wait_text("No connection")
    app.press("ratingAnswer")
    app.fill("ratingText", "I was in a hury.")
    app.key("ctrl+Return")
    app.wait_text("Not sent yet")
    trial.shot(app, "answer-waits")
    app.press("ratingEdit")
    app.wait_gone("ratingAnswered")
    app.fill("ratingText", "I was in a hurry, sorry.")
    app.key("ctrl+Return")
    app.wait_text("Your answer: I was in a hurry, sorry.")
    service.start()
    app.wait_gone("ratingState", 60)
    assert not app.find("ratingEdit") and not app.find("ratingAnswer")
    customer = foreign.customer(service.origin, session)
    customer.until(lambda: [body["answer"] for body in customer.all("rating")]
                   == ["I was in a hurry, sorry."], "the answer at the customer's")
    customer.close()
    trial.shot(app, "answered")
    trial.step("The expert answers two stars without a platform, takes it back, writes it again; "
               "the customer hears the one answer")


def travel(trial):
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        display = desktop.new_display(1280, 720)
        app = None
        try:
            app = App(desktop, display, trial.path("reviewer"), ["--platform", service.origin],
                      log=trial.path("reviewer.log")).start()
            trial.sign_in(app, REVIEWER, home="reviewTabs")
            review(trial, Reviewer(app))
            app.close()
            app = App(desktop, display, trial.path("expert"), ["--platform", service.origin],
                      log=trial.path("expert.log")).start()
            answer(trial, app, service, rated(service.origin))
        except BaseException:
            if app:
                trial.shot(app, "failed")
            raise
        finally:
            if app:
                app.close()


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("review").run(travel))
