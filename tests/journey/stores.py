# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on the disk: a search for words in files, whatever way they are written, and the plain
content of copies of the encrypted stores, by a tool that has their keys."""

import base64
import json
import os
import shutil
import subprocess

from app import BIN

TOOL = os.path.join(BIN, "open_stores")


def spellings(word):
    """The bytes that give the word away: {how it is written: bytes}."""
    plain = word.encode()
    found = {"UTF-8": plain, "UTF-16LE": word.encode("utf-16-le"),
             "UTF-16BE": word.encode("utf-16-be"), "JSON": json.dumps(word)[1:-1].encode()}
    for name, encode in (("base64", base64.b64encode), ("base64url", base64.urlsafe_b64encode)):
        for shift in range(3):
            # Of the groups of three bytes only those count that hold nothing but the word.
            whole = encode(b"\0" * shift + plain)
            first = 4 if shift else 0
            last = len(whole) - (4 if (shift + len(plain)) % 3 else 0)
            found[f"{name}+{shift}"] = whole[first:last]
    return found


class Scan:
    """Hits of words in all files below some folders."""

    def __init__(self, words):
        self.words = {name: spellings(word) for name, word in words.items()}
        self.files = self.bytes = 0
        self.hits = []          # (file, word, how it is written)

    def data(self, path, data):
        self.files += 1
        self.bytes += len(data)
        lowered = data.lower()
        for word, ways in self.words.items():
            for way, needle in ways.items():
                # Plain words are found in any case: an index for searching folds them.
                is_plain = not way.startswith("base64")
                if (lowered if is_plain else data).find(needle.lower() if is_plain
                                                        else needle) >= 0:
                    self.hits.append((path, word, way))

    def folder(self, folder, without=()):
        for path, _, names in os.walk(folder):
            for name in names:
                file = os.path.join(path, name)
                if os.path.isfile(file) and file not in without:
                    self.names(file)
                    with open(file, "rb") as opened:
                        self.data(file, opened.read())
        return self

    def names(self, file):
        for word, ways in self.words.items():
            if ways["UTF-8"].lower() in os.fsencode(file).lower():
                self.hits.append((file, word, "name of the file"))

    def found(self):
        return {word for _, word, _ in self.hits}


def profile_folder(data):
    profiles = [entry.path for entry in os.scandir(os.path.join(data, "profiles"))
                if entry.is_dir()]
    assert len(profiles) == 1, profiles
    return profiles[0]


def keyring_key(desktop, profile):
    """The key of a profile from the keyring, where Qt Keychain puts it, in base64."""
    with open(os.path.join(profile, "meta.json"), encoding="utf-8") as file:
        entry = json.load(file)["keyring"]["entry"]
    found = subprocess.run(["secret-tool", "lookup", "server", "Werkbank", "user", entry],
                           env=desktop.env, capture_output=True, check=True).stdout.strip()
    assert found, "no such key in the keyring"
    return found


def _open(arguments, source, out, given=b""):
    """Of a copy: opening a database writes beside it."""
    copy = out + ".copy"
    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("*.sock"))
    os.mkdir(out)
    try:
        done = subprocess.run([TOOL, *[copy if a is None else a for a in arguments], out],
                              input=given, stderr=subprocess.PIPE, check=False)
        assert done.returncode == 0, done.stderr.decode()
    finally:
        shutil.rmtree(copy)
    return out


def open_platform(folder, out):
    """The content of the platform's store in the folder `out`."""
    return _open(["platform", None, os.path.join(folder, "werkbank.key")], folder, out)


def open_profile(desktop, data, out):
    """The content of the app's only profile in the folder `out`."""
    profile = profile_folder(data)
    return _open(["profile", None], profile, out, keyring_key(desktop, profile))


def rows(out, database, table=None):
    """The rows of a table of an opened store, as lists of texts without the table's name."""
    with open(os.path.join(out, database + ".txt"), encoding="utf-8", errors="replace") as file:
        cells = [line.rstrip("\n").split("\t") for line in file]
    return [row[1:] for row in cells if table is None or row[0] == table]
