# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes, thanks, a hand-over and a password on the customer's page, in a real browser. The expert is
an independent client that opens the sealed password by what PROTOCOL.md, 16, says."""

import base64
import unittest

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from foreign import new_id
from pages import PagesCase


def opened(secret, key, sealed):
    raw = base64.b64decode(sealed)
    mine = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    shared = key.exchange(X25519PublicKey.from_public_bytes(raw[:32]))
    aes = HKDF(hashes.SHA256(), 32, raw[:32] + mine,
               f"werkbank.secret.v1 {secret}".encode()).derive(shared)
    return AESGCM(aes).decrypt(bytes(12), raw[32:], None).decode()


class CaseworkTest(PagesCase):
    def begin(self, width=1280, language="de", dark=False):
        client = self.expert()
        window = self.window(width, language, dark)
        self.order(window)
        return client, window, self.take(client, window)

    def body(self, client, kind, id_, state):
        return client.until(lambda: next((b for b in client.all(kind) if b["id"] == id_
                                          and b["state"] == state), None), f"{kind} {state}")

    def test_a_password_travels_sealed_and_payment_data_not_at_all(self):
        client, window, case = self.begin(360)
        key, secret = X25519PrivateKey.generate(), new_id()
        raw = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        verdict = client.do("secret.ask", {"secret": secret, "case": case, "purpose": "Router",
                                           "key": base64.b64encode(raw).decode()})
        self.assertEqual(verdict["result"], "done", verdict)
        window.wait("#secret-text")
        window.picture("60-secret-asked", whole=True)
        self.assert_fits(window)
        for money in ("1234", "482 913", "4111 1111 1111 1111"):
            window.script("document.getElementById('secret-text').value = arguments[0];", money)
            window.click("#secret-send")
            window.wait_text("TAN", "#secret-problem")
        window.script("document.getElementById('secret-text').value = arguments[0];",
                      "Kürbis-Lampe 7! 🎃")
        window.click("#secret-send")
        given = self.body(client, "secret", secret, "given")
        self.assertEqual(opened(secret, key, given["sealed"]), "Kürbis-Lampe 7! 🎃")
        self.assertEqual(window.script("return document.getElementById('secret-text').value"), "")
        kept = window.script("return JSON.stringify({...sessionStorage, ...localStorage})")
        self.assertNotIn("Lampe", kept)
        window.picture("61-secret-given", whole=True)
        client.do("secret.end", {"secret": secret, "case": case})
        window.until("document.getElementById('secret').hidden", "the question is gone")
        self.assertEqual(window.problems(), [])

    def test_the_customer_decides_who_goes_on(self):
        client, window, case = self.begin(language="en", dark=True)
        first = new_id()
        ask = {"note": new_id(), "case": case, "whom": "", "reason": "This needs a network expert.",
               "summary": "Router replaced, DNS open."}
        self.assertEqual(client.do("case.hand_over", {"handover": first, **ask})["result"], "done")
        window.wait("#handover-yes")
        window.picture("62-handover", whole=True)
        window.click("#handover-no")
        self.body(client, "handover", first, "refused")
        window.until("document.getElementById('handover').hidden", "the answer is taken")
        self.platform.add_expert(email="bo@kabelnetz.invalid", name="Bo Lund")
        second = new_id()
        client.do("case.hand_over", {"handover": second, **ask, "note": new_id(),
                                     "whom": "Bo Lund"})
        window.wait_text("to Bo Lund", "#handover-title")
        told = window.script("return document.getElementById('thread').textContent")
        self.assertEqual(told.count("Lena Berger would like to hand the case over"), 2, told)
        window.wait("#handover-yes")
        window.click("#handover-yes")
        window.wait_text("You agreed to the hand-over", "#thread")
        self.assertNotIn("DNS open", window.script("return document.body.textContent"))
        self.assertEqual(window.problems(), [])

    def test_a_message_is_quoted_and_thanked_for(self):
        client, window, case = self.begin()
        self.say(client, case, "Welche Lampe blinkt?")
        window.wait_text("Welche Lampe blinkt?", "#thread")
        window.script("[...document.querySelectorAll('#thread .tiny')]"
                      ".find((e) => e.textContent === 'Zitieren').click();")
        window.wait("#quoting")
        window.type("#composer-text", "Die blaue.")
        window.click("#composer-send")
        answer = client.until(lambda: next((m for m in client.all("message")
                                            if m["text"] == "Die blaue."), None), "the answer")
        question = next(m for m in client.all("message") if m["text"].startswith("Welche"))
        self.assertEqual(answer["quote"], question["id"])
        window.wait_text("Antwort auf", "#thread .quote")
        window.script("[...document.querySelectorAll('#thread .tiny')]"
                      ".find((e) => e.textContent === 'Danke sagen').click();")
        client.until(lambda: next((m for m in client.all("message") if m["id"] == question["id"]
                                   and m.get("thanked_at")), None), "thanks")
        self.assertEqual(client.do("message.thank", {"message": answer["id"], "case": case,
                                                     "thanks": True})["result"], "done")
        window.wait_text("sagt danke", "#thread")
        window.picture("63-quote-and-thanks", whole=True)
        self.assert_fits(window)
        self.assertEqual(window.problems(), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
