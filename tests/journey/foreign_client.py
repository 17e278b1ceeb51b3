# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole client of werkbank.sync.v1, sections 2 to 8 of core/wire/PROTOCOL.md, on asyncio. It
checks every frame that it hears, and every one that it says, against the platform's own JSON
Schemas. Signing in, section 9, is foreign.py's."""

import asyncio
import hashlib
import json
import subprocess
import time
import uuid

import jsonschema
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from foreign import CHUNK, SUBPROTOCOL, WINDOW, new_id

ACK_AFTER = 0.05  # seconds: one ack may stand for several batches


def now():
    return int(time.time() * 1000)


class Schemas:
    """`werkbank-platform schema`, ready to check frames with."""

    def __init__(self, program):
        printed = subprocess.run([program, "schema"], check=True, capture_output=True).stdout
        document = json.loads(printed)
        assert document["protocol"] == SUBPROTOCOL
        self.of = {part: {name: jsonschema.Draft202012Validator(schema)
                          for name, schema in document[part].items()}
                   for part in ("client", "platform", "commands", "entities")}
        self.checked = 0

    def heard(self, frame):
        self.of["platform"][frame["t"]].validate(frame)
        bodies = frame.get("rows", []) + [c for c in frame.get("changes", []) if c["op"] == "put"]
        for entity in bodies:
            self.of["entities"][entity["kind"]].validate(entity["body"])
        self.checked += 1

    def said(self, frame):
        self.of["client"][frame["t"]].validate(frame)
        if frame["t"] == "cmd":
            command = frame["command"]
            self.of["commands"][command["name"]].validate(command["args"])


class Store:
    """What a client keeps between connections."""

    def __init__(self):
        self.epoch, self.cursor, self.tag = "", 0, ""
        self.next_n = 1
        self.rows = {}  # scope -> {(kind, id): (rev, body, gen)}
        self.gens = {}  # scope -> the generation of its last fetch

    def forget(self):
        self.epoch, self.cursor, self.tag = "", 0, ""

    def put(self, scope, row, gen):
        rows, key = self.rows.setdefault(scope, {}), (row["kind"], row["id"])
        held = rows.get(key)
        if not held or held[2] < gen or held[0] <= row["rev"]:
            rows[key] = (row["rev"], row["body"], gen)

    def sweep(self, scope, gen):
        rows = self.rows.setdefault(scope, {})
        for key in [key for key, (_, _, written) in rows.items() if written < gen]:
            del rows[key]

    def bodies(self, kind, scope=None):
        scopes = [scope] if scope else list(self.rows)
        return [body for name in scopes for (k, _), (_, body, _) in self.rows.get(name, {}).items()
                if k == kind]


class Refused(Exception):
    """The platform's last word, and the code it closed with."""

    def __init__(self, frame, close_code):
        super().__init__(frame, close_code)
        self.code = frame and frame["code"]
        self.close_code = close_code


