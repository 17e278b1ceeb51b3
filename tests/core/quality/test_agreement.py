#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agreement.h against an alpha written down from its definition and against statsmodels' kappa."""
import importlib.util
import itertools
import json
import os
import pathlib
import random
import subprocess
import unittest

HERE = pathlib.Path(__file__).parent
PROGRAM = pathlib.Path(os.environ["WERKBANK_BIN"]) / "agreement_figures"
REFERENCE = json.loads((HERE / "kappa_reference.json").read_text())


def figures(questions):
    done = subprocess.run([PROGRAM], input=json.dumps(questions), check=True, capture_output=True,
                          text=True)
    return json.loads(done.stdout)


def midranks(values):
    """Value -> mean rank among all values: the ordinal distance of two values is the difference."""
    ordered = sorted(values)
    return {value: ordered.index(value) + (ordered.count(value) + 1) / 2 for value in set(values)}


def alpha(cases, distance):
    """One minus the mean squared distance within cases by that among all values (no matrix)."""
    cases = [case for case in cases if len(case) > 1]
    values = [value for case in cases for value in case]
    within = sum(sum(distance(values, a, b) ** 2 for a, b in itertools.permutations(case, 2))
                 / (len(case) - 1) for case in cases)
    among = sum(distance(values, a, b) ** 2 for a, b in itertools.permutations(values, 2))
    return 1 - within * (len(values) - 1) / among if among else None


def nominal(_, a, b):
    return a != b


def ordinal(values, a, b):
    ranks = midranks(values)
    return ranks[a] - ranks[b]


class AgreementIsWhatOthersFind(unittest.TestCase):
    def assert_near(self, found, expected):
        if expected is None:
            self.assertIsNone(found)
        else:
            self.assertAlmostEqual(found, expected, places=10)

    def test_alpha_by_its_definition(self):
        chance = random.Random(5)
        questions = []
        for _ in range(120):
            shift = chance.random()
            cases = []
            for _ in range(chance.randint(1, 14)):
                base = chance.randint(1, 5)
                cases.append([base if chance.random() < shift else chance.randint(1, 5)
                              for _ in range(chance.randint(0, 4))])
            questions.append({"cases": cases})
        for question, found in zip(questions, figures(questions)):
            self.assert_near(found["nominal"], alpha(question["cases"], nominal))
            self.assert_near(found["ordinal"], alpha(question["cases"], ordinal))

    def test_kappa_of_statsmodels_as_stored(self):
        cases = REFERENCE["cases"]
        self.assertGreaterEqual(len(cases), 8)
        for case, found in zip(cases, figures([{"pairs": case["pairs"]} for case in cases])):
            for weights in ("none", "linear", "quadratic"):
                self.assert_near(found[weights], case[weights])

    @unittest.skipUnless(importlib.util.find_spec("statsmodels"),
                         "python3-statsmodels is not installed; the stored values were compared")
    def test_kappa_of_statsmodels_itself(self):
        import make_kappa_reference as reference
        cases = [reference.made(1000 + seed, 5 + 7 * seed, seed % 10 / 10) for seed in range(40)]
        for pairs, found in zip(cases, figures([{"pairs": pairs} for pairs in cases])):
            for weights, expected in reference.kappas(pairs).items():
                self.assert_near(found[weights], expected)


if __name__ == "__main__":
    unittest.main()
