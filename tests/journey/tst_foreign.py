# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stranger's client at the real platform: it does all that core/wire/PROTOCOL.md says, then all
that nobody should, while two others go on talking undisturbed. Prints each step, exits with 0 only
if every one held."""

import asyncio
import os
import shutil
import sys
import tempfile
import traceback

from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

import foreign_chat
from ed25519 import SigningKey
from foreign import SUBPROTOCOL, SignIn, http, new_id, order
from foreign_client import Client, Refused, now
from foreign_guest import PASSWORD, Guest, Memory
from rude import Wire, frame_head
from service import Service

EMAIL = "lena.berger@demo.invalid"
KIB, MIB = 1024, 1024 * 1024
FLOOD = 800  # of which about 500 are done at once, the others 20 a second
STEPS = []


def step(function):
    STEPS.append(function)
    return function


class Foreign(Guest):
    # ---- what the protocol describes

    @step
    async def signs_in(self):
        """Signs in on the page; a wrong password is not let in"""
        status, _, _ = await asyncio.to_thread(SignIn(self.origin).submit, EMAIL, "wrong")
        assert status == 401, status
        self.signed_in = SignIn(self.origin)
        await asyncio.to_thread(self.signed_in.sign_in, EMAIL, PASSWORD)
        # Argon2id has taken its 64 MiB for a moment; from here on nobody signs in.
        self.memory.highest = self.memory.look()

    @step
    async def fetches(self):
        """Says hello, is told to reset and fetches every scope"""
        self.expert = Client(self.origin, self.schemas)
        welcome = await self.expert.open(self.signed_in.access, self.signed_in.device)
        assert welcome["mode"] == "reset" and welcome["proto"] == 1, welcome
        store = self.expert.store
        assert set(store.rows) == set(welcome["scopes"]) and len(store.rows) > 1
        assert [p["email"] for p in store.bodies("profile")] == [EMAIL]
        assert store.bodies("case") and store.bodies("message")
        assert len(store.bodies("device")) >= 1

    @step
    async def follows(self):
        """Takes a customer's case that comes in, and hears what the customer writes"""
        status, made = await asyncio.to_thread(order, self.origin)
        assert status == 201, made
        self.case = made["case"]
        self.customer = await foreign_chat.customer_of(self.origin, self.schemas, made)
        await foreign_chat.take(self.expert, self.case)
        await self.customer.do("message.send", self.customer.message(self.case, "Guten Tag!"))
        await self.expert.until(lambda: "Guten Tag!" in foreign_chat.texts(self.expert, self.case),
                                "the customer's words")
        await self.customer.send({"t": "typing", "case": self.case, "side": "customer"})
        await self.expert.until(lambda: any(f["t"] == "typing" for f in self.expert.heard),
                                "typing")

    @step
    async def is_idempotent(self):
        """A command said twice has one effect and the same verdict"""
        said = self.expert.message(self.case, "Ich schaue mir das an.")
        first = await self.expert.do("message.send", said, id=(command := new_id()))
        again = await self.expert.do("message.send", said, id=command)
        assert first == again and first["result"] == "done", (first, again)
        assert foreign_chat.texts(self.expert, self.case).count(said["text"]) == 1
        self.command = command

    @step
    async def keeps_ids_apart(self):
        """The same uuid for other words is refused as reused_uuid and changes nothing"""
        verdict = await self.expert.do(
            "message.send", self.expert.message(self.case, "Etwas anderes."), id=self.command)
        assert (verdict["result"], verdict["code"]) == ("refused", "reused_uuid"), verdict
        assert "Etwas anderes." not in foreign_chat.texts(self.expert, self.case)

    @step
    async def carries_files(self):
        """A file goes up through a cut line, and down to the customer unchanged"""
        data, blob = os.urandom(MIB), new_id()
        client = await self.again()
        assert await client.put(self.case, blob, "log.bin", data) == 0
        await client.send_chunks(blob, data, 0, MIB // 2)
        await client.until(lambda: client.put_at[blob]["offset"] > 0, "something stored")
        await client.drop()
        offset = await self.expert.put(self.case, blob, "log.bin", data)
        assert 0 < offset <= MIB // 2, offset
        file = await self.expert.upload(self.case, "log.bin", data, blob)
        said = self.expert.message(self.case, "", [file])
        assert (await self.expert.do("message.send", said))["result"] == "done"
        await self.customer.until(lambda: any(
            m["files"] for m in self.customer.store.bodies("message")), "the message with the file")
        assert await self.customer.download(self.case, blob) == data
        assert await self.customer.download(self.case, blob, data[:MIB // 3]) == data

    @step
    async def resumes(self):
        """Goes on with what changed meanwhile; with a tag that does not fit it starts anew"""
        store = self.expert.store
        await self.expert.drop()
        await self.customer.do("message.send", self.customer.message(self.case, "Noch da?"))
        self.expert = Client(self.origin, self.schemas, store)
        welcome = await self.expert.open(self.signed_in.access, self.signed_in.device)
        assert welcome["mode"] == "delta" and welcome["scopes"] == [], welcome
        assert welcome["head"] > welcome["cursor"] == store.cursor, welcome
        await self.expert.until(lambda: store.cursor == welcome["head"], "all of it")
        assert "Noch da?" in foreign_chat.texts(self.expert, self.case)
        for change in ({"tag": "0" * len(store.tag)}, {"epoch": "x"}, {"cursor": 10 ** 6}):
            other = Client(self.origin, self.schemas)
            welcome = await other.open(self.signed_in.access, self.signed_in.device,
                                       **{"epoch": store.epoch, "cursor": store.cursor,
                                          "tag": store.tag, **change})
            assert welcome["mode"] == "reset", (change, welcome)
            await other.close()

    @step
    async def renews_its_token(self):
        """Renews its token with the device's proof; another key's proof is not taken"""
        old = self.signed_in.refresh
        status, answer = await asyncio.to_thread(self.signed_in.renew, key=SigningKey())
        assert (status, answer["error"], answer["reason"]) == (400, "invalid_grant", "bad_proof")
        status, answer = await asyncio.to_thread(self.signed_in.renew)
        assert status == 200 and self.signed_in.refresh != old, answer
        await self.expert.send({"t": "auth", "token": self.signed_in.access})
        await self.expert.until(lambda: any(f["t"] == "authed" for f in self.expert.heard),
                                "authed")

    # ---- what it does not allow

    @step
    async def too_big(self):
        """A frame of 300 KiB, whole or in parts, ends its connection with 1009"""
        for data in ("x" * (300 * KIB), ["x" * (100 * KIB)] * 3):
            client = await self.again()
            await client.socket.send(data)
            await self.ends_with((None, 1009), client)

    @step
    async def much_too_big(self):
        """A frame of 300 MiB too, long before it is all there"""
        wire = Wire(self.origin)
        await asyncio.to_thread(wire.open_socket, await self.hello())
        wire.send(frame_head(300 * MIB))
        await asyncio.to_thread(wire.pour, 300 * MIB)
        await asyncio.to_thread(wire.closed)
        assert wire.sent < 30 * MIB and wire.close_code() == 1009, (wire.sent, wire.close_code())
        await self.unharmed()
        return f"after {wire.sent / MIB:.1f} MiB"

    @step
    async def bad_text(self):
        """A frame that is not UTF-8 ends its connection with 1007"""
        client = await self.again()
        await client.socket.send(b'{"t":"ping","n":\xff}', text=True)
        await self.ends_with((None, 1007), client)

    @step
    async def wrong_version(self):
        """Another protocol version: upgrade_required; a wrong token: not_signed_in"""
        for change, code in (({"proto_min": 2, "proto_max": 3}, "upgrade_required"),
                             ({"token": "nobody's"}, "not_signed_in"),
                             ({"device": new_id()}, "not_signed_in")):
            try:
                await Client(self.origin, self.schemas).open(
                    **{"token": self.signed_in.access, "device": self.signed_in.device, **change})
            except Refused as refused:
                assert (refused.code, refused.close_code) == (code, 1008), refused
            else:
                raise AssertionError(f"{change} was welcome")
        await self.unharmed()

    @step
    async def unknown_frames(self):
        """An unknown frame, member or type: bad_frame, 1008"""
        ping = {"t": "ping", "n": 1}
        nameless = {"uuid": "", "name": "presence.set", "v": 1, "args": {}, "made_at": now()}
        for frame in ({"t": "dance"}, {"t": "pong", "n": 1, "time": 1}, {}, [], 7,
                      {**ping, "more": 1}, {"t": "ping"}, {**ping, "n": "1"}, {**ping, "n": None},
                      {"t": "ack", "cursor": 10 ** 6}, await self.hello(),
                      {"t": "cmd", "n": 1, "command": nameless}):
            client = await self.again()
            await client.send_as_is(frame)
            await self.ends_with(("bad_frame", 1008), client)
        client = await self.again()
        await client.socket.send(b"too short")
        await self.ends_with(("bad_frame", 1008), client)

    @step
    async def unknown_command(self):
        """An unknown command, version or argument: refused as bad_command, and the talk goes on"""
        for change in ({"name": "case.sell"}, {"v": 2}, {"args": {"until": 1}}, {"args": {}}):
            command = {"uuid": new_id(), "name": "note.save", "v": 1, "made_at": now(),
                       "args": {"case": self.case, "note": new_id(), "after_pos": 0, "text": "x"},
                       **change}
            for _ in range(2):
                self.expert.verdicts.pop(command["uuid"], None)
                await self.expert.send_as_is({"t": "cmd", "n": self.expert.store.next_n,
                                              "command": command})
                verdict = await self.expert.until(
                    lambda: self.expert.verdicts.get(command["uuid"]), "a verdict")
                assert (verdict["result"], verdict["code"]) == ("refused", "bad_command"), verdict
            self.expert.store.next_n += 1
        await self.unharmed()

    @step
    async def another_tenant(self):
        """Another tenant's case is answered like one that does not exist: not_allowed"""
        for client in (self.expert, self.customer):
            theirs = await self.answers_about(client, self.their_case)
            nobodys = await self.answers_about(client, new_id())
            assert theirs == nobodys, [pair for pair in zip(theirs, nobodys) if pair[0] != pair[1]]
        await self.unharmed()

    @step
    async def foreign_origin(self):
        """Another site's page is turned away with 403, at the socket and at the forms"""
        for origin in ("http://elsewhere.invalid", "null", self.origin + ".elsewhere.invalid"):
            try:
                await connect(self.expert.url, subprotocols=[SUBPROTOCOL], origin=origin,
                              proxy=None)
            except InvalidStatus as refused:
                assert refused.response.status_code == 403, refused
            else:
                raise AssertionError(f"{origin} was let in")
            for path in ("/api/cases", "/token", "/signin"):
                status, _, _ = await asyncio.to_thread(http, "POST", self.origin + path, form={},
                                                       headers={"Origin": origin})
                assert status == 403, (origin, path, status)
        await self.unharmed()

    @step
    async def flood(self):
        """800 commands at once: each has its verdict, those too many a retry"""
        case, client = self.case, self.expert
        self.flooded = [(new_id(), client.message(case, f"Flut {i}")) for i in range(FLOOD)]
        for uuid, said in self.flooded:
            await client.say("message.send", said, id=uuid)
        await client.until(lambda: all(u in client.verdicts for u, _ in self.flooded),
                           "a verdict for each")
        verdicts = [client.verdicts[uuid] for uuid, _ in self.flooded]
        done = [v for v in verdicts if v["result"] == "done"]
        late = [v for v in verdicts if v["result"] == "retry"]
        assert len(done) + len(late) == FLOOD and len(done) >= 400 and len(late) >= 200
        assert all(v["code"] == "too_many_requests" and v["after_ms"] > 0 for v in late)
        self.background.append(asyncio.create_task(self.say_the_rest()))
        return f"{len(done)} done, {len(late)} to say again"

    async def say_again(self, uuid, said):
        verdict = await self.expert.do("message.send", said, id=uuid)
        while verdict["result"] == "retry":
            await asyncio.sleep(verdict["after_ms"] / 1000)
            verdict = await self.expert.do("message.send", said, id=uuid)
        assert verdict["result"] == "done", verdict

    async def say_the_rest(self):
        """One after the other, as a lane asks for."""
        for uuid, said in self.flooded:
            if self.expert.verdicts[uuid]["result"] == "retry":
                await self.say_again(uuid, said)

    @step
    async def big_bodies(self):
        """A body of 300 MiB is answered with 413, one without a length with 411, and closed"""
        times = []
        for field, status in (("Content-Length: " + str(300 * MIB), 413),
                              ("Transfer-Encoding: chunked", 411)):
            wire = Wire(self.origin)
            wire.ask("POST", "/api/cases", "Content-Type: application/json", field)
            await asyncio.to_thread(wire.pour, 300 * MIB)
            assert wire.status() == status, wire.status()
            times.append(await asyncio.to_thread(wire.closed, 5))
        await self.unharmed()
        return "closed after " + " and ".join(f"{seconds:.1f} s" for seconds in times)

    @step
    async def second_requests(self):
        """A second request of 300 MiB on one socket is not taken, after the first nor with it"""
        big = ("POST", "/api/cases", "Content-Type: application/json",
               f"Content-Length: {300 * MIB}")
        for at_once, status in ((False, 200), (True, 400)):
            wire = Wire(self.origin)
            first = wire.request("GET", "/", "Connection: keep-alive")
            if at_once:
                wire.send(first + wire.request(*big))
            else:
                wire.send(first)
                await asyncio.to_thread(wire.hears, b"</html>")
                wire.ask(*big)
            await asyncio.to_thread(wire.pour, 300 * MIB)
            await asyncio.to_thread(wire.closed, 5)
            assert bytes(wire.received).count(b"HTTP/1.1 ") == 1, bytes(wire.received)
            assert wire.status() == status, wire.status()
        await self.unharmed()

    @step
    async def slow_headers(self):
        """A header that comes a byte a second is answered with 408 after 5 s, in silence too"""
        slow, silent, socket = Wire(self.origin), Wire(self.origin), Wire(self.origin)
        request = b"GET / HTTP/1.1\r\nHost: " + slow.host.encode() + b"\r\nX-Slow: "
        await asyncio.gather(asyncio.to_thread(slow.drip, request + bytes(60), 1.0),
                             asyncio.to_thread(silent.closed),
                             self.says_no_hello())
        times = [await asyncio.to_thread(wire.closed) for wire in (slow, silent)]
        assert slow.status() == silent.status() == 408
        assert all(4 < seconds < 9 for seconds in times), times
        socket.socket.close()
        await self.unharmed()
        return "closed after " + " and ".join(f"{seconds:.1f} s" for seconds in times)

    async def says_no_hello(self):
        async with connect(self.expert.url, subprotocols=[SUBPROTOCOL], proxy=None) as mute:
            await asyncio.wait_for(mute.wait_closed(), 12)
            assert mute.close_code == 1008, mute.close_code

    # ---- the end

    @step
    async def loses_nothing(self):
        """All 800 are in the case, once each, for the expert and for the customer"""
        await asyncio.gather(*self.background)
        wanted = sorted(said["text"] for _, said in self.flooded)
        for client in (self.expert, self.customer):
            await client.until(lambda: len([t for t in foreign_chat.texts(client, self.case)
                                            if t.startswith("Flut ")]) >= FLOOD, "all of them")
            found = [t for t in foreign_chat.texts(client, self.case) if t.startswith("Flut ")]
            assert sorted(found) == wanted, len(found)
        before = self.expert.store.cursor
        for uuid, said in self.flooded[:3] + self.flooded[-3:]:
            await self.say_again(uuid, said)
        assert self.expert.store.cursor == before, "said again, it had an effect again"

    @step
    async def signs_out(self):
        """Signing out ends the connection with device_revoked, and the device stays out"""
        assert await asyncio.to_thread(self.signed_in.revoke) == 200
        assert await self.expert.refusal() == ("device_revoked", 1008)
        try:
            await Client(self.origin, self.schemas).open(self.signed_in.access,
                                                         self.signed_in.device)
        except Refused as refused:
            assert (refused.code, refused.close_code) == ("device_revoked", 1008), refused
        else:
            raise AssertionError("the device was welcome")

    @step
    async def others_talked(self):
        """The two others talked all the while and lost no word"""
        self.pipe.send("enough")
        told = await asyncio.to_thread(self.pipe.recv)
        self.chat.join()
        assert "problem" not in told, told
        assert told["messages"] > 100 and told["usual"] < 0.5 and told["longest"] < 5, told
        self.schemas.checked += told["checked"]
        return (f"{told['messages']} messages, usually seen within {told['usual']:.3f} s, "
                f"the slowest within {told['longest']:.2f} s")

    @step
    async def keeps_its_size(self):
        """The platform's memory grew by less than 50 MB"""
        memory = self.memory
        memory.stop()
        assert memory.highest - memory.first < 50, (memory.first, memory.highest)
        return (f"VmRSS {memory.first:.1f} MiB before, {memory.highest:.1f} at most, "
                f"{memory.look():.1f} after")

    @step
    async def frames_fit(self):
        """Every frame heard is one that the schemas describe"""
        assert self.schemas.checked > 2000, self.schemas.checked
        return f"{self.schemas.checked} frames"


async def walk(service):
    foreign = Foreign(service)
    foreign.memory = Memory(service.process.pid)
    await foreign.start_chat()
    passed = failed = 0
    for number, function in enumerate(STEPS, 1):
        text = function.__doc__
        try:
            detail = await asyncio.wait_for(function(foreign), 150)
            passed += 1
            print(f"{number:2d}. {text}" + (f" ({detail})" if detail else ""), flush=True)
        except Exception:  # every step is tried
            failed += 1
            print(f"{number:2d}. FAILED: {text}\n{traceback.format_exc()}", flush=True)
    foreign.chat.terminate()
    print(f"{passed} passed, {failed} failed", flush=True)
    return failed == 0


def main():
    folder = tempfile.mkdtemp(prefix="werkbank-foreign-")
    log = os.path.join(folder, "platform.log")
    try:
        with Service(os.path.join(folder, "data"), log=log) as service:
            held = asyncio.run(walk(service))
        if not held:
            print(open(log, encoding="utf-8").read(), file=sys.stderr)
        return 0 if held else 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
