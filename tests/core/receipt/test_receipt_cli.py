# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`werkbank-platform receipt verify FILE`, on a receipt that another library signed."""
import hashlib
import base64
import json
import os
import subprocess
import tempfile
import unittest

PLATFORM = os.path.join(os.environ["WERKBANK_BIN"], "werkbank-platform")
SIGNED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "signed_receipt.json")


def run(*words):
    return subprocess.run([PLATFORM, "receipt", *words], capture_output=True, text=True, timeout=30,
                          check=False, cwd="/")


def read():
    with open(SIGNED, encoding="utf-8") as file:
        return json.load(file)


class Receipt(unittest.TestCase):
    def verify(self, receipt):
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            json.dump(receipt, file)
            file.flush()
            return run("verify", file.name)

    def test_a_signed_receipt_needs_no_platform(self):
        done = run("verify", SIGNED)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(done.stdout.startswith("Signed by expert and customer."), done.stdout)
        self.assertIn("gross         71.04 EUR", done.stdout)
        self.assertIn("expert gets   41.79 EUR net", done.stdout)
        self.assertIn(read()["sha256"], done.stdout)

    def test_one_changed_minute_fails(self):
        receipt = read()
        receipt["receipt"]["facts"]["times"][0]["to_at"] += 60_000
        done = self.verify(receipt)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout, "")
        self.assertIn("was changed", done.stderr)

    def test_a_signature_of_something_else_fails(self):
        receipt = read()
        receipt["signatures"][1]["signature"] = base64.b64encode(bytes(range(64))).decode()
        done = self.verify(receipt)
        self.assertEqual(done.returncode, 1)
        self.assertIn("customer's signature", done.stderr)

    def test_nobodys_receipt_is_not_verified(self):
        receipt = read()
        receipt["signatures"] = []
        done = self.verify(receipt)
        self.assertEqual(done.returncode, 1)
        self.assertIn("has not signed", done.stderr)

    def test_the_key_can_be_compared(self):
        key = base64.b64decode(read()["receipt"]["keys"][1]["public_key"])
        digest = hashlib.sha256(key).hexdigest()
        self.assertEqual(run("verify", SIGNED, "--customer-key", digest).returncode, 0)
        self.assertEqual(run("verify", SIGNED, "--expert-key", digest).returncode, 1)

    def test_usage(self):
        for words in ((), ("verify",), ("prove", SIGNED), ("verify", SIGNED, "--customer-key", "x"),
                      ("verify", SIGNED, "--loud")):
            self.assertEqual(run(*words).returncode, 2, words)
        self.assertEqual(run("verify", "/nowhere/receipt.json").returncode, 1)


if __name__ == "__main__":
    unittest.main()
