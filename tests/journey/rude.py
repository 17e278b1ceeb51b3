# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bare socket that keeps no rules: sends what it likes while it reads, and tells what the
platform answered, when it closed, and how much it let in."""

import base64
import json
import os
import socket
import threading
import time
import urllib.parse

from foreign import SUBPROTOCOL

PIECE = bytes(64 * 1024)


class Wire:
    def __init__(self, origin):
        address = urllib.parse.urlsplit(origin)
        self.host = address.netloc
        self.received = bytearray()
        self.sent = 0
        self.socket = socket.create_connection((address.hostname, address.port))
        self.began = time.monotonic()
        self.closed_after = None
        self._news = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        while True:
            try:
                data = self.socket.recv(65536)
            except OSError:
                data = b""
            with self._news:
                self.received += data
                if not data:
                    self.closed_after = time.monotonic() - self.began
                self._news.notify_all()
            if not data:
                return

    def send(self, data):
        """False when the platform takes no more."""
        try:
            self.socket.sendall(data)
        except OSError:
            return False
        self.sent += len(data)
        return True

    def pour(self, count):
        while count > 0 and self.send(PIECE[:count]):
            count -= len(PIECE)

    def drip(self, data, every):
        """A byte at a time, until closed."""
        for byte in data:
            with self._news:
                if self._news.wait_for(lambda: self.closed_after, every):
                    return
            if not self.send(bytes([byte])):
                return

    def hears(self, marker, seconds=20):
        with self._news:
            assert self._news.wait_for(lambda: marker in self.received, seconds), (
                f"no {marker!r} in {bytes(self.received)!r}")

    def closed(self, seconds=20):
        """Seconds from the start until the platform closed."""
        with self._news:
            assert self._news.wait_for(lambda: self.closed_after, seconds), "it is still open"
        self.socket.close()
        return self.closed_after

    # ---- HTTP

    def request(self, method, path, *fields):
        return "\r\n".join([f"{method} {path} HTTP/1.1", f"Host: {self.host}", *fields,
                            "", ""]).encode()

    def ask(self, *request):
        self.send(self.request(*request))

    def status(self):
        """Of the last answer; None where there was none."""
        answer = bytes(self.received).rpartition(b"HTTP/1.1 ")
        return int(answer[2][:3]) if answer[1] else None

    # ---- WebSocket (RFC 6455)

    def open_socket(self, hello):
        self.ask("GET", "/sync", "Connection: Upgrade", "Upgrade: websocket",
                 "Sec-WebSocket-Version: 13", f"Sec-WebSocket-Protocol: {SUBPROTOCOL}",
                 "Sec-WebSocket-Key: " + base64.b64encode(os.urandom(16)).decode())
        self.hears(b"\r\n\r\n")
        text = json.dumps(hello).encode()
        self.send(frame_head(len(text)) + text)
        self.hears(b'"welcome"')

    def close_code(self):
        """Of the close frame, the last one; None where there was none."""
        data = bytes(self.received).partition(b"\r\n\r\n")[2]
        while len(data) >= 2:
            size, start = data[1], 2
            if size > 125:
                start += 2 if size == 126 else 8
                size = int.from_bytes(data[2:start], "big")
            if data[0] == 0x88:
                return int.from_bytes(data[start:start + 2], "big")
            data = data[start + size:]
        return None


def frame_head(size):
    """Of a text frame, masked with zeros."""
    if size < 126:
        return bytes([0x81, 0x80 | size]) + bytes(4)
    if size < 1 << 16:
        return bytes([0x81, 0xFE]) + size.to_bytes(2, "big") + bytes(4)
    return bytes([0x81, 0xFF]) + size.to_bytes(8, "big") + bytes(4)
