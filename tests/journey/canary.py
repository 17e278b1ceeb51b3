# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that exist nowhere else go through every text of a case; then all that the app and the
platform have written is searched for them: while both run, after both were killed, after both have
ended. The same search finds every word in the opened stores, so it would have seen them."""

import os
import random
import shutil
import string
import subprocess
import sys
import time

from app import App
from desktop import Desktop, wait_for
from foreign import customer, order
from run import open_row, say
from service import MailSink, Service
from stores import Scan, open_platform, open_profile
from trial import Trial

EMAIL = "lena.berger@demo.invalid"
PLAIN_SQLITE = "libsqlite3.so.0"


def new_words():
    """One per place where a text can be. Those that a person types here are plain ASCII."""
    drawn = random.SystemRandom()

    def word(middle=""):
        letters = [drawn.choice(string.ascii_lowercase) for _ in range(18)]
        return "".join(letters[:9]) + middle + "".join(letters[9:])

    words = {place: word("ü") for place in (
        "request", "device", "name", "message of the customer", "file of the customer")}
    words |= {place: word() for place in (
        "mail", "area", "file name of the customer", "message of the expert", "note", "draft",
        "file of the expert", "file name of the expert", "solution")}
    words["phone"] = "".join(drawn.choice(string.digits) for _ in range(12))
    return words


class Canaries:
    def __init__(self, trial, desktop, service):
        self.trial, self.desktop, self.service = trial, desktop, service
        self.words = new_words()
        self.begun = time.time()
        self.inputs = os.path.join(trial.folder, "inputs")
        os.mkdir(self.inputs)
        os.chdir(self.inputs)
        self.app = App(desktop, desktop.new_display(1280, 720), trial.path("app"),
                       ["--platform", service.origin], log=trial.path("app.log"),
                       env={"TMPDIR": trial.path("tmp")})

    # ---- the session ---------------------------------------------------------------------------

    def request(self):
        w = self.words
        status, made = order(
            self.service.origin, description=f"Seit gestern {w['request']} ist das Telefon tot.",
            device=f"Box {w['device']}",
            customer={"name": f"Maria {w['name']}", "email": f"{w['mail']}@kunde.invalid",
                      "phone": w["phone"], "postcode": "81547", "city": w["area"]})
        assert status == 201, made
        open_row(self.app, "81…")
        self.app.wait("offerAccept")
        self.app.accept_offer()
        self.app.wait_text(w["name"])
        self.session = made["session"]
        return customer(self.service.origin, self.session)

    def talk(self, seen):
        w = self.words
        text = f"Das ist {w['file of the customer']}.\n" * 40
        file = seen.upload(seen.case, f"{w['file name of the customer']}.log", text.encode(),
                           "text/plain")
        verdict = seen.do("message.send", {"message": file["blob"], "case": seen.case,
                                           "text": w["message of the customer"], "files": [file]})
        assert verdict["result"] == "done", verdict
        self.app.wait_text(w["message of the customer"])
        self.app.wait_text(w["file of the customer"])
        self.attach()
        say(self.app, w["message of the expert"])
        seen.until(lambda: w["message of the expert"] in [m["text"] for m in seen.all("message")],
                   "the expert's message")
        answer = next(m for m in seen.all("message") if m["text"] == w["message of the expert"])
        content = seen.download(seen.case, answer["files"][0]["blob"])
        assert w["file of the expert"].encode() in content
        self.app.key("ctrl+shift+r")
        self.app.fill("composerNote", w["note"])
        self.app.press("composerSend")
        self.app.key("ctrl+r")
        self.app.fill("composerReply", w["draft"])
        wait_for("the draft kept", lambda: self.app.shows("Draft saved"))

    def attach(self):
        """By the app's dialog, which begins where the app was started."""
        path = os.path.join(self.inputs, self.words["file name of the expert"] + ".txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"Das ist {self.words['file of the expert']}.\n" * 40)
        self.app.press("attachButton")
        file = self.app.wait("fileDialogDelegate0")
        self.trial.shot(self.app, "dialog")
        self.app.double_click(file)
        self.app.wait_gone("fileDialogDelegate0")
        self.app.wait_text(os.path.basename(path))

    # ---- the search ----------------------------------------------------------------------------

    def search(self, when):
        scan = Scan(self.words)
        for folder in (self.trial.folder, self.desktop.folder):
            scan.folder(folder, without=set(self.input_files()))
        for place in ("/tmp", "/var/tmp", "/dev/shm"):
            self.search_new(scan, place)
        assert scan.files > 20 and scan.bytes > 100_000, "there was nothing to search"
        assert not scan.hits, f"{len(scan.hits)} hits: {scan.hits[:20]}"
        self.trial.step(f"{when}: {len(self.words)} words, 10 spellings each, are in none of "
                        f"{scan.files} files ({scan.bytes / 1e6:.1f} MB)")

    def input_files(self):
        return [os.path.join(self.inputs, name) for name in os.listdir(self.inputs)]

    def search_new(self, scan, place):
        """Loose files that appeared since the beginning, whoever wrote them."""
        for entry in os.scandir(place) if os.path.isdir(place) else []:
            try:
                if entry.is_file(follow_symlinks=False) and entry.stat().st_ctime > self.begun \
                        and entry.stat().st_size < 50_000_000:
                    with open(entry.path, "rb") as file:
                        scan.data(entry.path, file.read())
            except OSError:  # somebody else's, gone meanwhile
                continue

    def control(self):
        """The words must be found in what the stores hold, or the search is blind."""
        opened = {"platform": open_platform(self.service.data, self.trial.path("content-platform")),
                  "app": open_profile(self.desktop, self.app.data, self.trial.path("content-app"))}
        # A draft stays where it is typed; an expert is never told how to reach the customer.
        nowhere = {"platform": {"draft"}, "app": {"mail", "phone"}}
        for store, folder in opened.items():
            found = Scan(self.words).folder(folder).found()
            missing = set(self.words) - found - nowhere[store]
            assert not missing, f"the {store}'s opened stores do not show {missing}"
            self.trial.step(f"Control: the same search finds {len(found)} of {len(self.words)} "
                            f"words in the opened store of the {store}")
            shutil.rmtree(folder)


    # ---- foreign eyes --------------------------------------------------------------------------

    def databases(self):
        return [os.path.join(path, name)
                for folder in (self.trial.folder, self.desktop.folder)
                for path, _, names in os.walk(folder) for name in names if name.endswith(".db")]

    def plain_sqlite(self, when):
        """The ordinary program must see noise in every database."""
        files = self.databases()
        assert len(files) >= 3, files
        for file in files:
            with open(file, "rb") as opened:
                assert not opened.read(16).startswith(b"SQLite format"), f"{file} is plain text"
            seen = subprocess.run(["sqlite3", "-readonly", file, ".tables"], capture_output=True,
                                  text=True, check=False)
            assert seen.returncode != 0 and not seen.stdout.strip(), f"sqlite3 reads {file}: {seen}"
        self.trial.step(f"{when}: sqlite3 opens none of {len(files)} databases")

    def preloaded(self, which):
        """With the ordinary library forced into them, the programs encrypt as ever."""
        self.service.log = self.trial.path("platform-preload.log")
        self.app.log = self.trial.path("app-preload.log")
        os.environ["LD_PRELOAD"] = PLAIN_SQLITE
        try:
            self.service.start()
        finally:
            del os.environ["LD_PRELOAD"]
        assert has_loaded(self.service.process.pid), "the platform runs without the library"
        self.app.options = ["--platform", self.service.origin]
        self.app.env = {**self.app.env, "LD_PRELOAD": PLAIN_SQLITE}
        self.app.start()
        wait_for("the app with the library", lambda: has_loaded(self.app.process.pid))
        if which == "new":
            self.trial.sign_in(self.app, EMAIL)
        self.app.wait("casesList", 60)
        wait_for("the app connected", lambda: self.app.shows("Connected"), 30)
        status, _ = order(self.service.origin, description=f"Noch etwas: {self.words['request']}.")
        assert status == 201
        self.app.wait_text("81…")
        self.search(f"With the plain library in both, {which} stores, while they run")
        self.app.kill()
        self.service.kill()
        self.plain_sqlite(f"With the plain library in both, {which} stores, after kill -9")


def has_loaded(pid):
    with open(f"/proc/{pid}/maps", encoding="utf-8", errors="replace") as maps:
        return "libsqlite3.so" in maps.read()


def live(c, trial):
    c.app.start()
    trial.sign_in(c.app, EMAIL)
    seen = c.request()
    c.talk(seen)
    seen.close()
    trial.shot(c.app, "canaries")
    trial.step(f"{len(c.words) - 1} words went through request, offer, messages, note, draft and "
               "files")
    c.search("While both run")
    c.app.kill()
    c.service.kill()
    c.search("After kill -9 of both")
    c.plain_sqlite("After kill -9 of both")
    c.service.start()
    c.app.start()
    c.app.wait("casesList", 60)
    wait_for("the app connected", lambda: c.app.shows("Connected"), 30)
    open_row(c.app, c.words["request"])
    c.app.wait_text(c.words["draft"])
    solve(c)
    c.app.close()
    c.service.close()
    c.search("After both have ended")
    c.plain_sqlite("After both have ended")
    c.control()
    c.preloaded("existing")
    c.service.data, c.service.port, c.app.data = trial.path("platform-2"), 0, trial.path("app-2")
    c.preloaded("new")


def solve(c):
    c.app.press("solveButton")
    c.app.fill("solveText", c.words["solution"])
    c.app.press("solveSend")
    seen = customer(c.service.origin, c.session)
    seen.until(lambda: seen.all("case")[0]["solution"] == c.words["solution"], "solved", 30)
    seen.close()
    c.trial.step("Both are back, the draft is there; the case is solved")


def travel(trial):
    os.mkdir(trial.path("tmp"))
    os.environ["TMPDIR"] = trial.path("tmp")  # the platform's and the app's
    with Desktop() as desktop, MailSink() as mails, \
            Service(trial.path("platform"), log=trial.path("platform.log"),
                    options=["--smtp", mails.address,
                             "--mail-from", "demo@werkbank.invalid"]) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        canaries = Canaries(trial, desktop, service)
        try:
            live(canaries, trial)
        except BaseException:
            trial.shot(canaries.app, "failed")
            raise
        finally:
            canaries.app.close()


if __name__ == "__main__":
    sys.exit(Trial("canary").run(travel))
