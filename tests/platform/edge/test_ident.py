# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A platform that begins identifications over HTTP and fetches their results, against a server of
our own in the place of Deutsche Post's (ident_stand.py): what goes wrong stands in the file, the
person gets the page, and the result waits for the clerk to compare."""

import html
import json
import os
import re
import subprocess
import sys
import time
import unittest

import foreign
from service import MailSink
from stand import PASSWORD, Platform, run

STAND = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ident_stand.py")
CLERK = "greta.lang@example.org"
PERSON = {"first_name": "Nora", "last_name": "Winter", "birth_date": "1990-04-12",
          "birth_place": "Passau", "street": "Lindenweg 2", "postcode": "94032", "city": "Passau",
          "country": "DE", "phone": ""}


def said(value):
    return {"status": "new", "value": value}


def result(reference):
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    return {"caseId": "123456789ABC", "caseStatus": {"status": "closed"},
            "orderData": {"processData": {"referenceId": reference}},
            "identifications": [{
                "identificationMethod": "video",
                "identificationStatus": {"status": "success", "identificationTime": at,
                                         "created": at, "modified": at},
                "identificationDocument": {
                    "type": said("1"), "dateOfExpiry": said("2031-05-19"),
                    "firstName": said("Nora"), "lastName": said("Winter"),
                    "birthDate": said("1990-04-12"), "birthPlace": said("Passau"),
                    "address": {"streetAddress": said("Lindenweg 2"), "postalCode": said("94032"),
                                "city": said("Passau"), "country": said("DEU")}}}]}


class IdentTest(unittest.TestCase):
    def setUp(self):
        self.sink = MailSink()
        self.platform = Platform()
        self.config = os.path.join(self.platform.folder, "ident.json")
        self.case = os.path.join(self.platform.folder, "case.json")
        with open(self.case, "w", encoding="utf-8") as file:
            file.write("{}")
        self.post = subprocess.Popen([sys.executable, STAND, self.case], stdout=subprocess.PIPE,
                                     text=True)
        self.port = int(self.post.stdout.readline())

    def tearDown(self):
        self.platform.close()
        self.post.kill()
        self.post.wait()
        self.post.stdout.close()
        self.sink.shutdown()
        self.sink.server_close()

    def write_config(self, password, mode=0o600):
        if os.path.exists(self.config):
            os.remove(self.config)
        with open(os.open(self.config, os.O_CREAT | os.O_WRONLY, mode), "w",
                  encoding="utf-8") as file:
            json.dump({"address": f"http://127.0.0.1:{self.port}/api", "client": "KN123",
                       "user": "werkbank", "password": password, "every_seconds": 1}, file)

    def api(self, name, **values):
        status, _, answer = foreign.http("POST", f"{self.platform.origin}/api/apply/{name}",
                                         body=values)
        self.assertEqual(status, 200, answer)
        return json.loads(answer)

    def apply(self):
        self.api("start", tenant="kabelnetz", email="nora@example.org", language="de")
        public, secret = re.search(r"\?a=([\w-]+)#([\w-]+)", self.sink.next_mail("?a=")).groups()
        session = self.api("open", public=public, secret=secret)["session"]
        for item, values in (
                ("person", PERSON),
                ("business", {"seller": "small_business", "legal_name": "",
                              "tax_number": "153/222/33333"}),
                ("languages", {"speaks": ["de"], "area": "94032 Passau"}),
                ("skills", {"skills": [{"task": "router", "level": 4}]}),
                ("bank", {"holder": "Nora Winter", "iban": "DE89370400440532013000"})):
            view = self.api("save", session=session, item=item, values=values)
        consents = [{"document": name, "version": version}
                    for name, version in self.versions().items()]
        view = self.api("save", session=session, item="consents", values={"consents": consents})
        self.assertEqual(view["missing"], [])
        self.api("submit", session=session, password=PASSWORD)

    def versions(self):
        page = foreign.http("GET", f"{self.platform.origin}/t/kabelnetz/apply")[2].decode()
        return json.loads(html.unescape(re.search('data-versions="([^"]*)"', page).group(1)))

    def words(self, clerk):
        [file] = clerk.all("desk_applicant")
        return [event["what"] for event in file["history"]]

    def test_from_the_clerks_word_to_fields_that_wait_to_be_compared(self):
        self.write_config("wrong")
        self.platform.options = [*self.platform.options, "--ident", self.config,
                                 "--smtp", self.sink.address, "--mail-from", "a@kabelnetz.example"]
        self.platform.start().add_tenant().add_expert(email=CLERK, name="Greta Lang",
                                                      role="onboarder")
        self.apply()
        clerk = foreign.expert(self.platform.origin, CLERK, PASSWORD)
        file = clerk.until(lambda: next(iter(clerk.all("desk_applicant")), None), "the file")
        args = {"tenant": self.tenant(clerk), "applicant": file["id"]}
        for name, more in (("applicant.claim", {}), ("applicant.identify", {"method": "video"})):
            verdict = clerk.do(name, args | more)
            self.assertEqual(verdict["result"], "done", verdict)
        clerk.until(lambda: "identification_refused" in self.words(clerk), "the problem")
        time.sleep(2.5)  # tried again, and said once
        clerk.follow()
        self.assertEqual(self.words(clerk).count("identification_refused"), 1)
        clerk.close()

        self.platform.kill()
        self.write_config("geheim-ü")
        self.platform.start()
        clerk = foreign.expert(self.platform.origin, CLERK, PASSWORD)
        clerk.until(lambda: "identification_ordered" in self.words(clerk), "the case")
        self.sink.next_mail("https://postident.example/start/?caseId=123456789ABC")
        clerk.until(lambda: "identification_answer" in self.words(clerk), "an empty answer")
        [file] = clerk.all("desk_applicant")
        whole = json.dumps(result(file["identification"]["reference"]))
        with open(self.case + ".new", "w", encoding="utf-8") as new:
            new.write(whole)
        os.replace(self.case + ".new", self.case)
        clerk.until(lambda: clerk.all("desk_applicant")[0]["task"] == "compare_fields",
                    "fields to compare")
        fields = {field["field"]: field["found"]
                  for field in clerk.all("desk_applicant")[0]["identity"]}
        self.assertEqual(fields["last_name"], "Winter")
        clerk.close()
        for secret in ("geheim-ü", "Winter", "nora@"):
            self.assertNotIn(secret, self.platform.log_text())

    def tenant(self, clerk):
        return clerk.all("membership")[0]["tenant"]

    def test_a_password_that_others_can_read_is_refused(self):
        self.write_config("geheim-ü", mode=0o644)
        os.chmod(self.config, 0o644)
        data = os.path.join(self.platform.folder, "other")
        code, _, problem = run("serve", "--data", data, "--key-file", self.platform.key,
                               "--ident", self.config)
        self.assertNotEqual(code, 0)
        self.assertIn("chmod 600", problem)
        self.assertNotIn("geheim", problem)


if __name__ == "__main__":
    unittest.main()
