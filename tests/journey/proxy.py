# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A TCP proxy between the app and the platform: it can hold back what the platform answers, end all
connections, refuse new ones, and keep what passed."""

import json
import socket
import threading


class Proxy:
    def __init__(self):
        self.upstream = 0              # the platform's port
        self.refuse = False            # as if there were no network
        self.keep = False
        self.kept = []                 # (to_app, bytes) per connection, while keep
        self._flows = threading.Event()
        self._flows.set()
        self._pairs = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.port}"

    def hold(self):
        """From now on nothing of the platform's reaches an app."""
        self._flows.clear()

    def drop(self):
        """Ends all connections; what was held is lost. Then things flow again."""
        with self._lock:
            pairs, self._pairs = self._pairs, set()
        for pair in pairs:
            for end in pair:
                _shut(end)
        self._flows.set()

    def close(self):
        self._listener.close()
        self.drop()

    def passed(self, said):
        """Something that this end said goes on now."""

    def _accept(self):
        while True:
            try:
                app, _ = self._listener.accept()
            except OSError:
                return
            try:
                if self.refuse:
                    raise OSError
                platform = socket.create_connection(("127.0.0.1", self.upstream))
            except OSError:
                app.close()
                continue
            pair = (app, platform)
            kept = {"app": bytearray(), "platform": bytearray()}
            with self._lock:
                self._pairs.add(pair)
                if self.keep:
                    self.kept.append(kept)
            for end in pair:
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for source, sink, said in ((app, platform, "app"), (platform, app, "platform")):
                threading.Thread(target=self._pump, daemon=True,
                                 args=(pair, source, sink, said, kept)).start()

    def _pump(self, pair, source, sink, said, kept):
        try:
            while data := source.recv(65536):
                if said == "platform":
                    self._flows.wait()
                    with self._lock:
                        if pair not in self._pairs:
                            break
                if self.keep:
                    kept[said] += data
                self.passed(said)
                sink.sendall(data)
        except OSError:
            pass
        with self._lock:
            self._pairs.discard(pair)
        for end in pair:
            _shut(end)


def _shut(end):
    try:
        end.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    end.close()


def websocket_messages(stream):
    """What one side of a connection said: (opcode, bytes) of each whole message; nothing for a
    connection that was none of WebSocket's."""
    head, found, rest = bytes(stream).partition(b"\r\n\r\n")
    if not found or b"websocket" not in head.lower():
        return []
    messages, whole, opcode, at = [], b"", 0, 0
    while at + 2 <= len(rest):
        first, second = rest[at], rest[at + 1]
        size, at = second & 0x7F, at + 2
        if size >= 126:
            wide = 2 if size == 126 else 8
            size, at = int.from_bytes(rest[at:at + wide], "big"), at + wide
        mask = b""
        if second & 0x80:
            mask, at = rest[at:at + 4], at + 4
        data, at = rest[at:at + size], at + size
        if len(data) < size:
            break  # cut off with the connection
        if mask:
            data = bytes(byte ^ mask[i % 4] for i, byte in enumerate(data))
        if first & 0x0F:
            opcode = first & 0x0F
        if opcode >= 8:
            continue
        whole += data
        if first & 0x80:
            messages.append((opcode, whole))
            whole = b""
    return messages


def frames(stream):
    """The text frames of one side."""
    return [json.loads(data) for opcode, data in websocket_messages(stream) if opcode == 1]
