# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the app tells outside of its window, received by a notification server and a tray of the
test's own on the private bus: an offer with Accept and Look, a message with Open, and the menu beside
the clock. What is pressed there has its effect in the app and on the platform; what was seen is
withdrawn; nothing is told of the case before the person's eyes."""

import ctypes
import os
import shutil
import sys
import threading
import time

from app import App
from desktop import Desktop, wait_for
from foreign import customer, new_id, order
from run import open_row
from service import Service
from trial import Trial

EMAIL = "lena.berger@demo.invalid"
RC = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../packaging/werkbank.notifyrc")

SERVER = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
<arg type="u" direction="out"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""
TRAY = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
</interface></node>"""


class Shown:
    def __init__(self, number, title, text, actions, hints):
        self.number, self.title, self.text, self.hints = number, title, text, hints
        self.actions = dict(zip(actions[1::2], actions[::2]))  # label → key


class Panel:
    """A desktop's notification server and tray, on threads of their own main loop."""

    def __init__(self, address):
        from gi.repository import Gio, GLib
        self.Gio, self.GLib = Gio, GLib
        self.shown, self.closed, self.items = [], [], []
        self.at_once = None  # pressed as soon as it appears
        self.context = GLib.MainContext()
        self.loop = GLib.MainLoop(self.context)
        ready = threading.Event()
        threading.Thread(target=self._run, args=(address, ready), daemon=True).start()
        assert ready.wait(10), "no notification server"

    def _run(self, address, ready):
        Gio = self.Gio
        self.context.push_thread_default()
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT \
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        for path, xml, name in (("/org/freedesktop/Notifications", SERVER,
                                 "org.freedesktop.Notifications"),
                                ("/StatusNotifierWatcher", TRAY, "org.kde.StatusNotifierWatcher")):
            face = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
            self.bus.register_object(path, face, self._called,
                                     lambda *_: self.GLib.Variant("b", True), None)
            Gio.bus_own_name_on_connection(self.bus, name, Gio.BusNameOwnerFlags.NONE, None, None)
        ready.set()
        self.loop.run()

    def _called(self, _bus, _sender, _path, _face, method, values, call):
        Variant = self.GLib.Variant
        if method == "GetCapabilities":
            call.return_value(Variant("(as)", (["body", "body-markup", "actions", "persistence"],)))
        elif method == "GetServerInformation":
            call.return_value(Variant("(ssss)", ("panel", "test", "1", "1.2")))
        elif method == "Notify":
            _, replaces, _, title, text, actions, hints, _ = values.unpack()
            number = replaces or len(self.shown) + 1
            call.return_value(Variant("(u)", (number,)))
            shown = Shown(number, title, text, actions, hints)
            if replaces:  # the same one, said once more
                self.shown[replaces - 1] = shown
                return
            self.shown.append(shown)
            if self.at_once and self.at_once in shown.actions:
                self.press(shown, self.at_once)
                self.at_once = None
        elif method == "CloseNotification":
            self.closed.append(values.unpack()[0])
            call.return_value(None)
            self._signal("NotificationClosed", Variant("(uu)", (values.unpack()[0], 3)))
        elif method == "RegisterStatusNotifierItem":
            self.items.append(values.unpack()[0])
            call.return_value(None)

    def _signal(self, name, values):
        self.bus.emit_signal(None, "/org/freedesktop/Notifications",
                             "org.freedesktop.Notifications", name, values)

    def press(self, shown, label):
        self._signal("ActionInvoked",
                     self.GLib.Variant("(us)", (shown.number, shown.actions[label])))
        self._signal("NotificationClosed", self.GLib.Variant("(uu)", (shown.number, 2)))

    def next(self, after, seconds=20.0):
        return wait_for(f"a notification after {after}",
                        lambda: self.shown[after] if len(self.shown) > after else None, seconds)

    # ---- the tray ------------------------------------------------------------------------------

    def _ask(self, path, face, method, values, answer):
        return self.bus.call_sync(self.items[-1], path, face, method, values,
                                  self.GLib.VariantType(answer), 0, 10_000, None).unpack()

    def title(self):
        return self._ask("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                         self.GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", "Title")),
                         "(v)")[0]

    def menu(self):
        """Label → (id, properties)."""
        path = self._ask("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                         self.GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", "Menu")), "(v)")[0]
        face = "com.canonical.dbusmenu"
        self._ask(path, face, "AboutToShow", self.GLib.Variant("(i)", (0,)), "(b)")
        _, (_, _, children) = self._ask(path, face, "GetLayout",
                                        self.GLib.Variant("(iias)", (0, -1, [])),
                                        "(u(ia{sv}av))")
        return path, {properties.get("label", "-"): (number, properties)
                      for number, properties, _ in children}

    def choose(self, label):
        path, entries = self.menu()
        self._ask(path, "com.canonical.dbusmenu", "Event", self.GLib.Variant(
            "(isvu)", (entries[label][0], "clicked", self.GLib.Variant("s", ""), 0)), "()")


