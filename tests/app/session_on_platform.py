#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The session of the app against the real platform: sign-in by the sign-in page, tokens that are
replaced, an account that is suspended, a device that leaves.

Usage: session_on_platform.py PROBE PLATFORM
"""
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from keyring_states import Case, Desktop, Probe, expect, free_port, wait_for

EMAIL = "lena.berger@demo.invalid"


class Platform:
    """The demo platform on one port; each start can sign one app in."""

    def __init__(self, program, folder):
        self.program, self.data, self.port = program, Path(folder), free_port()
        self.process = None

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        ask, answer = os.pipe(), os.pipe()
        (self.data / "port").unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [self.program, "serve", "--demo", "--data", str(self.data), "--port", str(self.port),
             "--signin-in", str(ask[0]), "--signin-out", str(answer[1])],
            pass_fds=[ask[0], answer[1]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(ask[0])
        os.close(answer[1])
        for _ in range(4):
            try:
                wait_for((self.data / "port").exists, "the platform")
                break
            except AssertionError:
                continue
        return ask[1], answer[0]

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def operate(self, *words):
        subprocess.run([self.program, *words, "--data", str(self.data)], check=True,
                       capture_output=True, timeout=30)


class RealProbe(Probe):
    def __init__(self, program, env, data, platform, pipes):
        self.process = subprocess.Popen(
            [program, str(data), platform.url, str(pipes[0]), str(pipes[1])], env=env,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=pipes)

    def until(self, **wanted):
        """Hears until all of it holds."""
        end = time.monotonic() + 30
        said = self.ask("state")
        while any(said[name] != value for name, value in wanted.items()):
            if time.monotonic() > end:
                raise AssertionError(f"still not {wanted}: {said}")
            said = self.hear()
        return said


def check(program, platform, folder, env):
    case = Case(program, folder / "app", platform.port)
    pipes = platform.start()

    def probe():
        return RealProbe(program, env, case.data, platform, pipes)

    with probe() as first:
        expect(first.ask("start"), state="SignedOut")
        expect(first.ask("signin"), state="Protecting")
        first.say("protect")
        first.until(state="Open", connected=True)
    print("ok: signed in on the platform's page, connected")

    for _ in range(3):
        with probe() as again:
            again.say("start")
            again.until(state="Open", connected=True)
    print("ok: three starts, three new refresh tokens")

    with probe() as offline:
        platform.stop()
        offline.say("start")
        offline.until(state="Open", connected=False)
        platform.start()
        offline.until(state="Open", connected=True)
    print("ok: opens without the platform and connects when it is back")

    with probe() as suspended:
        suspended.say("start")
        suspended.until(state="Open", connected=True)
        started = time.monotonic()
        platform.operate("account", "suspend", "--email", EMAIL, "--reason", "test")
        suspended.until(state="Open", signed_out=True)
        seconds = time.monotonic() - started
        if seconds > 5:
            raise AssertionError(f"it took {seconds:.1f} s")
    if "profiles" not in "".join(case.files()):
        raise AssertionError("the copy is gone")
    print(f"ok: a suspended account hears it after {seconds:.2f} s and keeps its copy")


def check_leaving(program, platform, folder, env):
    case = Case(program, folder / "leaving", platform.port)
    pipes = platform.start()
    with RealProbe(program, env, case.data, platform, pipes) as leaving:
        leaving.ask("start")
        expect(leaving.ask("signin"), state="Protecting")
        leaving.say("protect")
        leaving.until(state="Open", connected=True)
        said = leaving.ask("signout")
        expect(said, state="SignedOut", problem="")
    if list(case.data.glob("profiles/*")):
        raise AssertionError("the copy is still there")
    print("ok: signed out: the platform knows, the copy is gone")


def main():
    program, platform_program = map(os.path.abspath, sys.argv[1:3])
    with tempfile.TemporaryDirectory(prefix="wb-session-") as name:
        folder = Path(name)
        desktop = Desktop(folder / "desktop")
        first = Platform(platform_program, folder / "platform")
        second = Platform(platform_program, folder / "platform-2")
        try:
            desktop.start_keyring(unlocked=True)
            check(program, first, folder, desktop.env)
            check_leaving(program, second, folder, desktop.env)
        finally:
            first.stop()
            second.stop()
            desktop.stop()


if __name__ == "__main__":
    main()
