# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in at a real platform, as PROTOCOL.md 9.1 says it and as attackers would try it."""

import time
import unittest
import urllib.parse

from foreign import Client, Refused, SignIn, SigningKey, base64url, http
from stand import EMAIL, PASSWORD, Platform


class SignInTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.platform = Platform(limits='{"requests_per_minute": 100000}').start()
        cls.platform.add_tenant()
        cls.platform.add_expert()

    @classmethod
    def tearDownClass(cls):
        cls.platform.close()

    def setUp(self):
        self.origin = self.platform.origin
        self.flow = SignIn(self.origin)

    def signed_in(self):
        return self.flow.sign_in(EMAIL, PASSWORD)

    def connected(self):
        flow = self.signed_in()
        return Client(self.origin, flow.access, flow.device).connect()

    # ---- the page

    def test_the_page_leads_back_to_the_app(self):
        flow = self.signed_in()
        self.assertEqual(len(flow.access), 43)
        client = Client(self.origin, flow.access, flow.device).connect()
        self.assertEqual(client.all("profile")[0]["email"], EMAIL)
        client.close()

    def test_nothing_is_sent_to_an_address_that_is_not_loopback(self):
        for redirect in ("http://evil.example/cb", "http://localhost:4711/cb", "http://127.0.0.1/cb",
                         "https://127.0.0.1:4711/cb", "http://127.0.0.1:4711/other",
                         "http://127.0.0.1:4711/cb?x=y", "http://127.0.0.1:4711/cb#x",
                         "http://127.0.0.1:99999/cb", "http://127.0.0.1:4711@evil.example/cb",
                         "http://127.0.0.1.evil.example:80/cb", "http://[::1]:4711/cb", "", None):
            status, headers, page = http("GET", self.flow.address(redirect_uri=redirect))
            self.assertEqual(status, 400, redirect)
            self.assertIsNone(headers["Location"])
            self.assertNotIn(b"<form", page)

    def test_another_client_or_no_state_is_refused(self):
        for change in ({"client_id": "other"}, {"client_id": None}, {"state": None},
                       {"state": "short"}, {"state": "with\r\nnewline-in-it"}):
            self.assertEqual(http("GET", self.flow.address(**change))[0], 400, change)

    def test_without_pkce_s256_the_app_hears_why(self):
        for change in ({"code_challenge": None}, {"code_challenge_method": "plain"},
                       {"code_challenge_method": None}, {"code_challenge": "x" * 42},
                       {"response_type": "token"}):
            status, headers, _ = http("GET", self.flow.address(**change))
            self.assertEqual(status, 303, change)
            query = urllib.parse.parse_qs(urllib.parse.urlsplit(headers["Location"]).query)
            self.assertIn(query["error"][0], ("invalid_request", "unsupported_response_type"))
            self.assertEqual(query["state"], [self.flow.state])
            self.assertNotIn("code", query)

    def test_the_form_cannot_be_changed_or_forged(self):
        _, _, page = http("GET", self.flow.address())
        sealed = page.split(b'name="request" value="')[1].split(b'"')[0].decode()
        body, mac = sealed.split(".")
        other = SignIn(self.origin)
        # The first letter: of the last one some bits mean nothing, so another letter may be the same.
        changed = ("B" if mac[0] == "A" else "A") + mac[1:]
        for request in ("", "x.y", f"{body}x.{mac}", f"{body}.{changed}",
                        base64url(b'{"r":"http://127.0.0.1:1/cb"}') + f".{mac}"):
            status, headers, _ = http("POST", f"{self.origin}/signin", form={
                "request": request, "email": EMAIL, "password": PASSWORD})
            self.assertEqual((status, headers["Location"]), (400, None))
        del other

    def test_a_wrong_password_and_an_unknown_address_look_the_same(self):
        times, pages = {}, {}
        for email in (EMAIL, "nobody@example.org"):
            begun = time.monotonic()
            status, _, page = SignIn(self.origin).submit(email, "wrong-password-of-nobody")
            times[email] = time.monotonic() - begun
            self.assertEqual(status, 401)
            text = page.decode().replace(email, "X")
            pages[email] = text.split('id="problem"')[1].split("</p>")[0]
        self.assertEqual(len(set(pages.values())), 1)
        first, second = times.values()
        self.assertLess(abs(first - second), 0.6 * max(first, second) + 0.1)
        self.signed_in()  # forgives the failed try

    def test_the_page_greets_in_the_readers_language(self):
        for language, word in (("de-DE", "Anmelden"), ("en", "Sign in"), ("fr", "Sign in")):
            _, _, page = http("GET", self.flow.address(), headers={"Accept-Language": language})
            self.assertIn(f"<h1>{word}</h1>", page.decode())

    # ---- tokens

    def test_a_code_is_good_once(self):
        code = self.flow.code(EMAIL, PASSWORD)
        self.assertEqual(self.flow.exchange(code)[0], 200)
        client = Client(self.origin, self.flow.access, self.flow.device).connect()
        status, answer = SignIn(self.origin).exchange(code)
        self.assertEqual((status, answer["error"], answer["reason"]),
                         (400, "invalid_grant", "reused"))
        self.assertEqual(client.wait_closed(2)[1]["code"], "not_signed_in")

    def test_a_code_is_only_good_with_its_verifier_and_address(self):
        code = self.flow.code(EMAIL, PASSWORD)
        for change in ({"code_verifier": "x" * 43}, {"code_verifier": ""},
                       {"redirect_uri": "http://127.0.0.1:1/cb"}):
            status, answer = self.flow.exchange(code, **change)
            self.assertEqual((status, answer["error"]), (400, "invalid_grant"), change)
        status, answer = self.flow.exchange(code, device_key="x")
        self.assertEqual((status, answer["error"]), (400, "invalid_request"))
        self.assertEqual(self.flow.exchange(code)[0], 200)

    def test_refreshing_survives_a_lost_answer_but_no_theft(self):
        flow = self.signed_in()
        first = flow.refresh
        self.assertEqual(flow.renew()[0], 200)
        lost = flow.refresh
        self.assertEqual(flow.renew(first)[0], 200)  # the answer had been lost
        client = Client(self.origin, flow.access, flow.device).connect()
        status, answer = flow.renew(lost)            # somebody had it all the same
        self.assertEqual((status, answer["reason"]), (400, "reused"))
        self.assertEqual(client.wait_closed(2)[1]["code"], "not_signed_in")
        self.assertEqual(flow.renew()[1]["reason"], "signed_out")

    def test_a_stolen_token_needs_the_devices_key(self):
        flow = self.signed_in()
        self.assertEqual(flow.renew(key=SigningKey())[1]["reason"], "bad_proof")
        self.assertEqual(flow.renew()[0], 200)

    def test_unknown_grants_and_nonsense_are_refused(self):
        for form in ({"grant_type": "password", "username": EMAIL, "password": PASSWORD}, {},
                     {"grant_type": "refresh_token", "refresh_token": "x", "device": "y"},
                     {"grant_type": "authorization_code", "code": "'; DROP TABLE account; --",
                      "device_key": base64url(bytes(32))}):
            self.assertEqual(http("POST", f"{self.origin}/token", form=form)[0], 400)

    def test_tokens_answers_are_kept_by_nobody(self):
        flow = self.signed_in()
        _, headers, _ = http("POST", f"{self.origin}/token", form={"grant_type": "x"})
        self.assertEqual(headers["Cache-Control"], "no-store")
        log = self.platform.log_text()
        for secret in (flow.access, flow.refresh, EMAIL, PASSWORD):
            self.assertNotIn(secret, log)

    # ---- the end of rights

    def assert_closes_within_a_second(self, client, code, act):
        begun = time.monotonic()
        act()
        closed, refuse = client.wait_closed(5)
        self.assertLess(time.monotonic() - begun, 1.0)
        self.assertEqual((closed, refuse["code"]), (1008, code))

    def test_revoking_closes_the_socket_at_once(self):
        client = self.connected()
        self.assert_closes_within_a_second(client, "device_revoked", self.flow.revoke)
        with self.assertRaises(Refused) as refused:
            client.connect()
        self.assertEqual(refused.exception.code, "device_revoked")
        self.assertEqual(self.flow.renew()[1]["reason"], "device_revoked")

    def test_another_device_can_sign_a_device_out(self):
        client = self.connected()
        other = SignIn(self.origin).sign_in(EMAIL, PASSWORD)
        master = Client(self.origin, other.access, other.device).connect()
        self.assert_closes_within_a_second(
            client, "device_revoked", lambda: master.do("device.revoke", {"device": client.device}))
        self.assertTrue(any(d["id"] == client.device and "revoked_at" in d
                            for d in master.all("device")))
        self.assertEqual(self.flow.renew()[1]["reason"], "device_revoked")
        master.close()

    def test_a_token_is_only_good_with_its_own_device(self):
        flow = self.signed_in()
        for device in ("", "01890000-0000-7000-8000-000000000000"):
            with self.assertRaises(Refused) as refused:
                Client(self.origin, flow.access, device).connect()
            self.assertEqual(refused.exception.code, "not_signed_in")

    def test_a_fresh_token_keeps_a_living_connection(self):
        flow = self.signed_in()
        client = Client(self.origin, flow.access, flow.device).connect()
        self.assertEqual(flow.renew()[0], 200)
        client.send({"t": "auth", "token": flow.access})
        client.socket.recv(timeout=5)
        client.send({"t": "auth", "token": "nonsense"})
        self.assertEqual(client.wait_closed(5)[1]["code"], "not_signed_in")


class GuessingTest(unittest.TestCase):
    def test_guessing_has_to_wait_and_the_page_says_so(self):
        with Platform(limits='{"requests_per_minute": 100000}') as platform:
            platform.add_tenant()
            platform.add_expert()
            seen = [SignIn(platform.origin).submit(EMAIL, "wrong-password-of-nobody")
                    for _ in range(4)]
            self.assertEqual([status for status, _, _ in seen], [401, 401, 401, 429])
            status, headers, page = seen[-1]
            self.assertGreaterEqual(int(headers["Retry-After"]), 1)
            self.assertIn(b'role="alert"', page)
            # Neither can the owner now from here, but he is not locked out.
            time.sleep(int(headers["Retry-After"]))
            SignIn(platform.origin).sign_in(EMAIL, PASSWORD)


if __name__ == "__main__":
    unittest.main(verbosity=2)
