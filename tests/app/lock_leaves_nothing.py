#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks the real app and looks for what it knew in its memory and in everything that it wrote.

Usage: lock_leaves_nothing.py APP PLATFORM

The app signs in to a demo platform by the two pipes, is protected with a passphrase and shows its
cases, and he says that he is available. The memory of the open process holds the customers' names (the control: the search finds what
is there); after Ctrl+L the same process id is another process, whose memory holds none of them. The
passphrase and the keyring's key are looked for, too. A second device of the same person hears that
he is no more available.
"""
import array
import base64
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../journey"))
os.environ["WERKBANK_BIN"] = os.path.dirname(os.path.abspath(sys.argv[1]))

import foreign  # noqa: E402
from app import App  # noqa: E402
from desktop import Desktop  # noqa: E402
from service import Service  # noqa: E402
from trial import PASSWORD  # noqa: E402

EMAIL = "lena.berger@demo.invalid"
PASSPHRASE = "vier pferde kauen leise granit"
# Of the demo's cases: customers' names and a message.
TEXTS = ["Thomas Brandt", "Rosa Lang", "Eva Vogel"]
PAGE = os.sysconf("SC_PAGE_SIZE")
PRESENT_OR_SWAPPED = 0b11 << 62  # /proc/PID/pagemap


def memory_of(pid):
    """All memory of a process that there is, also what asks not to be dumped or may not be read."""
    found = bytearray()
    os.kill(pid, signal.SIGSTOP)
    try:
        maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
        with open(f"/proc/{pid}/mem", "rb", 0) as memory, open(f"/proc/{pid}/pagemap", "rb", 0) as pages:
            for line in maps:
                begin, end = (int(word, 16) for word in line.split()[0].split("-"))
                # The kernel's own pages: the clock and its code.
                if not line.endswith(("[vvar]", "[vvar_vclock]", "[vsyscall]")):
                    for at, length in runs(pages, begin, end):
                        found += read(memory, at, length)
                found += b"\0"  # what is no neighbour in memory is none here
    finally:
        os.kill(pid, signal.SIGCONT)
    return bytes(found)


def runs(pages, begin, end):
    """Where pages are that lie in memory or in swap: (address, length) of each run."""
    pages.seek(begin // PAGE * 8)
    entries = array.array("Q", pages.read((end - begin) // PAGE * 8))
    there = bytes(bool(entry & PRESENT_OR_SWAPPED) for entry in entries)
    for run in re.finditer(rb"\x01+", there):
        yield begin + run.start() * PAGE, len(run[0]) * PAGE


def read(memory, at, length):
    memory.seek(at)
    content = b""
    while len(content) < length:
        content += (more := memory.read(length - len(content)))
        assert more, f"memory at {at:x} cannot be read"
    return content


def forms(text):
    raw = text.encode()
    return {"utf-8": raw, "utf-16": text.encode("utf-16-le"), "base64": base64.b64encode(raw)}


def hits(haystack, words):
    return [f"{word} ({form})" for word in words for form, raw in forms(word).items()
            if raw in haystack]


def keyring_key(desktop, data):
    meta = json.loads(next(Path(data).glob("profiles/*/meta.json")).read_text(encoding="utf-8"))
    found = subprocess.run(["secret-tool", "lookup", "server", "Werkbank", "user",
                            meta["keyring"]["entry"]], env=desktop.env, capture_output=True,
                           check=True).stdout
    key = base64.b64decode(found)
    assert len(key) == 32, f"the keyring's key has {len(key)} bytes"
    return key


def sign_in(app):
    app.start()
    app.fill("passphraseField", PASSPHRASE, 60)
    app.fill("passphraseRepeat", PASSPHRASE)
    app.press("protectButton")
    for text in TEXTS:
        app.wait_text(text, 60)


def says_available(device):
    return any(row.get("available_until") for row in device.all("presence"))


def check(desktop, folder):
    ask, answer = os.pipe(), os.pipe()
    data = os.path.join(folder, "app")
    service = Service(os.path.join(folder, "platform"),
                      options=["--signin-in", str(ask[0]), "--signin-out", str(answer[1])])
    service.start(pass_fds=[ask[0], answer[1]])
    app = App(desktop, desktop.new_display(), data,
              ["--platform", service.origin, "--demo-signin-out", str(ask[1]),
               "--demo-signin-in", str(answer[0])], pass_fds=[ask[1], answer[0]],
              log=os.path.join(folder, "app.log"))
    try:
        sign_in(app)
        pid = app.process.pid
        memory = memory_of(pid)
        found = hits(memory, TEXTS)
        for text in TEXTS:
            assert any(text in hit for hit in found), f"the search does not find {text!r}"
        print(f"ok: open: the memory of {len(memory) >> 20} MiB holds {len(found)} of the texts")
        key = keyring_key(desktop, data)

        second = foreign.expert(service.origin, EMAIL, PASSWORD)
        second.do("presence.set", {"available_until": int(time.time() * 1000) + 3_600_000})
        app.wait_text(", Available")
        app.key("ctrl+l")
        second.until(lambda: not says_available(second), "no more available", 5)
        second.close()
        print("ok: the platform no longer takes him for available")
        app.wait("unlockField", 30)
        assert app.process.poll() is None, "the process ended"
        command = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
        assert not any("demo" in word for word in command), command
        open_files = [os.readlink(f"/proc/{pid}/fd/{fd}") for fd in os.listdir(f"/proc/{pid}/fd")]
        assert not [name for name in open_files if name.startswith(data) and ".db" in name]
        memory = memory_of(pid)
        found = hits(memory, [*TEXTS, PASSPHRASE])
        assert not found, f"after the lock the memory holds {found}"
        assert key not in memory and key.hex().encode() not in memory, "the key is still there"
        print(f"ok: locked: the memory of {len(memory) >> 20} MiB holds none of them")

        app.fill("unlockField", PASSPHRASE)
        app.press("unlockButton")
        app.wait_text(TEXTS[0], 60)
        print("ok: the passphrase opens it again")

        subprocess.run(["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                        "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"],
                       env=desktop.env, check=True)
        app.wait("unlockField", 30)
        print("ok: it is locked with the desktop")
    finally:
        app.close()
        service.close()
    written = b"".join(path.read_bytes() for path in Path(data).rglob("*") if path.is_file())
    found = hits(written, [*TEXTS, PASSPHRASE])
    assert not found, f"the files hold {found}"
    assert key not in written and key.hex().encode() not in written, "the files hold the key"
    log = Path(folder, "app.log").read_bytes()
    assert not hits(log, [*TEXTS, PASSPHRASE]), "the log holds them"
    print(f"ok: {len(written) >> 10} KiB of files and the log hold none of them")


def main():
    with tempfile.TemporaryDirectory(prefix="wb-lock-") as folder, Desktop() as desktop:
        check(desktop, folder)


if __name__ == "__main__":
    main()
