# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client that knows core/wire/PROTOCOL.md and nothing of our code: an expert's program, or a
customer's page without a browser."""

import base64
import hashlib
import json
import os
import re
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from ed25519 import SigningKey

SUBPROTOCOL = "werkbank.sync.v1"
CHUNK = 32 * 1024
WINDOW = 256 * 1024


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def new_id():
    raw = bytearray(int(time.time() * 1000).to_bytes(6, "big") + os.urandom(10))
    raw[6] = raw[6] & 0x0F | 0x70
    raw[8] = raw[8] & 0x3F | 0x80
    return str(uuid.UUID(bytes=bytes(raw)))


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


_opener = urllib.request.build_opener(_NoRedirect, urllib.request.ProxyHandler({}))


def http(method, url, form=None, body=None, headers=None):
    """(status, headers, bytes); a redirect is an answer like any other."""
    data, headers = None, dict(headers or {})
    if form is not None:
        data = urllib.parse.urlencode(form).encode()
    elif body is not None:
        data = json.dumps(body).encode()
        headers["Content-Type"] = "application/json"
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with _opener.open(request, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


class SignIn:
    """Section 9.1: authorization code with PKCE, then tokens that renew themselves."""

    def __init__(self, origin, device_name="foreign client", key=None):
        self.origin = origin
        self.device_name = device_name
        self.key = key or SigningKey()
        self.verifier = base64url(os.urandom(48))
        self.state = base64url(os.urandom(16))
        self.redirect = "http://127.0.0.1:49152/cb"
        self.access = self.refresh = self.account = self.device = None

    def parameters(self, **changes):
        challenge = base64url(hashlib.sha256(self.verifier.encode()).digest())
        return {"response_type": "code", "client_id": "werkbank", "redirect_uri": self.redirect,
                "state": self.state, "code_challenge": challenge,
                "code_challenge_method": "S256", **changes}

    def address(self, **changes):
        wanted = {k: v for k, v in self.parameters(**changes).items() if v is not None}
        return f"{self.origin}/signin?{urllib.parse.urlencode(wanted)}"

    def submit(self, email, password, **changes):
        """What a browser does with the page; (status, headers, body) of the form's answer."""
        status, _, page = http("GET", self.address(**changes))
        assert status == 200, (status, page)
        sealed = re.search(rb'name="request" value="([^"]+)"', page)[1].decode()
        return http("POST", f"{self.origin}/signin",
                    form={"request": sealed, "email": email, "password": password})

    def code(self, email, password):
        status, headers, page = self.submit(email, password)
        assert status == 303, (status, page)
        back = urllib.parse.urlsplit(headers["Location"])
        assert headers["Location"].startswith(self.redirect + "?")
        query = urllib.parse.parse_qs(back.query)
        assert query["state"] == [self.state] and query["iss"] == [self.origin]
        return query["code"][0]

    def exchange(self, code, **changes):
        form = {"grant_type": "authorization_code", "code": code, "code_verifier": self.verifier,
                "redirect_uri": self.redirect, "device_key": base64url(self.key.public),
                "device_name": self.device_name, **changes}
        status, _, body = http("POST", f"{self.origin}/token", form=form)
        return self._keep(status, json.loads(body))

    def renew(self, token=None, key=None, at=None):
        token = token or self.refresh
        at = at or int(time.time() * 1000)
        proof = (key or self.key).sign(f"{token}.{self.device}.{at}".encode())
        status, _, body = http("POST", f"{self.origin}/token", form={
            "grant_type": "refresh_token", "refresh_token": token, "device": self.device,
            "at": at, "proof": base64url(proof)})
        return self._keep(status, json.loads(body))

    def revoke(self):
        return http("POST", f"{self.origin}/revoke", form={"refresh_token": self.refresh})[0]

    def _keep(self, status, answer):
        if status == 200:
            self.access, self.refresh = answer["access_token"], answer["refresh_token"]
            self.account, self.device = answer["account"], answer["device"]
        return status, answer

    def sign_in(self, email, password):
        status, answer = self.exchange(self.code(email, password))
        assert status == 200, answer
        return self


class Refused(Exception):
    def __init__(self, frame):
        super().__init__(frame)
        self.code = frame["code"]


class Client:
    """Sections 2 to 8. Reads while it waits; keeps what it is told in `rows`."""

    def __init__(self, origin, token, device=""):
        self.origin, self.token, self.device = origin, token, device
        self.epoch, self.cursor, self.tag = "", 0, ""
        self.rows = {}      # (kind, id) -> {"scope", "rev", "gen", "body"}
        self.gens = {}      # scope -> generation
        self.open_scopes = set()
        self.verdicts = {}
        self.n = 0
        self.typing = []
        self.put_at = {}
        self.files = {}
        self.stopped = {}
        self.socket = None

    # ---- connection

    def connect(self, **changes):
        address = self.origin.replace("http", "ws", 1) + "/sync"
        self.socket = connect(address, subprotocols=[SUBPROTOCOL], max_size=None, proxy=None,
                              compression=None, ping_interval=None)
        self.send({"t": "hello", "proto_min": 1, "proto_max": 1, "app": "foreign 1",
                   "token": self.token, "device": self.device, "epoch": self.epoch,
                   "cursor": self.cursor, "tag": self.tag, "next_n": self.n + 1, **changes})
        welcome = self._receive(10)
        if welcome["t"] == "refuse":
            raise Refused(welcome)
        assert welcome["t"] == "welcome", welcome
        self.n = max(self.n, welcome["last_n"])
        self.welcome = welcome
        if welcome["mode"] == "reset":
            self.epoch, self.cursor, self.tag = welcome["epoch"], welcome["cursor"], welcome["tag"]
            for key in [k for k, row in self.rows.items() if row["scope"] not in welcome["scopes"]]:
                del self.rows[key]
            for scope in welcome["scopes"]:
                self._fetch(scope)
            self.until(lambda: not self.open_scopes, "all scopes fetched")
        return self

    def close(self):
        if self.socket:
            self.socket.close()
            self.socket = None

    def send(self, frame):
        self.socket.send(json.dumps(frame))

    def _receive(self, seconds):
        data = self.socket.recv(timeout=seconds)
        return data if isinstance(data, bytes) else json.loads(data)

    def follow(self, seconds=0.3):
        """Takes in what comes for so long."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self._take(self._receive(left))
            except TimeoutError:
                return

    def until(self, condition, what, seconds=15.0):
        end = time.monotonic() + seconds
        while not (value := condition()):
            left = end - time.monotonic()
            assert left > 0, f"after {seconds:g} s still not: {what}"
            try:
                self._take(self._receive(min(left, 0.5)))
            except TimeoutError:
                pass
        return value

    def wait_closed(self, seconds=10.0):
        """(close code, the refuse frame or None), with all frames before it taken in."""
        refuse = None
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                frame = self._receive(max(0.01, end - time.monotonic()))
                if isinstance(frame, dict) and frame["t"] == "refuse":
                    refuse = frame
                elif refuse is None:
                    self._take(frame)
            except ConnectionClosed as closed:
                # What came before the close can still be read, but no longer be answered. An
                # answer already fails while another thread still lays out what came.
                for frame in self._rest():
                    refuse = frame if frame["t"] == "refuse" else refuse
                return (closed.rcvd.code if closed.rcvd else None), refuse
        raise AssertionError(f"still open after {seconds:g} s")

    def _rest(self):
        while True:
            try:
                yield self._receive(2)
            except (ConnectionClosed, TimeoutError):
                return

    # ---- frames

    def _take(self, frame):
        if isinstance(frame, bytes):
            return self._take_chunk(frame)
        kind = frame["t"]
        if kind == "refuse":
            raise Refused(frame)
        if kind == "batch":
            self._batch(frame)
        elif kind == "page":
            self._page(frame)
        elif kind == "verdict":
            self.verdicts[frame["uuid"]] = frame
        elif kind == "typing":
            self.typing.append(frame)
        elif kind == "put_at":
            self.put_at[frame["blob"]] = frame
        elif kind == "stop_file":
            self.stopped[frame["blob"]] = frame

    def _batch(self, frame):
        assert frame["from"] == self.cursor + 1, (frame["from"], self.cursor)
        for change in frame["changes"]:
            key = (change["kind"], change["id"])
            if change["op"] == "put":
                self._store(change["scope"], change)
            elif change["op"] == "grant":
                self._fetch(change["scope"])
            elif change["kind"]:
                self.rows.pop(key, None)
            else:
                self.forget(change["scope"])
        self.cursor, self.tag = frame["to"], frame["tag"]
        self.send({"t": "ack", "cursor": self.cursor})

    def forget(self, scope):
        self.rows = {key: row for key, row in self.rows.items() if row["scope"] != scope}
        self.open_scopes.discard(scope)

    def _store(self, scope, row):
        key, gen = (row["kind"], row["id"]), self.gens.get(scope, 0)
        held = self.rows.get(key)
        if held and held["gen"] == gen and held["rev"] > row["rev"]:
            return
        self.rows[key] = {"scope": scope, "rev": row["rev"], "gen": gen, "body": row["body"]}

    def _fetch(self, scope):
        self.gens[scope] = self.gens.get(scope, 0) + 1
        self.open_scopes.add(scope)
        self.send({"t": "fetch", "scope": scope, "gen": self.gens[scope], "after": ""})

    def _page(self, frame):
        scope = frame["scope"]
        if frame["gen"] != self.gens.get(scope):
            return
        if frame["gone"]:
            return self.forget(scope)
        for row in frame["rows"]:
            self._store(scope, row)
        if frame["next"]:
            return self.send({"t": "fetch", "scope": scope, "gen": frame["gen"],
                              "after": frame["next"]})
        self.open_scopes.discard(scope)
        self.rows = {key: row for key, row in self.rows.items()
                     if row["scope"] != scope or row["gen"] == frame["gen"]}

    def all(self, kind):
        return [row["body"] for (k, _), row in self.rows.items() if k == kind]

    # ---- commands

    def command(self, name, args, uuid=None, not_after=None):
        self.n += 1
        command = {"uuid": uuid or new_id(), "name": name, "v": 1, "args": args,
                   "made_at": int(time.time() * 1000)}
        if not_after:
            command["not_after"] = not_after
        self.send({"t": "cmd", "n": self.n, "command": command})
        return command["uuid"]

    def do(self, name, args, **options):
        """The verdict, once it is there and its effects are in `rows`."""
        command = self.command(name, args, **options)
        verdict = self.until(lambda: self.verdicts.get(command), f"a verdict for {name}")
        if verdict["result"] == "done":
            self.until(lambda: self.cursor >= verdict["seq"], f"the effects of {name}")
        return verdict

    # ---- files

    def upload(self, case, name, data, mime="application/octet-stream"):
        blob = new_id()
        self.send({"t": "put", "blob": blob, "case": case, "name": name, "mime": mime,
                   "size": len(data), "sha256": hashlib.sha256(data).hexdigest()})
        sent = self.until(lambda: self.put_at.get(blob), "put_at")["offset"]
        while not self.put_at[blob]["complete"]:
            while sent < min(len(data), self.put_at[blob]["offset"] + WINDOW):
                part = data[sent:sent + CHUNK]
                last = sent + len(part) == len(data)
                self.socket.send(uuid.UUID(blob).bytes + sent.to_bytes(4, "big")
                                 + int(last).to_bytes(4, "big") + part)
                sent += len(part)
            before = self.put_at[blob]
            self.until(lambda: self.put_at[blob] is not before, "the next put_at")
        return {"blob": blob, "name": name, "type": mime, "size": len(data)}

    def download(self, case, blob):
        self.files[blob] = {"data": bytearray(), "last": False}
        self.send({"t": "get", "blob": blob, "case": case, "offset": 0})
        self.until(lambda: self.files[blob]["last"] or blob in self.stopped, "the file", 60)
        assert blob not in self.stopped, self.stopped[blob]
        return bytes(self.files[blob]["data"])

    def _take_chunk(self, chunk):
        blob = str(uuid.UUID(bytes=chunk[:16]))
        file = self.files[blob]
        assert int.from_bytes(chunk[16:20], "big") == len(file["data"])
        file["data"] += chunk[24:]
        file["last"] = bool(int.from_bytes(chunk[20:24], "big") & 1)
        self.send({"t": "got", "blob": blob, "offset": len(file["data"])})


def expert(origin, email, password):
    """Signed in and connected."""
    signed_in = SignIn(origin).sign_in(email, password)
    client = Client(origin, signed_in.access, signed_in.device).connect()
    client.signed_in = signed_in
    return client


def order(origin, tenant="demo", **changes):
    """A customer's request without a browser; the answer of POST /api/cases."""
    customer = {"name": "Maria Huber", "kind": "private", "company": "",
                "email": "maria.huber@example.org", "phone": "+49 89 555 0147",
                "street": "", "postcode": "81547", "city": "München", **changes.pop("customer", {})}
    body = {"tenant": tenant, "gross_minor": 1400, "currency": "EUR", "start_early": True,
            "loses_right": True, **changes.pop("envelope", {}),
            "order": {"request": new_id(), "task": "router.fritzbox.voip", "title": "",
                      "description": "Seit dem Update ist das Telefon tot, das Internet geht.",
                      "urgency": "normal", "language": "de", "device": "FRITZ!Box 7590 AX",
                      "customer": customer, **changes}}
    status, _, answer = http("POST", f"{origin}/api/cases", body=body)
    return status, json.loads(answer)


def customer(origin, session):
    """A customer's page without a browser, connected."""
    status, _, answer = http("POST", f"{origin}/api/ticket", body={"session": session})
    assert status == 200, answer
    ticket = json.loads(answer)
    client = Client(origin, ticket["ticket"]).connect()
    client.case = ticket["case"]
    return client
