# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every place of the app as a screen reader and a keyboard find it, for each role of the demo and
in both languages: what can have the keyboard has a name, a role and states that fit, says what is
written on it, is not called as its neighbour is, and is reached by Tab (or, inside a list, a group
of tabs or a table, by its arrows)."""

import os
import sys
import time

import foreign
from app import App, accessibility
from desktop import Desktop
from run import SCREENS, open_row
from service import Service
from trial import Trial

PEOPLE = (
    # E-mail, places in the rail's order
    ("lena.berger", ("cases", "hours", "skills", "money", "settings")),
    ("dispatch", ("desk", "settings")),
    ("review", ("review", "settings")),
    ("onboarding", ("onboarding", "settings")),
    ("finance", ("finance", "settings")),
)
CONNECTED = {"de": "Verbunden", "en": "Connected"}
# Roles whose members share one stop of Tab and are reached by arrows from it.
BY_ARROWS = {"list item", "tree item", "table cell", "table row", "page tab", "radio button",
             "menu item", "radio menu item", "check menu item", "column header",
             "table column header"}
# Qt says of each text and scroll bar that it could have the keyboard; neither is an answer to a key.
NO_STOP = {"label", "static", "scroll bar"}
# Painted boxes, for those who do not see them.
NO_CONTROL = {"filler", "panel", "unknown", "invalid", "grouping", "image", "graphic"}
STEPS = 160


class Place:
    """What one place shows, read once."""

    def __init__(self, app):
        self.app = app
        self.atspi = accessibility()
        self.nodes = []
        self._read(app.root(), None, 0)

    def _read(self, node, parent, depth):
        if node is None or depth > 60:
            return
        kind = self.atspi.StateType
        try:
            states = node.get_state_set()
            shown = states.contains(kind.SHOWING)
            entry = {
                "node": node, "parent": parent, "shown": shown,
                "role": node.get_role_name(), "name": node.get_name() or "",
                "said": node.get_description() or "",
                "id": (node.get_accessible_id() or "").split(".")[-1],
                "can": states.contains(kind.FOCUSABLE), "on": states.contains(kind.ENABLED),
                "has": states.contains(kind.FOCUSED),
                "children": []}
            count = node.get_child_count()
        except Exception:  # GLib.Error: gone since it was found
            return
        if shown:
            self.nodes.append(entry)
            if parent:
                parent["children"].append(entry)
        for i in range(count):
            try:
                child = node.get_child_at_index(i)
            except Exception:
                continue
            self._read(child, entry if shown else parent, depth + 1)

    def controls(self):
        """Of the dialog that is open, else of the window."""
        dialogs = [n for n in self.nodes if n["role"] == "dialog"]
        return [n for n in self.nodes if n["can"] and n["role"] not in NO_STOP
                and (not dialogs or n is dialogs[-1] or dialogs[-1] in self._above(n))]

    @staticmethod
    def _above(entry):
        above = []
        while entry["parent"]:
            entry = entry["parent"]
            above.append(entry)
        return above

    @classmethod
    def _below(cls, entry):
        """Itself and, of a list, the rows that take the keyboard for it."""
        yield entry
        if entry["role"] in ("list", "tree", "table", "tree table", "page tab list"):
            for child in entry["children"]:
                yield child
                yield from child["children"]

    @staticmethod
    def _key(entry):
        return entry["role"], entry["name"], entry["id"]

    @staticmethod
    def say(entry):
        return f"{entry['role']} “{entry['name']}” ({entry['id'] or 'no objectName'})"

    def faults(self):
        for entry in self.controls():
            if entry["role"] in ("window", "frame", "application", "dialog"):
                continue
            if not entry["name"].strip():
                yield f"no name: {self.say(entry)}"
            if "&" in entry["name"].replace(" & ", ""):
                yield f"a mnemonic in the name: {self.say(entry)}"
            # A page that was opened by a key has the keyboard until Tab leads on.
            page = entry["role"] == "panel" and entry["id"].endswith("Page")
            if entry["role"] in NO_CONTROL and entry["on"] and not page:
                yield f"takes the keyboard without a control's role: {self.say(entry)}"
            written = [c["name"] for c in entry["children"]
                       if c["role"] in ("label", "static") and c["name"].strip()]
            if entry["role"] in ("push button", "button", "check box", "toggle button", "link"):
                for text in written:
                    if text.strip("… ") not in entry["name"] + entry["said"]:
                        yield f"“{text}” is written on it, but not said: {self.say(entry)}"
        yield from self._alike()

    def _alike(self):
        seen = {}
        for entry in self.controls():
            key = (id(entry["parent"]), entry["role"], entry["name"], entry["said"])
            if key in seen and entry["name"].strip():
                yield f"called as its neighbour: {self.say(entry)}"
            seen[key] = entry

    def unreached(self, reached):
        """Those that Tab did not come to and that no arrow leads to either."""
        for entry in self.controls():
            if not entry["on"] or entry["has"] or entry["role"] in BY_ARROWS | {"window", "frame", "dialog",
                                                                "application", "tool tip"}:
                continue
            if any(above["role"] in BY_ARROWS for above in self._above(entry)):
                continue  # buttons of a row: by the right arrow from it
            if not any(self._key(n) in reached for n in self._below(entry)):
                yield f"Tab does not come to it: {self.say(entry)}"


class Walk:
    def __init__(self, app):
        self.app = app
        self.atspi = accessibility()
        self.heard = []
        self.listener = self.atspi.EventListener.new(self._on_focus)
        self.listener.register("object:state-changed:focused")

    def _on_focus(self, event):
        try:
            if event.detail1 and event.source.get_process_id() == self.app.process.pid:
                node = event.source
                self.heard.append((node.get_role_name(), node.get_name() or "",
                                   (node.get_accessible_id() or "").split(".")[-1]))
        except Exception:
            pass

    def _listen(self, seconds):
        from gi.repository import GLib
        context = GLib.MainContext.default()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.005)

    def tabbed(self):
        """What Tab comes to until it begins again."""
        self.heard.clear()
        self._listen(0.1)
        reached, again = set(), 0
        for _ in range(STEPS):
            before = len(self.heard)
            self.app.key("Tab")
            self._listen(0.06)
            new = set(self.heard[before:]) - reached
            again = 0 if new else again + 1
            reached |= new
            if again > 25 and reached:
                break
        return reached

    def close(self):
        self.listener.deregister("object:state-changed:focused")


def look_at(trial, app, walk, where):
    place = Place(app)
    found = [f"{where}: {fault}" for fault in place.faults()]
    assert place.controls(), f"{where}: nothing is there"
    reached = walk.tabbed()
    # Scrolling to what has the keyboard may have shown more.
    found += [f"{where}: {fault}" for fault in Place(app).unreached(reached)]
    print(f"    {where}: {len(place.controls())} controls, {len(reached)} by Tab, "
          f"{len(found)} faults", flush=True)
    return found


# What opens in a case or over everything: the key, and what is then shown.
IN_A_CASE = (("ctrl+shift+Return", "solvePanel"), ("ctrl+shift+t", "timePanel"),
             ("ctrl+shift+h", "handoverPanel"), ("ctrl+f", "talkFind"), ("F7", "remote"),
             ("ctrl+k", "palette"), ("ctrl+shift+f", "search"), ("ctrl+slash", "keys"),
             ("ctrl+shift+o", "waiting"), ("ctrl+shift+s", "snooze"), ("F1", "manual"))


def in_a_case(trial, app, walk, service, where):
    """An offer, then the case with all that opens in it."""
    status, _ = foreign.order(service.origin)
    assert status in (200, 201), status
    app.key("ctrl+1")
    open_row(app, "81…")
    app.wait("offerAccept")
    time.sleep(0.7)
    found = look_at(trial, app, walk, f"{where} offer")
    app.accept_offer()
    time.sleep(0.7)
    found += look_at(trial, app, walk, f"{where} case")
    trial.shot(app, f"{where}-case".replace(" ", "-"))
    for key, name in IN_A_CASE:
        if not app.find("composerReply"):  # Esc, pressed elsewhere, has left the case
            open_row(app, "Huber")
            app.wait("composerReply")
        app.key(key)
        time.sleep(0.7)
        found += look_at(trial, app, walk, f"{where} {name}")
        trial.shot(app, f"{where}-{name}".replace(" ", "-"))
        app.key("Escape")
        time.sleep(0.3)
    return found


def visit(trial, desktop, service, person, language):
    email, places = person
    app = App(desktop, desktop.displays[0], trial.path(f"{email}-{language}"),
              ["--platform", service.origin], log=trial.path(f"{email}-{language}.log"),
              env={"LANG": "de_DE.UTF-8" if language == "de" else "C.UTF-8"})
    app.start()
    walk = Walk(app)
    try:
        found = []
        app.wait("signInButton")
        found += look_at(trial, app, walk, f"{language} {email} sign-in")
        trial.sign_in(app, f"{email}@demo.invalid", CONNECTED[language], "railSettings")
        for number, name in enumerate(places):
            app.key("ctrl+comma" if name == "settings" else f"ctrl+{number + 1}")
            time.sleep(0.7)  # until its rows are there
            found += look_at(trial, app, walk, f"{language} {email} {name}")
            trial.shot(app, f"{language}-{email}-{name}")
        if "cases" in places:
            found += in_a_case(trial, app, walk, service, f"{language} {email}")
        return found
    finally:
        walk.close()
        app.close()


def travel(trial):
    languages = [a for a in sys.argv[1:] if a in CONNECTED] or list(CONNECTED)
    chosen = [p for p in PEOPLE if p[0] in sys.argv[1:]] or PEOPLE
    faults = []
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        desktop.new_display(1280, 720)
        for language in languages:
            for person in chosen:
                faults += visit(trial, desktop, service, person, language)
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)
    trial.step(f"{len(chosen)} people in {len(languages)} languages find every control named, "
               "told apart and by keyboard")


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("access").run(travel))
