# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways at the onboarding desk that are not straight, in real windows: a supporter is suspended,
hears of it and is restored; an applicant is refused by two clerks and appeals on the page in
Chromium, a third clerk alone asks for one part again, and only that part opens."""

import os
import re
import sys
import time

import foreign
import onboarding
from app import App, accessibility, focus_node, press_node
from desktop import Desktop, wait_for
from foreign import http
from run import SCREENS, opened_address
from service import MailSink, Service
from trial import PASSWORD, Trial
from webdriver import Browser

CLERKS = {"first": "onboarding@demo.invalid", "second": "onboarding.two@demo.invalid",
          "third": "third.clerk@demo.invalid"}
APPROVED, REFUSED = "Lea Winter", "Nora Reuter"


def address(name):
    return name.lower().replace(" ", ".") + "@bewerbung.invalid"


class Clerk:
    def __init__(self, trial, desktop, service, name, display):
        self.trial, self.email = trial, CLERKS[name]
        self.app = App(desktop, display, trial.path(name), ["--platform", service.origin],
                       log=trial.path(f"{name}.log")).start()
        trial.sign_in(self.app, self.email, home="applicantsList")
        self.app.resize(1600, 1000)

    def open(self, name):
        """Found by typing: what is decided stands at the list's end."""
        app = self.app
        app.fill("applicantsFilter", name)

        def opened():
            rows = [node for node in app._walk(app.find("applicantsList"))
                    if name in (node.get_name() or "") and node.get_role_name() == "list item"]
            return rows and press_node(rows[0])
        wait_for(f"the row of {name}", opened)
        wait_for(f"{name} opened", lambda: app.count_text(name) > 1)
        return self

    def tick(self, name):
        app = self.app
        node = app.wait(name)
        wait_for(f"the keyboard at “{name}”", lambda: focus_node(app.find(name)))
        app.key("space")
        state = accessibility().StateType.CHECKED
        wait_for(f"“{name}” ticked", lambda: node.get_state_set().contains(state))

    def send(self, words):
        app = self.app
        app.fill("decisionText", words)
        app.press("decisionSend")
        app.wait_gone("decisionSend")
        self.password_again()

    def password_again(self):
        """A sign-in is fresh for some minutes; after that the decision waits for the password."""
        end = time.monotonic() + 2
        while time.monotonic() < end:
            if self.app.find("applicantStepUp"):
                break
            time.sleep(0.1)
        else:
            return
        page = opened_address(self.trial.reader)
        status, _, form = http("GET", page)
        assert status == 200, form
        sealed = re.search(rb'name="request" value="([^"]+)"', form)[1].decode()
        status, headers, form = http("POST", page.split("/signin")[0] + "/signin", form={
            "request": sealed, "email": self.email, "password": PASSWORD})
        assert status == 303, form
        assert http("GET", headers["Location"])[0] == 200
        self.app.wait_gone("applicantStepUp", 30)

    def decide(self, verdict, words, *ticks):
        self.app.press("decideButton")
        self.tick("verdict" + verdict)
        for name in ticks:
            self.tick(name)
        self.send(words)


# ---- the applicant's page ------------------------------------------------------------------------

def enter(browser, origin, mail):
    """By the link in the mail that tells of the decision; people of the demo have applied under
    another address of the platform."""
    link = origin + re.search(r"https?://[^/\s]+(/\S+\?a=\S+#\S+)", mail)[1]
    browser.open("about:blank")
    browser.open(link)
    browser.wait("#state-line")


def shown_fields(browser):
    return browser.script("return [...document.querySelectorAll('#form input')]"
                          ".filter(e => e.offsetParent && !e.matches(':disabled') && !e.readOnly)"
                          ".map(e => e.id || e.name)")


# ---- the ways ------------------------------------------------------------------------------------

def standing(service, email):
    """What the supporter hears of his own standing at the tenant when he signs in."""
    client = foreign.expert(service.origin, email, PASSWORD)
    states = [body["state"] for body in client.all("membership")]
    client.close()
    return states


def is_cut_off(client):
    """Whether a connection that was open is ended."""
    try:
        code, _ = client.wait_closed(10)
    except AssertionError:
        return False
    return code is not None


