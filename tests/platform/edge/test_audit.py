# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit chain from the command line, and a stranger who checks it with the standard library from
what core/audit/AUDIT.md says."""

import contextlib
import hashlib
import json
import os
import struct
import unittest

from service import Service
from stand import EMAIL, Platform


def prefixed(*parts):
    return b"".join(struct.pack(">I", len(part)) + part for part in parts)


def row_hash(row):
    texts = [row["tenant"], str(row["seq"]), str(row["at"]), row["actor"], row["role"],
             row["action"], row["object"], row["outcome"]]
    return hashlib.sha256(prefixed(
        b"werkbank-audit-row-1", *(text.encode() for text in texts),
        bytes.fromhex(row["commitment"]), bytes.fromhex(row["prev"]))).hexdigest()


def commitment(row):
    return hashlib.sha256(prefixed(b"werkbank-audit-detail-1", bytes.fromhex(row["salt"]),
                                   row["details"].encode())).hexdigest()


class AuditTest(unittest.TestCase):
    def setUp(self):
        self.platform = Platform()
        self.addCleanup(self.platform.close)
        self.platform.add_tenant()
        self.platform.add_expert()

    @contextlib.contextmanager
    def running(self):
        self.platform.start()
        try:
            yield
        finally:
            Service.close(self.platform)

    def suspend(self, reason):
        code, _, problem = self.platform.operate("account", "suspend", "--email", EMAIL,
                                                 "--reason", reason)
        self.assertEqual(code, 0, problem)

    def audit_key(self):
        path = os.path.join(self.platform.folder, "audit.key")
        with open(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600), "w") as file:
            file.write(os.urandom(32).hex() + "\n")
        return path

    def said(self, *arguments):
        code, out, problem = self.platform.operate("audit", *arguments)
        self.assertEqual(code, 0, problem)
        return out

    def lines(self, *arguments):
        return [json.loads(line) for line in self.said(*arguments).splitlines()]

    def test_a_stranger_computes_the_same_chain(self):
        self.suspend("Prüfung läuft")
        rows = self.lines("export", "--tenant", "kabelnetz")
        self.assertEqual([row["action"] for row in rows], ["supporter_added", "account_suspended"])
        before = "00" * 32
        for n, row in enumerate(rows, 1):
            self.assertEqual(row["seq"], n)
            self.assertEqual(row["prev"], before)
            self.assertEqual(row["hash"], row_hash(row))
            self.assertEqual(row["commitment"], commitment(row))
            before = row["hash"]
        self.assertIn("Prüfung", rows[1]["details"])
        self.assertNotIn("Adler", json.dumps(rows))

    def test_heads_are_signed_when_there_is_a_key_and_verified_with_it(self):
        self.suspend("Pause")
        self.assertEqual(self.lines("heads"), [])
        key = self.audit_key()
        with self.running():
            heads = self.lines("heads")
        self.assertEqual(len(heads), 1)
        rows = [row for row in self.lines("export", "--tenant", "kabelnetz") if "head" not in row]
        self.assertEqual(heads[0]["head"]["hash"], rows[-1]["hash"])
        kept = os.path.join(self.platform.folder, "kept")
        with open(kept, "w", encoding="utf-8") as file:
            file.write(json.dumps(heads[0]) + "\n")
        self.assertIn("whole; 1 heads agree", self.said("verify", "--heads", kept))

        # What somebody kept speaks of another chain: it was written anew.
        other = dict(heads[0]["head"], hash=hashlib.sha256(b"other").hexdigest())
        with open(kept, "w", encoding="utf-8") as file:
            file.write(json.dumps({"head": other}) + "\n")
        code, _, problem = self.platform.operate("audit", "verify", "--heads", kept)
        self.assertEqual(code, 1)
        self.assertIn("is not signed by a key that is trusted", problem)
        os.rename(key, key + ".away")
        code, _, problem = self.platform.operate("audit", "verify", "--heads", kept)
        self.assertEqual(code, 1)
        self.assertIn("written anew", problem)

        # Without the key, or with a stranger's, it says what that means.
        self.assertIn("no signature was checked", self.said("verify"))
        code, _, problem = self.platform.operate("audit", "verify", "--public-key", "00" * 32)
        self.assertEqual(code, 1)
        self.assertIn("head of row 2", problem)

    def test_without_a_key_the_platform_says_so_and_serves(self):
        with self.running():
            self.assertIn("no signature was checked", self.said("verify"))
        log = open(self.platform.log, encoding="utf-8").read()
        self.assertIn("No --audit-key", log)
        self.assertIn("openssl rand -hex 32", log)

    def test_a_key_that_others_may_read_signs_nothing(self):
        os.chmod(self.audit_key(), 0o644)
        code, _, problem = self.platform.operate("audit", "verify")
        self.assertEqual(code, 1)
        self.assertIn("chmod 600", problem)

    def test_what_makes_no_sense_is_said_so(self):
        for arguments, text in ((("burn",), "There is no"), (("verify", "--heads", "/nowhere"),
                                                             "cannot be read"),
                                (("verify", "--public-key", "abc"), "64 lower-case"),
                                (("export", "--tenant", "nobody"), "no such tenant")):
            code, _, problem = self.platform.operate("audit", *arguments)
            self.assertNotEqual(code, 0)
            self.assertIn(text, problem)
        kept = os.path.join(self.platform.folder, "kept")
        with open(kept, "w", encoding="utf-8") as file:
            file.write("{}\n\nhello\n")
        code, _, problem = self.platform.operate("audit", "verify", "--heads", kept)
        self.assertEqual(code, 1)
        self.assertIn("Line 1 is neither", problem)


if __name__ == "__main__":
    unittest.main()
