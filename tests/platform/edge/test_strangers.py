# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of one tenant can be told from nothing at all by another's people: every command of the
policy table, every scope and every file of B, tried by A's expert, customer, onboarder, finance
staff, dispatcher and reviewer, is answered as a random id is, and changes nothing."""

import json
import os
import re
import shutil
import tempfile
import unittest
import uuid

from foreign import http, new_id, order
from neighbours import Neighbours
from stand import run

POLICY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../core/rules/POLICY.md")
# What an argument names.
KINDS = {"case": "case", "message": "message", "note": "note", "interval": "work_interval",
         "pause": "work_pause", "gap": "work_gap", "session": "remote_session",
         "receipt": "receipt", "earning": "earning", "batch": "desk_batch",
         "payment": "desk_payment", "invoice": "desk_invoice", "offer": "offer",
         "device": "device", "account": "profile", "tenant": "tenant",
         "exception": "day_exception", "applicant": "desk_applicant", "review": "desk_review",
         "result": "review_result", "quote": "message", "step": "step", "handover": "handover",
         "secret": "secret", "practice": "practice"}
# Ids that the command itself brings into the world: that one is in use is told, to whoever has it.
MADE = {("message.send", "message"), ("note.save", "note"), ("work.start", "interval"),
        ("work.pause", "pause"), ("work.answer_gap", "gap"), ("remote.ask", "session"),
        ("payout.propose", "batch"), ("day_exception.set", "exception"), ("step.set", "step"),
        ("case.hand_over", "handover"), ("case.hand_over", "note"), ("secret.ask", "secret"),
        ("practice.start", "practice")}
# Values that stand in the way of no right.
VALUES = {"minutes": 10, "rights": ["see"], "stars": 5, "end_at": 2000, "start_at": 1000,
          "base": 0, "cap": 100_000, "read_n": 1, "after_pos": 0, "count": 1, "date": "2026-12-01",
          "time": "10:00", "zone": "Europe/Berlin", "files": [], "code": "123456782",
          "signature": "QUJD" * 16, "public_key": "A" * 43 + "=", "postcode": "81547",
          "reasons": ["other"], "tool": "", "source": "call", "key": "A" * 43 + "=",
          "sealed": "A" * 80, "script": "wlan-drops/1", "language": "de",
          "marks": [{"criterion": "words", "mark": 4, "reason": "", "evidence": []}]}
SELF = "the account itself"


def commands_of_policy():
    """{command: who may give it}, from the printed table that a test holds to the code."""
    found = {}
    with open(POLICY, encoding="utf-8") as file:
        for line in file:
            row = re.match(r"\| `([a-z_.]+)` \| ([^|]+) \| [^|]+ \| [^|]+ \|$", line)
            if row:
                found.setdefault(row[1], set()).add(row[2])
    return found


def is_id(schema):
    return "[0-9a-f]{8}" in schema.get("pattern", "")


def value_of(name, schema):
    if name in VALUES:
        return VALUES[name]
    if "enum" in schema:
        return schema["enum"][0]
    return {"string": "Text", "integer": 1, "boolean": True, "array": []}[schema["type"]]


def said(frame):
    """What is left of an answer without the names that the question brought."""
    return {key: value for key, value in frame.items() if key not in ("uuid", "blob", "scope",
                                                                      "session", "gen")}


class StrangersTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="werkbank-strangers-")
        cls.schema = json.loads(run("schema")[1])["commands"]
        cls.policy = commands_of_policy()
        cls.world = Neighbours(cls.folder)
        cls.b = cls.world.all_of("b")
        cls.a = cls.world.all_of("a")
        cls.b["tenant"] = [cls.world.desk.tenant]
        cls.a["tenant"] = [cls.world.people["expert"].all("membership")[0]["tenant"]]
        cls.before = cls.things()

    @classmethod
    def tearDownClass(cls):
        cls.world.close()
        shutil.rmtree(cls.folder, ignore_errors=True)

    @classmethod
    def things(cls):
        """All that B has, and the heads of all books."""
        rows = {}
        for client in (cls.world.lena, cls.world.b.page, cls.world.desk.first, *cls.world.staff):
            client.follow(0.3)
            rows.update({key: (row["rev"], row["body"]) for key, row in client.rows.items()})
        return rows, cls.world.operate("ledger", "verify")

    def ids(self, name):
        return [slot for slot, schema in self.schema[name]["properties"].items() if is_id(schema)]

    def arguments(self, name, ids):
        properties = self.schema[name]["properties"]
        return {slot: ids[slot] if slot in ids else value_of(slot, properties[slot])
                for slot in {*self.schema[name]["required"], *ids}}

    def questions(self, name):
        """[(what it is, arguments with B's, the same with ids of nothing)]"""
        slots = self.ids(name)
        theirs = {slot: self.b[KINDS[slot]][-1] for slot in slots if KINDS[slot] in self.b}
        own = {slot: self.a[KINDS[slot]][-1] for slot in slots if KINDS[slot] in self.a}
        nothing = {slot: new_id() for slot in slots}
        made = {slot for slot in slots if (name, slot) in MADE}
        asked = [("all", slots)] + [(slot, [slot]) for slot in slots if len(slots) > 1]
        if "tenant" in slots:
            asked.append(("all but the tenant", [slot for slot in slots if slot != "tenant"]))
        out = []
        for what, chosen in asked:
            if what != "all" and made & set(chosen) or not set(chosen) & set(theirs):
                continue
            rest = {slot: nothing[slot] if what == "all" else own.get(slot, nothing[slot])
                    for slot in slots}
            b = {**rest, **{slot: theirs.get(slot, nothing[slot]) for slot in chosen}}
            random = {**rest, **{slot: new_id() for slot in chosen}}
            out.append((what, self.arguments(name, b), self.arguments(name, random)))
        return out

    def verdicts(self, client, asked):
        """Of commands that are under way together."""
        found = []
        for at in range(0, len(asked), 30):
            uuids = [client.command(name, args) for name, args in asked[at:at + 30]]
            client.until(lambda u=uuids: all(one in client.verdicts for one in u), "verdicts", 60)
            found += [client.verdicts[one] for one in uuids]
        return found

    # ---- the socket

    def test_each_id_of_a_command_is_known_here_and_B_has_one(self):
        self.assertEqual(set(self.policy), set(self.schema))
        named = {slot for name in self.schema for slot in self.ids(name)}
        self.assertEqual(named, set(KINDS))
        missing = {kind for kind in KINDS.values() if kind not in self.b}
        self.assertLessEqual(missing, {"day_exception", "desk_review", "review_result"})

    def test_no_command_tells_B_from_nothing_or_changes_it(self):
        asked = [(name, what, b, random) for name in sorted(self.policy)
                 for what, b, random in self.questions(name)]
        self.assertGreater(len(asked), 90)
        for role, client in self.world.people.items():
            flat = [(name, args) for name, _, b, random in asked for args in (b, random)]
            found = self.verdicts(client, flat)
            for (name, what, b, _), theirs, nothing in zip(asked, found[::2], found[1::2],
                                                           strict=True):
                with self.subTest(role=role, command=name, of_b=what):
                    self.assertEqual(said(theirs), said(nothing))
                    self.assertEqual(theirs["result"], "refused", b)
                    if what == "all":
                        self.assertEqual(theirs["code"], "not_allowed", b)
        self.assertEqual(self.things(), self.before)
        # Their own people are told something else.
        theirs = {"tenant": self.world.desk.tenant, "batch": self.world.batch["id"]}
        verdict = self.verdicts(self.world.desk.second, [("payout.discard", theirs)])[0]
        self.assertEqual(verdict["code"], "wrong_state")

    def test_no_scope_of_B_is_there(self):
        scopes = [f"case:{self.world.b.case}", f"account:{self.world.lena.signed_in.account}",
                  f"desk:{self.world.desk.tenant}", f"review:{self.world.b.case}"]
        for role, client in self.world.people.items():
            for scope in scopes:
                with self.subTest(role=role, scope=scope):
                    nothing = f"{scope.split(':')[0]}:{uuid.uuid4()}"
                    theirs = self.page(client, scope)
                    self.assertTrue(theirs["gone"])
                    self.assertEqual(theirs["rows"], [])
                    self.assertEqual(said(theirs), said(self.page(client, nothing)))
        self.assertFalse(self.page(self.world.desk.second, scopes[2])["gone"])

    def page(self, client, scope):
        heard = []
        client._page = heard.append
        client.send({"t": "fetch", "scope": scope, "gen": 77, "after": ""})
        try:
            return client.until(lambda: heard and heard[-1], "a page")
        finally:
            del client._page

    def files(self):
        """{what: blob}"""
        world = self.world
        papers = {"invoice": world.told(world.b.page, "invoice"),
                  "credit note": world.told(world.lena, "credit_note"),
                  "payment file": world.desk.batch(world.batch["id"])}
        found = {f"{what} {file['name'][-3:]}": file["blob"] for what, body in papers.items()
                 for file in body["files"]}
        found["attachment"] = next(one["files"][0]["blob"] for one in world.lena.all("message")
                                   if one["case"] == world.b.case and one["files"])
        return found

    def stopped(self, client, frame):
        client.stopped.pop(frame["blob"], None)
        client.send(frame)
        return said(client.until(lambda: client.stopped.get(frame["blob"]), "a stop"))

    def test_no_file_of_B_can_be_fetched_or_written_to(self):
        files = self.files()
        self.assertEqual(len(files), 6, files)
        world = self.world
        self.assertEqual(world.b.page.download(world.b.case, files["invoice pdf"])[:5], b"%PDF-")
        for role, client in world.people.items():
            for what, blob in files.items():
                for case in (world.b.case, world.a.case, new_id()):
                    with self.subTest(role=role, what=what, case=case):
                        get = {"t": "get", "case": case, "offset": 0}
                        theirs = self.stopped(client, {**get, "blob": blob})
                        self.assertEqual(theirs, self.stopped(client, {**get, "blob": new_id()}))
            put = {"t": "put", "blob": new_id(), "name": "a", "mime": "text/plain", "size": 1,
                   "sha256": "0" * 64}
            self.assertEqual(self.stopped(client, {**put, "case": world.b.case}),
                             self.stopped(client, {**put, "blob": new_id(), "case": new_id()}))

    def test_nobody_joins_a_session_of_B(self):
        session = self.b["remote_session"][-1]
        for role, client in self.world.people.items():
            with self.subTest(role=role):
                answers = []
                for name, case in ((session, self.world.b.case), (new_id(), new_id())):
                    heard = []
                    plain = client._take
                    client._take = lambda frame, p=plain, h=heard: h.append(frame) \
                        if isinstance(frame, dict) and frame["t"] == "remote_stop" else p(frame)
                    client.send({"t": "remote_join", "session": name, "case": case})
                    answers.append(said(client.until(lambda h=heard: h and h[0], "a stop")))
                    client._take = plain
                self.assertEqual(answers[0], answers[1])
                self.assertEqual(answers[0]["code"], "not_allowed")

    # ---- HTTP

    def test_over_http_B_is_not_there_either(self):
        origin, made = self.world.origin, self.world.b.made
        ids = [self.world.b.case, self.world.invoice["id"], *self.files().values()]
        for path in ("files", "api/files", "api/cases", "api/invoices", "blobs", "c"):
            for id in ids:
                with self.subTest(path=path):
                    theirs, nothing = (http("GET", f"{origin}/{path}/{one}")
                                       for one in (id, new_id()))
                    self.assertEqual((theirs[0], theirs[2]), (nothing[0], nothing[2]))
        page, other = (http("GET", f"{origin}/c/{one}")[2] for one in (made["public"], "x" * 20))
        self.assertEqual(page, other)
        wrong = "A" * len(made["secret"])
        other = "B" * len(made["public"])
        theirs, nothing = (http("POST", f"{origin}/api/session",
                                body={"public": one, "secret": wrong})
                           for one in (made["public"], other))
        self.assertEqual((theirs[0], theirs[2]), (nothing[0], nothing[2]))
        self.assertEqual(theirs[0], 403)

    def test_an_order_that_was_said_before_is_no_key_to_its_case(self):
        """The request's id makes an order single; whoever says it with other words gets nothing."""
        status, made = order(self.world.origin, tenant="nebenan", request=self.world.b.request)
        text = json.dumps(made)
        self.assertNotEqual(status, 201, text)
        for secret in ("case", "public", "secret", "session"):
            self.assertNotIn(self.world.b.made[secret], text)


if __name__ == "__main__":
    unittest.main()
