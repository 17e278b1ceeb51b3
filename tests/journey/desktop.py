# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop for programs under test: message bus, unlocked keyring, accessibility bus and
X servers without a screen. Everything ends with it."""

import os
import shutil
import subprocess
import tempfile
import time


def wait_for(what, condition, seconds=20.0, every=0.1):
    """The condition's first true value; AssertionError with `what` after so many seconds.

    A look at a window is work for it as well, so half of the time is left to what is waited for."""
    end = time.monotonic() + seconds
    while True:
        began = time.monotonic()
        value = condition()
        if value:
            return value
        now = time.monotonic()
        if now > end:
            raise AssertionError(f"after {seconds:g} s still not: {what}")
        time.sleep(max(every, min(now - began, 0.5)))


class Desktop:
    def __init__(self, keyring_password="journey"):
        self.folder = tempfile.mkdtemp(prefix="werkbank-desktop-")
        self.processes = []
        self.displays = []
        self.keyring_password = keyring_password
        runtime = os.path.join(self.folder, "runtime")
        os.mkdir(runtime, 0o700)
        self.env = dict(
            os.environ,
            HOME=self.folder,
            XDG_RUNTIME_DIR=runtime,
            XDG_CONFIG_HOME=os.path.join(self.folder, "config"),
            XDG_DATA_HOME=os.path.join(self.folder, "share"),
            XDG_CACHE_HOME=os.path.join(self.folder, "cache"),
            LANG="C.UTF-8",
            NO_AT_BRIDGE="0",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QUICK_BACKEND="software",
        )
        for name in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "DISPLAY"):
            self.env.pop(name, None)
        self._start_bus()
        self._start_keyring()

    def start(self, command, display=None, **options):
        env = dict(self.env, **options.pop("env", {}))
        if display:
            env["DISPLAY"] = display
        process = subprocess.Popen(command, env=env, **options)
        self.processes.append(process)
        return process

    def _start_bus(self):
        read, write = os.pipe()
        self.start(["dbus-daemon", "--session", "--nofork", f"--print-address={write}"],
                   pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.env["DBUS_SESSION_BUS_ADDRESS"] = pipe.readline().strip()

    def _start_keyring(self):
        keyring = self.start(["gnome-keyring-daemon", "--foreground", "--unlock",
                              "--components=secrets"], stdin=subprocess.PIPE,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        keyring.stdin.write(self.keyring_password.encode())
        keyring.stdin.close()
        # Asked of the bus: a call to the keyring itself would have the bus start a second one, and
        # the two would write one file.
        wait_for("a keyring on the bus", lambda: b"boolean true" in subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus",
             "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner",
             "string:org.freedesktop.secrets"],
            env=self.env, capture_output=True, check=False).stdout)

    def new_display(self, width=1280, height=800):
        """Starts an X server and returns its name, such as ":7"."""
        read, write = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24",
                    "-nolisten", "tcp", "-noreset"], pass_fds=[write],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            display = ":" + pipe.readline().strip()
        # Letters with keys of their own: for any other the typing tool borrows a key for a moment,
        # and a window that lags reads it too late.
        subprocess.run(["setxkbmap", "-display", display, "de"], check=True)
        self.displays.append(display)
        if len(self.displays) == 1:
            self._start_accessibility(display)
        return display

    def _start_accessibility(self, display):
        self.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], display,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wants_accessibility(True)
        # The accessibility library of this very process reads its addresses from here.
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.env["DBUS_SESSION_BUS_ADDRESS"]
        os.environ["DISPLAY"] = display

    def wants_accessibility(self, wanted):
        """Says so to programs that are started from now on."""
        subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus",
                        "/org/a11y/bus", "org.freedesktop.DBus.Properties.Set",
                        "string:org.a11y.Status", "string:IsEnabled",
                        f"variant:boolean:{'true' if wanted else 'false'}"],
                       env=self.env, capture_output=True, check=True)

    def screenshot(self, display, path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        subprocess.run(["import", "-display", display, "-window", "root", path], check=True,
                       env=self.env, capture_output=True)

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
