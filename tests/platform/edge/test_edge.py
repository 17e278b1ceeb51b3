# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Strangers who cost as much as they can, at a real platform: bounded memory, others served."""

import base64
import os
import socket
import struct
import threading
import time
import unittest

from desktop import wait_for
from stand import Platform, answer_of, http

MEGABYTE = 1 << 20
BODY = 300 * MEGABYTE
GROWTH_MB = 50


def flood(line, size):
    """Sends zeros until all is out or the other end has had enough; how many went out."""
    sent, block = 0, bytes(MEGABYTE)
    try:
        while sent < size:
            line.sendall(block)
            sent += len(block)
    except OSError:
        pass
    return sent


def upgrade(port, **fields):
    key = base64.b64encode(os.urandom(16)).decode()
    wanted = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
              "Sec-WebSocket-Key": key, "Sec-WebSocket-Protocol": "werkbank.sync.v1",
              "Host": f"127.0.0.1:{port}", **fields}
    lines = "".join(f"{name}: {value}\r\n" for name, value in wanted.items() if value)
    return f"GET {fields.pop('path', '/sync')} HTTP/1.1\r\n{lines}\r\n".encode()


class Line(socket.socket):
    """A connection that remembers what came right behind the handshake."""

    rest = b""


def open_socket(port, **fields):
    """A WebSocket that has said nothing yet, and the status line of its handshake."""
    line = Line()
    line.settimeout(10)
    line.connect(("127.0.0.1", port))
    line.sendall(upgrade(port, **fields))
    head = b""
    while b"\r\n\r\n" not in head:
        part = line.recv(4096)
        if not part:
            break
        head += part
    head, _, line.rest = head.partition(b"\r\n\r\n")
    return line, head.split(b"\r\n")[0]


def frame(payload_size, opcode=1, final=True):
    """The head of a masked frame (RFC 6455, 5.2)."""
    head = bytes([(0x80 if final else 0) | opcode])
    if payload_size < 65536:
        return head + struct.pack(">BH", 0x80 | 126, payload_size) + b"\0\0\0\0"
    return head + struct.pack(">BQ", 0x80 | 127, payload_size) + b"\0\0\0\0"


def close_code(line, seconds=10):
    """The code of the close frame; None where the line just ends."""
    line.settimeout(seconds)
    data = line.rest
    try:
        while part := line.recv(65536):
            data += part
    except OSError:
        pass
    at = data.rfind(b"\x88")
    return struct.unpack(">H", data[at + 2:at + 4])[0] if at >= 0 else None


class EdgeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.platform = Platform(limits='{"requests_per_minute": 100000}').start()
        cls.platform.add_tenant()
        http(cls.platform.port, b"GET /t/kabelnetz/ HTTP/1.1\r\n")
        cls.before = cls.platform.memory()[0]

    @classmethod
    def tearDownClass(cls):
        cls.platform.close()

    def setUp(self):
        self.port = self.platform.port

    def tearDown(self):
        _, peak = self.platform.memory()
        self.assertLess(peak - self.before, GROWTH_MB, "memory grew too much")
        self.assert_others_are_served()

    def assert_others_are_served(self):
        begun = time.monotonic()
        status, page = http(self.port, b"GET /t/kabelnetz/ HTTP/1.1\r\n")
        self.assertEqual(status, 200)
        self.assertIn(b"Kabel&amp;Netz", page)
        self.assertLess(time.monotonic() - begun, 1.0)

    def wait_for_room(self):
        """Until the platform has noticed that this address has hung up."""
        wait_for("room for a connection",
                 lambda: self.status(b"GET /t/kabelnetz/ HTTP/1.1\r\n") == 200)

    def may_shake_hands(self):
        line, _ = open_socket(self.port)
        try:
            # Who may shake hands has five seconds for it, and hears nothing before.
            return close_code(line, 0.3) is None
        finally:
            line.close()

    def status(self, start, body=b"", **options):
        return http(self.port, start, body, **options)[0]

    def test_a_huge_body_is_refused_politely(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
            line.sendall(f"POST /api/cases HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                         f"Content-Length: {BODY}\r\n\r\n".encode())
            self.assertEqual(answer_of(line)[0], 413)
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
            line.sendall(f"POST /api/cases HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                         f"Content-Length: {BODY}\r\n\r\n".encode())
            flood(line, BODY)

    def test_a_huge_body_as_second_request_gets_nowhere(self):
        for second in (f"Content-Length: {BODY}", "Transfer-Encoding: chunked"):
            with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
                line.sendall(f"GET /t/kabelnetz/ HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n"
                             .encode())
                self.assertEqual(answer_of(line)[0], 200)
                head = (f"POST /api/cases HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                        f"{second}\r\n\r\n").encode()
                try:
                    line.sendall(head + (b"12c00000\r\n" if "chunked" in second else b""))
                except OSError:
                    continue
                self.assertLess(flood(line, BODY), 16 * MEGABYTE)

    def test_a_second_request_in_the_same_breath_is_refused(self):
        one = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode()
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
            line.sendall(one + one)
            self.assertEqual(answer_of(line)[0], 400)

    def test_bodies_must_say_their_length(self):
        chunked = b"POST /token HTTP/1.1\r\nTransfer-Encoding: chunked\r\n"
        self.assertEqual(self.status(chunked, b"5\r\nhello\r\n0\r\n\r\n"), 411)
        self.assertEqual(self.status(b"POST /token HTTP/1.1\r\n"), 411)
        self.assertEqual(self.status(b"POST /token HTTP/1.1\r\nContent-Length: 65537\r\n"), 413)

    def test_a_body_of_the_allowed_size_arrives_whole(self):
        start, end = b'{"text": "', b'", "language": "de"}'
        body = start + b"x" * (65536 - len(start) - len(end)) + end
        start = (b"POST /api/suggest HTTP/1.1\r\nContent-Type: application/json\r\n"
                 + f"Content-Length: {len(body)}\r\n".encode())
        self.assertEqual(http(self.port, start, body)[0], 200)

    def test_a_head_of_more_than_8_kib_is_refused(self):
        self.assertEqual(self.status(b"GET / HTTP/1.1\r\nX: " + b"y" * 9000 + b"\r\n"), 431)

    def test_slow_heads_end_after_five_seconds_and_hinder_nobody(self):
        lines = [socket.create_connection(("127.0.0.1", self.port)) for _ in range(50)]
        for line in lines:
            line.sendall(b"GET / HTTP/1.1\r\n")
        begun = time.monotonic()
        while time.monotonic() - begun < 4.0:
            for line in lines:
                line.sendall(b"X")
            self.assert_others_are_served()
            time.sleep(0.5)
        self.assertEqual(answer_of(lines[0])[0], 408)
        self.assertLess(time.monotonic() - begun, 6.5)
        for line in lines:
            line.close()

    def test_one_address_cannot_hold_all_places(self):
        lines = [socket.create_connection(("127.0.0.1", self.port)) for _ in range(64)]
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as one_more:
            self.assertEqual(answer_of(one_more)[0], 429)
        for line in lines:
            line.close()
        self.wait_for_room()

    def test_a_slow_body_ends(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as line:
            line.sendall(f"POST /token HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                         "Content-Length: 100\r\n\r\nhalf".encode())
            begun = time.monotonic()
            self.assertEqual(answer_of(line)[0], 408)
            self.assertLess(time.monotonic() - begun, 12)

    def test_a_connection_that_was_served_ends(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
            line.sendall(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode())
            self.assertEqual(answer_of(line)[0], 200)
            self.assertEqual(line.recv(100), b"")

    def test_requests_for_another_host_are_turned_away(self):
        self.assertEqual(self.status(b"GET / HTTP/1.1\r\n", host="evil.example"), 421)
        self.assertEqual(self.status(b"GET / HTTP/1.1\r\n", host="127.0.0.1:1"), 421)

    def test_other_sites_cannot_post(self):
        for fields in (b"Origin: https://evil.example\r\n", b"Sec-Fetch-Site: cross-site\r\n",
                       b"Origin: null\r\n"):
            start = (b"POST /api/ticket HTTP/1.1\r\nContent-Type: application/json\r\n"
                     b"Content-Length: 2\r\n" + fields)
            self.assertEqual(self.status(start, b"{}"), 403)

    def test_every_page_says_what_it_may_load(self):
        for path in ("/", "/t/kabelnetz/", "/c/abc", "/signin", "/t/kabelnetz/privacy", "/nothing",
                     "/assets/case.js"):
            with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
                line.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode())
                data = b""
                while part := line.recv(65536):
                    data += part
            head = data.split(b"\r\n\r\n")[0].decode().lower()
            for field in ("content-security-policy: default-src 'none'", "frame-ancestors 'none'",
                          "referrer-policy: no-referrer", "x-content-type-options: nosniff"):
                self.assertIn(field, head, path)
            self.assertNotIn("set-cookie", head)
            self.assertNotIn("unsafe", head)

    # ---- sockets

    def test_sockets_of_foreign_pages_are_refused(self):
        for fields, status in (({"Origin": "https://evil.example"}, b"403"),
                               ({"Origin": "null"}, b"403"),
                               ({"Origin": f"http://localhost:{self.port}"}, b"403"),
                               ({"Sec-WebSocket-Protocol": ""}, b"400"),
                               ({"Sec-WebSocket-Protocol": "chat"}, b"400"),
                               ({"Host": "evil.example"}, b"421")):
            line, head = open_socket(self.port, **fields)
            self.assertIn(status, head, fields)
            line.close()

    def test_our_own_page_and_programs_are_let_in(self):
        for fields in ({}, {"Origin": f"http://127.0.0.1:{self.port}"}):
            line, head = open_socket(self.port, **fields)
            self.assertIn(b"101", head)
            line.close()

    def test_a_huge_frame_ends_the_connection_at_once(self):
        for head in (frame(BODY), frame(BODY, opcode=2), frame(2 ** 62), frame(5000)):
            line, _ = open_socket(self.port)
            line.sendall(head)
            sender = threading.Thread(target=flood, args=(line, BODY))
            sender.start()
            begun = time.monotonic()
            close_code(line, 3)
            sender.join()
            self.assertLess(time.monotonic() - begun, 8)
            line.close()

    def test_a_huge_frame_is_told_so(self):
        line, _ = open_socket(self.port)
        line.sendall(frame(BODY))
        self.assertEqual(close_code(line), 1009)
        line.close()

    def test_endless_fragments_are_one_message(self):
        line, _ = open_socket(self.port)
        part = frame(1024, final=False) + bytes(1024)
        more = frame(1024, opcode=0, final=False) + bytes(1024)
        try:
            line.sendall(part)
            for _ in range(2000):
                line.sendall(more)
        except OSError:
            pass
        self.assertIn(close_code(line), (1009, None))
        line.close()

    def test_bad_utf8_is_1007(self):
        line, _ = open_socket(self.port)
        line.sendall(bytes([0x81, 0x82, 0, 0, 0, 0, 0xC3, 0x28]))
        self.assertEqual(close_code(line), 1007)
        line.close()

    def test_who_says_no_hello_is_gone_after_five_seconds(self):
        line, _ = open_socket(self.port)
        begun = time.monotonic()
        self.assertEqual(close_code(line), 1008)
        self.assertLess(time.monotonic() - begun, 8)
        line.close()

    def test_only_eight_may_shake_hands_at_a_time(self):
        lines = [open_socket(self.port)[0] for _ in range(8)]
        extra, _ = open_socket(self.port)
        self.assertEqual(close_code(extra), 1013)
        for line in (*lines, extra):
            line.close()
        wait_for("room for handshakes", self.may_shake_hands)

    def test_a_stalled_handshake_ends(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
            line.sendall(upgrade(self.port)[:-2])
            begun = time.monotonic()
            self.assertEqual(answer_of(line)[0], 408)
            self.assertLess(time.monotonic() - begun, 7)


class ProxyTest(unittest.TestCase):
    def test_behind_a_proxy_the_customers_address_counts(self):
        limits = '{"trusted_proxies": ["127.0.0.1"], "requests_per_minute": 5}'
        with Platform(limits=limits) as platform:
            def status(address):
                return http(platform.port, f"GET / HTTP/1.1\r\nX-Forwarded-For: {address}\r\n"
                            .encode())[0]
            self.assertEqual([status("evil, 192.0.2.1") for _ in range(6)], [200] * 5 + [429])
            self.assertEqual(status("192.0.2.1, 192.0.2.2"), 200)

    def test_without_one_nobody_can_say_where_he_is(self):
        with Platform(limits='{"requests_per_minute": 30}') as platform:
            seen = [http(platform.port, f"GET / HTTP/1.1\r\nX-Forwarded-For: 10.0.0.{i}\r\n"
                         .encode())[0] for i in range(40)]
            self.assertIn(429, seen)


if __name__ == "__main__":
    unittest.main(verbosity=2)
