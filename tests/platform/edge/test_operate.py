# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator does at the command line: keys, folders, accounts, the demo."""

import contextlib
import json
import os
import pty
import shutil
import signal
import stat
import subprocess
import tempfile
import termios
import threading
import time
import unittest

from websockets.exceptions import ConnectionClosed

import foreign
from desktop import wait_for
from service import PROGRAM, Service
from stand import DEMO_EXPERT, DEMO_PASSWORD, EMAIL, PASSWORD, Platform, run


class FolderTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="werkbank-operate-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.data = os.path.join(self.folder, "data")

    def key_file(self, text=None, mode=0o600):
        path = os.path.join(self.folder, "key")
        with open(path, "w", encoding="ascii") as file:
            file.write(os.urandom(32).hex() if text is None else text)
        os.chmod(path, mode)
        return path

    def refusal(self, *arguments, env=None):
        code, out, problem = run(*arguments, env=env)
        self.assertNotEqual(code, 0)
        self.assertNotIn("listening", out)
        return problem

    def test_without_a_key_nothing_starts_and_the_message_helps(self):
        problem = self.refusal("serve", "--data", self.data)
        self.assertIn("--key-file", problem)
        self.assertIn("openssl rand -hex 32", problem)
        self.assertFalse(os.path.exists(os.path.join(self.data, "platform.db")))

    def test_a_key_that_others_may_read_is_refused(self):
        problem = self.refusal("serve", "--data", self.data, "--key-file", self.key_file(mode=0o644))
        self.assertIn("chmod 600", problem)

    def test_a_file_that_is_no_key_is_refused(self):
        for text in ("", "abc", "x" * 64, os.urandom(31).hex(), os.urandom(33).hex()):
            self.assertIn("64 hexadecimal digits", self.refusal(
                "serve", "--data", self.data, "--key-file", self.key_file(text)))

    def test_the_service_managers_credential_is_taken(self):
        os.mkdir(os.path.join(self.folder, "credentials"))
        shutil.copy(self.key_file(), os.path.join(self.folder, "credentials", "werkbank.key"))
        env = dict(os.environ, CREDENTIALS_DIRECTORY=os.path.join(self.folder, "credentials"))
        code, _, problem = run("tenant", "add", "--data", self.data, "--slug", "kn", "--name", "KN",
                               env=env)
        self.assertEqual(code, 0, problem)

    def test_another_key_opens_nothing_and_breaks_nothing(self):
        key = self.key_file()
        arguments = ("tenant", "add", "--data", self.data, "--name", "KN", "--slug")
        self.assertEqual(run(*arguments, "one", "--key-file", key)[0], 0)
        other = key + ".other"
        with open(os.open(other, os.O_CREAT | os.O_WRONLY, 0o600), "w") as file:
            file.write(os.urandom(32).hex())
        self.refusal(*arguments, "two", "--key-file", other)
        self.assertEqual(run(*arguments, "two", "--key-file", key)[0], 0)

    def test_what_is_written_is_for_the_owner_only_and_no_plain_text(self):
        self.assertEqual(run("tenant", "add", "--data", self.data, "--slug", "kn", "--name",
                             "CANARY-TENANT", "--key-file", self.key_file())[0], 0)
        self.assertEqual(stat.S_IMODE(os.stat(self.data).st_mode), 0o700)
        for name in os.listdir(self.data):
            path = os.path.join(self.data, name)
            if name != "lock":
                self.assertEqual(stat.S_IMODE(os.stat(path).st_mode) & 0o077, 0, name)
            with open(path, "rb") as file:
                data = file.read()
            self.assertNotIn(b"CANARY", data)
            self.assertNotIn(b"SQLite format 3", data)

    def test_how_long_a_solved_case_waits_is_the_tenants_rule(self):
        where = ("--data", self.data, "--key-file", self.key_file(), "--slug")
        self.assertEqual(run("tenant", "add", *where, "kn", "--name", "KN")[0], 0)
        self.assertEqual(run("tenant", "rule", *where, "kn", "--close-hours", "48")[0], 0)
        self.assertEqual(run("tenant", "rule", *where, "kn", "--close-hours", "5")[0], 2)
        self.assertNotEqual(run("tenant", "rule", *where, "nobody", "--close-hours", "48")[0], 0)

    def test_mistakes_on_the_command_line_are_explained(self):
        for arguments in (("serve",), ("serve", "--data"), ("serve", "--data", self.data, "--x"),
                          ("serve", "--data", self.data, "--port", "99999"),
                          ("serve", "--data", self.data, "--smtp", "a:25"),
                          ("serve", "--data", self.data, "--signin-in", "3", "--signin-out", "4"),
                          ("account", "delete", "--data", self.data),
                          ("account", "add", "--data", self.data), ("dance",)):
            code, _, problem = run(*arguments)
            self.assertEqual(code, 2, arguments)
            self.assertTrue(problem.startswith("werkbank-platform: "), problem)

    def test_schema_and_version_are_printed(self):
        code, out, _ = run("schema")
        self.assertEqual(code, 0)
        schema = json.loads(out)
        self.assertIn("hello", schema["client"])
        self.assertIn("batch", schema["platform"])
        self.assertIn("offer.accept", schema["commands"])
        self.assertIn("case", schema["entities"])
        self.assertRegex(run("--version")[1], r"^werkbank-platform \d+\.\d+\.\d+$")

    # ---- demo

    def test_a_demo_serves_the_loopback_address_only(self):
        for address in ("0.0.0.0", "::", "localhost", "192.0.2.1", "127.0.0.2"):
            problem = self.refusal("serve", "--data", self.data, "--demo", "--address", address)
            self.assertIn("127.0.0.1", problem)
        self.assertFalse(os.path.exists(self.data))

    def test_a_demo_does_not_touch_a_folder_that_it_did_not_make(self):
        os.mkdir(self.data)
        with open(os.path.join(self.data, "letter.txt"), "w", encoding="ascii") as file:
            file.write("mine")
        self.assertIn("not made by --demo", self.refusal("serve", "--data", self.data, "--demo"))
        self.assertEqual(os.listdir(self.data), ["letter.txt"])

    def test_demo_data_is_never_served_as_real(self):
        with Service(self.data):
            pass
        problem = self.refusal("serve", "--data", self.data, "--key-file",
                               os.path.join(self.data, "werkbank.key"))
        self.assertIn("demo", problem)
        self.assertEqual(
            stat.S_IMODE(os.stat(os.path.join(self.data, "werkbank.key")).st_mode), 0o600)

    def test_a_demo_has_people_and_cases_and_comes_back_after_a_kill(self):
        with Service(self.data) as demo:
            client = foreign.expert(demo.origin, DEMO_EXPERT, DEMO_PASSWORD)
            self.assertEqual(client.all("profile")[0]["name"], "Lena Berger")
            states = sorted(case["state"] for case in client.all("case"))
            self.assertEqual(states, ["assigned", "assigned", "closed", "solved"])
            self.assertGreater(len(client.all("message")), 8)
            client.close()
            origin = demo.origin
            demo.kill()
            demo.start()
            self.assertEqual(demo.origin, origin)
            again = foreign.expert(demo.origin, DEMO_EXPERT, DEMO_PASSWORD)
            self.assertEqual(len(again.all("case")), 4)
            again.close()

    def demo_sign_in(self, line):
        """What comes out of the second pipe when `line` goes into the first."""
        app_out, platform_in = os.pipe()[::-1]
        platform_out, app_in = os.pipe()[::-1]
        os.set_inheritable(platform_in, True)
        os.set_inheritable(platform_out, True)
        demo = Service(self.data, options=["--signin-in", str(platform_in), "--signin-out",
                                           str(platform_out)])
        demo.start(pass_fds=(platform_in, platform_out))
        try:
            for fd in (platform_in, platform_out):
                os.close(fd)
            os.write(app_out, (line(demo) + "\n").encode())
            with open(app_in, "rb", closefd=True) as answer:
                redirect = answer.readline().decode().strip()
            os.close(app_out)
            return redirect
        finally:
            demo.close()

    def test_the_demo_signs_its_expert_in_by_two_pipes(self):
        flows = []

        def line(demo):
            flows.append(foreign.SignIn(demo.origin))
            return flows[0].address()

        redirect = self.demo_sign_in(line)
        self.assertTrue(redirect.startswith(flows[0].redirect + "?code="), redirect)
        self.assertIn(f"state={flows[0].state}", redirect)

    def test_the_demo_answers_nothing_but_its_own_page(self):
        for line in (lambda demo: "http://evil.example/signin?x=y", lambda demo: "nonsense",
                     lambda demo: demo.origin + "/token",
                     lambda demo: foreign.SignIn(demo.origin).address(
                         redirect_uri="http://evil.example/cb")):
            self.assertEqual(self.demo_sign_in(line), "")