def suspend_and_restore(trial, service, mails, one, two):
    assert standing(service, address(APPROVED)) == ["verified"]
    works_on = foreign.expert(service.origin, address(APPROVED), PASSWORD)
    one.open(APPROVED)
    two.open(APPROVED)
    one.app.press("suspendButton")
    one.app.wait("decisionPanel")
    one.tick("reason_own_wish")
    one.send("Bis Ende des Monats, wie besprochen.")
    two.app.wait("restoreButton", 30)
    one.app.wait("restoreButton", 30)
    assert "Bis Ende des Monats" in mails.next_mail("Bis Ende")
    assert is_cut_off(works_on), "a suspended supporter stays connected"
    assert standing(service, address(APPROVED)) == ["suspended"]
    trial.shot(two.app, "suspended")
    trial.step("One clerk suspends a supporter: the other window and the supporter's mail say so, "
               "and his connection ends")
    one.app.press("leaseRelease")
    two.app.wait("leaseClaim")
    two.app.press("restoreButton")
    two.app.wait("decisionPanel")
    two.send("Wieder da.")
    one.app.wait("suspendButton", 30)
    assert standing(service, address(APPROVED)) == ["verified"]
    trial.shot(one.app, "restored")
    trial.step("The other restores him, and he can work again")


def refuse(trial, mails, one, two):
    for clerk in (one, two):
        clerk.open(REFUSED)
        clerk.decide("Refuse", "Derzeit suchen wir in Ihrer Gegend niemanden.", "reason_no_demand")
    for clerk in (one, two):
        wait_for("refused", lambda clerk=clerk: not clerk.app.find("decideButton"), 30)
    mail = mails.next_mail("niemanden")
    trial.shot(two.app, "refused")
    trial.step("Two clerks refuse an application; the mail says why")
    return mail


def appeal(trial, service, mail, browser, clerk):
    enter(browser, service.origin, mail)
    browser.wait_text("niemanden")
    assert shown_fields(browser) == [], shown_fields(browser)
    browser.type("#appeal", "Ich ziehe im Dezember nach Göttingen.")
    browser.click("#appeal-send")
    wait_for("the appeal taken", lambda: not browser.script(
        "return document.querySelector('#appeal-form').offsetParent !== null"))
    clerk.app.wait_text("Ich ziehe im Dezember nach Göttingen.", 30)
    trial.shot(clerk.app, "appealed")
    trial.step("The applicant appeals on the page; the words stand at the desk")
    clerk.app.key("ctrl+Return")
    time.sleep(1)
    assert not clerk.app.find("decideButton") and not clerk.app.find("decisionSend")
    trial.step("Who has refused is asked for no second verdict")


def ask_again(trial, service, mails, browser, third):
    third.open(REFUSED)
    third.app.wait_text("Ich ziehe im Dezember nach Göttingen.")
    third.decide("Resubmit", "Bitte die neue Bankverbindung.", "item_bank",
                 "reason_bank_account_wrong")
    third.app.wait_text("Asked for again: ", 30)
    trial.shot(third.app, "asked-again")
    trial.step("A third clerk alone decides the appeal: the bank account is asked for again")
    enter(browser, service.origin, mails.next_mail("Bankverbindung"))
    browser.wait("#iban")
    fields = [name for name in shown_fields(browser) if name != "ready"]
    assert sorted(fields) == ["holder", "iban"], fields
    trial.shot(browser, "one-part")
    browser.script("const e = document.querySelector('#iban'); e.value = arguments[0];"
                   "e.dispatchEvent(new Event('input', {bubbles: true}));"
                   "e.dispatchEvent(new Event('change', {bubbles: true}));",
                   "DE02120300000000202051")
    browser.script("const e = document.querySelector('#ready');"
                   "if (e.offsetParent && !e.checked) e.click()")
    browser.click("#submit")
    third.app.wait("identStart", 60)
    third.app.wait_gone("applicantProblem")
    trial.shot(third.app, "sent-again")
    trial.step("On the page only that part is open; sent again, the application goes on")


def travel(trial):
    mails = MailSink()
    with Desktop() as desktop, Service(
            trial.path("platform"), log=trial.path("platform.log"),
            options=["--smtp", mails.address, "--mail-from", "demo@demo.invalid"]) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        onboarding.platform(service, "account", "add", "--email", CLERKS["third"], "--name",
                            "Anton Seidl", "--tenant", "demo", "--role", "onboarder", "--language",
                            "en", stdin=PASSWORD + "\n")
        displays = [desktop.new_display(1600, 1000) for _ in range(2)]
        browser = Browser(1000, 900, "en", display=desktop.new_display(1280, 1000))
        clerks = []
        try:
            one = Clerk(trial, desktop, service, "first", displays[0])
            clerks.append(one)
            two = Clerk(trial, desktop, service, "second", displays[1])
            clerks.append(two)
            suspend_and_restore(trial, service, mails, one, two)
            appeal(trial, service, refuse(trial, mails, one, two), browser, two)
            two.app.close()
            clerks.remove(two)
            third = Clerk(trial, desktop, service, "third", displays[1])
            clerks.append(third)
            ask_again(trial, service, mails, browser, third)
        except BaseException:
            for clerk in clerks:
                trial.shot(clerk.app, "failed")
            raise
        finally:
            for clerk in clerks:
                clerk.app.close()
            browser.close()


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("onboarding-ways").run(travel))
