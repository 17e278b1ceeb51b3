# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""TigerVNC, FreeRDP and ssh from the case, with the customer in Chromium: he ticks what he allows
and reads out the code from his page, the expert types it, the tool starts, and a real server sees
it come. FreeRDP begins only once the expert has said that the certificate is the customer's, as ssh
in its own window; another certificate under the same address is refused. No password stands in a
list of processes. The customer ends each session on his page, and the program is gone."""

import os
import pwd
import socket
import subprocess
import sys
import time

from desktop import Desktop, wait_for
from remote_app import Remote
from remote_tool import NT_HASH, SECRET, free_port, leaks
from run import SCREENS, open_row
from service import Service
from trial import Trial

EMAIL = "lena.berger@demo.invalid"
TOOLS = {"vnc": ("TigerVNC", 1), "rdp": ("FreeRDP", 2), "ssh": ("SSH", 3)}
PROGRAMS = ("/usr/bin/xtigervncviewer", "/usr/bin/xfreerdp3", "/usr/bin/ssh", "/usr/bin/xterm")
ACCOUNT = pwd.getpwuid(os.getuid())
KNOWN_HOSTS = os.path.join(ACCOUNT.pw_dir, ".ssh/known_hosts_werkbank")


def parent(process):
    with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as file:
        return int(file.read().rsplit(")", 1)[1].split()[1])


class Consent(Remote):
    """The app and the customer's browser of `Remote`, and servers to connect to."""

    def programs(self):
        """The tools that run below our app."""
        found = []
        for process in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.readlink(f"/proc/{process}/exe") not in PROGRAMS:
                    continue
                above = int(process)
                while above > 1 and above != self.app.process.pid:
                    above = parent(above)
            except OSError:
                continue
            if above == self.app.process.pid:
                found.append(int(process))
        return found

    # ---- the customer's computer ---------------------------------------------------------------

    def serve(self, name, command, display=None, **options):
        """Its words are kept: only the server knows whether a session came about."""
        self.words = self.trial.path(name + ".log")
        with open(self.words, "wb") as out:
            return self.desktop.start(command, display, stdout=out, stderr=out, **options)

    def listens(self, port):
        def answers():
            with socket.socket() as one:
                return one.connect_ex(("127.0.0.1", port)) == 0
        wait_for(f"a server at {port}", answers)

    def said(self, words):
        with open(self.words, encoding="utf-8", errors="replace") as file:
            return words in file.read()

    def serve_vnc(self):
        stored, self.port = self.trial.path("vnc"), free_port()
        with open(stored, "wb") as file:
            subprocess.run(["tigervncpasswd", "-f"], input=SECRET.encode(), stdout=file, check=True)
        os.chmod(stored, 0o600)
        self.serve("xvnc", ["Xvnc", f":{1000 + self.port % 20000}", "-rfbport", str(self.port),
                            "-localhost", "-SecurityTypes", "VncAuth", "-PasswordFile", stored,
                            "-geometry", "800x600", "-Log", "*:stderr:100"])
        self.listens(self.port)

    def serve_rdp(self, home, port=None):
        """Each home has a certificate of its own, whose fingerprint this gives."""
        accounts, folder = self.trial.path("sam"), self.trial.path(home)
        os.mkdir(folder)
        with open(accounts, "w", encoding="utf-8") as file:
            file.write(f"erika:::{NT_HASH}:::\n")
        self.port = port or free_port()
        # It keeps its words to itself until a whole block of them is there.
        self.rdp = self.serve(home, ["stdbuf", "-oL", "freerdp-shadow-cli3", f"/port:{self.port}",
                                     "/bind-address:127.0.0.1", f"/sam-file:{accounts}",
                                     "/sec:nla", "/log-level:DEBUG"],
                              self.desktop.new_display(1024, 768),
                              env={"HOME": folder, "XDG_CONFIG_HOME": folder})
        self.listens(self.port)
        said = subprocess.run(["openssl", "x509", "-noout", "-fingerprint", "-sha256", "-in",
                               os.path.join(folder, "freerdp/shadow/shadow.crt")],
                              capture_output=True, text=True, check=True).stdout
        return said.split("=")[1].strip()

    def serve_ssh(self):
        """For the account that runs this, with a key that an agent holds."""
        folder, self.port = self.trial.path("ssh"), free_port()
        os.mkdir(folder)
        for key in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f",
                            os.path.join(folder, key)], check=True)
        with open(os.path.join(folder, "config"), "w", encoding="utf-8") as file:
            file.write(f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\n"
                       f"AuthorizedKeysFile {folder}/user.pub\nStrictModes no\nUsePAM no\n"
                       "PasswordAuthentication no\nPidFile none\nLogLevel VERBOSE\n")
        if os.getuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        self.serve("sshd", ["/usr/sbin/sshd", "-D", "-e", "-f", os.path.join(folder, "config")])
        self.listens(self.port)

    def agent(self):
        """Holds the key of serve_ssh(); the app has to begin with it."""
        self.socket = self.trial.path("agent")
        self.desktop.start(["ssh-agent", "-D", "-a", self.socket], stdout=subprocess.DEVNULL)
        wait_for("the agent", lambda: os.path.exists(self.socket))
        self.desktop.env["SSH_AUTH_SOCK"] = self.socket

    # ---- one session ---------------------------------------------------------------------------

    def ask_with(self, tool, rights):
        name, place = TOOLS[tool]
        if self.app.find("remoteTool") is None:
            wait_for("the question for a session", lambda: self.opens())
        self.app.activate()
        wait_for("the tool chosen", lambda: self.choose(name, place))
        if tool == "vnc":
            self.app.press("remoteRight_control")
        self.app.fill("remoteReason", "I would like to look at what starts with the computer.")
        self.app.press("remoteAskSend")
        self.browser.wait("#remote-allow")
        for right in rights:
            self.browser.click(f"#remote-right-{right}")
        self.browser.click("input[name=backup][value=yes]")

    def opens(self):
        again = self.app.find("remoteAgain")
        if again:
            self.app.press("remoteAgain")
        elif self.app.find("remoteTool") is None:
            self.app.press("remoteButton")
            time.sleep(0.5)
        return self.app.find("remoteTool") is not None

    def choose(self, name, place):
        node = self.app.find("remoteTool")
        if not node or not node.grab_focus():
            return False
        self.app.key(*["Up"] * 8, *["Down"] * place)
        return self.app.shows(name)

    def allow_by_code(self):
        self.browser.click("#remote-allow")
        self.browser.wait("#remote-code")
        self.app.wait("remoteProof")
        assert not self.programs(), "a program runs before the code"
        assert self.app.find("toolStart") is None, "it can be started before the code"
        self.app.fill("remoteCode", self.browser.text("#remote-code").replace(" ", ""))
        self.app.press("remoteCodeSend")
        self.app.wait("toolStart")

    def start(self, user=None):
        self.app.fill("toolField_host", "127.0.0.1")
        self.app.fill("toolField_port", str(self.port))
        if user:
            self.app.fill("toolField_user", user)
        self.app.fill("toolSecret", SECRET)
        self.app.press("toolStart")

    def connected(self, sign, name):
        wait_for(f"the server sees {name}", lambda: self.said(sign), 40)
        self.app.wait_text(f"{name} is running")
        found, seen = leaks()
        assert not found and seen > 10, found
        self.trial.shot(self.app, name.split()[0])
        return seen

    def end_on_the_page(self):
        self.browser.wait("#remote-tool-over")
        self.trial.shot(self.browser, "page")
        at = time.monotonic()
        self.browser.click("#remote-tool-over")
        wait_for("the program gone", lambda: not self.programs(), 10)
        took = time.monotonic() - at
        self.app.wait_text("stopped it")
        assert took < 5, f"{took:.1f} s"
        return took


