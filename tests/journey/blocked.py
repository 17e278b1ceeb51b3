# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a program's first thread, the one of its window, works without rest; and a listener that
counts who comes."""

import socket
import threading
import time

EVERY = 0.003  # s between two looks


class Work:
    """Looks at the thread in /proc. What it does between two sleeps of its own will is one piece of
    work: at least as long as the longest frame in it, as frames that follow each other at once
    count as one. Told are the time on a processor and, beside it, that on the clock, which on a
    busy machine holds the turns of others as well."""

    def __init__(self, pid):
        self.task = f"/proc/{pid}/task/{pid}/"
        self.pieces = []  # (ms on a processor, ms on the clock, when it ended)
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self._watch, daemon=True)
        self.thread.start()

    def _look(self):
        with open(self.task + "schedstat", encoding="ascii") as file:
            ran = int(file.read().split()[0]) / 1e6
        with open(self.task + "status", encoding="ascii") as file:
            slept = next(line for line in file if line.startswith("voluntary_ctxt"))
        return ran, int(slept.split()[1])

    def _watch(self):
        try:
            ran, slept = self._look()
            begun = time.monotonic()
            while not self.stopped.wait(EVERY):
                now_ran, now_slept = self._look()
                now = time.monotonic()
                if now_slept != slept:
                    self.pieces.append((now_ran - ran, (now - begun) * 1000, now))
                    ran, slept, begun = now_ran, now_slept, now
        except OSError:  # the program has ended
            pass

    def longest(self, since=0.0):
        """(ms on a processor, ms on the clock) of the longest piece that ended after `since`; the
        longest are looked at, as a piece that a look falls into ends a little late."""
        found = [piece for piece in self.pieces if piece[2] >= since]
        assert found, "nothing was seen of it"
        return max(found)[:2]

    def stop(self):
        self.stopped.set()
        self.thread.join(2)


class Trap:
    """A server that nobody has a reason to come to."""

    def __init__(self):
        self.came = []
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.port}"

    def _serve(self):
        while True:
            try:
                one, _ = self.server.accept()
            except OSError:
                return
            with one:
                one.settimeout(2)
                try:
                    self.came.append(one.recv(300))
                except OSError:
                    self.came.append(b"")

    def close(self):
        self.server.close()
