# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two tenants on one demo platform: B ("demo") has a case with all that money leaves behind, A
("nebenan") has people of every kind and a case of its own."""

import os
import time

import bank
import foreign
from foreign import customer, new_id, order
from service import Service
from stand import DEMO_EXPERT, DEMO_PASSWORD, PASSWORD, run

ROLES = ("expert", "onboarder", "finance", "dispatcher", "reviewer")
IBAN = "DE02120300000000202051"  # of the demo's first tenant


class Business:
    """One case with its expert and its customer's page."""

    def __init__(self, origin, expert, tenant):
        self.request = new_id()
        status, self.made = order(origin, tenant=tenant, request=self.request)
        assert status == 201, self.made
        self.case, self.expert = self.made["case"], expert
        offer = expert.until(lambda: next((one for one in expert.all("offer") if one["case"] ==
                                           self.case and one["state"] == "open"), None), "an offer")
        self.done(expert, "offer.accept", offer=offer["id"])
        self.page = customer(origin, self.made["session"])

    def done(self, who, name, **args):
        verdict = who.do(name, {"case": self.case, **args})
        assert verdict["result"] == "done", (name, verdict)

    def talk(self):
        """A message with a file each way, a note, a session asked for and taken back, a gap."""
        for who in (self.expert, self.page):
            file = who.upload(self.case, "a.log", os.urandom(900), "text/plain")
            self.done(who, "message.send", message=new_id(), text="Hallo", files=[file])
        self.done(self.expert, "note.save", note=new_id(), after_pos=1, text="Nur für uns")
        session = new_id()
        self.done(self.expert, "remote.ask", session=session, rights=["see"], reason="Ansehen",
                  minutes=10, tool="")
        self.done(self.page, "remote.deny", session=session)

    def prepare(self):
        """A step, a hand-over that the customer does not want, a password that he does not tell."""
        self.done(self.expert, "step.set", step=new_id(), text="Kabel prüfen", done=False)
        handover, secret = new_id(), new_id()
        self.done(self.expert, "case.hand_over", handover=handover, note=new_id(), whom="",
                  reason="Urlaub", summary="Kabel geprüft")
        self.done(self.page, "handover.answer", handover=handover, agreed=False)
        self.done(self.expert, "secret.ask", secret=secret, purpose="Router", key="A" * 43 + "=")
        self.done(self.page, "secret.decline", secret=secret)

    def work(self):
        interval, now = new_id(), int(time.time() * 1000)
        self.done(self.expert, "work.start", interval=interval, source="call", reason="",
                  start_at=now)
        pause = {"pause": new_id(), "start_at": now + 300}
        self.done(self.page, "work.pause", **pause)
        self.done(self.page, "work.pause", **pause, end_at=now + 600)
        time.sleep(1.2)
        self.done(self.expert, "work.answer_gap", gap=new_id(), about="suspended", answer="open",
                  start_at=now + 700, end_at=now + 900, reason="")
        self.done(self.expert, "work.stop", interval=interval, end_at=now + 1100)

    def close_case(self):
        self.done(self.expert, "case.solve", solution="Läuft.", cause="")
        self.done(self.page, "case.confirm")
        self.done(self.page, "case.rate", stars=5, text="Danke")


class Neighbours:
    def __init__(self, folder):
        data, log = os.path.join(folder, "data"), os.path.join(folder, "log")
        self.service = Service(data, log=log).start()
        self.origin, self.folder = self.service.origin, folder
        self.clients = []
        try:
            self._live()
        except BaseException:
            self.service.close()
            raise

    def _live(self):
        self.people = {role: self._person(role) for role in self._add_tenant()}
        self.lena = self._keep(foreign.expert(self.origin, DEMO_EXPERT, DEMO_PASSWORD))
        self.desk = bank.Desk(self.origin, "Werkbank Demo")
        self.staff = [self._keep(foreign.expert(self.origin, f"{who}@demo.invalid", DEMO_PASSWORD))
                      for who in ("onboarding", "review")]
        self.b = Business(self.origin, self.lena, "demo")
        self.a = Business(self.origin, self.people["expert"], "nebenan")
        self.people["customer"] = self.a.page
        for one in (self.a, self.b):
            one.talk()
            one.prepare()
            one.work()
        self.b.close_case()
        self._pay()
        self._practise()

    def _keep(self, client):
        self.clients.append(client)
        return client

    def operate(self, *words, stdin=None):
        code, out, problem = run(*words, "--data", self.service.data, stdin=stdin)
        assert code == 0, problem
        return out

    def _add_tenant(self):
        self.operate("tenant", "add", "--slug", "nebenan", "--name", "Nebenan")
        for role in ROLES:
            self.operate("account", "add", "--email", f"{role}@nebenan.invalid", "--name",
                         f"Nele {role}", "--tenant", "nebenan", "--role", role, "--speaks", "de",
                         "--skill", "router=5", stdin=PASSWORD + "\n")
        return ROLES

    def _person(self, role):
        client = self._keep(foreign.expert(self.origin, f"{role}@nebenan.invalid", PASSWORD))
        client.do("presence.set", {"available_until": int(time.time() * 1000) + 600_000})
        return client

    def told(self, client, kind):
        found = client.until(lambda: [one for one in client.all(kind)
                                      if one.get("case", self.b.case) == self.b.case], kind)
        return found[-1]

    def _pay(self):
        """The invoice paid, another payment that nobody knows, and a batch at the bank."""
        self.invoice = self.told(self.b.page, "invoice")
        for client, kind in ((self.b.page, "invoice"), (self.lena, "credit_note")):
            client.until(lambda c=client, k=kind: self.told(c, k)["files"], "the files of a paper")
        owed = self.desk.first.until(lambda: next(
            (one for one in self.desk.first.all("desk_invoice")
             if one["id"] == self.invoice["id"]), None), "the desk's invoice")
        bank.take(self.service.data, os.path.join(self.folder, "in.xml"), IBAN,
                  bank.entry(owed["gross"], "CRDT", "Maria Huber", reference=owed["reference"]),
                  bank.entry(4711, "CRDT", "Irgendwer", text="Miete"))
        earning = self.lena.until(lambda: (one := self.told(self.lena, "earning")) and
                                  one["state"] == "cleared" and one, "cleared")
        verdict = self.lena.do("earning.object", {"earning": earning["id"], "text": "Zu wenig."})
        assert verdict["result"] == "done", verdict
        self.batch = self.desk.propose()
        self.desk.release(self.batch)
        self.desk.first.until(lambda: self.desk.batch(self.batch["id"])["files"], "the bank's file")

    def _practise(self):
        """An applicant of B's talks to a scripted customer."""
        clerk = self.staff[0]
        for applicant in clerk.all("desk_applicant"):
            names = {"tenant": self.desk.tenant, "applicant": applicant["id"]}
            if clerk.do("applicant.claim", names)["result"] != "done":
                continue
            if clerk.do("practice.start", {**names, "practice": new_id(), "language": "de",
                                           "script": "wlan-drops/1"})["result"] == "done":
                return
        raise AssertionError("nobody can practise")

    def all_of(self, side):
        """{kind: ids} of everything that a side's people hold."""
        clients = [self.lena, self.b.page, self.desk.first, *self.staff] if side == "b" else \
            list(self.people.values())
        found = {}
        for client in clients:
            client.follow(0.1)
            for (kind, id), row in client.rows.items():
                if side == "a" or row["body"].get("case", self.b.case) == self.b.case:
                    found.setdefault(kind, []).append(id)
        return found

    def close(self):
        for client in (*self.clients, self.a.page, self.b.page, self.desk):
            client.close()
        self.service.close()
