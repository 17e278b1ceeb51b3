# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that want to be more than text, from customers in Chromium and on the wire, from a payer's
bank and an applicant's page, on the screens of expert, dispatcher, finance and onboarding: nobody
comes to a listener or to the proxy of the environment, nothing crashes or warns, each text stands
in the window as it was written, less what the border takes away, and no piece of work of the
window's thread takes longer than a tenth of a second of a processor; the opening of a case,
which takes longer with plain texts as well, no longer than that.

    hostile.py [expert|dispatcher|finance|applicant]…"""

import os
import re
import sys
import time
from xml.sax.saxutils import escape

from websockets.exceptions import ConnectionClosed

import bank
import foreign
import onboarding
from app import App, press_node
from blocked import Trap, Work
from desktop import Desktop, wait_for
from finance import IBAN, TENANT, Person
from run import SCREENS, open_row
from service import MailSink, Service
from trial import Trial
from webdriver import Browser

EMAIL = "lena.berger@demo.invalid"
MOST_MS = 100
OPENING_MS = 300  # of offer and case, whatever they say: a plain one took 60 to 240
LONG_LINE = 10_000_000
PLAIN = "Maria Huber"  # the customer of the case that is opened first
# Of the machine's language, and of a look at what has gone since.
USUAL = ("Detected locale", "Could not find accessible on path")
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
SET = """const e = document.querySelector(arguments[0]); e.value = arguments[1];
    e.dispatchEvent(new Event('input', {bubbles: true}));
    e.dispatchEvent(new Event('change', {bubbles: true}));"""


def corpus(trap):
    """Name: (as it is sent, as it has to stand there)."""
    same = {
        "image": f'<img src="{trap.origin}/q.png">',
        "image without quotes": f"<img src={trap.origin}/r.png>",
        "huge image": "<img width=2000000000 height=2000000000>",
        "anchor": f'<a href="{trap.origin}/a">Rechnung</a>',
        "style": f"<style>@import url({trap.origin}/s.css)</style>",
        "file": '<img src="file:///proc/self/environ">',
        "placeholders": "%1 %2 %n %L1 %%",
        "script": '"; Qt.quit(); //${1+1}',
        "entities": "&lt;img&gt; &#60;b&#62; &Save &&&",
        "emoji": "\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F3FD \U0001F1E9\U0001F1EA",
        "right to left": "\u05d0\u05d1\u05d2 kabel.log \u0627\u0628",
        "formula": "=HYPERLINK(\"http://x.invalid\";\"y\")",
    }
    changed = {
        "overrides": ("rechnung\u202egnp.exe\u202c \u2067x\u2069",
                      "rechnung\ufffdgnp.exe\ufffd \ufffdx\ufffd"),
        "colours": ("rot\x1b[31mrot\x1b[0m \x1b]8;;http://x.invalid\x07da", "rotrot da"),
        "controls": ("nul\x00bell\x07back\x08", "nulbellback"),
        "zalgo": ("Z" + "\u0351\u036b\u0343\u036a\u0302\u0350" * 4 + "algo",
                  "Z\u0351\u036b\u0313\u036aalgo"),
    }
    return {name: (text, text) for name, text in same.items()} | changed


class Seen:
    """A window that is watched while it shows what others have written."""

    def __init__(self, trial, app, person):
        self.trial, self.app, self.person = trial, app, person
        self.work = Work(app.process.pid)
        self.since = time.monotonic()
        self.steps = []
        self.plain = 0.0

    def begin(self):
        """What is shown for the first time is made then, for a plain text as well."""
        time.sleep(1)
        cpu, wall = self.work.longest(self.since)
        self.plain = cpu
        print(f"    {self.person}, with plain texts: {cpu:.0f} ms on a processor, {wall:.0f} ms on "
              "the clock", flush=True)
        self.since = time.monotonic()

    def text(self):
        return "\n".join(self.app.names()).translate(ISOLATES)

    def shows(self, *texts):
        """Each of them, somewhere on what is shown."""
        self.steps.append((time.monotonic(), texts[0][:24]))
        missing = []

        def all_there():
            whole = self.text()
            missing[:] = [text for text in texts if text not in whole]
            return not missing
        try:
            wait_for("the texts", all_there, 15)
        except AssertionError:
            self.trial.shot(self.app, "missing")
            raise AssertionError(f"{self.person} does not see {missing!r}") from None
        self.clean()

    def clean(self):
        bad = [c for c in self.text() if ord(c) < 32 and c not in "\n\t"
               or c in "\u202a\u202b\u202c\u202d\u202e\x7f\x9b"]
        assert not bad, f"{self.person}: {bad!r} in the window"

    def close(self):
        """Nobody may have noticed anything."""
        self.work.stop()
        cpu, wall = self.work.longest(self.since)
        assert self.app.process.poll() is None, f"{self.person}: ended"
        with open(self.app.log, encoding="utf-8", errors="replace") as file:
            said = [line for line in file if re.match("(warning|critical|fatal)", line)
                    and not any(usual in line for usual in USUAL)]
        self.app.close()
        assert not said, f"{self.person}: {said}"
        print(f"    {self.person}: longest piece of work {cpu:.0f} ms on a processor, {wall:.0f} "
              "ms on the clock", flush=True)
        slow = [(round(piece[0]), self.step_at(piece[2])) for piece in self.work.pieces
                if piece[2] > self.since and piece[0] > MOST_MS]
        if slow:
            print(f"    {self.person}: ms of work at once, after what: {slow}", flush=True)
        bad = [(ms, what) for ms, what in slow if what != PLAIN or ms > OPENING_MS]
        assert not bad, f"{self.person}: {bad}, with plain texts {self.plain:.0f}"

    def step_at(self, moment):
        return next((what for at, what in reversed(self.steps) if at < moment), "at first")


class Hostile:
    def __init__(self, trial, desktop, service, trap, proxy):
        self.trial, self.desktop, self.service = trial, desktop, service
        self.texts = corpus(trap)
        self.trap, self.proxy = trap, proxy
        # What goes to this computer goes straight, so to the trap; all else to the proxy.
        self.env = {"http_proxy": proxy.origin, "https_proxy": proxy.origin,
                    "all_proxy": proxy.origin, "no_proxy": "127.0.0.1,localhost"}
        self.display = desktop.new_display(1280, 720)
        self.folder = trial.path("files")
        os.mkdir(self.folder)

    def window(self, name, email, home):
        app = App(self.desktop, self.display, self.trial.path(name),
                  ["--platform", self.service.origin], log=self.trial.path(name + ".log"),
                  env=self.env).start()
        self.trial.sign_in(app, email, home=home)
        time.sleep(1)
        return Seen(self.trial, app, name)

    def said(self, *names):
        return [self.texts[name][1] for name in names]

    def nobody_came(self):
        assert not self.trap.came, self.trap.came
        assert not self.proxy.came, self.proxy.came

    # ---- customer and expert -------------------------------------------------------------------

    def request(self, browser):
        """The form in Chromium, with a text in each field."""
        browser.open(f"{self.service.origin}/t/demo/?lang=de")
        browser.script(SET, "#description", "Telefon tot nach Update der FRITZ!Box. "
                       + " ".join(text for text, _ in self.texts.values()))
        browser.click("#suggestions label, #suggestions button")
        fields = {"device": self.texts["overrides"][0],
                  "name": self.texts["image without quotes"][0],
                  "city": self.texts["huge image"][0], "phone": self.texts["colours"][0],
                  "postcode": "81667", "email": "maria.huber@kunde.invalid"}
        for name, text in fields.items():
            browser.script(SET, "#" + name, text)
        browser.click("#start-early")
        browser.click("#loses-right")
        browser.click("#submit")
        browser.wait("#composer-text", 30)

    def write(self, browser, text):
        browser.script(SET, "#composer-text", text)
        browser.click("#composer-send")

    def files(self, browser, seen):
        """As Chromium sends them, so without what no file name holds."""
        names = ["<img src=a>.log", "rechnung\u202egnp.txt", "-rf $(id) `id` '\".log",
                 "\U0001F468\u200D\U0001F469.txt", "L" * 240 + ".log"]
        for name in names:
            path = os.path.join(self.folder, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write("\x1b[31mrot\x1b[0m <b>fett</b> \u202egnp\n")
            browser.choose_file("#composer-file", path)
            browser.click("#composer-send")
            seen.shows(name.replace("\u202e", "\ufffd").replace("\u200d", "")[:60])
        self.trial.shot(seen.app, "files")
        long = os.path.join(self.folder, "zeile.log")
        with open(long, "w", encoding="utf-8") as file:
            file.write("anfang " + "W" * LONG_LINE + " ende\n")
        browser.choose_file("#composer-file", long)
        browser.click("#composer-send")

    def expert(self, browser):
        seen = self.window("expert", EMAIL, "casesList")
        try:
            foreign.order(self.service.origin, description="Der Drucker steht still.")
            open_row(seen.app, "81…")
            seen.app.wait("offerAccept")
            seen.app.accept_offer()
            seen.shows(PLAIN)
            seen.begin()
            self.request(browser)
            open_row(seen.app, "81…")
            seen.app.wait("offerAccept")
            seen.clean()
            self.trial.shot(seen.app, "offer")
            seen.app.accept_offer()
            seen.shows(*self.said("image without quotes"))
            self.trial.step("A request with a hostile text in each field is offered and taken")
            for name, (text, shown) in self.texts.items():
                self.write(browser, f"{name}: {text}")
                seen.shows(f"{name}: {shown}")
            self.trial.step(f"{len(self.texts)} messages from Chromium stand in the window as text")
            self.trial.shot(seen.app, "messages")
            self.write(browser, "lang " + "W" * 6_000)
            seen.shows("lang WWWWWWWW")
            self.files(browser, seen)
            seen.shows("zeile.log")
            self.viewer(seen)
            self.too_long(browser, seen)
        finally:
            seen.close()

    def viewer(self, seen):
        """The last file is the one with a single line of 10 MB."""
        app = seen.app

        def opened():
            links = app.nodes("fileOpen")
            if links:
                press_node(links[-1])
            return app.find("fileViewClose")
        try:
            wait_for("the viewer", opened, 40, every=0.5)
        except AssertionError:
            self.trial.shot(app, "no-viewer")
            raise
        wait_for("the line", lambda: "anfang WWW" in seen.text())
        for key in ("Down", "Page_Down", "w", "End", "Right", "ctrl+End", "ctrl+Home"):
            app.key(key)
            time.sleep(0.3)
        self.trial.shot(app, "viewer")
        app.key("Escape")
        app.wait_gone("fileViewClose")
        self.trial.step("A line of 10 MB opens in the viewer, wrapped and not")

    def too_long(self, browser, seen):
        """The same line as a message, on the wire that the page speaks: the border ends that
        connection, and all goes on."""
        session = browser.script("return Object.entries(localStorage)"
                                 ".find(([key]) => key.startsWith('wb.session.'))[1]")
        line = foreign.customer(self.service.origin, session.strip('"'))
        try:
            line.command("message.send", {"message": foreign.new_id(), "case": line.case,
                                          "text": "W" * LONG_LINE, "files": []})
        except ConnectionClosed:
            pass  # before all of it was said
        code, _ = line.wait_closed()
        # Without a code where the rest of the line was still on its way.
        assert code in (1009, None), f"closed with {code}"
        self.write(browser, "Danach geht es weiter.")
        seen.shows("Danach geht es weiter.")
        self.trial.step("As a message the line ends its connection; the talk goes on")

    # ---- the others ----------------------------------------------------------------------------

    def dispatcher(self):
        seen = self.window("dispatcher", "dispatch@demo.invalid", "deskList")
        try:
            name = self.texts["huge image"]
            status, made = foreign.order(
                self.service.origin, device=self.texts["colours"][0], title=self.texts["anchor"][0],
                customer={"name": name[0], "city": self.texts["style"][0]})
            assert status == 201, made
            lena = foreign.expert(self.service.origin, EMAIL, "quiet-lantern-seven-harbours")
            offer = lena.until(lambda: next((one for one in lena.all("offer")
                                             if one["case"] == made["case"]), None), "the offer")
            for command, args in (
                    ("offer.accept", {"offer": offer["id"], "case": made["case"]}),
                    ("case.give_back", {"case": made["case"],
                                        "reason": "\n".join(t for t, _ in self.texts.values())})):
                verdict = lena.do(command, args)
                assert verdict["result"] == "done", (command, verdict)
            lena.close()
            seen.shows("Set up telephony")
            whole = seen.text()
            told = [shown for _, shown in self.texts.values() if shown in whole]
            assert not told, f"the desk sees words of the case: {told}"
            self.trial.shot(seen.app, "desk")
        finally:
            seen.close()
        self.trial.step("The dispatcher's desk sees the case and none of its words")

    def finance(self):
        path = self.trial.path("in.xml")
        for name in ("image", "anchor", "style", "zalgo", "overrides", "entities", "placeholders"):
            text, _ = self.texts[name]
            bank.take(self.service.data, path, IBAN, bank.entry(
                1400, "CRDT", escape(text), text=escape(text)))
        person = Person(self.trial, self.desktop, self.service, "finance", bank.DESK[0])
        person.app.env = dict(self.env)
        person.start(self.trial)
        seen = Seen(self.trial, person.app, "finance")
        try:
            seen.shows(*self.said("image", "anchor", "style", "zalgo", "overrides", "entities"))
            seen.app.press("financeAction0")
            seen.app.wait("assignSearch")
            seen.clean()
            self.trial.shot(seen.app, "finance")
        finally:
            seen.close()
        self.trial.step("The finance desk shows payers' names and words as text")

    def applicant(self, browser, mails):
        person = {"first_name": "image without quotes", "last_name": "entities",
                  "birth_place": "overrides", "street": "style", "city": "zalgo"}
        person = {field: self.texts[name][0] for field, name in person.items()}
        while not mails.mails.empty():
            mails.mails.get()
        before = onboarding.PERSON
        onboarding.PERSON = dict(before, **person)
        try:
            onboarding.apply(browser, self.service.origin, mails)
        finally:
            onboarding.PERSON = before
        seen = self.window("onboarding", onboarding.FIRST, "applicantsList")
        try:
            app = seen.app
            app.fill("applicantsFilter", "img src")
            app.wait_text("<img src=")

            def opened():
                for node in app._walk(app.find("applicantsList")):
                    if "<img" in (node.get_name() or "") and node.get_role_name() == "list item":
                        return press_node(node)
                return False
            wait_for("the applicant's row", opened)
            seen.shows(*self.said("image without quotes", "entities"))
            self.trial.shot(app, "applicant")
        finally:
            seen.close()
        self.trial.step("An application with a hostile text in each field stands at the desk")


def travel(trial):
    mails, trap, proxy = MailSink(), Trap(), Trap()
    parts = sys.argv[1:] or ["expert", "dispatcher", "finance", "applicant"]
    with Desktop() as desktop, Service(
            trial.path("platform"), log=trial.path("platform.log"),
            options=["--smtp", mails.address, "--mail-from", "demo@demo.invalid"]) as service, \
            Browser(language="de", log=trial.path("chromium.log")) as browser:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        it = Hostile(trial, desktop, service, trap, proxy)
        for part in parts:
            arguments = {"expert": (browser,), "applicant": (browser, mails)}.get(part, ())
            getattr(it, part)(*arguments)
            it.nobody_came()
        trial.step("Nobody came to the listener or to the proxy")


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("hostile").run(travel))
