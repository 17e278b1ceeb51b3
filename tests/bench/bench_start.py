# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the app takes from its start until the cases are on the screen, and how much memory it
then holds, and how often it wakes where nothing happens, beside an empty Qt Quick window on the same
X server, in turn:

    bench_start.py [ROUNDS]

The app is signed in: with the demo's cases and the platform there, and with 5,000 cases more in its
copy (100,000 messages, 50 of the cases open) and the platform away. Goals: with these within 1.5
times what the empty window takes and 100 ms more, at most 2.5 times its memory, and at most one
wake-up per second (of all threads). No screen reader runs. The programs' files
are in the page cache: what a disk takes is not measured. PSS is the share of each page that is this
process's, after 5 s in which nothing happens; libraries that the platform uses, too, count in
part."""

import os
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../journey"))

from app import BIN, App
from desktop import Desktop
from figures import figure
from pixels import Screen, until
from service import Service
from stores import keyring_key, profile_folder
from trial import Trial

EMAIL = "lena.berger@demo.invalid"
MANY = 5_000
SETTLED = 5.0  # seconds
PSS_ROUNDS = 3
IDLE = 20.0  # seconds
SILENT = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "", "NO_AT_BRIDGE": "1"}


class Start:
    """A program, and how to see that it can be used."""

    def __init__(self, name, run, is_painted):
        self.name, self.run, self.is_painted = name, run, is_painted
        self.seconds, self.pss = [], []

    def painted(self):
        begun = time.perf_counter()
        process = self.run()
        until(self.is_painted, self.name)
        return process, time.perf_counter() - begun

    def measure(self):
        process, seconds = self.painted()
        self.seconds.append(seconds)
        end(process)

    def weigh(self):
        process, _ = self.painted()
        time.sleep(SETTLED)
        with open(f"/proc/{process.pid}/smaps_rollup", encoding="ascii") as file:
            line = next(line for line in file if line.startswith("Pss:"))
        self.pss.append(int(line.split()[1]) / 1024)
        end(process)

    def rest(self):
        """Wake-ups per second."""
        process, _ = self.painted()
        time.sleep(SETTLED)
        before = switches(process)
        time.sleep(IDLE)
        now = switches(process)
        end(process)
        return sum(count - before.get(task, 0) for task, count in now.items()) / IDLE

    def told(self, empty):
        seconds, pss = statistics.median(self.seconds), statistics.median(self.pss)
        return (f"{self.name:34s} {seconds * 1000:5.0f} ms ({min(self.seconds) * 1000:.0f} to "
                f"{max(self.seconds) * 1000:.0f}) = {seconds / statistics.median(empty.seconds):4.1f}"
                f" x   {pss:6.1f} MiB = {pss / statistics.median(empty.pss):4.1f} x")


def switches(process):
    """How often each thread began to wait."""
    counts = {}
    for task in os.listdir(f"/proc/{process.pid}/task"):
        with open(f"/proc/{process.pid}/task/{task}/status", encoding="ascii") as file:
            line = next(line for line in file if line.startswith("voluntary_ctxt_switches"))
        counts[task] = int(line.split()[1])
    return counts


def end(process):
    process.terminate()
    process.wait(20)


class Bench:
    def __init__(self, trial, desktop, service):
        self.desktop, self.data = desktop, trial.path("app")
        display = desktop.new_display(1280, 720)
        self.screen = Screen(display)
        app = App(desktop, display, self.data, ["--platform", service.origin]).start()
        trial.sign_in(app, EMAIL)
        listed = app.find("casesList").get_extents(0)
        app.close()
        desktop.wants_accessibility(False)
        self.place = (listed.x, listed.y, min(listed.width, 160), min(listed.height, 420))

    def run(self, *command):
        until(lambda: self.screen.is_bare(self.place), "a bare screen")
        return self.desktop.start([os.path.join(BIN, command[0]), *command[1:]],
                                  self.screen.display, env=SILENT, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)

    def empty(self):
        return Start("an empty Qt Quick window", lambda: self.run("empty_window"),
                     lambda: self.screen.is_covered(self.place))

    def app(self, name):
        """Nine tenths of what is painted in the end: times in the rows may change."""
        def run():
            return self.run("werkbank", "--data", self.data)

        process = run()
        wanted = 0.9 * self.screen.settled_ink(self.place)
        end(process)
        return Start(name, run, lambda: self.screen.ink(self.place) >= wanted)

    def fill(self):
        profile = profile_folder(self.data)
        subprocess.run([os.path.join(BIN, "fill_profile"), profile, str(MANY)],
                       input=keyring_key(self.desktop, profile), check=True)

    @staticmethod
    def measure(rounds, *starts):
        for _ in range(rounds):
            for start in starts:
                start.measure()
        for _ in range(PSS_ROUNDS):
            for start in starts:
                start.weigh()


def travel(trial, rounds):
    with Desktop() as desktop, Service(trial.path("platform")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        bench = Bench(trial, desktop, service)
        empty, demo = bench.empty(), bench.app("the app, the demo's cases")
        bench.measure(rounds, empty, demo)
        resting = demo.rest(), empty.rest()
        service.close()
        bench.fill()
        again, many = bench.empty(), bench.app(f"the app, {MANY} cases, no platform")
        bench.measure(rounds, again, many)
        bench.screen.close()
    print(f"median of {rounds} starts until painted, and of {PSS_ROUNDS} times PSS after "
          f"{SETTLED:g} s; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    for start, yardstick in ((empty, empty), (demo, empty), (again, again), (many, again)):
        print(start.told(yardstick))
    took, least = (statistics.median(start.seconds) * 1000 for start in (many, again))
    figure(f"start until {MANY} cases are shown", took, 1.5 * least + 100, least)
    held, least = (statistics.median(start.pss) for start in (many, again))
    figure(f"memory (PSS) with {MANY} cases", held, 2.5 * least, least, "MiB")
    figure("wake-ups at rest", resting[0], 1, resting[1], "1/s")


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    sys.exit(Trial("bench").run(lambda trial: travel(trial, count)))
