#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for Deutsche Post's SCR-Ident on the loopback: our own reading of its guides, not the
real thing (core/rules/IDENT.md). Prints its port. What it answers depends on the reference and on
the case number; every request that is not as the guides have it gets 400.

    ident_stand.py FILE   FILE: the case that GET gives, as JSON
"""
import base64
import http.server
import json
import sys
import time

CLIENT = "KN123"
LOGIN = "Basic " + base64.b64encode("werkbank:geheim-ü".encode()).decode()
WHOLE = "/api/scr/v1/" + CLIENT + "/cases"
HUGE = 17 * 1024 * 1024


class Post(http.server.BaseHTTPRequestHandler):
    seen = {}

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass

    def is_welcome(self):
        if self.headers.get("Authorization") != LOGIN:
            self.answer(401, b"{}")
            return False
        return True

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not self.is_welcome():
            return None
        order = json.loads(body)
        reference = order["processData"]["referenceId"]
        known = {"processData": {"referenceId", "targetCountry", "preferredLanguage"},
                 "contactDataProvided": {"firstName", "lastName", "email"}}
        fits = {name: set(part) for name, part in order.items()} == known \
            and self.path == WHOLE and len(reference) <= 14 \
            and self.headers.get("Content-Type") == "application/json"
        if not fits:
            return self.answer(400, b"{}")
        if reference in self.seen:
            return self.answer(409, b"{}")
        self.seen[reference] = order
        page = {"WBHTTP": "http://postident.example/start", "WBLONG": "https://x/" + "y" * 600}.get(
            reference, "https://postident.example/start/?caseId=123456789ABC")
        return self.answer(201, json.dumps({
            "caseId": "123456789ABC", "validUntil": "2026-04-28T23:59:59+01:00",
            "webStart": {"caseURL": page}}).encode())

    def do_GET(self):
        if not self.is_welcome():
            return None
        # Pictures are asked for with ?includeBinaryData=true; we never do.
        name = self.path[len(WHOLE) + 1:].removesuffix("/full")
        if self.path != WHOLE + "/" + name + "/full" or "?" in self.path:
            return self.answer(400, b"{}")
        if name == "123456789ABC" or name == "OTHER":
            with open(sys.argv[1], "rb") as file:
                return self.answer(200, file.read(), [("Set-Cookie", "a=b")])
        if name == "ELSEWHERE":
            return self.answer(302, headers=[("Location", WHOLE + "/123456789ABC/full")])
        if name == "BROKEN":
            return self.answer(200, b'{"caseId": ')
        if name == "HUGE":
            return self.answer(200, b" " * HUGE)
        if name == "DOWN":
            return self.answer(503)
        if name == "SLOW":
            time.sleep(3)
        return self.answer(404, b"{}")


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Post)
server.daemon_threads = True
print(server.server_port, flush=True)
server.serve_forever()
