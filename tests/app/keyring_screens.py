#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real app's screen in each state of a real keyring, read by the accessibility bus.

Usage: keyring_screens.py APP PLATFORM

Signs in to a demo platform, closes the app, brings the keyring into a state, starts the app again
and reads what it says and offers. Screenshots go to build/screens.
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../journey"))
os.environ["WERKBANK_BIN"] = os.path.dirname(os.path.abspath(sys.argv[1]))

from app import App  # noqa: E402
from desktop import Desktop  # noqa: E402
from service import Service  # noqa: E402
import keyring_states  # noqa: E402

PASSPHRASE = "vier pferde kauen leise granit"
SCREENS = os.path.join(HERE, "../../build/screens")


class Keyring(keyring_states.Desktop):
    """Locks and unlocks the keyring of a journey's desktop."""

    def __init__(self, desktop):  # pylint: disable=super-init-not-called
        self.env = desktop.env
        self.connection = None
        self.password = desktop.keyring_password.encode()

    def pid(self):
        said = subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.freedesktop.secrets"],
            env=self.env, capture_output=True, text=True, check=True).stdout
        return int(said.split()[-1])


class Screens:
    def __init__(self, desktop, folder, name, passphrase):
        self.desktop, self.folder, self.name = desktop, folder, name
        self.passphrase = passphrase
        self.keyring = Keyring(desktop)
        self.data = os.path.join(folder, name)
        self.display = desktop.new_display()
        ask, answer = os.pipe(), os.pipe()
        self.service = Service(os.path.join(folder, name + "-platform"), options=[
            "--signin-in", str(ask[0]), "--signin-out", str(answer[1])])
        self.service.start(pass_fds=[ask[0], answer[1]])
        app = App(desktop, self.display, self.data,
                  ["--platform", self.service.origin, "--demo-signin-out", str(ask[1]),
                   "--demo-signin-in", str(answer[0])], pass_fds=[ask[1], answer[0]])
        app.start()
        if passphrase:
            app.fill("passphraseField", passphrase, 60)
            app.fill("passphraseRepeat", passphrase)
            app.press("protectButton")
        else:
            app.press("keyringOnlyButton", 60)
        app.wait("casesList", 60)
        app.close()

    def app(self, **env):
        return App(self.desktop, self.display, self.data, env=env).start()

    def entry(self):
        meta = next(Path(self.data).glob("profiles/*/meta.json"))
        return json.loads(meta.read_text(encoding="utf-8"))["keyring"]["entry"]

    def says(self, app, what, words):
        said = app.wait("keyringText", 30).get_name()
        assert words in said, f"{what}: the screen says {said!r}"
        assert bool(app.find("unlockField")) == bool(self.passphrase), f"{what}: passphrase field"
        assert app.find("retryKeyring"), f"{what}: no way to try again"
        assert not app.find("casesList"), f"{what}: cases are shown"
        app.screenshot(os.path.join(SCREENS, f"keyring-{self.name}-{what}.png"))
        print(f"ok: {self.name}: {what}: {said}")

    def opens(self, app, what):
        app.wait("presenceButton", 30)
        app.close()
        print(f"ok: {self.name}: {what}: open")

    def unlocks(self, app, what):
        if not self.passphrase:
            return app.close()
        app.fill("unlockField", self.passphrase + "x")
        app.press("unlockButton")
        app.wait_text("does not fit", 30)
        app.fill("unlockField", self.passphrase)
        app.press("unlockButton")
        return self.opens(app, what + ", by the passphrase")

    def screen_locked(self, active):
        subprocess.run(["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                        "org.freedesktop.ScreenSaver.ActiveChanged",
                        f"boolean:{str(active).lower()}"], env=self.desktop.env, check=True)

    def closes_with_the_screen(self):
        app = self.app()
        app.wait("casesList", 30)
        pid = app.process.pid
        self.screen_locked(True)
        self.says(app, "closed", "closed while the screen is locked")
        files = [os.readlink(f"/proc/{pid}/fd/{fd}") for fd in os.listdir(f"/proc/{pid}/fd")]
        assert not [name for name in files if name.startswith(self.data) and ".db" in name], files
        self.screen_locked(False)
        app.wait("casesList", 30)
        self.screen_locked(True)
        app.wait("keyringText", 30)
        app.press("retryKeyring")
        self.opens(app, "opened with the keyring")

    def changes_the_passphrase(self, anew):
        """In the settings; the old one is asked for, and a wrong one is said."""
        app = self.app()
        app.wait("casesList", 30)
        app.activate()
        app.key("ctrl+comma")
        app.fill("settingsSearch", "passphrase")
        app.press("settingPassphrase")
        for old in (self.passphrase + "x", self.passphrase):
            app.fill("passphraseOld", old)
            app.fill("passphraseField", anew)
            app.fill("passphraseRepeat", anew)
            app.screenshot(os.path.join(SCREENS, f"passphrase-{self.name}.png"))
            app.key("ctrl+Return")
            app.wait_text("is changed" if old == self.passphrase else "does not fit", 30)
        self.passphrase = anew
        app.close()
        print(f"ok: {self.name}: the passphrase is changed in the settings")

    def walk(self):
        app = self.app(DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent",
                       AT_SPI_BUS_ADDRESS=accessibility_address(self.desktop))
        self.says(app, "no-service", "No keyring answers")
        self.unlocks(app, "no-service")

        self.keyring.lock()
        app = self.app()
        self.says(app, "locked", "is locked")
        self.keyring.unlock()
        app.press("retryKeyring")
        self.opens(app, "unlocked")

        pid = self.keyring.pid()
        os.kill(pid, signal.SIGSTOP)
        try:
            app = self.app()
            self.says(app, "waiting", "Still waiting")
        finally:
            os.kill(pid, signal.SIGCONT)
        self.opens(app, "answered late")

        self.keyring.secret_tool("clear", "server", "Werkbank", "user", self.entry())
        app = self.app()
        self.says(app, "entry-deleted", "no longer holds the key")
        self.unlocks(app, "entry-deleted")
        self.service.close()


def accessibility_address(desktop):
    said = subprocess.run(["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus",
                           "/org/a11y/bus", "org.a11y.Bus.GetAddress"], env=desktop.env,
                          capture_output=True, text=True, check=True)
    return said.stdout.strip()


def main():
    with tempfile.TemporaryDirectory(prefix="wb-screens-") as folder, Desktop() as desktop:
        alone = Screens(desktop, folder, "keyring-only", "")
        alone.closes_with_the_screen()
        alone.walk()
        both = Screens(desktop, folder, "both", PASSPHRASE)
        both.changes_the_passphrase("neun kraehen malen rote bruecken")
        both.walk()


if __name__ == "__main__":
    main()
