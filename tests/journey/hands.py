# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people at the same app. One has a keyboard and nothing else: keys go through the X server,
the accessibility tree only tells where the keyboard is. The other has a screen reader's ways and
nothing else: actions and texts of the tree, no key, no click, no focus given."""

import time

from app import accessibility, press_node
from desktop import wait_for


def has(node, state):
    try:
        node.clear_cache_single()
        return node.get_state_set().contains(getattr(accessibility().StateType, state))
    except Exception:  # GLib.Error: gone since it was found
        return False


def text_of(node):
    try:
        return accessibility().Text.get_text(node.get_text_iface(), 0, -1)
    except Exception:
        return None


class Keyboard:
    """What it is asked for it reaches as a person does: by a chord of the app, or by Tab."""

    by = "keyboard"

    def __init__(self, app):
        self.app = app

    def keys(self, *keys):
        self.app.key(*keys)

    def at(self, name):
        """Whether the keyboard is there."""
        return any(has(node, "FOCUSED") for node in self.app.nodes(name))

    def reach(self, name, key="Tab", most=60):
        # Once it is there, or scrolled away: that comes in sight with the keyboard.
        wait_for(f"“{name}” in the tree", lambda: self.app.anywhere(name))
        # On a busy machine the window lags behind the keys, and they lead past: then more slowly.
        for pause in most * [0.08] + most * [0.5]:
            if self.at(name):
                return
            self.keys(key)
            time.sleep(pause)
        raise AssertionError(f"{key} does not come to “{name}”")

    def press(self, name, key="space"):
        self.reach(name)
        self.keys(key)

    def tick(self, name):
        self.reach(name)
        self.keys("space")
        wait_for(f"“{name}” ticked", lambda: has(self.app.find(name), "CHECKED"))

    def write(self, name, text, chord=None):
        """By its chord if it has one: then the keyboard has to be there at once."""
        if chord:
            self.keys(chord)
            wait_for(f"the keyboard in “{name}” after {chord}", lambda: self.at(name))
        else:
            self.reach(name)
        self.keys("ctrl+a")
        self.app.type(text)
        try:
            wait_for(f"the text in “{name}”", lambda: text_of(self.app.find(name)) == text)
        except AssertionError as error:
            raise AssertionError(f"{error}: “{text_of(self.app.find(name))}”") from None

    def open_row(self, listed, text):
        """Down, from the first row, to the one that says so; then Return."""
        self.app.wait(listed)

        def chosen():
            return any(text in (node.get_name() or "") and has(node, "FOCUSED")
                       for node in self.app._walk(self.app.find(listed)))
        wait_for(f"a row with “{text}”", lambda: any(
            text in (node.get_name() or "") for node in self.app._walk(self.app.find(listed))))
        for _ in range(60):
            if any(has(node, "FOCUSED") for node in self.app._walk(self.app.find(listed))):
                break
            self.keys("Tab")
            time.sleep(0.08)
        self.keys("Home")
        for _ in range(60):
            time.sleep(0.12)
            if chosen():
                break
            self.keys("Down")
        else:
            raise AssertionError(f"no key comes to the row with “{text}”")
        self.keys("Return")


class ScreenReader:
    """Whatever it names has to have an action or a text of its own."""

    by = "screen reader"

    def __init__(self, app):
        self.app = app
        self.bus = None

    def node(self, name):
        """Also what is scrolled away: a screen reader finds it in the tree."""
        return self.app.anywhere(name)

    def press(self, name):
        wait_for(f"“{name}” pressed", lambda: press_node(self.node(name)))

    def tick(self, name):
        self.press(name)
        wait_for(f"“{name}” ticked", lambda: has(self.node(name), "CHECKED"))

    def write(self, name, text):
        """The whole text at once, as dictation gives it."""
        def written():
            node = self.node(name)
            if node and text_of(node) != text:
                self._set(node, text)
            return node is not None and text_of(node) == text
        wait_for(f"the text in “{name}”", written, every=0.3)

    def _set(self, node, text):
        """Qt answers to this although it does not list the interface among a field's own."""
        from gi.repository import Gio, GLib
        if not self.bus:
            session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
            address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                        "GetAddress", None, None, 0, 5000, None).unpack()[0]
            self.bus = Gio.DBusConnection.new_for_address_sync(
                address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.bus.call_sync(node.app.bus_name, node.path, "org.a11y.atspi.EditableText",
                           "SetTextContents", GLib.Variant("(s)", (text,)), None, 0, 5000, None)

    def open_row(self, listed, text):
        def pressed():
            for node in self.app._walk(self.app.find(listed)):
                if text in (node.get_name() or "") and node.get_role_name() == "list item":
                    return press_node(node)
            return False
        wait_for(f"a row with “{text}” pressed", pressed)
