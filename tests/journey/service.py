# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real platform as a child process, and a mail server that keeps what it is given."""

import email
import email.policy
import os
import queue
import signal
import socketserver
import subprocess
import threading
import time
import urllib.request

from app import BIN
from desktop import wait_for

PROGRAM = os.path.join(BIN, "werkbank-platform")


class Service:
    def __init__(self, data, demo=True, options=(), log=None):
        self.data = data
        self.options = ["--demo"] * demo + list(options)
        self.log = log
        self.port = 0
        self.process = None

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self, pass_fds=()):
        """Starts it, at the same port as before, and waits until it answers."""
        port_file = os.path.join(self.data, "port")
        if os.path.exists(port_file):
            os.remove(port_file)
        out = open(self.log, "ab") if self.log else subprocess.DEVNULL
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--data", self.data, "--port", str(self.port), *self.options],
            stdout=out, stderr=out, pass_fds=pass_fds)

        def port():
            assert self.process.poll() is None, f"the platform ended: {self.process.returncode}"
            return os.path.exists(port_file) and open(port_file).read().strip()

        self.port = int(wait_for("the platform listening", port, 60))
        wait_for("an answer from the platform", self._answers, 20)
        return self

    def _answers(self):
        try:
            urllib.request.urlopen(self.origin + "/t/demo/", timeout=2).close()
            return True
        except OSError:
            return False

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.close()


def readable(raw):
    """A mail's headers and text parts, decoded."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    text = [f"{name}: {value}" for name, value in mail.items()]
    text += [part.get_content() for part in mail.walk() if part.get_content_maintype() == "text"]
    return "\n".join(text)


class _MailSession(socketserver.StreamRequestHandler):
    """As much of RFC 5321 as a client needs that only delivers."""

    def handle(self):
        def say(line):
            self.wfile.write(line.encode() + b"\r\n")

        say("220 sink")
        while True:
            line = self.rfile.readline().decode("utf-8", "replace").strip()
            verb = line.upper()[:4]
            if not line or verb == "QUIT":
                return
            if verb in ("EHLO", "HELO"):
                say("250 sink")
            elif verb == "DATA":
                say("354 go on")
                lines = []
                while (data := self.rfile.readline().rstrip(b"\r\n")) != b".":
                    lines.append(data)
                self.server.mails.put(readable(b"\n".join(lines)))
                say("250 kept")
            else:
                say("250 ok")


class MailSink(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _MailSession)
        self.mails = queue.Queue()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"127.0.0.1:{self.server_address[1]}"

    def next_mail(self, containing="", seconds=20.0):
        end = time.monotonic() + seconds
        while True:
            mail = self.mails.get(timeout=max(0.1, end - time.monotonic()))
            if containing in mail:
                return mail
