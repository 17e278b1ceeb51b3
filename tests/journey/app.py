# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real desktop app from outside: looks through the accessibility bus (AT-SPI), types
through the X server. Things are found by their objectName, the stable ids of the screens."""

import os
import signal
import subprocess

from desktop import wait_for
from tree import called, read

BIN = os.environ.get("WERKBANK_BIN",
                     os.path.join(os.path.dirname(__file__), "../../build/dev/bin"))


def accessibility():
    # Late: the library connects to the bus that the environment names when it is first used.
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    # In ms, of a call and of a program's start: a busy machine may take its time.
    Atspi.set_timeout(20_000, 30_000)
    return Atspi


def ident(node):
    """Its objectName; empty: it has none, or has gone."""
    try:
        return (node.get_accessible_id() or "").split(".")[-1]
    except Exception:
        return ""


def press_node(node):
    """Whether it could be pressed: it may have gone since it was found."""
    try:
        for i in range(node.get_n_actions() if node else 0):
            if node.get_action_name(i).lower() in ("press", "toggle", "click"):
                return node.do_action(i)
    except Exception:  # GLib.Error, of a library that is loaded late
        pass
    return False


def focus_node(node):
    """Whether it has the keyboard."""
    try:
        return node is not None and node.grab_focus() \
            and node.get_state_set().contains(accessibility().StateType.FOCUSED)
    except Exception:
        return False


class App:
    def __init__(self, desktop, display, data, options=(), pass_fds=(), log=None, env=None):
        self.desktop = desktop
        self.display = display
        self.data = data
        self.options = list(options)
        self.pass_fds = list(pass_fds)
        self.log = log
        self.env = env or {}
        self.process = None

    def start(self):
        out = open(self.log, "ab") if self.log else subprocess.DEVNULL
        self.process = self.desktop.start(
            [os.path.join(BIN, "werkbank"), "--data", self.data, *self.options], self.display,
            pass_fds=self.pass_fds, stdout=out, stderr=out, env=self.env)
        return self

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    # ---- looking -----------------------------------------------------------------------------

    def root(self):
        atspi = accessibility()
        desktop = atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            try:
                if child and child.get_process_id() == self.process.pid:
                    return child
            except Exception:  # the program of that child has just ended
                continue
        return None

    def _walk(self, node, depth=0):
        if node is None or depth > 60:
            return
        yield node
        try:
            count = node.get_child_count()
        except Exception:
            return
        for i in range(count):
            try:
                child = node.get_child_at_index(i)
            except Exception:
                continue
            yield from self._walk(child, depth + 1)

    def _read(self, **wanted):
        root = self.root()
        return read(root, **wanted) if root else ()

    def _called(self, name, first=False):
        root = self.root()
        for thing in called(root, name, first) if root else ():
            try:
                yield thing.node()
            except Exception:  # gone since it was found
                continue

    def nodes(self, name):
        """All shown things with this objectName."""
        return list(self._called(name))

    def look(self):
        """All that is shown, in one go: (objectName, name, node) of each."""
        return [(thing.ident, thing.name, thing) for thing in self._read(named=True)]

    def find(self, name):
        return next(self._called(name, first=True), None)

    def anywhere(self, name):
        """Also where it is scrolled away: then the library for the bus looks at each thing."""
        return self.find(name) or next((node for node in self._walk(self.root())
                                        if ident(node) == name), None)

    def wait(self, name, seconds=20.0):
        return wait_for(f"“{name}” in the window", lambda: self.find(name), seconds)

    def wait_gone(self, name, seconds=20.0):
        wait_for(f"“{name}” gone", lambda: not self.find(name), seconds)

    def _texts(self):
        for thing in self._read(said=True):
            yield from thing.texts

    def names(self):
        """Names and texts of everything that is shown, for “is it on the screen?”."""
        return list(self._texts())

    def shows(self, text):
        return any(text in name for name in self._texts())

    def wait_text(self, text, seconds=20.0):
        wait_for(f"“{text}” on the screen", lambda: self.shows(text), seconds)

    def count_text(self, text):
        return sum(1 for name in self.names() if text in name)

    def dump(self):
        atspi = accessibility()
        for node in self._walk(self.root()):
            try:
                shown = node.get_state_set().contains(atspi.StateType.SHOWING)
                print("SHOWN " if shown else "hidden", node.get_role_name(),
                      repr(node.get_name()), node.get_accessible_id())
            except Exception:
                continue

    # ---- doing -------------------------------------------------------------------------------

    def accept_offer(self, seconds=20.0):
        """Takes the case whose offer is open in the window. What has just been opened is deaf for
        a moment, so that nobody takes a case unawares: pressed until it is heard."""
        def heard():
            shown = {ident: (name, node) for ident, name, node in self.look()}
            if "offerAccept" in shown and "Asking" not in shown["offerHeadline"][0]:
                press_node(shown["offerAccept"][1])
            return "composerReply" in shown

        wait_for("the case taken", heard, seconds, every=0.1)

    def press(self, name, seconds=20.0):
        wait_for(f"“{name}” pressed", lambda: press_node(self.find(name)), seconds)

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], check=True, capture_output=True,
                       env=dict(self.desktop.env, DISPLAY=self.display))

    def activate(self):
        """Gives the window the keyboard; there is no window manager that would."""
        windows = self._windows()
        if windows:
            self._xdotool("windowfocus", "--sync", windows[-1])

    def _windows(self):
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid",
                               str(self.process.pid)], capture_output=True, text=True,
                              env=dict(self.desktop.env, DISPLAY=self.display)).stdout.split()

    def resize(self, width, height):
        windows = self._windows()
        self._xdotool("windowsize", "--sync", windows[-1], str(width), str(height))

    def double_click(self, node):
        place = node.get_extents(0)
        self._xdotool("mousemove", str(place.x + place.width // 2),
                      str(place.y + place.height // 2),
                      "click", "--repeat", "2", "--delay", "80", "1")

    def key(self, *keys):
        self.activate()
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.activate()
        self._xdotool("type", "--clearmodifiers", "--delay", "4", "--", text)

    def fill(self, name, text, seconds=20.0):
        """The field holds the text and nothing else afterwards; a draft may stand there."""
        wait_for(f"“{name}” in the tree", lambda: self.anywhere(name), seconds)
        self.activate()
        wait_for(f"the keyboard in “{name}”", lambda: focus_node(self.anywhere(name)))
        self.key("ctrl+a")
        self.type(text)

    def screenshot(self, path):
        self.desktop.screenshot(self.display, path)
