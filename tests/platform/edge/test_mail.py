# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mails to customers through a real mail server (aiosmtpd), with its moods."""

import email
import email.policy
import json
import re
import socket
import ssl
import subprocess
import tempfile
import time
import unittest

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP

from desktop import wait_for
from foreign import http, order
from stand import Platform


class Box:
    """What a mail server has taken; says `reply` to the next so many."""

    def __init__(self):
        self.mails, self.tried, self.replies = [], 0, []

    async def handle_DATA(self, _server, _session, envelope):
        self.tried += 1
        if self.replies:
            return self.replies.pop(0)
        self.mails.append((envelope.mail_from, envelope.rcpt_tos, email.message_from_bytes(
            envelope.content, policy=email.policy.default)))
        return "250 OK"

    def wait(self, count, seconds=15):
        end = time.monotonic() + seconds
        while len(self.mails) < count:
            assert time.monotonic() < end, f"{len(self.mails)} of {count} mails"
            time.sleep(0.05)
        return self.mails[count - 1]


class TlsController(Controller):
    def __init__(self, box, certificate):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate)
        super().__init__(box, hostname="127.0.0.1", port=free_port())

    def factory(self):
        return SMTP(self.handler, tls_context=self.context, require_starttls=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def mail_options(port):
    return ["--smtp", f"127.0.0.1:{port}", "--mail-from", "help@kabelnetz.example"]


class MailTest(unittest.TestCase):
    def setUp(self):
        self.box = Box()
        self.server = Controller(self.box, hostname="127.0.0.1", port=free_port())
        self.server.start()
        self.addCleanup(self.stop_server)

    def stop_server(self):
        if self.server:
            self.server.stop()
            self.server = None

    def platform(self):
        platform = Platform(options=mail_options(self.server.port)).start()
        self.addCleanup(platform.close)
        platform.add_tenant()
        return platform

    def test_an_order_is_confirmed_with_everything_the_law_asks_for(self):
        platform = self.platform()
        status, made = order(platform.origin, tenant="kabelnetz")
        self.assertEqual(status, 201, made)
        sender, recipients, mail = self.box.wait(1)
        self.assertEqual((sender, recipients),
                         ("help@kabelnetz.example", ["maria.huber@example.org"]))
        self.assertEqual(mail["From"].addresses[0].display_name, "Kabel&Netz")
        self.assertIn(made["number"], mail["Subject"])
        text = mail.get_content()
        for part in (made["link"], "14,00\u00a0€ je angefangene 15 Minuten", "19\u00a0%",
                     "vor Ende der Widerrufsfrist", "# Widerrufsrecht", "# Haftung",
                     "das Telefon tot", "Guten Tag Maria Huber"):
            self.assertIn(part, text)

    def test_a_business_in_english_gets_its_own_words(self):
        platform = self.platform()
        order(platform.origin, tenant="kabelnetz", language="en",
              customer={"kind": "business", "company": "Kern Optik"},
              envelope={"start_early": False, "loses_right": False})
        text = self.box.wait(1)[2].get_content()
        self.assertIn("11.76\u00a0€ net plus 19\u00a0% VAT", text)
        self.assertNotIn("withdraw", text.split("# ")[0].lower())

    def test_a_line_break_in_a_name_makes_no_header(self):
        platform = self.platform()
        status, _ = order(platform.origin, tenant="kabelnetz", customer={
            "name": "Maria\r\nBcc: all@example.org", "email": "maria@example.org"})
        self.assertEqual(status, 201)
        mail = self.box.wait(1)[2]
        self.assertIsNone(mail["Bcc"])
        for address in ("a@b.de\r\nRCPT TO:<x@y.de>", "a@b.de>", "a b@c.de", "<a@b.de>"):
            status, _ = order(platform.origin, tenant="kabelnetz", customer={"email": address})
            self.assertEqual(status, 400, address)
        self.assertEqual(len(self.box.mails), 1)

    def test_a_server_that_is_busy_gets_the_mail_later(self):
        self.box.replies = ["451 later please"]
        platform = self.platform()
        order(platform.origin, tenant="kabelnetz")
        self.box.wait(1, 25)
        self.assertEqual(self.box.tried, 2)
        time.sleep(1)
        self.assertEqual(len(self.box.mails), 1)

    def test_a_mail_survives_kill_and_a_dead_server(self):
        platform = self.platform()
        port = self.server.port
        self.stop_server()
        order(platform.origin, tenant="kabelnetz")
        wait_for("a first try", lambda: "waits" in platform.log_text())
        platform.kill()
        again = Controller(self.box, hostname="127.0.0.1", port=port)
        again.start()
        self.addCleanup(again.stop)
        platform.start()
        self.box.wait(1, 25)
        time.sleep(1)
        self.assertEqual(len(self.box.mails), 1)

    def test_another_browser_is_trusted_with_the_mailed_code(self):
        platform = self.platform()
        _, made = order(platform.origin, tenant="kabelnetz")
        self.box.wait(1)

        def post(path, **body):
            return http("POST", platform.origin + path, body=body)[0]

        _, _, answer = http("POST", f"{platform.origin}/api/session",
                            body={"public": made["public"], "secret": made["secret"]})
        session = json.loads(answer)["session"]
        self.assertFalse(json.loads(answer)["trusted"])
        self.assertEqual(post("/api/code", session=session), 200)
        text = self.box.wait(2)[2].get_content()
        code = re.search(r"^(\d{3}) (\d{3})\r?$", text, re.MULTILINE)
        self.assertEqual(post("/api/trust", session=session, code="000000"), 403)
        self.assertEqual(post("/api/trust", session=session, code=code[1] + code[2]), 200)
        self.assertEqual(post("/api/code", session="none"), 403)


class TlsTest(unittest.TestCase):
    def test_a_certificate_that_nobody_vouches_for_gets_no_mail(self):
        box = Box()
        with tempfile.NamedTemporaryFile(suffix=".pem") as file:
            subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1",
                            "-subj", "/CN=127.0.0.1", "-keyout", file.name, "-out", file.name + ".c"],
                           check=True, capture_output=True)
            with open(file.name, "ab") as whole, open(file.name + ".c", "rb") as certificate:
                whole.write(certificate.read())
            server = TlsController(box, file.name)
            server.start()
            self.addCleanup(server.stop)
        with Platform(options=mail_options(server.port)) as platform:
            platform.add_tenant()
            order(platform.origin, tenant="kabelnetz")
            wait_for("a try that is given up", lambda: "waits" in platform.log_text())
            self.assertEqual((box.tried, box.mails), (0, []))


if __name__ == "__main__":
    unittest.main(verbosity=2)
