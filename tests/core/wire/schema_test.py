#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every schema with an independent validator: `schema_test.py WIRE_SAMPLES [GOLDEN]`.

Each schema must be one, accept both samples of its struct and refuse planted mistakes: a member too
many, each required member missing, each member of another type, an enum value that nobody knows.
With GOLDEN the samples must also be those that were frozen; `WIRE_SAMPLES --freeze > GOLDEN` freezes
them anew, which is right only while no version 1 has been released.
"""
import copy
import json
import subprocess
import sys

from jsonschema import Draft202012Validator

WRONG = {"string": 7, "integer": "7", "boolean": "true", "array": {}, "object": []}


def mistakes(schema, sample):
    """(what, broken sample) for each planted mistake."""
    yield "one member too many", {**sample, "planted": 1}
    for name in schema["required"]:
        yield f"without {name}", {key: value for key, value in sample.items() if key != name}
    for name, rule in schema["properties"].items():
        wrong = WRONG[rule["type"]] if "type" in rule else "planted"
        yield f"{name} = {wrong!r}", {**sample, name: wrong}
        if rule.get("type") == "string" and "maxLength" in rule:
            yield f"{name} too long", {**sample, name: "x" * (rule["maxLength"] + 1)}
    for path in nested_objects(schema, sample):
        broken = copy.deepcopy(sample)
        inner = broken
        for step in path:
            inner = inner[step]
        inner["planted"] = 1
        yield f"one member too many in {path}", broken


def nested_objects(schema, sample, path=()):
    """Paths of the objects inside whose members are all known."""
    if schema.get("type") == "array" and sample:
        yield from nested_objects(schema["items"], sample[0], path + (0,))
    if "properties" in schema:
        if path and schema.get("additionalProperties") is False:
            yield path
        for name, rule in schema["properties"].items():
            if name in sample:
                yield from nested_objects(rule, sample[name], path + (name,))


def check(group, entry):
    """Findings about one struct, and how many mistakes were refused."""
    name = f"{group} {entry['name']}"
    Draft202012Validator.check_schema(entry["schema"])
    validator = Draft202012Validator(entry["schema"])
    findings = [f"{name}: sample refused: {error.message}"
                for sample in entry["samples"] for error in validator.iter_errors(sample)]
    refused = 0
    for what, broken in mistakes(entry["schema"], entry["samples"][0]):
        if validator.is_valid(broken):
            findings.append(f"{name}: accepted {what}")
        refused += 1
    return findings, refused


def against_golden(samples, path):
    """What differs from the frozen samples of version 1."""
    with open(path, encoding="utf-8") as file:
        golden = json.load(file)
    for group in sorted(set(golden) | set(samples)):
        old, new = golden.get(group, {}), samples.get(group, {})
        for name in sorted(set(old) | set(new)):
            if old.get(name) != new.get(name):
                yield f"{group} {name} is not as frozen in {path}"


def main():
    output = subprocess.run([sys.argv[1]], check=True, capture_output=True, text=True).stdout
    groups = json.loads(output)
    samples = {group: {entry["name"]: entry["samples"] for entry in entries}
               for group, entries in groups.items()}
    if sys.argv[2:] == ["--freeze"]:
        print(json.dumps(samples, ensure_ascii=False, indent=1, sort_keys=True))
        return 0
    findings, structs, refused = [], 0, 0
    for group, entries in groups.items():
        for entry in entries:
            found, count = check(group, entry)
            findings += found
            refused += count
            structs += 1
    if len(sys.argv) > 2:
        findings += against_golden(samples, sys.argv[2])
    print("\n".join(findings))
    print(f"{structs} schemas, {refused} planted mistakes, {len(findings)} findings")
    return 1 if findings or structs < 50 else 0


if __name__ == "__main__":
    sys.exit(main())
