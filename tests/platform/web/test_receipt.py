# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From "solved" to the invoice on the customer's page: a real browser signs with a key of its own, a
foreign client as the expert signs with its device's key, and the receipt holds without the platform."""

import base64
import hashlib
import json
import os
import tempfile
import time
import unittest

from foreign import new_id
from pages import PagesCase
from stand import run

CONFIRM = '#actions [data-verb="confirm"]'


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


class ReceiptTest(PagesCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        code, _, problem = cls.platform.operate(
            "tenant", "seller", "--slug", "kabelnetz", "--name", "Kabel & Netz GmbH", "--street",
            "Köpenicker Straße 12", "--postcode", "10997", "--city", "Berlin", "--vat-id",
            "DE123456788", "--iban", "DE02 1203 0000 0000 2020 51")
        assert code == 0, problem
        cls.expert = cls.platform.expert()
        cls.sign_in = cls.expert.signed_in

    @classmethod
    def tearDownClass(cls):
        cls.expert.close()
        super().tearDownClass()

    def told(self, kind, case):
        return next((body for body in self.expert.all(kind) if body["case"] == case), None)

    def work(self, case):
        now = int(time.time() * 1000)
        interval = new_id()
        for name, more in (("work.start", {"source": "call", "reason": "", "start_at": now}),
                           ("work.stop", {"end_at": now + 1500})):
            if name == "work.stop":
                time.sleep(1.6)
            verdict = self.expert.do(name, {"interval": interval, "case": case, **more})
            self.assertEqual(verdict["result"], "done", verdict)

    def solved(self, window):
        case = self.take(self.expert, window)
        window.script("""
            window.named = false;
            const ask = () => {
              const open = indexedDB.open('werkbank', 1);
              open.onsuccess = () => {
                const all = open.result.transaction('keys').objectStore('keys').getAllKeys();
                all.onsuccess = () => {
                  window.named = all.result.some((key) => key.endsWith(' named'));
                  open.result.close();
                  if (!window.named) setTimeout(ask, 100);
                };
              };
            };
            setTimeout(ask, 1000);""")
        window.until("window.named", "that the key is named")
        self.work(case)
        self.assertEqual(self.expert.do("case.solve", {"case": case, "solution": "Läuft.",
                                                           "cause": ""})["result"],
                         "done")
        return case, self.expert.until(lambda: self.told("receipt", case), "the receipt")

    def sign(self, body):
        digest = hashlib.sha256(canonical(body["receipt"]).encode()).hexdigest()
        signature = self.sign_in.key.sign(f"werkbank-receipt-1:{digest}".encode())
        return self.expert.do("receipt.sign", {"receipt": body["id"], "case": body["case"],
                                               "signature": base64.b64encode(signature).decode()})

    def verified(self, body):
        file = {"format": "werkbank-receipt", "version": 1, "receipt": body["receipt"],
                "sha256": hashlib.sha256(canonical(body["receipt"]).encode()).hexdigest(),
                "signatures": body["signatures"]}
        if "confirmed_at" in body:
            file["confirmed_at"] = body["confirmed_at"]
        with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as out:
            json.dump(file, out)
        try:
            return run("receipt", "verify", out.name)
        finally:
            os.unlink(out.name)

    def test_both_sign_and_the_invoice_comes(self):
        for width, language in ((360, "de"), (1280, "en")):
            with self.subTest(language):
                window = self.window(width, language)
                self.order(window)
                case, body = self.solved(window)
                self.assertEqual({key["side"] for key in body["receipt"]["keys"]},
                                 {"expert", "customer"})
                self.assertEqual(self.sign(body)["result"], "done")
                window.wait_text("14,00" if language == "de" else "14.00", "#receipt-sum")
                window.wait_text("Lena Berger", "#receipt-state")
                window.picture("40-receipt-proposed", whole=True)
                self.assert_fits(window)
                window.click(CONFIRM)
                body = self.expert.until(
                    lambda: next((b for b in [self.told("receipt", case)]
                                  if len(b["signatures"]) == 2 and "confirmed_at" in b), None),
                    "both signatures")
                code, report, problem = self.verified(body)
                self.assertEqual(code, 0, problem)
                longer = json.loads(json.dumps(body))
                longer["receipt"]["pieces"][0]["to_at"] += 60_000
                self.assertNotEqual(self.verified(longer)[0], 0)
                window.wait('#receipt-papers button[data-file$=".pdf"]')
                window.wait('#receipt-papers button[data-file$=".xml"]')
                window.picture("41-invoice", whole=True)
                self.assert_fits(window)
                self.assertIn("R-20", window.text("#receipt-papers"))
                bytes_ = self.downloaded(window, ".pdf")
                self.assertEqual(bytes(bytes_[:5]), b"%PDF-")
                self.assertEqual(bytes(self.downloaded(window, ".xml")[:5]), b"<?xml")
                self.assertEqual(window.problems(), [])
                earning = self.expert.until(lambda: self.told("earning", case), "the earning")
                self.assertEqual(earning["state"], "confirmed")
                self.assertEqual(earning["bill"]["gross"], 1400)

    def downloaded(self, window, ending):
        """What the button would save, caught before the browser writes it."""
        window.script("window.caught = null; URL.createObjectURL = (blob) => {"
                      " blob.arrayBuffer().then((bytes) => { window.caught = [...new Uint8Array(bytes)]; });"
                      " return '#'; };")
        window.click(f'#receipt-papers button[data-file$="{ending}"]')
        return window.until("window.caught", "the file")

    def test_the_key_cannot_be_read_by_the_page(self):
        window = self.window(1280, "de")
        self.order(window)
        self.solved(window)
        window.script("""
            window.tried = '';
            const open = indexedDB.open('werkbank', 1);
            open.onsuccess = () => {
              const all = open.result.transaction('keys').objectStore('keys').getAll();
              all.onsuccess = () => crypto.subtle.exportKey('pkcs8', all.result.find((one) => one.privateKey).privateKey)
                .then(() => { window.tried = 'read'; }, () => { window.tried = 'refused'; });
            };""")
        self.assertEqual(window.until("window.tried", "an answer"), "refused")


if __name__ == "__main__":
    unittest.main()
