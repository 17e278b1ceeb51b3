# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the app feels, from outside: a key until its letter is painted, and a frame of the platform's
until its bubble is, beside a window that does the least (plain_window) on the same X server:

    bench_feel.py [MESSAGES]

The app is signed in, a case is open and the platform is there. No screen reader runs. Times end
with the change of the pixels, which is looked for about each millisecond. Goals: a key 95 % within
50 ms, a bubble 99 % within 50 ms."""

import os
import statistics
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../journey"))

from app import BIN, App
from desktop import Desktop
from figures import figure
from foreign import customer, new_id, order
from keys import Keyboard
from pixels import Screen, until
from proxy import Proxy
from service import Service
from trial import Trial

EMAIL = "race.one@demo.invalid"
SILENT = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "", "NO_AT_BRIDGE": "1"}
KEYS = "thequickbrownfoxjumpsoverthelazydog" * 3
ROUNDS = 3
BETWEEN = 0.08  # seconds from key to key: before a caret blinks


class Times:
    def __init__(self, name, goal):
        self.name, self.goal, self.ms = name, goal, []

    def at(self, share):
        ordered = sorted(self.ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]

    def told(self, yardstick):
        return (f"{self.name:34s} {len(self.ms):4d} times  half {statistics.median(self.ms):5.1f}  "
                f"95% {self.at(0.95):5.1f}  99% {self.at(0.99):5.1f}  longest {max(self.ms):5.1f} ms"
                f" = {self.at(self.goal) / yardstick.at(self.goal):4.1f} x at {self.goal:.0%}")


class Window:
    """A program's window, and where in it something is to change."""

    def __init__(self, desktop, display, process):
        self.process = process
        self.screen, self.keyboard = Screen(display), Keyboard(display)
        self.env = dict(desktop.env, DISPLAY=display)

    def click(self, x, y):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid",
                                str(self.process.pid)], env=self.env, capture_output=True,
                               text=True, check=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", found[-1], "mousemove", str(x), str(y),
                        "click", "1"], env=self.env, check=True)
        time.sleep(0.5)

    def changed(self, place, before, begun):
        until(lambda: self.screen.picture(place) != before, "painted", 10)
        return (time.perf_counter() - begun) * 1000

    def type(self, place, letters, times):
        for letter in letters:
            before = self.screen.picture(place)
            begun = time.perf_counter()
            self.keyboard.press(letter)
            times.ms.append(self.changed(place, before, begun))
            time.sleep(BETWEEN)


class StampingProxy(Proxy):
    """Says when the first bytes of the platform's went on to the app since `heard` was cleared."""

    heard = None

    def passed(self, said):
        if said == "platform" and self.heard is None:
            self.heard = time.perf_counter()


def open_case(trial, desktop, display, data, service, proxy):
    """The customer, and where list of messages and composer are, of a case that the expert took."""
    app = App(desktop, display, data, ["--platform", proxy.origin]).start()
    trial.sign_in(app, EMAIL)
    app.activate()
    status, made = order(service.origin, "demo-race", task="router.wifi.coverage",
                         description="Das WLAN ist seit gestern langsam.")
    assert status == 201, made
    app.press("caseRow")
    app.accept_offer()
    places = []
    for name in ("conversation", "composerReply"):
        shown = app.wait(name).get_extents(0)
        places.append((shown.x, shown.y, shown.width, shown.height))
    app.close()
    return customer(service.origin, made["session"]), places


def say(guest, number):
    verdict = guest.do("message.send", {"message": new_id(), "case": guest.case,
                                        "text": f"The light blinks red now, number {number}.",
                                        "files": []})
    assert verdict["result"] == "done", verdict


def bubbles(window, place, proxy, guest, count, times, first):
    for number in range(first, first + count):
        before, proxy.heard = window.screen.picture(place), None
        sender = threading.Thread(target=say, args=(guest, number))
        sender.start()
        window.changed(place, before, 0)
        times.ms.append((time.perf_counter() - proxy.heard) * 1000)
        sender.join()
        time.sleep(0.3)  # what the app says about having read it


def rows(window, place, count, times):
    for number in range(count):
        before = window.screen.picture(place)
        begun = time.perf_counter()
        window.process.stdin.write(f"The light blinks red now, number {number}.\n".encode())
        window.process.stdin.flush()
        times.ms.append(window.changed(place, before, begun))
        time.sleep(0.1)


def travel(trial, messages):
    proxy = StampingProxy()
    with Desktop() as desktop, Service(trial.path("platform"),
                                       options=["--origin", proxy.origin]) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        proxy.upstream = service.port
        displays = [desktop.new_display(1280, 720) for _ in range(2)]
        data = trial.path("app")
        guest, (talk, composer) = open_case(trial, desktop, displays[0], data, service, proxy)
        desktop.wants_accessibility(False)

        def started(display, *command, **options):
            process = desktop.start([os.path.join(BIN, command[0]), *command[1:]], display,
                                    env=SILENT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL, **options)
            return Window(desktop, display, process)

        app = started(displays[0], "werkbank", "--data", data, "--platform", proxy.origin)
        plain = started(displays[1], "plain_window")
        app.screen.settled_ink((0, 0, 1280, 720))
        app.click(composer[0] + composer[2] // 2, composer[1] + composer[3] // 2)
        plain.click(600, 640)
        field, list_ = (0, 610, 1200, 60), (0, 0, 400, 600)
        keys, plain_keys = Times("a key, in the app", 0.95), Times("a key, in a plain window", 0.95)
        said, plain_said = Times("a bubble, in the app", 0.99), Times("a row, in a plain window", 0.99)
        for number in range(ROUNDS):
            app.type(composer, KEYS, keys)
            plain.type(field, KEYS, plain_keys)
            for letter in ("ctrl+a", "BackSpace"):
                subprocess.run(["xdotool", "key", letter], env=plain.env, check=True)
            bubbles(app, talk, proxy, guest, messages // ROUNDS, said, number * messages)
            rows(plain, list_, messages // ROUNDS, plain_said)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    for times, yardstick in ((plain_keys, plain_keys), (keys, plain_keys),
                             (plain_said, plain_said), (said, plain_said)):
        print(times.told(yardstick))
    figure("a key until its letter, 95 %", keys.at(0.95), 50, plain_keys.at(0.95))
    figure("a frame until its bubble, 99 %", said.at(0.99), 50, plain_said.at(0.99))


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 99
    sys.exit(Trial("feel").run(lambda trial: travel(trial, count)))
