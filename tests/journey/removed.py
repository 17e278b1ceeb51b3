# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An expert loses a case while his computer is offline: the dispatcher gives it to somebody else.
When the computer is back nothing of the case reaches it any more, what it had is gone from its
disk, and of the text that he had typed meanwhile he is told that it was refused, and keeps it until
he throws it away."""

import os
import shutil
import sys

from app import App
from desktop import Desktop, wait_for
from foreign import Client, SignIn, customer, new_id, order
from proxy import Proxy, frames, websocket_messages
from run import open_row, say
from service import Service
from stores import Scan, open_profile, profile_folder, rows
from trial import PASSWORD, Trial

EMAIL = "lena.berger@demo.invalid"
OTHER, DISPATCHER = "Lukas Huber", "dispatch@demo.invalid"
# What he had or would get; single words that stand nowhere else, so that an index shows them, too.
HAD = {"request": "Zwergpinguinkaltfront", "customer": "Quittenhobel", "device": "Rundholzkeil",
       "message of the customer": "Fliederbuschmikado", "message of the expert": "Hagelzuckerboje",
       "file": "Nebelkerzentango", "file name": "Torfmoosflöte", "note": "Kreidefelsenpolka"}
LATER = {"reason": "Sumpfdotterblende", "message after": "Walnussteleskop",
         "file after": "Wacholderfunk", "file name after": "Sauerampferradar"}
OWN = "Gletscherspaltenpost"
REFUSED = 2  # of local.db's commands


class Removed:
    def __init__(self, trial, desktop, service, proxy):
        self.trial, self.desktop, self.service, self.proxy = trial, desktop, service, proxy
        self.app = App(desktop, desktop.new_display(1280, 720), trial.path("app"),
                       ["--platform", proxy.origin], log=trial.path("app.log"))

    # ---- before --------------------------------------------------------------------------------

    def work(self):
        """A case with everything that a case can have."""
        self.dispatcher = SignIn(self.proxy.origin).sign_in(DISPATCHER, PASSWORD)
        status, made = order(self.service.origin, description=f"Es geht um {HAD['request']}.",
                             device=HAD["device"], customer={"name": f"Maria {HAD['customer']}"})
        assert status == 201, made
        self.case = made["case"]
        open_row(self.app, "81…")
        self.app.wait("offerAccept")
        self.app.accept_offer()
        self.app.wait_text(HAD["customer"])
        self.seen = customer(self.service.origin, made["session"])
        self.send(HAD["message of the customer"], HAD["file name"], HAD["file"])
        self.app.wait_text(HAD["message of the customer"])
        self.app.wait_text(HAD["file"])
        # First the note: commands of one case keep their order, so that it is there with the message.
        self.app.key("ctrl+shift+r")
        self.app.fill("composerNote", HAD["note"])
        self.app.press("composerSend")
        self.app.key("ctrl+r")
        say(self.app, HAD["message of the expert"])
        self.seen.until(lambda: HAD["message of the expert"] in self.talk(), "his message")
        blobs = os.listdir(os.path.join(profile_folder(self.app.data), "blobs"))
        assert blobs, "the file is shown and not kept"
        self.trial.step("The expert has a case: messages both ways, a note, a file that is kept "
                        "here")

    def talk(self):
        return [message["text"] for message in self.seen.all("message")]

    def send(self, text, name, content):
        file = self.seen.upload(self.case, name + ".log", f"Hier steht {content}.\n".encode() * 20,
                                "text/plain")
        verdict = self.seen.do("message.send", {"message": new_id(), "case": self.case,
                                                "text": text, "files": [file]})
        assert verdict["result"] == "done", verdict

    # ---- offline -------------------------------------------------------------------------------

    def go_offline(self):
        self.proxy.refuse = True
        self.proxy.drop()
        self.app.wait_text("No connection", 60)
        say(self.app, OWN)
        self.app.wait_text(OWN)
        self.trial.shot(self.app, "offline")
        self.trial.step("Without a connection he types a message; it waits")

    def take_away(self):
        who = self.dispatcher
        desk = Client(self.service.origin, who.access, who.device).connect()
        other = next(body for body in desk.all("desk_expert") if body["name"] == OTHER)
        verdict = desk.do("case.assign", {"case": self.case, "account": other["id"],
                                          "reason": f"Wegen {LATER['reason']}."})
        assert verdict["result"] == "done", verdict
        desk.close()
        self.seen.until(lambda: self.seen.all("case")[0]["assignee_name"] == OTHER, "the change")
        self.send(LATER["message after"], LATER["file name after"], LATER["file after"])
        self.trial.step("Meanwhile the dispatcher gives the case to somebody else, and the "
                        "conversation goes on there")

    # ---- back ----------------------------------------------------------------------------------

    def come_back(self):
        self.proxy.kept.clear()
        self.proxy.keep = True
        self.proxy.refuse = False
        wait_for("the app connected", lambda: self.app.shows("Connected"), 60)
        self.app.wait_text("This case is no longer yours.", 30)
        self.trial.shot(self.app, "gone")
        self.seen.follow(2)
        assert OWN not in self.talk(), "the customer got it"
        for text in [*HAD.values(), *LATER.values()]:
            assert not self.app.shows(text), f"“{text}” is still in the window"
        self.trial.step("Connected again, the window says that the case is no longer his, and "
                        "shows nothing of it")

    def frames(self):
        """What the platform has said since."""
        streams = [bytes(kept["platform"]) for kept in self.proxy.kept]
        scan = Scan({**HAD, **LATER, "own": OWN})
        for stream in streams:
            scan.data("wire", stream)
            for opcode, message in websocket_messages(stream):
                assert opcode == 1, "a file came"
                scan.data("frame", message)
        assert not scan.hits, scan.hits
        said = [frame for stream in streams for frame in frames(stream)]
        scope = f"case:{self.case}"
        changes = [change for frame in said if frame["t"] == "batch" for change in frame["changes"]
                   if change["scope"] == scope]
        assert [change["op"] for change in changes] == ["revoke"], changes
        pages = [frame for frame in said if frame["t"] == "page" and frame["scope"] == scope]
        assert not any(page["rows"] for page in pages), "rows of the case came in a page"
        verdicts = [frame for frame in said if frame["t"] == "verdict"]
        assert [verdict["result"] for verdict in verdicts] == ["refused"], verdicts
        self.trial.step("Of the case the platform has said one thing, “revoke”, in "
                        f"{len(said)} frames; his message was refused as {verdicts[0]['code']}")

    def disk(self, when, own):
        """The opened stores: rows, index of words, free pages, files."""
        content = open_profile(self.desktop, self.app.data, self.trial.path("content"))
        scan = Scan({**HAD, **LATER}).folder(content)
        assert not scan.hits, f"{when}: {scan.hits}"
        left = [row for row in rows(content, "cache") if self.case in row]
        assert not left, f"{when}: cache.db still knows the case: {left}"
        with open(os.path.join(content, "words.txt"), encoding="utf-8") as file:
            words = set(file.read().split())
        assert "outlook" in words, "the index of words could not be read"
        blobs = os.listdir(os.path.join(profile_folder(self.app.data), "blobs"))
        assert not blobs, f"{when}: {blobs}"
        mine = [row for row in rows(content, "local", "command") if self.case in row]
        texts = [row for row in mine if OWN in "".join(row)]
        assert len(texts) == own, f"{when}: his text is there {len(texts)} times"
        for row in texts:
            assert str(REFUSED) == row[11], row
        shutil.rmtree(content)


def lose(r, trial):
    r.app.start()
    trial.sign_in(r.app, EMAIL)
    r.work()
    content = open_profile(r.desktop, r.app.data, trial.path("content"))
    found = Scan(HAD).folder(content).found()
    assert found == set(HAD), f"the search is blind for {set(HAD) - found}"
    shutil.rmtree(content)
    trial.step("Control: the search finds all of it in the opened stores")
    r.go_offline()
    r.take_away()
    r.come_back()
    r.frames()
    r.app.kill()
    r.disk("after kill -9", 1)
    r.app.start()
    r.app.wait("casesList", 60)
    wait_for("the app connected", lambda: r.app.shows("Connected"), 30)
    r.app.close()
    r.disk("after the end", 1)
    trial.step("Nothing of it is in the opened cache.db, its index, its free pages or the files; "
               "local.db holds his own text as refused")
    discard(r, trial)


def discard(r, trial):
    r.app.start()
    r.app.wait("casesList", 60)
    r.app.key("ctrl+shift+o")
    r.app.wait("waitingRow")
    r.app.wait_text(OWN)
    assert r.app.shows("Copy")
    trial.shot(r.app, "refused")
    r.app.press("waitingRemove")
    r.app.wait_gone("waitingRow")
    r.app.close()
    r.disk("after he has thrown it away", 0)
    trial.step("The window shows it as refused, to copy or to throw away; then it is gone, too")


def travel(trial):
    proxy = Proxy()
    with Desktop() as desktop, Service(trial.path("platform"), log=trial.path("platform.log"),
                                       options=["--origin", proxy.origin]) as service:
        proxy.upstream = service.port
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        removed = Removed(trial, desktop, service, proxy)
        try:
            lose(removed, trial)
        except BaseException:
            trial.shot(removed.app, "failed")
            raise
        finally:
            removed.app.close()
            proxy.close()


if __name__ == "__main__":
    sys.exit(Trial("removed").run(travel))
