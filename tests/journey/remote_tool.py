# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The expert's own tool from the case: he asks with TigerVNC, the customer allows it and reads out
the code, the app starts the viewer, and a real VNC server sees it come, with its password. That
password stands in no list of processes. What is typed as an address is judged at once; programs
that lie in the search path and the current folder under the tools' names never run. The customer's
end closes the viewer; a viewer that is closed ends the session."""

import ctypes
import os
import socket
import stat
import subprocess
import sys
import time

from app import App
from desktop import Desktop, wait_for
from foreign import customer, order
from run import SCREENS, open_row
from service import Service
from trial import Trial

EMAIL = "lena.berger@demo.invalid"
SECRET = "Kr0k-9uS"
NT_HASH = "8e19664f2d722796c96da88e35e11961"  # MD4 (RFC 1320) of its UTF-16LE, as an RDP server keeps it
BAD = ["127.0.0.1 -Log", "--help", "-via", "h;reboot", '"h"', "h'", "$(id)", "h/../x", "1.2"]
TRAPS = ["xtigervncviewer", "vncviewer", "xfreerdp3", "ssh", "xterm", "rustdesk", "anydesk"]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def leaks():
    """Commands and environments of all processes that name the password; how many were read."""
    found, seen = [], 0
    for process in filter(str.isdigit, os.listdir("/proc")):
        for name in ("cmdline", "environ"):
            try:
                with open(f"/proc/{process}/{name}", "rb") as file:
                    content = file.read()
            except OSError:
                continue
            seen += bool(content)
            if SECRET.encode() in content:
                found.append((process, name, content[:200]))
    return found, seen


def viewers():
    """Processes of the viewers, by their absolute paths."""
    found = []
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            path = os.readlink(f"/proc/{process}/exe")
        except OSError:
            continue
        if path in ("/usr/bin/xtigervncviewer", "/usr/bin/xfreerdp3"):
            found.append(int(process))
    return found


class Tool:
    def __init__(self, trial, desktop, service):
        self.trial, self.desktop, self.service = trial, desktop, service
        self.traps = trial.path("traps")
        os.mkdir(self.traps)
        for name in TRAPS:
            path = os.path.join(self.traps, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write(f"#!/bin/sh\n: > {self.traps}/ran\n")
            os.chmod(path, stat.S_IRWXU)
        desktop.env["PATH"] = f"{trial.shim}:{self.traps}:.:{desktop.env['PATH']}"
        os.chdir(self.traps)
        self.app = App(desktop, desktop.new_display(1600, 1000), trial.path("app"),
                       ["--platform", service.origin], log=trial.path("app.log"))

    # ---- the customer's side -------------------------------------------------------------------

    def serve(self):
        """A VNC server that wants a password."""
        stored = self.trial.path("vnc")
        with open(stored, "wb") as file:
            subprocess.run(["tigervncpasswd", "-f"], input=SECRET.encode(), stdout=file, check=True)
        os.chmod(stored, 0o600)
        self.port = free_port()
        self.words = self.trial.path("xvnc.log")
        read, write = os.pipe()
        with open(self.words, "wb") as out:
            self.desktop.start(["Xvnc", "-displayfd", str(write), "-rfbport", str(self.port),
                                "-localhost", "-SecurityTypes", "VncAuth", "-PasswordFile", stored,
                                "-geometry", "800x600", "-Log", "*:stderr:100"],
                               pass_fds=[write], stdout=out, stderr=out)
        os.close(write)
        with os.fdopen(read) as pipe:
            assert pipe.readline().strip(), "Xvnc did not begin"

    def serve_rdp(self):
        """A remote desktop that wants a password."""
        accounts = self.trial.path("sam")
        with open(accounts, "w", encoding="utf-8") as file:
            file.write(f"erika:::{NT_HASH}:::\n")
        self.rdp_port = free_port()
        self.rdp_words = self.trial.path("rdp.log")
        with open(self.rdp_words, "wb") as out:
            self.desktop.start(["stdbuf", "-oL", "freerdp-shadow-cli3", f"/port:{self.rdp_port}",
                                "/bind-address:127.0.0.1", f"/sam-file:{accounts}", "/sec:nla",
                                "/log-level:DEBUG"], self.desktop.new_display(1024, 768),
                               stdout=out, stderr=out)

    def said(self, words, log=None):
        with open(log or self.words, encoding="utf-8", errors="replace") as file:
            return file.read().count(words)

    def session(self, state, seconds=20):
        self.seen.until(lambda: any(body["state"] == state for body in self.newest()),
                        f"a session that is {state}", seconds)
        return self.newest()[0]

    def newest(self):
        return sorted(self.seen.all("remote_session"), key=lambda body: -body["asked_at"])[:1]

    def do(self, name, **args):
        body = self.newest()[0]
        verdict = self.seen.do(name, {"session": body["id"], "case": body["case"], **args})
        assert verdict["result"] == "done", verdict

    # ---- the expert's side -----------------------------------------------------------------------

    def take(self):
        self.serve()
        status, made = order(self.service.origin, description="Der Rechner startet langsam.",
                             customer={"name": "Maria Huber"})
        assert status == 201, made
        self.seen = customer(self.service.origin, made["session"])
        open_row(self.app, "81…")
        self.app.wait("offerAccept")
        self.app.accept_offer()
        self.app.wait_text("Maria Huber")

    def ask(self, again=False, tool="TigerVNC"):
        if again:
            self.app.press("remoteAgain")
        else:
            self.app.press("remoteButton")
        self.app.wait("remoteTool")
        self.app.activate()
        wait_for("the tool chosen", lambda: self.choose(tool))
        if not again:
            self.app.press("remoteRight_control")
        self.app.fill("remoteReason", "I would like to look at what starts with the computer.")

    def choose(self, tool):
        node = self.app.find("remoteTool")
        if not node or not node.grab_focus():
            return False
        # The first is the browser; what was chosen last stands there still.
        self.app.key(*["Up"] * 8, *["Down"] * (1 if tool == "TigerVNC" else 2))
        return self.app.shows(tool) and self.app.find("remoteRight_control")

    def begin(self, tool="vnc"):
        self.app.press("remoteAskSend")
        asked = self.session("asked")
        assert (asked["tool"], asked["asked"]) == (tool, ["see", "control"]), asked
        self.do("remote.grant", rights=["see", "control"], backup="yes")
        code = self.session("granted")["code"]
        self.app.wait("remoteProof")
        assert not viewers(), "a viewer runs before the code"
        assert self.app.find("toolStart") is None, "it can be started before the code"
        self.app.fill("remoteCode", code)
        self.app.press("remoteCodeSend")
        self.session("live")
        self.app.wait("toolStart")

    def start(self):
        come = self.said("Server default pixel format")
        self.app.fill("toolField_host", "127.0.0.1")
        self.app.fill("toolField_port", str(self.port))
        self.app.fill("toolSecret", SECRET)
        self.app.press("toolStart")
        wait_for("the server sees the viewer",
                 lambda: self.said("Server default pixel format") > come, 30)
        self.app.wait_text("TigerVNC is running")


def first(t, trial):
    t.ask()
    trial.shot(t.app, "ask")
    t.begin()
    trial.step("The expert asks with TigerVNC; the customer allows it and reads out the code; "
               "before that nothing can be started")
    t.app.fill("toolField_port", str(t.port))
    for bad in BAD:
        t.app.fill("toolField_host", bad)
        t.app.wait_text("A name or an address: letters, digits, dots and hyphens.")
        t.app.press("toolStart")
    trial.shot(t.app, "bad")
    assert not viewers(), "started with a bad address"
    trial.step(f"{len(BAD)} addresses that are none are told as such, and nothing starts")
    t.start()
    found, seen = leaks()
    assert not found and seen > 10, found
    trial.shot(t.app, "running")
    trial.step(f"The viewer runs and the server has taken its password; in {seen} command lines "
               "and environments that password does not stand")
    at = time.monotonic()
    t.do("remote.end")
    wait_for("the viewer gone", lambda: not viewers(), 10)
    took = time.monotonic() - at
    t.app.wait_text("stopped it")
    trial.shot(t.app, "stopped")
    assert took < 2 + 3, f"{took:.1f} s"
    trial.step(f"The customer ends it; {took:.1f} s later the viewer is gone")


def second(t, trial):
    t.ask(again=True)
    t.begin()
    t.start()
    # Long enough not to look like a mistake.
    time.sleep(21)
    for process in viewers():
        close_window(t, process)
    ended = t.session("ended", 30)
    assert (ended["why"], ended["ended_by"]) == ("finished", "expert"), ended
    counted = (ended["counted_until"] - ended["live_at"]) / 1000
    lasted = (ended["ended_at"] - ended["live_at"]) / 1000
    assert 21 <= counted <= lasted + 0.001, (counted, lasted)
    trial.step(f"He closes the viewer: the session is over, {counted:.0f} of {lasted:.0f} s count")


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent, and what XEvent has behind it."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                ("message_type", ctypes.c_ulong), ("format", ctypes.c_int),
                ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 16)]


def close_window(t, process):
    """As the cross of its window would: WM_DELETE_WINDOW (ICCCM 4.2.8.1)."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(t.app.display.encode()))
    windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process)],
                             capture_output=True, text=True, check=True,
                             env=dict(t.desktop.env, DISPLAY=t.app.display)).stdout.split()
    for window in map(int, windows):
        message = ClientMessage(type=33, window=window, format=32,
                                message_type=x.XInternAtom(display, b"WM_PROTOCOLS", 0))
        message.data[0] = x.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
        x.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x.XCloseDisplay(display)


