# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that want to be more than text, from clients that are no page of ours (hostile.py has the
corpus and what is watched): names of files with ways, NUL and overrides in them and names of people
as long as the border lets through, at the expert; stars, marks and words of a reviewer on his page
of quality; a whole talk of such texts at the reviewer; objection and damage at the finance desk.

    hostile_wire.py [names|review|quality|finance]…"""

import json
import os
import sys

from websockets.exceptions import ConnectionClosed

import bank
import foreign
from blocked import Trap
from desktop import Desktop, wait_for
from finance import Person, case, objects, waiting
from hostile import EMAIL, Hostile, Seen
from run import SCREENS, open_row
from service import Service
from trial import PASSWORD, Trial

REVIEWER = "review@demo.invalid"
ESCAPED = "/tmp/werkbank-was-here"
NAMES = {
    "ways up": "../../../../../../.." + ESCAPED,
    "a way": "/etc/cron.d/werkbank",
    "another system's way": "..\\..\\C:\\autoexec.bat",
    "only dots": "..",
    "NUL": "rechnung.pdf\x00.exe",
    "line": "zwei\nzeilen.log",
    "override": "brief\u202egnp.exe",
    "markup": '<img src="x">&amp;.log',
    "device": "CON.txt",
    "nothing": "",
    "blanks": "   ",
    "long": "L" * 5000 + ".log",
}
# Marks without which no review can be sent; the critical one is answered with no.
CRITERIA = ("understood", "data", "solved", "clear", "time", "critical")

SHOWN = ("image", "anchor", "style", "file", "zalgo", "overrides", "entities", "placeholders",
         "colours", "controls")


def do(client, name, **args):
    verdict = client.do(name, args)
    assert verdict["result"] == "done", (name, verdict)


def solved(origin, texts=(), damage="", stars=0, words="", name="Maria Huber"):
    """A case of the expert's that is confirmed; the texts are its talk. Its number."""
    lena = foreign.expert(origin, EMAIL, PASSWORD)
    status, made = foreign.order(origin, customer={"name": name})
    assert status == 201, made
    guest = foreign.customer(origin, made["session"])
    id = made["case"]
    offer = lena.until(lambda: next((one for one in lena.all("offer") if one["case"] == id), None),
                       "the offer")
    do(lena, "offer.accept", offer=offer["id"], case=id)
    for text in texts:
        do(guest, "message.send", message=foreign.new_id(), case=id, text=text, files=[])
    do(lena, "case.solve", case=id, cause="", solution="Neu angemeldet.")
    if damage:
        do(guest, "case.damage", case=id, text=damage)
    do(guest, "case.confirm", case=id)
    if stars:
        do(guest, "case.rate", case=id, stars=stars, text=words)
    lena.close()
    guest.close()
    return made["number"]


def taken(client, sign):
    """(tenant, review): the case whose talk has this sign, once it is drawn, as one in which
    something was damaged always is; others are put back."""
    tenant = client.until(lambda: next((one["tenant"] for one in client.all("membership")
                                        if one["tenant_name"] == "Werkbank Demo"), None),
                          "the tenant")
    for _ in range(20):
        do(client, "review.take", tenant=tenant, count=1)
        [card] = client.until(lambda: client.all("review"), "a review")
        client.until(lambda: not client.open_scopes, "its lines")
        client.follow(0.5)
        if sign in json.dumps(client.all("review_line")):
            return tenant, card["id"]
        do(client, "review.return", tenant=tenant, review=card["id"], reason="Bekannt")
        client.until(lambda: not client.all("review"), "none in hand")
    raise AssertionError("the talk was not drawn")


def mark(client, tenant, review, sign, words):
    """The worst marks, with these words as reasons and to the expert."""
    [line] = [id for (kind, id), row in client.rows.items()
              if kind == "review_line" and sign in json.dumps(row["body"])]
    low = {"mark": 1, "reason": words, "evidence": [line]}
    critical = {"mark": 0, "breach": False, "reason": "", "evidence": []}
    do(client, "review.submit", tenant=tenant, review=review, text=words, marks=[
        {"criterion": one, **(critical if one == "critical" else low)} for one in CRITERIA])


