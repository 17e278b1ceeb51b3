# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The finance desk in real windows: a payment without a reference is assigned to its invoice, an
objection is answered, one person proposes the payout, another releases it after entering the
password again in Chromium, the bank's file is there, and a transfer that comes back says why. Of
two pays that are held for damage one is released, and one is refused with the password. It takes
more than five minutes: so long a sign-in counts as fresh."""

import os
import sys
import time

import bank
import foreign
from app import App, focus_node
from desktop import Desktop, wait_for
from run import SCREENS, opened_address
from service import Service
from trial import PASSWORD, Trial
from webdriver import Browser

EXPERT = "lena.berger@demo.invalid"
FIRST, SECOND = bank.DESK
TENANT = "Werkbank Demo"
IBAN = "DE02120300000000202051"  # of this tenant's demo
PRICE, PAID_OUT = 1400, 823 + 156
FRESH_SECONDS = 5 * 60
SIZE = (1600, 1600)
OBJECTION = "It took me twice as long."
ANSWER = "The receipt that you signed says one second."
DAMAGE = ("The socket came off the wall.", "The screen has a crack.")
SETTLED = ("The socket was loose before.", "The crack is in the picture of the receipt.")


def case(origin, damage=""):
    """By the wire alone: asked, taken, worked, solved, confirmed, and something was damaged. Its
    number."""
    lena = foreign.expert(origin, EXPERT, PASSWORD)
    status, made = foreign.order(origin, customer={"street": "Sonnenstraße 3"})
    assert status == 201, made
    customer = foreign.customer(origin, made["session"])
    id = made["case"]
    offer = lena.until(lambda: next((one for one in lena.all("offer") if one["case"] == id), None),
                       "the offer")
    worked = foreign.new_id()
    for who, name, args in (
            (lena, "offer.accept", {"offer": offer["id"], "case": id}),
            (lena, "work.start", {"interval": worked, "case": id, "source": "typed",
                                  "reason": "Looked at the box", "start_at": now()}),
            (lena, "work.stop", {"interval": worked, "case": id, "end_at": now() + 1000}),
            (lena, "case.solve", {"case": id, "cause": "",
                                  "solution": "The registration is entered again."}),
            (customer, "case.confirm", {"case": id}),
            (customer, "case.damage", {"case": id, "text": damage}))[:None if damage else -1]:
        verdict = who.do(name, args)
        assert verdict["result"] == "done", (name, verdict)
        if name == "work.start":
            time.sleep(1.2)
    lena.close()
    customer.close()
    return made["number"]


def now():
    return int(time.time() * 1000)


class Person:
    """One of the desk, with a window."""

    def __init__(self, trial, desktop, service, name, email, language="en"):
        self.app = App(desktop, desktop.new_display(*SIZE), trial.path(name),
                       ["--platform", service.origin], log=trial.path(f"{name}.log"),
                       env={"LANG": "de_DE.UTF-8"} if language == "de" else None)
        self.email = email

    def start(self, trial):
        self.app.start()
        trial.sign_in(self.app, self.email, home="financePropose")
        self.signed_in = time.monotonic()
        self.app.resize(*SIZE)  # all of it on one screen: nothing has to be scrolled to
        self.app.key("ctrl+1")
        # The first in the list is another tenant.
        wait_for("the keyboard on the tenants",
                 lambda: focus_node(self.app.find("financeTenant")))
        self.app.key("Down")
        wait_for("the tenant chosen", lambda: any(TENANT in self.described(node) for node in
                                                  self.app.nodes("financeTenant")))
        return self

    @staticmethod
    def described(node):
        return f"{node.get_name()} {node.get_description()}"


def says(app, name, text, seconds=30):
    def found():
        node = app.find(name)
        return node and text in (node.get_name() or "")
    wait_for(f"“{text}” in “{name}”", found, seconds)


def assign(trial, service, app, number):
    path = trial.path("in.xml")
    paid = bank.entry(PRICE, "CRDT", "HUBER MARIA", text="Danke fuer die Hilfe")
    said = bank.take(service.data, path, IBAN, paid)
    assert said.startswith("0 payments matched, 1 to be assigned"), said
    says(app, "unmatched0", "HUBER MARIA")
    trial.shot(app, "unmatched")
    trial.step("A bank's statement brings 14.00 EUR that nobody could match: it stands first")
    app.press("financeAction0")
    app.fill("assignSearch", number)
    says(app, "assignInvoice0", "fits")
    app.press("assignInvoice0")
    app.wait("assignDifference")
    trial.shot(app, "assign")
    app.key("ctrl+Return")
    app.wait_text("Every payment has its invoice.")
    wait_for("the invoice paid", lambda: not app.shows(f"#{number}"))
    trial.shot(app, "assigned")
    trial.step("Searched by the case's number, the open invoice fits; the payment belongs to it")


def objects(origin, text=OBJECTION):
    """By the wire alone: the expert says that the pay is too little."""
    lena = foreign.expert(origin, EXPERT, PASSWORD)
    earning = lena.until(lambda: next(iter(lena.all("earning")), None), "the earning")
    verdict = lena.do("earning.object", {"earning": earning["id"], "text": text})
    assert verdict["result"] == "done", verdict
    return lena, earning["id"]


def decide(trial, service, app):
    lena, earning = objects(service.origin)
    says(app, "decisionTitle0", "Objection of Lena Berger")
    says(app, "decisionLimit0", "13 days left to answer")
    app.press("decisionFold0")
    app.wait_text(OBJECTION)
    app.fill("objectionText", ANSWER)
    trial.shot(app, "objection")
    app.press("decisionSend0")
    app.wait_text(f"Answer: {ANSWER}")
    trial.shot(app, "answered")
    lena.until(lambda: any(one["id"] == earning and one["answer"] == ANSWER
                           for one in lena.all("earning")), "the answer at the expert")
    lena.close()
    trial.step("An objection waits with its two weeks; the answer reaches the expert")


def propose(trial, app):
    app.press("financePropose")
    says(app, "batchTotal0", "9.79 €")
    says(app, "batchReason0", "You proposed this batch")
    app.wait_text("Lena Berger")
    trial.shot(app, "proposed")
    trial.step("She proposes the payout: 9.79 EUR for Lena Berger, and cannot release it herself")


def release(trial, person, browser):
    app = person.app
    says(app, "batchTotal0", "9.79 €")
    wait = person.signed_in + FRESH_SECONDS + 5 - time.monotonic()
    time.sleep(max(0, wait))
    app.press("batchRelease0")
    address = opened_address(trial.reader)
    says(app, "batchStepUp0", "Enter your password again in the browser")
    trial.shot(app, "step-up")
    assert "prompt=login" in address and "max_age=0" in address, address
    browser.open(address)
    browser.wait("input[name=password]")
    filled = browser.script("return document.querySelector('input[name=email]').value")
    assert filled == person.email, filled
    trial.shot(browser, "password")
    app.press("stepUpCancel")
    app.wait_text("Called off")
    trial.step("The release wants the password: the browser opens with the address filled in, and "
               "it can be called off")
    app.press("stepUpOpen")
    browser.open(opened_address(trial.reader))
    browser.type("input[name=password]", PASSWORD)
    browser.click("button[type=submit]")
    app.wait("batchFile0", 30)
    app.wait_text("released by Anton Reiter")
    trial.shot(app, "released")
    trial.step("With the password entered the held release goes on by itself; the bank's file is "
               "there")


def file(trial, service, desk):
    [batch] = desk.first.all("desk_batch")
    desk.first.until(lambda: desk.batch(batch["id"])["files"], "the file")
    [ref] = desk.batch(batch["id"])["files"]
    path = trial.path("payout.xml")
    bank.operate(service.data, "payout", "export", batch["id"], path)
    with open(path, "rb") as exported:
        assert desk.first.download(batch["id"], ref["blob"]) == exported.read()
    [(end_to_end, cents, holder)] = bank.transfers(path)
    assert (cents, holder) == (PAID_OUT, "Lena Berger"), (cents, holder)
    trial.step("The file that the desk fetches is the one that the operator exports")
    return end_to_end


def come_back(trial, service, people, end_to_end):
    back = bank.entry(PAID_OUT, "CRDT", "Lena Berger", end_to_end=end_to_end, reason="AC04")
    said = bank.take(service.data, trial.path("back.xml"), IBAN, back)
    assert ", 1 returned," in said, said
    first, second = people
    second.app.wait_text("came back")
    second.app.wait_text("The account has been closed.")
    trial.shot(second.app, "returned")
    first.app.wait_text("The account has been closed.")
    trial.step("The bank sends it back; both windows say in plain words why")


# ---- held pay ------------------------------------------------------------------------------------


def waiting(app, number):
    """The place in the list of the decision about this case."""
    for ident, name, _ in app.look():
        if ident.startswith("decisionAbout") and name.startswith(f"#{number} "):
            return ident.removeprefix("decisionAbout")
    return None


def unfold(app, number, damage):
    place = wait_for(f"the decision about #{number}", lambda: waiting(app, number), 30)
    says(app, f"decisionTitle{place}", "Pay of Lena Berger is held")
    app.press(f"decisionFold{place}")
    app.wait_text(damage)
    return place


def pay_of(origin):
    """Number of a case: what its expert is told of the pay."""
    lena = foreign.expert(origin, EXPERT, PASSWORD)
    cases = {id: row["body"] for (kind, id), row in lena.rows.items() if kind == "case"}
    told = {cases[one["case"]]["number"]: one for one in lena.all("earning")
            if one["case"] in cases}
    lena.close()
    return told


def held(trial, service, person, browser):
    app, origin = person.app, service.origin
    released, refused = (case(origin, damage) for damage in DAMAGE)
    place = unfold(app, released, DAMAGE[0])
    app.fill("settleText", SETTLED[0])
    trial.shot(app, "held")
    app.press(f"decisionPay{place}")
    wait_for("the first decided", lambda: not waiting(app, released), 30)
    trial.step("Pay that is held for damage is released with a reason: nobody decides it again")
    place = unfold(app, refused, DAMAGE[1])
    app.fill("settleText", SETTLED[1])
    time.sleep(max(0, person.signed_in + FRESH_SECONDS + 5 - time.monotonic()))
    app.press(f"decisionRefuse{place}")
    app.wait_text("The customer's invoice stays.")
    trial.shot(app, "refuse")
    app.key("ctrl+Return")
    says(app, f"decisionStepUp{place}", "")
    browser.open(opened_address(trial.reader))
    browser.type("input[name=password]", PASSWORD)
    browser.click("button[type=submit]")
    wait_for("the second decided", lambda: not waiting(app, refused), 40)
    trial.shot(app, "settled")
    told = pay_of(origin)
    assert told[released]["state"] != "cancelled" and not told[released].get("frozen_at"), told
    assert told[refused]["state"] == "cancelled", told
    trial.step("The other is refused: asked once more, then the password; the expert is told")


def travel(trial):
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        first = Person(trial, desktop, service, "first", FIRST)
        second = Person(trial, desktop, service, "second", SECOND)
        browser = Browser(900, 900, "en", display=desktop.new_display(1280, 1000))
        desk = None
        try:
            second.start(trial)
            first.start(trial)
            trial.step("Two persons of the finance staff sign in; the desk is their home")
            number = case(service.origin)
            first.app.wait_text(f"#{number}", 60)
            assign(trial, service, first.app, number)
            decide(trial, service, first.app)
            propose(trial, first.app)
            release(trial, second, browser)
            desk = bank.Desk(service.origin, TENANT)
            come_back(trial, service, (first, second), file(trial, service, desk))
            held(trial, service, first, browser)
        except BaseException:
            trial.shot(first.app, "failed-first")
            trial.shot(second.app, "failed-second")
            raise
        finally:
            if desk:
                desk.close()
            first.app.close()
            second.app.close()
            browser.close()


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("finance").run(travel))
