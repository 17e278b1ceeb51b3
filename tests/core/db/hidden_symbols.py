#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No executable may export SQLite's functions or load a shared SQLite by name.

    hidden_symbols.py FOLDER PROBE

FOLDER holds the built executables; PROBE is the name of one that surely contains SQLite, which
shows that this check looks in the right place.
"""
import pathlib
import subprocess
import sys


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def executables(folder):
    for path in sorted(folder.iterdir()):
        if path.is_file():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def sqlite_names(listing):
    names = (line.split()[-1].split("@")[0] for line in listing.splitlines() if line.strip())
    return [name for name in names if name.startswith(("sqlite3_", "sqlcipher_", "sqlite3Codec"))]


def main():
    folder, probe = pathlib.Path(sys.argv[1]), sys.argv[2]
    faults = []
    seen = []
    for path in executables(folder):
        seen.append(path.name)
        exported = sqlite_names(output("nm", "-D", "--defined-only", str(path)))
        if exported:
            faults.append(f"{path.name} exports {len(exported)} functions, e.g. {exported[0]}")
        needed = output("readelf", "-d", str(path))
        for library in ("libsqlite3.so", "libsqlcipher.so"):
            if library in needed:
                faults.append(f"{path.name} loads {library}")
    if probe not in seen:
        faults.append(f"{probe} is not among the executables of {folder}")
    elif "sqlite3_key_v2" not in sqlite_names(output("nm", "--defined-only", str(folder / probe))):
        faults.append(f"{probe} does not contain SQLCipher")
    for fault in faults:
        print(fault)
    print(f"{len(seen)} executables, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
