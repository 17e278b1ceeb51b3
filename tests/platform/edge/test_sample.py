# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The draw of the demo's finished month from outside: exported by the operator, recomputed by the
program without the platform and by a stranger's script, and every change to it is found out. Then a
reviewer over the wire: work waits for him at once, and of the two nothing is told by name."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import foreign
from service import Service
from stand import DEMO_PASSWORD, run

HERE = os.path.dirname(os.path.abspath(__file__))
STRANGER = os.path.join(HERE, "../../core/quality/recompute_draw.py")
REVIEWER = "review@demo.invalid"


class SampleTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="werkbank-sample-")
        cls.data = os.path.join(cls.folder, "data")
        cls.service = Service(cls.data, log=os.path.join(cls.folder, "log"))
        cls.service.start()
        code, listed, problem = run("sample", "list", "--data", cls.data, "--tenant", "demo")
        assert code == 0, problem
        months = re.split(r"\n(?=\d{4}-\d\d\n)", listed)
        cls.months = [dict([("period", month[:7])] + re.findall(r"^  (\w+) +(.*)$", month, re.M))
                      for month in months]
        cls.drawn = cls.months[0]

    @classmethod
    def tearDownClass(cls):
        cls.service.close()
        shutil.rmtree(cls.folder, ignore_errors=True)

    def exported(self, *more):
        code, text, problem = run("sample", "export", "--data", self.data, "--tenant", "demo",
                                  "--period", self.drawn["period"], *more)
        self.assertEqual(code, 0, problem)
        return json.loads(text)

    def verify(self, content, *more):
        with tempfile.NamedTemporaryFile("w", suffix=".json", dir=self.folder,
                                         delete=False) as file:
            json.dump(content, file)
        return run("sample", "verify", file.name, *more)

    def test_program_and_stranger_recompute_the_draw(self):
        sample = self.exported()
        noted = ["--commitment", self.drawn["commitment"], "--root", self.drawn["root"], "--value",
                 self.drawn["value"]]
        code, out, problem = self.verify(sample, *noted)
        self.assertEqual(code, 0, problem)
        self.assertIn("as the values draw them", out)
        with tempfile.NamedTemporaryFile("w", suffix=".json", dir=self.folder,
                                         delete=False) as file:
            json.dump(sample, file)
        done = subprocess.run([sys.executable, STRANGER, file.name], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_every_change_is_found_out(self):
        def other(change):
            sample = self.exported()
            change(sample)
            code, _, problem = self.verify(sample)
            self.assertNotEqual(code, 0)
            return problem
        self.assertTrue(other(lambda s: s["leaves"].pop()))
        self.assertTrue(other(lambda s: s["leaves"][0].update(millionths=20000)))
        self.assertTrue(other(lambda s: s["drawn"].pop()))
        self.assertTrue(other(lambda s: s.update(secret="00" * 32)))
        self.assertTrue(other(lambda s: s.update(public_source="a die")))
        code, _, problem = self.verify(self.exported(), "--root", "00" * 32)
        self.assertNotEqual(code, 0, problem)

    def test_an_expert_finds_all_his_cases(self):
        own = self.exported("--expert", "lukas.huber@demo.invalid")
        self.assertEqual(len(own["proofs"]), 3)
        with tempfile.NamedTemporaryFile("w", suffix=".json", dir=self.folder,
                                         delete=False) as file:
            json.dump(own, file)
        code, out, problem = self.verify(self.exported(), "--own", file.name)
        self.assertEqual(code, 0, problem)
        self.assertIn("All 3 cases of yours", out)
        self.assertEqual(self.verify(own, "--root", self.drawn["root"])[0], 0)
        own["proofs"].pop()
        with open(file.name, "w", encoding="utf-8") as shorter:
            json.dump(own, shorter)
        self.assertNotEqual(self.verify(self.exported(), "--own", file.name)[0], 0)

    def test_what_was_published_is_not_published_again(self):
        for month, value in ((self.drawn, "another"), (self.months[1], "too-early")):
            code, _, problem = run("sample", "publish", value, "--data", self.data, "--tenant",
                                   "demo", "--period", month["period"], "--source",
                                   month["source"])
            self.assertNotEqual(code, 0)
            self.assertIn("month", problem)
        # What is to come is committed to already.
        self.assertEqual(len(self.months), 3)
        self.assertEqual({len(month["commitment"]) for month in self.months}, {64})
        self.assertEqual([month["root"] for month in self.months[1:]], ["-", "-"])

    def test_a_reviewer_has_work_at_once_and_is_told_no_names(self):
        client = foreign.expert(self.service.origin, REVIEWER, DEMO_PASSWORD)
        self.addCleanup(client.close)
        waiting = client.until(lambda: client.all("desk_review") or None, "reviews that wait")
        tenant = next(body["tenant"] for body in client.all("membership")
                      if body["tenant_name"] == "Werkbank Demo")
        verdict = client.do("review.take", {"tenant": tenant, "count": 2})
        self.assertEqual(verdict["result"], "done", verdict)
        client.until(lambda: len(client.all("review")) == 2 or None, "two reviews")
        text = json.dumps(client.all("review") + client.all("review_line"), ensure_ascii=False)
        for name in ("Huber", "Demir", "Nowak", "Ostermann", "Falk", "Kessler", "Pohl", "Thiel",
                     "Mehlich", "Brenner", "Jansen", "@kunde.invalid"):
            self.assertNotIn(name, text)
        self.assertGreater(len(waiting), 2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