def vnc(c, trial):
    c.serve_vnc()
    c.ask_with("vnc", ("see", "control"))
    c.allow_by_code()
    c.start()
    seen = c.connected("Server default pixel format", "TigerVNC")
    took = c.end_on_the_page()
    trial.step(f"TigerVNC: allowed in Chromium, the server has taken its password, which stands in "
               f"none of {seen} command lines and environments; ended on the page, gone after "
               f"{took:.1f} s")


def rdp(c, trial):
    fingerprint = c.serve_rdp("rdp")
    c.ask_with("rdp", ("see", "control"))
    c.allow_by_code()
    c.start("erika")
    c.app.wait("toolTrust", 30)
    c.app.wait_text(fingerprint)
    trial.shot(c.app, "fingerprint")
    assert not c.programs() and not c.said("CONNECTION_STATE_NLA"), "started without an answer"
    c.app.press("toolTrust")
    seen = c.connected("--> CONNECTION_STATE_ACTIVE", "Remote Desktop (FreeRDP)")
    took = c.end_on_the_page()
    trial.step(f"FreeRDP: the app asks with the fingerprint that openssl reads, {fingerprint[:11]}…; "
               f"trusted, it connects, no password in {seen} command lines and environments; ended "
               f"on the page, gone after {took:.1f} s")


