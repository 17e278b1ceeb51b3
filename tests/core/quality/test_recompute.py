#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stranger's script against draws that the C++ made: it agrees, and one changed value fails."""
import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import recompute_draw as stranger

HERE = pathlib.Path(__file__).parent
PROGRAM = pathlib.Path(os.environ["WERKBANK_BIN"]) / "sample_file"


def made(count):
    done = subprocess.run([PROGRAM, str(count)], check=True, capture_output=True)
    return json.loads(done.stdout)


def other_hex(text):
    return ("1" if text[0] != "1" else "2") + text[1:]


def each_change(sample):
    """Every value of the file changed once, the cases of the first and last leaf for all."""
    for name in ("commitment", "secret", "root"):
        yield name, {**sample, name: other_hex(sample[name])}
    for name in ("tenant", "period", "public_source", "public_value"):
        yield name, {**sample, name: sample[name] + "0"}
    yield "version", {**sample, "version": 2}
    for name in ("leaves", "drawn", "doubled"):
        yield f"{name} without the last", {**sample, name: sample[name][:-1]}
        yield f"{name} with one twice", {**sample, name: sample[name] + sample[name][-1:]}
    for at in (0, -1):
        for name in ("case", "expert"):
            changed = copy.deepcopy(sample)
            changed["leaves"][at][name] = other_hex(changed["leaves"][at][name])
            yield f"{name} of leaf {at}", changed
        changed = copy.deepcopy(sample)
        changed["leaves"][at]["millionths"] += -1
        yield f"probability of leaf {at}", changed


class AStrangerRecomputesTheDraw(unittest.TestCase):
    def test_months_of_any_size(self):
        for count in (0, 1, 2, 3, 7, 8, 9, 64, 65, 300):
            with self.subTest(cases=count):
                month = made(count)
                stranger.check_sample(month["sample"], month["witness"])
                for proof in month["proofs"]:
                    stranger.check_proof(proof, month["sample"]["root"], count)

    def test_one_changed_value_is_found(self):
        month = made(120)
        tried = 0
        for name, changed in each_change(month["sample"]):
            with self.subTest(name), self.assertRaises(stranger.Wrong):
                stranger.check_sample(changed, {})
            tried += 1
        self.assertGreaterEqual(tried, 20)

    def test_a_wholly_new_draw_is_found_by_each_note(self):
        month, other = made(120), made(121)
        for name in ("root",):
            with self.subTest(name), self.assertRaisesRegex(stranger.Wrong, "published"):
                stranger.check_sample(other["sample"], {name: month["witness"][name]})
        with self.assertRaisesRegex(stranger.Wrong, "source"):
            stranger.check_sample(other["sample"], {"public_value": "another"})
        with self.assertRaisesRegex(stranger.Wrong, "before the period"):
            stranger.check_sample(other["sample"], {"commitment": "00" * 32})

    def test_a_proof_of_something_else_is_found(self):
        month = made(50)
        root = month["sample"]["root"]
        for proof in month["proofs"]:
            changes = [{**proof, "index": (proof["index"] + 1) % 50},
                       {**proof, "path": proof["path"][1:]},
                       {**proof, "path": proof["path"] + proof["path"][:1]},
                       {**proof, "salt": other_hex(proof["salt"])},
                       {**proof, "case_id": proof["case_id"][:-1] + "x"},
                       {**proof, "leaf": {**proof["leaf"], "millionths": 1}}]
            for changed in changes:
                with self.assertRaises(stranger.Wrong):
                    stranger.check_proof(changed, root, 50)

    def test_the_program_says_it_on_the_command_line(self):
        month = made(40)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "sample.json"
            proof = pathlib.Path(folder) / "proof.json"
            file.write_text(json.dumps(month["sample"]))
            proof.write_text(json.dumps(month["proofs"][0]))
            run = [sys.executable, HERE / "recompute_draw.py", file, "--proof", proof, "--root"]
            fine = subprocess.run([*run, month["witness"]["root"]], capture_output=True, text=True)
            self.assertEqual((fine.returncode, fine.stdout[:6]), (0, "right:"), fine.stderr)
            bad = subprocess.run([*run, "00" * 32], capture_output=True, text=True)
            self.assertEqual((bad.returncode, bad.stdout[:6]), (1, "wrong:"), bad.stderr)


if __name__ == "__main__":
    unittest.main()
