#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The app's session against a real Secret Service in each state a keyring can be in.

Usage: keyring_states.py PROBE

Starts a private message bus and a private gnome-keyring in a temporary home, brings them into a
state, lets the probe (keyring_probe.cpp) start, and checks what it says and that the files of the
profile are the same bytes as before: no new key, nothing lost.
"""
import hashlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gi.repository import Gio, GLib

PASSPHRASE = "vier Pferde kauen leise Granit"
LOGIN = "/org/freedesktop/secrets/collection/login"
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


class Desktop:
    """A bus without services of its own, and a keyring that can be started, locked and stopped."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True)
        (self.folder / "run").mkdir(mode=0o700)
        self.env = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LANG": "C.UTF-8",
                    "XDG_DATA_HOME": str(self.folder / "share"),
                    "XDG_CACHE_HOME": str(self.folder / "cache"),
                    "XDG_RUNTIME_DIR": str(self.folder / "run"),
                    "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.folder / 'bus'}"}
        for name in ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                self.env[name] = os.environ[name]
        config = self.folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(socket=self.folder / "bus"), encoding="utf-8")
        self.bus = subprocess.Popen(["dbus-daemon", f"--config-file={config}", "--nofork"],
                                    env=self.env)
        wait_for(lambda: (self.folder / "bus").exists(), "the bus")
        self.keyring = self.connection = None
        self.password = b"keyring password"

    def start_keyring(self, unlocked):
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        if unlocked:
            command.append("--unlock")
        self.keyring = subprocess.Popen(command, env=self.env, stdin=subprocess.PIPE,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.keyring.stdin.write(self.password if unlocked else b"")
        self.keyring.stdin.close()
        wait_for(self.keyring_answers, "the keyring")

    def keyring_answers(self):
        """It has its name first and answers a moment later; nothing is started by asking."""
        def asked(*words):
            return subprocess.run(["dbus-send", "--session", "--print-reply", *words],
                                  env=self.env, capture_output=True, text=True, check=False)

        owner = asked("--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner",
                      "string:org.freedesktop.secrets")
        return "true" in owner.stdout and asked(
            "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service.ReadAlias", "string:default").returncode == 0

    def stop_keyring(self):
        if self.keyring:
            self.keyring.send_signal(signal.SIGCONT)
            self.keyring.kill()
            self.keyring.wait()
            self.keyring = None

    def service(self, interface, method, arguments):
        """Calls the keyring as a program of the desktop would."""
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        bus = self.connection = self.connection or Gio.DBusConnection.new_for_address_sync(
            self.env["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)
        return bus.call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets", interface,
                             method, arguments, None, Gio.DBusCallFlags.NONE, 10000, None).unpack()

    def lock(self):
        self.service("org.freedesktop.Secret.Service", "Lock", GLib.Variant("(ao)", ([LOGIN],)))

    def unlock(self):
        _, session = self.service("org.freedesktop.Secret.Service", "OpenSession",
                                  GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
        secret = (session, b"", self.password, "text/plain")
        self.service("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
                     "UnlockWithMasterPassword", GLib.Variant("(o(oayays))", (LOGIN, secret)))

    def secret_tool(self, *words):
        return subprocess.run(["secret-tool", *words], env=self.env, capture_output=True, text=True,
                              check=False)

    def stop(self):
        self.stop_keyring()
        self.bus.kill()
        self.bus.wait()


class Probe:
    """The probe at work on one data folder."""

    def __init__(self, program, env, data, port):
        self.process = subprocess.Popen([program, str(data), str(port)], env=env,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def say(self, *words):
        self.process.stdin.write((" ".join(words) + "\n").encode())
        self.process.stdin.flush()

    def hear(self, seconds=30):
        ready, _, _ = select.select([self.process.stdout], [], [], seconds)
        line = self.process.stdout.readline() if ready else b""
        if not line:
            raise AssertionError("the probe says nothing")
        return json.loads(line)

    def ask(self, *words, seconds=30):
        self.say(*words)
        return self.hear(seconds)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        if self.process.wait(30) != 0:
            raise AssertionError(f"the probe ended with {self.process.returncode}")


class Case:
    """One profile and what must stay as it is."""

    def __init__(self, program, folder, port):
        self.program, self.port = program, port
        self.data = Path(folder)
        self.data.mkdir(parents=True)

    def probe(self, env):
        return Probe(self.program, env, self.data, self.port)

    def make(self, desktop, passphrase=""):
        with self.probe(desktop.env) as probe:
            expect(probe.ask("start"), state="SignedOut")
            expect(probe.ask("signin"), state="Protecting")
            return probe.ask("protect", passphrase)

    def files(self):
        """Of all profiles: path -> hash. The lock file belongs to whoever runs."""
        return {str(path.relative_to(self.data)): hashlib.sha256(path.read_bytes()).hexdigest()
                for path in sorted(self.data.rglob("*"))
                if path.is_file() and not path.name.endswith(".lock")}

    def meta(self):
        path = next(self.data.glob("profiles/*/meta.json"))
        return json.loads(path.read_text(encoding="utf-8"))

    def key_entry(self):
        return self.meta()["keyring"]["entry"]


def wait_for(condition, what):
    for _ in range(200):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come up")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def expect(said, **wanted):
    for name, value in wanted.items():
        if said[name] != value:
            raise AssertionError(f"{name} is {said[name]!r}, not {value!r}: {said}")


def refused(case, env, what, **wanted):
    """A start that must not open anything: right state, same bytes."""
    before = case.files()
    if not any(name.endswith("local.db") for name in before):
        raise AssertionError(f"there is no copy to lose: {sorted(before)}")
    with case.probe(env) as probe:
        said = probe.ask("start")
        expect(said, state="KeyringUnavailable", client=False, **wanted)
        if not said["problem"]:
            raise AssertionError("it does not say why")
        expect(probe.ask("retry", seconds=40), state="KeyringUnavailable", **wanted)
    if case.files() != before:
        raise AssertionError("the files changed")
    print(f"ok: {what}: {said['keyring']}: {said['problem']}")


def opens(case, env, what, *words, **wanted):
    with case.probe(env) as probe:
        said = probe.ask("start")
        if words:
            said = probe.ask(*words)
        expect(said, state="Open", client=True, **wanted)
    print(f"ok: {what}")


def keyring_alone(program, folder, desktop):
    case = Case(program, folder / "alone", free_port())
    expect(case.make(desktop), state="Open", keyring="Fine", passphrase=False, client=True,
           keyring_name="GNOME Keyring")
    opens(case, desktop.env, "an open keyring opens the copy")

    desktop.stop_keyring()
    refused(case, desktop.env, "no service", keyring="NoService")
    refused(case, {**desktop.env, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"},
            "no message bus", keyring="NoService")
    with case.probe(desktop.env) as probe:
        expect(probe.ask("start"), state="KeyringUnavailable", keyring="NoService")
        desktop.start_keyring(unlocked=True)
        expect(probe.ask("retry"), state="Open", keyring="Fine", client=True)
    print("ok: started later, the same window opens the copy")

    desktop.lock()
    refused(case, desktop.env, "a locked keyring", keyring="Locked")
    with case.probe(desktop.env) as probe:
        expect(probe.ask("start"), state="KeyringUnavailable", keyring="Locked")
        desktop.unlock()
        expect(probe.ask("retry"), state="Open", keyring="Fine", client=True)
    print("ok: unlocked later, the same window opens the copy")

    desktop.stop_keyring()
    desktop.start_keyring(unlocked=False)
    with case.probe(desktop.env) as probe:
        expect(probe.ask("start"), state="KeyringUnavailable", keyring="Locked")
        desktop.stop_keyring()
        expect(probe.ask("retry"), state="KeyringUnavailable", keyring="NoService")
        desktop.start_keyring(unlocked=True)
        expect(probe.ask("retry"), state="Open", keyring="Fine", client=True)
    print("ok: locked, ended, started again: the same window opens the copy")

    other = Desktop(folder / "other-desktop")
    other.start_keyring(unlocked=True)
    other.secret_tool("store", "--label=x", "a", "b")
    refused(case, other.env, "another keyring", keyring="EntryMissing")
    other.stop()

    silent_keyring(case, desktop)

    cleared = desktop.secret_tool("clear", "server", "Werkbank", "user", case.key_entry())
    if cleared.returncode != 0:
        raise AssertionError(cleared.stderr)
    refused(case, desktop.env, "the entry deleted", keyring="EntryMissing")
    with case.probe(desktop.env) as probe:
        probe.ask("start")
        expect(probe.ask("discard"), state="SignedOut")
    if list(case.data.glob("profiles/*")):
        raise AssertionError("the discarded copy is still there")
    print("ok: only the person's word erases")


def silent_keyring(case, desktop):
    desktop.keyring.send_signal(signal.SIGSTOP)
    with case.probe(desktop.env) as probe:
        said = probe.ask("start", seconds=10)
        expect(said, state="KeyringUnavailable", keyring="Waiting")
        desktop.keyring.send_signal(signal.SIGCONT)
        expect(probe.hear(), state="Open", keyring="Fine", client=True)
    print("ok: a keyring that answers late: waiting is shown, then the copy opens")


def with_passphrase(program, folder, desktop):
    case = Case(program, folder / "both", free_port())
    expect(case.make(desktop, PASSPHRASE), state="Open", keyring="Fine", passphrase=True)
    opens(case, desktop.env, "the keyring opens a copy that has a passphrase, too")

    desktop.secret_tool("clear", "server", "Werkbank", "user", case.key_entry())
    before = case.files()
    with case.probe(desktop.env) as probe:
        expect(probe.ask("start"), state="KeyringUnavailable", keyring="EntryMissing",
               passphrase=True)
        said = probe.ask("unlock", PASSPHRASE + "x")
        expect(said, state="KeyringUnavailable", client=False)
        if not said["problem"]:
            raise AssertionError("a wrong passphrase is not said")
    if case.files() != before:
        raise AssertionError("a wrong passphrase changed the files")
    print("ok: a wrong passphrase opens and changes nothing")
    opens(case, desktop.env, "entry deleted, opened by the passphrase", "unlock", PASSPHRASE)

    desktop.stop_keyring()
    opens(case, desktop.env, "no service, opened by the passphrase", "unlock", PASSPHRASE)

    alone = Case(program, folder / "passphrase", free_port())
    with alone.probe(desktop.env) as probe:
        probe.ask("start")
        probe.ask("signin")
        said = probe.ask("protect")
        expect(said, state="Protecting", keyring="NoService")
        expect(probe.ask("protect", "zu kurz"), state="Protecting")
        if list(alone.data.glob("profiles/*")):
            raise AssertionError("something was kept without protection")
        expect(probe.ask("protect", PASSPHRASE), state="Open", keyring="NoService", passphrase=True)
    print("ok: without a keyring nothing is made until there is a passphrase")
    with alone.probe(desktop.env) as probe:
        expect(probe.ask("start"), state="Locked")
        expect(probe.ask("unlock", PASSPHRASE), state="Open")
    print("ok: passphrase alone")


def passphrase_comes_and_goes(program, folder, desktop):
    """A second slot for a copy that has only the keyring, another one, and none."""
    other = "neun Kraehen malen rote Bruecken"
    desktop.start_keyring(unlocked=True)
    case = Case(program, folder / "later", free_port())
    expect(case.make(desktop), state="Open", passphrase=False)
    slot = case.meta()["keyring"]
    with case.probe(desktop.env) as probe:
        expect(probe.ask("start"), state="Open")
        expect(probe.ask("change", "/" + PASSPHRASE), state="Open", passphrase=True, refused="")
        if not probe.ask("change", "wrong/" + other)["refused"]:
            raise AssertionError("a wrong old passphrase is taken")
        expect(probe.ask("change", f"{PASSPHRASE}/{other}"), passphrase=True, refused="")
    if case.meta()["keyring"] != slot:
        raise AssertionError("the keyring's slot changed")
    opens(case, desktop.env, "the keyring opens a copy that got a passphrase later")

    desktop.lock()
    with case.probe(desktop.env) as probe:
        expect(probe.ask("start"), state="KeyringUnavailable", keyring="Locked", passphrase=True)
        expect(probe.ask("unlock", PASSPHRASE), state="KeyringUnavailable", client=False)
        expect(probe.ask("unlock", other), state="Open", client=True)
        if not probe.ask("change", other + "/")["refused"]:
            raise AssertionError("the passphrase went although the keyring opens nothing")
        desktop.unlock()
        expect(probe.ask("change", other + "/"), state="Open", passphrase=False, refused="")
    if case.meta().get("passphrase") or case.meta()["keyring"] != slot:
        raise AssertionError("the slots are not as they were at first")
    opens(case, desktop.env, "a passphrase added, changed and taken away: the keyring opens the copy")


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="wb-keyring-") as name:
        folder = Path(name)
        desktop = Desktop(folder / "desktop")
        try:
            desktop.start_keyring(unlocked=True)
            keyring_alone(program, folder, desktop)
            with_passphrase(program, folder, desktop)
            passphrase_comes_and_goes(program, folder, desktop)
        finally:
            desktop.stop()


if __name__ == "__main__":
    main()