def other_certificate(c, trial):
    """The same address, known by now, with another certificate."""
    c.rdp.terminate()
    c.rdp.wait(10)
    c.serve_rdp("another", c.port)
    c.ask_with("rdp", ("see", "control"))
    c.allow_by_code()
    c.start("erika")
    c.app.wait_text("another certificate than the one that you trusted", 30)
    trial.shot(c.app, "another")
    assert c.app.find("toolTrust") is None and not c.programs(), "asked or started all the same"
    c.browser.click("#remote-tool-over")
    c.app.wait_text("stopped it")
    assert not c.said("--> CONNECTION_STATE_ACTIVE")
    trial.step("With another certificate under that address: refused, told as such, nothing started")


def ssh(c, trial):
    c.serve_ssh()
    subprocess.run(["ssh-add", "-q", c.trial.path("ssh/user")], check=True,
                   env=dict(c.desktop.env, SSH_AUTH_SOCK=c.socket))
    c.ask_with("ssh", ("see", "control", "files"))
    c.allow_by_code()
    c.start(ACCOUNT.pw_name)
    wait_for("ssh at the server", lambda: c.said("Connection from"), 30)
    time.sleep(1.5)
    assert not c.said("Accepted publickey for"), "connected to a computer that is not known"
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--class", "xterm",
                    "windowfocus", "--sync", "type", "--delay", "20", "yes\n"], check=True,
                   timeout=20, capture_output=True,
                   env=dict(c.desktop.env, DISPLAY=c.app.display))
    seen = c.connected("Accepted publickey for", "SSH")
    took = c.end_on_the_page()
    trial.step(f"ssh: asks in its terminal whether it is the right computer, then connects; no "
               f"password in {seen} command lines and environments; ended on the page, gone after "
               f"{took:.1f} s")


def forget(port, was_there):
    """What the account's own list of known computers has got from this."""
    if not os.path.exists(KNOWN_HOSTS):
        return
    subprocess.run(["ssh-keygen", "-R", f"[127.0.0.1]:{port}", "-f", KNOWN_HOSTS],
                   capture_output=True, check=False)
    if os.path.exists(KNOWN_HOSTS + ".old"):
        os.remove(KNOWN_HOSTS + ".old")
    if not was_there and os.path.getsize(KNOWN_HOSTS) == 0:
        os.remove(KNOWN_HOSTS)


def travel(trial):
    had_known_hosts = os.path.exists(KNOWN_HOSTS)
    with Desktop() as desktop, Service(trial.path("platform"),
                                       log=trial.path("platform.log")) as service:
        desktop.env["PATH"] = trial.shim + ":" + desktop.env["PATH"]
        consent = Consent(trial, desktop, service, service, "en")
        try:
            consent.agent()
            consent.app.start()
            trial.sign_in(consent.app, EMAIL)
            consent.request()
            open_row(consent.app, "81…")
            consent.app.wait("offerAccept")
            consent.app.accept_offer()
            consent.app.wait_text("Maria Huber")
            for part in (vnc, rdp, other_certificate, ssh):
                part(consent, trial)
        except BaseException:
            trial.shot(consent.app, "failed")
            trial.shot(consent.browser, "failed-page")
            raise
        finally:
            consent.close()
            forget(consent.port, had_known_hosts)


if __name__ == "__main__":
    os.makedirs(SCREENS, exist_ok=True)
    sys.exit(Trial("consent").run(travel))