def third(t, trial):
    """FreeRDP, in German."""
    t.serve_rdp()
    t.app.close()
    t.app.env["LANG"] = "de_DE.UTF-8"
    t.app.start()
    t.app.wait("remoteButton", 60)
    t.app.press("remoteButton")
    t.ask(again=True, tool="FreeRDP")
    trial.shot(t.app, "fragen")
    t.begin("rdp")
    t.app.fill("toolField_host", "127.0.0.1")
    t.app.fill("toolField_port", str(t.rdp_port))
    t.app.fill("toolField_user", "erika")
    t.app.fill("toolSecret", SECRET)
    trial.shot(t.app, "felder")
    t.app.press("toolStart")
    t.app.wait("toolTrust", 30)
    trial.shot(t.app, "fingerabdruck")
    t.app.press("toolTrust")
    wait_for("the server sees FreeRDP", lambda: t.said("--> CONNECTION_STATE_ACTIVE", t.rdp_words),
             30)
    found, seen = leaks()
    assert not found and seen > 10, found
    t.app.wait_text("läuft")
    trial.shot(t.app, "laeuft")
    t.app.press("toolEnd")
    ended = t.session("ended")
    assert (ended["why"], ended["ended_by"]) == ("finished", "expert"), ended
    wait_for("FreeRDP gone", lambda: not viewers(), 10)
    trial.step("In German with FreeRDP: connected, no password to be read, ended in the app")


def travel(trial):
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        tool = Tool(trial, desktop, service)
        try:
            tool.app.start()
            trial.sign_in(tool.app, EMAIL)
            tool.take()
            first(tool, trial)
            second(tool, trial)
            third(tool, trial)
            assert not os.path.exists(os.path.join(tool.traps, "ran")), "a trap ran"
            trial.step("Programs under the tools' names in the search path and the current folder "
                       "never ran")
        except BaseException:
            trial.shot(tool.app, "failed")
            raise
        finally:
            tool.app.close()
            os.chdir("/")


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("tool").run(travel))
