# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case that pays, from the customer's consent to the money on the expert's account, in real
windows: the customer shows the screen in Chromium and stops it, the case is solved with the time
that the session took, both ends sign, the customer says "it works" and saves the invoice, whose
PDF, code and XML say the same; a bank's statement brings the money, two persons of the finance
desk send it on its way, a first transfer comes back, the second arrives, and the app says "paid".

pays.py [de]: the same in German, for its pictures."""

import hashlib
import json
import os
import subprocess
import sys

import bank
import foreign
from app import BIN
from desktop import Desktop, wait_for
from remote_app import BLUE, EMAIL, GREEN, RED, Remote, limit, stop
from run import SCREENS, open_row
from service import PROGRAM, Service
from trial import PASSWORD, Trial

XSD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../data/pain.001.001.09.xsd")
PRICE, SHARE, VAT = 1400, 823, 156  # of the demo's first quarter of an hour
WORDS = {
    "en": {"connected": "Connected", "reason": "I would like to see what the box's page says.",
           "solution": "The registration was gone after the update. It is entered again.",
           "price": "14.00 €", "share": "8.23 €", "total": "Total 14.00 €",
           "stopped": "stopped it", "nothing runs": "No session runs, the clock stands",
           "confirmed": "confirmed", "signed": "signed by both", "cleared": "cleared",
           "in payout": "in payout", "paid": "paid", "returned": "returned",
           "why": "names no reason"},
    "de": {"connected": "Verbunden", "reason": "Ich will die Seite der Box sehen.",
           "solution": "Die Anmeldung war nach dem Update weg. Sie ist wieder eingetragen.",
           "price": "14,00 €", "share": "8,23 €", "total": "Gesamtbetrag 14,00 €",
           "stopped": "hat sie beendet", "nothing runs": "Keine Sitzung läuft, die Uhr steht",
           "confirmed": "bestätigt", "signed": "von beiden unterschrieben", "cleared": "gedeckt",
           "in payout": "in Auszahlung", "paid": "bezahlt", "returned": "zurückgegeben",
           "why": "nennt keinen Grund"},
}


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


class Pays(Remote):
    """Customer and expert with their windows, and what the expert's account hears."""

    def __init__(self, trial, desktop, service, language):
        super().__init__(trial, desktop, service, service, language)
        self.words = WORDS[language]
        if language == "de":
            self.app.env["LANG"] = "de_DE.UTF-8"
        self.data = service.data

    def start(self):
        self.app.start()
        self.trial.sign_in(self.app, EMAIL, self.words["connected"])
        self.app.resize(1600, 1000)
        self.heard = foreign.expert(self.service.origin, EMAIL, PASSWORD)
        self.desk = bank.Desk(self.service.origin, "Werkbank Demo")

    def close(self):
        for one in ("heard", "desk"):
            if hasattr(self, one):
                getattr(self, one).close()
        super().close()

    def told(self, kind):
        """The newest of its kind about this case."""
        found = [one for one in self.heard.all(kind) if one["case"] == self.case]
        return found[-1] if found else None

    def earning(self, state):
        return self.heard.until(lambda: (one := self.told("earning")) and one["state"] == state
                                and one, f"an earning that is {state}")

    def says(self, *words, seconds=30):
        """The newest line under time and payouts."""
        def found():
            node = self.app.find("earning0")
            return node and all(word in node.get_name() for word in words)
        wait_for(f"{words} in the first line", found, seconds)


def share(p, trial):
    p.request()
    open_row(p.app, "81…")
    p.app.wait("offerAccept")
    p.app.accept_offer()
    p.app.wait_text("Maria Huber")
    p.case = p.heard.until(lambda: [one["id"] for one in p.heard.all("case")
                                    if one["customer"]["name"] == "Maria Huber"], "the case")[0]
    p.ask(p.words["reason"])
    trial.shot(p.app, "ask")
    p.app.press("remoteAskSend")
    p.browser.wait("#remote-allow")
    trial.shot(p.browser, "consent")
    p.allow()
    p.app.wait("remoteProof")
    p.browser.click("#remote-start")
    p.app.wait("remotePicture", 30)
    for colour in (GREEN, BLUE, RED):
        p.colour(colour)
        p.sees(colour)
    said = p.browser.text("#remote-words")
    wait_for("the same check words in the window", lambda: said and p.app.shows(said))
    p.app.press("remoteMatch")
    p.app.wait_gone("remoteMatch")
    trial.shot(p.app, "live")
    trial.step("The customer allows it in Chromium; the app shows the screen, and it moves: green, "
               "blue, red")
    stop(p, trial, p.words["stopped"])
    p.browser.script("document.getElementById('test-box').remove();")


def solve(p, trial):
    p.app.press("solveButton")
    p.app.fill("solveText", p.words["solution"])
    for text in ("nothing runs", "price", "share"):
        p.app.wait_text(p.words[text])
    trial.shot(p.app, "solve")
    p.app.press("solveSend")
    receipt = p.heard.until(lambda: p.told("receipt"), "the receipt")["receipt"]
    session = p.told("remote_session")
    pieces = [(one["from_at"], one["to_at"]) for one in receipt["pieces"] if one["billed"]]
    assert pieces == [(session["live_at"], session["counted_until"])], (receipt, session)
    assert receipt["bill"]["gross"] == PRICE and receipt["bill"]["expert_share"] == SHARE
    p.browser.wait_text(p.words["price"].split()[0], "#receipt-sum", 40)
    p.browser.wait_text("Lena Berger", "#receipt-state")
    trial.shot(p.browser, "receipt")
    trial.step("Solved: panel and page propose the session's own time, "
               f"{pieces[0][1] - pieces[0][0]} ms of it, for 14.00 EUR")


