#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints kappa_reference.json: what statsmodels (Debian's python3-statsmodels) says about the kappa
of made-up pairs of marks. Needed again only when cases are added.
"""
import json
import random

import statsmodels
from statsmodels.stats.inter_rater import cohens_kappa

MARKS = 5


def kappas(pairs):
    table = [[0] * MARKS for _ in range(MARKS)]
    for a, b in pairs:
        table[a - 1][b - 1] += 1
    return {name: float(cohens_kappa(table, weights=None, return_results=False, wt=wt))
            for name, wt in (("none", None), ("linear", "linear"), ("quadratic", "quadratic"))}


def made(seed, count, agreement):
    chance = random.Random(seed)
    out = []
    for _ in range(count):
        first = chance.choice((1, 2, 3, 3, 4, 4, 4, 5, 5, 5))
        near = min(MARKS, max(1, first + chance.choice((-1, 0, 0, 1))))
        out.append([first, near if chance.random() < agreement else chance.randint(1, MARKS)])
    return out


def main():
    cases = [made(seed, count, agreement)
             for seed, (count, agreement) in enumerate([(8, 0.9), (20, 0.8), (40, 0.5), (100, 0.9),
                                                        (100, 0.0), (300, 0.7), (12, 1.0)])]
    cases.append([[1, 5], [5, 1], [1, 5], [5, 1], [2, 2]])
    print(json.dumps({"origin": f"statsmodels {statsmodels.__version__} (Debian 13), "
                                "make_kappa_reference.py",
                      "cases": [{"pairs": pairs, **kappas(pairs)} for pairs in cases]}))


if __name__ == "__main__":
    main()
