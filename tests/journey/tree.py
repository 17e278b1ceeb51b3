# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program shows, as the accessibility bus tells it, asked for in a few steps: all that lies
at one depth at once. The library for the bus (Atspi) asks for each thing by itself and waits each
time, which is most of the work of a journey that looks whether something has come."""

import os

ACCESSIBLE, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"
SHOWING = 1 << 25  # of the states' first word
DEEPEST = 60
TIMEOUT_MS = 20_000  # a busy machine may take its time


class Bus:
    """A way of its own to the accessibility bus."""
    _only = None

    @classmethod
    def get(cls):
        cls._only = cls._only or cls()
        return cls._only

    def __init__(self):
        from gi.repository import Gio, GLib  # late, as the library (app.py)
        self._glib = GLib
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT \
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION

        def to(address):
            return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

        session = to(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        self._bus = to(session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                         "GetAddress", None, None, 0, -1, None).unpack()[0])
        session.close_sync(None)
        self._context = GLib.MainContext()
        self._whole_text = GLib.Variant("(ii)", (0, -1))
        self._property = {name: GLib.Variant("(ss)", (ACCESSIBLE, name))
                          for name in ("AccessibleId", "Name", "Description")}

    def children(self, path):
        return path, ACCESSIBLE, "GetChildren", None

    def states(self, path):
        return path, ACCESSIBLE, "GetState", None

    def property(self, path, name):
        return path, PROPERTIES, "Get", self._property[name]

    def text(self, path):
        return path, TEXT, "GetText", self._whole_text

    def ask(self, program, calls):
        """The answers in their order; None of what has gone since it was found."""
        answers, left = [None] * len(calls), len(calls)

        def answered(bus, result, i):
            nonlocal left
            left -= 1
            try:
                answers[i] = bus.call_finish(result).unpack()[0]
            except self._glib.Error:
                pass

        self._context.push_thread_default()
        try:
            for i, (path, face, method, arguments) in enumerate(calls):
                self._bus.call(program, path, face, method, arguments, None, 0, TIMEOUT_MS, None,
                               answered, i)
            while left:
                self._context.iteration(True)
        finally:
            self._context.pop_thread_default()
        return answers


class Thing:
    """Something in a window. What is not kept here is asked of the library's object for it."""

    def __init__(self, path, above=None, at=0, node=None):
        self.path, self._above, self._at, self._node = path, above, at, node
        self.below = []
        self.ident, self.name, self.shown, self.texts = "", "", False, ()

    def node(self):
        """The library's object; LookupError if it has gone."""
        if self._node is None:
            self._node = self._found()
        return self._node

    def _found(self):
        above = self._above.node()
        # It may have moved among its neighbours since.
        count = above.get_child_count()
        for i in [self._at, *range(count)]:
            node = above.get_child_at_index(i) if i < count else None
            if node and node.path == self.path:
                return node
        raise LookupError(f"“{self.ident}” has gone")

    def __getattr__(self, what):
        return getattr(self.node(), what)

    def walk(self):
        yield self
        for thing in self.below:
            yield from thing.walk()


def read(root, named=False, said=False):
    """All that a program shows, in the order of its tree; if so wanted with names, or with what is
    to be read in it. `root` is the library's object for the program."""
    bus, program = Bus.get(), root.app.bus_name
    first = Thing(root.path, node=root)
    for level in _levels(bus, program, first):
        shown = _shown(bus, program, level)
        names = [bus.property(thing.path, "Name") for thing in shown] if named or said else []
        for thing, name in zip(shown, bus.ask(program, names)):
            thing.name = name or ""
        if said:
            _read_texts(bus, program, shown)
        for thing in shown:
            thing.shown = True
    return [thing for thing in first.walk() if thing.shown]


def called(root, name, first=False):
    """What is shown and has this objectName; only what lies highest if the first one will do."""
    bus, program = Bus.get(), root.app.bus_name
    top, found = Thing(root.path, node=root), set()
    for level in _levels(bus, program, top):
        found.update(_shown(bus, program, [thing for thing in level if thing.ident == name]))
        if found and first:
            break
    return [thing for thing in top.walk() if thing in found]


def _levels(bus, program, first):
    level = [first]
    for _ in range(DEEPEST):
        answers = bus.ask(program, [bus.children(thing.path) for thing in level]
                          + [bus.property(thing.path, "AccessibleId") for thing in level])
        for thing, children, ident in zip(level, answers, answers[len(level):]):
            thing.ident = (ident or "").split(".")[-1]
            thing.below = [Thing(path, thing, at) for at, (_, path) in enumerate(children or ())]
        yield level
        level = [below for thing in level for below in thing.below]
        if not level:
            break


def _shown(bus, program, things):
    states = bus.ask(program, [bus.states(thing.path) for thing in things])
    return [thing for thing, state in zip(things, states) if state and state[0] & SHOWING]


def _read_texts(bus, program, things):
    answers = bus.ask(program, [bus.property(thing.path, "Description") for thing in things]
                      + [bus.text(thing.path) for thing in things])
    for thing, description, text in zip(things, answers, answers[len(things):]):
        thing.texts = [thing.name, description or "", *([text] if text else [])]
