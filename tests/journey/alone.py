# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole journeys in German by one way in alone, the keyboard or what a screen reader can do: sign
in, accept, reply, note, remote session, solved; five spot checks; one decision on an applicant. The
customer is in Chromium; the page of the sign-in and the mail are the platform's, not the app's.

    alone.py keyboard|reader [case|checks|decision]…"""

import os
import re
import sys
import time

from app import App, press_node
from desktop import Desktop, wait_for
from foreign import http
from hands import Keyboard, ScreenReader, has
from proxy import Proxy
from remote_app import GREEN, Remote
from run import SCREENS, opened_address
from service import Service
from trial import PASSWORD, Trial

EXPERT, REVIEWER = "lena.berger@demo.invalid", "review@demo.invalid"
CLERK, APPLICANT = "onboarding@demo.invalid", "Nora Reuter"
CASES = 5


def sign_in(trial, hand, email, home):
    """The app's part by the hand, the page in the browser by what the browser would send."""
    hand.app.wait("signInButton", 40)
    hand.press("signInButton")
    address = opened_address(trial.reader)
    status, _, page = http("GET", address)
    assert status == 200, page
    sealed = re.search(rb'name="request" value="([^"]+)"', page)[1].decode()
    status, headers, page = http("POST", address.split("/signin")[0] + "/signin", form={
        "request": sealed, "email": email, "password": PASSWORD})
    assert status == 303, page
    assert http("GET", headers["Location"])[0] == 200
    hand.app.wait("keyringOnlyButton", 30)
    hand.press("keyringOnlyButton")
    hand.app.wait(home, 60)
    wait_for("connected", lambda: hand.app.shows("Verbunden"), 30)
    trial.step(f"Signed in by {hand.by}")


# ---- a case --------------------------------------------------------------------------------------


class CaseByKeys:
    def __init__(self, app):
        self.hand = Keyboard(app)
        self.app = app

    def accept(self):
        self.app.wait("offerAccept")
        time.sleep(1)  # deaf for a moment, so that nobody takes a case unawares
        self.hand.press("offerAccept")

    def reply(self, text):
        self.hand.write("composerReply", text, "ctrl+r")
        self.hand.keys("Return")

    def note(self, text):
        self.hand.write("composerNote", text, "ctrl+shift+r")
        self.hand.keys("ctrl+Return")

    def ask(self, reason):
        self.hand.write("remoteReason", reason, "F7")
        self.hand.keys("ctrl+Return")

    def match(self):
        self.hand.press("remoteMatch")

    def end(self):
        self.hand.keys("ctrl+shift+x")

    def solve(self, text):
        self.hand.write("solveText", text, "ctrl+shift+Return")
        self.hand.keys("ctrl+Return")


class CaseByReader:
    def __init__(self, app):
        self.hand = ScreenReader(app)
        self.app = app

    def accept(self):
        self.app.accept_offer()

    def reply(self, text):
        self.hand.write("composerReply", text)
        self.hand.press("composerSend")

    def note(self, text):
        self.tab("Notiz")
        self.hand.write("composerNote", text)
        self.hand.press("composerSend")
        self.app.wait_text(text)

    def tab(self, name):
        wait_for(f"the tab “{name}”", lambda: any(
            press_node(node) for _, shown, node in self.app.look()
            if shown == name and node.get_role_name() in ("page tab", "radio button")))

    def ask(self, reason):
        self.hand.press("remoteButton")
        self.hand.write("remoteReason", reason)
        self.hand.press("remoteAskSend")

    def match(self):
        self.hand.press("remoteMatch")

    def end(self):
        names = ("remoteEndButton", "liveEnd")
        self.hand.press(wait_for("an end", lambda: next(
            (name for name in names if self.app.find(name)), None)))

    def solve(self, text):
        self.hand.press("solveButton")
        self.hand.write("solveText", text)
        self.hand.press("solveSend")


def case(trial, desktop, service, proxy, way):
    r = Remote(trial, desktop, service, proxy, "de")
    r.app.env = {"LANG": "de_DE.UTF-8"}
    does = (CaseByKeys if way is Keyboard else CaseByReader)(r.app)
    try:
        r.app.start()
        sign_in(trial, does.hand, EXPERT, "casesList")
        r.request()
        does.hand.open_row("casesList", "81…")
        does.accept()
        r.app.wait_text("Maria Huber")
        talk = r.app.wait("conversation").get_extents(0)
        assert talk.height > 400, f"the conversation has {talk.height} px of the window's 720"
        trial.step("The offer is accepted")
        does.reply("Guten Tag, welche Lampe blinkt?")
        r.browser.wait_text("welche Lampe blinkt?", "#thread", 20)
        does.note("Kundin vormittags erreichbar.")
        r.app.wait_text("Kundin vormittags erreichbar.")
        assert "vormittags" not in r.browser.text("#thread")
        trial.step("A reply reaches the customer, a note does not")
        does.ask("Ich will die Seite der Box sehen.")
        r.allow()
        r.app.wait("remoteProof")
        r.browser.click("#remote-start")
        r.app.wait("remotePicture", 30)
        r.colour(GREEN)
        r.sees(GREEN)
        r.words()
        does.match()
        r.app.wait_gone("remoteMatch")
        trial.shot(r.app, "sitzung")
        does.end()
        r.app.wait_gone("remotePicture")
        r.browser.wait("#remote-over")
        trial.step("A session is asked for, seen, its words compared, and ended")
        does.solve("Die Telefonie war abgemeldet. Neu angemeldet, Anruf geprüft.")
        r.browser.wait_text("abgemeldet", "#state", 40)
        r.browser.click('#actions [data-verb="confirm"]')
        r.app.wait_text("Bestätigt", 30)
        trial.shot(r.app, "geloest")
        trial.step("Solved; the customer confirms")
    except BaseException:
        trial.shot(r.app, "failed")
        trial.shot(r.browser, "failed")
        raise
    finally:
        r.close()


