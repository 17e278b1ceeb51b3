# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The key agreement of remote sessions, section 11.3 of core/wire/PROTOCOL.md, written from that
page alone with python3-cryptography. Called with --freeze it prints the known answers that the C++
and the JavaScript have to give."""

import hashlib
import hmac
import json
import os
import re
import struct
import sys
import uuid

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ASSETS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../platform/web/assets")
REMOTE, HANDSHAKE = 2, 4
NOTHING_HELD = b"\0" * 8


def raw(public):
    return public.public_bytes(Encoding.Raw, PublicFormat.Raw)


def header(session, count, round_, flags):
    return uuid.UUID(session).bytes + struct.pack(">II", count, round_ << 8 | flags)


def expand(root, info, size):
    return hmac.digest(root, info + b"\1", "sha256")[:size]


class Keys:
    def __init__(self, session, round_, commit, key, reveal, shared, held):
        started = uuid.UUID(session).bytes + struct.pack(">I", round_)
        self.continued = bool(held) and commit[-8:] == key[-8:] == held[1]
        transcript = hashlib.sha256(b"werkbank remote 1" + started + commit + key + reveal).digest()
        root = hmac.digest(transcript, shared + (held[0] if self.continued else b""), "sha256")
        self.page_to_app = expand(root, b"page to app", 32)
        self.app_to_page = expand(root, b"app to page", 32)
        self.held = (expand(root, b"held", 32), expand(root, b"name of held", 8))
        self.check = expand(root, b"check", 5)


def commitment(session, round_, key_and_nonce):
    return hashlib.sha256(b"werkbank remote commit 1" + uuid.UUID(session).bytes
                          + struct.pack(">I", round_) + key_and_nonce).digest()


class App:
    """The end that receives."""

    def __init__(self, session, round_, held=None, private=None, nonce=None):
        self.session, self.round, self.held = session, round_, held
        self.private = X25519PrivateKey.from_private_bytes(private or os.urandom(32))
        self.key = (b"\2" + raw(self.private.public_key()) + (nonce or os.urandom(32))
                    + (held[1] if held else NOTHING_HELD))

    def on_commit(self, commit):
        assert len(commit) == 41 and commit[0] == 1, commit
        self.commit = commit
        return self.key

    def on_reveal(self, reveal):
        assert len(reveal) == 65 and reveal[0] == 3, reveal
        assert self.commit[1:33] == commitment(self.session, self.round, reveal[1:]), "another key"
        shared = self.private.exchange(X25519PublicKey.from_public_bytes(reveal[1:33]))
        return Keys(self.session, self.round, self.commit, self.key, reveal, shared, self.held)


def words(language):
    with open(os.path.join(ASSETS, "remote-words.js"), encoding="utf-8") as file:
        text = file.read()
    first, second = (re.search(language + part + r": `([^`]+)`", text)[1].split()
                     for part in ("First", "Second"))
    return [a + ("" if language == "de" else " ") + b for a in first for b in second]


def check_words(language, check):
    value, known = int.from_bytes(check[:5], "big"), words(language)
    return [known[value >> shift & 2047] for shift in (29, 18, 7)]


def seal(key, count, head, plain):
    return AESGCM(key).encrypt(struct.pack(">QI", 0, count), plain, head)


def unseal(key, count, head, sealed):
    return AESGCM(key).decrypt(struct.pack(">QI", 0, count), sealed, head)


def answers(number, held):
    """One whole agreement with fixed keys, as page and app."""
    def fixed(what):
        return hashlib.sha256(f"{what} {number}".encode()).digest()

    session, round_ = str(uuid.UUID(bytes=fixed("session")[:16])), number
    page, page_nonce = X25519PrivateKey.from_private_bytes(fixed("page")), fixed("page nonce")
    app = App(session, round_, held, fixed("app"), fixed("app nonce"))
    reveal = b"\3" + raw(page.public_key()) + page_nonce
    commit = (b"\1" + commitment(session, round_, reveal[1:]) + (held[1] if held else NOTHING_HELD))
    key = app.on_commit(commit)
    keys = app.on_reveal(reveal)
    head = header(session, 0, round_, REMOTE)
    plain = b"\1" + "Bild, picture".encode()
    out = {"session": session, "round": round_, "held_secret": held[0].hex() if held else "",
           "held_name": held[1].hex() if held else "", "page_private": fixed("page").hex(),
           "page_public": raw(page.public_key()).hex(), "page_nonce": page_nonce.hex(),
           "app_private": fixed("app").hex(), "app_nonce": fixed("app nonce").hex(),
           "commit": commit.hex(), "key": key.hex(), "reveal": reveal.hex(),
           "page_to_app": keys.page_to_app.hex(), "app_to_page": keys.app_to_page.hex(),
           "next_held_secret": keys.held[0].hex(), "next_held_name": keys.held[1].hex(),
           "check": keys.check.hex(), "continued": keys.continued,
           "words": {language: check_words(language, keys.check) for language in ("de", "en")},
           "header": head.hex(), "plain": plain.hex(),
           "sealed_by_page": seal(keys.page_to_app, 0, head, plain).hex(),
           "sealed_by_app": seal(keys.app_to_page, 0, head, plain).hex()}
    return out, keys.held


def known_answers():
    first, held = answers(1, None)
    second, _ = answers(2, held)
    return {"agreements": [first, second, answers(3, None)[0]],
            "sha256_of_words": {language: hashlib.sha256("\n".join(words(language)).encode()).hexdigest()
                                for language in ("de", "en")}}


if __name__ == "__main__" and sys.argv[1:] == ["--freeze"]:
    print(json.dumps(known_answers(), indent=1, ensure_ascii=False))