class Client:
    def __init__(self, origin, schemas, store=None):
        self.url = origin.replace("http", "ws", 1) + "/sync"
        self.schemas = schemas
        self.store = store or Store()
        self.verdicts = {}  # uuid -> verdict
        self.stops = {}     # blob -> stop_file
        self.put_at = {}    # blob -> put_at
        self.coming = {}    # blob -> {"data", "last"}
        self.heard = []     # the other frames that nobody has to keep: pong, authed, typing
        self.pages = {}     # scope -> future of its next page
        self.ended = None   # Refused, or what broke the reader
        self._changed = asyncio.Condition()
        self._ack = None

    # ---- connection

    async def open(self, token, device="", **changes):
        """Says hello and, after a reset, fetches everything. Returns the welcome."""
        store = self.store
        self.socket = await connect(self.url, subprotocols=[SUBPROTOCOL], proxy=None,
                                    compression=None, max_size=None, ping_interval=None)
        await self.send({"t": "hello", "proto_min": 1, "proto_max": 1, "app": "foreign 1",
                         "token": token, "device": device, "epoch": store.epoch,
                         "cursor": store.cursor, "tag": store.tag, "next_n": store.next_n,
                         **changes})
        welcome = json.loads(await self.socket.recv())
        self.schemas.heard(welcome)
        if welcome["t"] == "refuse":
            await self.socket.wait_closed()
            raise Refused(welcome, self.socket.close_code)
        store.next_n = max(store.next_n, welcome["last_n"] + 1)
        if welcome["mode"] == "reset":
            store.epoch, store.cursor, store.tag = (
                welcome["epoch"], welcome["cursor"], welcome["tag"])
            for scope in set(store.rows) - set(welcome["scopes"]):
                del store.rows[scope]
        self.reader = asyncio.create_task(self._read())
        await asyncio.gather(*[self.fetch(scope) for scope in welcome["scopes"]])
        return welcome

    async def close(self):
        await self.socket.close()
        await self.reader

    async def drop(self):
        """As if the line were cut."""
        self.socket.transport.abort()
        await self.reader

    async def send(self, frame):
        self.schemas.said(frame)
        await self.socket.send(json.dumps(frame))

    async def send_as_is(self, frame):
        """For what no schema allows."""
        await self.socket.send(json.dumps(frame))

    async def until(self, condition, what, seconds=60):
        """The condition's first true value; checked after every frame."""
        async def first():
            async with self._changed:
                while not (value := condition()):
                    if self.ended:
                        raise self.ended
                    await self._changed.wait()
                return value
        try:
            return await asyncio.wait_for(first(), seconds)
        except TimeoutError:
            raise AssertionError(f"after {seconds:g} s still not: {what}") from None

    async def refusal(self, seconds=20):
        """How the platform ends this connection."""
        await asyncio.wait_for(self.reader, seconds)
        if not isinstance(self.ended, Refused):
            raise self.ended
        return self.ended.code, self.ended.close_code

    async def _read(self):
        refuse = None
        try:
            async for data in self.socket:
                if isinstance(data, bytes):
                    await self._take_chunk(data)
                else:
                    frame = json.loads(data)
                    self.schemas.heard(frame)
                    if frame["t"] == "refuse":
                        refuse = frame
                    else:
                        await self._take(frame)
                async with self._changed:
                    self._changed.notify_all()
        except ConnectionClosed:
            pass
        except Exception as problem:  # kept for whoever waits
            self.ended = problem
        self.ended = self.ended or Refused(refuse, self.socket.close_code)
        async with self._changed:
            self._changed.notify_all()

    async def _take(self, frame):
        kind = frame["t"]
        if kind == "batch":
            self._take_batch(frame)
        elif kind == "page":
            self._take_page(frame)
        elif kind == "verdict":
            self.verdicts[frame["uuid"]] = frame
        elif kind == "put_at":
            self.put_at[frame["blob"]] = frame
        elif kind == "stop_file":
            self.stops[frame["blob"]] = frame
        else:
            self.heard.append(frame)

    # ---- batches and pages

    def _take_batch(self, batch):
        store = self.store
        assert batch["from"] == store.cursor + 1, (batch["from"], store.cursor)
        for change in batch["changes"]:
            scope, op = change["scope"], change["op"]
            if op == "put":
                store.put(scope, change, store.gens.get(scope, 0))
            elif op == "grant":
                self._background = asyncio.create_task(self.fetch(scope))
            elif change["id"]:
                store.rows.get(scope, {}).pop((change["kind"], change["id"]), None)
            else:
                store.rows.pop(scope, None)
        store.cursor, store.tag = batch["to"], batch["tag"]
        if not self._ack:
            self._ack = asyncio.create_task(self._ack_soon())

    async def _ack_soon(self):
        await asyncio.sleep(ACK_AFTER)
        self._ack = None
        try:
            await self.send({"t": "ack", "cursor": self.store.cursor})
        except ConnectionClosed:
            pass

    async def page(self, scope, gen, after=""):
        self.pages[scope] = asyncio.get_running_loop().create_future()
        await self.send({"t": "fetch", "scope": scope, "gen": gen, "after": after})
        return await asyncio.wait_for(self.pages[scope], 60)

    async def fetch(self, scope):
        gen = self.store.gens[scope] = self.store.gens.get(scope, 0) + 1
        page = await self.page(scope, gen)
        while page["next"]:
            page = await self.page(scope, gen, page["next"])

    def _take_page(self, page):
        scope, gen = page["scope"], page["gen"]
        if page["gone"]:
            self.store.rows.pop(scope, None)
        elif gen == self.store.gens.get(scope):
            for row in page["rows"]:
                self.store.put(scope, row, gen)
            if not page["next"]:
                self.store.sweep(scope, gen)
        if scope in self.pages:
            self.pages.pop(scope).set_result(page)

    # ---- commands

    async def say(self, name, args, id=None, n=None, **more):
        """Sends a command and does not wait; its uuid."""
        if n is None:
            n, self.store.next_n = self.store.next_n, self.store.next_n + 1
        command = {"uuid": id or new_id(), "name": name, "v": 1, "args": args, "made_at": now(),
                   **more}
        self.verdicts.pop(command["uuid"], None)
        await self.send({"t": "cmd", "n": n, "command": command})
        return command["uuid"]

    async def do(self, name, args, **options):
        """The verdict, once it is there and its effects are in the store."""
        command = await self.say(name, args, **options)
        verdict = await self.until(lambda: self.verdicts.get(command), f"a verdict for {name}")
        await self.until(lambda: self.store.cursor >= verdict["seq"], f"the effects of {name}")
        return verdict

    def message(self, case, text, files=()):
        return {"case": case, "message": new_id(), "text": text, "files": list(files)}

    # ---- files

    async def put(self, case, blob, name, data, mime="application/octet-stream"):
        """Announces a file; where to go on from, or None when it was stopped."""
        self.put_at.pop(blob, None)
        await self.send({"t": "put", "blob": blob, "case": case, "name": name, "mime": mime,
                         "size": len(data), "sha256": hashlib.sha256(data).hexdigest()})
        await self.until(lambda: blob in self.put_at or blob in self.stops, "put_at")
        return None if blob in self.stops else self.put_at[blob]["offset"]

    async def send_chunks(self, blob, data, offset, end):
        while offset < end:
            await self.until(lambda: offset < self.put_at[blob]["offset"] + WINDOW
                             or blob in self.stops, "the next put_at")
            part = data[offset:min(offset + CHUNK, end)]
            last = offset + len(part) == len(data)
            await self.socket.send(uuid.UUID(blob).bytes + offset.to_bytes(4, "big")
                                   + int(last).to_bytes(4, "big") + part)
            offset += len(part)

    async def upload(self, case, name, data, blob=None):
        blob = blob or new_id()
        offset = await self.put(case, blob, name, data)
        await self.send_chunks(blob, data, offset, len(data))
        await self.until(lambda: self.put_at[blob]["complete"] or blob in self.stops, "the file")
        assert blob not in self.stops, self.stops[blob]
        return {"blob": blob, "name": name, "size": len(data), "type": "application/octet-stream"}

    async def download(self, case, blob, held=b""):
        """The whole file; `held` is what an earlier connection has brought."""
        file = self.coming[blob] = {"data": bytearray(held), "last": False}
        await self.send({"t": "get", "blob": blob, "case": case, "offset": len(held)})
        await self.until(lambda: file["last"] or blob in self.stops, "the file")
        assert blob not in self.stops, self.stops[blob]
        return bytes(file["data"])

    async def _take_chunk(self, chunk):
        blob = str(uuid.UUID(bytes=chunk[:16]))
        file = self.coming[blob]
        assert int.from_bytes(chunk[16:20], "big") == len(file["data"])
        file["data"] += chunk[24:]
        file["last"] = bool(int.from_bytes(chunk[20:24], "big") & 1)
        await self.send({"t": "got", "blob": blob, "offset": len(file["data"])})
