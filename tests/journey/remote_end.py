# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The app's end of a remote session, section 11 of core/wire/PROTOCOL.md, written from that page:
an expert who joins, agrees on keys, opens what comes and paints it."""

import io
import struct

from PIL import Image

import remote_keys
from foreign import CHUNK, Client, SignIn
from remote_keys import HANDSHAKE, REMOTE

HELLO, PICTURE, SEEN, WHOLE = 1, 2, 3, 4


class RemoteExpert(Client):
    session = talk = held = stopped_code = screen = None
    present = False
    answers = True   # beats
    beats = 0
    words = ()
    pictures = 0

    def join(self, session, case):
        self.session = session
        self.send({"t": "remote_join", "session": session, "case": case})

    def _take(self, frame):
        if isinstance(frame, bytes) and frame[23] & REMOTE:
            self._packet(frame)
        elif isinstance(frame, dict) and frame["t"].startswith("remote_"):
            assert frame["session"] == self.session, frame
            getattr(self, "_" + frame["t"])(frame)
        else:
            super()._take(frame)

    # ---- the relay

    def _remote_peer(self, frame):
        self.present = frame["present"]
        self.talk = Talk(self.session, frame["round"], self.held) if self.present else None

    def _remote_got(self, frame):
        pass  # what this end says is small

    def _remote_beat(self, frame):
        self.beat = frame["n"]
        self._answer()

    def _answer(self):
        if self.answers and self.talk and self.talk.hello:
            self.beats += 1
            self.send({"t": "remote_beat", "session": self.session, "n": self.beat})

    def _remote_stop(self, frame):
        self.stopped_code, self.talk = frame["code"], None

    # ---- packets

    def _packet(self, packet):
        header, data = packet[:24], packet[24:]
        count, flags = struct.unpack(">II", header[16:])
        talk = self.talk
        if not talk or flags >> 8 != talk.round:
            return
        assert len(data) <= CHUNK
        talk.got += len(data)
        if talk.got - talk.told >= CHUNK:
            talk.told = talk.got
            self.send({"t": "remote_got", "session": self.session, "round": talk.round,
                       "bytes": talk.got})
        if flags & HANDSHAKE:
            return self._agree(data)
        assert count == talk.opened, (count, talk.opened)
        talk.opened += 1
        piece = remote_keys.unseal(talk.keys.page_to_app, count, header, data)
        talk.message += piece[1:]
        if piece[0] & 1:
            message, talk.message = talk.message, b""
            self._hear(message)

    def _agree(self, data):
        talk = self.talk
        if data[0] == 1:
            head = remote_keys.header(self.session, 0, talk.round, REMOTE | HANDSHAKE)
            return self.socket.send(head + talk.app.on_commit(data))
        talk.keys = talk.app.on_reveal(data)
        self.held = talk.keys.held
        self.say(bytes([HELLO]))

    def say(self, message):
        talk = self.talk
        head = remote_keys.header(self.session, talk.sealed, talk.round, REMOTE)
        sealed = remote_keys.seal(talk.keys.app_to_page, talk.sealed, head, b"\1" + message)
        talk.sealed += 1
        self.socket.send(head + sealed)

    def _hear(self, message):
        if message[0] == HELLO:
            self.talk.hello = True
            self.check = self.talk.keys.check
            return self._answer()
        assert message[0] == PICTURE, message[:1]
        number, width, height, whole, count = struct.unpack(">IHHBH", message[1:12])
        if not self.screen or self.screen.size != (width, height):
            assert whole, "the first picture is not whole"
            self.screen = Image.new("RGB", (width, height))
        at = 12
        for _ in range(count):
            x, y, w, h, size = struct.unpack(">HHHHI", message[at:at + 12])
            tile = Image.open(io.BytesIO(message[at + 12:at + 12 + size]))
            assert tile.size == (w, h), (tile.size, w, h)
            self.screen.paste(tile, (x, y))
            at += 12 + size
        assert at == len(message)
        self.pictures += 1
        self.say(bytes([SEEN]) + struct.pack(">I", number))


class Talk:
    """One round."""

    def __init__(self, session, round_, held):
        self.round = round_
        self.app = remote_keys.App(session, round_, held)
        self.keys = None
        self.hello = False
        self.got = self.told = self.opened = self.sealed = 0
        self.message = b""


def remote_expert(origin, email, password):
    signed_in = SignIn(origin).sign_in(email, password)
    return RemoteExpert(origin, signed_in.access, signed_in.device).connect()
