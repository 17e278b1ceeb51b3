#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stranger's check of a published draw: written from core/quality/SAMPLING.md, with nothing but
Python's standard library.

    recompute_draw.py FILE [--commitment HEX] [--root HEX] [--value TEXT] [--proof FILE]

What was noted in time goes into the options. Exit code 0: all is right; 1: it says what is wrong.
"""
import argparse
import hashlib
import hmac
import json
import sys


class Wrong(Exception):
    """What is wrong with the draw, for people."""


def digest(data):
    return hashlib.sha256(data).digest()


def keyed(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


def join(*parts):
    out = b""
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        out += len(raw).to_bytes(4, "big") + raw
    return out


def unhex(text):
    raw = bytes.fromhex(text)
    if raw.hex() != text:
        raise Wrong(f"{text} is not lower-case hexadecimal")
    return raw


def leaf_hash(leaf):
    return digest(b"\0" + join(unhex(leaf["case"]), unhex(leaf["expert"]),
                               leaf["millionths"].to_bytes(4, "big")))


def tree(hashes):
    if not hashes:
        return digest(b"")
    if len(hashes) == 1:
        return hashes[0]
    left = 1
    while left * 2 < len(hashes):
        left *= 2
    return digest(b"\1" + tree(hashes[:left]) + tree(hashes[left:]))


def root_by_proof(leaf, index, count, path):
    """Going down from the root instead of up from the leaf as the implementation does."""
    if not 0 <= index < count:
        raise Wrong("the index lies outside of the tree")
    if count == 1:
        if path:
            raise Wrong("the proof is too long")
        return leaf_hash(leaf)
    if not path:
        raise Wrong("the proof is too short")
    left = 1
    while left * 2 < count:
        left *= 2
    if index < left:
        return digest(b"\1" + root_by_proof(leaf, index, left, path[:-1]) + path[-1])
    return digest(b"\1" + path[-1] + root_by_proof(leaf, index - left, count - left, path[:-1]))


def below(key, purpose, case, millionths):
    number = int.from_bytes(keyed(key, join(purpose, unhex(case)))[:8], "big")
    return number * 1_000_000 < millionths * 2 ** 64


def check_leaves(leaves):
    cases = [unhex(leaf["case"]) for leaf in leaves]
    if any(a >= b for a, b in zip(cases, cases[1:])):
        raise Wrong("a case is there twice, or the order is wrong")
    if not all(1 <= leaf["millionths"] <= 1_000_000 for leaf in leaves):
        raise Wrong("a case has no probability")


def check_sample(sample, noted):
    """`noted`: commitment, root and public_value as they were published, None where nobody noted."""
    if sample["version"] != 1:
        raise Wrong("another version of the file")
    secret = unhex(sample["secret"])
    leaves = sample["leaves"]
    check_leaves(leaves)
    if noted.get("commitment") not in (None, sample["commitment"]):
        raise Wrong("not the commitment that was published before the period")
    promised = digest(join("werkbank sample commitment 1", secret, sample["period"],
                           sample["tenant"], sample["public_source"]))
    if len(secret) != 32 or promised.hex() != sample["commitment"]:
        raise Wrong("secret, period, tenant and source do not give the commitment")
    if noted.get("root") not in (None, sample["root"]):
        raise Wrong("not the root that was published at the period's end")
    if tree([leaf_hash(leaf) for leaf in leaves]).hex() != sample["root"]:
        raise Wrong("the cases do not give the root")
    if noted.get("public_value") not in (None, sample["public_value"]):
        raise Wrong("not the value that the source gave")
    key = keyed(secret, join("werkbank sample draw 1", sample["period"], sample["tenant"],
                             unhex(sample["root"]), sample["public_value"]))
    drawn = [leaf["case"] for leaf in leaves
             if below(key, "first", leaf["case"], leaf["millionths"])]
    if drawn != sample["drawn"]:
        raise Wrong("other cases than those that the values draw")
    if [case for case in drawn if below(key, "second", case, 100_000)] != sample["doubled"]:
        raise Wrong("other double reviews than those that the values draw")


def check_proof(proof, root, count):
    leaf = proof["leaf"]
    opened = digest(join("werkbank sample pseudonym 1", unhex(proof["salt"]), proof["case_id"]))
    if opened.hex() != leaf["case"]:
        raise Wrong("the salt does not open the case's pseudonym")
    path = [unhex(text) for text in proof["path"]]
    if root_by_proof(leaf, proof["index"], count, path).hex() != root:
        raise Wrong("the case is not in the tree with this probability")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--commitment")
    parser.add_argument("--root")
    parser.add_argument("--value")
    parser.add_argument("--proof", action="append", default=[])
    given = parser.parse_args()
    try:
        sample = load(given.file)
        check_sample(sample, {"commitment": given.commitment, "root": given.root,
                              "public_value": given.value})
        for path in given.proof:
            check_proof(load(path), sample["root"], len(sample["leaves"]))
    except (Wrong, KeyError, TypeError, ValueError, AttributeError, OverflowError) as problem:
        print(f"wrong: {problem}")
        return 1
    print(f"right: {len(sample['drawn'])} of {len(sample['leaves'])} cases drawn in "
          f"{sample['period']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
