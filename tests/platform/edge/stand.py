# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real platform in a folder of its own, with one tenant and an expert."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from http.client import HTTPException, HTTPResponse

import foreign
from service import PROGRAM, Service

EMAIL = "anna.adler@example.org"
PASSWORD = "violet-anchor-under-nine-bridges"
DEMO_PASSWORD = "quiet-lantern-seven-harbours"
DEMO_EXPERT = "lena.berger@demo.invalid"


def run(*arguments, stdin=None, env=None):
    """(exit code, standard output, standard error) of werkbank-platform."""
    done = subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, text=True,
                          timeout=60, env=env)
    return done.returncode, done.stdout.strip(), done.stderr.strip()


class Platform(Service):
    """Not a demo: with a key file, the tenant "kabelnetz" and one expert."""

    def __init__(self, options=(), limits=None):
        self.folder = tempfile.mkdtemp(prefix="werkbank-platform-")
        self.key = os.path.join(self.folder, "store.key")
        with open(os.open(self.key, os.O_CREAT | os.O_WRONLY, 0o600), "w") as file:
            file.write(os.urandom(32).hex() + "\n")
        options = ["--key-file", self.key, *options]
        if limits:
            path = os.path.join(self.folder, "limits.json")
            with open(path, "w", encoding="utf-8") as file:
                file.write(limits)
            options += ["--limits", path]
        super().__init__(os.path.join(self.folder, "data"), demo=False, options=options,
                         log=os.path.join(self.folder, "log"))

    def _answers(self):
        try:
            return http(self.port, b"GET / HTTP/1.1\r\n")[0] == 200
        except OSError:
            return False

    def start(self, pass_fds=()):
        super().start(pass_fds)
        return self

    def operate(self, *arguments, stdin=None):
        return run(*arguments, "--data", self.data, "--key-file", self.key, stdin=stdin)

    def add_tenant(self, slug="kabelnetz", **options):
        extra = [word for name, value in options.items() for word in (f"--{name}", str(value))]
        code, _, problem = self.operate("tenant", "add", "--slug", slug, "--name", "Kabel&Netz",
                                        *extra)
        assert code == 0, problem
        return self

    def add_expert(self, email=EMAIL, tenant="kabelnetz", name="Anna Adler", role="expert"):
        code, account, problem = self.operate(
            "account", "add", "--email", email, "--name", name, "--tenant", tenant,
            "--role", role, "--speaks", "de,en", "--skill", "router=5", "--skill", "computer=5",
            stdin=PASSWORD + "\n")
        assert code == 0, problem
        return account

    def expert(self, email=EMAIL):
        """Signed in, connected and available."""
        client = foreign.expert(self.origin, email, PASSWORD)
        until = int(time.time() * 1000) + 600_000
        assert client.do("presence.set", {"available_until": until})["result"] == "done"
        return client

    def memory(self):
        """Resident now and at most so far, in MB."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            fields = dict(line.split(":", 1) for line in file)
        return tuple(int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))

    def log_text(self):
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return file.read()

    def close(self):
        super().close()
        shutil.rmtree(self.folder, ignore_errors=True)


def http(port, start, body=b"", host=None, wait=15):
    """Sends a hand-made request; (status or None, whole answer). `start` lacks Host and the end."""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as line:
        line.sendall(start + f"Host: {host or f'127.0.0.1:{port}'}\r\n\r\n".encode() + body)
        return answer_of(line)


def answer_of(line):
    """(status, body) of what comes on a connection; (None, b"") where it ends without an answer."""
    response = HTTPResponse(line)
    try:
        response.begin()
        return response.status, response.read()
    except (HTTPException, OSError):
        return None, b""
