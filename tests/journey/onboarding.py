# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new supporter, from the application in Chromium to the first offer, in real windows: two clerks
in two app windows. A result of the identification with one field that differs is stopped, a later
one goes on; one clerk evaluates, both approve without seeing the other's verdict before the own, and
only then an offer arrives."""

import os
import re
import subprocess
import sys
import time

import foreign
from app import App, focus_node, press_node
from desktop import Desktop, wait_for
from run import SCREENS, opened_address
from service import PROGRAM, MailSink, Service
from trial import PASSWORD, Trial
from webdriver import Browser

FIRST, SECOND = "onboarding@demo.invalid", "second.clerk@demo.invalid"
APPLICANT = "jana.novak@bewerbung.invalid"
NAME = "Jana Novak"
TASK = "router.fritzbox.voip"  # what foreign.order() asks for
PERSON = {"first_name": "Jana", "last_name": "Novak", "birth_date": "1991-04-17",
          "birth_place": "Passau", "street": "Lindenstr. 8", "postcode": "94032",
          "city": "Passau", "country": "DE"}
COLUMNS = {"first_name": "firstName", "last_name": "lastName", "birth_date": "birthDate",
           "birth_place": "birthPlace", "street": "streetAddress", "postcode": "postalCode",
           "city": "city", "country": "country"}


def platform(service, *arguments, stdin=""):
    done = subprocess.run([PROGRAM, *arguments, "--data", service.data], input=stdin, text=True,
                          capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


# ---- the applicant's page ------------------------------------------------------------------------

def apply(browser, origin, mails):
    browser.open(origin + "/t/demo/apply?lang=en")
    browser.type("#email", APPLICANT)
    browser.click("#start-send")
    mail = mails.next_mail("#")
    link = re.search(r"https?://\S+\?a=\S+#\S+", mail)[0]
    browser.open("about:blank")
    browser.open(link)
    browser.wait("#first_name")
    set_value = """const e = document.querySelector(arguments[0]); e.value = arguments[1];
        e.dispatchEvent(new Event('input', {bubbles: true}));
        e.dispatchEvent(new Event('change', {bubbles: true}));"""
    fields = dict(PERSON, tax_number="12/345/67890", area="94032", holder=NAME,
                  iban="DE02120300000000202051", password=PASSWORD)
    browser.click("input[name=seller][value=small_business]")
    for name, value in fields.items():
        browser.script(set_value, "#" + name, value)
    browser.script("document.querySelector('input[name=speaks][value=de]').click()")
    offered = browser.script("return [...document.querySelectorAll('#skill-task option')]"
                             ".map(o => o.value)")
    skill = max((name for name in offered if name and (TASK + ".").startswith(name + ".")), key=len)
    browser.script(set_value, "#skill-task", skill)
    browser.script(set_value, "#skill-level", "5")
    browser.click("#skill-add")
    for document in ("data_processing", "confidentiality", "self_billing"):
        browser.script("document.querySelector(arguments[0]).click()",
                       f"input[name=consents][value={document}]")
    browser.click("#submit")
    browser.wait("#state")


def result(trial, service, reference, city, minutes_ago):
    """A result file as the post would send it; taken by the platform."""
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 60 * minutes_ago))
    row = {"referenceId": reference, "identificationMethod": "video", "status": "success",
           "identificationTime": at, "modified": at, "type": "id_card",
           "dateOfExpiry": "2031-05-01"}
    row |= {COLUMNS[name]: value for name, value in dict(PERSON, city=city).items()}
    path = trial.path(f"result-{minutes_ago}.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write(";".join(row) + "\n" + ";".join(row.values()) + "\n")
    platform(service, "identity", "import", path)


# ---- a clerk -------------------------------------------------------------------------------------

def open_applicant(app):
    def opened():
        for node in app._walk(app.find("applicantsList")):
            if NAME in (node.get_name() or "") and node.get_role_name() == "list item":
                return press_node(node)
        return False
    wait_for("the applicant's row", opened)
    app.wait("identityFields")


def compare(app, differing=()):
    """Says of each field what it is, by keyboard alone."""
    names = []
    for ident, _, _ in app.look():
        if ident.startswith("matches_") and ident not in names:
            names.append(ident)
    assert len(names) >= 6, names
    wait_for("the keyboard in the comparison", lambda: focus_node(app.find("identityFields")))
    for _ in names:
        app.key("k")
    for name in names:
        app.key("2" if name.removeprefix("matches_") in differing else "1")


def evaluate(app):
    app.press("appointOpen")
    app.fill("appointPlace", "Video call")
    app.press("appointSend")
    first = app.wait("score_diagnosis")
    wait_for("the keyboard in the scorecard", lambda: focus_node(first))
    app.key("4", "4", "5", "5", "4", "0")
    for ident, _, node in app.look():
        if ident.startswith("grant5_"):
            wait_for("the keyboard at the levels", lambda node=node: focus_node(node))
            app.key("space")
    app.press("evaluationSend")


def approve(app):
    app.press("decideButton")
    wait_for("the keyboard at the verdicts", lambda: focus_node(app.find("verdictApprove")))
    app.key("space")
    app.press("decisionSend")


def password_again(trial, app, browser):
    """A sign-in is fresh for five minutes; after that the verdict waits for the password."""
    asked = wait_for("the verdict, or the question for the password",
                     lambda: "asked" if app.find("applicantStepUp")
                     else "given" if app.count_text("approves") else None)
    if asked == "asked":
        trial.shot(app, "password")
        browser.open(opened_address(trial.reader))
        browser.type("input[name=password]", PASSWORD)
        browser.click("button[type=submit]")
        wait_for("the verdict", lambda: app.count_text("approves"))


def is_offered(service, seconds):
    """Whether the applicant, signed in and available, hears of a customer's case."""
    heard = foreign.expert(service.origin, APPLICANT, PASSWORD)
    try:
        heard.do("presence.set", {"available_until": int(time.time() * 1000) + 3_600_000})
        status, answer = foreign.order(service.origin)
        assert status in (200, 201), answer
        heard.until(lambda: heard.all("offer"), "an offer", seconds)
        return True
    except AssertionError as problem:
        assert "an offer" in str(problem), problem
        return False
    finally:
        heard.close()