class AccountTest(unittest.TestCase):
    def test_accounts_are_made_on_a_store_at_rest_and_on_a_running_platform(self):
        platform = Platform()
        self.addCleanup(platform.close)
        platform.add_tenant()          # at rest
        platform.start()
        account = platform.add_expert()  # through the admin socket
        self.assertRegex(account, r"^[0-9a-f-]{36}$")
        mode = os.stat(os.path.join(platform.data, "admin.sock")).st_mode
        self.assertTrue(stat.S_ISSOCK(mode))
        self.assertEqual(stat.S_IMODE(mode) & 0o077, 0)
        client = platform.expert()
        self.assertEqual(client.signed_in.account, account)

        # A new password ends what the old one opened.
        code, _, problem = platform.operate("account", "passwd", "--email", EMAIL,
                                            stdin="another-password-of-five-words\n")
        self.assertEqual(code, 0, problem)
        self.assertEqual(client.wait_closed(2)[1]["code"], "not_signed_in")
        status, _, _ = foreign.SignIn(platform.origin).submit(EMAIL, PASSWORD)
        self.assertEqual(status, 401)
        flow = foreign.SignIn(platform.origin).sign_in(EMAIL, "another-password-of-five-words")

        # A suspended account is out at once.
        client = foreign.Client(platform.origin, flow.access, flow.device).connect()
        begun = time.monotonic()
        code, _, problem = platform.operate("account", "suspend", "--email", EMAIL, "--reason", "test")
        self.assertEqual(code, 0, problem)
        self.assertEqual(client.wait_closed(2)[1]["code"], "not_signed_in")
        self.assertLess(time.monotonic() - begun, 2)
        status, _, _ = foreign.SignIn(platform.origin).submit(EMAIL, "another-password-of-five-words")
        self.assertEqual(status, 401)

    def test_a_weak_password_or_a_stranger_is_refused(self):
        platform = Platform()
        self.addCleanup(platform.close)
        platform.add_tenant()
        code, _, problem = platform.operate(
            "account", "add", "--email", EMAIL, "--name", "Anna", "--tenant", "kabelnetz",
            "--role", "expert", stdin="password\n")
        self.assertEqual(code, 1)
        self.assertIn("15 characters", problem)
        self.assertEqual(platform.operate("account", "passwd", "--email", "x@y.z",
                                          stdin=PASSWORD + "\n")[0], 1)
        self.assertEqual(platform.operate("account", "passwd", "--email", EMAIL, stdin="\n")[0], 2)

    def test_a_tenants_own_text_replaces_the_draft(self):
        with Platform() as platform:
            platform.add_tenant()
            path = os.path.join(platform.folder, "terms.txt")
            with open(path, "w", encoding="utf-8") as file:
                file.write("# Unsere Bedingungen\n\nNur <b>gute</b> Arbeit.\n")
            page = f"{platform.origin}/t/kabelnetz/terms?lang="
            self.assertIn("class=\"draft\"", foreign.http("GET", page + "de")[2].decode())
            arguments = ("tenant", "text", "--slug", "kabelnetz", "--text", "terms", "--file", path)
            self.assertEqual(platform.operate(*arguments, "--language", "de")[0], 0)
            shown = foreign.http("GET", page + "de")[2].decode()
            self.assertIn("<h2>Unsere Bedingungen</h2>", shown)
            self.assertIn("Nur &lt;b&gt;gute&lt;/b&gt; Arbeit.", shown)
            self.assertNotIn("class=\"draft\"", shown)
            self.assertIn("class=\"draft\"", foreign.http("GET", page + "en")[2].decode())
            self.assertEqual(platform.operate(*arguments, "--language", "fr")[0], 1)

    def test_one_folder_has_one_platform(self):
        with Platform() as platform:
            code, _, problem = run("serve", "--data", platform.data, "--key-file", platform.key)
            self.assertEqual(code, 1)
            self.assertIn("Another program", problem)

    def test_at_a_terminal_the_password_is_not_shown(self):
        platform = Platform()
        self.addCleanup(platform.close)
        platform.add_tenant()
        master, slave = pty.openpty()
        command = [PROGRAM, "account", "add", "--data", platform.data, "--key-file", platform.key,
                   "--email", EMAIL, "--name", "Anna Adler", "--tenant", "kabelnetz", "--role",
                   "expert"]
        with subprocess.Popen(command, stdin=slave, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as process:
            os.close(slave)
            wait_for("the echo off", lambda: not termios.tcgetattr(master)[3] & termios.ECHO)
            os.write(master, 2 * (PASSWORD + "\n").encode())
            out, problem = process.communicate(timeout=30)
        os.set_blocking(master, False)
        try:
            shown = os.read(master, 65536)
        except OSError:  # nothing at all came back
            shown = b""
        os.close(master)
        self.assertEqual(process.returncode, 0, problem)
        self.assertNotIn(PASSWORD.encode(), shown + problem + out)

    def test_the_platform_says_good_bye(self):
        with Platform() as platform:
            platform.add_tenant()
            platform.add_expert()
            client = platform.expert()
            platform.process.send_signal(signal.SIGTERM)
            code, refuse = client.wait_closed(5)
            self.assertEqual((code, refuse["code"]), (1001, "going_away"))
            self.assertEqual(platform.process.wait(5), 0)

    def test_who_is_just_speaking_hears_the_good_bye_too(self):
        with Platform() as platform:
            platform.add_tenant()
            platform.add_expert()
            client = platform.expert()
            speaks = threading.Thread(target=speak_on, args=(client.socket,))
            speaks.start()
            platform.process.send_signal(signal.SIGTERM)
            code, refuse = client.wait_closed(5)
            speaks.join()
            self.assertEqual((code, refuse and refuse["code"]), (1001, "going_away"))
            self.assertEqual(platform.process.wait(5), 0)


def speak_on(socket):
    with contextlib.suppress(ConnectionClosed):
        while True:
            socket.ping()


if __name__ == "__main__":
    unittest.main(verbosity=2)
