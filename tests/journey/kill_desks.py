# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desks are killed (-9) while somebody types (kills.py): a reviewer's words to an expert and why
a case is given back, what an onboarder saw and the words of a decision, the finance desk's answer to
an objection and its decision about held pay. Each is opened as before after the start; text and
caret are there.

    kill_desks.py [TIMES IN EACH FIELD]"""

import sys

import bank
from desktop import Desktop, wait_for
from finance import TENANT, case, focus_node, objects, waiting
from kills import Kills
from service import Service
from trial import Trial


def reviewer(trial, desktop, service, times):
    it = Kills(trial, desktop, service, "reviewer", "review@demo.invalid", "reviewTabs")
    app = it.app

    def comment():
        app.wait("reviewComment")

    def give_back():
        app.press("reviewReturn")

    def go():
        it.sign_in()
        it.pressed("Take the next")
        app.wait("reviewComment")
        it.rounds([("reviewComment", comment, comment),
                   ("reviewReturnReason", give_back, give_back)], times)
    return it, go


def onboarder(trial, desktop, service, times):
    it = Kills(trial, desktop, service, "onboarder", "onboarding@demo.invalid", "applicantsList",
               (1600, 1800))
    app = it.app

    def opened(name):
        app.resize(1600, 1800)
        if app.find("decisionText"):
            app.key("Escape")
            app.wait_gone("decisionText")
        it.pressed(name, "applicantsList")
        wait_for(f"{name} opened", lambda: app.count_text(name) > 1)

    def evaluation():
        opened("Sara Yilmaz")
        app.wait("evaluationWords")

    def decision():
        opened("Nora Reuter")
        app.press("decideButton")

    def go():
        it.sign_in()
        it.rounds([("evaluationWords", evaluation, evaluation),
                   ("decisionText", decision, decision)], times)
    return it, go


def finance(trial, desktop, service, times):
    it = Kills(trial, desktop, service, "finance", bank.DESK[0], "financePropose", (1600, 1600))
    app = it.app
    numbers = {}

    def tenant():
        app.resize(1600, 1600)
        app.activate()

        def chosen():
            return any(TENANT in f"{node.get_name()} {node.get_description()}"
                       for node in app.nodes("financeTenant"))
        if not chosen():
            wait_for("the keyboard on the tenants", lambda: focus_node(app.find("financeTenant")))
            app.key("Down")
            wait_for("the tenant chosen", chosen)

    def unfold(which, field):
        def way():
            if app.find(field):
                return
            tenant()
            place = wait_for("the decision", lambda: waiting(app, numbers[which]), 30)
            app.press(f"decisionFold{place}")
        return way

    def go():
        numbers["objection"] = case(service.origin)
        objects(service.origin)[0].close()
        numbers["held"] = case(service.origin, "The socket came off the wall.")
        it.sign_in()
        answer, held = unfold("objection", "objectionText"), unfold("held", "settleText")
        it.rounds([("objectionText", answer, answer), ("settleText", held, held)], times)
    return it, go


def travel(times):
    def go(trial):
        with Desktop() as desktop, Service(trial.path("platform"),
                                           log=trial.path("platform.log")) as service:
            desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
            for person in (reviewer, onboarder, finance):
                it, walk = person(trial, desktop, service, times)
                try:
                    walk()
                except BaseException:
                    trial.shot(it.app, "failed")
                    raise
                finally:
                    it.app.close()
                trial.step(f"{person.__name__}: {it.said()}")
    return go


if __name__ == "__main__":
    sys.exit(Trial("kill_desks").run(travel(int(sys.argv[1]) if len(sys.argv) > 1 else 4)))