def travel(trial):
    mails = MailSink()
    with Desktop() as desktop, Service(
            trial.path("platform"), log=trial.path("platform.log"),
            options=["--smtp", mails.address, "--mail-from", "demo@demo.invalid"]) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        platform(service, "account", "add", "--email", SECOND, "--name", "Anton Seidl", "--tenant",
                 "demo", "--role", "onboarder", "--language", "en", stdin=PASSWORD + "\n")
        clerks = [App(desktop, desktop.new_display(1600, 1800), trial.path(name),
                      ["--platform", service.origin], log=trial.path(name + ".log"))
                  for name in ("first", "second")]
        one, two = clerks
        browser = Browser(1000, 900, "en", display=desktop.new_display(1280, 1000))
        try:
            apply(browser, service.origin, mails)
            trial.step("The application is sent in Chromium, through the link of a mail")
            decide(trial, service, one, two, browser)
            assert is_offered(service, 150)
            trial.step("The first offer arrives")
        except BaseException:
            for app in clerks:
                trial.shot(app, "failed")
            raise
        finally:
            for app in clerks:
                app.close()
            browser.close()


def decide(trial, service, one, two, browser):
    for app, email in ((one, FIRST), (two, SECOND)):
        app.start()
        trial.sign_in(app, email, home="applicantsList")
        app.resize(1600, 1800)  # all of it on one screen: nothing has to be scrolled to
        open_applicant(app)
    one.press("identStart")
    one.wait_text("yours until")
    two.wait_text("claimed by Greta Lang")
    reference = wait_for("a reference", lambda: next(
        (found[0] for name in one.names()
         if (found := re.search(r"(?<=Reference )\S+", name))), None))
    trial.step("One clerk starts the identification; the other sees who has claimed it")
    result(trial, service, reference, "Pocking", 60)
    one.wait("matches_city")
    compare(one, differing=("city",))
    one.wait("applicantStopped")
    trial.shot(one, "stopped")
    trial.step("A field that differs stops it")
    result(trial, service, reference, "Passau", 30)
    wait_for("the later result", lambda: one.shows("Post-Ident: Passau"))
    compare(one)
    one.wait_gone("applicantStopped")
    evaluate(one)
    one.wait_text("Personal evaluation ·")
    trial.shot(one, "evaluated")
    trial.step("A later result matches, and the clerk evaluates by keyboard")
    assert not is_offered(service, 5), "an offer before the approval"
    time.sleep(float(os.environ.get("WERKBANK_PAUSE", "0")))  # longer than a sign-in is fresh
    approve(one)
    password_again(trial, one, browser)
    two.wait_text("1 verdict is sealed until you have given yours.")
    assert not two.shows("Greta Lang approves") and two.count_text("approves") == 0
    trial.shot(two, "sealed")
    approve(two)
    password_again(trial, two, browser)
    for app in (one, two):
        wait_for("approved", lambda app=app: app.shows("Check again on"), 30)
    trial.shot(two, "approved")
    trial.step("Both approve, the second without seeing the first verdict")


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("onboarding").run(travel))
