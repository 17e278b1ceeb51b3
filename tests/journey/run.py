# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job on real parts, driven from outside: a customer asks for help in Chromium, an expert
takes the case in the desktop app, they talk and exchange files, the platform and the app die and
come back, and the customer confirms. Prints each step, writes screenshots to build/screens, exits
with 0 only if every step held."""

import os
import random
import shutil
import stat
import sys
import tempfile
import time
import traceback

from app import App, press_node
from desktop import Desktop, wait_for
from service import MailSink, Service
from webdriver import Browser

SCREENS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../build/screens")
EMAIL, PASSWORD = "lena.berger@demo.invalid", "quiet-lantern-seven-harbours"


class Journey:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="werkbank-journey-")
        self.shots = 0
        self.passed = 0

    def step(self, text):
        self.passed += 1
        print(f"{self.passed:2d}. {text}", flush=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def shot(self, source, name):
        self.shots += 1
        source.screenshot(os.path.join(SCREENS, f"journey-{self.shots:02d}-{name}.png"))


def browser_shim(journey):
    """What the app opens as the system's browser: writes the address where the journey reads it."""
    shim = journey.path("bin")
    os.mkdir(shim)
    pipe = journey.path("opened")
    os.mkfifo(pipe, 0o600)
    script = os.path.join(shim, "xdg-open")
    with open(script, "w", encoding="utf-8") as file:
        file.write(f'#!/bin/sh\nprintf "%s\\n" "$1" >"{pipe}"\n')
    os.chmod(script, stat.S_IRWXU)
    return shim, os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)


def opened_address(reader):
    def line():
        try:
            return os.read(reader, 8192).decode().strip()
        except BlockingIOError:
            return ""
    return wait_for("an address opened by the app", line)


def sign_in(journey, app, browser, reader):
    app.press("signInButton")
    browser.open(opened_address(reader))
    browser.type("input[name=email]", EMAIL)
    browser.type("input[name=password]", PASSWORD)
    browser.click("button[type=submit]")
    app.wait("keyringOnlyButton", 30)
    journey.step("The expert signs in on the platform's page in the browser; the app hears of it")
    app.press("keyringOnlyButton")
    app.wait("casesList", 60)
    app.wait_text("Connected", 30)
    journey.step("The copy is protected by the keyring, the cases are here, the app is connected")


def request_help(journey, browser, origin):
    browser.open(origin + "/t/demo/?lang=de")
    browser.type("#description", "Seit dem Update blinkt die FRITZ!Box rot und das Telefon ist tot. "
                                 "Internet geht.")
    browser.click("#suggestions label, #suggestions button")
    browser.type("#device", "FRITZ!Box 7590")
    browser.type("#name", "Maria Huber")
    browser.type("#email", "maria.huber@kunde.invalid")
    browser.type("#phone", "+49 89 5550199")
    browser.type("#postcode", "81667")
    browser.type("#city", "München")
    browser.click("#start-early")
    browser.click("#loses-right")
    journey.shot(browser, "request")
    started = time.monotonic()
    browser.click("#submit")
    return started


def take_offer(journey, app, started):
    app.wait_text("81…", 20)
    seconds = time.monotonic() - started
    assert seconds < 4, f"the offer took {seconds:.1f} s"
    journey.step(f"The request becomes an offer in the app after {seconds:.2f} s")
    open_row(app, "81…")
    app.wait("offerAccept")
    app.wait_text("M. H.")
    names = " ".join(app.names())
    for secret in ("Huber", "5550199", "maria.huber", "81667"):
        assert secret not in names, f"the offer shows “{secret}”"
    journey.step("It shows initials and area, not name, number, address or mail")
    journey.shot(app, "offer")
    app.accept_offer()
    app.wait_text("Maria Huber", 20)
    journey.step("The expert accepts; the case is hers and shows the customer's name")


def open_row(app, text):
    def press():
        listed = app.find("casesList")
        if not listed:
            return False
        for node in app._walk(listed):
            name = node.get_name() or ""
            if node.get_role_name() == "list item" and text in name:
                return press_node(node)
        return False
    wait_for(f"a row with “{text}”", press)


def say(app, text):
    app.fill("composerReply", text)
    app.press("composerSend")


def reply(browser, text):
    browser.type("#composer-text", text)
    browser.click("#composer-send")


def talk(journey, app, browser):
    browser.wait_text("Lena Berger", "#who", 20)
    say(app, "Guten Tag, ich schaue mir das an. Welche Lampe blinkt?")
    browser.wait_text("Welche Lampe blinkt?", "#thread", 20)
    reply(browser, "Die Info-Lampe blinkt rot.")
    app.wait_text("Die Info-Lampe blinkt rot.", 20)
    journey.step("They talk: a message each way, app to browser and browser to app")
    journey.shot(app, "conversation")
    journey.shot(browser, "conversation-customer")


