# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A foreign client at a real platform: every frame fits its schema, and who errs is told so."""

import json
import os
import time
import unittest

import jsonschema
from websockets.exceptions import ConnectionClosed

import foreign
from foreign import Client, Refused, customer, http, new_id, order
from stand import Platform, run

SCHEMA = None


def schema():
    global SCHEMA
    if SCHEMA is None:
        SCHEMA = json.loads(run("schema")[1])
    return SCHEMA


def check(value, part, name):
    jsonschema.Draft202012Validator(schema()[part][name]).validate(value)


class Checked(Client):
    """Holds every frame that goes or comes against its schema, and counts their kinds."""

    seen = {}

    def send(self, frame):
        check(frame, "client", frame["t"])
        if frame["t"] == "cmd":
            check(frame["command"]["args"], "commands", frame["command"]["name"])
        self.count("client", frame["t"])
        super().send(frame)

    def _receive(self, seconds):
        frame = super()._receive(seconds)
        if isinstance(frame, dict):
            check(frame, "platform", frame["t"])
            self.count("platform", frame["t"])
            for row in frame.get("rows", []) + frame.get("changes", []):
                if "body" in row:
                    check(row["body"], "entities", row["kind"])
                    self.count("entities", row["kind"])
        return frame

    def count(self, part, name):
        Checked.seen.setdefault(part, set()).add(name)


class WireTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.plain = foreign.Client
        foreign.Client = Checked
        cls.platform = Platform(limits='{"requests_per_minute": 100000}').start()
        cls.platform.add_tenant()
        cls.platform.add_tenant("elsewhere")
        cls.platform.add_expert()
        cls.platform.add_expert("bernd@example.org", "elsewhere", "Bernd Brot")
        cls.platform.add_expert("carla@example.org", "kabelnetz", "Carla Seidel", "dispatcher")
        cls.origin = cls.platform.origin
        # Room for the cases of all tests.
        with_room = cls.platform.expert()
        assert with_room.do("profile.capacity", {"capacity": 20, "base": 3})["result"] == "done"
        with_room.close()

    @classmethod
    def tearDownClass(cls):
        foreign.Client = cls.plain
        cls.platform.close()

    def expert(self, email="anna.adler@example.org"):
        client = self.platform.expert(email)
        self.addCleanup(client.close)
        return client

    def case(self, expert):
        """Ordered by a customer and taken by this expert."""
        status, made = order(self.origin, tenant="kabelnetz")
        self.assertEqual(status, 201, made)
        offer = expert.until(lambda: next((o for o in expert.all("offer") if o["case"] == made["case"]
                                           and o["state"] == "open"), None), "an offer")
        verdict = expert.do("offer.accept", {"offer": offer["id"], "case": made["case"]},
                            not_after=offer["ends_at"])
        self.assertEqual(verdict["result"], "done", verdict)
        page = customer(self.origin, made["session"])
        self.addCleanup(page.close)
        return made, page

    def send(self, client, text="Hello", **more):
        case = getattr(client, "case", None) or more.pop("case")
        return client.do("message.send", {"message": new_id(), "case": case, "text": text,
                                          "files": [], **more})

    # ---- the main job

    def test_a_case_from_request_to_confirmation_fits_the_schema(self):
        expert = self.expert()
        desk = self.expert("carla@example.org")
        made, page = self.case(expert)
        self.assertEqual(self.send(expert, "Guten Tag", case=made["case"])["result"], "done")
        file = page.upload(made["case"], "a.log", os.urandom(700_000), "text/plain")
        self.assertEqual(self.send(page, "", files=[file])["result"], "done")
        page.send({"t": "typing", "case": made["case"], "side": "customer"})
        expert.until(lambda: expert.typing, "that the customer types")
        message = next(m for m in expert.all("message") if m["files"])
        self.assertEqual(len(expert.download(made["case"], message["files"][0]["blob"])), 700_000)
        expert.do("note.save", {"note": new_id(), "case": made["case"], "after_pos": 1, "text": "x"})
        expert.do("marker.set", {"case": made["case"], "read_n": 1})
        expert.do("case.solve", {"case": made["case"], "solution": "Cable.", "cause": ""})
        self.assertEqual(page.do("case.confirm", {"case": made["case"]})["result"], "done")
        expert.until(lambda: any(c["state"] == "closed" for c in expert.all("case")), "closed")
        expert.send({"t": "ping", "n": 7})
        expert.follow(0.3)
        self.assertFalse(page.all("note"))
        self.assertTrue(desk.all("desk_case"))
        needed = {"welcome", "batch", "page", "verdict", "pong", "typing", "put_at"}
        self.assertLessEqual(needed, Checked.seen["platform"])
        self.assertLessEqual({"case", "message", "marker", "event", "note", "offer", "profile",
                              "membership", "skill", "presence", "device", "desk_case",
                              "desk_expert"}, Checked.seen["entities"])

    def test_following_goes_on_after_a_break(self):
        expert = self.expert()
        made, page = self.case(expert)
        expert.close()
        for n in range(5):
            self.assertEqual(self.send(page, f"line {n}")["result"], "done")
        expert.connect()
        self.assertEqual(expert.welcome["mode"], "delta")
        expert.until(lambda: expert.cursor == expert.welcome["head"], "the rest")
        texts = [m["text"] for m in sorted(expert.all("message"), key=lambda m: m["pos"])
                 if m["case"] == made["case"]]
        self.assertEqual(texts, [f"line {n}" for n in range(5)])

    def test_a_command_said_twice_happens_once(self):
        expert = self.expert()
        made, _ = self.case(expert)
        command, args = new_id(), {"message": new_id(), "case": made["case"], "text": "once",
                                   "files": []}
        self.assertEqual(expert.do("message.send", args, uuid=command)["result"], "done")
        expert.verdicts.clear()
        self.assertEqual(expert.do("message.send", args, uuid=command)["result"], "done")
        self.assertEqual(sum(m["text"] == "once" for m in expert.all("message")), 1)
        expert.verdicts.clear()
        other = expert.do("message.send", {**args, "text": "twice"}, uuid=command)
        self.assertEqual((other["result"], other["code"]), ("refused", "reused_uuid"))

    def test_a_request_sent_twice_is_one_case(self):
        body = {"request": new_id()}
        first, again = (order(self.origin, tenant="kabelnetz", **body) for _ in range(2))
        self.assertEqual((first[0], again[0]), (201, 201))
        for member in ("case", "public", "secret", "number", "link"):
            self.assertEqual(first[1][member], again[1][member])
        self.assertNotEqual(first[1]["session"], again[1]["session"])
        self.assertEqual(http("POST", f"{self.origin}/api/ticket",
                              body={"session": again[1]["session"]})[0], 200)
        status, problem = order(self.origin, tenant="kabelnetz", description="Something else", **body)
        self.assertEqual((status, problem["code"]), (409, "reused_uuid"))

    # ---- politely refused

    def assert_refused(self, client, code, close=1008):
        closed, refuse = client.wait_closed(5)
        self.assertEqual((closed, refuse and refuse["code"]), (close, code))

    def raw(self, client, data):
        client.socket.send(data)

    def test_frames_that_are_none_end_the_connection(self):
        for data in ("nonsense", "[]", "{}", '{"t":"ping"}', '{"t":"ping","n":"1"}',
                     '{"t":"ping","n":1,"x":2}', '{"t":"dance"}', '{"t":"ping","n":1.5}',
                     '{"t":"ping","n":1e300}', '{"t":"cmd","n":1,"command":{}}',
                     '{"t":"ping","n":' + "[" * 40 + "]" * 40 + "}", '{"t":"hello"}', b"short"):
            client = self.expert()
            self.raw(client, data)
            self.assert_refused(client, "bad_frame")

    def test_a_frame_over_256_kib_is_1009(self):
        client = self.expert()
        self.raw(client, json.dumps({"t": "ping", "n": 1, "x": "y" * (256 * 1024)}))
        self.assertEqual(client.wait_closed(5)[0], 1009)

    def test_a_first_frame_over_4_kib_is_refused(self):
        signed_in = foreign.SignIn(self.origin).sign_in("anna.adler@example.org",
                                                        "violet-anchor-under-nine-bridges")
        client = Client(self.origin, signed_in.access, signed_in.device)
        with self.assertRaises((ConnectionClosed, Refused)):
            client.connect(app="x" * 5000)

    def test_another_version_hears_upgrade_required(self):
        signed_in = foreign.SignIn(self.origin).sign_in("anna.adler@example.org",
                                                        "violet-anchor-under-nine-bridges")
        for low, high in ((2, 3), (0, 0)):
            with self.assertRaises(Refused) as refused:
                Client(self.origin, signed_in.access, signed_in.device).connect(proto_min=low,
                                                                                proto_max=high)
            self.assertEqual(refused.exception.code, "upgrade_required")
        Client(self.origin, signed_in.access, signed_in.device).connect(proto_min=1,
                                                                        proto_max=9).close()

    def test_unknown_commands_and_wrong_arguments_are_refused_one_by_one(self):
        client = self.expert()
        for name, args in (("case.dance", {}), ("message.send", {}),
                           ("message.send", {"message": new_id(), "case": new_id(), "text": "",
                                             "files": []}),
                           ("profile.capacity", {"capacity": 99, "base": 3})):
            command = new_id()
            Client.send(client, {"t": "cmd", "n": client.n + 1, "command": {
                "uuid": command, "name": name, "v": 1, "args": args,
                "made_at": int(time.time() * 1000)}})
            client.n += 1
            verdict = client.until(lambda: client.verdicts.get(command), name)
            self.assertEqual((verdict["result"], verdict["code"]), ("refused", "bad_command"), name)
        self.assertEqual(client.do("presence.set", {})["result"], "done")

    def test_another_tenants_case_is_neither_seen_nor_touched(self):
        expert, stranger = self.expert(), self.expert("bernd@example.org")
        made, page = self.case(expert)
        answers = {
            "seen": stranger.do("message.send", {"message": new_id(), "case": made["case"],
                                                 "text": "x", "files": []}),
            "made up": stranger.do("message.send", {"message": new_id(), "case": new_id(),
                                                    "text": "x", "files": []}),
        }
        for verdict in answers.values():
            self.assertEqual((verdict["result"], verdict["code"]), ("refused", "not_allowed"))
        self.assertEqual(*(verdict["text"] for verdict in answers.values()))
        stranger.gens[f"case:{made['case']}"] = 5
        stranger.send({"t": "fetch", "scope": f"case:{made['case']}", "gen": 5, "after": ""})
        stranger.follow(0.5)
        self.assertFalse([row for row in stranger.rows.values() if made["case"] in row["scope"]])
        self.assertEqual(self.send(page, "still fine")["result"], "done")

    def test_a_customer_can_do_nothing_but_his_own_case(self):
        expert = self.expert()
        made, page = self.case(expert)
        other, _ = self.case(expert)
        for name, args in (("message.send", {"message": new_id(), "case": other["case"], "text": "x",
                                             "files": []}),
                           ("note.save", {"note": new_id(), "case": made["case"], "after_pos": 0,
                                          "text": "x"}),
                           ("case.solve", {"case": made["case"], "solution": "x", "cause": ""}),
                           ("case.assign", {"case": made["case"], "account": new_id(),
                                            "reason": "x"})):
            verdict = page.do(name, args)
            self.assertEqual((verdict["result"], verdict["code"]), ("refused", "not_allowed"), name)

    def test_a_browser_that_is_not_trusted_sees_the_state_only(self):
        expert = self.expert()
        made, page = self.case(expert)
        self.send(page, "SECRET-WORDS")
        _, _, answer = http("POST", f"{self.origin}/api/session",
                            body={"public": made["public"], "secret": made["secret"]})
        guest = customer(self.origin, json.loads(answer)["session"])
        self.addCleanup(guest.close)
        seen = json.dumps(list(guest.rows.values()), ensure_ascii=False)
        self.assertEqual(guest.all("case")[0]["state"], "assigned")
        for secret in ("SECRET", "Maria", "555 0147", "Telefon tot", "81547", "Anna"):
            self.assertNotIn(secret, seen)
        verdict = guest.do("case.cancel", {"case": made["case"]})
        self.assertEqual((verdict["result"], verdict["code"]), ("refused", "not_allowed"))

    def test_a_ticket_opens_one_socket(self):
        _, made = order(self.origin, tenant="kabelnetz")
        _, _, answer = http("POST", f"{self.origin}/api/ticket", body={"session": made["session"]})
        ticket = json.loads(answer)["ticket"]
        Client(self.origin, ticket).connect().close()
        with self.assertRaises(Refused) as refused:
            Client(self.origin, ticket).connect()
        self.assertEqual(refused.exception.code, "not_signed_in")

    def test_a_flood_is_held_back_and_the_rest_served(self):
        client, other = self.expert(), self.expert("bernd@example.org")
        commands = [client.command("presence.set", {}) for _ in range(900)]
        client.until(lambda: all(c in client.verdicts for c in commands), "all verdicts", 60)
        results = [client.verdicts[c] for c in commands]
        held = [v for v in results if v["result"] == "retry"]
        self.assertTrue(held)
        self.assertTrue(all(v["code"] == "too_many_requests" and v["after_ms"] > 0 for v in held))
        begun = time.monotonic()
        self.assertEqual(other.do("presence.set", {})["result"], "done")
        self.assertLess(time.monotonic() - begun, 1)

    def test_bad_requests_of_the_form_are_explained(self):
        for changes, code in (({"task": "no.such.task"}, "bad_command"),
                              ({"description": " "}, "bad_command"),
                              ({"customer": {"name": ""}}, "bad_command"),
                              ({"customer": {"email": "nobody"}}, "bad_command"),
                              ({"envelope": {"start_early": False}}, "bad_command"),
                              ({"envelope": {"gross_minor": 1}}, "price_changed"),
                              ({"envelope": {"extra": 1}}, "bad_frame"),
                              ({"request": "x"}, "bad_frame"),
                              ({"customer": {"kind": "king"}}, "bad_frame")):
            status, problem = order(self.origin, tenant="kabelnetz", **changes)
            self.assertIn(status, (400, 409), changes)
            self.assertEqual(problem["code"], code, changes)
        self.assertEqual(order(self.origin, tenant="nowhere")[0], 403)


if __name__ == "__main__":
    unittest.main(verbosity=2)