def confirm(p, trial):
    p.browser.click('#actions [data-verb="confirm"]')
    body = p.heard.until(lambda: (one := p.told("receipt")) and len(one["signatures"]) == 2
                         and "confirmed_at" in one and one, "both signatures")
    file = {"format": "werkbank-receipt", "version": 1, "receipt": body["receipt"],
            "sha256": hashlib.sha256(canonical(body["receipt"]).encode()).hexdigest(),
            "signatures": body["signatures"], "confirmed_at": body["confirmed_at"]}
    path = trial.path("receipt.json")
    with open(path, "w", encoding="utf-8") as out:
        json.dump(file, out)
    subprocess.run([PROGRAM, "receipt", "verify", path], check=True, capture_output=True)
    p.earning("confirmed")
    p.app.key("ctrl+4")
    p.says(p.words["confirmed"], p.words["signed"], p.words["price"], p.words["share"])
    trial.shot(p.app, "confirmed")
    trial.step("“It works”: signed by the app and by the browser, and the receipt holds without the "
               "platform")


def invoice(p, trial):
    """What the customer saves; where to pay what, and how."""
    folder = trial.path("saved")
    os.mkdir(folder)
    p.browser.cdp("Browser.setDownloadBehavior", behavior="allow", downloadPath=folder)
    paths = {}
    for ending in (".pdf", ".xml"):
        p.browser.click(f'#receipt-papers button[data-file$="{ending}"]', 40)
        paths[ending] = os.path.join(folder, wait_for(f"the {ending}", lambda e=ending: next(
            (name for name in os.listdir(folder) if name.endswith(e)), None)))
    trial.shot(p.browser, "invoice")
    says = bank.checked(paths[".xml"], "gross")
    assert (says["gross"], says["due"], says["vat"]) == (PRICE, PRICE, 224), says
    text, reference = bank.printed(paths[".pdf"]), says["reference"]
    grouped = " ".join(reference[at:at + 4] for at in range(0, len(reference), 4))
    for wanted in (says["number"], p.words["total"], grouped, "Maria Huber", "81667 München"):
        assert wanted in text, (wanted, text)
    assert bank.scanned(paths[".pdf"]) == [
        "BCD", "002", "1", "SCT", says["bic"], says["holder"], says["iban"], "EUR14.00", "",
        reference]
    trial.step(f"The customer saves {says['number']} as PDF and XML; its text, the code on its "
               f"page and the XML ask for 14.00 EUR under {reference}")
    return says


def pay(p, trial, owed):
    paid = bank.entry(PRICE, "CRDT", "Maria Huber", reference=owed["reference"])
    path = trial.path("in.xml")
    said = bank.take(p.data, path, owed["iban"], paid)
    assert said.startswith("1 payments matched, 0 to be assigned"), said
    assert bank.operate(p.data, "statement", "import", path).endswith("1 known already")
    p.earning("cleared")
    p.says(p.words["cleared"])
    trial.step("The bank's statement brings the money once, however often it is read")


def send(p, trial, name):
    """A batch on its way: its transfer's name and amount."""
    batch = p.desk.propose()
    p.desk.release(batch)
    path = trial.path(name)
    bank.operate(p.data, "payout", "export", batch["id"], path)
    subprocess.run(["xmllint", "--noout", "--schema", XSD, path], check=True, capture_output=True)
    [(end_to_end, cents, holder)] = bank.transfers(path)
    assert (cents, holder) == (SHARE + VAT, "Lena Berger"), (cents, holder)
    p.earning("in_payout")
    p.says(p.words["in payout"])
    return end_to_end, cents


def pay_out(p, trial, owed):
    end_to_end, cents = send(p, trial, "first.xml")
    trial.shot(p.app, "in-payout")
    trial.step("One person of the desk proposes the payout, another releases it; the payment file "
               f"fits its schema and holds {bank.euros(cents)} EUR for Lena Berger")
    back = bank.entry(cents, "CRDT", "Lena Berger", end_to_end=end_to_end, reason="MS03")
    said = bank.take(p.data, trial.path("back.xml"), owed["iban"], back)
    assert ", 1 returned," in said, said
    p.earning("cleared")
    p.says(p.words["cleared"])
    p.app.wait_text(p.words["returned"])
    p.app.wait_text(p.words["why"])
    trial.shot(p.app, "returned")
    end_to_end, again = send(p, trial, "second.xml")
    assert again == cents
    trial.step("The bank sends it back: the app says so, and the next batch holds it again")
    gone = bank.entry(cents, "DBIT", "Lena Berger", end_to_end=end_to_end)
    said = bank.take(p.data, trial.path("out.xml"), owed["iban"], gone)
    assert ", 1 payouts paid," in said, said
    p.earning("paid")
    p.says(p.words["paid"], p.words["share"])
    trial.shot(p.app, "paid")
    p.app.press("earning0")
    p.app.wait("earningCase")
    trial.shot(p.app, "bill")
    assert ", whole, head " in bank.operate(p.data, "ledger", "verify")
    trial.step("The statement books it: the app says “paid”, and the books hold")


def travel(trial, language):
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        pays = Pays(trial, desktop, service, language)
        try:
            pays.start()
            share(pays, trial)
            solve(pays, trial)
            confirm(pays, trial)
            owed = invoice(pays, trial)
            pay(pays, trial, owed)
            pay_out(pays, trial, owed)
        except BaseException:
            trial.shot(pays.app, "failed")
            trial.shot(pays.browser, "failed")
            raise
        finally:
            pays.close()


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    chosen = sys.argv[1] if len(sys.argv) > 1 else "en"
    sys.exit(Trial(f"pays-{chosen}").run(lambda trial: travel(trial, chosen)))