def exchange_files(journey, app, browser):
    big = journey.path("router-support.bin")
    with open(big, "wb") as file:
        file.write(random.Random(5).randbytes(5_000_000))
    log = journey.path("fritzbox.log")
    with open(log, "w", encoding="utf-8") as file:
        file.write("2026-11-22T12:01:07 ERROR voipd: registration failed, code 403\n"
                   "2026-11-22T12:01:09 WARN dsld: resync, 12 errors\n"
                   "2026-11-22T12:01:12 INFO ctlmgr: box is up\n")
    browser.choose_file("#composer-file", log)
    browser.choose_file("#composer-file", big)
    browser.click("#composer-send")
    app.wait_text("fritzbox.log", 60)
    app.wait_text("router-support.bin", 60)
    journey.step("A log and a file of 5 MB cross from the browser to the app")
    app.wait_text("registration failed", 30)
    journey.shot(app, "log")
    journey.step("The log is shown in the conversation")


def lose_everything(journey, app, service, browser):
    service.kill()
    wait_for("the app noticing", lambda: app.shows("No connection"), 60)
    journey.step("The platform is killed (-9); the app says so and goes on")
    say(app, "Bitte einmal neu starten, erste Nachricht ohne Verbindung.")
    app.wait_text("erste Nachricht ohne Verbindung")
    say(app, "Und die zweite Nachricht ohne Verbindung.")
    app.wait_text("zweite Nachricht ohne Verbindung")
    journey.shot(app, "offline")
    journey.step("Without a connection the app takes two messages")
    app.kill()
    app.start()
    app.wait("casesList", 60)
    open_row(app, "Huber")
    app.wait_text("zweite Nachricht ohne Verbindung", 30)
    journey.step("The app itself is killed and started: both messages are still there")
    service.start()
    for text in ("erste Nachricht ohne Verbindung", "zweite Nachricht ohne Verbindung"):
        browser.wait_text(text, "#thread", 60)
    thread = browser.text("#thread")
    for text in ("Welche Lampe blinkt?", "Die Info-Lampe blinkt rot.",
                 "erste Nachricht ohne Verbindung", "zweite Nachricht ohne Verbindung"):
        assert thread.count(text) == 1, f"“{text}” is there {thread.count(text)} times"
    assert thread.index("erste Nachricht") < thread.index("zweite Nachricht"), "wrong order"
    wait_for("the app connected", lambda: app.shows("Connected"), 60)
    journey.step("The platform is back: all messages are there once, in order")


def close_case(journey, app, browser):
    app.press("solveButton")
    app.fill("solveText", "Die Telefonie war nach dem Update abgemeldet. "
                          "Zugangsdaten neu eingetragen, Anruf geprüft.")
    journey.shot(app, "solve")
    app.press("solveSend")
    browser.wait_text("abgemeldet", "#state", 40)
    journey.shot(browser, "solved-customer")
    browser.click("#actions button")
    app.wait_text("Confirmed", 30)
    journey.shot(app, "confirmed")
    journey.shot(browser, "confirmed-customer")
    journey.step("The expert solves the case, the customer says “it works”, it is confirmed")


def travel(journey):
    shim, reader = browser_shim(journey)
    with Desktop() as desktop, MailSink() as mails, \
            Service(journey.path("platform"), log=journey.path("platform.log"),
                    options=["--smtp", mails.address, "--mail-from", "demo@werkbank.invalid"]) as service, \
            Browser(log=journey.path("chromium.log"), whole=True) as customer, \
            Browser(log=journey.path("chromium.log"), whole=True) as expert:
        journey.step(f"The platform serves demo data at {service.origin}")
        desktop.env["PATH"] = shim + ":" + desktop.env["PATH"]
        display = desktop.new_display(1280, 720)
        app = App(desktop, display, journey.path("app"), ["--platform", service.origin],
                  log=journey.path("app.log")).start()
        try:
            sign_in(journey, app, expert, reader)
            started = request_help(journey, customer, service.origin)
            take_offer(journey, app, started)
            link = mails.next_mail("/c/", 30)
            assert "maria.huber@kunde.invalid" in link, "the case link went to somebody else"
            journey.step("The customer's case link came by mail")
            talk(journey, app, customer)
            exchange_files(journey, app, customer)
            lose_everything(journey, app, service, customer)
            close_case(journey, app, customer)
        except BaseException:
            journey.shot(app, "failed")
            journey.shot(customer, "failed-customer")
            raise
        finally:
            app.close()


def main():
    journey = Journey()
    try:
        travel(journey)
    except Exception:
        traceback.print_exc()
        for name in ("platform.log", "app.log"):
            path = journey.path(name)
            if os.path.exists(path):
                with open(path, encoding="utf-8", errors="replace") as file:
                    print(f"--- {name}\n" + "".join(file.readlines()[-30:]), file=sys.stderr)
        print(f"{journey.passed} passed, 1 failed")
        return 1
    finally:
        shutil.rmtree(journey.folder, ignore_errors=True)
    print(f"Screenshots are in {os.path.normpath(SCREENS)}.")
    print(f"{journey.passed} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
