#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py BUILD_DIR: clang-tidy over our C++ files as they are compiled, two at a time.

A file that passed is not read again until it, something it includes, its command or .clang-tidy
changes; what passed is kept in BUILD_DIR/tidy.json. Exit code 1 if a file has findings.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = os.getcwd()
BUILDS = os.path.join(ROOT, "build") + os.sep


def included(build):
    """Object file -> the files of ours that went into it, as ninja learnt from the compiler."""
    files, current = {}, None
    text = subprocess.run(["ninja", "-C", build, "-t", "deps"], check=True, text=True,
                          stdout=subprocess.PIPE).stdout
    for line in text.splitlines():
        if line.startswith("    "):
            path = os.path.normpath(os.path.join(ROOT, build, line.strip()))
            if path.startswith(ROOT + os.sep):
                current.append(path)
        elif ": #deps" in line:
            current = files.setdefault(line.split(": #deps")[0], [])
    return files


def fingerprint(command, paths):
    digest = hashlib.sha256(command.encode())
    for path in [os.path.join(ROOT, ".clang-tidy"), *sorted(paths)]:
        digest.update(path.encode())
        with open(path, "rb") as file:
            digest.update(hashlib.sha256(file.read()).digest())
    return digest.hexdigest()


def commands(build):
    """How each file is compiled, without gcc's precompiled headers: clang cannot read them."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    for entry in entries:
        entry["command"] = re.sub(r" -Winvalid-pch -include \S+", "", entry["command"])
    return entries


def wanted(build, entries):
    """(source, fingerprint) of what is compiled of ours: a file, or several of them as one."""
    deps = included(build)
    seen = set()
    for entry in entries:
        source = entry["file"]
        if source in seen:  # several programs are made of it: it says the same in each
            continue
        seen.add(source)
        parts = united(source) if "/Unity/unity_" in source else [source]
        if any(part.startswith(ROOT + os.sep) and not part.startswith(BUILDS) for part in parts):
            yield source, fingerprint(entry["command"], deps.get(entry["output"], parts))


def united(source):
    """The files that CMake made one of."""
    with open(source, encoding="utf-8") as file:
        return re.findall(r'^#include "(.*)"', file.read(), re.MULTILINE)


def tidy(folder, source):
    # Some of gcc's warnings are none of clang's.
    done = subprocess.run(["clang-tidy", "--quiet", "--extra-arg=-Wno-unknown-warning-option",
                           "-p", folder, source], text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.returncode == 0, done.stdout if done.stdout else done.stderr


def main(build):
    memory = os.path.join(build, "tidy.json")
    passed = {}
    entries = commands(build)
    folder = os.path.join(build, "tidy")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump(entries, file)
    if os.path.exists(memory):
        with open(memory, encoding="utf-8") as file:
            passed = json.load(file)
    todo = [(source, key) for source, key in wanted(build, entries)
            if passed.get(source) != key]
    print(f"{len(todo)} files to read, about {len(todo) * 6 // 60 + 1} minutes", flush=True)
    bad = 0
    with ThreadPoolExecutor(2) as pool:
        results = pool.map(lambda item: (*item, *tidy(folder, item[0])), todo)
        for number, (source, key, good, output) in enumerate(results, 1):
            name = ", ".join(os.path.relpath(part, ROOT) for part in
                             (united(source) if "/Unity/unity_" in source else [source]))
            print(f"[{number}/{len(todo)}] {name}" + ("" if good else "\n" + output), flush=True)
            bad += not good
            if good:
                passed[source] = key
                with open(memory, "w", encoding="utf-8") as file:
                    json.dump(passed, file)
    print(f"clang-tidy: {bad} of {len(todo)} files have findings")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