class Notices:
    def __init__(self, trial, desktop, service):
        self.trial, self.desktop, self.service = trial, desktop, service
        # As a package installs it.
        kinds = os.path.join(desktop.env["XDG_DATA_HOME"], "knotifications6")
        os.makedirs(kinds)
        shutil.copy(RC, kinds)
        self.display = desktop.new_display(1280, 800)
        self.panel = Panel(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        self.app = App(desktop, self.display, trial.path("app"), ["--platform", service.origin],
                       log=trial.path("app.log"))

    def ask_for_help(self, who):
        status, made = order(self.service.origin, description="Der Drucker steht still.",
                             device="Laserdrucker", customer={"name": who})
        assert status == 201, made
        return made["case"], customer(self.service.origin, made["session"])

    def offer(self):
        self.panel.at_once = "Accept"
        seen = len(self.panel.shown)
        self.case, self.guest = self.ask_for_help("Maria Quittenhobel")
        first = self.panel.next(seen)
        assert first.title == "New offer" and "you get" in first.text, (first.title, first.text)
        assert "Quittenhobel" not in first.title + first.text, "the offer names the customer"
        assert {"Accept", "Look"} <= set(first.actions), first.actions
        again = self.panel.next(seen + 1)
        assert again.title == "New offer", again.title
        time.sleep(0.5)
        assert not self.guest.all("case")[0].get("assignee_name"), "taken at the first touch"
        self.trial.step(f"An offer is told: “{first.text}”; Accept in the same moment is not heard")
        self.panel.press(again, "Accept")
        self.guest.until(lambda: self.guest.all("case")[0].get("assignee_name") == "Lena Berger",
                         "the case taken")
        told = self.panel.next(seen + 2)
        assert told.text == "The case is yours.", told.text
        self.trial.step("Accept in the notification takes the case")

    def say(self, words):
        verdict = self.guest.do("message.send", {"message": new_id(), "case": self.case,
                                                 "text": words, "files": []})
        assert verdict["result"] == "done", verdict

    def message(self):
        self.app.key("ctrl+comma")
        self.app.wait("noticeTest")
        seen = len(self.panel.shown)
        self.say("Er blinkt <b>rot</b> & piept")
        told = self.panel.next(seen)
        assert told.title.startswith("Maria Quittenhobel"), told.title
        assert told.text == "Er blinkt &lt;b&gt;rot&lt;/b&gt; &amp; piept", told.text
        assert told.hints.get("desktop-entry") == "org.werkbank.Werkbank", told.hints
        self.panel.press(told, "Open")
        self.app.wait_text("Er blinkt <b>rot</b> & piept")
        self.app.wait("composerReply")
        self.trial.step("A message is told with name and words, its markup as text; Open opens it")
        self.app.activate()
        time.sleep(1)
        seen = len(self.panel.shown)
        self.say("Noch etwas")
        self.app.wait_text("Noch etwas")
        time.sleep(1)
        assert len(self.panel.shown) == seen, self.panel.shown[-1].text
        self.trial.step("Of the case that is open before the person nothing is told")

    def withdrawn(self):
        self.app.key("ctrl+comma")
        self.app.wait("noticeTest")
        seen = len(self.panel.shown)
        self.say("Und noch etwas")
        told = self.panel.next(seen)
        self.app.key("ctrl+1")
        wait_for("the notification withdrawn", lambda: told.number in self.panel.closed)
        self.trial.step("Once the case is looked at, its notification is withdrawn")

    def settings(self):
        self.app.key("ctrl+comma")
        self.app.wait("noticeTest")
        seen = len(self.panel.shown)
        self.app.press("noticeTest")
        told = self.panel.next(seen)
        assert told.title == "This is how it looks", told.title
        self.app.press("noticeContent")
        self.say("GEHEIM")
        told = self.panel.next(seen + 1)
        assert (told.title, told.text) == ("Werkbank", "New message"), (told.title, told.text)
        self.trial.shot(self.app, "settings")
        self.trial.step("The settings show one to try; without words only its kind is told")

    def tray(self):
        wait_for("a sign in the tray", lambda: self.panel.items)
        wait_for("what waits in its title", lambda: "need" in self.panel.title())
        _, entries = self.panel.menu()
        assert ["Open Werkbank", "-", "Available", "Pause for an hour", "As in my week", "Quit"] \
            == list(entries), list(entries)
        self.panel.choose("Pause for an hour")
        wait_for("the pause", lambda: self.panel.menu()[1]["Pause for an hour"][1]
                 .get("toggle-state") == 1)
        self.app.press("staysOn")
        time.sleep(1)
        self.app._xdotool("key", "--clearmodifiers", "ctrl+1")
        self.close_window()
        wait_for("the window gone", lambda: not self.app._windows())
        assert self.app.process.poll() is None, "the program ended"
        self.panel.choose("Open Werkbank")
        wait_for("the window back", self.app._windows)
        self.trial.step("The tray shows what waits; its menu sets a pause and opens the window that "
                        "was closed")
        self.panel.choose("Quit")
        assert self.app.process.wait(10) == 0, self.app.process.returncode
        self.trial.step("Quit in the menu ends the program")

    def close_window(self):
        """As a window manager asks for it: ICCCM, 4.2.8.1."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        window = ctypes.c_ulong(int(self.app._windows()[-1]))
        protocols, close = (x11.XInternAtom(display, name, False)
                            for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        event = (ctypes.c_long * 24)(33, 0, 0, 0, window.value, protocols, 32, close, 0)
        x11.XSendEvent(display, window, False, 0, ctypes.byref(event))
        x11.XSync(display, False)
        x11.XCloseDisplay(display)


def travel(trial):
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        it = Notices(trial, desktop, service)
        try:
            it.app.start()
            trial.sign_in(it.app, EMAIL)
            it.offer()
            open_row(it.app, "Quittenhobel")
            it.message()
            it.withdrawn()
            it.settings()
            it.tray()
        except BaseException:
            trial.shot(it.app, "failed")
            raise
        finally:
            it.app.close()


if __name__ == "__main__":
    sys.exit(Trial("notices").run(travel))
