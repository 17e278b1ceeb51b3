# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the steps of tst_foreign.py share: who is there, a second connection, what can be heard
about a case, whether all goes on, and how much memory the platform takes."""

import asyncio
import copy
import multiprocessing
import threading

import foreign_chat
from foreign import http, new_id
from foreign_client import Client, Schemas
from service import PROGRAM

PASSWORD = "quiet-lantern-seven-harbours"


class Memory:
    """The platform's VmRSS in MiB, looked at ten times a second."""

    def __init__(self, pid):
        self.pid = pid
        self.first = self.highest = self.look()
        self._stop = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def look(self):
        with open(f"/proc/{self.pid}/status", encoding="ascii") as file:
            line = next(line for line in file if line.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024

    def _watch(self):
        while not self._stop.wait(0.1):
            self.highest = max(self.highest, self.look())

    def stop(self):
        self._stop.set()


class Guest:
    def __init__(self, service):
        self.service = service
        self.origin = service.origin
        self.schemas = Schemas(PROGRAM)
        self.background = []

    async def start_chat(self):
        spawn = multiprocessing.get_context("spawn")
        self.pipe, theirs = spawn.Pipe()
        self.chat = spawn.Process(target=foreign_chat.run,
                                  args=(self.origin, PROGRAM, PASSWORD, theirs), daemon=True)
        self.chat.start()
        self.their_case = await asyncio.to_thread(self.pipe.recv)
        assert isinstance(self.their_case, str), self.their_case

    async def again(self):
        """One more connection of the expert, which goes on where the first one is."""
        client = Client(self.origin, self.schemas, copy.deepcopy(self.expert.store))
        await client.open(self.signed_in.access, self.signed_in.device)
        return client

    async def hello(self):
        store = self.expert.store
        return {"t": "hello", "proto_min": 1, "proto_max": 1, "app": "foreign 1",
                "token": self.signed_in.access, "device": self.signed_in.device,
                "epoch": store.epoch, "cursor": store.cursor, "tag": store.tag,
                "next_n": store.next_n}

    async def unharmed(self):
        """The platform answers, the others talk, and so does this client's own connection."""
        status, _, _ = await asyncio.to_thread(http, "GET", self.origin + "/")
        assert status == 200 and self.service.process.poll() is None
        assert not self.pipe.poll(), self.pipe.recv()
        before = len(self.expert.heard)
        await self.expert.send({"t": "ping", "n": before})
        await self.expert.until(lambda: any(f["t"] == "pong" and f["n"] == before
                                            for f in self.expert.heard), "pong", 10)

    async def ends_with(self, expected, client):
        found = await client.refusal()
        assert found == expected, found
        await self.unharmed()

    async def answers_about(self, client, case):
        """All that can be heard about a case, without the ids that were said."""
        made = new_id()
        commands = [("message.send", client.message(case, "Hallo?")),
                    ("message.edit", {"case": case, "message": made, "text": "x"}),
                    ("note.save", {"case": case, "note": made, "after_pos": 0, "text": "x"}),
                    ("marker.set", {"case": case, "read_n": 1}),
                    ("case.solve", {"case": case, "solution": "x", "cause": ""}),
                    ("case.give_back", {"case": case, "reason": "x"}),
                    ("case.confirm", {"case": case}), ("case.cancel", {"case": case}),
                    ("case.assign", {"case": case, "account": made, "reason": "x"}),
                    ("offer.accept", {"case": case, "offer": made})]
        answers = []
        for name, args in commands:
            verdict = await client.do(name, args)
            assert (verdict["result"], verdict["code"]) == ("refused", "not_allowed"), verdict
            answers.append({**verdict, "uuid": ""})
        answers.append({**await client.page(f"case:{case}", 1), "scope": ""})
        assert answers[-1]["gone"] and not answers[-1]["rows"], answers[-1]
        for frame in ({"t": "get", "blob": made, "case": case, "offset": 0},
                      {"t": "put", "blob": made, "case": case, "name": "a", "mime": "text/plain",
                       "size": 1, "sha256": "0" * 64}):
            client.stops.pop(made, None)
            await client.send(frame)
            stop = await client.until(lambda: client.stops.get(made), "stop_file")
            assert stop["code"] == "not_allowed", stop
            answers.append({**stop, "blob": ""})
        return answers