# ---- the desks -----------------------------------------------------------------------------------


def window(trial, desktop, platform, name, size=(1280, 720)):
    return App(desktop, desktop.new_display(*size), trial.path(name),
               ["--platform", platform.origin], log=trial.path(name + ".log"),
               env={"LANG": "de_DE.UTF-8"}).start()


def named(app, name, roles=("button", "push button", "page tab", "radio button")):
    return next((node for _, shown, node in app.look()
                 if shown == name and node.get_role_name() in roles), None)


def by_tab(hand, name):
    for _ in range(60):
        node = named(hand.app, name)
        if node and has(node, "FOCUSED"):
            return
        hand.keys("Tab")
        time.sleep(0.08)
    raise AssertionError(f"Tab does not come to “{name}”")


def criteria(app):
    """(criterion, its row's name) in their order."""
    return [(ident.removeprefix("score_"), name) for ident, name, _ in app.look()
            if ident.startswith("score_")]


def mark_by_keys(hand):
    app = hand.app
    wait_for("the scorecard", lambda: len(criteria(app)) == 6)
    names = criteria(app)
    wait_for("the keyboard on the first criterion", lambda: hand.at("score_" + names[0][0]))
    for criterion, _ in names:
        wait_for(f"the keyboard on {criterion}", lambda c=criterion: hand.at("score_" + c))
        hand.keys("0" if criterion == "critical" else "4")
    hand.keys("ctrl+Return")


def mark_by_reader(hand):
    """Each criterion's choice has the criterion's name before its own."""
    for criterion, _ in criteria(hand.app):
        answer = "nein" if criterion == "critical" else "4"

        def chosen(criterion=criterion, answer=answer):
            row = hand.app.find("score_" + criterion)
            for node in hand.app._walk(row):
                if (node.get_name() or "").endswith(": " + answer):
                    return has(node, "CHECKED") or (press_node(node) and False)
            return False
        wait_for(f"{criterion}: {answer}", chosen)
    hand.press("reviewSubmit")


def checks(trial, desktop, platform, way):
    app = window(trial, desktop, platform, "reviewer")
    hand = way(app)
    try:
        sign_in(trial, hand, REVIEWER, "reviewTabs")
        wait_for("cases that wait", lambda: named(app, "Nächste übernehmen"), 30)
        if way is Keyboard:
            by_tab(hand, "Nächste übernehmen")
            hand.keys("space")
        else:
            assert press_node(named(app, "Nächste übernehmen"))
        for n in range(CASES):
            app.wait_text(f"Stichprobe {n + 1} von {CASES}", 30)
            if n == 0:
                trial.shot(app, "stichprobe")
            (mark_by_keys if way is Keyboard else mark_by_reader)(hand)
            wait_for("submitted", lambda n=n: not app.shows(f"Stichprobe {n + 1} von {CASES}"), 30)
        trial.step("Five spot checks are marked and submitted")
    except BaseException:
        trial.shot(app, "failed")
        raise
    finally:
        app.close()


def decision(trial, desktop, platform, way):
    app = window(trial, desktop, platform, "clerk")
    hand = way(app)
    try:
        sign_in(trial, hand, CLERK, "applicantsList")
        hand.write("applicantsFilter", APPLICANT)
        hand.open_row("applicantsList", APPLICANT)
        app.wait("decideButton")
        hand.press("decideButton")
        hand.tick("verdictRefuse")
        hand.tick("reason_no_demand")
        hand.write("decisionText", "Derzeit suchen wir in Ihrer Gegend niemanden.")
        trial.shot(app, "entscheidung")
        hand.press("decisionSend")
        app.wait_gone("decisionSend")
        wait_for("the verdict is given", lambda: not app.find("decideButton"), 30)
        trial.step("An applicant is refused, with a reason and words")
    except BaseException:
        trial.shot(app, "failed")
        raise
    finally:
        app.close()


def travel(trial):
    way = Keyboard if "keyboard" in sys.argv else ScreenReader
    parts = [part for part in sys.argv[2:]] or ["case", "checks", "decision"]
    proxy = Proxy()
    with Desktop() as desktop, Service(trial.path("platform"), log=trial.path("platform.log"),
                                       options=["--origin", proxy.origin]) as service:
        proxy.upstream = service.port
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        try:
            if "case" in parts:
                case(trial, desktop, service, proxy, way)
            if "checks" in parts:
                checks(trial, desktop, proxy, way)
            if "decision" in parts:
                decision(trial, desktop, proxy, way)
        finally:
            proxy.close()


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("alone-" + sys.argv[1]).run(travel))