class Wire(Hostile):
    def solved(self, **what):
        return solved(self.service.origin, **what)

    @staticmethod
    def begin(seen, *keys):
        """After the page has been drawn and has moved the keyboard."""
        seen.app.key(*keys or ("Tab", "Tab", "shift+Tab"))
        seen.begin()

    def all_texts(self):
        return "\n".join(f"{name}: {text}" for name, (text, _) in self.texts.items())

    # ---- names -----------------------------------------------------------------------------------

    def names(self):
        seen = self.window("expert", EMAIL, "casesList")
        try:
            long = "Z\u0351\u036b" * 30 + "\u202eW" * 10
            refused = foreign.order(self.service.origin, customer={"name": "N" * 3000})[0]
            assert refused == 400, refused
            status, made = foreign.order(self.service.origin, customer={"name": long})
            assert status == 201, made
            self.session = made["session"]
            guest = foreign.customer(self.service.origin, self.session)
            open_row(seen.app, "81…")
            seen.app.wait("offerAccept")
            seen.app.accept_offer()
            seen.clean()
            self.begin(seen)
            self.trial.step("A name of combining marks and overrides is taken for a name; one of "
                            "3,000 letters is refused")
            for what, name in NAMES.items():
                guest = self.send_file(seen, guest, what, name)
            assert not os.path.exists(ESCAPED), "a file's name led out of its place"
            self.trial.shot(seen.app, "names")
            do(guest, "message.send", message=foreign.new_id(), case=made["case"],
                    text="Danach geht es weiter.", files=[])
            seen.shows("Danach geht es weiter.")
            guest.close()
            self.trial.step("Names of files with ways, NUL and overrides are refused or shown "
                            "without them; nothing is written elsewhere")
        finally:
            seen.close()

    def send_file(self, seen, guest, what, name):
        """Taken and shown clean, or refused without harm to the connection's owner."""
        try:
            sent = guest.upload(guest.case, name, b"\x1b[31mrot\n", "text/plain")
            verdict = guest.do("message.send", {
                "message": foreign.new_id(), "case": guest.case, "text": f"Datei {what}",
                "files": [sent]})
            outcome = verdict["result"]
        except (foreign.Refused, ConnectionClosed, AssertionError) as problem:
            outcome = f"{type(problem).__name__} {str(problem)[:60]}"
            guest.close()
            guest = foreign.customer(self.service.origin, self.session)
        print(f"    {what}: {outcome}", flush=True)
        if outcome == "done":
            seen.shows(f"Datei {what}")
        seen.clean()
        return guest

    # ---- the reviewer ----------------------------------------------------------------------------

    def review(self):
        seen = self.window("reviewer", REVIEWER, "reviewTabs")
        client = foreign.expert(self.service.origin, REVIEWER, PASSWORD)
        try:
            self.begin(seen)
            self.solved(texts=[self.all_texts()], damage="Das Geh\u00e4use hat einen Riss.")
            tenant, review = taken(client, "&Save")
            seen.shows(*self.said("placeholders", "script", "overrides", "controls"),
                       "<img src=", "<img width=", "&lt;img&gt;")
            for key in ("j", "q", "j", "q", "k", "Page_Down", "End"):
                seen.app.key(key)
            seen.clean()
            self.trial.shot(seen.app, "review")
        finally:
            seen.close()
        self.trial.step("A talk of hostile texts stands at the reviewer as text")
        mark(client, tenant, review, "&Save", self.all_texts())
        client.close()

    # ---- the expert's page of quality ------------------------------------------------------------

    def quality(self):
        seen = self.window("quality", EMAIL, "casesList")
        try:
            seen.app.key("ctrl+3")
            seen.app.press("skillsQuality")
            seen.app.wait("skillsMine")
            # Within the list: the page beside it follows the keyboard and would hide the stars above.
            self.begin(seen, "shift+Tab", "Tab")
            self.solved(stars=1, words=self.all_texts(),
                        name=self.texts["image without quotes"][0])
            seen.app.wait_text("1 of 5 stars")
            seen.shows(*self.said(*SHOWN))
            self.trial.shot(seen.app, "quality")
        finally:
            seen.close()
        self.trial.step("Stars with hostile words, and what a reviewer said, stand at the expert as "
                        "text")

    # ---- the finance desk ------------------------------------------------------------------------

    def finance(self):
        person = Person(self.trial, self.desktop, self.service, "finance", bank.DESK[0])
        person.app.env = dict(self.env)
        person.start(self.trial)
        seen = Seen(self.trial, person.app, "finance")
        try:
            self.begin(seen)
            words = self.all_texts()
            number = case(self.service.origin, words)
            lena, _ = objects(self.service.origin, words)
            lena.close()
            place = wait_for("the decision", lambda: waiting(person.app, number), 30)
            person.app.press(f"decisionFold{place}")
            seen.shows(*self.said(*SHOWN))
            self.trial.shot(seen.app, "finance")
        finally:
            seen.close()
        self.trial.step("Damage and objection in hostile words stand at the finance desk as text")


def travel(trial):
    trap, proxy = Trap(), Trap()
    parts = sys.argv[1:] or ["names", "review", "quality", "finance"]
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        it = Wire(trial, desktop, service, trap, proxy)
        for part in parts:
            getattr(it, part)()
            it.nobody_came()
        trial.step("Nobody came to the listener or to the proxy")


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("hostile_wire").run(travel))
